package io.dealership.core.usedcar;

/**
 * What is known of an item that the buyer of a used car is told, or is shown as known.
 *
 * @since 0.1
 */
public enum DisclosureState {
  /** Nobody knows; it must never be shown as clear. */
  UNKNOWN,

  /** There is something that the buyer has to know. */
  ADVERSE,

  /** It was looked into, and there is nothing against the car. */
  CLEAR
}
