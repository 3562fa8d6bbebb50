package io.dealership.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How long whole programs take with the stock of a store, how much of the processors, and how much
 * memory: each time a process of its own, in turn, with a heap of 512 MB. Where others work on the
 * machine as well, the time of the processors is the one to look at.
 */
public final class StockTime {

  private static final List<String> PROGRAMS = List.of("read", "by-hand", "review", "duckdb");
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final int ROUNDS = 5;

  private StockTime() {}

  /** Prints the times; arguments are other numbers of parts. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int[] sizes =
        args.length == 0 ? SIZES : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    Path folder = Files.createTempDirectory("stock");
    System.out.println();
    System.out.println(
        "| parts | threads | program | process ms | of it work ms | processors ms | largest MB |");
    System.out.println("|---:|---:|---|---:|---:|---:|---:|");
    for (int parts : sizes) {
      Path file = folder.resolve(parts + ".csv");
      StockStore.csv(parts, file);
      for (int threads : new int[] {1, 2}) {
        measure(parts, file, threads);
      }
      Files.delete(file);
    }
    Files.delete(folder);
  }

  private static void measure(int parts, Path file, int threads)
      throws IOException, InterruptedException {
    double[][] whole = new double[PROGRAMS.size()][ROUNDS];
    double[][] work = new double[PROGRAMS.size()][ROUNDS];
    double[][] processors = new double[PROGRAMS.size()][ROUNDS];
    double[] memory = new double[PROGRAMS.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < PROGRAMS.size(); i++) {
        long start = System.nanoTime();
        List<String> said = run(PROGRAMS.get(i), file, threads);
        whole[i][round] = (System.nanoTime() - start) / 1e6;
        work[i][round] = Double.parseDouble(said.get(0));
        processors[i][round] = Double.parseDouble(said.get(2));
        memory[i] = Math.max(memory[i], Double.parseDouble(said.get(3)));
      }
    }
    for (int i = 0; i < PROGRAMS.size(); i++) {
      System.out.printf(
          "| %,d | %d | %s | %,.0f | %,.0f | %,.0f | %,.0f |%n",
          parts,
          threads,
          PROGRAMS.get(i),
          median(whole[i]),
          median(work[i]),
          median(processors[i]),
          memory[i]);
    }
  }

  private static List<String> run(String program, Path file, int threads)
      throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            StockProgram.class.getName(),
            program,
            file.toString(),
            String.valueOf(threads));
    command.redirectErrorStream(true);
    Process process = command.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          program + " must end with 0, but ended with " + code + ": " + output);
    }
    return output.lines().toList();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
