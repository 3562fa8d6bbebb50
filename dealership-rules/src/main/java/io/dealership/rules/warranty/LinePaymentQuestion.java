package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.warranty.EarlierRepair;
import io.dealership.core.warranty.ExtendedContract;
import io.dealership.core.warranty.Goodwill;
import io.dealership.core.warranty.InstalledPart;
import io.dealership.core.warranty.OpenRecall;
import io.dealership.core.warranty.UsedCarSale;
import io.dealership.core.warranty.WarrantyLayer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What is known of a job line when someone asks who pays for it, over all layers of warranty.
 *
 * <p>A layer that is neither named here nor in {@link #knownAbsent()} is presumed absent, and the
 * answer says so where that could change it.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface LinePaymentQuestion extends WithLinePaymentQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static LinePaymentQuestion of(
      @JsonProperty("line") WarrantyQuestion line,
      @JsonProperty("labor") Optional<Money> labor,
      @JsonProperty("material") Optional<Money> material,
      @JsonProperty("recalls") @JsonSetter(nulls = Nulls.AS_EMPTY) List<OpenRecall> recalls,
      @JsonProperty("earlierRepairs") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<EarlierRepair> earlierRepairs,
      @JsonProperty("complainedOn") Optional<LocalDate> complainedOn,
      @JsonProperty("installedPart") Optional<InstalledPart> installedPart,
      @JsonProperty("usedCarSale") Optional<UsedCarSale> usedCarSale,
      @JsonProperty("contract") Optional<ExtendedContract> contract,
      @JsonProperty("goodwill") Optional<Goodwill> goodwill,
      @JsonProperty("knownAbsent") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<WarrantyLayer> knownAbsent) {
    return builder()
        .line(line)
        .labor(labor)
        .material(material)
        .addAllRecalls(recalls)
        .addAllEarlierRepairs(earlierRepairs)
        .complainedOn(complainedOn)
        .installedPart(installedPart)
        .usedCarSale(usedCarSale)
        .contract(contract)
        .goodwill(goodwill)
        .addAllKnownAbsent(knownAbsent)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The line and its vehicle, as the warranty by law and the promise of the maker ask for them. */
  @JsonProperty
  WarrantyQuestion line();

  /** The cost of labor; together with that of material it is split between the payers. */
  @JsonProperty
  Optional<Money> labor();

  /** The cost of parts and other material, in the currency of labor. */
  @JsonProperty
  Optional<Money> material();

  /** The recalls that are open on the vehicle. */
  @JsonProperty
  List<OpenRecall> recalls();

  /** The job lines of earlier visits that the fault may come from. */
  @JsonProperty
  List<EarlierRepair> earlierRepairs();

  /**
   * The day on which the customer complained of the earlier repair; that of the request where it is
   * not given.
   */
  @JsonProperty
  Optional<LocalDate> complainedOn();

  /** The replacement part that has the fault, where it is one. */
  @JsonProperty
  Optional<InstalledPart> installedPart();

  /** The sale by which the present owner bought the vehicle used. */
  @JsonProperty
  Optional<UsedCarSale> usedCarSale();

  /** The extended warranty. */
  @JsonProperty
  Optional<ExtendedContract> contract();

  /** A cost that is taken over without being owed. */
  @JsonProperty
  Optional<Goodwill> goodwill();

  /** The layers that were looked for and are not there. */
  @JsonProperty
  Set<WarrantyLayer> knownAbsent();

  /** The question about a line of a repair order, with its amounts. */
  static LinePaymentQuestion of(RepairOrder order, JobLine line) {
    return builder()
        .line(WarrantyQuestion.of(order, line))
        .labor(line.labor())
        .material(line.material())
        .build();
  }

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if one is negative, only one is given, or their currencies
   *     differ
   */
  @Value.Check
  default void check() {
    checkArgument(
        labor().isPresent() == material().isPresent(),
        "LinePaymentQuestion must have both labor and material or neither, but had only %s",
        labor().isPresent() ? "labor" : "material");
    if (labor().isPresent() && material().isPresent()) {
      checkArgument(
          !labor().get().isNegative() && !material().get().isNegative(),
          "LinePaymentQuestion.labor and material must not be negative, but were %s and %s",
          labor().get(),
          material().get());
      checkArgument(
          labor().get().isSameCurrency(material().get()),
          "LinePaymentQuestion.material must be in the currency of labor %s, but was %s",
          labor().get(),
          material().get());
      contract()
          .flatMap(terms -> terms.deductible().or(terms::available))
          .ifPresent(
              amount ->
                  checkArgument(
                      labor().get().isSameCurrency(amount),
                      "LinePaymentQuestion.contract must be in the currency of labor %s, but was in"
                          + " that of %s",
                      labor().get(),
                      amount));
    }
  }

  /** Builds {@link LinePaymentQuestion}s. */
  final class Builder extends ImmutableLinePaymentQuestion.Builder {
    Builder() {}
  }
}
