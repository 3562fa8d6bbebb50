package io.dealership.rules.settlement;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.Invoice;
import io.dealership.core.settlement.PriceBook;
import io.dealership.core.settlement.SettlementList;
import io.dealership.core.settlement.SettlementStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A step of a settlement and what is known of it; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"step", "list", "prices"})
public interface SettlementQuestion extends WithSettlementQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static SettlementQuestion of(
      @JsonProperty("step") SettlementStep step,
      @JsonProperty("list") SettlementList list,
      @JsonProperty("prices") Optional<PriceBook> prices,
      @JsonProperty("authorized") Optional<Money> authorized,
      @JsonProperty("consentOpen") Optional<Boolean> consentOpen,
      @JsonProperty("checkedAgainstWork") Optional<Boolean> checkedAgainstWork,
      @JsonProperty("untrueLines") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Integer> untrueLines,
      @JsonProperty("payersAgreed") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<BillPayer> payersAgreed,
      @JsonProperty("payersOpen") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<BillPayer> payersOpen,
      @JsonProperty("listIssued") Optional<Boolean> listIssued,
      @JsonProperty("listExplained") Optional<Boolean> listExplained,
      @JsonProperty("listSigned") Optional<Boolean> listSigned,
      @JsonProperty("paidAtCounter") Optional<Boolean> paidAtCounter,
      @JsonProperty("accompanied") Optional<Boolean> accompanied,
      @JsonProperty("advisorTakesMoney") Optional<Boolean> advisorTakesMoney,
      @JsonProperty("gatePassPrinted") Optional<Boolean> gatePassPrinted,
      @JsonProperty("paid") Optional<Money> paid,
      @JsonProperty("creditAuthorized") Optional<Boolean> creditAuthorized,
      @JsonProperty("listBeforePayment") Optional<Boolean> listBeforePayment,
      @JsonProperty("invoices") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Invoice> invoices) {
    return builder()
        .step(step)
        .list(list)
        .prices(prices)
        .authorized(authorized)
        .consentOpen(consentOpen)
        .checkedAgainstWork(checkedAgainstWork)
        .addAllUntrueLines(untrueLines)
        .addAllPayersAgreed(payersAgreed)
        .addAllPayersOpen(payersOpen)
        .listIssued(listIssued)
        .listExplained(listExplained)
        .listSigned(listSigned)
        .paidAtCounter(paidAtCounter)
        .accompanied(accompanied)
        .advisorTakesMoney(advisorTakesMoney)
        .gatePassPrinted(gatePassPrinted)
        .paid(paid)
        .creditAuthorized(creditAuthorized)
        .listBeforePayment(listBeforePayment)
        .addAllInvoices(invoices)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The step that is asked about. */
  @JsonProperty
  SettlementStep step();

  /** The list of what is charged. */
  @JsonProperty
  SettlementList list();

  /** The prices of the day. */
  @JsonProperty
  Optional<PriceBook> prices();

  /** How much the customer has authorized in all, with tax. */
  @JsonProperty
  Optional<Money> authorized();

  /** Whether something is on the list that the customer was to consent to and has not. */
  @JsonProperty
  Optional<Boolean> consentOpen();

  /** Whether the list was checked against the work that was done. */
  @JsonProperty
  Optional<Boolean> checkedAgainstWork();

  /**
   * The numbers of lines of which the check found that the work was not done, the part not fitted
   * or its replacement not needed; empty where it found none.
   */
  @JsonProperty
  Set<Integer> untrueLines();

  /** The payers that have agreed to pay their lines; the customer need not be among them. */
  @JsonProperty
  Set<BillPayer> payersAgreed();

  /** The payers that are known not to have agreed. */
  @JsonProperty
  Set<BillPayer> payersOpen();

  /** Whether the customer has the list. */
  @JsonProperty
  Optional<Boolean> listIssued();

  /** Whether it was explained to the customer. */
  @JsonProperty
  Optional<Boolean> listExplained();

  /** Whether the customer signed it. */
  @JsonProperty
  Optional<Boolean> listSigned();

  /** Whether the customer pays at the counter, and not from afar. */
  @JsonProperty
  Optional<Boolean> paidAtCounter();

  /** Whether the advisor comes along to the counter. */
  @JsonProperty
  Optional<Boolean> accompanied();

  /** Whether the advisor takes the money. */
  @JsonProperty
  Optional<Boolean> advisorTakesMoney();

  /** Whether the gate pass was printed with the settlement. */
  @JsonProperty
  Optional<Boolean> gatePassPrinted();

  /** How much the customer has paid; nothing is an amount, too. */
  @JsonProperty
  Optional<Money> paid();

  /** Whether somebody with the authority lets the customer pay later. */
  @JsonProperty
  Optional<Boolean> creditAuthorized();

  /** Whether the customer had the list before anything on it was paid. */
  @JsonProperty
  Optional<Boolean> listBeforePayment();

  /** The invoices that were written; empty where none was. */
  @JsonProperty
  List<Invoice> invoices();

  /**
   * Checks that the amounts and lines are those of the list.
   *
   * @throws IllegalArgumentException if a currency or the number of a line is of another one
   */
  @Value.Check
  default void check() {
    checkMoney("authorized", authorized());
    checkMoney("paid", paid());
    List<Integer> numbers = list().lines().stream().map(ChargeLine::lineNumber).toList();
    checkArgument(
        numbers.containsAll(untrueLines()),
        "SettlementQuestion.untrueLines must be among the lines %s, but were %s",
        numbers,
        untrueLines());
    checkArgument(
        payersAgreed().stream().noneMatch(payersOpen()::contains),
        "SettlementQuestion.payersOpen must be others than payersAgreed %s, but were %s",
        payersAgreed(),
        payersOpen());
  }

  private void checkMoney(String attribute, Optional<Money> amount) {
    checkArgument(
        amount
            .filter(
                money -> money.isNegative() || !money.getCurrencyUnit().equals(list().currency()))
            .isEmpty(),
        "SettlementQuestion.%s must be in %s and not negative, but was %s",
        attribute,
        list().currency(),
        amount.map(Money::toString).orElse(""));
  }

  /** Builds {@link SettlementQuestion}s. */
  final class Builder extends ImmutableSettlementQuestion.Builder {
    Builder() {}
  }
}
