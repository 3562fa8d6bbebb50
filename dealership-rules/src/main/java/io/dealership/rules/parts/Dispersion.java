package io.dealership.rules.parts;

/** How the variance of a demand compares with its mean. */
enum Dispersion {
  /** Below its limit. */
  WITHIN,
  /** At its limit or above. */
  OVER
}
