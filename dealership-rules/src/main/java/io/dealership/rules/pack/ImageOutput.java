package io.dealership.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Writes what {@link ImageInput} reads. */
final class ImageOutput {

  private final ByteArrayOutputStream to = new ByteArrayOutputStream();
  private final Map<String, Integer> texts;

  ImageOutput() {
    this(new LinkedHashMap<>());
  }

  private ImageOutput(Map<String, Integer> texts) {
    this.texts = texts;
  }

  /** An output for a part of the image, which shares its texts. */
  ImageOutput part() {
    return new ImageOutput(texts);
  }

  /** The table of all texts, and behind it what was written. */
  byte[] finish() {
    ImageOutput all = new ImageOutput();
    List<byte[]> encoded = new ArrayList<>();
    for (String text : texts.keySet()) {
      encoded.add(text.getBytes(UTF_8));
    }
    all.number(encoded.size());
    for (byte[] text : encoded) {
      all.number(text.length);
    }
    for (byte[] text : encoded) {
      all.to.writeBytes(text);
    }
    all.to.writeBytes(to.toByteArray());
    return all.to.toByteArray();
  }

  void part(ImageOutput part) {
    byte[] bytes = part.to.toByteArray();
    number(bytes.length);
    to.writeBytes(bytes);
  }

  void octet(int octet) {
    to.write(octet);
  }

  void flag(boolean flag) {
    octet(flag ? 1 : 0);
  }

  void number(int number) {
    int rest = number;
    while (rest > 0x7F) {
      octet(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  void integer(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      octet((int) (value >>> shift) & 0xFF);
    }
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  void optionalText(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  void textList(List<String> list) {
    number(list.size());
    list.forEach(this::text);
  }

  void choice(Enum<?> constant) {
    text(constant.name());
  }

  void date(LocalDate date) {
    integer(date.getYear());
    octet(date.getMonthValue());
    octet(date.getDayOfMonth());
  }

  void optionalDate(Optional<LocalDate> date) {
    flag(date.isPresent());
    date.ifPresent(this::date);
  }

  private void decimal(BigDecimal number) {
    integer(number.scale());
    byte[] digits = number.unscaledValue().toByteArray();
    number(digits.length);
    to.writeBytes(digits);
  }

  void value(Object value) {
    if (value instanceof List<?> list) {
      octet(ImageInput.LIST);
      number(list.size());
      list.forEach(this::value);
    } else if (value instanceof String text) {
      octet(ImageInput.TEXT);
      text(text);
    } else if (value instanceof BigDecimal number) {
      octet(ImageInput.NUMBER);
      decimal(number);
    } else if (value instanceof Boolean flag) {
      octet(flag ? ImageInput.TRUE : ImageInput.FALSE);
    } else if (value instanceof LocalDate date) {
      octet(ImageInput.DATE);
      date(date);
    } else if (value instanceof LocalDateTime time) {
      octet(ImageInput.DATE_TIME);
      date(time.toLocalDate());
      octet(time.getHour());
      octet(time.getMinute());
      octet(time.getSecond());
      number(time.getNano());
    } else if (value instanceof Period period) {
      octet(ImageInput.PERIOD);
      integer(period.getYears());
      integer(period.getMonths());
      integer(period.getDays());
    } else if (value instanceof Duration duration) {
      octet(ImageInput.DURATION);
      integer(duration.getSeconds());
      number(duration.getNano());
    } else if (value instanceof Money money) {
      octet(ImageInput.MONEY);
      text(money.getCurrencyUnit().getCode());
      decimal(money.getAmount());
    } else {
      throw new IllegalArgumentException(
          "ImageOutput.value must be of a type of ValueType, but was " + value.getClass());
    }
  }

  void optionalValue(Optional<Object> value) {
    flag(value.isPresent());
    value.ifPresent(this::value);
  }
}
