package io.dealership.rules.stocktake;

import static io.dealership.rules.storeroom.StoreroomSamples.ON;
import static io.dealership.rules.storeroom.StoreroomSamples.STOCKTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.parts.Count;
import io.dealership.core.parts.CountLine;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockExplanation;
import io.dealership.core.parts.StockPlace;
import io.dealership.core.parts.Stocktake;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.decision.Decision;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for every stocktake and every plan of counts. */
class StocktakePropertyTest {

  private static Quantity some(Random random) {
    return new Quantity(random.nextInt(5));
  }

  /** A few parts at a few places with small quantities, so that all cases come up. */
  private static Stocktake stocktake(Random random) {
    Map<String, CountLine> lines = new LinkedHashMap<>();
    for (int n = random.nextInt(7); n > 0; n--) {
      String part = "P-" + random.nextInt(3);
      String place = "S-" + random.nextInt(3);
      CountLine.Builder line =
          CountLine.builder()
              .part(PartNumber.of(part))
              .place(StockPlace.of(place))
              .ledger(new Quantity(random.nextInt(6) - 1));
      if (random.nextInt(4) > 0) {
        line.card(some(random));
      }
      for (StockExplanation each : StockExplanation.values()) {
        if (random.nextInt(3) == 0) {
          line.putExplained(each, some(random));
        }
      }
      Quantity found = some(random);
      for (int counts = random.nextInt(4); counts > 0; counts--) {
        line.addCounts(
            Count.of(
                EmployeeNumber.of("E-" + random.nextInt(3)),
                random.nextInt(3) > 0 ? found : some(random)));
      }
      lines.put(part + place, line.build());
    }
    return Stocktake.builder().on(ON).addAllLines(lines.values()).build();
  }

  @Property(tries = 2000)
  void found_less_ledger_is_what_is_explained_and_what_is_not(@ForAll long seed) {
    for (PartDifference part : STOCKTAKE.reconcile(stocktake(new Random(seed))).parts()) {
      if (part.found().isPresent()) {
        assertThat(part.found().get().minus(part.ledger()))
            .isEqualTo(part.explained().plus(part.unexplained().orElseThrow()));
        assertThat(part.lost().orElseThrow().isZero() || part.gained().orElseThrow().isZero())
            .isTrue();
        assertThat(part.moved().orElseThrow().isNegative()).isFalse();
      } else {
        assertThat(part.uncounted().isEmpty() && part.toRecount().isEmpty()).isFalse();
        assertThat(part.unexplained()).isEmpty();
      }
    }
  }

  @Property(tries = 2000)
  void a_second_reading_comes_to_the_same(@ForAll long seed) {
    Stocktake stocktake = stocktake(new Random(seed));
    Map<PartNumber, String> rules = new TreeMap<>();
    for (PartDifference part : STOCKTAKE.reconcile(stocktake).parts()) {
      if (part.found().isPresent()) {
        rules.put(
            part.part(),
            part.lost().orElseThrow().thousandths()
                + " "
                + part.gained().orElseThrow().thousandths()
                + " "
                + part.moved().orElseThrow().thousandths());
      }
    }
    Map<PartNumber, String> plain = new TreeMap<>();
    PlainStocktake.of(stocktake)
        .forEach((part, is) -> plain.put(part, is[0] + " " + is[1] + " " + is[2]));

    assertThat(rules).isEqualTo(plain);
  }

  @Property(tries = 500)
  void the_order_of_lines_changes_nothing(@ForAll long seed) {
    Random random = new Random(seed);
    Stocktake stocktake = stocktake(random);
    List<CountLine> lines = new ArrayList<>(stocktake.lines());
    Collections.shuffle(lines, random);

    assertThat(STOCKTAKE.reconcile(stocktake.withLines(lines)))
        .isEqualTo(STOCKTAKE.reconcile(stocktake));
  }

  @Property(tries = 500)
  void a_part_agrees_exactly_where_all_three_quantities_are_equal_at_each_place(@ForAll long seed) {
    Stocktake stocktake = stocktake(new Random(seed));
    for (PartDifference part : STOCKTAKE.reconcile(stocktake).parts()) {
      List<CountLine> lines =
          stocktake.lines().stream().filter(line -> line.part().equals(part.part())).toList();
      Decision<Agreement> decision = STOCKTAKE.agreement(part, ON);
      boolean known =
          part.found().isPresent() && lines.stream().allMatch(line -> line.card().isPresent());
      if (known) {
        boolean equal =
            part.moved().orElseThrow().isZero()
                && part.unexplained().orElseThrow().isZero()
                && lines.stream().allMatch(line -> line.card().orElseThrow().equals(line.ledger()));
        assertThat(decision.outcome()).contains(equal ? Agreement.AGREES : Agreement.DIFFERS);
      } else {
        assertThat(decision.outcome()).isNotEqualTo(Optional.of(Agreement.AGREES));
      }
    }
  }

  private static List<PlannedPart> parts(int count, Random random) {
    List<PlannedPart> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(
          PlannedPart.of(
              PartNumber.of("P-" + i),
              StockPlace.of("S-" + random.nextInt(9)),
              List.of(CountClass.values()).get(random.nextInt(3))));
    }
    return parts;
  }

  @Property(tries = 300)
  void every_part_is_counted_as_often_as_its_class_asks_and_slots_are_even(
      @ForAll CountFrequency frequency,
      @ForAll @IntRange(min = 1, max = 30) int months,
      @ForAll @IntRange(min = 1, max = 20) int counts,
      @ForAll @IntRange(min = 0, max = 60) int many,
      @ForAll long seed) {
    Random random = new Random(seed);
    Map<CountClass, Integer> times = new EnumMap<>(CountClass.class);
    for (CountClass each : CountClass.values()) {
      times.put(each, 1 + random.nextInt(6));
    }
    List<PlannedPart> parts = parts(many, random);
    LocalDate first = LocalDate.of(2026, 1, 31).plusDays(random.nextInt(400));

    CountPlan plan =
        new CountPlanner(frequency, Period.ofMonths(months), counts, times).plan(parts, first);

    LocalDate next = first;
    for (CountSlot slot : plan.slots()) {
      assertThat(slot.days().from()).isEqualTo(next);
      assertThat(slot.days().isEmpty()).isFalse();
      next = slot.days().until();
    }
    assertThat(next).isEqualTo(first.plusMonths(months));
    for (PlannedPart part : parts) {
      assertThat(plan.slots().stream().filter(slot -> slot.parts().contains(part)).count())
          .isEqualTo(Math.min(times.get(part.countClass()), plan.slots().size()));
    }
    for (CountClass each : CountClass.values()) {
      List<Long> loads =
          plan.slots().stream()
              .map(slot -> slot.parts().stream().filter(part -> part.countClass() == each).count())
              .toList();
      assertThat(Collections.max(loads) - Collections.min(loads)).isLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 100)
  void the_order_of_parts_changes_no_plan(@ForAll long seed) {
    Random random = new Random(seed);
    List<PlannedPart> parts = parts(random.nextInt(40), random);
    List<PlannedPart> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);

    assertThat(STOCKTAKE.plan(shuffled, ON)).isEqualTo(STOCKTAKE.plan(parts, ON));
  }
}
