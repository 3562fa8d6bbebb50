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
  private final String name;
  private final ValueType type;
  private final Object value;
  private final Optional<String> unit;
  private final String source;
  private final Verification verification;
  private final Optional<LocalDate> from;
  private final Optional<LocalDate> until;
  private final Optional<FloorEntry> floor;
  private final List<Citation> citations;

  Parameter(
      String pack,
      String name,
      ValueType type,
      Object value,
      Optional<String> unit,
      String source,
      Verification verification,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<FloorEntry> floor,
      List<Citation> citations) {
    this.pack = pack;
    this.name = name;
    this.type = type;
    this.value = value;
    this.unit = unit;
    this.source = source;
    this.verification = verification;
    this.from = from;
    this.until = until;
    this.floor = floor;
    this.citations = citations;
  }

  static Parameter of(String pack, ParameterEntry entry, Object value, List<Citation> citations) {
    return new Parameter(
        pack,
        entry.name(),
        entry.type(),
        value,
        entry.unit(),
        entry.source(),
        entry.verification(),
        entry.from(),
        entry.until(),
        entry.floor(),
        citations);
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** The type of the value. */
  public ValueType type() {
    return type;
  }

  /** The value in the Java type that stands for its type. */
  public Object value() {
    return value;
  }

  /** The unit of a number. */
  public Optional<String> unit() {
    return unit;
  }

  /** What the value rests on. */
  public List<Citation> citations() {
    return citations;
  }

  /** The citation as it is written in the pack. */
  public String source() {
    return source;
  }

  /** How well the value is known. */
  public Verification verification() {
    return verification;
  }

  /** The first day of the value; empty for that of the pack. */
  public Optional<LocalDate> from() {
    return from;
  }

  /** The day from which the value no longer holds; empty for that of the pack. */
  public Optional<LocalDate> until() {
    return until;
  }

  /** There when lower layers may not undercut the value. */
  public Optional<FloorEntry> floor() {
    return floor;
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

  private <T> T as(Class<T> javaType, ValueType asked) {
    boolean fits = asked == type || (asked == ValueType.NUMBER && type == ValueType.INTEGER);
    if (!fits) {
      throw new IllegalStateException(
          "Parameter '"
              + name()
              + "' of pack "
              + pack
              + " must be "
              + asked.says()
              + ", but is of type "
              + JsonBinder.name(type));
    }
    return javaType.cast(value);
  }

  /** The name, the value, its unit and the citation. */
  @Override
  public String toString() {
    return name() + " = " + value + unit().map(u -> " " + u).orElse("") + " [" + source() + "]";
  }
}
