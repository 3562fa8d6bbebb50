package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static io.dealership.rules.parts.HealthLine.UNKNOWN;
import static io.dealership.rules.parts.HealthLine.flag;
import static java.util.Objects.requireNonNull;

import io.dealership.core.authority.ActionCode;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the packs say of stock on one day, as plain numbers, and what follows for a part. */
@SuppressWarnings("EnumOrdinal") // places within this run; they are never stored
final class HealthPolicy {

  private static final int PERCENT_DECIMALS = 2;

  private static final Map<StockTier, Optional<StockTier>> TIERS = constants(StockTier.class);
  private static final Map<StockOnHand, Optional<StockOnHand>> HAND = constants(StockOnHand.class);
  private static final Map<StockOnOrder, Optional<StockOnOrder>> ORDER =
      constants(StockOnOrder.class);
  private static final Map<ShelfLife, Optional<ShelfLife>> SHELF = constants(ShelfLife.class);

  /** The ladders by the name of the convention, each from its first step down. */
  private static final Map<String, List<StockTier>> LADDERS =
      Map.of(
          "DAYS", List.of(StockTier.SLOW, StockTier.STAGNANT, StockTier.DEAD),
          "MONTHS", List.of(StockTier.POTENTIALLY_OBSOLETE, StockTier.OBSOLETE));

  private final long today;

  /** The steps of the ladder, from the first one down, and the last day that reaches each. */
  private final List<StockTier> ladder;

  private final long[] reached;
  private final long scrapReached;
  private final long endsSoonUntil;

  /** By the ordinal of the tier, in ten-thousandths. */
  private final long[] provision = new long[StockTier.values().length];

  private final long provisionOfExpired;
  private final long coverMonths;
  private final long reorderMonths;
  private final long orderUpToMonths;
  private final long transferShare;
  private final long promotionShare;
  private final long scrapShare;
  private final Map<StockAction, ActionCode> approvals = new EnumMap<>(StockAction.class);

  private static <E extends Enum<E>> Map<E, Optional<E>> constants(Class<E> type) {
    Map<E, Optional<E>> all = new EnumMap<>(type);
    for (E each : type.getEnumConstants()) {
      all.put(each, Optional.of(each));
    }
    return all;
  }

  /**
   * The policy of a day.
   *
   * @throws IllegalArgumentException when a parameter is out of its range, or the pack is not in
   *     force on that day
   */
  HealthPolicy(LayeredPack pack, LocalDate on) {
    this.today = on.toEpochDay();
    this.ladder =
        requireNonNull(
            LADDERS.get(
                pack.choice(StockHealthRules.TIER_CONVENTION, on, Set.of("DAYS", "MONTHS"))));
    this.reached = reached(pack, ladder, on);
    this.scrapReached = lastDayBefore(on, pack.parameter(StockHealthRules.SCRAP_AFTER, on));
    this.endsSoonUntil =
        on.plus(pack.parameter(StockHealthRules.EXPIRY_WARNING, on).period()).toEpochDay();
    readProvision(pack, on);
    this.provisionOfExpired = share(pack, StockHealthRules.PROVISION_EXPIRED, on);
    this.coverMonths = months(pack, StockHealthRules.COVER_MONTHS, on);
    this.reorderMonths = months(pack, StockHealthRules.REORDER_MONTHS, on);
    this.orderUpToMonths = months(pack, StockHealthRules.ORDER_UP_TO_MONTHS, on);
    checkArgument(
        reorderMonths <= orderUpToMonths && orderUpToMonths <= coverMonths,
        "Parameters '%s', '%s' and '%s' must not fall, but were %s, %s and %s thousandths",
        StockHealthRules.REORDER_MONTHS,
        StockHealthRules.ORDER_UP_TO_MONTHS,
        StockHealthRules.COVER_MONTHS,
        reorderMonths,
        orderUpToMonths,
        coverMonths);
    this.transferShare = share(pack, StockHealthRules.TRANSFER_PERCENT, on);
    this.promotionShare =
        HealthAmounts.WHOLE - share(pack, StockHealthRules.PROMOTION_DISCOUNT, on);
    this.scrapShare = share(pack, StockHealthRules.SCRAP_PERCENT, on);
    for (StockAction action : StockAction.values()) {
      String name = StockHealthRules.APPROVAL + code(action);
      pack.find(name, on)
          .map(Parameter::text)
          .filter(text -> !text.equals(StockHealthRules.NO_APPROVAL))
          .ifPresent(text -> approvals.put(action, ActionCode.of(text)));
    }
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static long[] reached(LayeredPack pack, List<StockTier> ladder, LocalDate on) {
    List<Long> days = new ArrayList<>();
    for (StockTier tier : ladder) {
      String name = StockHealthRules.TIER_FROM + code(tier);
      long day = lastDayBefore(on, pack.parameter(name, on));
      checkArgument(
          days.isEmpty() || day < days.get(days.size() - 1),
          "Parameter '%s' must be longer than that of the step before, but was %s",
          name,
          pack.parameter(name, on).period());
      days.add(day);
    }
    return days.stream().mapToLong(Long::longValue).toArray();
  }

  /** The last day after which a period is over, or just ends, on the day asked about. */
  private static long lastDayBefore(LocalDate on, Parameter parameter) {
    Period period = parameter.period();
    LocalDate day = on.minus(period);
    // months end on different days: 2025-08-31 and half a year is 2026-02-28, as for 2025-08-28
    while (!day.plusDays(1).plus(period).isAfter(on)) {
      day = day.plusDays(1);
    }
    while (day.plus(period).isAfter(on)) {
      day = day.minusDays(1);
    }
    return day.toEpochDay();
  }

  private void readProvision(LayeredPack pack, LocalDate on) {
    StockTier before = StockTier.ACTIVE;
    provision[before.ordinal()] = share(pack, StockHealthRules.PROVISION + code(before), on);
    for (StockTier tier : ladder) {
      String name = StockHealthRules.PROVISION + code(tier);
      provision[tier.ordinal()] = share(pack, name, on);
      checkArgument(
          provision[tier.ordinal()] >= provision[before.ordinal()],
          "Parameter '%s' must not be less than that of the step before, but was %s",
          name,
          pack.parameter(name, on).number());
      before = tier;
    }
  }

  /** A number of percent in ten-thousandths. */
  private static long share(LayeredPack pack, String name, LocalDate on) {
    BigDecimal percent = pack.parameter(name, on).number();
    checkArgument(
        percent.signum() >= 0
            && percent.compareTo(BigDecimal.valueOf(100)) <= 0
            && percent.stripTrailingZeros().scale() <= PERCENT_DECIMALS,
        "Parameter '%s' must be from 0 to 100, with at most two decimals, but was %s",
        name,
        percent);
    return percent.movePointRight(PERCENT_DECIMALS).longValueExact();
  }

  /** A number of months in thousandths. */
  private static long months(LayeredPack pack, String name, LocalDate on) {
    BigDecimal months = pack.parameter(name, on).number();
    checkArgument(
        months.signum() >= 0
            && months.compareTo(BigDecimal.valueOf(120)) <= 0
            && months.stripTrailingZeros().scale() <= 3,
        "Parameter '%s' must be from 0 to 120, with at most three decimals, but was %s",
        name,
        months);
    return months.movePointRight(3).longValueExact();
  }

  /** The approval that an action needs. */
  Optional<ActionCode> approval(StockAction action) {
    return Optional.ofNullable(approvals.get(action));
  }

  // ---- a part ----

  private static <E extends Enum<E>> Optional<E> one(Map<E, Optional<E>> constants, E constant) {
    return requireNonNull(constants.get(constant));
  }

  /** Fills in what follows for a part; allocates nothing. */
  void assess(HealthLine line) {
    long inStock = Math.max(0, line.quantity);
    boolean expired = line.expires != UNKNOWN && line.expires < today;
    age(line, inStock);
    need(line, inStock, expired);
    line.shelfLife =
        one(
            SHELF,
            expired
                ? ShelfLife.EXPIRED
                : line.expires != UNKNOWN && line.expires <= endsSoonUntil
                    ? ShelfLife.ENDS_SOON
                    : ShelfLife.KEEPS);
    provide(line, inStock, expired);
    line.returnOpen =
        line.refundShare == 0
            ? HealthLine.NO
            : line.returnableUntil == UNKNOWN
                ? Optional.empty()
                : flag(today <= line.returnableUntil);
    line.sistersNeed = flag(line.sisterNeed > 0);
    line.replaced = flag(line.superseded);
  }

  private void age(HealthLine line, long inStock) {
    long last = line.lastIssued != UNKNOWN ? line.lastIssued : line.lastReceived;
    line.lastMovement = last;
    if (last == UNKNOWN) {
      line.days = UNKNOWN;
      line.tier = Optional.empty();
      line.scrapDue = inStock == 0 ? HealthLine.NO : Optional.empty();
      return;
    }
    line.days = today - last;
    StockTier tier = StockTier.ACTIVE;
    for (int i = 0; i < reached.length && last <= reached[i]; i++) {
      tier = ladder.get(i);
    }
    line.tier = one(TIERS, tier);
    line.scrapDue = flag(last <= scrapReached);
  }

  private void need(HealthLine line, long inStock, boolean expired) {
    long usable = expired ? 0 : inStock;
    long overCover = line.knownNeed != UNKNOWN ? line.knownNeed : over(line.forecast, coverMonths);
    long total =
        overCover == UNKNOWN
            ? UNKNOWN
            : wholes(overCover + line.reserved + line.safetyStock, line.whole);
    if (inStock == 0 || expired) {
      line.needed = 0;
      line.excess = inStock;
    } else {
      line.needed = total == UNKNOWN ? UNKNOWN : Math.min(usable, total);
      line.excess = total == UNKNOWN ? UNKNOWN : usable - line.needed;
    }
    line.onHand =
        inStock == 0
            ? one(HAND, StockOnHand.NONE)
            : line.excess == UNKNOWN
                ? Optional.empty()
                : one(HAND, line.excess > 0 ? StockOnHand.EXCESS : StockOnHand.NEEDED);
    line.surplusOnOrder =
        line.onOrder == 0
            ? 0
            : total == UNKNOWN
                ? UNKNOWN
                : Math.min(line.onOrder, Math.max(0, usable + line.onOrder - total));
    line.orders =
        line.onOrder == 0
            ? one(ORDER, StockOnOrder.NONE)
            : line.surplusOnOrder == UNKNOWN
                ? Optional.empty()
                : one(ORDER, line.surplusOnOrder > 0 ? StockOnOrder.SURPLUS : StockOnOrder.NEEDED);
    order(line, expired ? Math.min(line.quantity, 0) : line.quantity);
  }

  /**
   * What is to be ordered: from what is in stock and on order less what is reserved, once it is no
   * more than the reorder point, up to the need of some months. What is not kept in stock is
   * ordered only for those who have reserved it.
   */
  private void order(HealthLine line, long quantity) {
    long position = quantity + line.onOrder - line.reserved;
    if (!line.stocked) {
      order(line, position, -1, 0);
      return;
    }
    long ahead = line.forecast != UNKNOWN ? over(line.forecast, orderUpToMonths) : line.knownNeed;
    long upTo = ahead == UNKNOWN ? UNKNOWN : line.safetyStock + ahead;
    if (line.reorderPoint != UNKNOWN) {
      // what is not known is less than any number
      order(line, position, line.reorderPoint, Math.max(line.reorderPoint, upTo));
    } else if (line.forecast != UNKNOWN) {
      order(line, position, line.safetyStock + over(line.forecast, reorderMonths), upTo);
    } else {
      order(line, position, upTo, upTo);
    }
  }

  private static void order(HealthLine line, long position, long point, long upTo) {
    if (point == UNKNOWN) {
      line.toOrder = UNKNOWN;
      line.belowReorder = Optional.empty();
      return;
    }
    line.toOrder =
        position <= point
            ? packs(wholes(Math.max(0, upTo - position), line.whole), line.packSize)
            : 0;
    line.belowReorder = flag(line.toOrder > 0);
  }

  /** A quantity, rounded up to whole packs where it has to be. */
  private static long packs(long quantity, long packSize) {
    return packSize == 0 ? quantity : Math.floorDiv(quantity + packSize - 1, packSize) * packSize;
  }

  /** A quantity, rounded up to whole units where only those can be moved. */
  private static long wholes(long quantity, boolean whole) {
    return whole ? HealthAmounts.wholes(quantity) : quantity;
  }

  private void provide(HealthLine line, long inStock, boolean expired) {
    line.value =
        inStock == 0
            ? 0
            : line.unitCost == UNKNOWN
                ? UNKNOWN
                : HealthAmounts.value(inStock, line.unitCost, line.step);
    if (line.tier.isPresent()) {
      long share = provision[line.tier.get().ordinal()];
      line.dueShare = expired ? Math.max(share, provisionOfExpired) : share;
    } else {
      line.dueShare =
          expired && provisionOfExpired == HealthAmounts.WHOLE ? provisionOfExpired : UNKNOWN;
    }
    line.due =
        line.value == 0 || line.dueShare == 0
            ? 0
            : line.value == UNKNOWN || line.dueShare == UNKNOWN
                ? UNKNOWN
                : HealthAmounts.share(line.value, line.dueShare, line.step);
    line.provisionLacks =
        line.due == UNKNOWN ? Optional.empty() : flag(line.due > line.provisionMade);
  }

  private static long over(long perMonth, long months) {
    return perMonth == UNKNOWN ? UNKNOWN : HealthAmounts.over(perMonth, months);
  }

  /** The months after which what is in stock is used up, in tenths; unknown without a need. */
  static long tenthsOfMonths(HealthLine line) {
    return line.forecast == UNKNOWN || line.forecast == 0
        ? UNKNOWN
        : HealthAmounts.scaled(Math.max(0, line.quantity), 10, line.forecast);
  }

  // ---- what an action moves ----

  /** How much an action is about; unknown where that is not known. */
  static long quantity(HealthLine line, StockAction action) {
    long inStock = Math.max(0, line.quantity);
    return switch (action) {
      case RETURN_TO_MAKER -> line.excess;
      case TRANSFER -> line.excess == UNKNOWN ? UNKNOWN : Math.min(line.excess, line.sisterNeed);
      case PROMOTE -> promoted(line, inStock);
      case SCRAP -> line.shelfLife.equals(one(SHELF, ShelfLife.EXPIRED)) ? inStock : line.excess;
      case WRITE_DOWN, KEEP -> inStock;
      case STOP_ORDERING -> line.superseded ? line.onOrder : line.surplusOnOrder;
      case REORDER -> line.toOrder;
    };
  }

  /** What is too much; where the shelf life ends, all that no customer has reserved. */
  private static long promoted(HealthLine line, long inStock) {
    if (!line.shelfLife.equals(one(SHELF, ShelfLife.ENDS_SOON))) {
      return line.excess;
    }
    long free = Math.max(0, inStock - line.reserved);
    return line.excess == UNKNOWN ? free : Math.max(line.excess, free);
  }

  /** The money that an action brings in; less than nothing for what is spent. */
  long cash(HealthLine line, StockAction action) {
    long quantity = quantity(line, action);
    if (action == StockAction.WRITE_DOWN || action == StockAction.KEEP) {
      return 0;
    }
    if (quantity == UNKNOWN) {
      return UNKNOWN;
    }
    if (action == StockAction.PROMOTE) {
      return line.price == UNKNOWN
          ? UNKNOWN
          : share(HealthAmounts.value(quantity, line.price, line.step), promotionShare, line);
    }
    if (line.unitCost == UNKNOWN) {
      return UNKNOWN;
    }
    long cost = HealthAmounts.value(quantity, line.unitCost, line.step);
    return switch (action) {
      case RETURN_TO_MAKER ->
          line.refundShare == UNKNOWN ? UNKNOWN : share(cost, line.refundShare, line);
      case TRANSFER -> share(cost, transferShare, line);
      case SCRAP -> share(cost, scrapShare, line);
      case REORDER -> -cost;
      default -> cost;
    };
  }

  /**
   * The gain of an action, or less than nothing for a loss: what it brings in against what the
   * stock stands at in the books, which is its cost less its share of the provision.
   */
  long result(HealthLine line, StockAction action) {
    return switch (action) {
      case RETURN_TO_MAKER, TRANSFER, PROMOTE, SCRAP -> against(line, action);
      case WRITE_DOWN -> line.due == UNKNOWN ? UNKNOWN : line.provisionMade - line.due;
      default -> 0;
    };
  }

  private long against(HealthLine line, StockAction action) {
    long cash = cash(line, action);
    if (cash == UNKNOWN || line.value == UNKNOWN) {
      return UNKNOWN;
    }
    return cash - carrying(line, quantity(line, action));
  }

  /** What a part of the stock stands at in the books. */
  private static long carrying(HealthLine line, long quantity) {
    long made = Math.min(line.provisionMade, line.value);
    long released = HealthAmounts.released(made, line.quantity, quantity, line.step);
    return Math.max(0, HealthAmounts.value(quantity, line.unitCost, line.step) - released);
  }

  private static long share(long amount, long tenThousandths, HealthLine line) {
    return HealthAmounts.share(amount, tenThousandths, line.step);
  }
}
