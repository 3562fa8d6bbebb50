package io.dealership.rules.organization;

import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.time.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds for the entries of one duty the evidence that shows them done. */
final class DutyMatch {

  private final List<RosterEntry> entries;
  private final Duty duty;
  private final BusinessTime time;
  private final Instant now;

  /** By entry and evidence, when it was first left. */
  private final Map<RosterEntry, Map<DutyEvidence, Instant>> left = new HashMap<>();

  DutyMatch(List<RosterEntry> entries, BusinessTime time, Instant now) {
    this.entries = entries;
    this.duty = entries.get(0).due().duty();
    this.time = time;
    this.now = now;
  }

  List<RosterStanding> standings(List<DutyLogEntry> log) {
    List<DutyLogEntry> inTime = new ArrayList<>(log);
    inTime.sort((a, b) -> a.at().compareTo(b.at()));
    for (DutyLogEntry each : inTime) {
      boolean counts =
          each.duty().isPresent()
              ? each.duty().get().equals(duty.id())
              : duty.evidence().contains(each.evidence().orElseThrow());
      if (counts) {
        entryOf(each).ifPresent(entry -> note(entry, each));
      }
    }
    List<RosterStanding> standings = new ArrayList<>();
    for (RosterEntry entry : entries) {
      standings.add(standing(entry));
    }
    return standings;
  }

  private void note(RosterEntry entry, DutyLogEntry each) {
    Map<DutyEvidence, Instant> there = left.computeIfAbsent(entry, e -> new LinkedHashMap<>());
    for (DutyEvidence evidence : each.evidence().map(List::of).orElse(duty.evidence())) {
      there.putIfAbsent(evidence, each.at());
    }
  }

  private Optional<RosterEntry> entryOf(DutyLogEntry each) {
    if (each.forDay().isPresent()) {
      LocalDate day = each.forDay().get();
      return nearest(
          each.at(),
          entry -> entry.due().nominalDay().equals(day) || entry.due().dueDay().equals(day));
    }
    if (each.caseNumber().isPresent()) {
      return first(
          entry ->
              entry.trigger().flatMap(DutyTrigger::caseNumber).equals(each.caseNumber())
                  && !entry.trigger().orElseThrow().at().isAfter(each.at()));
    }
    if (duty.isAfterEvent()) {
      return first(
          entry ->
              !isWhole(entry)
                  && !entry.trigger().map(DutyTrigger::at).orElse(each.at()).isAfter(each.at()));
    }
    if (isDaily()) {
      LocalDate day = time.dateOf(each.at());
      return nearest(each.at(), entry -> entry.due().dueDay().equals(day));
    }
    return nearest(each.at(), entry -> true);
  }

  private interface Test {
    boolean fits(RosterEntry entry);
  }

  private Optional<RosterEntry> first(Test test) {
    for (RosterEntry entry : entries) {
      if (test.fits(entry)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private boolean isWhole(RosterEntry entry) {
    return left.getOrDefault(entry, Map.of()).keySet().containsAll(duty.evidence());
  }

  /** Whether two of its times in a row are never further apart than a weekend. */
  private boolean isDaily() {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i - 1).due().dueDay().plusDays(1).equals(entries.get(i).due().dueDay())) {
        return true;
      }
    }
    return false;
  }

  /** Of those that fit; a duty may be due several times a day, as meetings are. */
  private Optional<RosterEntry> nearest(Instant at, Test test) {
    Optional<RosterEntry> best = Optional.empty();
    Duration least = Duration.ZERO;
    for (RosterEntry entry : entries) {
      if (!test.fits(entry)) {
        continue;
      }
      Duration distance = Duration.between(entry.due().dueAt(), at).abs();
      if (best.isEmpty() || distance.compareTo(least) < 0) {
        best = Optional.of(entry);
        least = distance;
      }
    }
    return best;
  }

  private RosterStanding standing(RosterEntry entry) {
    Map<DutyEvidence, Instant> there = left.getOrDefault(entry, Map.of());
    Set<DutyEvidence> missing = new LinkedHashSet<>(duty.evidence());
    missing.removeAll(there.keySet());
    Optional<Instant> doneAt =
        missing.isEmpty() ? there.values().stream().max(Instant::compareTo) : Optional.empty();
    RosterState state =
        doneAt.isPresent()
            ? isInTime(entry, doneAt.get()) ? RosterState.DONE : RosterState.LATE
            : isInTime(entry, now) ? RosterState.OPEN : RosterState.MISSED;
    return new RosterStanding(entry, state, doneAt, missing);
  }

  /** A time of day is in time itself; the midnight that ends a day is not. */
  private boolean isInTime(RosterEntry entry, Instant at) {
    Instant end = entry.due().dueAt();
    boolean isMidnight = time.startOf(entry.due().dueDay().plusDays(1)).equals(end);
    return isMidnight ? at.isBefore(end) : !at.isAfter(end);
  }
}
