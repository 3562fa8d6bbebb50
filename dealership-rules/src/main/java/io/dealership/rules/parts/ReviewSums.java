package io.dealership.rules.parts;

import io.dealership.rules.parts.ReviewRows.Cell;
import io.dealership.rules.parts.ReviewRows.Code;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a review adds up while it takes its lines; whole numbers, so the order does not matter. */
final class ReviewSums {

  /** Parts, value, value of the demand of a year, provision. */
  static final int GROUP = 4;

  /** Parts, cash, result. */
  static final int ACTION = 3;

  final Map<StockTier, long[]> tiers = new EnumMap<>(StockTier.class);
  final Map<DemandPattern, long[]> patterns = new EnumMap<>(DemandPattern.class);
  final Map<StockAction, long[]> actions = new EnumMap<>(StockAction.class);
  final long[] all = new long[GROUP];
  final StockSums store;
  private final long step;
  private final long obsoleteFrom;
  private int leftOut;

  ReviewSums(long step, long obsoleteFrom) {
    this.step = step;
    this.obsoleteFrom = obsoleteFrom;
    this.store = new StockSums(step, obsoleteFrom);
  }

  /** The sums of nothing, of the same day. */
  ReviewSums empty() {
    return new ReviewSums(step, obsoleteFrom);
  }

  /** How many parts the sums of the store leave out. */
  int leftOut() {
    return leftOut;
  }

  void add(ReviewRows rows, int row) {
    group(all, rows, row);
    group(tiers, rows.constant(row, Code.TIER, StockReviewer.TIERS), rows, row);
    group(patterns, rows.constant(row, Code.PATTERN, StockReviewer.PATTERNS), rows, row);
    StockAction first = rows.constant(row, Code.ACTION, StockReviewer.ACTIONS);
    if (first != null) {
      long[] sum = actions.computeIfAbsent(first, none -> new long[ACTION]);
      sum[0]++;
      plus(sum, 1, rows.get(row, Cell.CASH));
      plus(sum, 2, rows.get(row, Cell.RESULT));
    }
    if (rows.isMeasured(row)) {
      store.add(rows, row);
    } else {
      leftOut++;
    }
  }

  /** Adds a part to a group of those with the same key, if it has one. */
  static <K extends Enum<K>> void group(
      Map<K, long[]> groups, @Nullable K key, ReviewRows rows, int row) {
    if (key != null) {
      group(groups.computeIfAbsent(key, none -> new long[GROUP]), rows, row);
    }
  }

  private static void group(long[] sum, ReviewRows rows, int row) {
    sum[0]++;
    plus(sum, 1, rows.get(row, Cell.VALUE));
    plus(sum, 2, rows.get(row, Cell.YEAR_USE));
    plus(sum, 3, rows.get(row, Cell.PROVISION));
  }

  private static void plus(long[] sum, int at, long amount) {
    if (amount != HealthLine.UNKNOWN) {
      sum[at] = Math.addExact(sum[at], amount);
    }
  }

  /** Adds what others added up. */
  void addAll(ReviewSums other) {
    merge(tiers, other.tiers);
    merge(patterns, other.patterns);
    merge(actions, other.actions);
    merge(all, other.all);
    store.addAll(other.store);
    leftOut += other.leftOut;
  }

  private static <K extends Enum<K>> void merge(Map<K, long[]> to, Map<K, long[]> from) {
    from.forEach((key, sum) -> merge(to.computeIfAbsent(key, none -> new long[sum.length]), sum));
  }

  private static void merge(long[] to, long[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.addExact(to[i], from[i]);
    }
  }
}
