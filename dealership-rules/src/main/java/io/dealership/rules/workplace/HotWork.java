package io.dealership.rules.workplace;

/**
 * Work with fire, heat or paint.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, SAFETY-02 to SAFETY-06, SAFETY-11.
 *
 * @since 0.1
 */
public enum HotWork {
  /** Welding with current. */
  ELECTRIC_WELDING,
  /** Welding and cutting with gas. */
  GAS_WELDING,
  /** Painting. */
  PAINTING,
  /** Drying paint in the booth. */
  BAKING
}
