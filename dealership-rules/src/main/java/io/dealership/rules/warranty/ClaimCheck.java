package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.warranty.ClaimLine;
import io.dealership.core.warranty.WarrantyClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known when someone asks whether a warranty claim may be sent: the claim, and what does
 * not stand on it.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ClaimCheck extends WithClaimCheck {

  /** The check with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ClaimCheck of(
      @JsonProperty("claim") WarrantyClaim claim,
      @JsonProperty("coverage") @JsonSetter(nulls = Nulls.AS_EMPTY) Map<Integer, Coverage> coverage,
      @JsonProperty("operatorTrained") Optional<Boolean> operatorTrained,
      @JsonProperty("otherClaims") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<WarrantyClaim> otherClaims) {
    return builder()
        .claim(claim)
        .putAllCoverage(coverage)
        .operatorTrained(operatorTrained)
        .addAllOtherClaims(otherClaims)
        .build();
  }

  /**
   * The check of a claim whose coverage follows from its repair order: that of the job line that
   * each line names. Where it is undetermined, or the order has no such line, it stays unknown.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the claim is not for the order, or the pack of the law is
   *     not in force on the day
   */
  static ClaimCheck of(WarrantyClaim claim, RepairOrder order, WarrantyRules rules, LocalDate on) {
    checkArgument(
        claim.repairOrder().equals(order.number()),
        "ClaimCheck.claim must be for repair order %s, but was for %s",
        order.number(),
        claim.repairOrder());
    Builder builder = builder().claim(claim);
    for (ClaimLine line : claim.lines()) {
      for (JobLine job : order.jobLines()) {
        if (job.lineNumber() == line.jobLineNumber()) {
          rules
              .coverage(order, job, on)
              .outcome()
              .ifPresent(coverage -> builder.putCoverage(line.lineNumber(), coverage));
        }
      }
    }
    return builder.build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The claim. */
  @JsonProperty
  WarrantyClaim claim();

  /** Whether each line is under warranty, by its number; one that is missing is unknown. */
  @JsonProperty
  Map<Integer, Coverage> coverage();

  /** Whether who sends the claim was trained in warranty before taking up the post. */
  @JsonProperty
  Optional<Boolean> operatorTrained();

  /** Other claims of the store, in which the same operation may stand. */
  @JsonProperty
  List<WarrantyClaim> otherClaims();

  /** Builds {@link ClaimCheck}s. */
  final class Builder extends ImmutableClaimCheck.Builder {
    Builder() {}
  }
}
