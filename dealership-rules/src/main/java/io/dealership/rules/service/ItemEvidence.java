package io.dealership.rules.service;

/** The nearest thing to a consent that there is for an item, the nearest first. */
enum ItemEvidence {
  /** A consent that counts. */
  COUNTS,
  /** One that is older than the quote. */
  BEFORE_QUOTE,
  /** One that named somebody else to pay. */
  OTHER_PAYER,
  /** One to something else under the same number. */
  OTHER_TEXT,
  /** One that was withdrawn before. */
  WITHDRAWN,
  /** One that had expired. */
  EXPIRED,
  /** One that proves nothing, as its own findings say. */
  VOID,
  /** Nothing. */
  NONE
}
