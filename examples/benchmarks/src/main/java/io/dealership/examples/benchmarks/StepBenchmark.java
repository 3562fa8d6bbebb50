package io.dealership.examples.benchmarks;

import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.Marking;
import io.dealership.rules.process.Place;
import io.dealership.rules.process.ProcessCase;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.StoreTimes;
import io.dealership.rules.process.WorkflowEngine;
import java.time.ZoneId;
import java.util.List;
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
 * A single step of the {@link SmallVisit}: the marking alone next to a bit set by hand, and the
 * whole of {@code perform} (order, role, four eyes, documents, signatures, history) next to state
 * machines, which know nothing of these.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StepBenchmark {

  private static final int STEPS = 7;

  private final Workflow workflow = SmallVisit.workflow();
  private final WorkflowEngine engine = WorkflowEngine.of(workflow);
  private final StoreTimes times =
      StoreTimes.of(
          DealershipRules.standard()
              .businessTime(OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai"))));
  private final ProcessDesk desk =
      new ProcessDesk(engine, times, (employee, role, at) -> true, Guards.none());
  private final List<CaseEvent> run = SmallVisit.run();
  private final List<Place> places = run.stream().map(one -> engine.place(one.activity())).toList();
  private final List<String> steps = run.stream().map(one -> one.activity().last()).toList();
  private final BitSetVisit byHand = new BitSetVisit(workflow);
  private final int[] numbers = steps.stream().mapToInt(byHand::number).toArray();
  private final StatelessRival stateless = new StatelessRival();
  private final SpringRival spring = new SpringRival();

  /** Makes sure that all of them take the visit, and none takes it out of order. */
  @Setup
  public void setUp() {
    if (perform().mayClose() && engine.mayClose(marking()) && byHand().owed() == 0) {
      boolean all =
          stateless.run(steps) == VisitState.CLOSED && spring.run(steps) == VisitState.CLOSED;
      boolean none =
          stateless.may(steps.subList(0, 1), "inspect")
              || desk.begin(CaseNumber.of("RO-2")).perform(run.get(4)).after().isPresent()
              || byHand.may(byHand.start(), numbers[4]);
      if (all && !none) {
        return;
      }
    }
    throw new IllegalStateException("All must take the visit, and none out of order");
  }

  private Marking marking() {
    Marking marking = engine.start();
    for (int i = 0; i < STEPS; i++) {
      marking = engine.perform(marking, places.get(i), run.get(i).at(), times).orElse(marking);
    }
    return marking;
  }

  private BitSetVisit.Words byHand() {
    BitSetVisit.Words words = byHand.start();
    for (int number : numbers) {
      words = byHand.step(words, number);
    }
    return words;
  }

  private ProcessCase perform() {
    ProcessCase one = desk.begin(CaseNumber.of("RO-1"));
    for (CaseEvent event : run) {
      one = one.perform(event).after().orElseThrow();
    }
    return one;
  }

  /** The marking step of ours. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public void markingStep(Blackhole blackhole) {
    blackhole.consume(marking());
  }

  /** The marking step by hand. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public void byHandStep(Blackhole blackhole) {
    blackhole.consume(byHand());
  }

  /** The whole of ours. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public void performStep(Blackhole blackhole) {
    blackhole.consume(perform());
  }

  /** A step of stateless4j. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public void statelessStep(Blackhole blackhole) {
    blackhole.consume(stateless.run(steps));
  }

  /** A step of Spring Statemachine; beginning anew is one more. */
  @Benchmark
  @OperationsPerInvocation(STEPS + 1)
  public void springStep(Blackhole blackhole) {
    blackhole.consume(spring.run(steps));
  }
}
