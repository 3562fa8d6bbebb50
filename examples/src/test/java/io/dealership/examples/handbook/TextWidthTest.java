package io.dealership.examples.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

  @Test
  void takes_a_chinese_letter_for_as_wide_as_high() {
    assertThat(TextWidth.of("服务顾问", 13)).isEqualTo(52);
    assertThat(TextWidth.of("", 13)).isZero();
    assertThat(TextWidth.of("advisor", 13)).isBetween(7 * 13 * 0.4, 7 * 13 * 0.6);
    assertThat(TextWidth.of("WWW", 10)).isGreaterThan(TextWidth.of("www", 10) - 1);
    assertThat(TextWidth.of("lll", 10)).isLessThan(TextWidth.of("ooo", 10));
  }

  @Test
  void breaks_between_english_words_and_after_hyphens() {
    assertThat(TextWidth.lines("Medium and heavy truck sales consultant", 13, 170))
        .containsExactly("Medium and heavy truck", "sales consultant");
    assertThat(TextWidth.lines("Secondary-network area", 13, 90))
        .containsExactly("Secondary-", "network area");
    assertThat(TextWidth.lines("Cleaner", 13, 170)).containsExactly("Cleaner");
  }

  @Test
  void breaks_anywhere_in_chinese_but_not_before_a_closing_mark() {
    assertThat(TextWidth.lines("二级销售网点销售顾问", 13, 70)).containsExactly("二级销售网", "点销售顾问");
    assertThat(TextWidth.lines("质检员（新车）", 13, 78)).containsExactly("质检员（新", "车）");
  }

  @Test
  void breaks_within_a_word_that_is_wider_than_a_line() {
    assertThat(TextWidth.lines("Donaudampfschifffahrt", 10, 60))
        .allMatch(line -> TextWidth.of(line, 10) <= 60)
        .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo("Donaudampfschifffahrt"));
    assertThat(TextWidth.lines("", 10, 60)).isEmpty();
  }
}
