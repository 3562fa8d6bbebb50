package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.dealership.core.json.JsonRoundTrip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicensePlateTest {

  private static final String SIGNS = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
  private static final String SERIAL = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

  /** The forms of plates with an office letter, written once more as section 10.2 has them. */
  private static final Pattern TABLE =
      Pattern.compile(
          "["
              + SIGNS
              + "][A-Z](?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳使领]|[A-HJK][A-HJ-NP-Z0-9][0-9]{4}"
              + "|[0-9]{5}[A-HJK])");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "京A12345",
        "京a12345",
        "  京A12345\n",
        "京A·12345",
        "京A•12345",
        "京A・12345",
        "京A⋅12345",
        "京A-12345",
        "京A–12345",
        "京A−12345",
        "京A 12345",
        "京 A 12 345",
        "京Ａ１２３４５",
        "京ａ·１２３４５\u3000",
        "京A\u200b12345",
      })
  void is_read_as_people_type_it(String text) {
    assertThat(LicensePlate.parse(text)).isEqualTo(LicensePlate.of("京A12345"));
    assertThat(LicensePlate.check(text).accepted()).contains(LicensePlate.of("京A12345"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "V14 the letter I, 京AI2345, 3",
    "the letter O, 京A1234O, 7",
    "V14 the letter I of new energy, 粤BDI2345, 4",
    "the letter I as new energy, 粤BI12345, 3",
    "a Chinese character, 粤B好几个8, ",
    "a Chinese character in a serial of 5, 粤B好几个88, 3",
    "a dot, 京A.1234, 3",
    "a sign in the middle, 京A12挂34, 5",
    "a sign after 5, 京A12345挂, 8",
    "a sign before the last, 京A1234挂5, 7",
    "another last sign, 京A1234临, 7",
    "the letter O before a sign, 京AO123挂, 3"
  })
  void another_character_is_refused_without_showing_the_plate(
      String id, String text, @Nullable Integer position) {
    String expected =
        position == null
            ? "must have 7 characters, or 8 for a new-energy vehicle, but had 6"
            : "must have only digits and letters without I and O in its serial, but had another"
                + " character at "
                + position;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LicensePlate.parse(text))
        .withMessage("LicensePlate.value %s", expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "V14, 京A1234, 6",
    "9 characters, 京AD123456, 9",
    "none, '', 0",
    "only blanks, '  ', 0",
    "an embassy with 5 digits, 22457使, 6"
  })
  void another_length_is_refused(String id, String text, int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LicensePlate.parse(text))
        .withMessage(
            "LicensePlate.value must have 7 characters, or 8 for a new-energy vehicle, but had %s",
            length);
    assertThat(LicensePlate.check(text).findings())
        .containsExactly(
            IdentifierFinding.of(IdentifierProblem.LICENSE_PLATE_FORM, Severity.ERROR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"浙苏H6F681", "AA12345", "京112345", "台A12345", "WJ12345", "领A12345", "京京12345"})
  void begins_with_a_province_and_a_letter(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LicensePlate.parse(text))
        .withMessage(
            "LicensePlate.value must begin with the sign of a province and a letter, but did not");
    assertThat(LicensePlate.check(text).findings())
        .containsExactly(
            IdentifierFinding.of(IdentifierProblem.LICENSE_PLATE_FORM, Severity.ERROR));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "V14 X, 粤BX12345",
    "L, 粤BL12345",
    "X at the end, 粤B12345X",
    "the letters D and A and B, 粤BDAB123",
    "the letter among digits, 粤B123D45",
    "only digits, 粤B123456"
  })
  void a_serial_of_6_is_one_of_new_energy(String id, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LicensePlate.parse(text))
        .withMessage(
            "LicensePlate.value must have a serial of 5 characters, or of 6 like D12345 or 12345D"
                + " with a letter from A to H, J or K, but had another of 6");
    assertThat(LicensePlate.check(text).findings())
        .containsExactly(
            IdentifierFinding.of(IdentifierProblem.LICENSE_PLATE_NEW_ENERGY, Severity.ERROR));
  }

  @Test
  void the_normal_form_is_upper_case_without_dots() {
    assertThatIllegalArgumentException().isThrownBy(() -> LicensePlate.of("京a12345"));
    assertThatIllegalArgumentException().isThrownBy(() -> LicensePlate.of("京A·12345"));
  }

  @Test
  void only_the_value_shows_the_whole_plate() {
    assertThat(LicensePlate.of("京A12345").value()).isEqualTo("京A12345");
    assertThat(LicensePlate.of("京A12345")).hasToString("京A***45");
  }

  @Test
  void is_sorted_as_text() {
    assertThat(LicensePlate.of("京A12345")).isLessThan(LicensePlate.of("京A12346"));
  }

  @Test
  void is_the_whole_text_in_json() {
    JsonRoundTrip.assertJson(LicensePlate.of("京A12345"), LicensePlate.class, "\"京A12345\"");
    assertThat(JsonRoundTrip.read3("\"京a·12345\"", LicensePlate.class))
        .isEqualTo(LicensePlate.of("京A12345"));
    assertThatThrownBy(() -> JsonRoundTrip.read3("\"京A\"", LicensePlate.class))
        .hasMessageContaining("LicensePlate.value must have 7 characters");
    assertThatThrownBy(() -> JsonRoundTrip.read2("\"京A\"", LicensePlate.class))
        .hasMessageContaining("LicensePlate.value must have 7 characters");
  }

  @Test
  void the_cases_of_others_are_judged_as_they_expect() throws IOException {
    // twelve plates that lie beside the repository; there is no difference to explain
    String data = System.getProperty("thirdparty.data");
    assumeThat(data).as("-Dthirdparty.data").isNotNull();
    List<String> lines = Files.readAllLines(Path.of(data, "licence-plates", "cases.csv"));
    assertThat(lines.get(0)).startsWith("plate,valid,");
    assertThat(lines.subList(1, lines.size()))
        .hasSize(12)
        .allSatisfy(
            line -> {
              String[] fields = line.split(",", 3);
              assertThat(LicensePlate.check(fields[0]).accepted().isPresent())
                  .isEqualTo(Boolean.parseBoolean(fields[1]));
            });
  }

  @Property
  boolean a_plate_is_read_back_from_its_value(@ForAll("plates") LicensePlate plate) {
    String value = plate.value();
    return LicensePlate.parse(value).equals(plate)
        && LicensePlate.parse(value.toLowerCase(Locale.ROOT)).equals(plate)
        && LicensePlate.parse(value.substring(0, 2) + "·" + value.substring(2)).equals(plate)
        && JsonRoundTrip.survives(plate, LicensePlate.class);
  }

  @Property
  boolean the_text_hides_the_middle(@ForAll("plates") LicensePlate plate) {
    return plate.toString().matches("..[*]{2,4}..")
        && plate.toString().length() == plate.value().length();
  }

  @Property(tries = 5000)
  boolean a_text_is_read_if_the_table_has_it(@ForAll("texts") String text) {
    return LicensePlate.check(text).accepted().isPresent() == TABLE.matcher(text).matches();
  }

  @Provide
  Arbitrary<LicensePlate> plates() {
    Arbitrary<String> office =
        Combinators.combine(
                Arbitraries.strings().withChars(SIGNS).ofLength(1),
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(1))
            .as(String::concat);
    Arbitrary<String> energy = Arbitraries.strings().withChars("ABCDEFGHJK").ofLength(1);
    Arbitrary<String> serial =
        Arbitraries.oneOf(
            serial(5),
            Combinators.combine(serial(4), Arbitraries.of("挂学警港澳使领".split(""))).as(String::concat),
            Combinators.combine(energy, serial(1), fourDigits())
                .as((letter, second, rest) -> letter + second + rest),
            Combinators.combine(fourDigits(), Arbitraries.of("0123456789".split("")), energy)
                .as((first, fifth, letter) -> first + fifth + letter));
    return Combinators.combine(office, serial).as(String::concat).map(LicensePlate::of);
  }

  private static Arbitrary<String> serial(int length) {
    return Arbitraries.strings().withChars(SERIAL).ofLength(length);
  }

  private static Arbitrary<String> fourDigits() {
    return Arbitraries.strings().withCharRange('0', '9').ofLength(4);
  }

  @Provide
  Arbitrary<String> texts() {
    // near misses: a plate, and one of its characters replaced by what plates could have there
    return Combinators.combine(
            plates(),
            Arbitraries.integers().between(0, 7),
            Arbitraries.of((SERIAL + "IO挂使京台").split("")))
        .as(
            (plate, at, to) -> {
              String value = plate.value();
              return at >= value.length()
                  ? value
                  : value.substring(0, at) + to + value.substring(at + 1);
            })
        .filter(text -> !text.matches(".[0-9]+领")); // consulates without a letter are not there
  }
}
