package io.dealership.rules.decision;

import java.util.Arrays;

/**
 * One axis of a table as flat arrays: from the code of a fact to the set of rules that accept it,
 * by an index, not by a search, and without a jump that depends on the fact: a jump that the
 * processor guesses wrong costs more than all the arithmetic here.
 *
 * <p>Where the first cut point and the last are close to each other, each code between them has its
 * value in an array; codes outside are taken for the nearest inside. Else the codes from the first
 * cut point to the last are divided into buckets of a power of two, as large as they can be with at
 * most one cut point in each. A bucket is four words that lie side by side: its cut point, the
 * value below it, the value from it on, and 0. Where cut points lie so close together that this
 * would take too many buckets, a bucket with more of them has 1 in its last word. Codes that are
 * the numbers of regions themselves, as those of choices, need none of it.
 *
 * <p>A value is what {@link Masks} makes of a region: a set of rules, or where one is found.
 */
final class Column {

  private static final int MOST_BUCKETS = 1 << 8;

  /** Two kilobytes, which stay in the first cache with those of the other columns. */
  private static final int MOST_CODES = 1 << 8;

  private static final int EXACT = 0;
  private static final int DIRECT = 1;
  private static final int BUCKETS = 2;
  private static final int CROWDED_BUCKETS = 3;

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

  /** The number of the last bucket, which holds all codes outside; or of the last code. */
  private final long last;

  private final int kind;
  private final int shift;

  /** The buckets; or the value of each code. */
  private final long[] found;

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
   * @param direct whether each code of a {@linkplain #isNarrow narrow} column has a value
   */
  Column(long[] starts, long[] values, long missing, boolean exact, boolean direct) {
    this.missing = missing;
    this.values = values;
    this.ends = Arrays.copyOf(starts, starts.length + 1);
    this.ends[starts.length] = Long.MAX_VALUE;
    int count = starts.length;
    this.base = count == 0 ? 0 : starts[0] - 1;
    long span = count == 0 ? 0 : starts[count - 1] - base;
    if (exact || (direct && isNarrow(starts))) {
      this.kind = exact ? EXACT : DIRECT;
      this.shift = 0;
      this.last = span;
      this.found = exact ? values : new long[(int) span + 1];
      for (int i = 0; !exact && i <= span; i++) {
        found[i] = values[region(base + i)];
      }
      return;
    }
    int width = 0;
    while (span >>> width != 0 && isRoomy(width + 1)) {
      width++;
    }
    while (span >>> width >= MOST_BUCKETS) {
      width++;
    }
    this.shift = width;
    this.last = (span >>> width) + 1;
    this.found = new long[WORDS * ((int) last + 1)];
    boolean crowded = false;
    for (int bucket = 0; bucket < last; bucket++) {
      long from = base + ((long) bucket << width);
      crowded |= fill(bucket * WORDS, region(from), region(from + (1L << width) - 1));
    }
    // outside: below the base, or behind the last cut point
    fill((int) last * WORDS, 0, count);
    found[(int) last * WORDS] = base + 1;
    found[(int) last * WORDS + CROWDED] = 0;
    this.kind = crowded ? CROWDED_BUCKETS : BUCKETS;
  }

  /** Whether each code from the first cut point to the last can have a value of its own. */
  static boolean isNarrow(long[] starts) {
    return starts.length == 0 || starts[starts.length - 1] - starts[0] < MOST_CODES;
  }

  /** A column of the same regions with other values. */
  Column with(long[] others, long otherMissing) {
    return new Column(
        Arrays.copyOf(ends, ends.length - 1), others, otherMissing, kind == EXACT, kind == DIRECT);
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
    found[at] = ends[begin];
    found[at + BELOW] = values[begin];
    found[at + FROM] = values[end];
    found[at + CROWDED] = end - begin > 1 ? 1 : 0;
    return end - begin > 1;
  }

  /** The value of the region in which a code lies. */
  long of(long code) {
    long[] words = found;
    int how = kind;
    if (how == EXACT) {
      return code < 0 ? missing : words[(int) code];
    }
    if (code < -HUGE || code > HUGE) { // two tests, for an int passes both by its type
      return code == Accessor.MISSING ? missing : values[region(code)];
    }
    long end = last;
    if (how == DIRECT) {
      long above = code - base;
      above &= ~(above >> 63); // from 0
      long under = above - end;
      return words[(int) (end + (under & under >> 63))]; // to the last
    }
    long over = ((code - base & Long.MAX_VALUE) >>> shift) - end; // huge when below the base
    int at = (int) (end + (over & over >> 63)) * WORDS;
    if (how == CROWDED_BUCKETS && words[at + CROWDED] != 0) {
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
