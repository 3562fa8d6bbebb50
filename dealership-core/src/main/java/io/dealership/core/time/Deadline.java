package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A limit that runs for someone: since when, with which pauses, and whether it was met.
 *
 * <p>It holds what happened, and no calendar; whoever asks for its end hands in the time of the
 * place. A change of limit or rules keeps what happened, and so the pauses already taken.
 *
 * <p>A pause that begins after the end moves nothing. While the clock stands still before its end,
 * it has none.
 *
 * @param start the moment that it runs from
 * @param limit how much time there is
 * @param rules how days are counted
 * @param warnings how long before the end to warn, each within opening hours
 * @param pauses the pauses, in the order of time; only the last one may be open
 * @param metAt when it was met; empty if it is not
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Deadline(
    Instant start,
    TimeLimit limit,
    CountingRules rules,
    List<TimeLimit> warnings,
    List<Pause> pauses,
    Optional<Instant> metAt) {

  /**
   * Checks the order of what happened, and copies the lists.
   *
   * @throws IllegalArgumentException if something happened before what must come first
   */
  public Deadline {
    requireNonNull(start, "start");
    requireNonNull(limit, "limit");
    requireNonNull(rules, "rules");
    warnings = List.copyOf(warnings);
    pauses = List.copyOf(pauses);
    Instant last = Pause.checkOrder("Deadline.pauses", start, pauses);
    checkArgument(
        metAt.isEmpty() || !metAt.get().isBefore(last),
        "Deadline.metAt must be at or after %s, but was %s",
        last,
        metAt.map(Instant::toString).orElse(""));
    checkArgument(
        metAt.isEmpty() || pauses.isEmpty() || pauses.get(pauses.size() - 1).until().isPresent(),
        "Deadline.pauses must be over when it is met, but the last one was open");
  }

  /** Returns a deadline of the attributes; {@link #of(Instant, TimeLimit)} is the way to start. */
  @JsonCreator
  static Deadline of(
      @JsonProperty("start") Instant start,
      @JsonProperty("limit") TimeLimit limit,
      @JsonProperty("rules") CountingRules rules,
      @JsonProperty("warnings") @JsonSetter(nulls = Nulls.AS_EMPTY) List<TimeLimit> warnings,
      @JsonProperty("pauses") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Pause> pauses,
      @JsonProperty("metAt") Optional<Instant> metAt) {
    return new Deadline(start, limit, rules, warnings, pauses, metAt);
  }

  /** Returns a deadline that starts to run, for an act that a party owes, without warnings. */
  public static Deadline of(Instant start, TimeLimit limit) {
    return new Deadline(
        start, limit, CountingRules.forActs(), List.of(), List.of(), Optional.empty());
  }

  // ---- what happens to it ----

  /** Returns the deadline with another limit, and what happened kept. */
  public Deadline withLimit(TimeLimit other) {
    return new Deadline(start, other, rules, warnings, pauses, metAt);
  }

  /** Returns the deadline with other rules of counting, and what happened kept. */
  public Deadline withRules(CountingRules other) {
    return new Deadline(start, limit, other, warnings, pauses, metAt);
  }

  /** Returns the deadline with other warnings. */
  public Deadline withWarnings(TimeLimit... before) {
    return new Deadline(start, limit, rules, List.of(before), pauses, metAt);
  }

  /** Returns whether the clock stands still. */
  @JsonIgnore
  public boolean isPaused() {
    return !pauses.isEmpty() && pauses.get(pauses.size() - 1).until().isEmpty();
  }

  /**
   * Returns the deadline with its clock stopped.
   *
   * @throws IllegalArgumentException if it is paused or met already, or that was before what
   *     happened last
   */
  public Deadline pause(PauseReason reason, Instant at) {
    checkArgument(metAt.isEmpty(), "Deadline.pause must not be asked of one that is met: %s", this);
    return withPauses(pauses, new Pause(reason, at, Optional.empty()));
  }

  /**
   * Returns the deadline with its clock going on.
   *
   * @throws IllegalArgumentException if it is not paused, or that was before the pause
   */
  public Deadline resume(Instant at) {
    checkArgument(
        isPaused(), "Deadline.resume must be asked of one that is paused, but was %s", this);
    Pause last = pauses.get(pauses.size() - 1);
    return withPauses(
        pauses.subList(0, pauses.size() - 1),
        new Pause(last.reason(), last.from(), Optional.of(at)));
  }

  private Deadline withPauses(List<Pause> before, Pause last) {
    List<Pause> all = new ArrayList<>(before);
    all.add(last);
    return new Deadline(start, limit, rules, warnings, all, Optional.empty());
  }

  /**
   * Returns the deadline as met, which ends a pause.
   *
   * @throws IllegalArgumentException if it is met already, or that was before what happened last
   */
  public Deadline meet(Instant at) {
    checkArgument(metAt.isEmpty(), "Deadline.meet must not be asked of one that is met: %s", this);
    Deadline running = isPaused() ? resume(at) : this;
    return new Deadline(start, limit, rules, warnings, running.pauses, Optional.of(at));
  }

  /**
   * Returns the deadline as not met after all. In the time in which it was held to be done, its
   * clock stood still.
   *
   * @throws IllegalArgumentException if it is not met, or that was before it was
   */
  public Deadline reopen(Instant at) {
    checkArgument(
        metAt.isPresent(), "Deadline.reopen must be asked of one that is met, but was %s", this);
    return withPauses(pauses, new Pause(PauseReason.HELD_TO_BE_DONE, metAt.get(), Optional.of(at)));
  }

  /** Returns the deadline as it was known at a moment: without what happened later. */
  public Deadline asOf(Instant at) {
    return new Deadline(
        start,
        limit,
        rules,
        warnings,
        Pause.knownAt(pauses, at),
        metAt.filter(met -> !met.isAfter(at)));
  }

  // ---- what it comes to ----

  /**
   * Counts the limit.
   *
   * @return empty while the clock stands still before its end
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public Optional<Count> count(BusinessTime time) {
    if (!isPaused()) {
      return Optional.of(time.count(start, limit, rules, pauses));
    }
    Count running = time.count(start, limit, rules, pauses.subList(0, pauses.size() - 1));
    Instant stopped = pauses.get(pauses.size() - 1).from();
    return stopped.isBefore(running.end()) ? Optional.empty() : Optional.of(running);
  }

  /**
   * Returns where it stands at a moment, by what had happened until then.
   *
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public DeadlineState state(Instant at, BusinessTime time) {
    Deadline then = asOf(at);
    Optional<Count> counted = then.count(time);
    if (counted.isEmpty()) {
      return DeadlineState.PAUSED;
    }
    Count count = counted.get();
    if (then.metAt.isPresent()) {
      return count.isInTime(then.metAt.get()) ? DeadlineState.MET : DeadlineState.MET_LATE;
    }
    if (!count.isInTime(at)) {
      return DeadlineState.OVERDUE;
    }
    if (at.equals(count.end()) || count.day().equals(Optional.of(time.dateOf(at)))) {
      return DeadlineState.DUE;
    }
    for (Instant warning : then.warningTimes(time)) {
      if (!warning.isAfter(at)) {
        return DeadlineState.WARNING;
      }
    }
    return DeadlineState.NOT_DUE;
  }

  /**
   * Returns when to warn, in the order of time: each moment is within opening hours.
   *
   * <p>A warning some days before the end is due when the place opens on that day, one some minutes
   * before it at that moment. Where the place is closed then, it is due at the opening before, and
   * never before the deadline starts to run.
   *
   * @return none while the clock stands still before its end
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public List<Instant> warningTimes(BusinessTime time) {
    Optional<Count> counted = count(time);
    if (counted.isEmpty()) {
      return List.of();
    }
    List<Instant> times = new ArrayList<>();
    for (TimeLimit before : warnings) {
      times.add(warningTime(before, counted.get(), time));
    }
    times.sort(null);
    return List.copyOf(times);
  }

  private Instant warningTime(TimeLimit before, Count count, BusinessTime time) {
    Instant moment;
    if (before.unit().isDays()) {
      LocalDate last = count.day().orElse(time.dateOf(count.end()));
      LocalDate day = time.countBack(last, before, CountingRules.forCoverage()).day().orElseThrow();
      Instant midnight = time.startOf(day);
      Instant opening = time.hours().nextOpening(midnight);
      moment = opening.isBefore(time.startOf(day.plusDays(1))) ? opening : midnight;
    } else {
      moment = time.subtract(count.end(), before, rules);
    }
    if (!time.hours().isOpen(moment)) {
      moment = time.hours().lastOpening(moment);
    }
    return moment.isBefore(start) ? time.hours().nextOpening(start) : moment;
  }

  /**
   * Returns how much time is left at a moment, day and night; negative after the end, empty while
   * the clock stands still before it.
   *
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public Optional<Duration> remaining(Instant at, BusinessTime time) {
    return asOf(at).count(time).map(count -> Duration.between(at, count.end()));
  }

  /** Returns what the trade says, such as {@code 10 working days from 2026-02-09T02:00:00Z}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(limit + " from " + start);
    for (Pause pause : pauses) {
      text.append(", paused: ").append(pause);
    }
    metAt.ifPresent(at -> text.append(", met at ").append(at));
    return text.toString();
  }
}
