package io.dealership.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageInputTest {

  private static ImageInput written(Consumer<ImageOutput> writer) {
    ImageOutput to = new ImageOutput();
    writer.accept(to);
    return ImageInput.of(to.finish(), 0);
  }

  static List<Object> values() {
    return List.of(
        "text",
        "",
        "三包 𠮷",
        BigDecimal.ZERO,
        new BigDecimal("-12.50"),
        new BigDecimal("1E+30"),
        true,
        false,
        LocalDate.of(2022, 2, 28),
        LocalDate.MIN,
        LocalDateTime.of(2022, 1, 1, 8, 30, 15, 999_999_999),
        Period.of(-3, 18, -7),
        Duration.ofSeconds(-5, 1),
        Money.parse("CNY 12.50"),
        Money.parse("JPY -7"),
        List.of("a", "b"),
        List.of(BigDecimal.ONE, new BigDecimal("2.5")),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("values")
  void reads_the_values_that_were_written(Object value) {
    assertThat(written(to -> to.value(value)).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 300, 16_383, 16_384, Integer.MAX_VALUE})
  void reads_whole_numbers(int number) {
    assertThat(written(to -> to.number(number)).number()).isEqualTo(number);
  }

  @Test
  void reads_parts_again_and_again() {
    ImageInput in =
        written(
            to -> {
              ImageOutput part = to.part();
              part.text("one");
              part.integer(-7);
              to.part(part);
              to.textList(List.of("one", "two"));
              to.optionalText(Optional.empty());
              to.optionalValue(Optional.of("two"));
              to.optionalDate(Optional.of(LocalDate.EPOCH));
              to.choice(Verification.NORM);
            });
    ImageInput part = in.part();
    for (int i = 0; i < 2; i++) {
      ImageInput again = part.copy();
      assertThat(again.text()).isEqualTo("one");
      assertThat(again.integer()).isEqualTo(-7);
    }
    assertThat(in.textList()).containsExactly("one", "two");
    assertThat(in.optionalText()).isEmpty();
    assertThat(in.optionalValue()).contains("two");
    assertThat(in.optionalDate()).contains(LocalDate.EPOCH);
    assertThat(in.choice(Verification.values())).isEqualTo(Verification.NORM);
  }

  @Test
  void writes_no_value_of_another_type() {
    assertThatThrownBy(() -> new ImageOutput().value('c'))
        .hasMessage(
            "ImageOutput.value must be of a type of ValueType, but was class java.lang.Character");
  }

  private static void assertRefused(Consumer<ImageOutput> writer, Function<ImageInput, ?> reader) {
    ImageInput in = written(writer);
    assertThatThrownBy(() -> reader.apply(in)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_what_cannot_be() {
    assertRefused(to -> {}, ImageInput::octet);
    assertRefused(to -> {}, ImageInput::text);
    assertRefused(to -> to.octet(2), ImageInput::flag);
    assertRefused(to -> to.number(2), ImageInput::count);
    assertRefused(to -> to.number(Integer.MAX_VALUE), ImageInput::part);
    assertRefused(to -> to.number(Integer.MAX_VALUE), ImageInput::textList);
    assertRefused(to -> to.text("LAWS"), in -> in.choice(SourceKind.values()));
    assertRefused(to -> number(to, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F), ImageInput::number);
    assertRefused(to -> number(to, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF), ImageInput::number);
    assertRefused(to -> number(to, 0xFF), ImageInput::number);
    assertRefused(to -> value(to, 99), ImageInput::value);
    assertRefused(to -> value(to, ImageInput.LIST, 1, ImageInput.LIST, 0), ImageInput::value);
    assertRefused(to -> value(to, ImageInput.LIST, 0x7F), ImageInput::value);
    assertRefused(
        to -> {
          to.integer(2022);
          to.octet(2);
          to.octet(30);
        },
        ImageInput::date);
  }

  @Test
  void refuses_values_that_cannot_be() {
    assertRefused(to -> numbers(to, ImageInput.PERIOD, Long.MAX_VALUE, 0, 0), ImageInput::value);
    assertRefused(to -> numbers(to, ImageInput.PERIOD, 0, 100_000_001, 0), ImageInput::value);
    assertRefused(to -> numbers(to, ImageInput.PERIOD, 0, 0, 1L << 31), ImageInput::value);
    assertRefused(
        to -> {
          numbers(to, ImageInput.DURATION, 1);
          to.number(1_000_000_000);
        },
        ImageInput::value);
    assertRefused(
        to -> {
          numbers(to, ImageInput.DATE_TIME, 2022);
          number(to, 2, 28, 24, 0, 0, 0);
        },
        ImageInput::value);
    assertRefused(
        to -> {
          numbers(to, ImageInput.NUMBER, 0);
          to.number(0);
        },
        ImageInput::value);
    assertRefused(
        to -> {
          numbers(to, ImageInput.NUMBER, 0);
          to.number(5);
        },
        ImageInput::value);
    assertRefused(
        to -> {
          to.octet(ImageInput.MONEY);
          to.text("CNY");
          to.integer(3); // digits behind the point
          number(to, 1, 7);
        },
        ImageInput::value);
    assertRefused(
        to -> {
          to.octet(ImageInput.MONEY);
          to.text("YEN");
          to.integer(0);
          number(to, 1, 7);
        },
        ImageInput::value);
  }

  private static void number(ImageOutput to, int... octets) {
    for (int octet : octets) {
      to.octet(octet);
    }
  }

  private static void value(ImageOutput to, int... octets) {
    number(to, octets);
  }

  private static void numbers(ImageOutput to, int kind, long... numbers) {
    to.octet(kind);
    for (long number : numbers) {
      to.integer(number);
    }
  }

  @Test
  void refuses_texts_that_are_not_there() {
    byte[] tooMany = {0x7F, 1};
    byte[] tooLong = {1, 0x7F, 'a'};
    byte[] together = {2, 1, 1, 'a'};
    byte[] overflow = {2, -1, -1, -1, -1, 7, -1, -1, -1, -1, 7, 'a'};
    for (byte[] bytes : List.of(tooMany, tooLong, together, overflow, new byte[0])) {
      assertThatThrownBy(() -> ImageInput.of(bytes, 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("PackImage must have ");
    }
    ImageInput none = ImageInput.of(new byte[] {0, 0}, 0);
    assertThatThrownBy(none::text)
        .hasMessage("PackImage must have a text that is there, but has not");
  }
}
