package io.dealership.core.service;

/** How a consent was given. */
public enum ConsentChannel {
  /** On paper or screen, signed. */
  SIGNATURE,
  /** By a message that can be kept. */
  MESSAGE,
  /** By electronic mail. */
  EMAIL,
  /** On the phone. */
  PHONE,
  /** In a talk, without a signature. */
  IN_PERSON;

  /** Whether nothing but the note of the store shows what was said. */
  public boolean isVerbal() {
    return this == PHONE || this == IN_PERSON;
  }
}
