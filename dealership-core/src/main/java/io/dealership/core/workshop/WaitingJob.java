package io.dealership.core.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.RepairOrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A job that waits for a technician.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "order",
  "line",
  "repairClass",
  "skills",
  "work",
  "scopeStated",
  "promisedAt",
  "arrivedAt",
  "priority"
})
public interface WaitingJob extends WithWaitingJob {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the line number is out of range, or the work takes no time
   */
  @JsonCreator
  static WaitingJob of(
      @JsonProperty("order") RepairOrderNumber order,
      @JsonProperty("line") int line,
      @JsonProperty("repairClass") RepairClass repairClass,
      @JsonProperty("skills") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Skill> skills,
      @JsonProperty("work") @JsonFormat(shape = JsonFormat.Shape.STRING) Duration work,
      @JsonProperty("scopeStated") Optional<Boolean> scopeStated,
      @JsonProperty("promisedAt") Optional<Instant> promisedAt,
      @JsonProperty("arrivedAt") Instant arrivedAt,
      @JsonProperty("priority") Optional<JobPriority> priority) {
    return builder()
        .order(order)
        .line(line)
        .repairClass(repairClass)
        .addAllSkills(skills)
        .work(work)
        .scopeStated(scopeStated)
        .promisedAt(promisedAt)
        .arrivedAt(arrivedAt)
        .priority(priority)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the repair order. */
  @JsonProperty
  RepairOrderNumber order();

  /** Returns the number of the line within its repair order, from 1. */
  @JsonProperty
  int line();

  /** Returns the class of the order. */
  @JsonProperty
  RepairClass repairClass();

  /** Returns the skills that the one who does it has to have, all of them. */
  @JsonProperty
  Set<Skill> skills();

  /** Returns how long the work takes, in hours of work. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Duration work();

  /** Returns whether the job sheet says clearly what is to be done. */
  @JsonProperty
  Optional<Boolean> scopeStated();

  /** Returns when the customer was promised the car; empty if the job sheet has no time. */
  @JsonProperty
  Optional<Instant> promisedAt();

  /** Returns when the car came in. */
  @JsonProperty
  Instant arrivedAt();

  /** Returns how urgent it is; empty if nobody said. */
  @JsonProperty
  Optional<JobPriority> priority();

  /** Returns order and line, such as {@code RO-1/2}. */
  default String key() {
    return order() + "/" + line();
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the line number is out of range, or the work takes no time
   */
  @Value.Check
  default void check() {
    checkArgument(line() >= 1, "WaitingJob.line must be at least 1, but was %s", line());
    checkArgument(
        work().compareTo(Duration.ZERO) > 0,
        "WaitingJob.work must be more than nothing, but was %s",
        work());
  }

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableWaitingJob.Builder {
    Builder() {}
  }
}
