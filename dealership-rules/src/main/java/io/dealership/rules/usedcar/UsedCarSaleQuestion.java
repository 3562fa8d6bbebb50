package io.dealership.rules.usedcar;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.usedcar.AppraisalReport;
import io.dealership.core.usedcar.DisclosedItem;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A used car that is to be sold, and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface UsedCarSaleQuestion extends WithUsedCarSaleQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static UsedCarSaleQuestion of(
      @JsonProperty("underStopSale") Optional<Boolean> underStopSale,
      @JsonProperty("known") @JsonSetter(nulls = Nulls.AS_EMPTY) List<DisclosedItem> known,
      @JsonProperty("sheetMade") Optional<Boolean> sheetMade,
      @JsonProperty("shown") @JsonSetter(nulls = Nulls.AS_EMPTY) List<DisclosedItem> shown,
      @JsonProperty("buyerWarned") Optional<Boolean> buyerWarned,
      @JsonProperty("appraisal") Optional<AppraisalReport> appraisal,
      @JsonProperty("guaranteeOwed") Optional<Boolean> guaranteeOwed,
      @JsonProperty("guaranteePromised") Optional<Boolean> guaranteePromised) {
    return builder()
        .underStopSale(underStopSale)
        .addAllKnown(known)
        .sheetMade(sheetMade)
        .addAllShown(shown)
        .buyerWarned(buyerWarned)
        .appraisal(appraisal)
        .guaranteeOwed(guaranteeOwed)
        .guaranteePromised(guaranteePromised)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether a recall that is not cured stops its sale. */
  @JsonProperty
  Optional<Boolean> underStopSale();

  /** What the store knows; an item that is not among it is not known. */
  @JsonProperty
  List<DisclosedItem> known();

  /** Whether there is a sheet of disclosure at all. */
  @JsonProperty
  Optional<Boolean> sheetMade();

  /** What the sheet shows. */
  @JsonProperty
  List<DisclosedItem> shown();

  /** Whether the buyer was warned of what is not known. */
  @JsonProperty
  Optional<Boolean> buyerWarned();

  /** How far the report of the appraisal is. */
  @JsonProperty
  Optional<AppraisalReport> appraisal();

  /**
   * Whether the dealer owes a guarantee; {@link io.dealership.rules.warranty.WarrantyRules} says
   * so.
   */
  @JsonProperty
  Optional<Boolean> guaranteeOwed();

  /** Whether the contract promises that guarantee. */
  @JsonProperty
  Optional<Boolean> guaranteePromised();

  /**
   * Checks that each item stands once.
   *
   * @throws IllegalArgumentException if one stands twice, or there is no sheet and it shows
   *     something
   */
  @Value.Check
  default void check() {
    DisclosureSheet.checkOnce("UsedCarSaleQuestion.known", known());
    DisclosureSheet.checkOnce("UsedCarSaleQuestion.shown", shown());
    checkArgument(
        shown().isEmpty() || sheetMade().orElse(true),
        "UsedCarSaleQuestion.shown must be empty where there is no sheet, but was %s items",
        shown().size());
  }

  /** Builds {@link UsedCarSaleQuestion}s. */
  final class Builder extends ImmutableUsedCarSaleQuestion.Builder {
    Builder() {}
  }
}
