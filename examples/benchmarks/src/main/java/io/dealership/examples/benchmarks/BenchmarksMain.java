package io.dealership.examples.benchmarks;

import java.util.Arrays;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks, after everyone agreed; arguments name the ones to run instead of all. */
public final class BenchmarksMain {

  private BenchmarksMain() {}

  /** Checks, then measures. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      AgreementCheck.main(args);
    }
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .addProfiler(GCProfiler.class)
            .warmupIterations(5)
            .warmupTime(TimeValue.milliseconds(600))
            .measurementIterations(5)
            .measurementTime(TimeValue.milliseconds(400))
            .forks(1)
            .shouldFailOnError(true)
            .jvmArgs("-Xms2g", "-Xmx2g");
    Arrays.stream(args).forEach(options::include);
    new Runner(options.build()).run();
    if (args.length == 0) {
      AuditTime.main(args);
      StartTime.main(args);
    }
  }
}
