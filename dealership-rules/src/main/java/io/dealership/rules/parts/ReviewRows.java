package io.dealership.rules.parts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of some parts as plain numbers, one after the other: two hundred bytes a part instead of
 * objects, so that a million fit in a small heap. Not safe to share while it grows.
 */
@SuppressWarnings("EnumOrdinal") // places within this run; they are never stored
final class ReviewRows {

  /** The numbers of a row. Quantities are thousandths, money is ten-thousandths. */
  enum Cell {
    ON_HAND,
    AVERAGE_ON_HAND,
    ON_ORDER,
    PACK_SIZE,
    RESERVED,
    SISTER_NEED,
    PROVISION_MADE,
    UNIT_COST,
    PRICE,
    /** The days of the last issue and of the last receipt, an int each. */
    MOVED,
    /** The last days of the return window and of the shelf life, an int each. */
    LASTS_UNTIL,
    /** What the maker refunds, and whether the part is superseded, an int each. */
    TERMS,
    YEAR_DEMAND,
    EMERGENCY,
    LOST,
    /** What the demand of a year cost; unknown without a cost or a year. */
    YEAR_USE,
    VALUE,
    PROVISION,
    EXCESS,
    FORECAST,
    REORDER_POINT,
    SAFETY_STOCK,
    TO_ORDER,
    /** What the first action brings in, and its gain; unknown where there is none. */
    CASH,
    RESULT,
    /** {@link Code}s, a byte each. */
    CODES,
    /** The days without movement, and the {@link StockAction}s, a bit each: an int each. */
    DAYS_AND_ACTIONS
  }

  /** What is one of a few, in a byte of {@link Cell#CODES}; 0 stands for undetermined. */
  enum Code {
    TIER,
    PATTERN,
    XYZ,
    FSN,
    METHOD,
    DISTRIBUTION,
    ACTION
  }

  private static final int WIDTH = Cell.values().length;
  private static final int FEW = 256;

  private long[] cells;
  private byte[] names;
  private int[] nameEnds;
  private int size;

  /** No rows, with room for a few. */
  ReviewRows() {
    this(FEW, FEW * 16);
  }

  private ReviewRows(int rows, int letters) {
    this.cells = new long[rows * WIDTH];
    this.names = new byte[letters];
    this.nameEnds = new int[rows];
  }

  /** No rows, with room for about as many as these. */
  ReviewRows another() {
    return new ReviewRows(size + size / 16 + 1, nameStart(size) + nameStart(size) / 16 + 16);
  }

  /** The number of rows. */
  int size() {
    return size;
  }

  /** Begins a row, all of whose numbers are 0, and returns its place. */
  int begin(String name) {
    if (size == nameEnds.length) {
      nameEnds = Arrays.copyOf(nameEnds, 2 * size);
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    int start = nameStart(size);
    if (start + text.length > names.length) {
      names = Arrays.copyOf(names, 2 * (start + text.length));
    }
    System.arraycopy(text, 0, names, start, text.length);
    nameEnds[size] = start + text.length;
    Arrays.fill(cells, size * WIDTH, (size + 1) * WIDTH, 0);
    return size++;
  }

  private int nameStart(int row) {
    return row == 0 ? 0 : nameEnds[row - 1];
  }

  String name(int row) {
    int start = nameStart(row);
    return new String(names, start, nameEnds[row] - start, StandardCharsets.UTF_8);
  }

  /** A hash of the name, so long that two names hardly ever share it: FNV-1a. */
  long nameHash(int row) {
    long hash = 0xcbf29ce484222325L;
    for (int i = nameStart(row); i < nameEnds[row]; i++) {
      hash = (hash ^ names[i] & 0xFF) * 0x100000001b3L;
    }
    return hash;
  }

  void set(int row, Cell cell, long value) {
    cells[row * WIDTH + cell.ordinal()] = value;
  }

  long get(int row, Cell cell) {
    return cells[row * WIDTH + cell.ordinal()];
  }

  /** Sets which of a few it is, from 1 on. */
  void setCode(int row, Code code, int number) {
    int at = row * WIDTH + Cell.CODES.ordinal();
    cells[at] |= (long) number << code.ordinal() * Byte.SIZE;
  }

  int code(int row, Code code) {
    return (int) (get(row, Cell.CODES) >>> code.ordinal() * Byte.SIZE) & 0xFF;
  }

  /** The constant of a code; null when it is undetermined. */
  <E extends Enum<E>> @Nullable E constant(int row, Code code, List<E> constants) {
    int number = code(row, code);
    return number == 0 ? null : constants.get(number - 1);
  }

  /** The days since the last movement; less than nothing when nobody knows. */
  int daysStill(int row) {
    return high(get(row, Cell.DAYS_AND_ACTIONS));
  }

  /** What was issued in twelve months, in thousandths. */
  long issued(int row) {
    long demand = get(row, Cell.YEAR_DEMAND);
    return demand == HealthLine.UNKNOWN ? demand : Math.max(0, demand - get(row, Cell.LOST));
  }

  /** Whether all is known that the sums of a store take. */
  boolean isMeasured(int row) {
    return get(row, Cell.UNIT_COST) != HealthLine.UNKNOWN
        && get(row, Cell.PRICE) != HealthLine.UNKNOWN
        && get(row, Cell.AVERAGE_ON_HAND) != HealthLine.UNKNOWN
        && get(row, Cell.YEAR_DEMAND) != HealthLine.UNKNOWN
        && daysStill(row) >= 0;
  }

  /** Two ints in one number. */
  static long pair(int high, int low) {
    return (long) high << Integer.SIZE | Integer.toUnsignedLong(low);
  }

  static int high(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  static int low(long pair) {
    return (int) pair;
  }
}
