package io.dealership.rules.conformance;

/**
 * What becomes of documents of which a log never tells, because nothing in its mapping proves them.
 *
 * @since 0.1
 */
public enum UnseenDocuments {
  /** They are not looked at. */
  PASSED_OVER,
  /** They are taken to have come of every activity that produces them, and then are looked at. */
  TAKEN_AS_PRODUCED,
  /** They are looked at, and so are missing. */
  MISSING
}
