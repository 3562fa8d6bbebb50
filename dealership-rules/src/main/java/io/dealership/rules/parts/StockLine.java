package io.dealership.rules.parts;

/**
 * One part of a store on a day, as numbers, so that a million of them are reviewed without an
 * object for each value.
 *
 * <p>Quantities are in thousandths of the part's unit, as {@link
 * io.dealership.core.parts.Quantity}; money is in ten-thousandths of the unit of the currency; days
 * are counted from 1970-01-01. A review asks for these numbers while it is handed the line and
 * keeps none of it: a reader may hand over the same object again with the next part.
 */
public interface StockLine {

  /** What stands for a quantity or an amount that nobody knows. */
  long UNKNOWN = -1;

  /** What stands for a number of days that nobody knows. */
  int NO_NUMBER = -1;

  /** What stands for a day that nobody knows, or for what never was. */
  int NO_DAY = Integer.MIN_VALUE;

  /** The number of the part; asked for only when the line is reported. */
  String part();

  /** What a unit costs the store; {@link #UNKNOWN} when nobody knows. */
  long unitCost();

  /** What a unit is sold for; {@link #UNKNOWN} when nobody knows. */
  long price();

  /** What is in stock; 0 or more. */
  long onHand();

  /** What was in stock on average of the last twelve months; {@link #UNKNOWN} when nobody knows. */
  long averageOnHand();

  /** What is ordered and not there yet; 0 or more. */
  long onOrder();

  /** How many days an order takes; {@link #NO_NUMBER} when nobody knows. */
  int leadTimeDays();

  /** How much is in a pack; more than 0. */
  long packSize();

  /** The day of the last receipt; {@link #NO_DAY} when there was none or nobody knows. */
  int lastReceipt();

  /** The day of the last issue; {@link #NO_DAY} when there was none or nobody knows. */
  int lastIssue();

  /** Of how many months the demand is known. */
  int months();

  /**
   * The demand of a month, however it was filled: from stock, by an emergency purchase, or not at
   * all; 0 or more.
   *
   * @param month 0 for the oldest
   */
  long demand(int month);

  /** The demand of the last twelve months that was filled by emergency purchases; 0 or more. */
  long emergency();

  /** The demand of the last twelve months that was lost; 0 or more. */
  long lost();

  /** What of the stock customers have reserved, beyond the demand; nothing unless given. */
  default long reserved() {
    return 0;
  }

  /** The last day on which the maker takes it back; {@link #NO_DAY} unless given. */
  default int returnableUntil() {
    return NO_DAY;
  }

  /**
   * What the maker refunds, in ten-thousandths of the cost, from 0 to 10,000; {@link #NO_NUMBER}
   * unless given.
   */
  default int refundShare() {
    return NO_NUMBER;
  }

  /** What all sister stores need of it; nothing unless given. */
  default long sisterNeed() {
    return 0;
  }

  /** Whether another part has replaced it; not unless given. */
  default boolean superseded() {
    return false;
  }

  /** The last day of its shelf life; {@link #NO_DAY} for a part that keeps, and unless given. */
  default int expiresOn() {
    return NO_DAY;
  }

  /** What was already set aside for its loss of value; nothing unless given. */
  default long provisionMade() {
    return 0;
  }
}
