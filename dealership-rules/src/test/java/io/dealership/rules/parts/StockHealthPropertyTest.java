package io.dealership.rules.parts;

import static io.dealership.rules.parts.HealthSamples.ON;
import static io.dealership.rules.parts.HealthSamples.RULES;
import static io.dealership.rules.parts.HealthSamples.aPartStillFor;
import static io.dealership.rules.parts.HealthSamples.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.decision.Finding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Laws of stock that hold for every part, and a second, plain reading of what to do. */
class StockHealthPropertyTest {

  private static final int PARTS = 20_000;

  private static Money fen(long fen) {
    return Money.ofMinor(CurrencyUnit.of("CNY"), fen);
  }

  private static StockHealth aged(int days, long thousandths, long fen) {
    return RULES.decide(
        aPartStillFor(days).withQuantity(new Quantity(thousandths)).withUnitCost(fen(fen)), ON);
  }

  @Property
  void provision_never_falls_with_age_and_is_never_more_than_the_cost(
      @ForAll @IntRange(max = 800) int days,
      @ForAll @IntRange(max = 800) int more,
      @ForAll @LongRange(max = 100_000) long thousandths,
      @ForAll @LongRange(max = 1_000_000) long fen) {
    StockHealth young = aged(days, thousandths, fen);
    Money due = young.provision().orElseThrow().due();

    assertThat(aged(days + more, thousandths, fen).provision().orElseThrow().due())
        .isGreaterThanOrEqualTo(due);
    assertThat(due).isLessThanOrEqualTo(young.value().orElseThrow());
    assertThat(due.isNegative()).isFalse();
  }

  @Property
  void a_tier_never_gets_better_with_age(
      @ForAll @IntRange(max = 800) int days, @ForAll @IntRange(max = 800) int more) {
    assertThat(aged(days + more, 1000, 100).tier().outcome().orElseThrow())
        .isLessThanOrEqualTo(aged(days, 1000, 100).tier().outcome().orElseThrow());
  }

  @Test
  void tiers_leave_no_day_out() {
    for (int days = 0; days <= 1000; days++) {
      StockTier expected =
          days < 90
              ? StockTier.ACTIVE
              : days < 180 ? StockTier.SLOW : days < 360 ? StockTier.STAGNANT : StockTier.DEAD;
      assertThat(aged(days, 1000, 100).tier().outcome()).as("%s days", days).contains(expected);
    }
  }

  @Property
  void excess_and_need_are_the_stock_and_more_need_is_never_more_excess(
      @ForAll @LongRange(max = 100_000) long thousandths,
      @ForAll @LongRange(max = 20_000) long perMonth,
      @ForAll @LongRange(max = 20_000) long more,
      @ForAll @LongRange(max = 20_000) long reserved) {
    StockHealthQuestion question =
        aPartStillFor(5)
            .withQuantity(new Quantity(thousandths))
            .withReserved(new Quantity(reserved))
            .withForecastPerMonth(new Quantity(perMonth));
    StockExcess excess = RULES.decide(question, ON).excess().orElseThrow();

    assertThat(excess.needed().plus(excess.excess())).isEqualTo(question.quantity());
    assertThat(
            RULES
                .decide(question.withForecastPerMonth(new Quantity(perMonth + more)), ON)
                .excess()
                .orElseThrow()
                .excess())
        .isLessThanOrEqualTo(excess.excess());
  }

  @Property
  void what_is_released_is_never_more_than_the_provision_and_all_with_the_last(
      @ForAll @LongRange(max = 1_000_000_000L) long fen,
      @ForAll @IntRange(min = 1, max = 40) int pieces) {
    Money left = fen(fen);
    for (int inStock = pieces; inStock > 0; inStock--) {
      Money released = StockProvision.release(left, Quantity.of(inStock), Quantity.of(1));

      assertThat(released.isNegative()).isFalse();
      assertThat(released).isLessThanOrEqualTo(left);
      left = left.minus(released);
    }

    assertThat(left.isZero()).isTrue();
  }

  @Property
  void products_are_rounded_half_up_however_large(
      @ForAll @LongRange(max = 4_000_000_000_000L) long a,
      @ForAll @LongRange(max = 4_000_000_000_000L) long b,
      @ForAll @LongRange(min = 4_000_000, max = 4_000_000_000L) long divisor) {
    BigDecimal exact =
        new BigDecimal(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)))
            .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP);

    if (exact.toBigIntegerExact().bitLength() < Long.SIZE) {
      assertThat(HealthAmounts.scaled(a, b, divisor)).isEqualTo(exact.longValueExact());
    }
  }

  @Property
  void whatever_was_ordered_is_never_too_much(
      @ForAll @LongRange(max = 20_000) long thousandths,
      @ForAll @LongRange(max = 20_000) long perMonth) {
    StockHealthQuestion question =
        aPartStillFor(5)
            .withQuantity(Quantity.of(thousandths / 1000))
            .withForecastPerMonth(new Quantity(perMonth));

    for (ProposedAction each : RULES.decide(question, ON).actions()) {
      if (each.action() == StockAction.REORDER) {
        StockHealth after = RULES.decide(question.withOnOrder(each.quantity().orElseThrow()), ON);
        assertThat(after.actions())
            .extracting(ProposedAction::action)
            .doesNotContain(StockAction.REORDER, StockAction.STOP_ORDERING);
      }
    }
  }

  // ---- a plain program for the same question ----

  /** Asks the same by decimals and dates, without a table. */
  private static final class Plain {
    private final StockHealthQuestion part;
    private final BigDecimal stock;
    private final Map<StockAction, Set<String>> reasons = new LinkedHashMap<>();
    private final Map<StockAction, BigDecimal> quantities = new HashMap<>();
    private final Map<StockAction, BigDecimal> cash = new HashMap<>();

    Plain(StockHealthQuestion part) {
      this.part = part;
      this.stock = part.quantity().units();
      decide();
    }

    private void when(
        boolean so, StockAction action, String reason, BigDecimal quantity, BigDecimal money) {
      if (so) {
        reasons.computeIfAbsent(action, each -> new TreeSet<>()).add(reason);
        quantities.put(action, quantity);
        cash.put(action, money.setScale(2, RoundingMode.HALF_UP));
      }
    }

    private static BigDecimal ceiling(BigDecimal number) {
      return number.setScale(0, RoundingMode.CEILING);
    }

    private static BigDecimal of(Optional<Quantity> quantity) {
      return quantity.orElseThrow().units();
    }

    private BigDecimal cost(BigDecimal quantity) {
      return quantity
          .multiply(part.unitCost().orElseThrow().getAmount())
          .setScale(2, RoundingMode.HALF_UP);
    }

    private void decide() {
      LocalDate last = part.lastIssuedOn().or(part::lastReceivedOn).orElseThrow();
      boolean slow = !last.plusDays(90).isAfter(ON);
      boolean stagnant = !last.plusDays(180).isAfter(ON);
      boolean dead = !last.plusDays(360).isAfter(ON);
      boolean over = part.expiresOn().filter(day -> day.isBefore(ON)).isPresent();
      boolean ends =
          !over && part.expiresOn().filter(day -> !day.isAfter(ON.plusMonths(3))).isPresent();
      boolean replaced = part.supersededBy().isPresent();
      BigDecimal monthly = of(part.forecastPerMonth());
      BigDecimal need =
          ceiling(
              monthly
                  .multiply(BigDecimal.valueOf(6))
                  .add(part.reserved().units())
                  .add(part.safetyStock().units()));
      BigDecimal usable = over ? BigDecimal.ZERO : stock;
      BigDecimal excess = stock.subtract(usable.min(need));
      boolean there = stock.signum() > 0;
      boolean much = excess.signum() > 0 && !over;
      boolean open =
          part.returnableUntil().filter(day -> !day.isBefore(ON)).isPresent()
              && part.refundPercent().filter(share -> share.signum() == 0).isEmpty();
      BigDecimal sisters =
          part.sisterNeeds().stream()
              .map(each -> each.quantity().units())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal refund = part.refundPercent().orElseThrow().movePointLeft(2);
      when(
          much && open,
          StockAction.RETURN_TO_MAKER,
          "maker-takes-it-back",
          excess,
          cost(excess).multiply(refund));
      BigDecimal sent = excess.min(sisters);
      when(much && sisters.signum() > 0, StockAction.TRANSFER, "sister-needs-it", sent, cost(sent));
      BigDecimal free = ends ? excess.max(stock.subtract(part.reserved().units())) : excess;
      BigDecimal sale =
          free.multiply(part.price().orElseThrow().getAmount())
              .setScale(2, RoundingMode.HALF_UP)
              .multiply(new BigDecimal("0.7"));
      when(much && slow, StockAction.PROMOTE, "not-moving", free, sale);
      when(much && replaced, StockAction.PROMOTE, "replaced-excess", free, sale);
      when(there && ends, StockAction.PROMOTE, "shelf-life-ends", free, sale);
      when(there && over, StockAction.SCRAP, "shelf-life-over", stock, BigDecimal.ZERO);
      when(
          much && dead && !open && sisters.signum() == 0 && !last.plusMonths(24).isAfter(ON),
          StockAction.SCRAP,
          "dead-for-long",
          excess,
          BigDecimal.ZERO);
      BigDecimal percent =
          BigDecimal.valueOf(over ? 100 : dead ? 60 : stagnant ? 30 : slow ? 10 : 0);
      BigDecimal due =
          cost(stock).multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
      when(
          due.compareTo(part.provisionMade().orElseThrow().getAmount()) > 0,
          StockAction.WRITE_DOWN,
          "provision-lacking",
          stock,
          BigDecimal.ZERO);
      orders(need, usable, monthly, replaced);
      when(!there, StockAction.KEEP, "none-in-stock", stock, BigDecimal.ZERO);
      when(there && excess.signum() == 0, StockAction.KEEP, "all-needed", stock, BigDecimal.ZERO);
      when(much && !slow, StockAction.KEEP, "still-moving", stock, BigDecimal.ZERO);
    }

    private void orders(BigDecimal need, BigDecimal usable, BigDecimal monthly, boolean replaced) {
      BigDecimal ordered = part.onOrder().units();
      BigDecimal surplus = ordered.min(usable.add(ordered).subtract(need).max(BigDecimal.ZERO));
      BigDecimal stopped = replaced ? ordered : surplus;
      when(
          surplus.signum() > 0,
          StockAction.STOP_ORDERING,
          "ordered-too-much",
          stopped,
          cost(stopped));
      when(
          replaced && ordered.signum() > 0,
          StockAction.STOP_ORDERING,
          "replaced-on-order",
          stopped,
          cost(stopped));
      BigDecimal position = usable.add(ordered).subtract(part.reserved().units());
      BigDecimal safety = part.safetyStock().units();
      BigDecimal point = part.reorderPoint().map(Quantity::units).orElse(safety.add(monthly));
      BigDecimal upTo = safety.add(monthly.multiply(new BigDecimal("2.5"))).max(point);
      BigDecimal lacking = ceiling(upTo.subtract(position));
      if (position.compareTo(point) <= 0 && lacking.signum() > 0) {
        when(
            true,
            StockAction.REORDER,
            replaced ? "stock-low-replaced" : "stock-low",
            lacking,
            cost(lacking).negate());
      }
    }
  }

  private static Quantity some(Random random, int most) {
    return random.nextInt(3) == 0 ? Quantity.ZERO : Quantity.of(random.nextInt(most));
  }

  private static StockHealthQuestion aPart(Random random) {
    int[] days = {0, 89, 90, 179, 180, 359, 360, 500, 731, 732, 1000};
    StockHealthQuestion part =
        aPartStillFor(days[random.nextInt(days.length)])
            .withPart(PartNumber.of("P-1"))
            .withQuantity(some(random, 30))
            .withUnitCost(fen(random.nextInt(20_000)))
            .withPrice(fen(random.nextInt(30_000)))
            .withForecastPerMonth(
                random.nextInt(3) == 0 ? Quantity.ZERO : new Quantity(random.nextInt(4000)))
            .withOnOrder(some(random, 8))
            .withReserved(some(random, 5))
            .withSafetyStock(some(random, 4))
            .withRefundPercent(BigDecimal.valueOf(random.nextInt(3) * 45L))
            .withProvisionMade(fen(random.nextInt(4) * 10_000L));
    if (random.nextInt(3) == 0) {
      part = part.withReturnableUntil(ON.plusDays(random.nextInt(3) - 1));
    }
    if (random.nextInt(3) == 0) {
      part = part.withSisterNeeds(need("S-2", 1 + random.nextInt(6)), need("S-3", 2));
    }
    if (random.nextInt(4) == 0) {
      part = part.withSupersededBy(PartNumber.of("P-2"));
    }
    if (random.nextInt(3) == 0) {
      part = part.withExpiresOn(ON.plusDays(random.nextInt(100) - 5));
    }
    if (random.nextInt(4) == 0) {
      part = part.withLastIssuedOn(Optional.empty());
    }
    if (random.nextInt(4) == 0) {
      part = part.withReorderPoint(some(random, 6));
    }
    return part;
  }

  @Test
  void a_plain_program_proposes_the_same() {
    Random random = new Random(2026);
    Set<Set<StockAction>> seen = new HashSet<>();
    for (int i = 0; i < PARTS; i++) {
      StockHealthQuestion part = aPart(random);
      Plain plain = new Plain(part);
      StockHealth health = RULES.decide(part, ON);

      Map<StockAction, Set<String>> reasons = new LinkedHashMap<>();
      for (ProposedAction each : health.actions()) {
        Set<String> codes = new TreeSet<>();
        for (Finding finding : each.findings()) {
          codes.add(finding.reason().code());
        }
        reasons.put(each.action(), codes);
        assertThat(each.quantity().orElseThrow().units())
            .as("quantity of %s for %s", each.action(), part)
            .isEqualByComparingTo(plain.quantities.get(each.action()));
        assertThat(each.cash().orElseThrow().getAmount())
            .as("cash of %s for %s", each.action(), part)
            .isEqualByComparingTo(plain.cash.get(each.action()));
      }
      assertThat(reasons).as("%s", part).isEqualTo(plain.reasons);
      assertThat(health.outcome()).isEqualTo(reasons.keySet().stream().findFirst());
      seen.add(reasons.keySet());
    }

    assertThat(seen).hasSizeGreaterThan(40);
  }
}
