package io.dealership.rules.usedcar;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The technical condition of a used car, as far as it is known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface GradeQuestion extends WithGradeQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static GradeQuestion of(
      @JsonProperty("accidentCar") Optional<Boolean> accidentCar,
      @JsonProperty("score") Optional<BigDecimal> score) {
    return builder().accidentCar(accidentCar).score(score).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it is an accident car. */
  @JsonProperty
  Optional<Boolean> accidentCar();

  /** The points of the appraisal, from 0 to 100. */
  @JsonProperty
  Optional<BigDecimal> score();

  /**
   * Checks the score.
   *
   * @throws IllegalArgumentException if it is not from 0 to 100
   */
  @Value.Check
  default void check() {
    checkArgument(
        score().isEmpty() || (score().get().signum() >= 0 && score().get().compareTo(MOST) <= 0),
        "GradeQuestion.score must be from 0 to 100, but was %s",
        score().map(BigDecimal::toPlainString).orElse(""));
  }

  /** The most points that an appraisal gives. */
  BigDecimal MOST = BigDecimal.valueOf(100);

  /** Builds {@link GradeQuestion}s. */
  final class Builder extends ImmutableGradeQuestion.Builder {
    Builder() {}
  }
}
