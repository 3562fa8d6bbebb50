package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * How the book of parts stands: all lines that are not in order.
 *
 * @param lines the number of lines that were looked at
 * @param open those that are not in order, or of which that is not known, in the order of the book
 * @since 0.1
 */
public record LedgerReview(int lines, List<MovementDecision> open) {

  /**
   * Checks the number of lines.
   *
   * @throws IllegalArgumentException if there are fewer lines than open ones
   */
  public LedgerReview {
    open = List.copyOf(open);
    checkArgument(
        lines >= open.size(),
        "LedgerReview.lines must be at least the %s open ones, but was %s",
        open.size(),
        lines);
  }

  /** Returns whether every line is in order. */
  public boolean isInOrder() {
    return open.isEmpty();
  }
}
