package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkElementIndex;

import io.dealership.core.parts.PartsTotals;
import io.dealership.rules.parts.ReviewRows.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All parts of a store on a day: classes, ages, needs, and what to do, with the sums of the store.
 *
 * <p>The class by value takes all parts to be known, so it is there only now. Parts stand in the
 * order in which they were taken.
 *
 * @since 0.1
 */
public final class StockReview {

  /**
   * Some parts together.
   *
   * @param parts how many
   * @param value what is in stock of them at cost, those without a known cost left out
   * @param yearUse what their demand of a year cost, as far as it is known
   * @param provision what is to be set aside for them
   */
  public record Group(int parts, Money value, Money yearUse, Money provision) {}

  /**
   * What one action comes to, for the parts of which it is the first.
   *
   * @param parts how many
   * @param cash the money that it brings in, less than nothing for what is spent, as far as known
   * @param result the gain against the books, less than nothing for a loss, as far as known
   */
  public record ActionSum(int parts, Money cash, Money result) {}

  /**
   * A point of the curve of values.
   *
   * @param parts how many parts, those of the highest value first
   * @param share which share of the value of a year they have together, from 0 to 1
   */
  public record CurvePoint(int parts, double share) {}

  private final LocalDate on;
  private final CurrencyUnit currency;
  private final HealthDay day;
  private final List<ReviewRows> blocks;

  /** The first part of each block. */
  private final int[] firsts;

  private final int size;
  private final ReviewSums sums;
  private final ValueCuts cuts;

  StockReview(
      LocalDate on,
      CurrencyUnit currency,
      HealthDay day,
      List<ReviewRows> blocks,
      ReviewSums sums,
      ValueCuts.Rule values) {
    this.on = on;
    this.currency = currency;
    this.day = day;
    this.blocks = List.copyOf(blocks);
    this.sums = sums;
    this.firsts = new int[blocks.size()];
    int sum = 0;
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = sum;
      sum += blocks.get(i).size();
    }
    this.size = sum;
    this.cuts = ValueCuts.of(yearUses(), values);
  }

  private long[] yearUses() {
    long[] uses = new long[size];
    int at = 0;
    for (ReviewRows block : blocks) {
      for (int row = 0; row < block.size(); row++) {
        uses[at++] = Math.max(0, block.get(row, Cell.YEAR_USE));
      }
    }
    return uses;
  }

  /** The day that was asked about. */
  public LocalDate on() {
    return on;
  }

  /** The currency of all amounts. */
  public CurrencyUnit currency() {
    return currency;
  }

  /** How many parts there are. */
  public int size() {
    return size;
  }

  /**
   * One part.
   *
   * @param index from 0, in the order in which the parts were taken
   * @throws IndexOutOfBoundsException if there is none
   */
  public PartReview part(int index) {
    checkElementIndex(index, size, "StockReview.part");
    int block = block(index);
    return new PartReview(this, blocks.get(block), index - firsts[block]);
  }

  private int block(int index) {
    int low = 0;
    int high = firsts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firsts[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** All parts. */
  public Stream<PartReview> parts() {
    return blocks.stream()
        .flatMap(
            block ->
                IntStream.range(0, block.size()).mapToObj(row -> new PartReview(this, block, row)));
  }

  HealthDay day() {
    return day;
  }

  // ---- the store ----

  /** The parts by age; those of unknown age are under no tier. */
  public Map<StockTier, Group> byTier() {
    return groups(sums.tiers);
  }

  /** The parts by value; none where no part has any. */
  public Map<AbcClass, Group> byAbc() {
    Map<AbcClass, long[]> classes = new EnumMap<>(AbcClass.class);
    for (ReviewRows block : blocks) {
      for (int row = 0; row < block.size(); row++) {
        ReviewSums.group(classes, abc(block.get(row, Cell.YEAR_USE)), block, row);
      }
    }
    return groups(classes);
  }

  /** The class of a value of a year; null where it is not known. */
  @Nullable AbcClass abc(long yearUse) {
    AbcClass found = yearUse == HealthLine.UNKNOWN ? AbcClass.UNDETERMINED : cuts.of(yearUse);
    return found == AbcClass.UNDETERMINED ? null : found;
  }

  /** The parts by pattern of demand; those without a pattern are left out. */
  public Map<DemandPattern, Group> byPattern() {
    return groups(sums.patterns);
  }

  /** The parts by what to do with them first; those of which that is undetermined are left out. */
  public Map<StockAction, ActionSum> byAction() {
    Map<StockAction, ActionSum> actions = new LinkedHashMap<>();
    sums.actions.forEach(
        (action, sum) ->
            actions.put(
                action,
                new ActionSum(
                    (int) sum[0],
                    HealthMoney.money(sum[1], currency),
                    HealthMoney.money(sum[2], currency))));
    return Collections.unmodifiableMap(actions);
  }

  private <K extends Enum<K>> Map<K, Group> groups(Map<K, long[]> sums) {
    Map<K, Group> groups = new LinkedHashMap<>();
    sums.forEach((key, sum) -> groups.put(key, group(sum)));
    return Collections.unmodifiableMap(groups);
  }

  private Group group(long[] sum) {
    return new Group(
        (int) sum[0],
        HealthMoney.money(sum[1], currency),
        HealthMoney.rounded(sum[2], currency),
        HealthMoney.money(sum[3], currency));
  }

  /** The numbers that more than one line has, each once, in their order. */
  public List<String> duplicates() {
    long[] hashes = new long[size];
    int at = 0;
    for (ReviewRows block : blocks) {
      for (int row = 0; row < block.size(); row++) {
        hashes[at++] = block.nameHash(row);
      }
    }
    Arrays.sort(hashes);
    Set<Long> suspects = new HashSet<>();
    for (int i = 1; i < size; i++) {
      if (hashes[i] == hashes[i - 1]) {
        suspects.add(hashes[i]);
      }
    }
    if (suspects.isEmpty()) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    for (ReviewRows block : blocks) {
      for (int row = 0; row < block.size(); row++) {
        if (suspects.contains(block.nameHash(row)) && !seen.add(block.name(row))) {
          twice.add(block.name(row));
        }
      }
    }
    return List.copyOf(twice);
  }

  /** All parts together. */
  public Group all() {
    return group(sums.all);
  }

  /**
   * How many parts {@link #totals} leave out: those of which cost, average stock, the demand of a
   * year or the last movement is not known, or the price.
   */
  public int leftOut() {
    return sums.leftOut();
  }

  /**
   * What the parts came to in the last twelve months, for {@link PartsMeasures}: of those parts
   * only of which all of it is known.
   */
  public PartsTotals totals() {
    return sums.store.totals(currency);
  }

  /** The stock as a whole, for {@link StockHealthRules#range}: of the parts of {@link #totals}. */
  public StockRangeQuestion range() {
    return sums.store.range(currency);
  }

  /**
   * The parts for which there is most to do: those whose first action moves most money, first those
   * with the most.
   *
   * @param most how many
   * @param actions the actions that count
   */
  public List<PartReview> mostUrgent(int most, Set<StockAction> actions) {
    Comparator<PartReview> byMoney =
        Comparator.comparingLong(PartReview::atStake)
            .thenComparing(PartReview::number, Comparator.reverseOrder());
    PriorityQueue<PartReview> best = new PriorityQueue<>(byMoney);
    parts()
        .filter(part -> part.action().filter(actions::contains).isPresent())
        .filter(part -> part.atStake() > 0)
        .forEach(
            part -> {
              best.add(part);
              if (best.size() > most) {
                best.remove();
              }
            });
    List<PartReview> list = new ArrayList<>(best);
    list.sort(byMoney.reversed());
    return List.copyOf(list);
  }

  /** The curve of values, at up to so many parts of the list and at its end. */
  public List<CurvePoint> curve(int points) {
    long[] uses = yearUses();
    Arrays.sort(uses);
    double total = 0;
    for (long use : uses) {
      total += use;
    }
    List<CurvePoint> curve = new ArrayList<>();
    if (total == 0) {
      return List.of();
    }
    double sum = 0;
    int next = 0;
    for (int i = 0; i < size; i++) {
      sum += uses[size - 1 - i];
      if ((long) next * size <= (long) (i + 1) * points || i == size - 1) {
        curve.add(new CurvePoint(i + 1, Math.min(1, sum / total)));
        next++;
      }
    }
    return List.copyOf(curve);
  }
}
