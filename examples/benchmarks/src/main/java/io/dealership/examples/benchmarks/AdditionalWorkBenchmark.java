package io.dealership.examples.benchmarks;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.service.AdditionalWorkApproval;
import io.dealership.rules.service.AdditionalWorkQuestion;
import io.dealership.rules.service.AdditionalWorkRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What may be billed of an order with additions, next to a function that somebody wrote for such
 * orders and for the answer alone; both read the same values.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AdditionalWorkBenchmark {

  private static final int ORDERS = 1_000;

  private final AdditionalWorkRules rules = DealershipRules.standard().service().additionalWork();
  private AdditionalWorkQuestion[] orders = new AdditionalWorkQuestion[0];

  /** Draws the orders, and makes sure that both agree. */
  @Setup
  public void draw() {
    orders = AdditionalWorkOrders.draw(ORDERS, 42);
    check(rules, orders);
  }

  static void check(AdditionalWorkRules rules, AdditionalWorkQuestion[] orders) {
    for (AdditionalWorkQuestion each : orders) {
      AdditionalWorkApproval answer = rules.approval(each);
      var ours =
          new AdditionalWorkByHand.Bill(
              answer.billableTotal().getAmountMinorLong(),
              answer.bill().outcome().orElseThrow(),
              answer.work().outcome().orElseThrow());
      if (!ours.equals(AdditionalWorkByHand.decide(each))) {
        throw new IllegalStateException(
            "All must agree on "
                + each
                + ", but one says "
                + ours
                + ", the other "
                + AdditionalWorkByHand.decide(each));
      }
    }
  }

  /** Ours: each item, each consent, who is asked next. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public void approval(Blackhole blackhole) {
    for (int i = 0; i < ORDERS; i++) {
      blackhole.consume(rules.approval(orders[i]));
    }
  }

  /** The function. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public void byHand(Blackhole blackhole) {
    for (int i = 0; i < ORDERS; i++) {
      blackhole.consume(AdditionalWorkByHand.decide(orders[i]));
    }
  }
}
