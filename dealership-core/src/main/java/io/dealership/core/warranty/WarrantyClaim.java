package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Odometer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a store asks the maker of a vehicle to bear, for the work of one repair order.
 *
 * <p>A claim may be incomplete: whether the maker would take it as it is, is a question of the
 * rules. Days are those of the place of the dealership. All amounts are of one currency.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "number",
  "brand",
  "repairOrder",
  "vin",
  "odometer",
  "requestedOn",
  "repairedOn",
  "policyVersion",
  "campaign",
  "priorApproval",
  "assistance",
  "lines",
  "documents",
  "events"
})
public interface WarrantyClaim extends WithWarrantyClaim {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if two lines have the same number, the amounts are of two
   *     currencies, or the repair was finished before it was asked for
   */
  @JsonCreator
  static WarrantyClaim of(
      @JsonProperty("number") ClaimNumber number,
      @JsonProperty("brand") Brand brand,
      @JsonProperty("repairOrder") RepairOrderNumber repairOrder,
      @JsonProperty("vin") Vin vin,
      @JsonProperty("odometer") Odometer odometer,
      @JsonProperty("requestedOn") LocalDate requestedOn,
      @JsonProperty("repairedOn") Optional<LocalDate> repairedOn,
      @JsonProperty("policyVersion") Optional<MakerCode> policyVersion,
      @JsonProperty("campaign") Optional<MakerCode> campaign,
      @JsonProperty("priorApproval") Optional<PriorApproval> priorApproval,
      @JsonProperty("assistance") Optional<AssistanceRequest> assistance,
      @JsonProperty("lines") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClaimLine> lines,
      @JsonProperty("documents") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClaimDocument> documents,
      @JsonProperty("events") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClaimEvent> events) {
    return builder()
        .number(number)
        .brand(brand)
        .repairOrder(repairOrder)
        .vin(vin)
        .odometer(odometer)
        .requestedOn(requestedOn)
        .repairedOn(repairedOn)
        .policyVersion(policyVersion)
        .campaign(campaign)
        .priorApproval(priorApproval)
        .assistance(assistance)
        .addAllLines(lines)
        .addAllDocuments(documents)
        .addAllEvents(events)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the claim. */
  @JsonProperty
  ClaimNumber number();

  /** Returns the brand of the vehicle, whose maker is asked. */
  @JsonProperty
  Brand brand();

  /** Returns the number of the repair order. */
  @JsonProperty
  RepairOrderNumber repairOrder();

  /** Returns the number of the vehicle. */
  @JsonProperty
  Vin vin();

  /** Returns the odometer of the repair request. */
  @JsonProperty
  Odometer odometer();

  /** Returns the day of the repair request, as the repair record has it. */
  @JsonProperty
  LocalDate requestedOn();

  /** Returns the day on which the repair was finished; empty if it is not. */
  @JsonProperty
  Optional<LocalDate> repairedOn();

  /** Returns the version of the maker's policy that the claim follows. */
  @JsonProperty
  Optional<MakerCode> policyVersion();

  /** Returns the number of the maker's campaign or recall, if the work belongs to one. */
  @JsonProperty
  Optional<MakerCode> campaign();

  /** Returns what the maker approved before. */
  @JsonProperty
  Optional<PriorApproval> priorApproval();

  /** Returns the request for technical help, if there was one. */
  @JsonProperty
  Optional<AssistanceRequest> assistance();

  /** Returns the lines, in the order of the claim sheet. */
  @JsonProperty
  List<ClaimLine> lines();

  /** Returns the documents that go with it. */
  @JsonProperty
  List<ClaimDocument> documents();

  /** Returns what happened to it, in any order. */
  @JsonProperty
  List<ClaimEvent> events();

  /** Returns all that is claimed; empty if there is no line. */
  @JsonIgnore
  default Optional<Money> claimed() {
    return lines().stream().map(ClaimLine::claimed).reduce(Money::plus);
  }

  /** Returns what is claimed for one kind; empty if there is no line. */
  default Optional<Money> claimed(ClaimAmountKind kind) {
    return lines().stream().map(line -> line.claimed(kind)).reduce(Money::plus);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if two lines have the same number, the amounts are of two
   *     currencies, or the repair was finished before it was asked for
   */
  @Value.Check
  default void check() {
    List<Integer> lineNumbers = lines().stream().map(ClaimLine::lineNumber).toList();
    checkArgument(
        lineNumbers.stream().distinct().count() == lineNumbers.size(),
        "WarrantyClaim.lines must have different line numbers, but had %s",
        lineNumbers);
    List<CurrencyUnit> currencies =
        Stream.concat(
                lines().stream().map(ClaimLine::currency),
                priorApproval().stream().map(approval -> approval.amount().getCurrencyUnit()))
            .distinct()
            .toList();
    checkArgument(
        currencies.size() <= 1,
        "WarrantyClaim must have amounts of one currency, but had %s",
        currencies);
    checkArgument(
        repairedOn().isEmpty() || !repairedOn().get().isBefore(requestedOn()),
        "WarrantyClaim.repairedOn must not be before requestedOn %s, but was %s",
        requestedOn(),
        repairedOn().map(Object::toString).orElse("absent"));
  }

  /** Builds claims. */
  final class Builder extends ImmutableWarrantyClaim.Builder {
    Builder() {}
  }
}
