package io.dealership.core.workshop;

import static java.util.Objects.requireNonNull;

/**
 * What an inspection says of one piece of work.
 *
 * @param item the piece of work
 * @param passed whether it is as it should be
 * @since 0.1
 */
public record CheckedItem(InspectionItemCode item, boolean passed) {

  /** Refuses null. */
  public CheckedItem {
    requireNonNull(item, "item");
  }

  /** Returns the item and its result, such as {@code front-brakes failed}. */
  @Override
  public String toString() {
    return item + (passed ? " passed" : " failed");
  }
}
