package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.service.SignatureForm;
import java.util.Optional;
import org.immutables.value.Value;

/** An order that the customer is to sign, and its estimate; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OrderAgreementQuestion extends WithOrderAgreementQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OrderAgreementQuestion of(
      @JsonProperty("faultKnown") Optional<Boolean> faultKnown,
      @JsonProperty("orderExplained") Optional<Boolean> orderExplained,
      @JsonProperty("orderSignature") Optional<SignatureForm> orderSignature,
      @JsonProperty("estimateSignature") Optional<SignatureForm> estimateSignature,
      @JsonProperty("estimateCopies") Optional<Integer> estimateCopies) {
    return builder()
        .faultKnown(faultKnown)
        .orderExplained(orderExplained)
        .orderSignature(orderSignature)
        .estimateSignature(estimateSignature)
        .estimateCopies(estimateCopies)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the fault is known; where it is not there is no estimate to sign yet. */
  @JsonProperty
  Optional<Boolean> faultKnown();

  /** Whether the order was explained to the customer. */
  @JsonProperty
  Optional<Boolean> orderExplained();

  /** How the customer signed the order. */
  @JsonProperty
  Optional<SignatureForm> orderSignature();

  /** How the customer signed the estimate. */
  @JsonProperty
  Optional<SignatureForm> estimateSignature();

  /**
   * The number of copies of the signed estimate, at least 0; an electronic one that the customer
   * was sent counts as a copy.
   */
  @JsonProperty
  Optional<Integer> estimateCopies();

  /**
   * Checks the number of copies.
   *
   * @throws IllegalArgumentException if it is negative
   */
  @Value.Check
  default void check() {
    estimateCopies()
        .ifPresent(
            copies ->
                checkArgument(
                    copies >= 0,
                    "OrderAgreementQuestion.estimateCopies must be at least 0, but was %s",
                    copies));
  }

  /** Builds {@link OrderAgreementQuestion}s. */
  final class Builder extends ImmutableOrderAgreementQuestion.Builder {
    Builder() {}
  }
}
