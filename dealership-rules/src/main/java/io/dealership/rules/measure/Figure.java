package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A number that may be unknown, with the names of the facts that are missing; what is worked out
 * from an unknown one is unknown, too.
 *
 * <p>For example, {@code total.minus(emergency)} is unknown and misses {@code emergencyPurchases}
 * when these were not told.
 *
 * @since 0.1
 */
public final class Figure {

  private final Optional<BigDecimal> value;
  private final Optional<CurrencyUnit> currency;
  private final List<String> missing;

  private Figure(
      Optional<BigDecimal> value, Optional<CurrencyUnit> currency, List<String> missing) {
    this.value = value.map(number -> number.setScale(Math.max(0, number.scale())));
    this.currency = currency;
    this.missing = List.copyOf(missing);
  }

  /** A known number. */
  public static Figure of(BigDecimal value) {
    return new Figure(Optional.of(value), Optional.empty(), List.of());
  }

  /** A known whole number. */
  public static Figure of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /** A number that is unknown, for a fact is missing. */
  public static Figure missing(String fact) {
    return new Figure(Optional.empty(), Optional.empty(), List.of(fact));
  }

  /**
   * A number that may be unknown.
   *
   * @param fact the name of the fact
   */
  public static Figure number(String fact, Optional<BigDecimal> value) {
    return value.map(Figure::of).orElseGet(() -> missing(fact));
  }

  /**
   * A count that may be unknown.
   *
   * @param fact the name of the fact
   */
  public static Figure count(String fact, Optional<Long> value) {
    return number(fact, value.map(BigDecimal::valueOf));
  }

  /**
   * A quantity that may be unknown, in its unit.
   *
   * @param fact the name of the fact
   */
  public static Figure quantity(String fact, Optional<Quantity> value) {
    return number(fact, value.map(Quantity::units));
  }

  /**
   * An amount that may be unknown, in its currency.
   *
   * @param fact the name of the fact
   */
  public static Figure money(String fact, Optional<Money> value) {
    return value
        .map(
            amount ->
                new Figure(
                    Optional.of(amount.getAmount()),
                    Optional.of(amount.getCurrencyUnit()),
                    List.of()))
        .orElseGet(() -> missing(fact));
  }

  /** The number; empty when it is unknown. */
  public Optional<BigDecimal> value() {
    return value;
  }

  /** The currency of a known amount; empty for what is no amount. */
  public Optional<CurrencyUnit> currency() {
    return currency;
  }

  /** The names of the facts for which it is unknown, in the order in which they came in. */
  public List<String> missing() {
    return missing;
  }

  /**
   * This and another one.
   *
   * @throws IllegalArgumentException if both are known in different currencies
   */
  public Figure plus(Figure other) {
    return with(other, BigDecimal::add);
  }

  /**
   * This less another one.
   *
   * @throws IllegalArgumentException if both are known in different currencies
   */
  public Figure minus(Figure other) {
    return with(other, BigDecimal::subtract);
  }

  /** So many times this one. */
  public Figure times(BigDecimal times) {
    return new Figure(value.map(times::multiply), currency, missing);
  }

  private Figure with(Figure other, BinaryOperator<BigDecimal> operator) {
    if (value.isPresent() && other.value.isPresent()) {
      checkArgument(
          currency.equals(other.currency),
          "Figure.currency must be %s, but was %s",
          currency.map(CurrencyUnit::getCode).orElse("none"),
          other.currency.map(CurrencyUnit::getCode).orElse("none"));
      return new Figure(
          Optional.of(operator.apply(value.get(), other.value.get())), currency, List.of());
    }
    Set<String> both = new LinkedHashSet<>(missing);
    both.addAll(other.missing);
    return new Figure(Optional.empty(), Optional.empty(), new ArrayList<>(both));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figure figure
        && value.equals(figure.value)
        && currency.equals(figure.currency)
        && missing.equals(figure.missing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, currency, missing);
  }

  /** The number with its currency, or what is missing: {@code missing [emergencyPurchases]}. */
  @Override
  public String toString() {
    return value
        .map(
            number ->
                currency.map(unit -> unit.getCode() + " ").orElse("") + number.toPlainString())
        .orElse("missing " + missing);
  }
}
