package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Odometer;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.pack.PackSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for the coverage of every job line. */
class CoveragePropertyTest {

  private static final WarrantyRules RULES =
      DealershipRules.using(PackSource.folder(SampleMakers.FOLDER)).warranty();
  private static final Set<Coverage> FREE =
      Set.of(Coverage.STATUTORY_WARRANTY, Coverage.MAKER_PROMISE);

  /** Terms of a promise, each at least as good as the one before. */
  private static final List<WarrantyRules> BETTER_AND_BETTER =
      promises("P3Y/60000 km", "P3Y/100000 km", "P5Y/100000 km", "P5Y/150000 km", "P10Y");

  /** From the worst for the customer to the best. */
  private static final List<Coverage> RANKS =
      List.of(
          Coverage.NOT_COVERED,
          Coverage.BORDERLINE,
          Coverage.HELD_FOR_MAKER,
          Coverage.MAKER_PROMISE,
          Coverage.STATUTORY_WARRANTY);

  private static List<WarrantyRules> promises(String... terms) {
    List<WarrantyRules> rules = new ArrayList<>();
    rules.add(DealershipRules.standard().warranty());
    for (String term : terms) {
      rules.add(
          SampleMakers.promising(
                  """
                  {"brand": "better", "soldFrom": "2013-10-01", "term": "%s",
                   "uses": ["HOUSEHOLD", "RIDE_HAILING"], "wearParts": {}, "source": "vouchers 1"}
                  """
                      .formatted(term))
              .warranty());
    }
    return rules;
  }

  private static Decision<Coverage> decide(WarrantyQuestion question) {
    return RULES.coverage(question, question.requestedOn().orElseThrow());
  }

  @Test
  void a_second_algorithm_agrees_on_twenty_thousand_lines() {
    var random = new Random(20220101);
    Map<Coverage, Integer> seen = new EnumMap<>(Coverage.class);
    int undetermined = 0;
    for (int i = 0; i < 20_000; i++) {
      WarrantyQuestion line = Lines.any(random);
      Optional<Coverage> expected = PlainCoverage.of(line);
      Decision<Coverage> decision = decide(line);
      if (!decision.outcome().equals(expected)) {
        assertThat(decision.outcome())
            .as("%s%n%s", line, decision.explain(Locale.ENGLISH))
            .isEqualTo(expected);
      }
      expected.ifPresent(outcome -> seen.merge(outcome, 1, Integer::sum));
      undetermined += expected.isPresent() ? 0 : 1;
    }
    assertThat(undetermined).isGreaterThan(100);
    for (Coverage outcome : Coverage.values()) {
      assertThat(seen).as(outcome.name()).containsKey(outcome);
      assertThat(seen.get(outcome)).as(outcome.name()).isGreaterThan(100);
    }
  }

  @Property(tries = 1_500)
  void more_time_or_distance_never_covers_what_is_not_covered(
      @ForAll Random random,
      @ForAll @IntRange(max = 1_500) int days,
      @ForAll @IntRange(max = 60_000) int kilometers) {
    WarrantyQuestion line = Lines.any(random);
    if (!decide(line).outcome().equals(Optional.of(Coverage.NOT_COVERED))) {
      return;
    }

    WarrantyQuestion later =
        line.withRequestedOn(line.requestedOn().orElseThrow().plusDays(days))
            .withOdometer(Odometer.of(line.odometer().orElseThrow().kilometers() + kilometers));

    assertThat(decide(later).outcome().filter(FREE::contains)).as("%s", later).isEmpty();
  }

  @Property(tries = 1_500)
  void a_better_promise_never_covers_less(
      @ForAll Random random,
      @ForAll @IntRange(max = 5) int worse,
      @ForAll @IntRange(max = 5) int better) {
    WarrantyQuestion line = Lines.any(random).withBrand(Brand.of("better"));
    LocalDate on = line.requestedOn().orElseThrow();
    if (PlainCoverage.isWearPart(line.component().orElseThrow())) {
      return;
    }
    Optional<Coverage> less =
        BETTER_AND_BETTER.get(Math.min(worse, better)).coverage(line, on).outcome();
    Optional<Coverage> more =
        BETTER_AND_BETTER.get(Math.max(worse, better)).coverage(line, on).outcome();

    if (less.isPresent() && more.isPresent()) {
      assertThat(RANKS.indexOf(more.get()))
          .as("%s", line)
          .isGreaterThanOrEqualTo(RANKS.indexOf(less.get()));
    }
    assertThat(less.filter(FREE::contains).isPresent() && !more.filter(FREE::contains).isPresent())
        .as("%s", line)
        .isFalse();
  }

  @Property(tries = 2_000)
  void what_is_decided_without_some_facts_stays_so_when_they_are_known(@ForAll Random random) {
    WarrantyQuestion line = Lines.any(random);
    Decision<Coverage> known = decide(line);
    WarrantyQuestion part = forgetful(line, random);
    Decision<Coverage> decision = decide(part);

    if (decision.outcome().isPresent()) {
      assertThat(known.outcome()).as("%s of %s", part, line).isEqualTo(decision.outcome());
    } else {
      known
          .outcome()
          .ifPresent(outcome -> assertThat(decision.possible()).as("%s", part).contains(outcome));
      assertThat(decision.missing()).as("%s", part).isNotEmpty();
    }
  }

  /** Without some facts that are unknown when they are missing; the others are presumed. */
  private static WarrantyQuestion forgetful(WarrantyQuestion line, Random random) {
    WarrantyQuestion part = line;
    if (random.nextInt(3) == 0) {
      part = part.withBrand(Optional.empty());
    }
    if (random.nextInt(3) == 0) {
      part = part.withVehicleClass(Optional.empty());
    }
    if (random.nextInt(3) == 0) {
      part = part.withVehicleUse(Optional.empty());
    }
    if (random.nextInt(3) == 0) {
      part = part.withOdometer(Optional.empty());
    }
    if (random.nextInt(3) == 0) {
      part = part.withComponent(Optional.empty());
    }
    if (random.nextInt(3) == 0) {
      part = part.withDiagnosis(Optional.empty());
    }
    if (random.nextInt(3) == 0) {
      part = part.withSaleOnRecord(Optional.empty());
    }
    if (random.nextInt(3) == 0) {
      part = part.withMaintainedElsewhere(Optional.empty());
    }
    return part;
  }

  @Property(tries = 500)
  void deciding_twice_gives_equal_decisions(@ForAll Random random) {
    WarrantyQuestion line = forgetful(Lines.any(random), random);

    Decision<Coverage> first = decide(line);
    Decision<Coverage> second = decide(line);

    assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
    assertThat(second.explain(Locale.CHINESE)).isEqualTo(first.explain(Locale.CHINESE));
  }

  @Property(tries = 500)
  void every_reason_of_a_line_is_said_completely_in_both_languages(@ForAll Random random) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String text = decide(Lines.any(random)).explain(locale);
      assertThat(text).doesNotContain("{", "}", " ? km", "null", "Optional");
    }
  }
}
