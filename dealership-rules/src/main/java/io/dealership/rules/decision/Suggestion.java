package io.dealership.rules.decision;

import java.util.Collection;
import java.util.Locale;

/** Says what would have been possible, and what was probably meant. */
final class Suggestion {

  private static final int MOST_LISTED = 30;

  private Suggestion() {}

  /** {@code "a fact (one of [a, b]); maybe 'a'"}. */
  static String oneOf(String what, String found, Collection<String> possible) {
    StringBuilder text = new StringBuilder(what);
    if (possible.size() <= MOST_LISTED) {
      text.append(" (one of ").append(Values.sorted(possible)).append(')');
    }
    String nearest = null;
    int least = Math.max(1, found.length() / 3) + 1;
    for (String candidate : Values.sorted(possible)) {
      int distance =
          distance(found.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), least);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    if (nearest != null) {
      text.append("; maybe '").append(nearest).append('\'');
    }
    return text.toString();
  }

  /**
   * The number of letters to change, add or drop (Levenshtein 1965); {@code limit} when it is not
   * below it.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return Math.min(row[b.length()], limit);
  }
}
