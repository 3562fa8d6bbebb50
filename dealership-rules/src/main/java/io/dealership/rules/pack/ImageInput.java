package io.dealership.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads the image of a pack, a part at a time, and believes nothing in it: no count is greater than
 * the bytes that are left, so that a broken image takes no more memory than an honest one of its
 * size.
 *
 * <p>Every defect is an {@link IllegalArgumentException}.
 */
final class ImageInput {

  static final int TEXT = 0;
  static final int NUMBER = 1;
  static final int FALSE = 2;
  static final int TRUE = 3;
  static final int DATE = 4;
  static final int DATE_TIME = 5;
  static final int PERIOD = 6;
  static final int DURATION = 7;
  static final int MONEY = 8;
  static final int LIST = 9;

  /** Periods of more years or months than this are none: they could not be counted in months. */
  private static final int LONGEST_PERIOD = 100_000_000;

  private final byte[] bytes;
  private final Texts texts;
  private final int end;
  private int at;

  /** The texts of the image, each made when it is first asked for. */
  private static final class Texts {

    private final int[] ends;
    private final int start;

    // racy on purpose: a text made twice equals the first
    private final @Nullable String[] made;

    Texts(int start, int[] ends) {
      this.start = start;
      this.ends = ends;
      this.made = new String[ends.length];
    }

    String get(byte[] bytes, int index) {
      if (index >= made.length) {
        throw broken("a text that is there");
      }
      String text = made[index];
      if (text == null) {
        int from = index == 0 ? start : ends[index - 1];
        text = new String(bytes, from, ends[index] - from, UTF_8);
        made[index] = text;
      }
      return text;
    }
  }

  private ImageInput(byte[] bytes, int at, int end, Texts texts) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.texts = texts;
  }

  /** The input of an image from a place on, where the table of its texts stands. */
  static ImageInput of(byte[] bytes, int at) {
    ImageInput head = new ImageInput(bytes, at, bytes.length, new Texts(0, new int[0]));
    int[] ends = new int[head.count()];
    int total = 0;
    for (int i = 0; i < ends.length; i++) {
      total += head.number();
      if (total < 0 || total > head.left()) {
        throw broken("texts that are there");
      }
      ends[i] = total;
    }
    int start = head.at;
    for (int i = 0; i < ends.length; i++) {
      ends[i] += start;
    }
    head.skip(total);
    return new ImageInput(bytes, head.at, bytes.length, new Texts(start, ends));
  }

  static IllegalArgumentException broken(String expectation) {
    return new IllegalArgumentException("PackImage must have " + expectation + ", but has not");
  }

  private int left() {
    return end - at;
  }

  private void skip(int length) {
    if (length > left()) {
      throw broken("its length");
    }
    at += length;
  }

  /** The next part, which begins with its length, as an input of its own. */
  ImageInput part() {
    int length = number();
    int start = at;
    skip(length);
    return new ImageInput(bytes, start, at, texts);
  }

  /** The part again from here. */
  ImageInput copy() {
    return new ImageInput(bytes, at, end, texts);
  }

  int octet() {
    if (at == end) {
      throw broken("its length");
    }
    return bytes[at++] & 0xFF;
  }

  boolean flag() {
    int octet = octet();
    if (octet > 1) {
      throw broken("flags of 0 or 1");
    }
    return octet == 1;
  }

  /** A whole number from 0. */
  int number() {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int octet = octet();
      number |= (octet & 0x7F) << shift;
      if (octet < 0x80) {
        if (number < 0) {
          break;
        }
        return number;
      }
    }
    throw broken("whole numbers that fit");
  }

  /** A number of things that follow, each of at least one byte. */
  int count() {
    int count = number();
    if (count > left()) {
      throw broken("as many things as it says");
    }
    return count;
  }

  /** Any whole number. */
  long integer() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | octet();
    }
    return value;
  }

  String text() {
    return texts.get(bytes, number());
  }

  Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  List<String> textList() {
    int count = count();
    List<String> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(text());
    }
    return list;
  }

  /** One of the constants of an enum, by its name. */
  <E extends Enum<E>> E choice(E[] all) {
    return one(all, text());
  }

  /** One of the constants of an enum that is known at run time only. */
  Object constant(List<?> all) {
    String name = text();
    for (Object one : all) {
      if (((Enum<?>) one).name().equals(name)) {
        return one;
      }
    }
    throw broken("choices that are known");
  }

  private static <E extends Enum<E>> E one(E[] all, String name) {
    for (E one : all) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw broken("choices that are known");
  }

  LocalDate date() {
    try {
      return LocalDate.of((int) integer(), octet(), octet());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  Optional<LocalDate> optionalDate() {
    return flag() ? Optional.of(date()) : Optional.empty();
  }

  private LocalDateTime dateTime() {
    LocalDate date = date();
    try {
      return LocalDateTime.of(date, LocalTime.of(octet(), octet(), octet(), number()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Period period() {
    long years = integer();
    long months = integer();
    long days = integer();
    if (Math.abs(years) > LONGEST_PERIOD
        || Math.abs(months) > LONGEST_PERIOD
        || Math.abs(days) > Integer.MAX_VALUE) {
      throw broken("periods that fit");
    }
    return Period.of((int) years, (int) months, (int) days);
  }

  private Duration duration() {
    long seconds = integer();
    int nanos = number();
    if (nanos > 999_999_999) {
      throw broken("durations that fit");
    }
    return Duration.ofSeconds(seconds, nanos);
  }

  private BigDecimal decimal() {
    int scale = (int) integer();
    int length = count();
    if (length == 0) {
      throw broken("numbers with digits");
    }
    byte[] digits = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return new BigDecimal(new BigInteger(digits), scale);
  }

  private Money money() {
    String currency = text();
    BigDecimal amount = decimal();
    try {
      return Money.of(CurrencyUnit.of(currency), amount);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A value of one of the Java types of {@link ValueType}. */
  Object value() {
    int kind = octet();
    if (kind != LIST) {
      return single(kind);
    }
    int count = count();
    List<Object> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(single(octet()));
    }
    return List.copyOf(list);
  }

  private Object single(int kind) {
    return switch (kind) {
      case TEXT -> text();
      case NUMBER -> decimal();
      case FALSE -> false;
      case TRUE -> true;
      case DATE -> date();
      case DATE_TIME -> dateTime();
      case PERIOD -> period();
      case DURATION -> duration();
      case MONEY -> money();
      default -> throw broken("values of types that are known");
    };
  }

  Optional<Object> optionalValue() {
    return flag() ? Optional.of(value()) : Optional.empty();
  }
}
