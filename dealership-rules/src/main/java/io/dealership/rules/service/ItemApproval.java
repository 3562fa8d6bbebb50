package io.dealership.rules.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.core.service.WorkPayer;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * How an item stands: whether the customer consents, whether it may be done and billed, how much of
 * it and to whom, and who is to be asked next.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "number",
  "text",
  "payer",
  "charge",
  "billable",
  "consent",
  "work",
  "bill",
  "refusal",
  "consentEnds",
  "leftOut",
  "asks"
})
public interface ItemApproval extends WithItemApproval {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static ItemApproval of(
      @JsonProperty("number") WorkItemNumber number,
      @JsonProperty("text") String text,
      @JsonProperty("payer") WorkPayer payer,
      @JsonProperty("charge") Money charge,
      @JsonProperty("billable") Money billable,
      @JsonProperty("consent") Decision<ItemConsent> consent,
      @JsonProperty("work") Decision<Permit> work,
      @JsonProperty("bill") Decision<Permit> bill,
      @JsonProperty("refusal") Optional<Decision<Permit>> refusal,
      @JsonProperty("consentEnds") Optional<Instant> consentEnds,
      @JsonProperty("leftOut") boolean leftOut,
      @JsonProperty("asks") @JsonSetter(nulls = Nulls.AS_EMPTY) List<WorkAsk> asks) {
    return builder()
        .number(number)
        .text(text)
        .payer(payer)
        .charge(charge)
        .billable(billable)
        .consent(consent)
        .work(work)
        .bill(bill)
        .refusal(refusal)
        .consentEnds(consentEnds)
        .leftOut(leftOut)
        .addAllAsks(asks)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns its number. */
  @JsonProperty
  WorkItemNumber number();

  /** Returns what is to be done. */
  @JsonProperty
  String text();

  /** Returns who is to pay it. */
  @JsonProperty
  WorkPayer payer();

  /** Returns what is to be billed for it. */
  @JsonProperty
  Money charge();

  /** Returns how much of that may be billed to the payer, and to nobody else. */
  @JsonProperty
  Money billable();

  /** Returns how the consent to it stands. */
  @JsonProperty
  Decision<ItemConsent> consent();

  /** Returns whether it may be done, or might be done when it was. */
  @JsonProperty
  Decision<Permit> work();

  /** Returns whether all of it may be billed. */
  @JsonProperty
  Decision<Permit> bill();

  /** Returns whether its refusal is on record; empty where it was not refused. */
  @JsonProperty
  Optional<Decision<Permit>> refusal();

  /** Returns when the consent to it expires: it has to be done before. */
  @JsonProperty
  Optional<Instant> consentEnds();

  /** Returns whether it was refused and is not done, so that nothing of it is on the bill. */
  @JsonProperty
  boolean leftOut();

  /** Returns who is to be asked or told next. */
  @JsonProperty
  List<WorkAsk> asks();

  /** Builds answers about items. */
  final class Builder extends ImmutableItemApproval.Builder {
    Builder() {}
  }
}
