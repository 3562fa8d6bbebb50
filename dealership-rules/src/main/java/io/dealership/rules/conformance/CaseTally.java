package io.dealership.rules.conformance;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is kept of a case while it is counted. */
final class CaseTally {

  static final int NONE = -1;

  final Instant firstAt;
  Instant lastAt;

  /** The number of the activity before, or {@link #NONE}. */
  int last = NONE;

  int lastDoer = NONE;
  int lastRole = NONE;

  /** When each stage began that goes on; null while none does. */
  @Nullable Instant @Nullable [] stages;

  private long[] once = {};
  private long[] again = {};

  CaseTally(Instant at) {
    firstAt = at;
    lastAt = at;
  }

  boolean isFirst(int activity) {
    once = wide(once, activity);
    boolean isFirst = (once[activity >> 6] & 1L << activity) == 0;
    once[activity >> 6] |= 1L << activity;
    return isFirst;
  }

  boolean isSecond(int activity) {
    again = wide(again, activity);
    boolean isSecond = (again[activity >> 6] & 1L << activity) == 0;
    again[activity >> 6] |= 1L << activity;
    return isSecond;
  }

  private static long[] wide(long[] bits, int bit) {
    int word = bit >> 6;
    return word < bits.length ? bits : Arrays.copyOf(bits, word + 1);
  }
}
