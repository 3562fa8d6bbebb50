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
 * <p>A set of up to 63 rules is one word, and the columns hold the sets themselves. With more
 * rules, the columns hold where the words of a set begin in one array; these places stay in local
 * variables, so that nothing is allocated, and then the sets are ANDed word by word.
 */
final class Masks<F> {

  /** Stands in every set of one word, unless a fact is unknown or a value is not allowed. */
  static final long KNOWN = Long.MIN_VALUE;

  /** A fact is unknown, or a value is not allowed. */
  static final int UNKNOWN = -3;

  /** No rule matches. */
  static final int NONE = -1;

  /** Several rules match. */
  static final int SEVERAL = -2;

  private static final int WRITTEN_OUT = 16;
  private static final int NARROW = 10;
  private static final int MOST_IN_A_WORD = 63;

  private final int count;
  private final int words;
  private final boolean wide;

  private final Accessor<F>[] accessors;
  private final Column[] columns;

  /**
   * The words of all sets, with more than 63 rules: first all rules, then none, then by column and
   * region.
   */
  private final long[] sets;

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

  /**
   * The masks of a table.
   *
   * @param accessors by column: how its fact is read
   * @param exact by column: whether its codes are the numbers of its regions
   * @param starts by column: the first code of each region but the first
   * @param missing by column: the region for a fact that is not given, or -1 if it is unknown
   * @param regions by column and region, and one more for a fact that is absent: the rules; null
   *     for values that are not allowed
   * @param rules the number of rules
   */
  Masks(
      Accessor<F>[] accessors,
      boolean[] exact,
      long[][] starts,
      int[] missing,
      @Nullable Bits[][] regions,
      int rules) {
    this.count = accessors.length;
    this.words = Bits.wordsFor(rules);
    this.wide = rules > MOST_IN_A_WORD;
    this.accessors = accessors;
    this.columns = new Column[count];
    int rows = 2;
    for (Bits[] column : regions) {
      rows += column.length;
    }
    this.sets = new long[wide ? rows * words : 0];
    Arrays.fill(sets, 0, wide ? words : 0, -1);
    boolean direct = isMostlyNarrow(starts, exact);
    int at = 2 * words;
    for (int i = 0; i < count; i++) {
      long[] values = new long[regions[i].length];
      for (int region = 0; region < values.length; region++) {
        Bits bits = regions[i][region];
        if (wide && bits != null) {
          System.arraycopy(bits.words, 0, sets, at, words);
          values[region] = at;
          at += words;
        } else if (wide) {
          values[region] = words; // the empty set
        } else {
          values[region] = bits == null ? 0 : bits.words[0] | KNOWN;
        }
      }
      long unknown = wide ? words : 0;
      columns[i] =
          new Column(
              starts[i], values, missing[i] < 0 ? unknown : values[missing[i]], exact[i], direct);
    }
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
  }

  /**
   * Whether most columns that are not exact are narrow. Each way of looking up that is used in a
   * table makes the code of all its columns longer, so that one narrow column alone does not pay.
   */
  private static boolean isMostlyNarrow(long[][] starts, boolean[] exact) {
    int narrow = 0;
    int wide = 0;
    for (int i = 0; i < starts.length; i++) {
      if (!exact[i] && Column.isNarrow(starts[i])) {
        narrow++;
      } else if (!exact[i]) {
        wide++;
      }
    }
    return narrow > wide;
  }

  /** By column, in the order of the masks: how its fact is read; not to be changed. */
  Accessor<F>[] accessors() {
    return accessors;
  }

  Column column(int index) {
    return columns[index];
  }

  /** Whether a set takes more than one word. */
  boolean isWide() {
    return wide;
  }

  /** The set of a table that is not wide, and {@link #KNOWN}. */
  @SuppressWarnings("fallthrough")
  long match(F facts) {
    long set = -1;
    switch (count) {
      default:
        set = beyond(facts);
      // fall through
      case 16:
        set &= c15.of(a15.code(facts));
      // fall through
      case 15:
        set &= c14.of(a14.code(facts));
      // fall through
      case 14:
        set &= c13.of(a13.code(facts));
      // fall through
      case 13:
        set &= c12.of(a12.code(facts));
      // fall through
      case 12:
        set &= c11.of(a11.code(facts));
      // fall through
      case 11:
        set &= c10.of(a10.code(facts));
      // fall through
      case 10:
        set &= c9.of(a9.code(facts));
      // fall through
      case 9:
        set &= c8.of(a8.code(facts));
      // fall through
      case 8:
        set &= c7.of(a7.code(facts));
      // fall through
      case 7:
        set &= c6.of(a6.code(facts));
      // fall through
      case 6:
        set &= c5.of(a5.code(facts));
      // fall through
      case 5:
        set &= c4.of(a4.code(facts));
      // fall through
      case 4:
        set &= c3.of(a3.code(facts));
      // fall through
      case 3:
        set &= c2.of(a2.code(facts));
      // fall through
      case 2:
        set &= c1.of(a1.code(facts));
      // fall through
      case 1:
        set &= c0.of(a0.code(facts));
    }
    return set;
  }

  private long beyond(F facts) {
    long set = -1;
    for (int i = WRITTEN_OUT; i < count; i++) {
      set &= columns[i].of(accessors[i].code(facts));
    }
    return set;
  }

  /**
   * The rank of the one matched rule of a wide table; {@link #NONE}, {@link #SEVERAL} or {@link
   * #UNKNOWN} otherwise.
   *
   * @param firstWins whether the first of several rules is the one
   */
  int single(F facts, boolean firstWins) {
    if (count > WRITTEN_OUT) {
      long[] set = matchWide(facts);
      return set.length == 0
          ? UNKNOWN
          : single(set, words, firstWins, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
    int o0 = (int) c0.of(a0.code(facts));
    int o1 = count <= 1 ? 0 : (int) c1.of(a1.code(facts));
    int o2 = count <= 2 ? 0 : (int) c2.of(a2.code(facts));
    int o3 = count <= 3 ? 0 : (int) c3.of(a3.code(facts));
    int o4 = count <= 4 ? 0 : (int) c4.of(a4.code(facts));
    int o5 = count <= 5 ? 0 : (int) c5.of(a5.code(facts));
    int o6 = count <= 6 ? 0 : (int) c6.of(a6.code(facts));
    int o7 = count <= 7 ? 0 : (int) c7.of(a7.code(facts));
    int o8 = count <= 8 ? 0 : (int) c8.of(a8.code(facts));
    int o9 = count <= 9 ? 0 : (int) c9.of(a9.code(facts));
    if (count <= NARROW) {
      int rank = single(sets, words, firstWins, o0, o1, o2, o3, o4, o5, o6, o7, o8, o9);
      return rank == NONE
              && (o0 == words
                  || o1 == words
                  || o2 == words
                  || o3 == words
                  || o4 == words
                  || o5 == words
                  || o6 == words
                  || o7 == words
                  || o8 == words
                  || o9 == words)
          ? UNKNOWN
          : rank;
    }
    int o10 = (int) c10.of(a10.code(facts));
    int o11 = count <= 11 ? 0 : (int) c11.of(a11.code(facts));
    int o12 = count <= 12 ? 0 : (int) c12.of(a12.code(facts));
    int o13 = count <= 13 ? 0 : (int) c13.of(a13.code(facts));
    int o14 = count <= 14 ? 0 : (int) c14.of(a14.code(facts));
    int o15 = count <= 15 ? 0 : (int) c15.of(a15.code(facts));
    int rank =
        single(
            sets, words, firstWins, o0, o1, o2, o3, o4, o5, o6, o7, o8, o9, o10, o11, o12, o13, o14,
            o15);
    return rank == NONE
            && (o0 == words
                || o1 == words
                || o2 == words
                || o3 == words
                || o4 == words
                || o5 == words
                || o6 == words
                || o7 == words
                || o8 == words
                || o9 == words
                || o10 == words
                || o11 == words
                || o12 == words
                || o13 == words
                || o14 == words
                || o15 == words)
        ? UNKNOWN
        : rank;
  }

  private static int single(
      long[] sets,
      int words,
      boolean firstWins,
      int o0,
      int o1,
      int o2,
      int o3,
      int o4,
      int o5,
      int o6,
      int o7,
      int o8,
      int o9) {
    int found = NONE;
    for (int word = 0; word < words; word++) {
      long set =
          sets[o0 + word]
              & sets[o1 + word]
              & sets[o2 + word]
              & sets[o3 + word]
              & sets[o4 + word]
              & sets[o5 + word]
              & sets[o6 + word]
              & sets[o7 + word]
              & sets[o8 + word]
              & sets[o9 + word];
      if (set != 0) {
        int rank = (word << 6) + Long.numberOfTrailingZeros(set);
        if (firstWins) {
          return rank;
        }
        if (found != NONE || (set & set - 1) != 0) {
          return SEVERAL;
        }
        found = rank;
      }
    }
    return found;
  }

  private static int single(
      long[] sets,
      int words,
      boolean firstWins,
      int o0,
      int o1,
      int o2,
      int o3,
      int o4,
      int o5,
      int o6,
      int o7,
      int o8,
      int o9,
      int o10,
      int o11,
      int o12,
      int o13,
      int o14,
      int o15) {
    int found = NONE;
    for (int word = 0; word < words; word++) {
      long set =
          sets[o0 + word]
              & sets[o1 + word]
              & sets[o2 + word]
              & sets[o3 + word]
              & sets[o4 + word]
              & sets[o5 + word]
              & sets[o6 + word]
              & sets[o7 + word]
              & sets[o8 + word]
              & sets[o9 + word]
              & sets[o10 + word]
              & sets[o11 + word]
              & sets[o12 + word]
              & sets[o13 + word]
              & sets[o14 + word]
              & sets[o15 + word];
      if (set != 0) {
        int rank = (word << 6) + Long.numberOfTrailingZeros(set);
        if (firstWins) {
          return rank;
        }
        if (found != NONE || (set & set - 1) != 0) {
          return SEVERAL;
        }
        found = rank;
      }
    }
    return found;
  }

  /** The set of a wide table, in an array; of no words when a fact is unknown or not allowed. */
  long[] matchWide(F facts) {
    long[] set = new long[words];
    Arrays.fill(set, -1);
    for (int i = 0; i < count; i++) {
      int at = (int) columns[i].of(accessors[i].code(facts));
      if (at == words) {
        return new long[0];
      }
      for (int word = 0; word < words; word++) {
        set[word] &= sets[at + word];
      }
    }
    return set;
  }
}
