package io.dealership.rules.sales;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.sales.FinanceCheck;
import io.dealership.core.sales.HandOverAct;
import io.dealership.core.sales.HandOverDocument;
import io.dealership.core.sales.SalesStep;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A step of a sale and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface SalesStepQuestion extends WithSalesStepQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static SalesStepQuestion of(
      @JsonProperty("step") SalesStep step,
      @JsonProperty("underStopSale") Optional<Boolean> underStopSale,
      @JsonProperty("licenseValid") Optional<Boolean> licenseValid,
      @JsonProperty("agreementSigned") Optional<Boolean> agreementSigned,
      @JsonProperty("staffAboard") Optional<Boolean> staffAboard,
      @JsonProperty("routeOfStore") Optional<Boolean> routeOfStore,
      @JsonProperty("contractDocumentsComplete") Optional<Boolean> contractDocumentsComplete,
      @JsonProperty("contractDocumentsAccurate") Optional<Boolean> contractDocumentsAccurate,
      @JsonProperty("financeCheck") Optional<FinanceCheck> financeCheck,
      @JsonProperty("formalitiesComplete") Optional<Boolean> formalitiesComplete,
      @JsonProperty("imported") Optional<Boolean> imported,
      @JsonProperty("household") Optional<Boolean> household,
      @JsonProperty("documentsThere") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<HandOverDocument> documentsThere,
      @JsonProperty("documentsMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<HandOverDocument> documentsMissing,
      @JsonProperty("actsDone") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<HandOverAct> actsDone,
      @JsonProperty("actsNotDone") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<HandOverAct> actsNotDone,
      @JsonProperty("paymentOptions") Optional<Integer> paymentOptions,
      @JsonProperty("dataTruthful") Optional<Boolean> dataTruthful,
      @JsonProperty("dataKept") Optional<Boolean> dataKept) {
    return builder()
        .step(step)
        .underStopSale(underStopSale)
        .licenseValid(licenseValid)
        .agreementSigned(agreementSigned)
        .staffAboard(staffAboard)
        .routeOfStore(routeOfStore)
        .contractDocumentsComplete(contractDocumentsComplete)
        .contractDocumentsAccurate(contractDocumentsAccurate)
        .financeCheck(financeCheck)
        .formalitiesComplete(formalitiesComplete)
        .imported(imported)
        .household(household)
        .addAllDocumentsThere(documentsThere)
        .addAllDocumentsMissing(documentsMissing)
        .addAllActsDone(actsDone)
        .addAllActsNotDone(actsNotDone)
        .paymentOptions(paymentOptions)
        .dataTruthful(dataTruthful)
        .dataKept(dataKept)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The step that is asked about. */
  @JsonProperty
  SalesStep step();

  /** Whether the car is under a recall that stops its sale and use. */
  @JsonProperty
  Optional<Boolean> underStopSale();

  /** Whether the driver of a test drive has a valid license for the car. */
  @JsonProperty
  Optional<Boolean> licenseValid();

  /** Whether the driver signed the agreement on the test drive. */
  @JsonProperty
  Optional<Boolean> agreementSigned();

  /** Whether someone of the staff comes along. */
  @JsonProperty
  Optional<Boolean> staffAboard();

  /** Whether the drive follows a route of the store. */
  @JsonProperty
  Optional<Boolean> routeOfStore();

  /** Whether the documents of the sale are complete. */
  @JsonProperty
  Optional<Boolean> contractDocumentsComplete();

  /** Whether the documents of the sale are right. */
  @JsonProperty
  Optional<Boolean> contractDocumentsAccurate();

  /** How far finance has checked the contract. */
  @JsonProperty
  Optional<FinanceCheck> financeCheck();

  /** Whether payment, invoice and registration papers are done with. */
  @JsonProperty
  Optional<Boolean> formalitiesComplete();

  /** Whether the car was imported. */
  @JsonProperty
  Optional<Boolean> imported();

  /** Whether the car is bought for a household, so that the household car warranty holds. */
  @JsonProperty
  Optional<Boolean> household();

  /** The documents that are ready for the buyer. */
  @JsonProperty
  Set<HandOverDocument> documentsThere();

  /** The documents that are known not to be there; of others it is not known. */
  @JsonProperty
  Set<HandOverDocument> documentsMissing();

  /** What was done with the buyer. */
  @JsonProperty
  Set<HandOverAct> actsDone();

  /** What is known not to be done; of the rest it is not known. */
  @JsonProperty
  Set<HandOverAct> actsNotDone();

  /** How many ways of paying were offered to the buyer. */
  @JsonProperty
  Optional<Integer> paymentOptions();

  /** Whether the data of the customer are as the customer gave them. */
  @JsonProperty
  Optional<Boolean> dataTruthful();

  /** Whether the data of the customer are stored where only those who need them see them. */
  @JsonProperty
  Optional<Boolean> dataKept();

  /** Checks that nothing is there and missing, or done and not done, and the number. */
  @Value.Check
  default void check() {
    checkArgument(
        paymentOptions().orElse(0) >= 0,
        "SalesStepQuestion.paymentOptions must be at least 0, but was %s",
        paymentOptions().map(String::valueOf).orElse(""));
    for (HandOverDocument document : documentsMissing()) {
      checkArgument(
          !documentsThere().contains(document),
          "SalesStepQuestion.documentsMissing must not be in documentsThere, but was %s",
          document);
    }
    for (HandOverAct act : actsNotDone()) {
      checkArgument(
          !actsDone().contains(act),
          "SalesStepQuestion.actsNotDone must not be in actsDone, but was %s",
          act);
    }
  }

  /** Builds {@link SalesStepQuestion}s. */
  final class Builder extends ImmutableSalesStepQuestion.Builder {
    Builder() {}
  }
}
