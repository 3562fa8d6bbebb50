package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.time.RepairDays;
import io.dealership.core.vehicle.Odometer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One stay of a vehicle in a workshop, as warranty law counts it: from the agreement on the repair
 * to its completion.
 *
 * <p>A visit has moments, or only a length where the record of another workshop says no more; one
 * without completion and length goes on. What is not given is not known.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, articles 17 (record), 24 and 40 (time of repair).
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "openedAt",
  "completedAt",
  "length",
  "odometer",
  "fault",
  "diagnosis",
  "safetyFailure",
  "excludedTimes",
  "replacedParts"
})
public interface RepairVisit extends WithRepairVisit {

  /**
   * Returns the visit with these attributes; {@link #builder()} is the better way to write one
   * down.
   *
   * @throws IllegalArgumentException if its times do not fit together
   */
  @JsonCreator
  static RepairVisit of(
      @JsonProperty("openedAt") Optional<Instant> openedAt,
      @JsonProperty("completedAt") Optional<Instant> completedAt,
      @JsonProperty("length") Optional<Duration> length,
      @JsonProperty("odometer") Optional<Odometer> odometer,
      @JsonProperty("fault") Optional<FaultCode> fault,
      @JsonProperty("diagnosis") Optional<Diagnosis> diagnosis,
      @JsonProperty("safetyFailure") Optional<SafetyFailure> safetyFailure,
      @JsonProperty("excludedTimes") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<ExcludedTime> excludedTimes,
      @JsonProperty("replacedParts") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<ReplacedPart> replacedParts) {
    return builder()
        .openedAt(openedAt)
        .completedAt(completedAt)
        .length(length)
        .odometer(odometer)
        .fault(fault)
        .diagnosis(diagnosis)
        .safetyFailure(safetyFailure)
        .addAllExcludedTimes(excludedTimes)
        .addAllReplacedParts(replacedParts)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the moment of the agreement on the repair. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<Instant> openedAt();

  /** Returns the moment of completion; empty if the repair goes on or only its length is known. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<Instant> completedAt();

  /** Returns how long the repair took, where the moment of its completion is not known. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<Duration> length();

  /** Returns the odometer when the vehicle was brought in. */
  @JsonProperty
  Optional<Odometer> odometer();

  /** Returns the fault that was repaired. */
  @JsonProperty
  Optional<FaultCode> fault();

  /** Returns what the workshop found to be the cause; only a defect of quality counts. */
  @JsonProperty
  Optional<Diagnosis> diagnosis();

  /** Returns whether the fault was a serious safety fault; empty if nobody has said. */
  @JsonProperty
  Optional<SafetyFailure> safetyFailure();

  /** Returns the times that may not count for the cumulative days. */
  @JsonProperty
  List<ExcludedTime> excludedTimes();

  /** Returns the assemblies and main parts that were replaced. */
  @JsonProperty
  List<ReplacedPart> replacedParts();

  /** Returns whether the repair is done: it has a moment of completion, or a length. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default boolean isCompleted() {
    return completedAt().isPresent() || length().isPresent();
  }

  /** Returns how long the repair took, with nothing excluded; empty if it goes on. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default Optional<Duration> wholeLength() {
    return openedAt().isPresent() && completedAt().isPresent()
        ? Optional.of(Duration.between(openedAt().get(), completedAt().get()))
        : length();
  }

  /** Returns what counts of this visit, for whoever goes over a long history. */
  @Value.Derived
  @Value.Auxiliary
  @JsonIgnore
  default VisitDigest digest() {
    return VisitDigest.of(this);
  }

  /**
   * Returns how long the repair took, with nothing excluded.
   *
   * @param asOf the moment to which a repair that goes on is counted
   * @return empty if the repair goes on and it is not known since when; zero if it was opened later
   */
  default Optional<Duration> wholeLength(Instant asOf) {
    if (isCompleted()) {
      return wholeLength();
    }
    return openedAt()
        .map(opened -> asOf.isBefore(opened) ? Duration.ZERO : Duration.between(opened, asOf));
  }

  /**
   * Returns the days of the repair, with nothing excluded; empty if it goes on.
   *
   * <p>For example, 121 hours are 6 days.
   */
  default Optional<RepairDays> days() {
    return wholeLength().map(RepairDays::of);
  }

  /**
   * Returns the days of the repair that count: the excluded times are subtracted first, and then
   * each full 24 hours are a day, and a remainder is one more.
   *
   * <p>For example, 760 hours with 96 hours excluded are 664 hours, and so 28 days.
   *
   * <h4>Source</h4>
   *
   * <p>SAMR Order 43 of 2021, articles 24 and 40; that the hours are subtracted before the days are
   * rounded is an interpretation.
   *
   * @param wholeLength the length with nothing excluded
   * @param excluded the kinds of time that do not count
   */
  default RepairDays countedDays(Duration wholeLength, Set<ExcludedTimeKind> excluded) {
    if (excludedTimes().isEmpty()) {
      return RepairDays.of(wholeLength);
    }
    Duration counted = wholeLength.minus(excluded(wholeLength, excluded));
    return counted.isNegative() ? RepairDays.NONE : RepairDays.of(counted);
  }

  private Duration excluded(Duration wholeLength, Set<ExcludedTimeKind> kinds) {
    Duration sum = Duration.ZERO;
    boolean anyPlaced = false;
    List<ExcludedTime> times = excludedTimes();
    for (int i = 0; i < times.size(); i++) {
      ExcludedTime time = times.get(i);
      if (kinds.contains(time.kind())) {
        if (isPlaced(time)) {
          anyPlaced = true;
        } else {
          sum = sum.plus(time.length());
        }
      }
    }
    return anyPlaced ? sum.plus(placed(wholeLength, kinds)) : sum;
  }

  private boolean isPlaced(ExcludedTime time) {
    return time.from().isPresent() && openedAt().isPresent();
  }

  /** The times whose starts are known, each moment of them once. */
  private Duration placed(Duration wholeLength, Set<ExcludedTimeKind> kinds) {
    List<ExcludedTime> placed = new ArrayList<>();
    for (ExcludedTime time : excludedTimes()) {
      if (kinds.contains(time.kind()) && isPlaced(time)) {
        placed.add(time);
      }
    }
    placed.sort(Comparator.comparing(time -> time.from().orElseThrow()));
    Duration sum = Duration.ZERO;
    Instant counted = openedAt().orElseThrow();
    Instant end = counted.plus(wholeLength);
    for (ExcludedTime time : placed) {
      Instant from = latest(time.from().orElseThrow(), counted);
      Instant until = earliest(time.until().orElseThrow(), end);
      if (until.isAfter(from)) {
        sum = sum.plus(Duration.between(from, until));
        counted = until;
      }
    }
    return sum;
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earliest(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the completion has no opening, is before it or stands
   *     beside a length; if the length is negative or over 366,000 days; or if an excluded time
   *     does not lie within the visit
   */
  @Value.Check
  default void check() {
    checkArgument(
        completedAt().isEmpty() || openedAt().isPresent(),
        "RepairVisit.openedAt must be given with completedAt %s, but was not",
        completedAt().map(Instant::toString).orElse(""));
    checkArgument(
        completedAt().isEmpty() || length().isEmpty(),
        "RepairVisit.length must not be given beside completedAt, but was %s",
        length().map(Duration::toString).orElse(""));
    wholeLength()
        .ifPresent(
            whole -> {
              checkArgument(
                  RepairDays.canCount(whole),
                  "RepairVisit must last from 0 to 366000 days, but lasted %s",
                  whole);
              checkExcluded(whole);
            });
  }

  private void checkExcluded(Duration whole) {
    Duration unplaced = Duration.ZERO;
    for (ExcludedTime time : excludedTimes()) {
      if (isPlaced(time)) {
        checkArgument(
            !time.from().get().isBefore(openedAt().get())
                && !time.until().orElseThrow().isAfter(openedAt().get().plus(whole)),
            "RepairVisit.excludedTimes must lie within the visit from %s to %s, but was from %s to %s",
            openedAt().get(),
            openedAt().get().plus(whole),
            time.from().get(),
            time.until().orElseThrow());
      } else {
        unplaced = unplaced.plus(time.length());
      }
    }
    checkArgument(
        unplaced.compareTo(whole) <= 0,
        "RepairVisit.excludedTimes must not be longer than the visit of %s, but were %s",
        whole,
        unplaced);
  }

  /** Builds visits. */
  final class Builder extends ImmutableRepairVisit.Builder {
    Builder() {}
  }
}
