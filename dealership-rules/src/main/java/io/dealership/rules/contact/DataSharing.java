package io.dealership.rules.contact;

/** Whether data of a customer may be given to a recipient, the weightiest answer first. */
public enum DataSharing {
  /** No. */
  BLOCKED,
  /** Yes, as far as the purpose needs them. */
  ALLOWED
}
