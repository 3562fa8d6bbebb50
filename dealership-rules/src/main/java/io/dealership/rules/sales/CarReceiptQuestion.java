package io.dealership.rules.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.sales.ReceiptSheet;
import io.dealership.rules.gate.Checks;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A new car that the carrier brings, and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarReceiptQuestion extends WithCarReceiptQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarReceiptQuestion of(
      @JsonProperty("inspected") Optional<Boolean> inspected,
      @JsonProperty("sheetsFilled") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<ReceiptSheet> sheetsFilled,
      @JsonProperty("sheetsMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<ReceiptSheet> sheetsMissing,
      @JsonProperty("problemsFound") Optional<Boolean> problemsFound,
      @JsonProperty("problemsRecorded") Optional<Boolean> problemsRecorded,
      @JsonProperty("driverSigned") Optional<Boolean> driverSigned) {
    return builder()
        .inspected(inspected)
        .addAllSheetsFilled(sheetsFilled)
        .addAllSheetsMissing(sheetsMissing)
        .problemsFound(problemsFound)
        .problemsRecorded(problemsRecorded)
        .driverSigned(driverSigned)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the car was inspected together with the driver. */
  @JsonProperty
  Optional<Boolean> inspected();

  /** The sheets that are filled in. */
  @JsonProperty
  Set<ReceiptSheet> sheetsFilled();

  /** The sheets that are known not to be filled in; of others it is not known. */
  @JsonProperty
  Set<ReceiptSheet> sheetsMissing();

  /** Whether something was found, such as damage or a thing that is missing. */
  @JsonProperty
  Optional<Boolean> problemsFound();

  /** Whether what was found is written down. */
  @JsonProperty
  Optional<Boolean> problemsRecorded();

  /** Whether the driver of the maker has confirmed what was found by signature. */
  @JsonProperty
  Optional<Boolean> driverSigned();

  /**
   * Checks that nothing is there and missing at once.
   *
   * @throws IllegalArgumentException if it is
   */
  @Value.Check
  default void check() {
    Checks.apart(
        "CarReceiptQuestion", "sheetsFilled", sheetsFilled(), "sheetsMissing", sheetsMissing());
  }

  /** Builds {@link CarReceiptQuestion}s. */
  final class Builder extends ImmutableCarReceiptQuestion.Builder {
    Builder() {}
  }
}
