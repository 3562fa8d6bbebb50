package io.dealership.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks, after everyone agreed; arguments name the ones to run instead of all.
 *
 * <p>At the end it prints a table with the best and the median of the iterations: on a machine that
 * does other work as well, the best one is the closest to the truth.
 */
public final class BenchmarksMain {

  private static final String BATCH = "BatchBenchmark";

  private static final Times QUICK =
      new Times(TimeValue.milliseconds(400), TimeValue.milliseconds(150));

  // Where all processors work, the compiler gets no one for itself and takes longer.
  private static final Times LONG = new Times(TimeValue.seconds(2), TimeValue.seconds(1));

  /** How long an iteration takes. */
  private record Times(TimeValue warmup, TimeValue measurement) {}

  private BenchmarksMain() {}

  /** Checks, then measures. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      AgreementCheck.main(args);
      StockAgreement.main(args);
    }
    List<String> names = args.length == 0 ? List.of("Benchmark") : List.of(args);
    List<String> others = names.stream().filter(name -> !BATCH.startsWith(name)).toList();
    List<RunResult> results = new ArrayList<>();
    if (!others.isEmpty()) {
      results.addAll(run(others, QUICK));
    }
    if (names.stream().anyMatch(BATCH::contains)) {
      results.addAll(run(List.of(BATCH), LONG));
    }
    print(results);
    if (args.length == 0) {
      AuditTime.main(args);
      StartTime.main(args);
      StockTime.main(args);
    }
  }

  private static Collection<RunResult> run(List<String> names, Times times) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .addProfiler(GCProfiler.class)
            .warmupIterations(8)
            .warmupTime(times.warmup())
            .measurementIterations(15)
            .measurementTime(times.measurement())
            .forks(1)
            .shouldFailOnError(true)
            .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch");
    names.forEach(options::include);
    if (!names.contains(BATCH)) {
      options.exclude(BATCH);
    }
    return new Runner(options.build()).run();
  }

  private static void print(Collection<RunResult> results) {
    System.out.println();
    System.out.println("| benchmark | best ns | median ns | bytes |");
    System.out.println("|---|---:|---:|---:|");
    for (RunResult result : results) {
      Map<String, String> with = new TreeMap<>();
      for (String name : result.getParams().getParamsKeys()) {
        with.put(name, result.getParams().getParam(name));
      }
      String full = result.getParams().getBenchmark();
      int method = full.lastIndexOf('.');
      Result<?> time = result.getPrimaryResult();
      Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      System.out.printf(
          "| %s %s | %,.1f | %,.1f | %,.0f |%n",
          full.substring(full.lastIndexOf('.', method - 1) + 1),
          with.isEmpty() ? "" : with,
          time.getStatistics().getMin(),
          time.getStatistics().getPercentile(50),
          bytes == null ? 0 : bytes.getScore());
    }
    System.out.println();
  }
}
