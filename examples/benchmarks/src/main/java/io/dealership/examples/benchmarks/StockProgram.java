package io.dealership.examples.benchmarks;

import io.dealership.rules.DealershipRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A whole program that works on a file of stock, once; {@link StockTime} starts it. */
public final class StockProgram {

  private StockProgram() {}

  /**
   * Does it, and prints the milliseconds that it took after the start of the process, what is in
   * stock, the milliseconds of all processors together, and the megabytes.
   *
   * @param args who does it, the file, and with how many threads
   */
  public static void main(String[] args) throws IOException, SQLException {
    long start = System.nanoTime();
    Path file = Path.of(args[1]);
    int threads = Integer.parseInt(args[2]);
    double stock =
        args[0].equals("duckdb") ? byDuckDb(file, threads) : byUs(args[0], file, threads);
    System.out.println((System.nanoTime() - start) / 1e6);
    System.out.println(stock);
    System.out.println(ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
    System.out.println(largest());
  }

  private static double byDuckDb(Path file, int threads) throws SQLException {
    try (DuckDbStock duck = DuckDbStock.ofThreads(threads)) {
      return duck.totals(file)[0];
    }
  }

  private static double byUs(String what, Path file, int threads) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return switch (what) {
        case "by-hand" -> StockByHand.totals(in, threads)[0];
        case "review" ->
            StockReviewing.said(
                StockReviewing.review(DealershipRules.standard(), in, threads), threads);
        case "read" -> StockReading.onHand(in, threads);
        default -> throw new IllegalArgumentException("There is no " + what);
      };
    }
  }

  /** The most memory that the process had, in MB, with what is not on the heap; Linux only. */
  private static double largest() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .sum();
  }
}
