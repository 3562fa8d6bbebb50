package io.dealership.core.insurance;

/**
 * Why a compulsory policy may run for less than a year.
 *
 * <h2>Source</h2>
 *
 * <p>Regulations of China on compulsory traffic accident liability insurance, article 20.
 *
 * @since 0.1
 */
public enum ShortTermReason {
  /** None: it runs for a year. */
  NONE,

  /** A vehicle of another country comes in for a time. */
  TEMPORARY_ENTRY,

  /** A vehicle is on the road for a time only. */
  TEMPORARY_ROAD_USE,

  /** The vehicle is to be scrapped within a year. */
  NEAR_SCRAPPING,

  /** Another case that the supervisor of insurers has set. */
  SET_BY_REGULATOR
}
