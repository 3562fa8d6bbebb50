package io.dealership.rules.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The least values in class A and in class B: with these the class of a part depends on its value
 * alone, so that equal values get equal classes in whatever order they stand.
 *
 * @param positive whether there is any value; where there is none nothing can be classed
 * @param leastA the least value in class A; beyond every value where there is no class A
 * @param leastB the least value in class A or B
 */
record ValueCuts(boolean positive, long leastA, long leastB) {

  /**
   * Cuts at shares of the total.
   *
   * @param values of the parts, in one small unit of money; what is not above nothing counts as
   *     nothing
   * @param rule the limits and the conventions
   * @throws ArithmeticException when the total does not fit in a long
   */
  static ValueCuts of(long[] values, Rule rule) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    long total = 0;
    for (long value : sorted) {
      total = Math.addExact(total, Math.max(0, value));
    }
    if (total == 0) {
      return new ValueCuts(false, Long.MAX_VALUE, Long.MAX_VALUE);
    }
    return new ValueCuts(
        true, cut(sorted, limit(total, rule.a()), rule), cut(sorted, limit(total, rule.b()), rule));
  }

  /** A whole sum is below a share of the total exactly if it is below this. */
  private static long limit(long total, BigDecimal share) {
    return BigDecimal.valueOf(total)
        .multiply(share)
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  /** The least value whose share is below the limit. */
  private static long cut(long[] sorted, long limit, Rule rule) {
    long least = Long.MAX_VALUE;
    long before = 0;
    int i = sorted.length - 1;
    while (i >= 0 && sorted[i] > 0) {
      long value = sorted[i];
      int next = i;
      while (next >= 0 && sorted[next] == value) {
        next--;
      }
      // of equal values the first or the last speaks for all
      long of = rule.best() ? 1 : i - next;
      long share = before + value * (rule.after() ? of : of - 1);
      if (share >= limit) {
        return least;
      }
      least = value;
      before += value * (i - next);
      i = next;
    }
    return least;
  }

  /**
   * How shares become classes.
   *
   * @param a class A is below this share
   * @param b class B is below this share, from 0 to 1
   * @param after whether the share of a part includes its own value
   * @param best whether equal values all get the best class that one of them has; else the worst
   */
  record Rule(BigDecimal a, BigDecimal b, boolean after, boolean best) {}

  /** The class of a value that is known; undetermined where there is no value at all. */
  AbcClass of(long value) {
    if (!positive) {
      return AbcClass.UNDETERMINED;
    }
    if (value >= leastA) {
      return AbcClass.A;
    }
    return value >= leastB ? AbcClass.B : AbcClass.C;
  }
}
