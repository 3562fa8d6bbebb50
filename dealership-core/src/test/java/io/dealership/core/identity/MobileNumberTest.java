package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.json.JsonRoundTrip;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

  private static final MobileNumber NUMBER = MobileNumber.of("13800138000");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800138000",
        "+8613800138000",
        "8613800138000",
        "013800138000",
        "+86 138-0013-8000",
        "138 0013 8000",
        "\u202d13800138000\u202c",
        "＋８６ １３８００１３８０００",
        "\t13800138000\n"
      })
  void is_stored_with_11_digits(String text) {
    assertThat(MobileNumber.parse(text)).isEqualTo(NUMBER);
    assertThat(MobileNumber.parse(text).value()).isEqualTo("13800138000");
    assertThat(MobileNumber.check(text).accepted()).contains(NUMBER);
    assertThat(MobileNumber.check(text).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"13000000000", "14000000000", "15999999999", "17000000000", "19999999999"})
  void begins_with_13_to_19(String text) {
    assertThat(MobileNumber.parse(text).value()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "V15, 12800138000, 11",
    "10 to 11, 11800138000, 11",
    "a number of Beijing, 01065001234, 11",
    "10 digits, 1380013800, 10",
    "12 digits, 138001380000, 12",
    "+ without 86, +13800138000, 12",
    "0086, 008613800138000, 15",
    "+860, +86013800138000, 15",
    "Hong Kong, +85251004810, 12",
    "an extension, 13800138000#1, 13",
    "a letter, 1380013800O, 11",
    "Arabic digits, ١٣٨٠٠١٣٨٠٠٠, 11",
    "none, '', 0"
  })
  void anything_else_is_refused_without_showing_it(String id, String text, int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MobileNumber.parse(text))
        .withMessage(
            "MobileNumber.value must be 11 digits that begin with 13 to 19, but was another text of"
                + " %s characters",
            length);
    assertThat(MobileNumber.check(text).findings())
        .containsExactly(
            IdentifierFinding.of(IdentifierProblem.MOBILE_NUMBER_FORM, Severity.ERROR));
  }

  @Test
  void the_normal_form_has_no_prefix() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MobileNumber.of("+8613800138000"))
        .withMessage(
            "MobileNumber.value must be 11 digits that begin with 13 to 19, but was another text of"
                + " 14 characters");
  }

  @Test
  void only_the_value_shows_the_whole_number() {
    assertThat(NUMBER.value()).isEqualTo("13800138000");
    assertThat(NUMBER).hasToString("138****8000");
  }

  @Test
  void is_sorted_as_text() {
    assertThat(NUMBER).isLessThan(MobileNumber.of("13800138001"));
  }

  @Test
  void is_the_whole_text_in_json() {
    JsonRoundTrip.assertJson(NUMBER, MobileNumber.class, "\"13800138000\"");
    assertThat(JsonRoundTrip.read2("\"+86 13800138000\"", MobileNumber.class)).isEqualTo(NUMBER);
    assertThatThrownBy(() -> JsonRoundTrip.read3("\"110\"", MobileNumber.class))
        .hasMessageContaining("MobileNumber.value must be 11 digits");
    assertThatThrownBy(() -> JsonRoundTrip.read2("\"110\"", MobileNumber.class))
        .hasMessageContaining("MobileNumber.value must be 11 digits");
  }

  @Property
  boolean a_number_is_read_back_from_its_value(@ForAll("numbers") MobileNumber number) {
    String value = number.value();
    return MobileNumber.parse(value).equals(number)
        && MobileNumber.parse("+86" + value).equals(number)
        && MobileNumber.parse("86" + value).equals(number)
        && MobileNumber.parse("0" + value).equals(number)
        && JsonRoundTrip.survives(number, MobileNumber.class);
  }

  @Property
  boolean the_text_shows_only_seven_digits(@ForAll("numbers") MobileNumber number) {
    return number.toString().matches("1[3-9][0-9][*]{4}[0-9]{4}");
  }

  @Provide
  Arbitrary<MobileNumber> numbers() {
    return Arbitraries.longs()
        .between(13_000_000_000L, 19_999_999_999L)
        .map(String::valueOf)
        .map(MobileNumber::of);
  }
}
