package io.dealership.rules.decision;

import java.util.Arrays;

/**
 * One axis of a table as flat arrays: from the code of a fact to the set of rules that accept it,
 * by an index, not by a search, and without a jump that depends on the fact: a jump that the
 * processor guesses wrong costs more than all the arithmetic here.
 *
 * <p>The codes from the first cut point to the last are divided into buckets of a power of two, as
 * large as they can be with at most one cut point in each. A bucket is four words that lie side by
 * side: its cut point, the value below it, the value from it on, and 0. Where cut points lie so
 * close together that this would take too many buckets, a bucket with more of them has 1 in its
 * last word. Codes that are the numbers of regions themselves, as those of choices, need none of
 * it.
 *
 * <p>A value is what {@link Masks} makes of a region: a set of rules, or where one is found.
 */
final class Column {

  private static final int MOST_BUCKETS = 1 << 8;

  private static final int WORDS = 4;
  private static final int BELOW = 1;
  private static final int FROM = 2;
  private static final int CROWDED = 3;

  /**
   * Codes beyond this size, up or down, are searched, so that no difference overflows. Cut points
   * are never as large.
   */
  private static final long HUGE = 1L << 61;

  /** The code in front of the first cut point; from there on codes are counted from 0. */
  private final long base;

  /** The number of the last bucket, which holds all codes outside. */
  private final long last;

  private final int shift;
  private final boolean exact;
  private final boolean crowded;
  private final long[] buckets;
  private final long missing;

  private final long[] ends;
  private final long[] values;

  /**
   * A column.
   *
   * @param starts the first code of each region but the first, ascending
   * @param values the value of each region; more may follow
   * @param missing the value for a fact that is not given
   * @param exact whether the codes are the numbers of regions
   */
  Column(long[] starts, long[] values, long missing, boolean exact) {
    this.exact = exact;
    this.missing = missing;
    this.values = values;
    this.ends = Arrays.copyOf(starts, starts.length + 1);
    this.ends[starts.length] = Long.MAX_VALUE;
    int count = starts.length;
    this.base = count == 0 ? 0 : starts[0] - 1;
    long span = count == 0 ? 0 : starts[count - 1] - base;
    int width = 0;
    while (span >>> width != 0 && isRoomy(width + 1)) {
      width++;
    }
    while (span >>> width >= MOST_BUCKETS) {
      width++;
    }
    this.shift = width;
    this.last = (span >>> width) + 1;
    this.buckets = new long[WORDS * ((int) last + 1)];
    boolean full = false;
    for (int bucket = 0; bucket < last; bucket++) {
      long from = base + ((long) bucket << width);
      full |= fill(bucket * WORDS, region(from), region(from + (1L << width) - 1));
    }
    // outside: below the base, or behind the last cut point
    fill((int) last * WORDS, 0, count);
    buckets[(int) last * WORDS] = base + 1;
    buckets[(int) last * WORDS + CROWDED] = 0;
    this.crowded = full;
  }

  /** A column of the same regions with other values. */
  Column with(long[] others, long otherMissing) {
    return new Column(Arrays.copyOf(ends, ends.length - 1), others, otherMissing, exact);
  }

  /** Whether buckets of {@code 2^width} codes hold at most one cut point each. */
  private boolean isRoomy(int width) {
    for (int i = 1; i < ends.length - 1; i++) {
      if ((ends[i] - base) >>> width == (ends[i - 1] - base) >>> width) {
        return false;
      }
    }
    return true;
  }

  /** Fills a bucket, and says whether it is crowded. */
  private boolean fill(int at, int begin, int end) {
    buckets[at] = ends[begin];
    buckets[at + BELOW] = values[begin];
    buckets[at + FROM] = values[end];
    buckets[at + CROWDED] = end - begin > 1 ? 1 : 0;
    return end - begin > 1;
  }

  /** The value of the region in which a code lies. */
  long of(long code) {
    if (exact) {
      return code < 0 ? missing : values[(int) code];
    }
    if (code < -HUGE || code > HUGE) { // two tests, for an int passes both by its type
      return code == Accessor.MISSING ? missing : values[region(code)];
    }
    long over = ((code - base & Long.MAX_VALUE) >>> shift) - last; // huge when below the base
    int at = (int) (last + (over & over >> 63)) * WORDS;
    long[] words = buckets;
    if (crowded && words[at + CROWDED] != 0) {
      return values[region(code)];
    }
    // the sign of cut - 1 - code: 1 from the cut on, else 0
    return words[at + BELOW + (int) ((words[at] - 1 - code) >>> 63)];
  }

  private int region(long code) {
    int found = Arrays.binarySearch(ends, 0, ends.length - 1, code);
    return found < 0 ? -1 - found : found + 1;
  }
}
