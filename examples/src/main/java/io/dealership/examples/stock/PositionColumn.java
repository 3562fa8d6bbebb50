package io.dealership.examples.stock;

import io.dealership.rules.parts.StockLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What a position file says of a part, besides its demand by month. */
enum PositionColumn {
  PART(Form.TEXT, true),
  UNIT_COST(Form.MONEY, false),
  PRICE(Form.MONEY, false),
  ON_HAND(Form.QUANTITY, true),
  AVERAGE_ON_HAND(Form.QUANTITY, false),
  ON_ORDER(Form.QUANTITY, true),
  LEAD_TIME_DAYS(Form.DAYS, false),
  PACK_SIZE(Form.PACK, true),
  LAST_RECEIPT(Form.DATE, false),
  LAST_ISSUE(Form.DATE, false),
  EMERGENCY(Form.QUANTITY, true),
  LOST(Form.QUANTITY, true),
  NAME_ZH(Form.TEXT),
  NAME_EN(Form.TEXT),
  RESERVED(Form.QUANTITY),
  RETURNABLE_UNTIL(Form.DATE),
  REFUND_PERCENT(Form.PERCENT),
  SISTER_NEED(Form.QUANTITY),
  SUPERSEDED_BY(Form.TEXT),
  EXPIRES_ON(Form.DATE),
  PROVISION_MADE(Form.MONEY);

  private static final long BILLION_THOUSANDTHS = 1_000_000_000_000L;

  /** A number as people write it: no sign, no exponent, no separators. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,24}(\\.[0-9]{1,24})?");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** How a value is written. */
  enum Form {
    TEXT(0, 0, 0, 0),
    MONEY(4, 0, 10 * BILLION_THOUSANDTHS, StockLine.UNKNOWN),
    QUANTITY(3, 0, BILLION_THOUSANDTHS, StockLine.UNKNOWN),
    PACK(3, 1, BILLION_THOUSANDTHS, StockLine.UNKNOWN),
    DAYS(0, 0, 36_500, StockLine.NO_NUMBER),
    PERCENT(2, 0, 10_000, StockLine.NO_NUMBER),
    DATE(0, 0, 0, StockLine.NO_DAY);

    /** The decimals that are kept; the value is a whole number of the last of them. */
    final int decimals;

    final long least;
    final long most;

    /** What stands for a value that is not known. */
    final long unknown;

    Form(int decimals, long least, long most, long unknown) {
      this.decimals = decimals;
      this.least = least;
      this.most = most;
      this.unknown = unknown;
    }

    /** Reads a value; empty where a text has another form or is out of bounds. */
    OptionalLong read(String text) {
      return this == DATE ? day(text) : number(text);
    }

    private OptionalLong number(String text) {
      if (!NUMBER.matcher(text).matches()) {
        return OptionalLong.empty();
      }
      BigDecimal value = new BigDecimal(text).movePointRight(decimals).stripTrailingZeros();
      if (value.scale() > 0
          || value.compareTo(BigDecimal.valueOf(least)) < 0
          || value.compareTo(BigDecimal.valueOf(most)) > 0) {
        return OptionalLong.empty();
      }
      return OptionalLong.of(value.longValueExact());
    }

    private static OptionalLong day(String text) {
      try {
        LocalDate day = LocalDate.parse(text, DAY);
        return day.getYear() >= PositionCells.FIRST_YEAR && day.getYear() <= PositionCells.LAST_YEAR
            ? OptionalLong.of(day.toEpochDay())
            : OptionalLong.empty();
      } catch (DateTimeParseException e) {
        return OptionalLong.empty();
      }
    }
  }

  final Form form;
  final boolean isNeeded;

  /** Whether a file may do without it. */
  final boolean isExtra;

  PositionColumn(Form form, boolean isNeeded) {
    this.form = form;
    this.isNeeded = isNeeded;
    this.isExtra = false;
  }

  PositionColumn(Form form) {
    this.form = form;
    this.isNeeded = false;
    this.isExtra = true;
  }

  /** Its place in arrays with a value for each column. */
  @SuppressWarnings("EnumOrdinal") // such arrays live no longer than the process
  int index() {
    return ordinal();
  }

  /** The heading in CSV, such as {@code unit_cost}. */
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field in JSON, such as {@code unitCost}. */
  String field() {
    return field(heading());
  }

  /** The field in JSON for a heading in CSV. */
  static String field(String heading) {
    StringBuilder field = new StringBuilder();
    for (String word : heading.split("_", -1)) {
      field.append(
          field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return field.toString();
  }
}
