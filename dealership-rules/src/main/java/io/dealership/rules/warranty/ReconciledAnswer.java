package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.ClaimAnswer;
import io.dealership.core.warranty.ClaimEvent;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Reason;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one line of a maker's answer. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ReconciledAnswer extends WithReconciledAnswer {

  /** The one with these attributes; {@link ClaimRules#reconcile} is the way to one. */
  @JsonCreator
  static ReconciledAnswer of(
      @JsonProperty("line") int line,
      @JsonProperty("answer") ClaimAnswer answer,
      @JsonProperty("decision") Decision<ClaimAnswerOutcome> decision,
      @JsonProperty("ourReason") Optional<Reason> ourReason,
      @JsonProperty("booked") AnswerSum booked,
      @JsonProperty("events") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClaimEvent> events) {
    return builder()
        .line(line)
        .answer(answer)
        .decision(decision)
        .ourReason(ourReason)
        .booked(booked)
        .addAllEvents(events)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The number of the line in the order given, from 1. */
  @JsonProperty
  int line();

  /** What the maker says. */
  @JsonProperty
  ClaimAnswer answer();

  /** What it is, why, and what to do. */
  @JsonProperty
  Decision<ClaimAnswerOutcome> decision();

  /** The reason of ours that the maker's reason for a denial stands for, as his terms say. */
  @JsonProperty
  Optional<Reason> ourReason();

  /** The amounts of the line that were taken over into the claim. */
  @JsonProperty
  AnswerSum booked();

  /** The events that took them over; empty where nothing was. */
  @JsonProperty
  List<ClaimEvent> events();

  /** Builds {@link ReconciledAnswer}s. */
  final class Builder extends ImmutableReconciledAnswer.Builder {
    Builder() {}
  }
}
