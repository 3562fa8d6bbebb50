package io.dealership.examples.benchmarks;

import java.util.List;

/** The states of the small visit for machines that have states. */
enum VisitState {
  NEW,
  ORDERED,
  REPAIRED,
  FAILED,
  INSPECTED,
  HANDED_OVER,
  CLOSED;

  /** What leads from one state to another. */
  record Move(VisitState from, String trigger, VisitState to) {}

  static final List<Move> MOVES =
      List.of(
          new Move(NEW, "order", ORDERED),
          new Move(ORDERED, "repair", REPAIRED),
          new Move(REPAIRED, "fail", FAILED),
          new Move(FAILED, "repair", REPAIRED),
          new Move(REPAIRED, "inspect", INSPECTED),
          new Move(INSPECTED, "hand-over", HANDED_OVER),
          new Move(HANDED_OVER, "follow-up", CLOSED));
}
