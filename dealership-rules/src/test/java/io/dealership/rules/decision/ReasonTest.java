package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

  @Test
  void is_read_as_it_is_written() {
    Reason reason = new Reason("cn-household-car-warranty", "time-ended");

    assertThat(reason).hasToString("cn-household-car-warranty/time-ended");
    assertThat(Reason.parse(reason.toString())).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a1", "time-ended", "2013-edition", "a-b-c"})
  void a_code_is_words_joined_by_hyphens(String code) {
    assertThat(Reason.isCode(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "a-", "-a", "a--b", "Time-ended", "time_ended", "zeit ende", "é"})
  void what_is_not_in_kebab_case_is_no_code(String code) {
    assertThat(Reason.isCode(code)).isFalse();
    assertThatThrownBy(() -> new Reason("pack", code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Reason.code must be kebab-case, but was '" + code + "'");
  }

  @Test
  void a_pack_is_a_text_without_slash() {
    assertThatThrownBy(() -> new Reason("a/b", "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Reason.pack must be a text without slash, but was 'a/b'");
    assertThatThrownBy(() -> new Reason("", "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Reason.pack must be a text without slash, but was ''");
  }

  @ParameterizedTest
  @ValueSource(strings = {"time-ended", "/time-ended", ""})
  void a_text_without_pack_is_refused(String text) {
    assertThatThrownBy(() -> Reason.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Reason must be written pack/code, but was '" + text + "'");
  }
}
