package io.dealership.rules.organization;

/**
 * Whether somebody may hold a post: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUAL-01 to QUAL-19, WARRANTY-04; whether what a post asks for keeps somebody from
 * it is for the store to say ({@code policy:post-entry-conditions}).
 *
 * @since 0.1
 */
public enum PostSuitability {
  /** A condition that binds is not met. */
  UNSUITABLE,
  /** A condition that does not bind is not met, or one ends soon. */
  WITH_RESERVATION,
  /** All that is asked for is there. */
  SUITABLE
}
