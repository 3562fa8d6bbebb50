package io.dealership.rules.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.tool.ToolDestination;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tool that somebody asks for and what is known of it; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ToolLoanQuestion extends WithToolLoanQuestion {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ToolLoanQuestion of(
      @JsonProperty("destination") Optional<ToolDestination> destination,
      @JsonProperty("outsideApproved") Optional<Boolean> outsideApproved,
      @JsonProperty("registered") Optional<Boolean> registered,
      @JsonProperty("borrowerSigned") Optional<Boolean> borrowerSigned,
      @JsonProperty("handedOutByKeeper") Optional<Boolean> handedOutByKeeper,
      @JsonProperty("inPlace") Optional<Boolean> inPlace,
      @JsonProperty("sound") Optional<Boolean> sound,
      @JsonProperty("returnTimeAgreed") Optional<Boolean> returnTimeAgreed) {
    return builder()
        .destination(destination)
        .outsideApproved(outsideApproved)
        .registered(registered)
        .borrowerSigned(borrowerSigned)
        .handedOutByKeeper(handedOutByKeeper)
        .inPlace(inPlace)
        .sound(sound)
        .returnTimeAgreed(returnTimeAgreed)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Where it is to be used. */
  @JsonProperty
  Optional<ToolDestination> destination();

  /** Whether its use outside was approved; asked where it leaves for the store. */
  @JsonProperty
  Optional<Boolean> outsideApproved();

  /** Whether the formalities are done and the loan is registered. */
  @JsonProperty
  Optional<Boolean> registered();

  /** Whether the borrower signed for it. */
  @JsonProperty
  Optional<Boolean> borrowerSigned();

  /** Whether somebody who keeps the room hands it out. */
  @JsonProperty
  Optional<Boolean> handedOutByKeeper();

  /** Whether it is in its place, neither lent nor missing. */
  @JsonProperty
  Optional<Boolean> inPlace();

  /** Whether it is sound. */
  @JsonProperty
  Optional<Boolean> sound();

  /** Whether a time of return is agreed; asked where the store goes by it. */
  @JsonProperty
  Optional<Boolean> returnTimeAgreed();

  /** Builds {@link ToolLoanQuestion}s. */
  final class Builder extends ImmutableToolLoanQuestion.Builder {
    Builder() {}
  }
}
