package io.dealership.core.process;

/**
 * What one activity of a workflow means for another: the five relations of a timed
 * condition–response graph, in the words of this library.
 *
 * <h2>Source</h2>
 *
 * <p>T. Hildebrandt, R. R. Mukkamala: Declarative Event-Based Workflow as Distributed Dynamic
 * Condition Response Graphs, 2010; with time: T. Hildebrandt, R. R. Mukkamala, T. Slaats, F.
 * Zanitti: Contracts for cross-organizational workflows as timed Dynamic Condition Response Graphs,
 * 2013.
 *
 * @since 0.1
 */
public enum RelationKind {
  /**
   * The first may not happen before the second, which has been done once: a condition. It is
   * written from the one that waits: {@code hand-over REQUIRES final-inspection}.
   */
  REQUIRES,
  /** After the first the second is owed, perhaps by a deadline: a response. */
  DEMANDS,
  /** While the first is owed the second may not happen: a milestone. */
  BLOCKS,
  /** After the first the second is off the table: an exclusion. */
  LOCKS,
  /** After the first the second is back on the table: an inclusion. */
  UNLOCKS
}
