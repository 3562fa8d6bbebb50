package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.text.KebabCode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A course that somebody has to take, and what became of it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface TrainingRecord extends WithTrainingRecord {

  /**
   * The one with these attributes.
   *
   * @throws IllegalArgumentException as {@link #check}
   */
  @JsonCreator
  static TrainingRecord of(
      @JsonProperty("employee") EmployeeNumber employee,
      @JsonProperty("course") String course,
      @JsonProperty("dueOn") LocalDate dueOn,
      @JsonProperty("takenOn") Optional<LocalDate> takenOn,
      @JsonProperty("passed") Optional<Boolean> passed) {
    return builder()
        .employee(employee)
        .course(course)
        .dueOn(dueOn)
        .takenOn(takenOn)
        .passed(passed)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Who has to take it. */
  @JsonProperty
  EmployeeNumber employee();

  /** The code of the course. */
  @JsonProperty
  String course();

  /** The last day on which it had to be taken. */
  @JsonProperty
  LocalDate dueOn();

  /** The day on which it was taken, also a late one; empty when it was not taken. */
  @JsonProperty
  Optional<LocalDate> takenOn();

  /** Whether the assessment after it was passed; empty when there was none yet. */
  @JsonProperty
  Optional<Boolean> passed();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the course is not in {@code kebab-case}, or there is an
   *     assessment of a course that was not taken
   */
  @Value.Check
  default void check() {
    KebabCode.check("TrainingRecord.course", course());
    checkArgument(
        passed().isEmpty() || takenOn().isPresent(),
        "TrainingRecord.passed must be empty for a course that was not taken, but was %s",
        passed().map(Object::toString).orElse(""));
  }

  /** Builds {@link TrainingRecord}s. */
  final class Builder extends ImmutableTrainingRecord.Builder {
    Builder() {}
  }
}
