package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextMeasureTest {

  private static final TextMeasure TEN = TextMeasure.plain(10);

  @Test
  void a_Chinese_character_is_as_wide_as_high() {
    assertThat(TEN.width("终检")).isEqualTo(20);
  }

  @Test
  void lines_break_at_blanks_and_between_Chinese_characters() {
    assertThat(TEN.wrap("Final inspection of the car", 80, 5))
        .containsExactly("Final inspection", "of the car");
    assertThat(TEN.wrap("质量检验员终检", 40, 5)).containsExactly("质量检验", "员终检");
  }

  @Test
  void no_line_begins_with_a_comma_or_ends_with_a_bracket() {
    assertThat(TEN.wrap("质量检验，员终检", 40, 5)).containsExactly("质量检", "验，员终", "检");
    assertThat(TEN.wrap("质量检（员终检）", 40, 5)).containsExactly("质量检", "（员终", "检）");
  }

  @Test
  void words_that_are_too_long_are_broken_and_the_rest_is_cut_off() {
    assertThat(TEN.wrap("WWWWWWWWWW", 40, 5)).containsExactly("WWWW", "WWWW", "WW");
    assertThat(TEN.wrap("一二三四五六七八九十", 40, 2)).containsExactly("一二三四", "五六七…");
  }

  @Test
  void dates_stay_whole_and_words_with_hyphens_do_not() {
    assertThat(TEN.wrap("by 2026-03-02 at last", 70, 5))
        .containsExactly("by", "2026-03-02", "at last");
    assertThat(TEN.wrap("walk-round", 40, 5)).containsExactly("walk-", "round");
  }

  @Test
  void nothing_is_no_line() {
    assertThat(TEN.wrap("", 40, 2)).isEmpty();
  }

  @Property
  void no_line_is_wider_than_allowed_and_nothing_is_lost(
      @ForAll @StringLength(max = 60) String any,
      @ForAll @IntRange(min = 30, max = 300) int width) {
    String text = CleanText.of(any).replace("\uFDFD", "");
    List<String> lines = TEN.wrap(text, width, 1_000);
    assertThat(lines).allMatch(line -> TEN.width(line) <= width);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }
}
