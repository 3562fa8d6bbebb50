package io.dealership.core.customer;

/**
 * The way by which a customer is contacted.
 *
 * @since 0.1
 */
public enum ContactChannel {
  /** A call. */
  PHONE,

  /** A short message. */
  SMS,

  /** A message of a messenger, such as WeChat. */
  MESSENGER,

  /** An electronic mail. */
  EMAIL,

  /** A fax. */
  FAX,

  /** A letter. */
  LETTER,

  /** A talk in person. */
  IN_PERSON
}
