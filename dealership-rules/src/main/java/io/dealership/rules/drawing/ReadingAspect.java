package io.dealership.rules.drawing;

/**
 * What a sentence of a reading says.
 *
 * @since 0.1
 */
public enum ReadingAspect {
  /** Which roles may do it, or that anybody may. */
  ROLES,
  /** That it is owed from the start. */
  INITIALLY_OWED,
  /** That it is off the table at the start. */
  INITIALLY_LOCKED,
  /** What has to be done before it. */
  REQUIRES,
  /** What stops it while that is owed. */
  BLOCKS,
  /** The documents that it needs. */
  NEEDS,
  /** Who has to sign. */
  SIGNERS,
  /** From whom it has to be kept apart. */
  OTHER_HANDS,
  /** The certificates that who does it must have. */
  CERTIFICATES,
  /** How its amount has to stand to those of others. */
  AMOUNTS,
  /** The decisions that have to allow it. */
  GUARDS,
  /** The documents that come of it. */
  PRODUCES,
  /** That a part with steps of its own begins each time. */
  PART,
  /** How often at most that part may begin. */
  MOST_INSTANCES,
  /** What is owed after it. */
  DEMANDS,
  /** What is off the table after it. */
  LOCKS,
  /** What is back on the table after it. */
  UNLOCKS
}
