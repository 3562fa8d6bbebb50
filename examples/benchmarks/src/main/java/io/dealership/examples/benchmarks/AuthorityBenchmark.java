package io.dealership.examples.benchmarks;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.examples.benchmarks.ApprovalStore.Asked;
import io.dealership.rules.authority.ApprovalPlan;
import io.dealership.rules.authority.ApprovalState;
import io.dealership.rules.authority.Approver;
import io.dealership.rules.authority.NeededApproval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Approval plans of {@link ApprovalStore} next to code by hand and to jCasbin, which knows roles
 * and limits only. A time is that of one request: how it stands, what counts, what is still needed,
 * and who can give it now; not why others cannot.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AuthorityBenchmark {

  private static final int REQUESTS = 256;

  /** How many approvals are asked for. */
  @Param({"4", "16"})
  public int slots;

  /** How many were given. */
  @Param({"0", "1", "2", "4", "8", "16"})
  public int given;

  private final ApprovalStore store = new ApprovalStore();
  private final ApprovalByHand byHand = new ApprovalByHand(store);
  private final CasbinRival casbin = new CasbinRival(store, false);
  private final CasbinRival casbinByAction = new CasbinRival(store, true);
  private List<Asked> asked = List.of();
  private int at;

  /** Makes the requests, and makes sure that all agree on them. */
  @Setup
  public void setUp() {
    asked = store.asked(REQUESTS, slots, given, 7);
    for (Asked each : asked) {
      check(each);
    }
    for (Asked each : asked.subList(0, ApprovalStore.ACTIONS)) { // it takes a millisecond for each
      check(each, casbin);
      check(each, casbinByAction);
    }
  }

  private void check(Asked each) {
    ApprovalPlan plan = store.desk.plan(each.request(), each.approvals(), ApprovalStore.NOW);
    ApprovalByHand.Plan hand = byHand.plan(each.request(), each.approvals(), ApprovalStore.NOW);
    same(each, plan.given().size(), Math.min(slots, given));
    same(each, plan.given().stream().map(one -> one.approval()).toList(), hand.given());
    same(
        each,
        plan.decision().outcome(),
        Optional.of(hand.needed().isEmpty() ? ApprovalState.APPROVED : ApprovalState.PENDING));
    List<String> ours = new ArrayList<>();
    for (NeededApproval needed : plan.needed()) {
      ours.add(needed.stage() + " " + needed.roles() + " " + needed.isNow());
      if (needed.isNow()) {
        needed.canApprove().stream().map(AuthorityBenchmark::text).sorted().forEach(ours::add);
      }
    }
    List<String> theirs = new ArrayList<>();
    for (ApprovalByHand.Open open : hand.needed()) {
      theirs.add(open.want().stage() + " " + open.want().roles() + " " + open.isNow());
      open.people().stream()
          .map(one -> one.by() + " for " + one.whose())
          .sorted()
          .forEach(theirs::add);
    }
    same(each, ours, theirs);
  }

  private void check(Asked each, CasbinRival rival) {
    boolean[] may = rival.check(each.request(), each.approvals());
    for (int i = 0; i < each.approvals().size(); i++) {
      same(each, i < slots, may[i + 1]);
    }
  }

  private static String text(Approver approver) {
    EmployeeNumber by = approver.employee();
    return by + " for " + approver.via().stream().findFirst().orElse(by);
  }

  private static void same(Asked asked, Object one, Object other) {
    if (!one.equals(other)) {
      throw new IllegalStateException(
          "All must agree on " + asked + ", but one says " + one + ", the other " + other);
    }
  }

  private Asked next() {
    Asked next = asked.get(at);
    at = at + 1 == REQUESTS ? 0 : at + 1;
    return next;
  }

  /** Ours. */
  @Benchmark
  public void plan(Blackhole blackhole) {
    Asked next = next();
    ApprovalPlan plan = store.desk.plan(next.request(), next.approvals(), ApprovalStore.NOW);
    blackhole.consume(plan.decision().outcome());
    blackhole.consume(plan.given());
    for (NeededApproval needed : plan.needed()) {
      if (needed.isNow()) {
        blackhole.consume(needed.canApprove());
      }
    }
  }

  /** By hand. */
  @Benchmark
  public Object planByHand() {
    Asked next = next();
    return byHand.plan(next.request(), next.approvals(), ApprovalStore.NOW);
  }

  /** jCasbin with all policies in one enforcer. */
  @Benchmark
  public Object casbin() {
    Asked next = next();
    return casbin.check(next.request(), next.approvals());
  }

  /** jCasbin with an enforcer for each action. */
  @Benchmark
  public Object casbinByAction() {
    Asked next = next();
    return casbinByAction.check(next.request(), next.approvals());
  }
}
