package io.dealership.examples.stock;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads values where they stand in a line, without a text or an object for each. What it does not
 * understand at once it leaves to the slow reader, which says what is wrong, if anything is.
 *
 * <p>Behind the last byte of a line there is always a line feed, and behind that at least {@value
 * #MARGIN} bytes that may be read and are not looked at.
 */
final class PositionCells {

  /** How far it may look beyond a line. */
  static final int MARGIN = 16;

  /** Dates before it are mistakes. */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2149;

  /** Returned where a value is not understood. */
  static final long STRANGE = Long.MIN_VALUE;

  private static final int DATE_LENGTH = 10;
  private static final int DAYS_TO_1970 = 719_468;
  private static final int MOST_DIGITS = 17;
  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The days of the months of a year that is no leap year. */
  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** The position behind what was read last. */
  private int at;

  /** The position behind what was read last. */
  int at() {
    return at;
  }

  /** Reads a value of a column that is no text, quoted or not. */
  long value(PositionColumn.Form form, byte[] bytes, int start) {
    boolean isQuoted = bytes[start] == '"';
    int from = isQuoted ? start + 1 : start;
    long value =
        form == PositionColumn.Form.DATE
            ? date(bytes, from)
            : number(bytes, from, form.decimals, form.least, form.most);
    if (isQuoted && value != STRANGE) {
      if (bytes[at] != '"') {
        return STRANGE;
      }
      at++;
    }
    return value;
  }

  private long number(byte[] bytes, int start, int decimals, long least, long most) {
    int p = start;
    long value = 0;
    char digit = digit(bytes[p]);
    while (digit <= 9) {
      value = value * 10 + digit;
      digit = digit(bytes[++p]);
    }
    boolean hasNeedlessZero = bytes[start] == '0' && p > start + 1; // which JSON does not allow
    if (p == start || p - start > MOST_DIGITS || hasNeedlessZero) {
      return STRANGE;
    }
    int missing = decimals;
    if (bytes[p] == '.') {
      int point = p;
      digit = digit(bytes[++p]);
      while (digit <= 9 && missing > 0) {
        value = value * 10 + digit;
        missing--;
        digit = digit(bytes[++p]);
      }
      if (p == point + 1 || p - start > MOST_DIGITS) {
        return STRANGE;
      }
    }
    at = p;
    if (value > most) {
      return STRANGE; // else the zeros that are missing could be too many
    }
    value *= POWERS[missing];
    return value < least || value > most ? STRANGE : value;
  }

  /** Below 10 for a digit. */
  private static char digit(byte b) {
    return (char) (b - '0');
  }

  private long date(byte[] bytes, int start) {
    int year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
    int month = twoDigits(bytes, start + 5);
    int day = twoDigits(bytes, start + 8);
    if (bytes[start + 4] != '-'
        || bytes[start + 7] != '-'
        || year < FIRST_YEAR
        || year > LAST_YEAR
        || month < 1
        || month > 12
        || day < 1) {
      return STRANGE;
    }
    boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > LENGTHS[month - 1] + (month == 2 && isLeap ? 1 : 0)) {
      return STRANGE;
    }
    at = start + DATE_LENGTH;
    // years that begin in March, so that the day that is there only sometimes is the last one
    int y = month <= 2 ? year - 1 : year;
    int m = month <= 2 ? month + 9 : month - 3;
    return y * 365L + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day - 1 - DAYS_TO_1970;
  }

  /**
   * Reads a month such as {@code 2026-10}, quoted.
   *
   * @return the months from year 0, or {@link #STRANGE}
   */
  long month(byte[] bytes, int start) {
    if (bytes[start] != '"') {
      return STRANGE;
    }
    int year = twoDigits(bytes, start + 1) * 100 + twoDigits(bytes, start + 3);
    int month = twoDigits(bytes, start + 6);
    if (bytes[start + 5] != '-'
        || bytes[start + 8] != '"'
        || year < FIRST_YEAR
        || year > LAST_YEAR
        || month < 1
        || month > 12) {
      return STRANGE;
    }
    at = start + 9;
    return year * 12L + month - 1;
  }

  /** Two digits; far below 0 for anything else. */
  private static int twoDigits(byte[] bytes, int start) {
    char tens = digit(bytes[start]);
    char ones = digit(bytes[start + 1]);
    return tens > 9 || ones > 9 ? -1_000_000 : tens * 10 + ones;
  }

  /**
   * Reads quantities with a comma between them and one behind the last, as long as they are
   * understood.
   *
   * @return how many
   */
  int quantities(byte[] bytes, int start, long[] to, int first, int count) {
    int p = start;
    int next = first;
    int end = first + count;
    while (next < end) {
      long eight = (long) EIGHT_BYTES.get(bytes, p);
      // four digits with a comma each: most months of most parts have less than ten pieces
      if (next + 4 <= end
          && (eight & 0xFFF0_FFF0_FFF0_FFF0L) == 0x2C30_2C30_2C30_2C30L
          && ((eight + 0x0006_0006_0006_0006L) & 0x00F0_00F0_00F0_00F0L)
              == 0x0030_0030_0030_0030L) {
        to[next] = (eight & 15) * 1000;
        to[next + 1] = ((eight >>> 16) & 15) * 1000;
        to[next + 2] = ((eight >>> 32) & 15) * 1000;
        to[next + 3] = ((eight >>> 48) & 15) * 1000;
        next += 4;
        p += 8;
        continue;
      }
      char digit = digit(bytes[p]);
      if (digit <= 9 && bytes[p + 1] == ',') {
        to[next++] = digit * 1000L;
        p += 2;
        continue;
      }
      long value = value(PositionColumn.Form.QUANTITY, bytes, p);
      if (value == STRANGE || bytes[at] != ',') {
        break;
      }
      to[next++] = value;
      p = at + 1;
    }
    at = p;
    return next - first;
  }
}
