package io.dealership.rules.contact;

/** Whether the customer asked for a contact. */
public enum ContactRequest {
  /** Nobody asked for it. */
  NONE,
  /** The customer asked for it, and has not taken that back. */
  ASKED,
  /** The customer asked for it at just this time, or calls for help now. */
  ASKED_FOR_THIS_TIME
}
