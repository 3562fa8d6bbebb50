package io.dealership.rules.workshop;

import io.dealership.core.time.OpeningHours;
import io.dealership.core.workshop.AppointmentRequest;
import io.dealership.core.workshop.Bay;
import io.dealership.core.workshop.BusyTime;
import io.dealership.core.workshop.Skill;
import io.dealership.core.workshop.Technician;
import io.dealership.core.workshop.Workshop;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of the table of appointments.
 *
 * @param request the work and the wishes
 * @param workshop bays and technicians
 * @param start when the work is to begin
 * @param from the start, or the next opening if it is closed then
 * @param end when it would be done
 * @param job when it is worked on
 * @param policy what the store has chosen
 */
record AppointmentFacts(
    AppointmentRequest request,
    Workshop workshop,
    Instant start,
    Instant from,
    Instant end,
    JobHours job,
    SlotPolicy policy) {

  static final FactType<AppointmentFacts> TYPE =
      FactType.builder(AppointmentFacts.class)
          .optionalFlag("customerAgreed", f -> f.request.customerAgreed())
          .flag("open", f -> f.start.equals(f.from))
          .flag("goesOverBreak", f -> f.job.goesOverBreak(f.from))
          .flag("goesOverNight", f -> f.job.goesOverNight(f.from))
          .flag("bayThere", f -> !f.bays().isEmpty())
          .flag("baysTaken", AppointmentFacts::baysTaken)
          .flag("skillsThere", f -> f.missingSkills().isEmpty())
          .flag("techniciansTaken", f -> !f.takenSkills().isEmpty())
          .optionalFlag("partsInTime", AppointmentFacts::partsInTime)
          .flag("tooEarly", f -> f.request.notBefore().filter(f.start::isBefore).isPresent())
          .flag("tooLate", f -> f.request.notAfter().filter(f.start::isAfter).isPresent())
          .flag("readyTooLate", f -> f.request.pickUpAt().filter(f.end::isAfter).isPresent())
          .flag("pickUpInPeak", f -> f.policy.pickUpInPeak(f.request, f.job.hours()))
          // for messages only
          .optionalText("start", f -> Optional.of(f.words(f.start)))
          .optionalText("end", f -> Optional.of(f.words(f.end)))
          .optionalText("bayKind", f -> Optional.of(f.request.bayKind().code()))
          .optionalText("missingSkills", f -> text(f.missingSkills()))
          .optionalText("takenSkills", f -> text(f.takenSkills()))
          .optionalDate("partsFrom", f -> f.policy.partsFrom(f.request))
          .optionalText("notBefore", f -> f.request.notBefore().map(f::words))
          .optionalText("notAfter", f -> f.request.notAfter().map(f::words))
          .optionalText("pickUpAt", f -> f.request.pickUpAt().map(f::words))
          .optionalText("peakHours", f -> Optional.of(f.policy.peak().toString()))
          .build();

  /** Stands for any technician, where no skill is asked for. */
  static final String ANYBODY = "any";

  static AppointmentFacts of(
      AppointmentRequest request,
      Workshop workshop,
      Instant start,
      OpeningHours hours,
      SlotPolicy policy) {
    JobHours job = policy.job(request, hours);
    Instant from = hours.nextOpening(start);
    return new AppointmentFacts(request, workshop, start, from, job.end(from), job, policy);
  }

  private String words(Instant moment) {
    return Words.of(moment, job.hours().zone());
  }

  private Optional<Boolean> partsInTime() {
    return policy.partsInTime(request, start.atZone(job.hours().zone()).toLocalDate());
  }

  private List<Bay> bays() {
    return workshop.bays().stream().filter(bay -> bay.kind().equals(request.bayKind())).toList();
  }

  private boolean baysTaken() {
    return !bays().isEmpty() && bays().stream().noneMatch(this::isFree);
  }

  boolean isFree(Bay bay) {
    return bay.busy().stream().noneMatch(each -> each.overlaps(from, end));
  }

  boolean isFree(Technician technician) {
    return technician.busy().stream().noneMatch(this::takesTime);
  }

  /** Whether it takes time in which the job is worked on. */
  private boolean takesTime(BusyTime busy) {
    if (!busy.overlaps(from, end)) {
      return false;
    }
    Instant begin = busy.from().isAfter(from) ? busy.from() : from;
    Instant until = busy.until().isBefore(end) ? busy.until() : end;
    return !job.hours().openTimeBetween(begin, until).isZero();
  }

  private Set<String> missingSkills() {
    Set<String> missing = new TreeSet<>();
    for (String skill : skills(request)) {
      if (workshop.technicians().stream().noneMatch(each -> has(each, skill))) {
        missing.add(skill);
      }
    }
    return missing;
  }

  private Set<String> takenSkills() {
    Set<String> taken = new TreeSet<>(skills(request));
    taken.removeAll(missingSkills());
    taken.removeIf(
        skill ->
            workshop.technicians().stream().anyMatch(each -> has(each, skill) && isFree(each)));
    return taken;
  }

  private static Optional<String> text(Set<String> skills) {
    return skills.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", skills));
  }

  /** The codes of the skills that are asked for, in their order; {@link #ANYBODY} without one. */
  static Set<String> skills(AppointmentRequest request) {
    Set<String> skills = new TreeSet<>();
    request.skills().stream().map(Skill::code).forEach(skills::add);
    if (skills.isEmpty()) {
      skills.add(ANYBODY);
    }
    return skills;
  }

  static boolean has(Technician technician, String skill) {
    return technician.skills().stream().anyMatch(each -> each.code().equals(skill))
        || skill.equals(ANYBODY);
  }
}
