package io.dealership.rules.insurance;

import static java.util.Objects.requireNonNull;

import io.dealership.rules.decision.Citation;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up what premiums rest on; nothing is decided by it. */
final class PremiumTables {

  private static final String BASE = "compulsory.base";
  private static final String FREE = "compulsory.float.free.";
  private static final String ONE = "compulsory.float.one";
  private static final String MORE = "compulsory.float.more";
  private static final String FATAL = "compulsory.float.fatal";
  private static final String LEVELS = "ncd.levels";
  private static final String FREE_YEARS = "ncd.free";
  private static final String CLAIMS = "ncd.claims";

  private final LayeredPack layers;

  PremiumTables(LayeredPack layers) {
    this.layers = layers;
  }

  CompulsoryPremium compulsory(CompulsoryRecord record, FloatScheme scheme, LocalDate on) {
    requireNonNull(scheme, "scheme");
    Parameter base = layers.data(BASE, on);
    if (record.freeYears() == 0 && record.accidents() == 0) { // nothing to float by
      return new CompulsoryPremium(base.money(), looked(BigDecimal.ONE, List.of(base)));
    }
    Parameter table = layers.data(table(record, scheme), on);
    BigDecimal change =
        record.freeYears() > 0 ? last(table.numbers(), record.freeYears()) : table.number();
    return new CompulsoryPremium(
        base.money(), looked(BigDecimal.ONE.add(change), List.of(base, table)));
  }

  private static String table(CompulsoryRecord record, FloatScheme scheme) {
    if (record.fatal()) {
      return FATAL;
    }
    if (record.freeYears() > 0) {
      return FREE + scheme;
    }
    return record.accidents() == 1 ? ONE : MORE;
  }

  LookedUpFactor noClaim(ClaimHistory history, LocalDate on) {
    Optional<Parameter> levels = layers.findData(LEVELS, on);
    if (levels.isPresent()) {
      List<BigDecimal> factors = levels.get().numbers();
      int credits = stepsBelowOne(factors);
      int level = history.claimsInThreeYears() - Math.min(history.insuredYears(), credits);
      return looked(last(factors, level + credits + 1), List.of(levels.get()));
    }
    boolean free = history.freeYears() > 0;
    Parameter table = layers.data(free ? FREE_YEARS : CLAIMS, on);
    return looked(
        last(table.numbers(), free ? history.freeYears() : Math.max(1, history.claimsInLastYear())),
        List.of(table));
  }

  /** How many levels of a scheme lie below the one that changes nothing: so many years count. */
  private static int stepsBelowOne(List<BigDecimal> factors) {
    int steps = 0;
    while (steps < factors.size() && factors.get(steps).compareTo(BigDecimal.ONE) < 0) {
      steps++;
    }
    return steps;
  }

  /** The value with a number from 1 on; the last one for a greater number. */
  private static BigDecimal last(List<BigDecimal> values, int number) {
    return values.get(Math.min(number, values.size()) - 1);
  }

  /** The weakest mark counts. */
  private static LookedUpFactor looked(BigDecimal factor, List<Parameter> from) {
    Verification weakest = from.get(0).verification();
    List<Citation> citations = new ArrayList<>();
    for (Parameter each : from) {
      citations.addAll(each.citations());
      if (each.verification().compareTo(weakest) > 0) {
        weakest = each.verification();
      }
    }
    return new LookedUpFactor(factor, weakest, citations.stream().distinct().toList());
  }
}
