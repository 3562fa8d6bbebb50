package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.workshop.SlipSigner;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A part that is to be issued, and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface PartsIssueQuestion extends WithPartsIssueQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static PartsIssueQuestion of(
      @JsonProperty("orderOpen") Optional<Boolean> orderOpen,
      @JsonProperty("partOnOrder") Optional<Boolean> partOnOrder,
      @JsonProperty("partRecalled") Optional<Boolean> partRecalled,
      @JsonProperty("signed") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<SlipSigner> signed,
      @JsonProperty("notSigned") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<SlipSigner> notSigned) {
    return builder()
        .orderOpen(orderOpen)
        .partOnOrder(partOnOrder)
        .partRecalled(partRecalled)
        .addAllSigned(signed)
        .addAllNotSigned(notSigned)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether there is a repair order that is still open. */
  @JsonProperty
  Optional<Boolean> orderOpen();

  /** Whether the part is on that order. */
  @JsonProperty
  Optional<Boolean> partOnOrder();

  /** Whether the part is under a recall that stops its use. */
  @JsonProperty
  Optional<Boolean> partRecalled();

  /** Who has signed the issue slip. */
  @JsonProperty
  Set<SlipSigner> signed();

  /** Who is known not to have signed it; of others it is not known. */
  @JsonProperty
  Set<SlipSigner> notSigned();

  /**
   * Checks that nothing is there and lacking.
   *
   * @throws IllegalArgumentException if something is
   */
  @Value.Check
  default void check() {
    NeededCodes.checkApart("PartsIssueQuestion.notSigned", notSigned(), "signed", signed());
  }

  /** Builds {@link PartsIssueQuestion}s. */
  final class Builder extends ImmutablePartsIssueQuestion.Builder {
    Builder() {}
  }
}
