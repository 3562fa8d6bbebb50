package io.dealership.rules.complaint;

/**
 * How weighty a complaint is: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements AUTH-09, AUTH-10, AUTH-20; the sources say "major" and do not define it.
 *
 * @since 0.1
 */
public enum ComplaintLevel {
  /** Somebody above the one who was asked decides on it. */
  MAJOR,
  /** Who was asked first settles it. */
  NORMAL
}
