package io.dealership.rules.parts;

/** How much a demand varies from period to period. */
enum Steadiness {
  /** Not defined: there is no demand. */
  NO_DEMAND,
  /** Not defined: there is one period only. */
  TOO_SHORT,
  /** Below the first limit. */
  STEADY,
  /** From the first limit up to the second. */
  CHANGING,
  /** From the second limit on. */
  WILD
}
