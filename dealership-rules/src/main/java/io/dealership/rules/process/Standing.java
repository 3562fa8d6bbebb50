package io.dealership.rules.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a case is, be it a value or one that changes in place. */
abstract class Standing {

  /** One bit for each activity of the graph: done at least once, itself. */
  final long[] done;

  /** Owed itself, whether it is on the table or not. */
  final long[] owed;

  /** On the table. */
  final long[] onTable;

  /** Which activities have an instance in which something is owed. */
  final long[] open;

  Standing(long[] done, long[] owed, long[] onTable, long[] open) {
    this.done = done;
    this.owed = owed;
    this.onTable = onTable;
    this.open = open;
  }

  /** When an activity was last done; null for never. */
  abstract @Nullable Instant last(int activity);

  /** By when an activity is owed; null without a deadline. */
  abstract @Nullable Instant due(int activity);

  /** How many instances of the part of an activity have begun. */
  abstract int count(int activity);

  /** An instance of the part of an activity, counted from 0, to be looked at. */
  abstract Standing instance(int activity, int number);

  /** Whether nothing is owed of what is on the table. */
  final boolean isClosable() {
    for (int word = 0; word < owed.length; word++) {
      if (((owed[word] | open[word]) & onTable[word]) != 0) {
        return false;
      }
    }
    return true;
  }

  final boolean isOnTable(int activity) {
    return has(onTable, activity);
  }

  /** Done at least once, and nothing owed in its part. */
  final boolean isDone(int activity) {
    return has(done, activity) && !has(open, activity);
  }

  /** Owed itself, or something in its part is. */
  final boolean isOwed(int activity) {
    return has(owed, activity) || has(open, activity);
  }

  static boolean has(long[] bits, int bit) {
    return (bits[bit >> 6] & 1L << bit) != 0;
  }

  /** How many bits are set before one: its place among those that are set. */
  static int rank(long[] bits, int bit) {
    int rank = Long.bitCount(bits[bit >> 6] & (1L << bit) - 1);
    for (int word = 0; word < bit >> 6; word++) {
      rank += Long.bitCount(bits[word]);
    }
    return rank;
  }

  static void set(long[] bits, int bit) {
    bits[bit >> 6] |= 1L << bit;
  }

  static void clear(long[] bits, int bit) {
    bits[bit >> 6] &= ~(1L << bit);
  }
}
