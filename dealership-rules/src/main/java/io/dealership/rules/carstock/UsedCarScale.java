package io.dealership.rules.carstock;

/** By which tiers used cars are aged. */
enum UsedCarScale {
  /** A warning, usually from 45 days on, and a red line, usually at 75. */
  WARN_RED,
  /** Critical, usually from 60 days on, and aged, usually from 90. */
  CRITICAL_AGED
}
