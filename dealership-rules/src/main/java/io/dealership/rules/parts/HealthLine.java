package io.dealership.rules.parts;

import io.dealership.rules.decision.Accessor;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One part in stock in plain numbers: what is given, and what {@link HealthPolicy#assess} makes of
 * it. Quantities are in thousandths of a unit, money in ten-thousandths, days since 1970-01-01.
 *
 * <p>It is filled and read by one thread, and may be filled again for the next part as long as no
 * decision is made of it: decisions keep it.
 */
final class HealthLine {

  /** Stands for a number that is not known. */
  static final long UNKNOWN = Accessor.MISSING;

  static final Optional<Boolean> YES = Optional.of(true);
  static final Optional<Boolean> NO = Optional.of(false);

  // ---- what is given ----

  /** How much is in a pack; nothing where orders need no whole packs. */
  long packSize;

  /** Whether only whole units can be moved. */
  boolean whole = true;

  /** Whether the store means to keep it in stock. */
  boolean stocked = true;

  /** In stock; less than nothing counts as nothing. */
  long quantity;

  /** What one costs. */
  long unitCost = UNKNOWN;

  /** What one is sold for. */
  long price = UNKNOWN;

  long lastIssued = UNKNOWN;
  long lastReceived = UNKNOWN;

  /** What is needed per month. */
  long forecast = UNKNOWN;

  /** What is known to be needed over the time of cover, in place of the forecast. */
  long knownNeed = UNKNOWN;

  long onOrder;
  long reserved;
  long safetyStock;
  long reorderPoint = UNKNOWN;

  /** The last day on which the maker takes it back. */
  long returnableUntil = UNKNOWN;

  /** What the maker refunds, in ten-thousandths of the cost. */
  long refundShare = UNKNOWN;

  /** What all sister stores need. */
  long sisterNeed;

  boolean superseded;

  /** The last day of its shelf life; unknown for one that keeps. */
  long expires = UNKNOWN;

  long provisionMade;

  /** The smallest amount of the currency in ten-thousandths. */
  long step = 100;

  /** The currency of the amounts, for people; null where there are none. */
  @Nullable CurrencyUnit currency;

  // ---- what follows ----

  /** The last issue, else the last receipt. */
  long lastMovement;

  /** Days since then, which is not counted. */
  long days;

  Optional<StockTier> tier = Optional.empty();

  /** What is in stock at cost. */
  long value;

  /** What of it is needed. */
  long needed;

  /** What of it is not. */
  long excess;

  /** What of the order is not needed. */
  long surplusOnOrder;

  /** What is to be ordered; nothing while enough is there or on the way. */
  long toOrder;

  /** The provision that should be there. */
  long due;

  /** The share of it in the value, in ten-thousandths. */
  long dueShare;

  Optional<StockOnHand> onHand = Optional.empty();
  Optional<StockOnOrder> orders = Optional.empty();
  Optional<ShelfLife> shelfLife = Optional.empty();
  Optional<Boolean> returnOpen = Optional.empty();
  Optional<Boolean> sistersNeed = Optional.empty();
  Optional<Boolean> replaced = Optional.empty();
  Optional<Boolean> scrapDue = Optional.empty();
  Optional<Boolean> provisionLacks = Optional.empty();
  Optional<Boolean> belowReorder = Optional.empty();

  static Optional<Boolean> flag(boolean value) {
    return value ? YES : NO;
  }
}
