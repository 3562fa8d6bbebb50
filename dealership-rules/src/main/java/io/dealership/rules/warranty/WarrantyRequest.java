package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a customer's request for warranty was handled so far; a day that is missing means that it has
 * not happened.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface WarrantyRequest extends WithWarrantyRequest {

  /** The request with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static WarrantyRequest of(
      @JsonProperty("requestedOn") LocalDate requestedOn,
      @JsonProperty("answeredOn") Optional<LocalDate> answeredOn,
      @JsonProperty("coverage") Optional<Coverage> coverage,
      @JsonProperty("explainedOn") Optional<LocalDate> explainedOn,
      @JsonProperty("disputedOn") Optional<LocalDate> disputedOn,
      @JsonProperty("escalatedOn") Optional<LocalDate> escalatedOn,
      @JsonProperty("assistanceAskedOn") Optional<LocalDate> assistanceAskedOn,
      @JsonProperty("replacementScheduledFor") Optional<LocalDate> replacementScheduledFor) {
    return builder()
        .requestedOn(requestedOn)
        .answeredOn(answeredOn)
        .coverage(coverage)
        .explainedOn(explainedOn)
        .disputedOn(disputedOn)
        .escalatedOn(escalatedOn)
        .assistanceAskedOn(assistanceAskedOn)
        .replacementScheduledFor(replacementScheduledFor)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The day of the request. */
  @JsonProperty
  LocalDate requestedOn();

  /** The day on which the customer got a clear answer. */
  @JsonProperty
  Optional<LocalDate> answeredOn();

  /** Whether the work is under warranty; empty while that is not decided. */
  @JsonProperty
  Optional<Coverage> coverage();

  /** The day on which a refusal was explained and recorded. */
  @JsonProperty
  Optional<LocalDate> explainedOn();

  /** The day on which the customer disputed it. */
  @JsonProperty
  Optional<LocalDate> disputedOn();

  /** The day on which leadership, technical department and maker were told of it. */
  @JsonProperty
  Optional<LocalDate> escalatedOn();

  /** The day on which the maker was asked for technical help. */
  @JsonProperty
  Optional<LocalDate> assistanceAskedOn();

  /** The day for which the replacement is scheduled. */
  @JsonProperty
  Optional<LocalDate> replacementScheduledFor();

  /** Builds {@link WarrantyRequest}s. */
  final class Builder extends ImmutableWarrantyRequest.Builder {
    Builder() {}
  }
}
