package io.dealership.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes and numbers of records. */
class RecordCodesTest {

  private static List<String> constants(Class<?> type) throws IllegalAccessException {
    List<String> codes = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        codes.add(String.valueOf(field.get(null)));
      }
    }
    return codes;
  }

  @Test
  void the_kinds_and_forms_that_are_known_are_all_different() throws IllegalAccessException {
    assertThat(constants(RecordKind.class)).hasSize(12).doesNotHaveDuplicates();
    assertThat(constants(RecordForm.class)).containsExactly("paper", "electronic", "system-entry");
  }

  @Test
  void a_kind_of_ones_own_is_as_good_as_a_known_one() {
    assertThat(RecordKind.of("test-drive-agreement")).hasToString("test-drive-agreement");
    assertThat(RecordKind.of("complaint-file")).isEqualTo(RecordKind.COMPLAINT_FILE);
    assertThat(RecordKind.of("a")).isLessThan(RecordKind.of("b"));
    assertThat(RecordForm.of("scan")).isGreaterThan(RecordForm.PAPER);
    assertThat(RecordNumber.of("RO-1")).isLessThan(RecordNumber.of("RO-2"));
    assertThat(new HashSet<>(List.of(RecordForm.of("paper"), RecordForm.of("scan"))))
        .contains(RecordForm.PAPER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Complaint", "a--b", "-a", "a-", "a b", "1a", "投诉"})
  void a_code_has_one_form(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordKind.of(code))
        .withMessage(
            "RecordKind.code must be lower-case words of letters and digits, joined by hyphens, but"
                + " was '%s'",
            code);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordForm.of(code))
        .withMessage(
            "RecordForm.code must be lower-case words of letters and digits, joined by hyphens, but"
                + " was '%s'",
            code);
  }

  @Test
  void a_code_is_short() {
    assertThat(RecordKind.of("a".repeat(60)).code()).hasSize(60);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordKind.of("a".repeat(61)))
        .withMessage("RecordKind.code must have at most 60 characters, but had 61");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "RO-1 ", "RO\t1"})
  void a_number_can_be_seen(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordNumber.of(number))
        .withMessage(
            "RecordNumber.value must be visible characters, with blanks only between them, but was"
                + " '%s'",
            number);
  }

  @Test
  void a_number_is_short() {
    assertThat(RecordNumber.of("a".repeat(40)).value()).hasSize(40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordNumber.of("a".repeat(41)))
        .withMessage("RecordNumber.value must have at most 40 characters, but had 41");
  }

  @Test
  void codes_and_numbers_are_texts_in_json() {
    JsonRoundTrip.assertJson(RecordKind.CONTACT_LOG, RecordKind.class, "\"contact-log\"");
    JsonRoundTrip.assertJson(RecordForm.PAPER, RecordForm.class, "\"paper\"");
    JsonRoundTrip.assertJson(RecordNumber.of("档案 7"), RecordNumber.class, "\"档案 7\"");
    JsonRoundTrip.assertJson(RecordDate.HANDED_OVER, RecordDate.class, "\"HANDED_OVER\"");
  }
}
