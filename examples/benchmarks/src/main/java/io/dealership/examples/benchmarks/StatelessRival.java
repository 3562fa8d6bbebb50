package io.dealership.examples.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.List;

/**
 * The small visit as a state machine of stateless4j: it knows where a visit stands, and no more.
 */
final class StatelessRival {

  private final StateMachineConfig<VisitState, String> config = new StateMachineConfig<>();

  StatelessRival() {
    for (VisitState.Move move : VisitState.MOVES) {
      config.configure(move.from()).permit(move.trigger(), move.to());
    }
  }

  /** Where a visit ends after these steps; the machine refuses one that is out of order. */
  VisitState run(List<String> steps) {
    StateMachine<VisitState, String> machine = new StateMachine<>(VisitState.NEW, config);
    for (String step : steps) {
      machine.fire(step);
    }
    return machine.getState();
  }

  /** Whether a step may happen after others. */
  boolean may(List<String> steps, String next) {
    StateMachine<VisitState, String> machine = new StateMachine<>(VisitState.NEW, config);
    steps.forEach(machine::fire);
    return machine.canFire(next);
  }
}
