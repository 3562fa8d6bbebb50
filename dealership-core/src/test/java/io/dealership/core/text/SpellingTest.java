package io.dealership.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final List<String> KNOWN = List.of("odometer", "misuse", "use", "at");

  @Test
  void finds_the_word_with_the_fewest_changes() {
    assertThat(Spelling.nearest("odometre", KNOWN)).contains("odometer");
    assertThat(Spelling.nearest("odmeter", KNOWN)).contains("odometer");
    assertThat(Spelling.nearest("odomeeter", KNOWN)).contains("odometer");
    assertThat(Spelling.nearest("ues", KNOWN)).contains("use");
    assertThat(Spelling.nearest("usa", KNOWN)).contains("use");
  }

  @Test
  void keeps_silent_when_nothing_is_near() {
    assertThat(Spelling.nearest("delivery", KNOWN)).isEmpty();
    assertThat(Spelling.nearest("use", List.of("use"))).isEmpty();
    assertThat(Spelling.nearest("", KNOWN)).isEmpty();
    assertThat(Spelling.nearest("x".repeat(65), List.of("x".repeat(64)))).isEmpty();
  }
}
