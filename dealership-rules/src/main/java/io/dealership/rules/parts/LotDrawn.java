package io.dealership.rules.parts;

/**
 * From which lot a movement was drawn.
 *
 * @since 0.1
 */
public enum LotDrawn {
  /** From the oldest that was there, or from none that was noted. */
  OLDEST,
  /** From a younger one, while an older one was there. */
  YOUNGER,
  /** From one of which not as much was there. */
  NOT_THERE
}
