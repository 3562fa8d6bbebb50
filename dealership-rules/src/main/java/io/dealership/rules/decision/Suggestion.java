package io.dealership.rules.decision;

import io.dealership.core.text.Spelling;
import java.util.Collection;

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
    Spelling.nearest(found, Values.sorted(possible))
        .ifPresent(nearest -> text.append("; maybe '").append(nearest).append('\''));
    return text.toString();
  }
}
