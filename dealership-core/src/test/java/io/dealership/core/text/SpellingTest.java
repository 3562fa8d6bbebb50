package io.dealership.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
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

  @Test
  void letters_of_other_case_and_Chinese_ones_are_letters() {
    assertThat(Spelling.nearest("ODOMETER", KNOWN)).contains("odometer");
    assertThat(Spelling.nearest("INFO", List.of("info"))).contains("info"); // no Turkish i
    assertThat(Spelling.nearest("服务顾门", List.of("服务经理", "服务顾问"))).contains("服务顾问");
    assertThat(Spelling.nearest("店张", List.of("店长", "收银员"))).contains("店长");
    assertThat(Spelling.nearest("收银", List.of("收银员"))).contains("收银员");
  }

  @Test
  void of_equally_near_words_the_first_is_meant() {
    assertThat(Spelling.nearest("cat", List.of("car", "cap"))).contains("car");
    assertThat(Spelling.nearest("cat", List.of("cap", "car"))).contains("cap");
    assertThat(Spelling.nearest("cat", List.of("cap", "cats", "cat", "CAT"))).contains("CAT");
  }

  @Test
  void a_third_of_the_letters_may_differ() {
    assertThat(Spelling.nearest("abcdef", List.of("abcdxy"))).contains("abcdxy");
    assertThat(Spelling.nearest("abcdef", List.of("abcxyz"))).isEmpty();
    assertThat(Spelling.nearest("abcde", List.of("abcxy"))).isEmpty();
    assertThat(Spelling.nearest("ab", List.of("ax"))).contains("ax");
    assertThat(Spelling.nearest("ab", List.of("xy"))).isEmpty();
    assertThat(Spelling.nearest("a".repeat(64), List.of("a".repeat(85)))).isPresent();
    assertThat(Spelling.nearest("a".repeat(64), List.of("a".repeat(86)))).isEmpty();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars('a', 'b', 'B', '问').ofMaxLength(7);
  }

  /** Next to a distance that is found by trying all ways. */
  @Property(tries = 2_000)
  void no_known_word_is_nearer(
      @ForAll("words") String word, @ForAll @Size(max = 4) List<@From("words") String> known) {
    int most = Math.max(1, word.length() / 3);
    int best =
        known.stream()
            .filter(one -> !one.equals(word))
            .mapToInt(one -> distance(lower(word), lower(one)))
            .min()
            .orElse(Integer.MAX_VALUE);

    assertThat(Spelling.nearest(word, known))
        .isEqualTo(
            best > most
                ? Optional.empty()
                : known.stream()
                    .filter(one -> !one.equals(word))
                    .filter(one -> distance(lower(word), lower(one)) == best)
                    .findFirst());
  }

  private static String lower(String word) {
    return word.replace('B', 'b');
  }

  /** Letters to add, drop, change or swap with the next one, each letter touched once. */
  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restA = a.substring(1);
    String restB = b.substring(1);
    if (a.charAt(0) == b.charAt(0)) {
      return distance(restA, restB);
    }
    int least =
        1 + Math.min(distance(restA, restB), Math.min(distance(restA, b), distance(a, restB)));
    if (a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)) {
      least = Math.min(least, 1 + distance(a.substring(2), b.substring(2)));
    }
    return least;
  }
}
