package io.dealership.examples.benchmarks;

import java.util.EnumSet;
import java.util.List;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import reactor.core.publisher.Mono;

/**
 * The small visit as a machine of Spring Statemachine. One machine is made once and begins each
 * visit anew, for to make one costs far more than a step.
 */
final class SpringRival {

  private final StateMachine<VisitState, String> machine;

  SpringRival() {
    try {
      StateMachineBuilder.Builder<VisitState, String> builder = StateMachineBuilder.builder();
      builder
          .configureStates()
          .withStates()
          .initial(VisitState.NEW)
          .states(EnumSet.allOf(VisitState.class));
      StateMachineTransitionConfigurer<VisitState, String> transitions =
          builder.configureTransitions();
      for (VisitState.Move move : VisitState.MOVES) {
        transitions.withExternal().source(move.from()).target(move.to()).event(move.trigger());
      }
      // a visit that is over begins anew
      transitions.withExternal().source(VisitState.CLOSED).target(VisitState.NEW).event("again");
      machine = builder.build();
    } catch (Exception e) { // that is what the builder declares
      throw new IllegalStateException("The machine must be one", e);
    }
    machine.startReactively().block();
  }

  /** Where a visit ends after these steps, and begins the next. */
  VisitState run(List<String> steps) {
    for (String step : steps) {
      send(step);
    }
    VisitState end = machine.getState().getId();
    send("again");
    return end;
  }

  private void send(String step) {
    Message<String> message = MessageBuilder.withPayload(step).build();
    machine.sendEvent(Mono.just(message)).blockLast();
  }
}
