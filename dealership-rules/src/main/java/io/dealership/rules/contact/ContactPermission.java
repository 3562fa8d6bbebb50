package io.dealership.rules.contact;

/** Whether a customer may be contacted, the weightiest answer first. */
public enum ContactPermission {
  /** Not for this purpose by this channel. */
  BLOCKED,
  /** Not at this hour, but at another one. */
  LATER,
  /** Yes. */
  ALLOWED
}
