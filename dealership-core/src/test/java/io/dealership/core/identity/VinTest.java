package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class VinTest {

  private static final String VALUE = "LFV2A21K2G4123456";

  private static final Charset EBCDIC = Charset.forName("IBM037");

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

  @Test
  void only_the_value_shows_the_whole_number() {
    var vin = Vin.of(VALUE);
    assertThat(vin.value()).isEqualTo("LFV2A21K2G4123456");
    assertThat(vin).hasToString("LFV**********3456");
    assertThat(vin.worldManufacturerIdentifier()).isEqualTo("LFV");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LFV2A21K2G4123456",
        "lfv2a21k2g4123456",
        "  LFV2A21K2G4123456\n",
        "LFV 2A21K2 G4123456",
        "LFV-2A21K2-G4123456",
        "ＬＦＶ２Ａ２１Ｋ２Ｇ４１２３４５６",
        "ｌｆｖ2A21K2　G4123456\u00a0",
        "LFV－2A21K2–G4123456",
        "\u202dLFV2A21K2G4123456\u202c",
        "LFV2A21K2\u200bG4123456\ufeff"
      })
  void is_read_as_people_type_it(String text) {
    assertThat(Vin.parse(text)).isEqualTo(Vin.of(VALUE));
  }

  @Test
  void the_normal_form_is_upper_case_without_blanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vin.of("lfv2a21k2g4123456"))
        .withMessage(
            "Vin.value must have only digits and letters without I, O and Q, but had another"
                + " character at 1");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "V02, LJCPCBLCX11000237, true",
    "V03, 11111111111111111, true",
    "V05 valid, LFV2A21K2G4123456, true",
    "V05 wrong, LFV2A21K8G4123456, false",
    "V06, 1M8GDM9AXKP042789, false",
    "V06 its neighbor, 1M8GDM9AXKP042788, true",
    "V07, WAUZZZ8K9AA000001, false",
    "libvin 1, 137ZA903X1E412677, true",
    "libvin 2, 19XFC1F7XGE028370, true",
    "libvin 3, 1C4RJEAG2EC476429, true",
    "libvin 4, 1D7RB1CP8BS798034, true",
    "libvin 5, 1D7RB1CT1BS488952, true"
  })
  void the_check_digit_tells_a_right_number(String id, String value, boolean valid) {
    assertThat(Vin.of(value).hasValidCheckDigit()).as(id).isEqualTo(valid);
  }

  @Test
  void the_vectors_of_others_are_read_as_they_expect() throws IOException {
    // 84 numbers that lie beside the repository, never in it
    String data = System.getProperty("thirdparty.data");
    assumeThat(data).as("-Dthirdparty.data").isNotNull();
    String vectors = Files.readString(Path.of(data, "vin-libvin", "vin_vectors.json"));
    List<JsonNode> all = new ObjectMapper().readTree(vectors).valueStream().toList();
    assertThat(all)
        .hasSize(84)
        .allSatisfy(
            vector -> {
              var vin = Vin.of(vector.get("vin").asString());
              assertThat(Vin.check(vin.value(), VinCheckDigitRule.EVERYWHERE).findings()).isEmpty();
              assertThat(vin.worldManufacturerIdentifier()).isEqualTo(vector.get("wmi").asString());
              // like ISO 3779 they count the check digit in
              assertThat(vin.vehicleDescriptorSection()).isEqualTo(vector.get("vds").asString());
              assertThat(vin.vehicleIndicatorSection()).isEqualTo(vector.get("vis").asString());
              assertThat(vin.serialNumber()).isEqualTo(vector.get("sequential_number").asString());
              assertThat(vin.isOfSmallMaker())
                  .isEqualTo(vector.get("fewer_than_500_per_year").asBoolean());
              assertThat(vin.region().map(VinRegion::name))
                  .contains(vector.get("region").asString().toUpperCase(Locale.ROOT));
              assertThat(vin.isOfChina()).isFalse();
              var year = Year.of(vector.get("year").asInt());
              // cars of other regions were sold in North America too, but their numbers do not say
              if (vin.region().equals(Optional.of(VinRegion.NORTH_AMERICA))) {
                assertThat(vin.possibleModelYears()).containsExactly(year);
              } else {
                assertThat(vin.possibleModelYears()).hasSize(2).contains(year);
              }
              assertThat(vin.modelYear(year.atDay(1))).contains(year);
              assertThat(vin.modelYear(LocalDate.of(2026, 3, 2))).contains(year);
            });
  }

  @Test
  void has_its_sections() {
    var vin = Vin.of(VALUE);
    assertThat(vin.worldManufacturerIdentifier()).isEqualTo("LFV");
    assertThat(vin.vehicleDescriptorSection()).isEqualTo("2A21K2");
    assertThat(vin.vehicleIndicatorSection()).isEqualTo("G4123456");
    assertThat(vin.plant()).isEqualTo('4');
    assertThat(vin.serialNumber()).isEqualTo("123456");
    assertThat(vin.isOfChina()).isTrue();
    assertThat(vin.isOfSmallMaker()).isFalse();
    assertThat(Vin.of("LA92A21K2G4123456").isOfSmallMaker()).isTrue();
    assertThat(Vin.of("WAUZZZ8K9AA000001").isOfChina()).isFalse();
  }

  @ParameterizedTest(name = "{0} is {1} or {2}")
  @CsvSource({
    "A, 1980, 2010",
    "B, 1981, 2011",
    "H, 1987, 2017",
    "J, 1988, 2018",
    "K, 1989, 2019",
    "L, 1990, 2020",
    "M, 1991, 2021",
    "N, 1992, 2022",
    "P, 1993, 2023",
    "R, 1994, 2024",
    "S, 1995, 2025",
    "T, 1996, 2026",
    "V, 1997, 2027",
    "W, 1998, 2028",
    "X, 1999, 2029",
    "Y, 2000, 2030",
    "1, 2001, 2031",
    "9, 2009, 2039"
  })
  void the_codes_of_years_come_again_after_30_years(char code, int first, int second) {
    assertThat(Vin.of("LFV2A21K2" + code + "4123456").possibleModelYears())
        .containsExactly(Year.of(first), Year.of(second));
    // for North America the seventh character tells the cycle: a digit, a letter
    assertThat(Vin.of("1FV2A2112" + code + "4123456").possibleModelYears())
        .containsExactly(Year.of(first));
    assertThat(Vin.of("5FV2A2A12" + code + "4123456").possibleModelYears())
        .containsExactly(Year.of(second));
    // and for no other region
    assertThat(Vin.of("6FV2A2112" + code + "4123456").possibleModelYears()).hasSize(2);
  }

  @Test
  void every_year_from_1980_to_2039_has_a_code() {
    assertThat(
            CHARACTERS
                .chars()
                .mapToObj(code -> Vin.of("LFV2A21K2" + (char) code + "4123456"))
                .flatMap(vin -> vin.possibleModelYears().stream())
                .map(Year::getValue))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1980, 2039).boxed().toList());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(chars = {'0', 'U', 'Z'})
  void some_characters_are_no_year(char code) {
    var chinese = Vin.of("LFV2A21K2" + code + "4123456");
    assertThat(chinese.possibleModelYears()).isEmpty();
    assertThat(chinese.modelYear(LocalDate.of(2026, 3, 2))).isEmpty();
    assertThat(Vin.check(chinese.value()).findings())
        .contains(IdentifierFinding.of(IdentifierProblem.VIN_MODEL_YEAR, Severity.WARNING));
    assertThat(Vin.check("3FV2A21K2" + code + "4123456").findings())
        .contains(IdentifierFinding.of(IdentifierProblem.VIN_MODEL_YEAR, Severity.WARNING));
    // makers elsewhere need not say the year there
    assertThat(Vin.check("WFV2A21K2" + code + "4123456").findings())
        .extracting(IdentifierFinding::problem)
        .doesNotContain(IdentifierProblem.VIN_MODEL_YEAR);
  }

  @ParameterizedTest(name = "{0}, on {1}: {2}")
  @CsvSource({
    "LFV2A21K2G4123456, 2014-12-31, 1986",
    "LFV2A21K2G4123456, 2015-01-01, 2016",
    "LFV2A21K2G4123456, 2026-03-02, 2016",
    "LFV2A21K2G4123456, 1985-01-01, 1986",
    "LFV2A21K2G4123456, 1984-12-31, ",
    "LFV2A21K2T4123456, 2024-12-31, 1996",
    "LFV2A21K2T4123456, 2025-01-01, 2026",
    "LFV2A21K294123456, 2026-03-02, 2009",
    "19XFC1F7XGE028370, 2014-12-31, ",
    "19XFC1F7XGE028370, 2015-01-01, 2016",
    "137ZA903X1E412677, 2050-01-01, 2001"
  })
  void the_day_tells_which_year_it_is(String value, LocalDate existedOn, @Nullable Integer year) {
    assertThat(Vin.of(value).modelYear(existedOn))
        .isEqualTo(Optional.ofNullable(year).map(Year::of));
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    var check = Vin.check("LFV2A21K804123456");
    assertThat(check.findings())
        .containsExactly(
            IdentifierFinding.of(IdentifierProblem.VIN_CHECK_DIGIT, Severity.ERROR),
            IdentifierFinding.of(IdentifierProblem.VIN_MODEL_YEAR, Severity.WARNING));
    assertThat(check.identifier()).contains(Vin.of("LFV2A21K804123456"));
    assertThat(check.accepted()).isEmpty();
  }

  @Test
  void the_caller_chooses_for_whom_the_check_digit_counts() {
    String chinese = "LFV2A21K8G4123456";
    String german = "WAUZZZ8K9AA000001";
    assertThat(Vin.check(chinese, VinCheckDigitRule.NOWHERE).accepted()).isPresent();
    assertThat(Vin.check(chinese, VinCheckDigitRule.NOWHERE).findings())
        .containsExactly(IdentifierFinding.of(IdentifierProblem.VIN_CHECK_DIGIT, Severity.WARNING));
    assertThat(Vin.check(german, VinCheckDigitRule.EVERYWHERE).accepted()).isEmpty();
    assertThat(Vin.check(german, VinCheckDigitRule.ofRegions("W")).accepted()).isEmpty();
    assertThat(Vin.check(german).accepted()).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "V08 the letter I, IM8GDM9AXKP042788, 'had another character at 1'",
    "the letter O, LFV2A21K2G412345O, 'had another character at 17'",
    "the letter Q, LFV2A21Q2G4123456, 'had another character at 8'",
    "a dot, LFV.A21K2G4123456, 'had another character at 4'",
    "a Chinese character, 京FV2A21K2G4123456, 'had another character at 1'"
  })
  void another_character_is_refused_without_showing_the_number(
      String id, String text, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vin.parse(text))
        .withMessage(
            "Vin.value must have only digits and letters without I, O and Q, but %s", problem);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "V08 16 characters, LFV2A21K2G412345, 16",
    "18 characters, LFV2A21K2G41234567, 18",
    "none, '', 0",
    "only blanks, '   ', 0"
  })
  void another_length_is_refused(String id, String text, int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vin.parse(text))
        .withMessage("Vin.value must have 17 characters, but had %s", length);
  }

  @Test
  void is_the_whole_text_in_json() {
    JsonRoundTrip.assertJson(Vin.of(VALUE), Vin.class, "\"LFV2A21K2G4123456\"");
    assertThatThrownBy(() -> JsonRoundTrip.read3("\"LFV\"", Vin.class))
        .hasMessageContaining("Vin.value must have 17 characters, but had 3");
    assertThatThrownBy(() -> JsonRoundTrip.read2("\"LFV\"", Vin.class))
        .hasMessageContaining("Vin.value must have 17 characters, but had 3");
  }

  @Test
  void identifiers_are_equal_by_value_and_sorted_by_it() {
    new EqualsTester()
        .addEqualityGroup(Vin.of(VALUE), Vin.parse("lfv2a21k2g4123456"))
        .addEqualityGroup(Vin.of("11111111111111111"))
        .addEqualityGroup(RepairOrderNumber.of("RO-1"), new RepairOrderNumber("RO-1"))
        .addEqualityGroup(RepairOrderNumber.of("ro-1"))
        .addEqualityGroup(LicensePlate.of("京A12345"), LicensePlate.parse("京a·12345"))
        .addEqualityGroup(LicensePlate.of("京A12346"))
        .addEqualityGroup(MobileNumber.of("13800138000"), MobileNumber.parse("+86 138-0013-8000"))
        .addEqualityGroup(MobileNumber.of("13800138001"))
        .addEqualityGroup(
            CreditCode.of("91350100M000100Y43"), CreditCode.parse("91350100m000100y43"))
        .addEqualityGroup(CreditCode.of("91350100M000100Y44"))
        .addEqualityGroup(Vin.check(VALUE), Vin.check("lfv2a21k2g4123456"))
        .addEqualityGroup(Vin.check("LFV"), Vin.check("LFV2A21K2G412345"))
        .testEquals();
    assertThat(Vin.of("11111111111111111")).isLessThan(Vin.of(VALUE));
  }

  @Test
  void null_is_refused_in_this_package() {
    var tester =
        new NullPointerTester()
            .setDefault(Vin.class, Vin.of(VALUE))
            .setDefault(VinCheckDigitRule.class, VinCheckDigitRule.NOWHERE)
            .setDefault(LocalDate.class, LocalDate.of(2026, 3, 2));
    for (Class<?> type :
        List.of(
            Vin.class,
            VinCheckDigitRule.class,
            LicensePlate.class,
            Province.class,
            MobileNumber.class,
            CreditCode.class,
            IdentifierFinding.class,
            IdentifierCheck.class,
            RepairOrderNumber.class)) {
      tester.testAllPublicStaticMethods(type);
      tester.testAllPublicConstructors(type);
    }
    for (Object value :
        List.of(
            Vin.of(VALUE),
            VinCheckDigitRule.NOWHERE,
            LicensePlate.of("京A12345"),
            MobileNumber.of("13800138000"),
            CreditCode.of("91350100M000100Y43"),
            IdentifierFinding.of(IdentifierProblem.VIN_FORM, Severity.ERROR),
            IdentifierProblem.VIN_FORM,
            Severity.ERROR,
            RepairOrderNumber.of("RO-1"))) {
      new NullPointerTester()
          .ignore(anyEquals(value.getClass()))
          .testInstanceMethods(value, NullPointerTester.Visibility.PUBLIC);
    }
  }

  private static java.lang.reflect.Method anyEquals(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  @Property
  boolean every_number_is_read_back_from_its_value(@ForAll("vins") Vin vin) {
    return Vin.parse(vin.value()).equals(vin)
        && Vin.parse(vin.value().toLowerCase(Locale.ROOT)).equals(vin)
        && JsonRoundTrip.survives(vin, Vin.class);
  }

  @Property
  boolean the_text_shows_only_seven_characters(@ForAll("vins") Vin vin) {
    return vin.toString().matches("[A-Z0-9]{3}[*]{10}[A-Z0-9]{4}");
  }

  @Property
  boolean exactly_one_of_the_eleven_check_digits_is_right(@ForAll("vins") Vin vin) {
    return "0123456789X"
            .chars()
            .filter(
                digit ->
                    Vin.of(vin.value().substring(0, 8) + (char) digit + vin.value().substring(9))
                        .hasValidCheckDigit())
            .count()
        == 1;
  }

  @Property
  boolean the_check_digit_is_that_of_another_way_to_count(@ForAll("vins") Vin vin) {
    return vin.hasValidCheckDigit() == (weighedAnew(vin.value()) == 0);
  }

  @Property
  boolean the_check_digit_finds_every_change_that_changes_a_number(
      @ForAll("vins") Vin any, @ForAll @IntRange(max = 16) int at, @ForAll("characters") char to) {
    Vin vin = withRightCheckDigit(any);
    var changed = Vin.of(vin.value().substring(0, at) + to + vin.value().substring(at + 1));
    // letters that stand for the same number are the same to it; at its own place it is itself
    boolean same = at == 8 ? vin.equals(changed) : number(vin.value().charAt(at)) == number(to);
    return vin.hasValidCheckDigit() && changed.hasValidCheckDigit() == same;
  }

  @Property
  boolean a_number_of_the_right_form_is_always_read(@ForAll("vins") Vin vin) {
    var check = Vin.check(vin.value());
    boolean right = vin.hasValidCheckDigit();
    boolean strict = "L12345".indexOf(vin.value().charAt(0)) >= 0;
    return check.identifier().equals(Optional.of(vin))
        && check.accepted().isPresent() == (right || !strict);
  }

  /**
   * Returns what is left of the sum over all seventeen positions, the check digit with the weight
   * of -1: nothing, if it is right.
   */
  private static int weighedAnew(String value) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      char c = value.charAt(i);
      if (i == 8) {
        if (c != 'X' && !Character.isDigit(c)) {
          return -1; // no check digit at all
        }
        sum -= c == 'X' ? 10 : c - '0';
      } else {
        // 8 to 2, 10 in the place of 1, and from there 9 to 2
        sum += number(c) * (i < 7 ? 8 - i : i == 7 ? 10 : 18 - i);
      }
    }
    return Math.floorMod(sum, 11);
  }

  /**
   * Returns the number of a character: the low half of its byte in EBCDIC, as the rule came about.
   */
  private static int number(char c) {
    return String.valueOf(c).getBytes(EBCDIC)[0] & 0x0f;
  }

  private static Vin withRightCheckDigit(Vin vin) {
    return "0123456789X"
        .chars()
        .mapToObj(digit -> vin.value().substring(0, 8) + (char) digit + vin.value().substring(9))
        .filter(value -> weighedAnew(value) == 0)
        .map(Vin::of)
        .findAny()
        .orElseThrow();
  }

  @Provide
  Arbitrary<Vin> vins() {
    return Arbitraries.strings().withChars(CHARACTERS).ofLength(17).map(Vin::of);
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.of(CHARACTERS.chars().mapToObj(c -> (char) c).toList());
  }
}
