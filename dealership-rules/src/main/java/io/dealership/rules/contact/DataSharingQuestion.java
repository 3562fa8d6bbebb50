package io.dealership.rules.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.customer.Consent;
import io.dealership.core.customer.DataRecipient;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Data of a customer that are to be given to a recipient, and what allows it. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DataSharingQuestion extends WithDataSharingQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static DataSharingQuestion of(
      @JsonProperty("recipient") DataRecipient recipient,
      @JsonProperty("consents") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Consent> consents,
      @JsonProperty("neededForContract") Optional<Boolean> neededForContract,
      @JsonProperty("requiredByLaw") Optional<Boolean> requiredByLaw) {
    return builder()
        .recipient(recipient)
        .addAllConsents(consents)
        .neededForContract(neededForContract)
        .requiredByLaw(requiredByLaw)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** To whom. */
  @JsonProperty
  DataRecipient recipient();

  /** The consents of the customer; those for contacts or for other recipients do not count. */
  @JsonProperty
  List<Consent> consents();

  /**
   * Whether a contract with the customer cannot be fulfilled without it, such as a loan that was
   * applied for or a repair at the maker's cost; empty when it is not known.
   */
  @JsonProperty
  Optional<Boolean> neededForContract();

  /** Whether a law demands it, such as the recall of a car; empty when it is not known. */
  @JsonProperty
  Optional<Boolean> requiredByLaw();

  /** Builds {@link DataSharingQuestion}s. */
  final class Builder extends ImmutableDataSharingQuestion.Builder {
    Builder() {}
  }
}
