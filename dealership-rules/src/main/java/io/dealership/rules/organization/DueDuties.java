package io.dealership.rules.organization;

import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyKind;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.Occurrence;
import io.dealership.rules.schedule.Schedule;
import io.dealership.rules.schedule.ScheduleRules;
import io.dealership.rules.schedule.ScheduledAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When the duties of each role are due in a store: worked out once for all who hold it. */
final class DueDuties {

  private static final Comparator<DueDuty> IN_TIME =
      Comparator.comparing(DueDuty::dueAt)
          .thenComparing(due -> due.duty().id())
          .thenComparing(DueDuty::nominalDay);

  private final OrganizationRules rules;
  private final ScheduleRules schedule;
  private final DayRange days;
  private final BusinessTime time;
  private final Map<RoleId, List<DueDuty>> byRole = new HashMap<>();
  private final Map<RoleId, List<Duty>> continuous = new HashMap<>();

  /** Works them out. */
  DueDuties(OrganizationRules rules, ScheduleRules schedule, DayRange days, BusinessTime time) {
    this.rules = rules;
    this.schedule = schedule;
    this.days = days;
    this.time = time;
    for (DayRange each : rules.spans(days)) {
      new Span(rules.organization(each.from()), each).run();
    }
    byRole.values().forEach(list -> list.sort(IN_TIME));
  }

  /** Whether it is what is due on these days by this time. */
  boolean isOf(DayRange asked, BusinessTime by) {
    return days.equals(asked) && time.equals(by);
  }

  /** What is due for a role, in the order of time. */
  List<DueDuty> of(RoleId role) {
    return byRole.getOrDefault(role, List.of());
  }

  /** The duties of a role that are never due. */
  List<Duty> continuousOf(RoleId role) {
    return continuous.getOrDefault(role, List.of());
  }

  BusinessTime time() {
    return time;
  }

  private void add(DueDuty due) {
    byRole.computeIfAbsent(due.duty().role(), role -> new ArrayList<>()).add(due);
  }

  /** Days on which the same packs are in force. */
  private final class Span {

    private final Organization organization;
    private final DayRange days;
    private final Map<DutyId, List<ScheduledAct>> acts = new HashMap<>();
    private final Map<Cadence, List<Occurrence>> occurrences = new HashMap<>();

    Span(Organization organization, DayRange days) {
      this.organization = organization;
      this.days = days;
      for (ScheduledAct act : schedule.acts(days, time)) {
        acts.computeIfAbsent(act.schedule().id(), id -> new ArrayList<>()).add(act);
      }
    }

    void run() {
      for (Duty duty : organization.catalog().duties()) {
        duty(duty);
      }
      for (Duty duty : ownDuties(organization, schedule, days.from())) {
        duty(duty);
      }
    }

    private void duty(Duty duty) {
      DutyRhythm rhythm = duty.rhythm();
      if (rhythm instanceof DutyRhythm.OnDays onDays) {
        cadence(duty, onDays.cadence(), false);
      } else if (rhythm instanceof DutyRhythm.Recurring recurring) {
        for (Cadence cadence :
            organization.rhythms().getOrDefault(recurring.frequency(), List.of())) {
          cadence(duty, cadence, true);
        }
      } else if (rhythm instanceof DutyRhythm.Scheduled scheduled) {
        for (DutyId act : scheduled.acts()) {
          acts.getOrDefault(act, List.of()).forEach(each -> add(scheduled(duty, each)));
        }
      } else if (rhythm instanceof DutyRhythm.Continuous) {
        List<Duty> all = continuous.computeIfAbsent(duty.role(), role -> new ArrayList<>());
        if (!all.contains(duty)) {
          all.add(duty);
        }
      }
    }

    private void cadence(Duty duty, Cadence cadence, boolean byDefault) {
      List<Occurrence> all = occurrences.get(cadence);
      if (all == null) {
        all = cadence.occurrences(days, time);
        occurrences.put(cadence, all);
      }
      for (Occurrence each : all) {
        add(DueDuty.of(duty, each, byDefault));
      }
    }
  }

  private static DueDuty scheduled(Duty duty, ScheduledAct act) {
    return new DueDuty(
        duty,
        act.nominalDay(),
        act.dueDay(),
        act.dueAt(),
        act.whyMoved(),
        act.provisional(),
        false);
  }

  /** Duties for the recurring acts that no duty of a role is linked to, so that none is lost. */
  private static List<Duty> ownDuties(
      Organization organization, ScheduleRules schedule, LocalDate on) {
    Set<DutyId> linked = new HashSet<>();
    for (Duty duty : organization.catalog().duties()) {
      if (duty.rhythm() instanceof DutyRhythm.Scheduled scheduled) {
        linked.addAll(scheduled.acts());
      }
    }
    List<Duty> own = new ArrayList<>();
    for (Schedule act : schedule.schedules(on)) {
      Optional<Role> role = organization.catalog().find(act.role());
      if (!linked.contains(act.id()) && role.isPresent()) {
        own.add(
            Duty.builder()
                .id(act.id())
                .role(act.role())
                .text(act.name())
                .rhythm(new DutyRhythm.Scheduled(List.of(act.id())))
                .kind(DutyKind.TASK)
                .addAllEvidence(act.evidence())
                .addAllClauses(
                    act.citations().stream()
                        .map(citation -> citation.clause())
                        .filter(clause -> !clause.isEmpty())
                        .toList())
                .build());
      }
    }
    return own;
  }

  // ---- after events ----

  /** What a trigger makes owed, in the order of time. */
  List<DueDuty> after(DutyTrigger trigger) {
    LocalDate day = time.dateOf(trigger.at());
    Organization organization = rules.organization(day);
    List<DueDuty> due = new ArrayList<>();
    List<Duty> owed =
        trigger.step().isPresent()
            ? organization.catalog().dutiesAt(trigger.step().get())
            : organization.catalog().dutiesOn(trigger.event().orElseThrow());
    for (Duty duty : owed) {
      if (duty.rhythm() instanceof DutyRhythm.AfterEvent after) {
        due.add(DueDuty.of(duty, Occurrence.after(trigger.at(), after.within(), time), false));
      }
    }
    if (trigger.event().isPresent()) {
      Map<DutyId, Duty> byAct = new LinkedHashMap<>();
      for (Duty duty : organization.catalog().duties()) {
        if (duty.rhythm() instanceof DutyRhythm.Scheduled scheduled) {
          scheduled.acts().forEach(act -> byAct.put(act, duty));
        }
      }
      ownDuties(organization, schedule, day).forEach(duty -> byAct.put(duty.id(), duty));
      ContactEventKind kind = ContactEventKind.of(trigger.event().get());
      for (ScheduledAct act : schedule.actsAfter(kind, trigger.at(), time)) {
        Duty duty = byAct.get(act.schedule().id());
        if (duty != null) {
          due.add(scheduled(duty, act));
        }
      }
    }
    due.sort(IN_TIME);
    return due;
  }
}
