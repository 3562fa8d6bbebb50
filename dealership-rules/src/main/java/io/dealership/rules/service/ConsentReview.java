package io.dealership.rules.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.service.ConsentNumber;
import io.dealership.rules.decision.Decision;
import org.immutables.value.Value;

/**
 * Whether what a customer said counts as evidence, and why not.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"number", "standing"})
public interface ConsentReview extends WithConsentReview {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static ConsentReview of(
      @JsonProperty("number") ConsentNumber number,
      @JsonProperty("standing") Decision<EvidenceStanding> standing) {
    return builder().number(number).standing(standing).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns its number. */
  @JsonProperty
  ConsentNumber number();

  /** Returns whether it counts, with all that stands against it. */
  @JsonProperty
  Decision<EvidenceStanding> standing();

  /** Builds reviews. */
  final class Builder extends ImmutableConsentReview.Builder {
    Builder() {}
  }
}
