package io.dealership.rules.workshop;

/** Why an item has not passed a level. */
enum CheckGap {
  /** Nobody has passed it there yet. */
  OPEN,
  /** It failed or was done again since. */
  RECHECK,
  /** Another item that brings the full scope failed or was done again since. */
  FULL_SCOPE,
  /** Only who worked on it passed it. */
  SAME_HANDS,
  /** Nobody signed. */
  UNSIGNED,
  /** Only posts passed it that may not. */
  NOT_ENTITLED,
  /** Each level was passed, but not one after the other. */
  DISORDER
}
