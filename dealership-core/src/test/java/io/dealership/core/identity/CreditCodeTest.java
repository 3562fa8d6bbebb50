package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.json.JsonRoundTrip;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  private static final String VALUE = "91350100M000100Y43";
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Test
  void has_its_parts() {
    var code = CreditCode.of(VALUE);
    assertThat(code.value()).isEqualTo("91350100M000100Y43");
    assertThat(code.authority()).isEqualTo('9');
    assertThat(code.category()).isEqualTo('1');
    assertThat(code.area()).isEqualTo("350100");
    assertThat(code.bodyCode()).isEqualTo("M000100Y4");
    assertThat(code.checkCharacter()).isEqualTo('3');
  }

  @Test
  void only_the_value_shows_the_whole_code() {
    assertThat(CreditCode.of(VALUE)).hasToString("91350100********43");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "91350100m000100y43",
        " 91350100M000100Y43\n",
        "9135 0100 M000 100Y 43",
        "91-350100-M000100Y4-3",
        "９１３５０１００Ｍ０００１００Ｙ４３"
      })
  void is_read_as_people_type_it(String text) {
    assertThat(CreditCode.parse(text)).isEqualTo(CreditCode.of(VALUE));
    assertThat(CreditCode.check(text).accepted()).contains(CreditCode.of(VALUE));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "V09, 91350100M000100Y43, true",
    "V09 its neighbor, 91350100M000100Y44, false",
    "V11 J is 18, 11320000MB151840XJ, true",
    "V11 Q is 24, 9131000063159284XQ, true",
    "V12, 91350211M0000XUF46, false",
    "nothing is missing to a multiple of 31, 000000000000000000, true",
    "a letter as authority, A1350100M000100Y43, false"
  })
  void the_check_character_tells_a_right_code(String id, String value, boolean valid) {
    assertThat(CreditCode.of(value).hasValidCheckCharacter()).as(id).isEqualTo(valid);
    var check = CreditCode.check(value);
    assertThat(check.accepted()).as(id).contains(CreditCode.of(value));
    assertThat(check.findings().isEmpty()).as(id).isEqualTo(valid);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "I, 91350100I000100Y43, 9",
    "O, 91350100M0O0100Y43, 11",
    "S, S1350100M000100Y43, 1",
    "V, 9V350100M000100Y43, 2",
    "Z, 91350100M000100Y4Z, 18",
    "O in the area, 913O0100M000100Y43, 4",
    "a Chinese character, 91350100闽000100Y43, 9"
  })
  void another_character_is_refused_without_showing_the_code(String id, String text, int at) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditCode.parse(text))
        .withMessage(
            "CreditCode.value must have only digits and letters without I, O, S, V and Z, but had"
                + " another character at %s",
            at);
    assertThat(CreditCode.check(text).findings())
        .containsExactly(IdentifierFinding.of(IdentifierProblem.CREDIT_CODE_FORM, Severity.ERROR));
  }

  @ParameterizedTest
  @CsvSource({"91A50100M000100Y43, 3", "9135010XM000100Y43, 8"})
  void the_area_has_digits_only(String text, int at) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditCode.parse(text))
        .withMessage(
            "CreditCode.value must have digits from the third to the eighth character, but had a"
                + " letter at %s",
            at);
  }

  @ParameterizedTest
  @CsvSource({"91350100M000100Y4, 17", "91350100M000100Y433, 19", "'', 0"})
  void another_length_is_refused(String text, int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditCode.parse(text))
        .withMessage("CreditCode.value must have 18 characters, but had %s", length);
  }

  @Test
  void is_sorted_as_text() {
    assertThat(CreditCode.of(VALUE)).isLessThan(CreditCode.of("91350100M000100Y44"));
  }

  @Test
  void is_the_whole_text_in_json() {
    JsonRoundTrip.assertJson(CreditCode.of(VALUE), CreditCode.class, "\"91350100M000100Y43\"");
    assertThatThrownBy(() -> JsonRoundTrip.read3("\"91\"", CreditCode.class))
        .hasMessageContaining("CreditCode.value must have 18 characters, but had 2");
    assertThatThrownBy(() -> JsonRoundTrip.read2("\"91\"", CreditCode.class))
        .hasMessageContaining("CreditCode.value must have 18 characters, but had 2");
  }

  @Property
  boolean a_code_is_read_back_from_its_value(@ForAll("codes") CreditCode code) {
    return CreditCode.parse(code.value()).equals(code)
        && CreditCode.parse(code.value().toLowerCase(Locale.ROOT)).equals(code)
        && CreditCode.check(code.value()).identifier().equals(Optional.of(code))
        && JsonRoundTrip.survives(code, CreditCode.class);
  }

  @Property
  boolean the_text_shows_no_body(@ForAll("codes") CreditCode code) {
    return code.toString().matches("[A-Z0-9]{8}[*]{8}[A-Z0-9]{2}");
  }

  @Property
  boolean the_check_character_is_that_of_another_way_to_count(@ForAll("codes") CreditCode code) {
    return code.hasValidCheckCharacter() == (foldedFromTheEnd(code.value()) == 0);
  }

  @Property
  boolean exactly_one_check_character_is_right(@ForAll("codes") CreditCode code) {
    return CHARACTERS
            .chars()
            .filter(c -> CreditCode.of(changed(code, 17, (char) c)).hasValidCheckCharacter())
            .count()
        == 1;
  }

  @Property
  boolean every_change_of_one_character_is_found(
      @ForAll("validCodes") CreditCode code,
      @ForAll @IntRange(max = 17) int at,
      @ForAll("characters") char to) {
    if (at >= 2 && at < 8 && to > '9') {
      return CreditCode.check(changed(code, at, to)).identifier().isEmpty();
    }
    var changed = CreditCode.of(changed(code, at, to));
    return code.hasValidCheckCharacter()
        && changed.hasValidCheckCharacter() == changed.equals(code);
  }

  @Property
  boolean every_swap_of_neighbors_is_found(
      @ForAll("validCodes") CreditCode code, @ForAll @IntRange(max = 15) int at) {
    char[] swapped = code.value().toCharArray();
    swapped[at] = code.value().charAt(at + 1);
    swapped[at + 1] = code.value().charAt(at);
    String text = new String(swapped);
    return text.equals(code.value()) || !CreditCode.check(text).findings().isEmpty();
  }

  private static String changed(CreditCode code, int at, char to) {
    return code.value().substring(0, at) + to + code.value().substring(at + 1);
  }

  /**
   * Returns what all eighteen leave modulo 31, folded from the seventeenth to the first with three
   * times the sum so far, so that no table of weights is needed; nothing, if the code is right.
   */
  private static int foldedFromTheEnd(String value) {
    int folded = 0;
    for (int i = 16; i >= 0; i--) {
      folded = (3 * folded + CHARACTERS.indexOf(value.charAt(i))) % 31;
    }
    return (folded + CHARACTERS.indexOf(value.charAt(17))) % 31;
  }

  @Provide
  Arbitrary<CreditCode> codes() {
    return Combinators.combine(
            Arbitraries.strings().withChars(CHARACTERS).ofLength(2),
            Arbitraries.strings().withCharRange('0', '9').ofLength(6),
            Arbitraries.strings().withChars(CHARACTERS).ofLength(10))
        .as((first, area, rest) -> CreditCode.of(first + area + rest));
  }

  @Provide
  Arbitrary<CreditCode> validCodes() {
    return codes()
        .map(
            code ->
                CHARACTERS
                    .chars()
                    .mapToObj(c -> changed(code, 17, (char) c))
                    .filter(value -> foldedFromTheEnd(value) == 0)
                    .map(CreditCode::of)
                    .findAny()
                    .orElseThrow());
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.of(CHARACTERS.chars().mapToObj(c -> (char) c).toList());
  }
}
