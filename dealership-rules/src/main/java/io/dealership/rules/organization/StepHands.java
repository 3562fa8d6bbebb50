package io.dealership.rules.organization;

/**
 * Whether somebody may do a step of a case: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>The parts of the posts in the steps of the processes; requirements SEG-01 to SEG-06.
 *
 * @since 0.1
 */
public enum StepHands {
  /** No post with a part in it is held, or the same person did a step that is kept apart. */
  REFUSED,
  /** A post that does it, or answers for it, is held. */
  ALLOWED
}
