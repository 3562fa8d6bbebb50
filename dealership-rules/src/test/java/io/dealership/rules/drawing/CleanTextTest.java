package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void leaves_what_is_seen_and_one_blank_for_many() {
    assertThat(CleanText.of("  终检\u0000\t\r\n  \u00a0ok\u3000🚗 ")).isEqualTo("终检 ok 🚗");
  }

  @Test
  void leaves_out_what_turns_the_direction_and_marks_what_is_broken() {
    assertThat(CleanText.of("a\u202Eb\u200Fc\uFEFF")).isEqualTo("abc");
    assertThat(CleanText.of("\uD83D|\uDE97|\uFFFE|\uFFFF|\uE000"))
        .isEqualTo("\uFFFD|\uFFFD|\uFFFD|\uFFFD|\uFFFD");
  }

  @Property
  void cleaning_twice_changes_nothing(@ForAll String any) {
    String clean = CleanText.of(any);
    assertThat(CleanText.of(clean)).isEqualTo(clean);
    assertThat(clean).doesNotContain("  ").doesNotContainPattern("\\p{Cc}|\\p{Cf}|\\p{Cs}");
  }
}
