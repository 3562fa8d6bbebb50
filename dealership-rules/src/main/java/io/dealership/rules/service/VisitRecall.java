package io.dealership.rules.service;

import io.dealership.core.service.RecallState;
import io.dealership.rules.decision.FactType;
import java.util.Optional;

/**
 * What is to be done about recalls at a visit, which goes on in any case: the outcomes, of which
 * the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>R-601.
 *
 * @since 0.1
 */
public enum VisitRecall {
  /** An open recall is shown to the customer. */
  SHOW,
  /** Recalls are looked up. */
  LOOK_UP,
  /** Nothing. */
  NOTHING;

  /** What is known of the recalls of a car, as the table has it. */
  enum LookUp {
    OPEN,
    NOT_LOOKED_UP,
    NONE;

    static final FactType<LookUp> TYPE =
        FactType.builder(LookUp.class).choice("recall", LookUp.class, f -> f).build();

    static LookUp of(Optional<RecallState> state) {
      return state.map(known -> known == RecallState.OPEN ? OPEN : NONE).orElse(NOT_LOOKED_UP);
    }
  }
}
