package io.dealership.rules.market;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A car that may not be as it should be, and what is known of it. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ConformityQuestion extends WithConformityQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ConformityQuestion of(
      @JsonProperty("deliveredOn") Optional<LocalDate> deliveredOn,
      @JsonProperty("appearedOn") Optional<LocalDate> appearedOn,
      @JsonProperty("lacksConformity") Optional<Boolean> lacksConformity) {
    return builder()
        .deliveredOn(deliveredOn)
        .appearedOn(appearedOn)
        .lacksConformity(lacksConformity)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The day on which the car was delivered to its buyer. */
  @JsonProperty
  Optional<LocalDate> deliveredOn();

  /** The day on which the lack appeared; the day asked about where it is not given. */
  @JsonProperty
  Optional<LocalDate> appearedOn();

  /** Whether it is not as it should have been at delivery. */
  @JsonProperty
  Optional<Boolean> lacksConformity();

  /** Builds {@link ConformityQuestion}s. */
  final class Builder extends ImmutableConformityQuestion.Builder {
    Builder() {}
  }
}
