package io.dealership.core.parts;

import static io.dealership.core.parts.Ledgers.CNY;
import static io.dealership.core.parts.Ledgers.FILTER;
import static io.dealership.core.parts.Ledgers.OIL;
import static io.dealership.core.parts.Ledgers.STORE;
import static io.dealership.core.parts.Ledgers.VAN;
import static io.dealership.core.parts.Ledgers.march;
import static io.dealership.core.parts.Ledgers.move;
import static io.dealership.core.parts.Ledgers.reversal;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.warranty.PartNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.Money;

/** Laws that hold for every ledger, and a second reading of it, on random ones. */
class LedgerPropertyTest {

  private static final List<PartNumber> PARTS = List.of(FILTER, OIL);
  private static final LocalDate END = march(31);
  private static final BigDecimal FEN = new BigDecimal("0.01");

  private static MovementKind kind(Random random) {
    List<MovementKind> kinds = List.of(MovementKind.values());
    return kinds.get(random.nextInt(kinds.size()));
  }

  /** Costs of everything, or the same one. */
  private static List<StockMovement> random(Random random, boolean oneCost) {
    List<StockMovement> lines = new ArrayList<>();
    int count = random.nextInt(30);
    for (int i = 0; i < count; i++) {
      MovementKind kind = kind(random);
      if (random.nextInt(3) == 0) {
        kind = MovementKind.RECEIPT;
      }
      StockMovement line =
          move("M-" + i, 1 + random.nextInt(20), kind, 1 + random.nextInt(6))
              .withPart(PARTS.get(random.nextInt(2)))
              .withPlace(random.nextInt(4) == 0 ? VAN : STORE);
      if (kind == MovementKind.RECEIPT || (kind.isIn() && random.nextInt(4) == 0)) {
        line = line.withUnitCost(Money.ofMinor(CNY, oneCost ? 700 : 100 + random.nextInt(900)));
      } else if (kind.isIn() && (oneCost || random.nextBoolean())) {
        line = oneCost ? line.withUnitCost(Money.ofMinor(CNY, 700)) : line;
      }
      if (i > 0 && random.nextInt(3) == 0) {
        line = line.withAgainst(MovementNumber.of("M-" + random.nextInt(i)));
      }
      lines.add(i > 0 && random.nextInt(6) == 0 ? takingBack(lines, i, random) : line);
    }
    return lines;
  }

  private static StockMovement takingBack(List<StockMovement> lines, int at, Random random) {
    StockMovement other = lines.get(random.nextInt(at));
    StockMovement back = reversal("M-" + at, 1 + random.nextInt(20), other);
    if (back.against().equals(Optional.of(back.number())) || random.nextInt(5) == 0) {
      back = back.withQuantity(Quantity.of(1 + random.nextInt(6)));
    }
    return back;
  }

  private static StockLedger ledger(List<StockMovement> lines) {
    return StockLedger.of(CNY, lines);
  }

  private static boolean near(Optional<Money> value, BigDecimal exact) {
    return value.isPresent() && value.get().getAmount().subtract(exact).abs().compareTo(FEN) <= 0;
  }

  /** Without lines that come without a cost where nothing is there, of which nobody knows it. */
  @Property(tries = 2000)
  void a_second_reading_unit_by_unit_comes_to_the_same(@ForAll long seed) {
    Random random = new Random(seed);
    List<StockMovement> lines = random(random, false);
    LocalDate on = march(1 + random.nextInt(22));
    for (PartNumber part : PARTS) {
      PlainLedger plain = PlainLedger.of(lines, part, on);
      StockPosition position = ledger(lines).position(part, on);
      assertThat(position.quantity()).isEqualTo(Quantity.of(plain.quantity()));
      for (StockPlace place : List.of(STORE, VAN)) {
        StockPosition here = ledger(lines).position(part, place, on);
        assertThat(here.quantity()).isEqualTo(Quantity.of(plain.at(place).quantity()));
        List<LocalDate> days = new ArrayList<>();
        here.lots()
            .forEach(
                lot ->
                    days.addAll(
                        Collections.nCopies(
                            (int) (lot.quantity().thousandths() / 1000), lot.receivedOn())));
        assertThat(days).isEqualTo(plain.at(place).days());
      }
      if (position.fifoValue().isPresent() && position.averageValue().isPresent()) {
        assertThat(position.fifoValue()).matches(value -> near(value, plain.fifo()));
        assertThat(position.averageValue()).matches(value -> near(value, plain.average()));
      }
    }
  }

  @Property(tries = 500)
  void with_one_cost_both_values_are_quantity_times_cost(@ForAll long seed) {
    List<StockMovement> lines = random(new Random(seed), true);
    for (PartNumber part : PARTS) {
      for (StockPlace place : List.of(STORE, VAN)) {
        StockPosition position = ledger(lines).position(part, place, END);
        Money worth =
            Money.ofMinor(CNY, 700)
                .multipliedBy(
                    position.quantity().units().max(BigDecimal.ZERO), RoundingMode.UNNECESSARY);
        assertThat(position.fifoValue()).contains(worth);
        assertThat(position.averageValue()).contains(worth);
      }
    }
  }

  @Property(tries = 500)
  void a_movement_and_its_reversal_leave_everything_as_it_was(@ForAll long seed) {
    Random random = new Random(seed);
    List<StockMovement> lines = random(random, false);
    StockLedger before = ledger(lines);
    StockMovement one = move("X-1", 1 + random.nextInt(20), kind(random), 1 + random.nextInt(6));
    StockLedger after = before.append(one).append(reversal("X-2", one.on().getDayOfMonth(), one));

    for (int day = 1; day <= 22; day++) {
      assertThat(after.position(FILTER, march(day))).isEqualTo(before.position(FILTER, march(day)));
    }
    assertThat(after.averageStock(FILTER, march(1), END))
        .isEqualTo(before.averageStock(FILTER, march(1), END));
    assertThat(after.issued(FILTER, march(1), END)).isEqualTo(before.issued(FILTER, march(1), END));
    assertThat(
            after.card(FILTER, END).stream()
                .filter(line -> line.state() == BookedState.COUNTED)
                .toList())
        .isEqualTo(
            before.card(FILTER, END).stream()
                .filter(line -> line.state() == BookedState.COUNTED)
                .toList());
  }

  @Property(tries = 500)
  void a_position_on_a_day_is_that_of_the_ledger_cut_there(@ForAll long seed) {
    Random random = new Random(seed);
    StockLedger ledger = ledger(random(random, false));
    LocalDate day = march(1 + random.nextInt(22));
    for (PartNumber part : PARTS) {
      assertThat(ledger.cut(day).position(part, END).withOn(day))
          .isEqualTo(ledger.position(part, day));
    }
  }

  @Property(tries = 500)
  void lines_of_other_parts_in_between_change_nothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<StockMovement> lines = random(random, false);
    List<StockMovement> byPart = new ArrayList<>(lines);
    byPart.sort(Comparator.comparing(StockMovement::part));
    for (PartNumber part : PARTS) {
      assertThat(ledger(byPart).position(part, END)).isEqualTo(ledger(lines).position(part, END));
    }
  }

  @Property(tries = 500)
  void the_last_balance_of_each_place_is_what_is_there(@ForAll long seed) {
    StockLedger ledger = ledger(random(new Random(seed), false));
    for (StockPlace place : List.of(STORE, VAN)) {
      List<BookedMovement> card =
          ledger.card(FILTER, END).stream()
              .filter(line -> line.movement().place().equals(place))
              .toList();
      if (!card.isEmpty()) {
        assertThat(card.get(card.size() - 1).balance())
            .isEqualTo(ledger.position(FILTER, place, END).quantity());
      }
      Quantity sum =
          card.stream()
              .filter(line -> line.state() == BookedState.COUNTED)
              .map(line -> line.movement().change())
              .reduce(Quantity.ZERO, Quantity::plus);
      assertThat(ledger.position(FILTER, place, END).quantity()).isEqualTo(sum);
    }
  }

  @Property(tries = 300)
  void the_average_stock_is_that_of_the_positions_of_its_days(@ForAll long seed) {
    Random random = new Random(seed);
    StockLedger ledger = ledger(random(random, true));
    int from = 1 + random.nextInt(20);
    int until = from + 1 + random.nextInt(10);
    long sum = 0;
    Money worth = Money.zero(CNY);
    for (int day = from; day < until; day++) {
      StockPosition position = ledger.position(FILTER, march(day));
      sum += position.quantity().thousandths();
      worth = worth.plus(position.fifoValue().orElseThrow());
    }
    int days = until - from;
    AverageStock average = ledger.averageStock(FILTER, march(from), march(until));
    assertThat(average.quantity().units())
        .isEqualByComparingTo(
            BigDecimal.valueOf(sum, 3).divide(BigDecimal.valueOf(days), 3, RoundingMode.HALF_UP));
    assertThat(average.fifoValue()).contains(worth.dividedBy(days, RoundingMode.HALF_UP));
    assertThat(average.averageValue()).isEqualTo(average.fifoValue());
  }

  @Property(tries = 300)
  void adding_line_by_line_is_the_same_as_all_at_once(@ForAll long seed) {
    List<StockMovement> lines = random(new Random(seed), false);
    StockLedger one = StockLedger.empty(CNY);
    for (StockMovement line : lines) {
      one = one.append(line);
    }
    assertThat(one).isEqualTo(ledger(lines)).hasSameHashCodeAs(ledger(lines));
    assertThat(one.positions(END)).containsExactlyElementsOf(ledger(lines).positions(END).toList());
  }

  @Property(tries = 50)
  boolean a_ledger_is_its_own_json(@ForAll long seed) {
    return JsonRoundTrip.survives(ledger(random(new Random(seed), false)), StockLedger.class);
  }
}
