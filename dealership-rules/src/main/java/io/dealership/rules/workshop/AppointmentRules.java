package io.dealership.rules.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.workshop.AppointmentRequest;
import io.dealership.core.workshop.Bay;
import io.dealership.core.workshop.Skill;
import io.dealership.core.workshop.Technician;
import io.dealership.core.workshop.Workshop;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether an appointment can be kept, and finds the earliest one that can, with what holds
 * it up.
 *
 * <p>Work takes a bay from its start to its end, breaks and nights included, and technicians while
 * the workshop is open. A time that ends when another begins is apart from it. A customer is looked
 * for a time before he agrees to it, so the search leaves out his agreement, and a part of which
 * nobody knows when it comes; what is left to settle stands with the offer.
 *
 * <p>For example, with hours from 08:00 to 12:00 and from 13:00 to 18:00, two hours of work that
 * may go over the break and begin at 11:00 are done at 14:00.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements APPT-01, APPT-03, WORKSHOP-01, WORKSHOP-08. The numbers are proposals; a pack of
 * a lower layer may set each of them.
 *
 * @since 0.1
 */
public final class AppointmentRules {

  /** The id of the pack. */
  public static final String PACK = "workshop-planning";

  /** The id of the table behind {@link #feasibility}. */
  public static final String APPOINTMENT = "appointment";

  /** The id of the table behind {@link #earliest}. */
  public static final String EARLIEST = "earliest-appointment";

  /** Whether work may go on after a break. */
  public static final String OVER_BREAK = "job.overBreak";

  /** Whether work may go on after a night; never that of {@link #SAME_DAY}. */
  public static final String OVER_NIGHT = "job.overNight";

  /** The codes of the classes of orders that have to leave the bay on the day of entry. */
  public static final String SAME_DAY = "sameDay.classes";

  /** The codes of the classes of orders that are not handed back in {@link #PEAK}. */
  public static final String OFF_PEAK = "offPeak.classes";

  /** The peak hours of each day, such as {@code 08:00-10:00, 16:00-18:00}. */
  public static final String PEAK = "peak.hours";

  /** How many days after the arrival of a part work may begin at the earliest, from 0 to 30. */
  public static final String PARTS_DAYS = "parts.daysBefore";

  /** The distance of beginnings in minutes; one of 5, 10, 15, 20, 30 and 60. */
  public static final String GRID = "slot.gridMinutes";

  /** For how many days, that of the first moment included, a time is looked for; from 1 to 366. */
  public static final String HORIZON = "slot.horizonDays";

  private static final Set<Integer> GRIDS = Set.of(5, 10, 15, 20, 30, 60);
  private static final int MOST_PARTS_DAYS = 30;
  private static final int LONGEST_HORIZON = 366;

  private final LayeredPack parameters;
  private final Dated<Question<AppointmentFacts, Permit>> appointments;
  private final Dated<Question<SlotFacts, SlotAnswer>> earliest;

  private AppointmentRules(LayeredPack parameters) {
    this.parameters = parameters;
    KnowledgePack pack = parameters.pack();
    this.appointments = pack.questions(APPOINTMENT, () -> AppointmentFacts.TYPE, Permit.class);
    this.earliest = pack.questions(EARLIEST, () -> SlotFacts.TYPE, SlotAnswer.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> AppointmentRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   */
  public static AppointmentRules of(KnowledgePacks packs) {
    return new AppointmentRules(LayeredPack.of(packs, PACK));
  }

  // ---- may it be so ----

  /**
   * Whether work can begin at a moment, and else all that stands against it.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}. The moment need not be
   * on the grid.
   *
   * <p>Source: requirements APPT-01, APPT-03, WORKSHOP-01, WORKSHOP-08.
   *
   * @param workshop bays and technicians, with all bookings
   * @param start when the work is to begin
   * @param hours the hours of the workshop
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, a parameter is out
   *     of range, or a moment is not of the years 1970 to 2199
   */
  public Decision<Permit> feasibility(
      AppointmentRequest request,
      Workshop workshop,
      Instant start,
      OpeningHours hours,
      LocalDate on) {
    return feasibility(AppointmentFacts.of(request, workshop, start, hours, policy(on)), on);
  }

  Decision<Permit> feasibility(AppointmentFacts facts, LocalDate on) {
    return parameters.ask(appointments, on).decide(facts, on);
  }

  // ---- when can it be ----

  /**
   * The earliest time on the grid at which work can begin, and what holds it up.
   *
   * <p>It takes time in proportion to {@code n log n} of the bookings, and to the days until the
   * time that is found; of work that goes over breaks but not over nights, or the other way round,
   * also to the hours that it lasts.
   *
   * <p>Source: requirements APPT-03, WORKSHOP-01.
   *
   * @param workshop bays and technicians, with all bookings
   * @param from the first moment that counts
   * @param hours the hours of the workshop
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, a parameter is out
   *     of range, or a moment is not of the years 1970 to 2199
   */
  public SlotOffer earliest(
      AppointmentRequest request,
      Workshop workshop,
      Instant from,
      OpeningHours hours,
      LocalDate on) {
    return earliest(request, workshop, from, hours, policy(on), on);
  }

  SlotOffer earliest(
      AppointmentRequest request,
      Workshop workshop,
      Instant from,
      OpeningHours hours,
      SlotPolicy policy,
      LocalDate on) {
    Question<SlotFacts, SlotAnswer> question = parameters.ask(earliest, on);
    Search search = new Search(request, workshop, from, hours, policy);
    Optional<Instant> start = search.earliest();
    Optional<Bottleneck> bottleneck = search.bottleneck(start);
    Optional<AppointmentFacts> found =
        start.map(at -> AppointmentFacts.of(request, workshop, at, hours, policy));
    Optional<Slot> slot = found.map(AppointmentRules::slot);
    SlotFacts told =
        SlotFacts.of(slot, bottleneck, request.bayKind().code(), search.lastDay, hours.zone());
    return new SlotOffer(
        question.decide(told, on), slot, found.map(facts -> feasibility(facts, on)), bottleneck);
  }

  private static Slot slot(AppointmentFacts facts) {
    Bay bay =
        facts.workshop().bays().stream()
            .filter(each -> each.kind().equals(facts.request().bayKind()) && facts.isFree(each))
            .min(Comparator.comparing(Bay::number))
            .orElseThrow();
    List<Technician> free =
        facts.workshop().technicians().stream()
            .filter(facts::isFree)
            .sorted(Comparator.comparing(Technician::employee))
            .toList();
    Set<EmployeeNumber> chosen = new LinkedHashSet<>();
    for (String skill : AppointmentFacts.skills(facts.request())) {
      List<EmployeeNumber> able =
          free.stream()
              .filter(each -> AppointmentFacts.has(each, skill))
              .map(Technician::employee)
              .toList();
      chosen.add(able.stream().filter(chosen::contains).findFirst().orElse(able.get(0)));
    }
    return new Slot(facts.start(), facts.end(), bay.number(), List.copyOf(chosen));
  }

  /** One search: the groups that have to be free, and what bounds the beginning. */
  private static final class Search {

    /** Something that can be short, for the search without it. */
    private record Resource(BottleneckKind kind, Optional<Skill> skill) {}

    private static final Resource PARTS = new Resource(BottleneckKind.PARTS, Optional.empty());
    private static final Resource WISH = new Resource(BottleneckKind.WISH, Optional.empty());

    private final SlotSearch slots;
    private final Map<Resource, BlockedStarts> groups = new LinkedHashMap<>();
    private final Instant from;
    private final Instant end;
    private final Optional<Instant> partsFrom;
    private final Optional<Instant> lastByWish;
    private final LocalDate lastDay;

    Search(
        AppointmentRequest request,
        Workshop workshop,
        Instant from,
        OpeningHours hours,
        SlotPolicy policy) {
      JobHours job = policy.job(request, hours);
      this.slots = new SlotSearch(job, policy.grid());
      this.from = request.notBefore().filter(from::isBefore).orElse(from);
      LocalDate day = from.atZone(hours.zone()).toLocalDate().plusDays(policy.horizonDays());
      this.lastDay = day.minusDays(1);
      this.end = day.atStartOfDay(hours.zone()).toInstant();
      this.partsFrom =
          policy.partsFrom(request).map(each -> each.atStartOfDay(hours.zone()).toInstant());
      this.lastByWish = earlier(request.notAfter(), request.pickUpAt().map(job::lastStart));
      groups.put(
          new Resource(BottleneckKind.BAY, Optional.empty()),
          BlockedStarts.of(
              workshop.bays().stream()
                  .filter(bay -> bay.kind().equals(request.bayKind()))
                  .map(Bay::busy)
                  .toList(),
              job,
              from,
              false));
      for (String skill : AppointmentFacts.skills(request)) {
        groups.put(
            new Resource(
                BottleneckKind.TECHNICIAN,
                Optional.of(skill).filter(one -> !request.skills().isEmpty()).map(Skill::of)),
            BlockedStarts.of(
                workshop.technicians().stream()
                    .filter(each -> AppointmentFacts.has(each, skill))
                    .map(Technician::busy)
                    .toList(),
                job,
                from,
                true));
      }
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
      return one.isPresent() && other.isPresent()
          ? one.filter(moment -> moment.isBefore(other.get())).or(() -> other)
          : one.or(() -> other);
    }

    Optional<Instant> earliest() {
      return without(Set.of());
    }

    private Optional<Instant> without(Set<Resource> unlimited) {
      Instant first =
          partsFrom
              .filter(moment -> !unlimited.contains(PARTS) && from.isBefore(moment))
              .orElse(from);
      Instant until =
          lastByWish
              .filter(moment -> !unlimited.contains(WISH) && moment.isBefore(end))
              .map(moment -> moment.plusNanos(1))
              .orElse(end);
      List<BlockedStarts> needed = new ArrayList<>();
      groups.forEach(
          (resource, blocked) -> {
            if (!unlimited.contains(resource)) {
              needed.add(blocked);
            }
          });
      return slots.earliest(first, until, needed);
    }

    private Set<Resource> resources() {
      Set<Resource> all = new LinkedHashSet<>(groups.keySet());
      all.add(PARTS);
      return all;
    }

    /**
     * What of itself gives the best start, if it is better than the one there is; else what several
     * give together. No two of themselves give the same start: if one of them is all that is short
     * at a moment, the other one is not short then.
     */
    Optional<Bottleneck> bottleneck(Optional<Instant> start) {
      Set<Resource> all = resources();
      if (start.isEmpty()) {
        all.add(WISH);
      }
      return all.stream()
          .flatMap(each -> better(start, without(Set.of(each)), each.kind(), each.skill()).stream())
          .min(Comparator.comparing(Bottleneck::start))
          .or(() -> better(start, without(resources()), BottleneckKind.SEVERAL, Optional.empty()));
    }

    private static Optional<Bottleneck> better(
        Optional<Instant> start,
        Optional<Instant> other,
        BottleneckKind kind,
        Optional<Skill> skill) {
      return other
          .filter(moment -> start.filter(each -> !moment.isBefore(each)).isEmpty())
          .map(
              moment ->
                  new Bottleneck(
                      kind, skill, moment, start.map(each -> Duration.between(moment, each))));
    }
  }

  // ---- parameters ----

  private SlotPolicy policy(LocalDate on) {
    int minutes = parameters.parameter(GRID, on).integer();
    checkArgument(
        GRIDS.contains(minutes),
        "Parameter '%s' must be one of 5, 10, 15, 20, 30 and 60, but was %s",
        GRID,
        minutes);
    return new SlotPolicy(
        parameters.parameter(OVER_BREAK, on).flag(),
        parameters.parameter(OVER_NIGHT, on).flag(),
        parameters.set(SAME_DAY, on),
        parameters.set(OFF_PEAK, on),
        DayHours.parse(parameters.parameter(PEAK, on).text()),
        parameters.number(PARTS_DAYS, on, 0, MOST_PARTS_DAYS),
        parameters.number(HORIZON, on, 1, LONGEST_HORIZON),
        Duration.ofMinutes(minutes));
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(parameters.pack().runCases(APPOINTMENT, Permit.class));
    failures.addAll(parameters.pack().runCases(EARLIEST, SlotAnswer.class));
    return List.copyOf(failures);
  }
}
