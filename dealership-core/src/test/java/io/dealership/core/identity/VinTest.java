package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class VinTest {

  private static final String VALUE = "LFV2A21K2G4123456";

  /** Numbers, values and weights as GB 16735 has them, written once more from another table. */
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
        "ｌｆｖ2A21K2　G4123456\u00a0"
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
    record Vector(String vin, String wmi) {}
    List<Vector> all =
        new ObjectMapper()
            .readTree(vectors)
            .valueStream()
            .map(v -> new Vector(v.get("vin").asString(), v.get("wmi").asString()))
            .toList();
    assertThat(all)
        .hasSize(84)
        .allSatisfy(
            vector -> {
              var vin = Vin.of(vector.vin());
              assertThat(vin.hasValidCheckDigit()).isTrue();
              assertThat(vin.worldManufacturerIdentifier()).isEqualTo(vector.wmi());
            });
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
  void numbers_are_equal_by_value_and_sorted_by_it() {
    new EqualsTester()
        .addEqualityGroup(Vin.of(VALUE), Vin.parse("lfv2a21k2g4123456"))
        .addEqualityGroup(Vin.of("11111111111111111"))
        .addEqualityGroup(RepairOrderNumber.of("RO-1"), new RepairOrderNumber("RO-1"))
        .addEqualityGroup(RepairOrderNumber.of("ro-1"))
        .testEquals();
    assertThat(Vin.of("11111111111111111")).isLessThan(Vin.of(VALUE));
  }

  @Test
  void null_is_refused_in_this_package() {
    new NullPointerTester().testAllPublicStaticMethods(Vin.class);
    new NullPointerTester().testAllPublicConstructors(RepairOrderNumber.class);
    new NullPointerTester().testAllPublicStaticMethods(RepairOrderNumber.class);
    new NullPointerTester()
        .ignore(anyEquals())
        .testAllPublicInstanceMethods(RepairOrderNumber.of("RO-1"));
  }

  private static java.lang.reflect.Method anyEquals() {
    try {
      return RepairOrderNumber.class.getMethod("equals", Object.class);
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
  boolean the_check_digit_finds_a_change_of_one_digit(
      @ForAll("vins") Vin vin, @ForAll @IntRange(max = 16) int at, @ForAll("digits") char digit) {
    char before = vin.value().charAt(at);
    if (at == 8 || !Character.isDigit(before) || before == digit) {
      return true;
    }
    var changed = Vin.of(vin.value().substring(0, at) + digit + vin.value().substring(at + 1));
    return !(vin.hasValidCheckDigit() && changed.hasValidCheckDigit());
  }

  @Provide
  Arbitrary<Vin> vins() {
    return Arbitraries.strings().withChars(CHARACTERS).ofLength(17).map(Vin::of);
  }

  @Provide
  Arbitrary<Character> digits() {
    return Arbitraries.chars().range('0', '9');
  }
}
