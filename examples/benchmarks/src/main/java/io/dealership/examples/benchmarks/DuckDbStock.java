package io.dealership.examples.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The measures in SQL, by DuckDB. What is needed of the months is added up over the columns, which
 * is several times faster there than with lists.
 */
final class DuckDbStock implements AutoCloseable {

  private static final int MONTHS = StockStore.MONTHS;

  /** The measures of {@link StockMeasure} in its order; a division by nothing gives NULL. */
  private static final String MEASURES =
      """
      SELECT part, unit_cost, price, average_on_hand, emergency, lost,
        year AS year_demand,
        total / %1$d AS mean,
        sqrt(greatest(squares - total * total / %1$d, 0) / %2$d) AS deviation,
        CASE WHEN times > 1 THEN
          greatest(squares - total * total / times, 0) / (times - 1) / ((total / times) * (total / times))
        END AS cv2,
        %1$d / nullif(times, 0) AS demand_interval,
        DATE '%3$s' - coalesce(last_issue, last_receipt) AS idle_days,
        on_hand * unit_cost AS stock_value,
        (year - lost) * unit_cost / nullif(average_on_hand * unit_cost, 0) AS turnover,
        (year - lost - emergency) * unit_cost / nullif(average_on_hand * unit_cost, 0) AS true_turnover,
        on_hand * unit_cost / nullif((year - lost) * unit_cost / 12, 0) AS months_supply,
        365 / nullif((year - lost) * unit_cost / nullif(average_on_hand * unit_cost, 0), 0) AS days_supply,
        (year - lost - emergency) / nullif(year, 0) AS fill_rate,
        (year - lost) * (price - unit_cost) / nullif(average_on_hand * unit_cost, 0) AS margin_return
      FROM (SELECT *, %4$s AS year, %5$s AS total, %6$s AS squares, %7$s AS times
        FROM read_csv('%8$s', auto_detect = false, header = true, delim = ',', quote = '"',
          columns = {%9$s}))
      """;

  /** The totals of {@link StockTotal} in its order. */
  private static final String TOTALS =
      """
      SELECT sum(stock_value),
        sum(stock_value) FILTER (idle_days >= %d),
        sum((year_demand - lost) * unit_cost) FILTER (average_on_hand IS NOT NULL),
        sum(average_on_hand * unit_cost),
        sum((year_demand - lost) * (price - unit_cost)) FILTER (average_on_hand IS NOT NULL),
        sum(year_demand),
        sum(year_demand - lost - emergency)
      FROM measures
      """
          .formatted(StockTotal.OBSOLETE_DAYS);

  private final Connection connection;

  private DuckDbStock(Connection connection) {
    this.connection = connection;
  }

  /** DuckDB in memory, with so many threads. */
  static DuckDbStock ofThreads(int threads) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + threads);
    }
    return new DuckDbStock(connection);
  }

  /** Reads a file, works out the measures of all parts and keeps them; returns the totals. */
  double[] totals(Path file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP TABLE measures AS " + measures(file));
      try (ResultSet row = statement.executeQuery(TOTALS)) {
        row.next();
        double[] totals = new double[StockTotal.count()];
        for (int i = 0; i < totals.length; i++) {
          totals[i] = row.getDouble(i + 1);
        }
        return totals;
      }
    }
  }

  /** The measures of all parts in the order of the file, by part; after {@link #totals}. */
  void forEach(BiConsumer<String, double[]> measures) throws SQLException {
    String names =
        Stream.of(StockMeasure.values())
            .map(measure -> measure.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT part, " + names + " FROM measures")) {
      while (row.next()) {
        double[] values = new double[StockMeasure.count()];
        for (int i = 0; i < values.length; i++) {
          values[i] = row.getDouble(i + 2);
          if (row.wasNull()) {
            values[i] = Double.NaN;
          }
        }
        measures.accept(row.getString(1), values);
      }
    }
  }

  private static String measures(Path file) {
    return MEASURES.formatted(
        MONTHS,
        MONTHS - 1,
        StockStore.AS_OF,
        sum(MONTHS - 12, i -> "m" + i),
        sum(0, i -> "m" + i),
        sum(0, i -> "m" + i + " * m" + i),
        sum(0, i -> "(m" + i + " > 0)::INTEGER"),
        file.toString().replace("'", "''"),
        columns());
  }

  private static String sum(int first, IntFunction<String> month) {
    return IntStream.range(first, MONTHS).mapToObj(month).collect(Collectors.joining(" + "));
  }

  private static String columns() {
    List<String> columns = new ArrayList<>();
    columns.add("'part': 'VARCHAR'");
    for (String name :
        List.of(
            "unit_cost",
            "price",
            "on_hand",
            "average_on_hand",
            "on_order",
            "lead_time_days",
            "pack_size")) {
      columns.add("'" + name + "': 'DOUBLE'");
    }
    columns.add("'last_receipt': 'DATE'");
    columns.add("'last_issue': 'DATE'");
    columns.add("'emergency': 'DOUBLE'");
    columns.add("'lost': 'DOUBLE'");
    for (int i = 0; i < MONTHS; i++) {
      columns.add("'m" + i + "': 'DOUBLE'");
    }
    return String.join(", ", columns);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
