package io.dealership.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long a fresh process takes: one that does nothing, one that loads the shipped pack, and one
 * that decides a first job line. Whole processes are timed from the outside, in turn. Then how long
 * the catalog of roles takes within a fresh process, by its own clock.
 */
public final class StartTime {

  private static final int ROUNDS = 11;
  private static final int CATALOG_ROUNDS = 15;

  private StartTime() {}

  /** Prints the medians; of the catalog alone, where an argument says {@code catalog}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (!List.of(args).contains("catalog")) {
      decision();
    }
    catalog();
  }

  private static void decision() throws IOException, InterruptedException {
    double[] empty = new double[ROUNDS];
    double[] first = new double[ROUNDS];
    double[] load = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      empty[i] = run(FirstDecision.class, "empty", new ArrayList<>());
      List<String> said = new ArrayList<>();
      first[i] = run(FirstDecision.class, "first-decision", said);
      load[i] = Double.parseDouble(said.get(0));
    }
    System.out.printf(
        "start, medians of %d: empty main %.0f ms; first decision %.0f ms, that is %.0f ms more;"
            + " load of the shipped pack %.0f ms of it%n",
        ROUNDS, median(empty), median(first), median(first) - median(empty), median(load));
  }

  private static void catalog() throws IOException, InterruptedException {
    double[] load = new double[CATALOG_ROUNDS];
    double[] catalog = new double[CATALOG_ROUNDS];
    double[] both = new double[CATALOG_ROUNDS];
    for (int i = 0; i < CATALOG_ROUNDS; i++) {
      List<String> said = new ArrayList<>();
      run(FirstCatalog.class, "", said);
      load[i] = Double.parseDouble(said.get(0));
      catalog[i] = Double.parseDouble(said.get(1));
      both[i] = load[i] + catalog[i];
    }
    System.out.printf(
        "catalog of roles, medians of %d: load of its packs %.0f ms, catalog %.0f ms, both %.0f ms"
            + " (%.0f to %.0f)%n",
        CATALOG_ROUNDS,
        median(load),
        median(catalog),
        median(both),
        both[0],
        both[CATALOG_ROUNDS - 1]);
  }

  private static double run(Class<?> program, String what, List<String> said)
      throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            what);
    command.redirectErrorStream(true);
    long start = System.nanoTime();
    Process process = command.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(
          program.getSimpleName() + " must end with 0, but ended with " + code + ": " + output);
    }
    said.addAll(output.lines().toList());
    return milliseconds;
  }

  private static double median(double[] values) {
    Arrays.sort(values); // so that the first is the least from here on, and the last the greatest
    return values[values.length / 2];
  }
}
