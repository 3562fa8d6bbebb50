package io.dealership.examples.benchmarks;

import io.dealership.examples.benchmarks.HandWrittenCoverage.Explained;
import io.dealership.examples.benchmarks.Verdict.Answer;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.HitPolicy;
import io.dealership.rules.decision.Match;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that everyone gives the same answers on 100,000 cases, before anyone is timed: outcome and
 * the set of reasons; Camunda on 10,000. It stops at the first difference.
 */
public final class AgreementCheck {

  private static final int CASES = 100_000;

  /**
   * For Camunda, which takes some milliseconds a case; {@code AgreementCheck 100000} asks it all.
   */
  private static final int CAMUNDA_CASES = 10_000;

  static final List<String> RIVALS =
      List.of("easy-rules", "drools-kept", "drools-stateless", "kie-dmn", "camunda-dmn");

  private AgreementCheck() {}

  /** Checks all; a first argument says how many cases everyone gets instead. */
  public static void main(String[] args) {
    int count = args.length == 0 ? CASES : Integer.parseInt(args[0]);
    JobLine[] cases = CoverageTable.cases(count, 42);
    byHand(cases);
    for (String name : RIVALS) {
      boolean few = name.equals("camunda-dmn") && args.length == 0;
      rival(name, few ? Arrays.copyOf(cases, CAMUNDA_CASES) : cases);
    }
    stock(count);
    additionalWork(count);
    for (HitPolicy policy : List.of(HitPolicy.UNIQUE, HitPolicy.FIRST)) {
      generated(policy, 25, count);
      generated(policy, 1_000, count);
    }
  }

  private static void byHand(JobLine[] cases) {
    CompiledTable<JobLine> table = CoverageTable.compiled();
    for (JobLine line : cases) {
      Answer answer = answer(table.match(line));
      Explained explained = HandWrittenCoverage.explain(line);
      Set<String> reasons = new TreeSet<>();
      explained.reasons().forEach(reason -> reasons.add(reason.code()));
      Coverage coverage = explained.coverage();
      same(line, answer, new Answer(coverage == null ? "none" : coverage.name(), reasons));
      same(line, coverage, HandWrittenCoverage.outcome(line));
    }
    say("code by hand, both", cases.length);
  }

  private static void rival(String name, JobLine[] cases) {
    CompiledTable<JobLine> table = CoverageTable.compiled();
    try (Rival rival = Rival.of(name, cases)) {
      for (int i = 0; i < cases.length; i++) {
        same(cases[i], answer(table.match(cases[i])), rival.answer(rival.decide(i)));
      }
    }
    say(name, cases.length);
  }

  private static void stock(int count) {
    var table = StockTable.compiled();
    for (StockCar car : StockTable.cases(count, 42)) {
      String action = first(table.match(car));
      same(car, action, StockTable.byHand(car).name());
    }
    say("small table by hand", count);
  }

  private static void additionalWork(int count) {
    AdditionalWorkBenchmark.check(
        DealershipRules.standard().service().additionalWork(),
        AdditionalWorkOrders.draw(count, 43));
    say("additional work by hand", count);
  }

  private static void generated(HitPolicy policy, int rows, int count) {
    GeneratedTable generated = GeneratedTable.of(policy, rows, 42);
    var table = generated.compiled();
    for (Wide facts : GeneratedTable.cases(count, 42)) {
      same(facts, first(table.match(facts)), "row-" + generated.row(facts));
    }
    say("generated table " + policy.code() + ", " + rows + " rows, row by row", count);
  }

  private static String first(Match match) {
    return String.valueOf(match.rules().get(0).outputs().get(0).orElseThrow());
  }

  private static Answer answer(Match match) {
    Set<String> reasons = new TreeSet<>();
    String coverage = "none";
    for (DecisionRule rule : match.rules()) {
      if (coverage.equals("none")) {
        coverage = String.valueOf(rule.outputs().get(0).orElseThrow());
      }
      reasons.add(String.valueOf(rule.outputs().get(1).orElseThrow()));
    }
    return new Answer(coverage, reasons);
  }

  private static void same(Object facts, @Nullable Object expected, @Nullable Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new IllegalStateException(
          "All must agree on " + facts + ", but one says " + expected + ", the other " + actual);
    }
  }

  private static void say(String who, int count) {
    System.out.printf("agrees on %,d cases: %s%n", count, who);
  }
}
