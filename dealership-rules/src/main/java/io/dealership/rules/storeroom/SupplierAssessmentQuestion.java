package io.dealership.rules.storeroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.rules.gate.Checks;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A supplier of whom is to be bought, and what is known of his assessment; what is left out is not
 * known.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface SupplierAssessmentQuestion extends WithSupplierAssessmentQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static SupplierAssessmentQuestion of(
      @JsonProperty("pointsAssessed") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<AssessmentPoint> pointsAssessed,
      @JsonProperty("pointsOpen") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<AssessmentPoint> pointsOpen,
      @JsonProperty("assessedOn") Optional<LocalDate> assessedOn) {
    return builder()
        .addAllPointsAssessed(pointsAssessed)
        .addAllPointsOpen(pointsOpen)
        .assessedOn(assessedOn)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What of the supplier was assessed. */
  @JsonProperty
  Set<AssessmentPoint> pointsAssessed();

  /** What is known not to be assessed; of others it is not known. */
  @JsonProperty
  Set<AssessmentPoint> pointsOpen();

  /** The day of the assessment. */
  @JsonProperty
  Optional<LocalDate> assessedOn();

  /** Checks that nothing is in both lists. */
  @Value.Check
  default void check() {
    Checks.apart(
        "SupplierAssessmentQuestion",
        "pointsAssessed",
        pointsAssessed(),
        "pointsOpen",
        pointsOpen());
  }

  /** Builds {@link SupplierAssessmentQuestion}s. */
  final class Builder extends ImmutableSupplierAssessmentQuestion.Builder {
    Builder() {}
  }
}
