package io.dealership.rules.decision;

import org.jspecify.annotations.Nullable;

/**
 * Makes equal values one object, a bounded number of them; so that what explanations have in common
 * is there once, and whoever writes many of them can tell by identity what he has written before.
 *
 * <p>Racy on purpose: its values are immutable, and which of two equal ones is handed out does not
 * matter.
 */
final class Interner {

  private static final int SLOTS = 1 << 10;

  private final @Nullable Object[] values = new Object[SLOTS];

  /** An equal value that was here before, else this one. */
  @SuppressWarnings("unchecked") // what is equal is of one class: all are records or lists of them
  <V> V same(V value) {
    int hash = value.hashCode();
    int slot = (hash ^ hash >>> 16 ^ hash >>> 10) & SLOTS - 1;
    Object known = values[slot];
    if (value.equals(known)) {
      return (V) known;
    }
    values[slot] = value;
    return value;
  }
}
