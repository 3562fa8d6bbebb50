package io.dealership.rules.process;

import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseHistory;
import io.dealership.core.process.GuardCode;

/** The decisions that stand before activities, as the caller asks them. */
@FunctionalInterface
public interface Guards {

  /**
   * Asks a decision.
   *
   * @param history what happened before
   * @param event what is to happen; in what may happen next it has neither person nor documents
   */
  GuardAnswer ask(GuardCode guard, CaseHistory history, CaseEvent event);

  /** Decisions that allow everything: for workflows without any, and for tests. */
  static Guards none() {
    return (guard, history, event) -> GuardAnswer.allowed();
  }
}
