package io.dealership.examples.stock;

import io.dealership.rules.parts.StockLine;
import java.nio.charset.Charset;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;

/**
 * A line of a position file. It is used again for the next one: whoever wants to keep anything
 * takes it out.
 *
 * <p>Nothing is allocated but the texts that are asked for.
 */
@SuppressWarnings("EnumOrdinal") // places within this run; they are never stored
public final class PositionLine implements StockLine {

  private static final int COLUMNS = PositionColumn.values().length;

  private final Charset charset;
  private final long[] values = new long[COLUMNS];
  private long[] demand;

  /** The month behind the demand, counted from year 0. */
  private final int endMonth;

  /** How many months there are, of which nobody knows the first few. */
  private int months;

  private int unknown;

  /** Where texts begin and end, by column; an empty one is not given. */
  private final int[] starts = new int[COLUMNS];

  private final int[] ends = new int[COLUMNS];
  private byte[] bytes = {};

  PositionLine(Charset charset, YearMonth last, int months) {
    this.charset = charset;
    this.demand = new long[months];
    this.months = months;
    for (PositionColumn column : PositionColumn.values()) {
      values[column.ordinal()] = column.form.unknown; // of those that a file does without
    }
    this.endMonth = monthNumber(last) + 1;
  }

  static int monthNumber(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }

  /** The last month of the demand, which is the same for all lines of a file. */
  public YearMonth lastMonth() {
    return YearMonth.of((endMonth - 1) / 12, (endMonth - 1) % 12 + 1);
  }

  /** The first month of which the demand is known; the one after the last where none is. */
  public YearMonth firstMonth() {
    int month = endMonth - months();
    return YearMonth.of(month / 12, month % 12 + 1);
  }

  @Override
  public String part() {
    return text(PositionColumn.PART);
  }

  /** What the part is called in a language; its number where the file does not say. */
  public String name(Locale locale) {
    String name =
        text(locale.getLanguage().equals("zh") ? PositionColumn.NAME_ZH : PositionColumn.NAME_EN);
    return name.isEmpty() ? part() : name;
  }

  @Override
  public long unitCost() {
    return value(PositionColumn.UNIT_COST);
  }

  @Override
  public long price() {
    return value(PositionColumn.PRICE);
  }

  @Override
  public long onHand() {
    return value(PositionColumn.ON_HAND);
  }

  @Override
  public long averageOnHand() {
    return value(PositionColumn.AVERAGE_ON_HAND);
  }

  @Override
  public long onOrder() {
    return value(PositionColumn.ON_ORDER);
  }

  @Override
  public int leadTimeDays() {
    return (int) value(PositionColumn.LEAD_TIME_DAYS);
  }

  @Override
  public long packSize() {
    return value(PositionColumn.PACK_SIZE);
  }

  @Override
  public int lastReceipt() {
    return (int) value(PositionColumn.LAST_RECEIPT);
  }

  @Override
  public int lastIssue() {
    return (int) value(PositionColumn.LAST_ISSUE);
  }

  @Override
  public int months() {
    return months - unknown;
  }

  @Override
  public long demand(int month) {
    return demand[unknown + month];
  }

  @Override
  public long emergency() {
    return value(PositionColumn.EMERGENCY);
  }

  @Override
  public long lost() {
    return value(PositionColumn.LOST);
  }

  @Override
  public long reserved() {
    return Math.max(0, value(PositionColumn.RESERVED));
  }

  @Override
  public int returnableUntil() {
    return (int) value(PositionColumn.RETURNABLE_UNTIL);
  }

  @Override
  public int refundShare() {
    return (int) value(PositionColumn.REFUND_PERCENT);
  }

  @Override
  public long sisterNeed() {
    return Math.max(0, value(PositionColumn.SISTER_NEED));
  }

  @Override
  public boolean superseded() {
    int column = PositionColumn.SUPERSEDED_BY.ordinal();
    return starts[column] < ends[column];
  }

  @Override
  public int expiresOn() {
    return (int) value(PositionColumn.EXPIRES_ON);
  }

  @Override
  public long provisionMade() {
    return Math.max(0, value(PositionColumn.PROVISION_MADE));
  }

  private long value(PositionColumn column) {
    return values[column.index()];
  }

  private String text(PositionColumn column) {
    int start = starts[column.index()];
    int end = ends[column.index()];
    return new String(bytes, start, end - start, charset);
  }

  // ---- for the readers ----

  long[] values() {
    return values;
  }

  /** Takes the demand, of that many months. */
  long[] demandOf(int count) {
    if (count > demand.length) {
      demand = new long[count];
    }
    months = count;
    unknown = 0;
    return demand;
  }

  /** Of how many of the oldest months nobody knows the demand. */
  void unknownMonths(int count) {
    unknown = count;
  }

  int endMonth() {
    return endMonth;
  }

  /** Forgets all, and says where the texts of the next line are. */
  void begin(byte[] texts) {
    bytes = texts;
    Arrays.fill(starts, 0);
    Arrays.fill(ends, 0);
  }

  void text(int column, int start, int end) {
    starts[column] = start;
    ends[column] = end;
  }

  /** Takes texts that do not stand in the line as they are. */
  void texts(String[] texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(text);
    }
    begin(all.toString().getBytes(charset));
    int at = 0;
    for (int column = 0; column < texts.length; column++) {
      int length = texts[column].getBytes(charset).length;
      text(column, at, at + length);
      at += length;
    }
  }
}
