package io.dealership.rules.pack;

import io.dealership.rules.decision.Citation;
import io.dealership.rules.document.JsonBinder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A number, date or other value that a law, a maker or a store chose, with its citation and the
 * period in which it holds.
 */
public final class Parameter {

  private final String pack;
  private final ParameterEntry entry;
  private final Object value;
  private final List<Citation> citations;

  Parameter(String pack, ParameterEntry entry, Object value, List<Citation> citations) {
    this.pack = pack;
    this.entry = entry;
    this.value = value;
    this.citations = citations;
  }

  /** The name. */
  public String name() {
    return entry.name();
  }

  /** The type of the value. */
  public ValueType type() {
    return entry.type();
  }

  /** The value in the Java type that stands for its type. */
  public Object value() {
    return value;
  }

  /** The unit of a number. */
  public Optional<String> unit() {
    return entry.unit();
  }

  /** What the value rests on. */
  public List<Citation> citations() {
    return citations;
  }

  /** The citation as it is written in the pack. */
  public String source() {
    return entry.source();
  }

  /** How well the value is known. */
  public Verification verification() {
    return entry.verification();
  }

  /** The first day of the value; empty for that of the pack. */
  public Optional<LocalDate> from() {
    return entry.from();
  }

  /** The day from which the value no longer holds; empty for that of the pack. */
  public Optional<LocalDate> until() {
    return entry.until();
  }

  /** There when lower layers may not undercut the value. */
  public Optional<FloorEntry> floor() {
    return entry.floor();
  }

  /**
   * The value as a whole number.
   *
   * @throws IllegalStateException when it has another type
   * @throws ArithmeticException when it does not fit
   */
  public int integer() {
    return as(BigDecimal.class, ValueType.INTEGER).intValueExact();
  }

  /**
   * The value as a number.
   *
   * @throws IllegalStateException when it has another type
   */
  public BigDecimal number() {
    return as(BigDecimal.class, ValueType.NUMBER);
  }

  /**
   * The value as a text.
   *
   * @throws IllegalStateException when it has another type
   */
  public String text() {
    return as(String.class, ValueType.STRING);
  }

  /**
   * The value as a flag.
   *
   * @throws IllegalStateException when it has another type
   */
  public boolean flag() {
    return as(Boolean.class, ValueType.BOOLEAN);
  }

  /**
   * The value as a date.
   *
   * @throws IllegalStateException when it has another type
   */
  public LocalDate date() {
    return as(LocalDate.class, ValueType.DATE);
  }

  /**
   * The value as a local date and time.
   *
   * @throws IllegalStateException when it has another type
   */
  public LocalDateTime dateTime() {
    return as(LocalDateTime.class, ValueType.DATE_TIME);
  }

  /**
   * The value as a period.
   *
   * @throws IllegalStateException when it has another type
   */
  public Period period() {
    return as(Period.class, ValueType.PERIOD);
  }

  /**
   * The value as a duration.
   *
   * @throws IllegalStateException when it has another type
   */
  public Duration duration() {
    return as(Duration.class, ValueType.DURATION);
  }

  /**
   * The value as an amount of money.
   *
   * @throws IllegalStateException when it has another type
   */
  public Money money() {
    return as(Money.class, ValueType.MONEY);
  }

  /**
   * The value as a list of texts.
   *
   * @throws IllegalStateException when it has another type
   */
  @SuppressWarnings("unchecked") // read as such
  public List<String> texts() {
    return (List<String>) as(List.class, ValueType.STRING_LIST);
  }

  /**
   * The value as a list of numbers.
   *
   * @throws IllegalStateException when it has another type
   */
  @SuppressWarnings("unchecked") // read as such
  public List<BigDecimal> numbers() {
    return (List<BigDecimal>) as(List.class, ValueType.NUMBER_LIST);
  }

  private <T> T as(Class<T> type, ValueType asked) {
    boolean fits =
        asked == entry.type() || (asked == ValueType.NUMBER && entry.type() == ValueType.INTEGER);
    if (!fits) {
      throw new IllegalStateException(
          "Parameter '"
              + name()
              + "' of pack "
              + pack
              + " must be "
              + asked.says()
              + ", but is of type "
              + JsonBinder.name(entry.type()));
    }
    return type.cast(value);
  }

  /** The name, the value, its unit and the citation. */
  @Override
  public String toString() {
    return name() + " = " + value + unit().map(u -> " " + u).orElse("") + " [" + source() + "]";
  }
}
