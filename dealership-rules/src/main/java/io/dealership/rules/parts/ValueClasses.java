package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classes by value of all parts of a store.
 *
 * <p>A part is in class A while the share of the total value of all parts up to it, the most
 * valuable first, is below a limit; then in class B up to another one; then in class C. Equal
 * values have equal classes, in whatever order they stand. A part without value is in class C. One
 * whose cost is not known has no class, and counts for nothing in the total.
 *
 * @since 0.1
 */
public final class ValueClasses {

  private final Question<ValueFacts, AbcClass> question;
  private final LocalDate on;
  private final ValueCuts.Rule rule;
  private final Map<PartNumber, PartValue> parts;
  private final ValueCuts cuts;
  private final BigDecimal total;

  private ValueClasses(
      Question<ValueFacts, AbcClass> question,
      LocalDate on,
      ValueCuts.Rule rule,
      Map<PartNumber, PartValue> parts,
      ValueCuts cuts,
      BigDecimal total) {
    this.question = question;
    this.on = on;
    this.rule = rule;
    this.parts = parts;
    this.cuts = cuts;
    this.total = total;
  }

  static ValueClasses of(
      Question<ValueFacts, AbcClass> question,
      LocalDate on,
      ValueCuts.Rule rule,
      List<PartValue> values) {
    Map<PartNumber, PartValue> parts = new LinkedHashMap<>();
    BigDecimal total = BigDecimal.ZERO;
    for (PartValue each : values) {
      checkArgument(
          parts.put(each.part(), each) == null,
          "ValueClasses.parts must have each part once, but had %s twice",
          each.part());
      total = total.add(each.value().orElse(BigDecimal.ZERO).max(BigDecimal.ZERO));
    }
    checkArgument(
        total.movePointRight(PartValue.DECIMALS).compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0,
        "ValueClasses.total must be below nine million millions, but was %s",
        total.toPlainString());
    long[] all = values.stream().mapToLong(PartValue::millionths).toArray();
    return new ValueClasses(question, on, rule, parts, ValueCuts.of(all, rule), total);
  }

  /** The total of all values that are known and above nothing. */
  public BigDecimal total() {
    return total;
  }

  /**
   * The class of a part, and why; undetermined where its cost is not known.
   *
   * @throws IllegalArgumentException if it is not one of the parts
   */
  public Decision<AbcClass> of(PartNumber part) {
    PartValue value = parts.get(part);
    checkArgument(value != null, "ValueClasses.parts must have %s, but had not", part);
    return question.decide(
        new ValueFacts(
            rule,
            value.value().map(BigDecimal::stripTrailingZeros),
            total.stripTrailingZeros(),
            classOf(value).map(ValueClasses::band)),
        on);
  }

  /** The class of a value; empty where it is not known. */
  private Optional<AbcClass> classOf(PartValue value) {
    return value.value().map(known -> cuts.of(value.millionths()));
  }

  private static ValueBand band(AbcClass of) {
    return switch (of) {
      case UNDETERMINED -> ValueBand.NO_TOTAL;
      case A -> ValueBand.FIRST;
      case B -> ValueBand.MIDDLE;
      case C -> ValueBand.LAST;
    };
  }

  /** How many parts are in a class. */
  public int count(AbcClass of) {
    return (int) parts.values().stream().filter(each -> isIn(of, each)).count();
  }

  /** How many parts have no class, for their cost is not known. */
  public int unknown() {
    return (int) parts.values().stream().filter(each -> each.value().isEmpty()).count();
  }

  /** The value of all parts in a class. */
  public BigDecimal value(AbcClass of) {
    return parts.values().stream()
        .filter(each -> isIn(of, each))
        .map(each -> each.value().orElseThrow().max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean isIn(AbcClass of, PartValue part) {
    return classOf(part).filter(of::equals).isPresent();
  }

  /**
   * All parts whose value is known, the most valuable first, and equal ones by number; empty where
   * there is no value at all.
   */
  public List<ClassedPart> ranked() {
    if (!cuts.positive()) {
      return List.of();
    }
    Comparator<PartValue> order =
        Comparator.comparing((PartValue each) -> each.value().orElseThrow())
            .reversed()
            .thenComparing(PartValue::part);
    List<ClassedPart> ranked = new ArrayList<>();
    double whole = total.doubleValue();
    BigDecimal sum = BigDecimal.ZERO;
    for (PartValue each :
        parts.values().stream().filter(part -> part.value().isPresent()).sorted(order).toList()) {
      BigDecimal value = each.value().orElseThrow();
      sum = sum.add(value.max(BigDecimal.ZERO));
      ranked.add(
          new ClassedPart(
              each.part(), value, sum.doubleValue() / whole, cuts.of(each.millionths())));
    }
    return List.copyOf(ranked);
  }

  /** How many parts are in each class. */
  @Override
  public String toString() {
    return "A "
        + count(AbcClass.A)
        + ", B "
        + count(AbcClass.B)
        + ", C "
        + count(AbcClass.C)
        + ", without class "
        + (unknown() + count(AbcClass.UNDETERMINED));
  }
}
