package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random parts of decision tables. */
final class Tables {

  private Tables() {}

  static Arbitrary<FeelType> types() {
    return Arbitraries.of(FeelType.class);
  }

  /** Constants of a type, odd ones included. */
  static Arbitrary<Object> constants(FeelType type) {
    return switch (type) {
      case STRING ->
          Arbitraries.oneOf(
                  Arbitraries.of("a", "b", "", "\"", "\\", "a, b", "电池", "|", "-"),
                  Arbitraries.strings().ofMaxLength(8))
              .map(text -> (Object) text);
      case NUMBER ->
          Arbitraries.bigDecimals()
              .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
              .ofScale(4)
              .map(Values::canonical);
      case BOOLEAN -> Arbitraries.of(true, false).map(value -> (Object) value);
      case DATE -> dates().map(value -> (Object) value);
      case DATE_TIME ->
          Combinators.combine(dates(), Arbitraries.longs().between(0, 86_400_000_000_000L - 1))
              .as((date, nanos) -> (Object) date.atStartOfDay().plusNanos(nanos));
      case DAYS_AND_TIME_DURATION ->
          Combinators.combine(
                  Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L),
                  Arbitraries.of(0, 1, 500_000_000))
              .as((seconds, nanos) -> (Object) Duration.ofSeconds(seconds, nanos));
      case YEARS_AND_MONTHS_DURATION ->
          Arbitraries.integers()
              .between(-100_000, 100_000)
              .map(months -> (Object) Period.ofMonths(months).normalized());
    };
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay),
        Arbitraries.longs().between(-1_000_000, 10_000_000).map(LocalDate::ofEpochDay));
  }

  static Arbitrary<Endpoint> endpoints(FeelType type) {
    return Arbitraries.frequencyOf(
        Tuple.of(5, constants(type).map(Endpoint::of)),
        Tuple.of(
            1,
            Arbitraries.of("rp.km", "years", "repair-visits.most", "d1", "参数_1")
                .map(Endpoint.Parameter::new)));
  }

  static Arbitrary<UnaryTest> tests(FeelType type) {
    Arbitrary<UnaryTest> unordered =
        Arbitraries.frequencyOf(
            Tuple.of(8, endpoints(type).map(UnaryTest.EqualTo::new)),
            Tuple.of(1, Arbitraries.just(new UnaryTest.IsNull())));
    if (!type.isOrdered()) {
      return unordered;
    }
    Arbitrary<UnaryTest> intervals =
        Combinators.combine(
                endpoints(type),
                endpoints(type),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 3))
            .as(
                (a, b, lowClosed, highClosed, kind) -> {
                  boolean swap =
                      a instanceof Endpoint.Constant x
                          && b instanceof Endpoint.Constant y
                          && Values.compare(x.value(), y.value()) > 0;
                  Optional<Endpoint> low = kind == 0 ? Optional.empty() : Optional.of(swap ? b : a);
                  Optional<Endpoint> high =
                      kind == 1 ? Optional.empty() : Optional.of(swap ? a : b);
                  return new UnaryTest.Interval(low, lowClosed, high, highClosed);
                });
    return Arbitraries.oneOf(unordered, intervals);
  }

  static Arbitrary<Cell> cells(FeelType type) {
    return Combinators.combine(Arbitraries.of(false, false, true), tests(type).list().ofMaxSize(3))
        .as((negated, tests) -> new Cell(negated && !tests.isEmpty(), tests));
  }
}
