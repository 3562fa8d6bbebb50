package io.dealership.rules.parts;

/** How the shelf life of a part stands. */
enum ShelfLife {
  /** Its last day is over. */
  EXPIRED,
  /** It ends soon. */
  ENDS_SOON,
  /** It ends later, or the part keeps. */
  KEEPS
}
