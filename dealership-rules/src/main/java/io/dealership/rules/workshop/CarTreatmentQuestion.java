package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.workshop.CarAct;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody is about to do with the car of a customer; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarTreatmentQuestion extends WithCarTreatmentQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarTreatmentQuestion of(
      @JsonProperty("act") Optional<CarAct> act,
      @JsonProperty("neededForJob") Optional<Boolean> neededForJob,
      @JsonProperty("customerConsents") Optional<Boolean> customerConsents,
      @JsonProperty("moverDesignated") Optional<Boolean> moverDesignated,
      @JsonProperty("moverQualified") Optional<Boolean> moverQualified) {
    return builder()
        .act(act)
        .neededForJob(neededForJob)
        .customerConsents(customerConsents)
        .moverDesignated(moverDesignated)
        .moverQualified(moverQualified)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What it is. */
  @JsonProperty
  Optional<CarAct> act();

  /** Whether the job on the order needs it. */
  @JsonProperty
  Optional<Boolean> neededForJob();

  /** Whether the customer, asked by the advisor, consents. */
  @JsonProperty
  Optional<Boolean> customerConsents();

  /** Whether the person is on the list of those who move cars. */
  @JsonProperty
  Optional<Boolean> moverDesignated();

  /** Whether the person holds the qualification to move cars; who gives it is left to the store. */
  @JsonProperty
  Optional<Boolean> moverQualified();

  /** Builds {@link CarTreatmentQuestion}s. */
  final class Builder extends ImmutableCarTreatmentQuestion.Builder {
    Builder() {}
  }
}
