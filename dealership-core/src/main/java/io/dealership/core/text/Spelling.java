package io.dealership.core.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which of the known words was meant.
 *
 * @since 0.1
 */
public final class Spelling {

  private static final int LONGEST = 64;

  private Spelling() {}

  /**
   * The known word that differs from the given one in the fewest letters, the first of equals;
   * empty when all differ in more than a third of the letters. Upper and lower case are one letter.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    Optional<String> best = Optional.empty();
    if (word.length() > LONGEST) {
      return best;
    }
    int most = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < most && !candidate.equals(word)) {
        int distance = distance(lower(word), lower(candidate));
        if (distance < most) {
          most = distance;
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Letters to add, drop, change or swap with the next one. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
