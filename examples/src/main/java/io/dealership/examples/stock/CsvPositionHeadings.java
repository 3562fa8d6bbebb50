package io.dealership.examples.stock;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The headings of a position file in CSV.
 *
 * @param columns from left to right: the ordinal of the column, or -1 less the number of the month
 * @param months how many months there are
 * @param last the last of them
 */
@SuppressWarnings("ArrayRecordComponent") // seen by the readers only
record CsvPositionHeadings(int[] columns, int months, YearMonth last) {

  /** The demand of a hundred years. */
  static final int MOST_MONTHS = 1200;

  /** Reads the headings; empty where something is wrong with them, which the report then says. */
  static Optional<CsvPositionHeadings> parse(String line, PositionReport report) {
    List<String> names = CsvPositions.split(line);
    report.begin(1);
    if (names == null) {
      report.wrong("quotes", "", "");
      return ended(report);
    }
    List<String> known =
        Arrays.stream(PositionColumn.values()).map(PositionColumn::heading).toList();
    List<Integer> columns = new ArrayList<>();
    List<YearMonth> months = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      Optional<YearMonth> month = month(name);
      if (!seen.add(name)) {
        report.wrong("twice", name, name);
      } else if (month.isPresent()) {
        columns.add(-1 - months.size());
        months.add(month.get());
      } else if (known.contains(name)) {
        columns.add(known.indexOf(name));
      } else {
        report.wrong("unknown-column", name, name, String.join(", ", known));
      }
    }
    for (PositionColumn column : PositionColumn.values()) {
      if (!column.isExtra && !seen.contains(column.heading())) {
        report.wrong("no-column", column.heading(), "");
      }
    }
    checkMonths(months, report);
    return report.end()
        ? Optional.of(
            new CsvPositionHeadings(
                columns.stream().mapToInt(Integer::intValue).toArray(),
                months.size(),
                months.get(months.size() - 1)))
        : Optional.empty();
  }

  private static Optional<CsvPositionHeadings> ended(PositionReport report) {
    report.end();
    return Optional.empty();
  }

  private static void checkMonths(List<YearMonth> months, PositionReport report) {
    if (months.isEmpty()) {
      report.wrong("no-month", "", "");
    } else if (months.size() > MOST_MONTHS) {
      report.wrong("many-months", "", "", MOST_MONTHS, months.size());
    }
    for (int i = 1; i < months.size(); i++) {
      YearMonth expected = months.get(i - 1).plusMonths(1);
      if (!months.get(i).equals(expected)) {
        String there = months.get(i).toString();
        report.wrong("month-order", there, there, expected, months.get(i - 1));
      }
    }
  }

  private static Optional<YearMonth> month(String name) {
    if (!name.matches("[0-9]{4}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(name))
          .filter(
              month ->
                  month.getYear() >= PositionCells.FIRST_YEAR
                      && month.getYear() <= PositionCells.LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The heading of a month. */
  String month(int number) {
    return last.minusMonths(months - 1L - number).toString();
  }
}
