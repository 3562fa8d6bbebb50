package io.dealership.rules.parts;

/** How often a demand occurs. */
enum Occurrence {
  /** Never. */
  NONE,
  /** Seldom: p is at its limit or above. */
  RARE,
  /** Often: p is below its limit. */
  FREQUENT
}
