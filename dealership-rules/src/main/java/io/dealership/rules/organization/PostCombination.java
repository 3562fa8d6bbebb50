package io.dealership.rules.organization;

/**
 * Whether one person may hold several posts: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements SEG-01 to SEG-06.
 *
 * @since 0.1
 */
public enum PostCombination {
  /** Two of the posts are kept apart. */
  NOT_TOGETHER,
  /** The posts may be held together, but two steps must not be done by one person in one case. */
  APART_IN_EACH_CASE,
  /** Nothing keeps the posts apart. */
  TOGETHER
}
