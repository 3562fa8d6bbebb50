package io.dealership.rules.settlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.settlement.PartCondition;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Parts that are to go into the store, and what is known of them; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface PartReceiptQuestion extends WithPartReceiptQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static PartReceiptQuestion of(
      @JsonProperty("partCondition") Optional<PartCondition> partCondition,
      @JsonProperty("originProven") Optional<Boolean> originProven,
      @JsonProperty("kindLabeled") Optional<Boolean> kindLabeled) {
    return builder()
        .partCondition(partCondition)
        .originProven(originProven)
        .kindLabeled(kindLabeled)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What the inspection found. */
  @JsonProperty
  Optional<PartCondition> partCondition();

  /** Whether the papers that prove where they come from are there. */
  @JsonProperty
  Optional<Boolean> originProven();

  /** Whether kind, maker, date and the cars that they fit are written on them. */
  @JsonProperty
  Optional<Boolean> kindLabeled();

  /** Builds {@link PartReceiptQuestion}s. */
  final class Builder extends ImmutablePartReceiptQuestion.Builder {
    Builder() {}
  }
}
