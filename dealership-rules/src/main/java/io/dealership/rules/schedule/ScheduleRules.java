package io.dealership.rules.schedule;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.RoleId;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.Occurrence;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackDescriptor;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.pack.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says what is due when: reports, checks, meetings and lists that recur, and what has to follow an
 * event.
 *
 * <p>The standard acts are those of the pack {@link #PACK}; where the working papers name no day or
 * time, its entries are norms ({@code N}) for the maker or the store to set. A pack of a lower
 * layer replaces an act by its id: a maker the days on which he wants his reports, a store its own
 * times. The lowest layer that is in force on the due day decides; of an event, on its day.
 *
 * <p>For example, in March 2026 the monthly statistics of insurance are due on Monday the 2nd at
 * 17:30, for the 1st is a Sunday.
 *
 * <h2>Source</h2>
 *
 * <p>Working papers of dealerships: clauses REPORT, and of SALES, INSURANCE, RECORD and CONTACT
 * those that recur; the answer of the store to {@code policy:insurance-report-time}. They stand at
 * every entry.
 *
 * @since 0.1
 */
public final class ScheduleRules {

  /** The id of the pack with the acts of a store. */
  public static final String PACK = "store-schedule";

  private static final SectionReader<ScheduleFile> FILES =
      SectionReader.of("schedules.json", ScheduleFile.class, ScheduleCheck::check)
          .citing(
              (file, to) ->
                  file.schedules()
                      .forEach(entry -> to.accept("schedule " + entry.id(), entry.source())));

  private static final Comparator<ScheduledAct> IN_TIME =
      Comparator.comparing(ScheduledAct::dueAt)
          .thenComparing(act -> act.schedule().id())
          .thenComparing(ScheduledAct::nominalDay);

  /** What one pack says of an act. */
  private record Said(KnowledgePack pack, Schedule schedule) {

    boolean holds(LocalDate on) {
      return pack.isInForce(on);
    }
  }

  /** By id what the packs say, the lowest layer first. */
  private final Map<DutyId, List<Said>> said;

  private final boolean followUnverified;

  private ScheduleRules(Map<DutyId, List<Said>> said, boolean followUnverified) {
    this.said = said;
    this.followUnverified = followUnverified;
  }

  /** The pack with the acts of a store. */
  public static PackSource pack() {
    return PackSource.of(name -> ScheduleRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /** The readers of the sections that schedules add to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(FILES);
  }

  /**
   * The schedules of some packs.
   *
   * @throws IllegalArgumentException when two packs of the same layer that are in force on the same
   *     day have an act of the same id
   */
  public static ScheduleRules of(KnowledgePacks packs) {
    Map<DutyId, List<Said>> said = new TreeMap<>();
    for (KnowledgePack pack : packs.list()) {
      for (ScheduleFile file : pack.sections(FILES)) {
        for (ScheduleEntry entry : file.schedules()) {
          Said one = new Said(pack, schedule(entry, pack));
          List<Said> same = said.computeIfAbsent(one.schedule().id(), id -> new ArrayList<>());
          same.forEach(earlier -> checkApart(earlier, one));
          same.add(one);
        }
      }
    }
    Comparator<Said> lowestFirst = Comparator.comparing(one -> one.pack().descriptor().layer());
    said.values().forEach(same -> same.sort(lowestFirst.reversed()));
    return new ScheduleRules(said, false);
  }

  private static void checkApart(Said earlier, Said later) {
    PackDescriptor first = earlier.pack().descriptor();
    PackDescriptor second = later.pack().descriptor();
    checkArgument(
        first.layer() != second.layer()
            || !first.from().isBefore(second.until().orElse(LocalDate.MAX))
            || !second.from().isBefore(first.until().orElse(LocalDate.MAX)),
        "ScheduleRules.packs must have an act once in a layer at a time, but %s and %s of layer %s"
            + " both had %s",
        earlier.pack(),
        later.pack(),
        first.layer(),
        later.schedule().id());
  }

  private static Schedule schedule(ScheduleEntry entry, KnowledgePack pack) {
    return Schedule.builder()
        .id(DutyId.of(entry.id()))
        .name(entry.name())
        .role(RoleId.of(entry.role()))
        .addAllRecipients(entry.recipients().stream().map(RoleId::of).toList())
        .cadence(entry.cadence().map(Cadence::parse))
        .event(entry.event().map(ContactEventKind::of))
        .within(
            entry
                .within()
                .filter(within -> !within.equals(ScheduleEntry.SAME_DAY))
                .map(TimeLimit::parse))
        .addAllEvidence(entry.evidence().stream().map(DutyEvidence::of).toList())
        .addAllCitations(pack.citations(entry.source()))
        .verification(entry.verification())
        .note(entry.note())
        .pack(new PackVersion(pack.id(), pack.version()))
        .build();
  }

  /** A copy that follows entries that are unverified, too. */
  public ScheduleRules followingUnverified() {
    return new ScheduleRules(said, true);
  }

  /** The acts that are scheduled on a day, each as the lowest layer has it, by their ids. */
  public List<Schedule> schedules(LocalDate on) {
    List<Schedule> all = new ArrayList<>();
    for (List<Said> same : said.values()) {
      inForce(same, on).ifPresent(one -> all.add(one.schedule()));
    }
    return List.copyOf(all);
  }

  private Optional<Said> inForce(List<Said> same, LocalDate on) {
    for (Said one : same) {
      boolean followed =
          followUnverified || one.schedule().verification() != Verification.UNVERIFIED;
      if (followed && one.holds(on)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  // ---- by the calendar ----

  /**
   * What is due within some days by the calendar, in the order of time, then of the ids. What an
   * event makes owed is not among it.
   *
   * <p>An act that a day of rest moves belongs to the days in which it is then due; see {@link
   * Cadence} for all boundaries.
   *
   * @param days the due days
   * @param time the calendar, the hours and the zone of the store
   */
  public List<ScheduledAct> acts(DayRange days, BusinessTime time) {
    List<ScheduledAct> acts = new ArrayList<>();
    for (List<Said> same : said.values()) {
      for (Said one : same) {
        one.schedule()
            .cadence()
            .ifPresent(
                cadence -> {
                  for (Occurrence due : cadence.occurrences(days, time)) {
                    if (inForce(same, due.dueDay()).equals(Optional.of(one))) {
                      acts.add(act(one.schedule(), due));
                    }
                  }
                });
      }
    }
    acts.sort(IN_TIME);
    return List.copyOf(acts);
  }

  /**
   * What a role has to do within some days by the calendar, as {@link #acts(DayRange,
   * BusinessTime)}.
   */
  public List<ScheduledAct> acts(RoleId role, DayRange days, BusinessTime time) {
    return acts(days, time).stream().filter(act -> role.equals(act.schedule().role())).toList();
  }

  private static ScheduledAct act(Schedule schedule, Occurrence due) {
    return ScheduledAct.builder()
        .schedule(schedule)
        .nominalDay(due.nominalDay())
        .dueDay(due.dueDay())
        .dueAt(due.dueAt())
        .whyMoved(due.whyMoved())
        .provisional(due.provisional())
        .build();
  }

  // ---- after an event ----

  /**
   * What an event makes owed, in the order of time, then of the ids.
   *
   * <p>A limit of days ends with its last day; where that is a day of rest, with the next working
   * day (B3). What is owed on the day of the event is owed on that day, worked or not.
   *
   * @param at when it happened
   * @param time the calendar, the hours and the zone of the store
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public List<ScheduledAct> actsAfter(ContactEventKind event, Instant at, BusinessTime time) {
    List<ScheduledAct> acts = new ArrayList<>();
    for (Schedule schedule : schedules(time.dateOf(at))) {
      if (schedule.event().equals(Optional.of(event))) {
        acts.add(act(schedule, Occurrence.after(at, schedule.within(), time)));
      }
    }
    acts.sort(IN_TIME);
    return List.copyOf(acts);
  }

  /** The ids of all acts. */
  @Override
  public String toString() {
    return said.keySet().toString();
  }
}
