package io.dealership.rules.parts;

/** How much the sizes of a demand vary. */
enum SizeVariation {
  /** It is not defined: there is one demand only. */
  UNDEFINED,
  /** Little: below the limit. */
  STEADY,
  /** Much: at the limit or above. */
  VARIABLE
}
