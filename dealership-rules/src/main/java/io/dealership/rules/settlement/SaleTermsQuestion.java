package io.dealership.rules.settlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.settlement.TiedThing;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The terms on which a car is sold or a service is done; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface SaleTermsQuestion extends WithSaleTermsQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static SaleTermsQuestion of(
      @JsonProperty("conditional") Optional<Boolean> conditional,
      @JsonProperty("required") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<TiedThing> required,
      @JsonProperty("householdRestricted") Optional<Boolean> householdRestricted) {
    return builder()
        .conditional(conditional)
        .addAllRequired(required)
        .householdRestricted(householdRestricted)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Whether the customer gets the car or the service only together with something else. What the
   * customer may take or leave is no condition.
   */
  @JsonProperty
  Optional<Boolean> conditional();

  /** What the customer has to take along, as far as it is known. */
  @JsonProperty
  Set<TiedThing> required();

  /** Whether some buyers are turned away for where their household is registered. */
  @JsonProperty
  Optional<Boolean> householdRestricted();

  /** Builds {@link SaleTermsQuestion}s. */
  final class Builder extends ImmutableSaleTermsQuestion.Builder {
    Builder() {}
  }
}
