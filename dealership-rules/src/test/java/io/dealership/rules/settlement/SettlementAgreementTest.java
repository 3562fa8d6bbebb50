package io.dealership.rules.settlement;

import static io.dealership.rules.settlement.Bills.ON;
import static io.dealership.rules.settlement.Bills.PRICES;
import static io.dealership.rules.settlement.Bills.SETTLEMENT;
import static io.dealership.rules.settlement.Bills.against;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.InvoiceLine;
import io.dealership.core.settlement.PriceBook;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Random settlements come out as a plain program says, to the fen and with the same causes. */
class SettlementAgreementTest {

  private static final int MANY = 20_000;

  private static final Set<String> FORBIDDING =
      Set.of(
          "price-above-marked",
          "price-not-marked",
          "price-by-other-unit",
          "part-counterfeit",
          "part-inferior",
          "lines-untrue");

  private static Permit outcome(Set<String> against) {
    return against.isEmpty()
        ? Permit.ALLOWED
        : against.stream().anyMatch(FORBIDDING::contains) ? Permit.FORBIDDEN : Permit.NOT_YET;
  }

  @Test
  void steps_have_the_causes_of_a_plain_program_20_000_times() {
    RandomBills random = new RandomBills(2026);
    Map<String, Integer> seen = new TreeMap<>();
    for (int i = 0; i < MANY; i++) {
      SettlementQuestion question = random.next();
      Set<String> expected = PlainBill.against(question, ON);

      Decision<Permit> decision = SETTLEMENT.step(question, ON);

      assertThat(decision.outcome()).as("%s", question).contains(outcome(expected));
      assertThat(new TreeSet<>(against(decision))).as("%s", question).isEqualTo(expected);
      seen.merge(question.step() + " " + outcome(expected), 1, Integer::sum);
      expected.forEach(reason -> seen.merge(reason, 1, Integer::sum));
    }
    // 11 kinds of outcomes of steps, of which the gate pass has no forbidding one; 24 causes
    assertThat(seen)
        .hasSizeGreaterThanOrEqualTo(11 + 24)
        .allSatisfy((what, times) -> assertThat(times).isGreaterThan(20));
  }

  @Test
  void prices_are_those_of_a_plain_program_to_the_fen_20_000_times() {
    RandomBills random = new RandomBills(2027);
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      SettlementQuestion question = random.next();
      PriceBook book = question.prices().orElseThrow();

      PriceCheck check = PRICES.check(question.list(), book, ON);

      long charged = 0;
      long billable = 0;
      for (int n = 0; n < check.lines().size(); n++) {
        ChargeLine line = question.list().lines().get(n);
        LinePrice price = check.lines().get(n);
        PlainBill.Line expected =
            new PlainBill.Line(line, book.marked(), book.permitted().orElseThrow(), ON);
        assertThat(PlainBill.fen(price.charged())).as("%s", line).isEqualTo(expected.charged);
        assertThat(PlainBill.fen(price.billable()))
            .as("%s %s", line, book.marked().entries())
            .isEqualTo(expected.billable);
        assertThat(price.decision().outcome()).contains(outcome(expected.against));
        charged += expected.charged;
        billable += expected.billable;
        seen.merge(expected.charged == expected.billable ? "all" : "less", 1, Integer::sum);
      }
      assertThat(PlainBill.fen(check.charged())).isEqualTo(charged);
      assertThat(PlainBill.fen(check.billable())).isEqualTo(billable);
      assertThat(PlainBill.fen(check.excess())).isEqualTo(charged - billable);
    }
    assertThat(seen.values()).allMatch(times -> times > 5000);
  }

  @Test
  void tax_is_that_of_a_plain_program_20_000_times() {
    RandomBills random = new RandomBills(2028);
    for (int i = 0; i < MANY; i++) {
      SettlementQuestion question = random.next();
      Map<Integer, ChargeLine> left = new HashMap<>();
      question.list().lines().forEach(line -> left.put(line.lineNumber(), line));

      for (InvoiceShare share : SETTLEMENT.split(question.list(), ON)) {
        for (InvoiceLine line : share.lines()) {
          ChargeLine listed = left.remove(line.lineNumber());
          assertThat(PlainBill.fen(line.amount().tax()))
              .as("%s", listed)
              .isEqualTo(PlainBill.tax(listed));
          assertThat(PlainBill.fen(line.amount().gross())).isEqualTo(PlainBill.gross(listed));
          assertThat(share.payer()).isEqualTo(listed.payer());
          assertThat(share.rate()).isEqualTo(listed.tax().rate());
        }
      }
      assertThat(left).isEmpty();
    }
  }
}
