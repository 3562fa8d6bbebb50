package io.dealership.rules.decision;

import java.util.Arrays;

/**
 * One axis of a table as flat arrays: from the code of a value to its region by an index, not by a
 * search.
 *
 * <p>The codes from the first cut point to the last are divided into buckets of a power of two;
 * each bucket knows the region in which it begins. Buckets are so many that hardly any holds two
 * cut points.
 */
final class Column {

  /**
   * Stands for a value outside the allowed ones, or a fact that is unknown: no rule is known to
   * match.
   */
  static final int NOWHERE = -1;

  private static final int MOST_BUCKETS = 1 << 12;
  private static final int MOST_STEPS = 4;

  private final long base;
  private final int shift;
  private final short[] first;
  private final long[] ends;
  private final int missing;

  /**
   * A column.
   *
   * @param starts the first code of each region but the first, ascending
   * @param missing the region for a fact that is not given, or {@link #NOWHERE}
   */
  Column(long[] starts, int missing) {
    this.missing = missing;
    this.ends = Arrays.copyOf(starts, starts.length + 1);
    this.ends[starts.length] = Long.MAX_VALUE;
    this.base = starts.length == 0 ? Long.MAX_VALUE - 1 : starts[0] - 1;
    long span = starts.length == 0 ? 0 : starts[starts.length - 1] - base;
    int wanted = Math.min(MOST_BUCKETS, 8 * Integer.highestOneBit(starts.length * 2 + 1));
    int width = 0;
    while (span >>> width >= wanted) {
      width++;
    }
    this.shift = width;
    this.first = new short[(int) (span >>> width) + 1];
    int region = 0;
    for (int bucket = 0; bucket < first.length; bucket++) {
      long begin = base + ((long) bucket << width);
      while (begin >= ends[region]) {
        region++;
      }
      first[bucket] = (short) region;
    }
  }

  /** The region of a code, or {@link #NOWHERE}. */
  int region(long code) {
    if (code <= base) {
      return code == Accessor.MISSING ? missing : 0;
    }
    int last = ends.length - 1;
    long bucket = (code - base) >>> shift; // negative when the difference is too large for a long
    int region = first[bucket >= 0 && bucket < first.length ? (int) bucket : first.length - 1];
    for (int steps = 0; code >= ends[region] && region < last; region++) {
      if (++steps > MOST_STEPS) { // cut points in a cluster, far from a lonely one
        int found = Arrays.binarySearch(ends, 0, last, code);
        return found < 0 ? -1 - found : found + 1;
      }
    }
    return region;
  }
}
