package io.dealership.rules.parts;

/** In how many of the last periods a part was asked for. */
enum Movement {
  /** In none. */
  NEVER,
  /** In some. */
  SELDOM,
  /** In enough of them. */
  OFTEN
}
