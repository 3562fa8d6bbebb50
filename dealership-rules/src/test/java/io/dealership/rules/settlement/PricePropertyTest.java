package io.dealership.rules.settlement;

import static io.dealership.rules.settlement.Bills.ON;
import static io.dealership.rules.settlement.Bills.PRICES;
import static io.dealership.rules.settlement.Bills.SETTLEMENT;
import static io.dealership.rules.settlement.Bills.bill;
import static io.dealership.rules.settlement.Bills.cny;
import static io.dealership.rules.settlement.Bills.labor;
import static io.dealership.rules.settlement.Bills.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.ChargeUnit;
import io.dealership.core.settlement.PriceBook;
import io.dealership.core.settlement.PriceList;
import io.dealership.core.settlement.SettlementList;
import io.dealership.core.settlement.TaxRate;
import io.dealership.core.settlement.TaxTerms;
import io.dealership.core.settlement.TaxedAmount;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Laws of prices and settlements that hold for all amounts. */
class PricePropertyTest {

  private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

  private static Money fen(long amount) {
    return Money.ofMinor(CNY, amount);
  }

  private static PriceBook marked(long fen) {
    return PriceBook.of(PriceList.of(price("LABOR", ChargeUnit.HOUR, "1.00").withPrice(fen(fen))));
  }

  private static ChargeLine hours(long thousandths, long fen) {
    return labor(1, "1", "1.00")
        .withQuantity(BigDecimal.valueOf(thousandths, 3))
        .withUnitPrice(fen(fen));
  }

  @Property
  void the_excess_is_never_negative_and_with_the_billable_it_is_what_is_charged(
      @ForAll @IntRange(max = 1_000_000) int charged,
      @ForAll @IntRange(max = 1_000_000) int listed,
      @ForAll @IntRange(min = 1, max = 100_000) int quantity) {
    PriceCheck check = PRICES.check(bill(hours(quantity, charged)), marked(listed), ON);

    assertThat(check.excess().isNegative()).isFalse();
    assertThat(check.billable().plus(check.excess())).isEqualTo(check.charged());
    assertThat(check.excess().isZero() || charged > listed).isTrue();
    assertThat(check.decision().outcome())
        .contains(charged > listed ? Permit.FORBIDDEN : Permit.ALLOWED);
  }

  @Property
  void an_equal_price_is_never_an_excess_whatever_its_terms(
      @ForAll @IntRange(max = 1_000_000) int listed,
      @ForAll @IntRange(min = 1, max = 100_000) int quantity,
      @ForAll @IntRange(max = 10_000) int rate,
      @ForAll boolean included) {
    TaxTerms terms = new TaxTerms(included, TaxRate.of(BigDecimal.valueOf(rate, 2)));
    PriceBook book =
        PriceBook.of(
            PriceList.of(
                price("LABOR", ChargeUnit.HOUR, "1.00").withPrice(fen(listed)).withTax(terms)));

    assertThat(PRICES.check(bill(hours(quantity, listed).withTax(terms)), book, ON).excess())
        .isEqualTo(cny("0.00"));
  }

  @Property
  void a_higher_displayed_price_never_makes_the_excess_larger(
      @ForAll @IntRange(max = 100_000) int charged,
      @ForAll @IntRange(max = 100_000) int listed,
      @ForAll @IntRange(max = 100_000) int more,
      @ForAll @IntRange(min = 1, max = 100_000) int quantity) {
    SettlementList bill = bill(hours(quantity, charged));

    assertThat(
            PRICES
                .check(bill, marked((long) listed + more), ON)
                .excess()
                .isGreaterThan(PRICES.check(bill, marked(listed), ON).excess()))
        .isFalse();
  }

  @Property
  void splitting_an_amount_loses_no_fen_and_rounds_by_half_a_fen_at_most(
      @ForAll @LongRange(max = 1_000_000_000_000L) long amount,
      @ForAll @IntRange(max = 1_000_000) int rate,
      @ForAll boolean included) {
    TaxRate percent = TaxRate.of(BigDecimal.valueOf(rate, 4));
    TaxedAmount parts = TaxedAmount.split(fen(amount), new TaxTerms(included, percent));

    assertThat(included ? parts.gross() : parts.net()).isEqualTo(fen(amount));
    BigDecimal exact =
        BigDecimal.valueOf(amount, 2)
            .multiply(percent.percent())
            .divide(
                included ? BigDecimal.valueOf(100).add(percent.percent()) : BigDecimal.valueOf(100),
                12,
                RoundingMode.HALF_UP);
    assertThat(parts.tax().getAmount().subtract(exact).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.005"));
  }

  @Property
  void splitting_a_list_loses_no_fen_wherever_it_is_rounded(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 100_000) Integer> amounts,
      @ForAll @IntRange(max = 10_000) int rate,
      @ForAll boolean included,
      @ForAll TaxRounding rounding) {
    TaxTerms terms = new TaxTerms(included, TaxRate.of(BigDecimal.valueOf(rate, 2)));
    List<ChargeLine> lines = new ArrayList<>();
    for (int amount : amounts) {
      lines.add(hours(1000, amount).withLineNumber(lines.size() + 1).withTax(terms));
    }
    InvoiceShare share = InvoiceSplit.of(SettlementList.of("RO-1", lines), rounding).get(0);

    Money charged = fen(amounts.stream().mapToLong(Integer::longValue).sum());
    assertThat(included ? share.total().gross() : share.total().net()).isEqualTo(charged);
    if (rounding == TaxRounding.PER_INVOICE) {
      assertThat(share.total()).isEqualTo(TaxedAmount.split(charged, terms));
    } else {
      assertThat(share.lines())
          .allSatisfy(
              line ->
                  assertThat(line.amount())
                      .isEqualTo(
                          TaxedAmount.split(fen(amounts.get(line.lineNumber() - 1)), terms)));
    }
  }

  @Property
  void damages_are_a_multiple_and_never_below_the_minimum(
      @ForAll @LongRange(max = 100_000_000) long price) {
    Money damages = PRICES.fraudDamages(fen(price), ON).damages();

    assertThat(damages).isEqualTo(fen(Math.max(3 * price, 50_000)));
  }

  // ---- evidence ----

  private static final List<UnaryOperator<SettlementQuestion>> FORGOTTEN =
      List.of(
          q -> q.withPrices(Optional.empty()),
          q -> q.withAuthorized(Optional.empty()),
          q -> q.withConsentOpen(Optional.empty()),
          q -> q.withCheckedAgainstWork(Optional.empty()),
          q -> q.withPayersAgreed().withPayersOpen(),
          q -> q.withListIssued(Optional.empty()),
          q -> q.withListExplained(Optional.empty()),
          q -> q.withListSigned(Optional.empty()),
          q -> q.withPaidAtCounter(Optional.empty()),
          q -> q.withAccompanied(Optional.empty()),
          q -> q.withAdvisorTakesMoney(Optional.empty()),
          q -> q.withGatePassPrinted(Optional.empty()),
          q -> q.withPaid(Optional.empty()),
          q -> q.withCreditAuthorized(Optional.empty()),
          q -> q.withListBeforePayment(Optional.empty()));

  private static final List<UnaryOperator<SettlementQuestion>> EVIDENCE =
      List.of(
          q -> q.withAuthorized(cny("100000.00")),
          q -> q.withConsentOpen(false),
          q -> q.withCheckedAgainstWork(true),
          q -> q.withUntrueLines(),
          q -> q.withPayersOpen().withPayersAgreed(q.list().payers()),
          q -> q.withListIssued(true),
          q -> q.withListExplained(true),
          q -> q.withListSigned(true),
          q -> q.withAccompanied(true),
          q -> q.withAdvisorTakesMoney(false),
          q -> q.withGatePassPrinted(true),
          q -> q.withPaid(cny("100000.00")),
          q -> q.withCreditAuthorized(true),
          q -> q.withListBeforePayment(true));

  private static SettlementQuestion forgetful(SettlementQuestion question, Random random) {
    SettlementQuestion left = question;
    for (int n = random.nextInt(4); n > 0; n--) {
      left = FORGOTTEN.get(random.nextInt(FORGOTTEN.size())).apply(left);
    }
    return left;
  }

  @Property
  void more_evidence_never_closes_a_step(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
    SettlementQuestion question = forgetful(new RandomBills(seed).next(), new Random(seed));
    Decision<Permit> before = SETTLEMENT.step(question, ON);
    Permit worst = before.possible().get(0);

    for (UnaryOperator<SettlementQuestion> evidence : EVIDENCE) {
      Decision<Permit> after = SETTLEMENT.step(evidence.apply(question), ON);
      assertThat(after.possible().get(0)).isGreaterThanOrEqualTo(worst);
      if (before.outcome().equals(Optional.of(Permit.ALLOWED))) {
        assertThat(after.outcome()).contains(Permit.ALLOWED);
      }
    }
  }

  @Property
  void what_is_decided_where_facts_are_not_known_stays_so_whatever_they_are(
      @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
    SettlementQuestion known = new RandomBills(seed).next();
    Decision<Permit> decision = SETTLEMENT.step(forgetful(known, new Random(seed)), ON);

    assertThat(decision.possible()).contains(SETTLEMENT.step(known, ON).outcome().orElseThrow());
    decision
        .outcome()
        .ifPresent(outcome -> assertThat(decision.possible()).containsExactly(outcome));
    assertThat(decision.outcome().isPresent()).isEqualTo(decision.possible().size() == 1);
  }
}
