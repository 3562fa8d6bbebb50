package io.dealership.rules.decision;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The hot path: from facts to the set of matched rules, by one look-up and one AND a column.
 *
 * <p>The sixteen columns are written out one by one, for a reason: each {@code code(facts)} is then
 * a call of its own in the byte code, with a type profile of its own, and the virtual machine
 * inlines the accessor behind it. In a loop all columns would share one call, which takes about
 * three times as long. What lies beyond the sixteenth column is done in a loop.
 *
 * <p>A set of up to 64 rules is one word. With more rules, the regions are first found and kept as
 * bytes of two words, so that nothing is allocated, and then the sets are ANDed word by word.
 */
final class Masks<F> {

  private static final int WRITTEN_OUT = 16;

  private final int count;
  private final int words;
  private final boolean packed;

  private final Accessor<F> a0;
  private final Accessor<F> a1;
  private final Accessor<F> a2;
  private final Accessor<F> a3;
  private final Accessor<F> a4;
  private final Accessor<F> a5;
  private final Accessor<F> a6;
  private final Accessor<F> a7;
  private final Accessor<F> a8;
  private final Accessor<F> a9;
  private final Accessor<F> a10;
  private final Accessor<F> a11;
  private final Accessor<F> a12;
  private final Accessor<F> a13;
  private final Accessor<F> a14;
  private final Accessor<F> a15;
  private final Column c0;
  private final Column c1;
  private final Column c2;
  private final Column c3;
  private final Column c4;
  private final Column c5;
  private final Column c6;
  private final Column c7;
  private final Column c8;
  private final Column c9;
  private final Column c10;
  private final Column c11;
  private final Column c12;
  private final Column c13;
  private final Column c14;
  private final Column c15;
  private final long[] m0;
  private final long[] m1;
  private final long[] m2;
  private final long[] m3;
  private final long[] m4;
  private final long[] m5;
  private final long[] m6;
  private final long[] m7;
  private final long[] m8;
  private final long[] m9;
  private final long[] m10;
  private final long[] m11;
  private final long[] m12;
  private final long[] m13;
  private final long[] m14;
  private final long[] m15;
  private final Accessor<F>[] accessors;
  private final Column[] columns;

  /**
   * By column: region after region, the words of its set; one more at the end for {@link
   * Column#NOWHERE}.
   */
  private final long[][] masks;

  Masks(Accessor<F>[] accessors, Column[] columns, long[][] masks, int words) {
    this.count = accessors.length;
    this.words = words;
    this.accessors = accessors;
    this.columns = columns;
    this.masks = masks;
    boolean small = count <= WRITTEN_OUT;
    for (long[] mask : masks) {
      small &= mask.length / words <= 255; // eight times 255 would be -1
    }
    this.packed = small;
    int last =
        count - 1; // the fields of columns that are not there repeat the last one, and are never
    // asked
    this.a0 = accessors[Math.min(0, last)];
    this.a1 = accessors[Math.min(1, last)];
    this.a2 = accessors[Math.min(2, last)];
    this.a3 = accessors[Math.min(3, last)];
    this.a4 = accessors[Math.min(4, last)];
    this.a5 = accessors[Math.min(5, last)];
    this.a6 = accessors[Math.min(6, last)];
    this.a7 = accessors[Math.min(7, last)];
    this.a8 = accessors[Math.min(8, last)];
    this.a9 = accessors[Math.min(9, last)];
    this.a10 = accessors[Math.min(10, last)];
    this.a11 = accessors[Math.min(11, last)];
    this.a12 = accessors[Math.min(12, last)];
    this.a13 = accessors[Math.min(13, last)];
    this.a14 = accessors[Math.min(14, last)];
    this.a15 = accessors[Math.min(15, last)];
    this.c0 = columns[Math.min(0, last)];
    this.c1 = columns[Math.min(1, last)];
    this.c2 = columns[Math.min(2, last)];
    this.c3 = columns[Math.min(3, last)];
    this.c4 = columns[Math.min(4, last)];
    this.c5 = columns[Math.min(5, last)];
    this.c6 = columns[Math.min(6, last)];
    this.c7 = columns[Math.min(7, last)];
    this.c8 = columns[Math.min(8, last)];
    this.c9 = columns[Math.min(9, last)];
    this.c10 = columns[Math.min(10, last)];
    this.c11 = columns[Math.min(11, last)];
    this.c12 = columns[Math.min(12, last)];
    this.c13 = columns[Math.min(13, last)];
    this.c14 = columns[Math.min(14, last)];
    this.c15 = columns[Math.min(15, last)];
    this.m0 = masks[Math.min(0, last)];
    this.m1 = masks[Math.min(1, last)];
    this.m2 = masks[Math.min(2, last)];
    this.m3 = masks[Math.min(3, last)];
    this.m4 = masks[Math.min(4, last)];
    this.m5 = masks[Math.min(5, last)];
    this.m6 = masks[Math.min(6, last)];
    this.m7 = masks[Math.min(7, last)];
    this.m8 = masks[Math.min(8, last)];
    this.m9 = masks[Math.min(9, last)];
    this.m10 = masks[Math.min(10, last)];
    this.m11 = masks[Math.min(11, last)];
    this.m12 = masks[Math.min(12, last)];
    this.m13 = masks[Math.min(13, last)];
    this.m14 = masks[Math.min(14, last)];
    this.m15 = masks[Math.min(15, last)];
  }

  /** The number of words of a set. */
  int words() {
    return words;
  }

  /** Whether {@link #word} can be used after {@link #regions}. */
  boolean isPacked() {
    return packed;
  }

  /** The set of a table of at most 64 rules; 0 also when a fact is unknown or not allowed. */
  @SuppressWarnings("fallthrough")
  long match(F facts) {
    long set = -1;
    switch (count) {
      default:
        set = beyond(facts, set);
      // fall through
      case 16:
        set &= at(m15, c15.region(a15.code(facts)));
      // fall through
      case 15:
        set &= at(m14, c14.region(a14.code(facts)));
      // fall through
      case 14:
        set &= at(m13, c13.region(a13.code(facts)));
      // fall through
      case 13:
        set &= at(m12, c12.region(a12.code(facts)));
      // fall through
      case 12:
        set &= at(m11, c11.region(a11.code(facts)));
      // fall through
      case 11:
        set &= at(m10, c10.region(a10.code(facts)));
      // fall through
      case 10:
        set &= at(m9, c9.region(a9.code(facts)));
      // fall through
      case 9:
        set &= at(m8, c8.region(a8.code(facts)));
      // fall through
      case 8:
        set &= at(m7, c7.region(a7.code(facts)));
      // fall through
      case 7:
        set &= at(m6, c6.region(a6.code(facts)));
      // fall through
      case 6:
        set &= at(m5, c5.region(a5.code(facts)));
      // fall through
      case 5:
        set &= at(m4, c4.region(a4.code(facts)));
      // fall through
      case 4:
        set &= at(m3, c3.region(a3.code(facts)));
      // fall through
      case 3:
        set &= at(m2, c2.region(a2.code(facts)));
      // fall through
      case 2:
        set &= at(m1, c1.region(a1.code(facts)));
      // fall through
      case 1:
        set &= at(m0, c0.region(a0.code(facts)));
    }
    return set;
  }

  private static long at(long[] masks, int region) {
    return region < 0 ? 0 : masks[region];
  }

  private long beyond(F facts, long set) {
    long rest = set;
    for (int i = WRITTEN_OUT; i < count; i++) {
      rest &= at(masks[i], columns[i].region(accessors[i].code(facts)));
    }
    return rest;
  }

  /**
   * The regions of eight columns as bytes; {@code -1} when a fact is unknown or not allowed.
   *
   * @param half 0 for the first eight columns, 1 for the others
   */
  @SuppressWarnings("fallthrough")
  long regions(F facts, int half) {
    long regions = 0;
    int region;
    if (half == 0) {
      switch (Math.min(count, 8)) {
        default:
          // all of them
          region = c7.region(a7.code(facts));
          if (region < 0) {
            return -1;
          }
          regions |= (long) region << 56;
        // fall through
        case 7:
          region = c6.region(a6.code(facts));
          if (region < 0) {
            return -1;
          }
          regions |= (long) region << 48;
        // fall through
        case 6:
          region = c5.region(a5.code(facts));
          if (region < 0) {
            return -1;
          }
          regions |= (long) region << 40;
        // fall through
        case 5:
          region = c4.region(a4.code(facts));
          if (region < 0) {
            return -1;
          }
          regions |= (long) region << 32;
        // fall through
        case 4:
          region = c3.region(a3.code(facts));
          if (region < 0) {
            return -1;
          }
          regions |= (long) region << 24;
        // fall through
        case 3:
          region = c2.region(a2.code(facts));
          if (region < 0) {
            return -1;
          }
          regions |= (long) region << 16;
        // fall through
        case 2:
          region = c1.region(a1.code(facts));
          if (region < 0) {
            return -1;
          }
          regions |= (long) region << 8;
        // fall through
        case 1:
          region = c0.region(a0.code(facts));
          if (region < 0) {
            return -1;
          }
          regions |= (long) region << 0;
      }
      return regions;
    }
    if (count <= 8) {
      return 0; // there are no others
    }
    switch (count - 8) {
      default:
        // all of them
        region = c15.region(a15.code(facts));
        if (region < 0) {
          return -1;
        }
        regions |= (long) region << 56;
      // fall through
      case 7:
        region = c14.region(a14.code(facts));
        if (region < 0) {
          return -1;
        }
        regions |= (long) region << 48;
      // fall through
      case 6:
        region = c13.region(a13.code(facts));
        if (region < 0) {
          return -1;
        }
        regions |= (long) region << 40;
      // fall through
      case 5:
        region = c12.region(a12.code(facts));
        if (region < 0) {
          return -1;
        }
        regions |= (long) region << 32;
      // fall through
      case 4:
        region = c11.region(a11.code(facts));
        if (region < 0) {
          return -1;
        }
        regions |= (long) region << 24;
      // fall through
      case 3:
        region = c10.region(a10.code(facts));
        if (region < 0) {
          return -1;
        }
        regions |= (long) region << 16;
      // fall through
      case 2:
        region = c9.region(a9.code(facts));
        if (region < 0) {
          return -1;
        }
        regions |= (long) region << 8;
      // fall through
      case 1:
        region = c8.region(a8.code(facts));
        if (region < 0) {
          return -1;
        }
        regions |= (long) region << 0;
    }
    return regions;
  }

  /** One word of the set of a table with more than 64 rules. */
  @SuppressWarnings("fallthrough")
  long word(int word, long low, long high) {
    long set = -1;
    switch (count) {
      default:
        // all of them
        set &= m15[((int) (high >>> 56) & 255) * words + word];
      // fall through
      case 15:
        set &= m14[((int) (high >>> 48) & 255) * words + word];
      // fall through
      case 14:
        set &= m13[((int) (high >>> 40) & 255) * words + word];
      // fall through
      case 13:
        set &= m12[((int) (high >>> 32) & 255) * words + word];
      // fall through
      case 12:
        set &= m11[((int) (high >>> 24) & 255) * words + word];
      // fall through
      case 11:
        set &= m10[((int) (high >>> 16) & 255) * words + word];
      // fall through
      case 10:
        set &= m9[((int) (high >>> 8) & 255) * words + word];
      // fall through
      case 9:
        set &= m8[((int) (high >>> 0) & 255) * words + word];
      // fall through
      case 8:
        set &= m7[((int) (low >>> 56) & 255) * words + word];
      // fall through
      case 7:
        set &= m6[((int) (low >>> 48) & 255) * words + word];
      // fall through
      case 6:
        set &= m5[((int) (low >>> 40) & 255) * words + word];
      // fall through
      case 5:
        set &= m4[((int) (low >>> 32) & 255) * words + word];
      // fall through
      case 4:
        set &= m3[((int) (low >>> 24) & 255) * words + word];
      // fall through
      case 3:
        set &= m2[((int) (low >>> 16) & 255) * words + word];
      // fall through
      case 2:
        set &= m1[((int) (low >>> 8) & 255) * words + word];
      // fall through
      case 1:
        set &= m0[((int) (low >>> 0) & 255) * words + word];
    }
    return set;
  }

  /** The set of any table, in an array; null when a fact is unknown or not allowed. */
  long @Nullable [] matchWide(F facts) {
    long[] set = new long[words];
    Arrays.fill(set, -1);
    for (int i = 0; i < count; i++) {
      int region = columns[i].region(accessors[i].code(facts));
      if (region < 0) {
        return null;
      }
      for (int word = 0; word < words; word++) {
        set[word] &= masks[i][region * words + word];
      }
    }
    return set;
  }
}
