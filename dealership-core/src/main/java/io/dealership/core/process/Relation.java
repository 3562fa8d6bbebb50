package io.dealership.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.KebabCode;
import io.dealership.core.time.TimeLimit;
import java.util.Optional;

/**
 * What one activity means for another.
 *
 * @param from the activity whose relation it is; without numbers of instances
 * @param kind what it means
 * @param to the other activity; without numbers of instances
 * @param limit for {@link RelationKind#REQUIRES}, how long after the last time that {@code to} was
 *     done {@code from} may happen at the earliest; for {@link RelationKind#DEMANDS}, by when
 *     {@code to} is owed, from the time {@code from} is done; for the others none. Only what is
 *     owed may be owed on the same day
 * @param calendar the name of the calendar on which the limit is counted; empty for the usual one
 *     of the store
 * @param keepsEarliest for {@link RelationKind#DEMANDS} with a limit: whether a deadline that runs
 *     already stays when {@code from} is done again; else the new one takes its place
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Relation(
    ActivityPath from,
    RelationKind kind,
    ActivityPath to,
    Optional<TimeLimit> limit,
    Optional<String> calendar,
    boolean keepsEarliest) {

  /**
   * Checks that limit and kind go together.
   *
   * @throws IllegalArgumentException if they do not, an end has a number of an instance, or a
   *     calendar is named without a limit or not in {@code kebab-case}
   */
  public Relation {
    requireNonNull(from, "from");
    requireNonNull(kind, "kind");
    requireNonNull(to, "to");
    checkArgument(
        !from.isOfAnInstance() && !to.isOfAnInstance(),
        "Relation must name activities without numbers of instances, but was %s %s %s",
        from,
        kind,
        to);
    checkArgument(
        limit.isEmpty() || kind == RelationKind.REQUIRES || kind == RelationKind.DEMANDS,
        "Relation.limit must be empty for %s from '%s' to '%s', but was %s",
        kind,
        from,
        to,
        limit.map(TimeLimit::toString).orElse(""));
    checkArgument(
        limit.filter(TimeLimit::isSameDay).isEmpty() || kind == RelationKind.DEMANDS,
        "Relation.limit must not be the same day for %s from '%s' to '%s'",
        kind,
        from,
        to);
    calendar.ifPresent(name -> KebabCode.check("Relation.calendar", name));
    checkArgument(
        calendar.isEmpty() || limit.isPresent(),
        "Relation.calendar must be empty without a limit, but was %s for %s from '%s' to '%s'",
        calendar.orElse(""),
        kind,
        from,
        to);
    checkArgument(
        !keepsEarliest || (kind == RelationKind.DEMANDS && limit.isPresent()),
        "Relation.keepsEarliest must be false without a deadline, but was true for %s from '%s' to"
            + " '%s'",
        kind,
        from,
        to);
  }

  /** Returns a relation of the attributes; {@link #of(String, RelationKind, String)} is shorter. */
  @JsonCreator
  static Relation of(
      @JsonProperty("from") ActivityPath from,
      @JsonProperty("kind") RelationKind kind,
      @JsonProperty("to") ActivityPath to,
      @JsonProperty("limit") Optional<TimeLimit> limit,
      @JsonProperty("calendar") Optional<String> calendar,
      @JsonProperty("keepsEarliest") boolean keepsEarliest) {
    return new Relation(from, kind, to, limit, calendar, keepsEarliest);
  }

  /**
   * Returns a relation without a limit.
   *
   * @throws IllegalArgumentException if an end is not the path of an activity
   */
  public static Relation of(String from, RelationKind kind, String to) {
    return new Relation(
        ActivityPath.parse(from),
        kind,
        ActivityPath.parse(to),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /**
   * Returns the relation with a limit.
   *
   * @throws IllegalArgumentException if its kind knows none
   */
  public Relation within(TimeLimit other) {
    return new Relation(from, kind, to, Optional.of(other), calendar, keepsEarliest);
  }

  /**
   * Returns the relation with its limit counted on a calendar of this name.
   *
   * @throws IllegalArgumentException if it has no limit, or the name is not in {@code kebab-case}
   */
  public Relation on(String name) {
    return new Relation(from, kind, to, limit, Optional.of(name), keepsEarliest);
  }

  /**
   * Returns the relation with a deadline that stays when it is demanded again.
   *
   * @throws IllegalArgumentException if it has no deadline
   */
  public Relation keepingEarliest() {
    return new Relation(from, kind, to, limit, calendar, true);
  }
}
