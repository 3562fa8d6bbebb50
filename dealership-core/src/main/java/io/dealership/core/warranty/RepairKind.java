package io.dealership.core.warranty;

/**
 * The kind of work of a job line, as the rules of motor vehicle repair tell them apart.
 *
 * <h2>Source</h2>
 *
 * <p>Provisions on the administration of motor vehicle repair of China, article 37 of the text of
 * 2016.
 *
 * @since 0.1
 */
public enum RepairKind {

  /** The overhaul of the whole vehicle (整车修理). */
  COMPLETE_OVERHAUL,

  /** The overhaul of an assembly such as the engine (总成修理). */
  ASSEMBLY_OVERHAUL,

  /** Secondary maintenance, with inspection and adjustment (二级维护). */
  SECONDARY_MAINTENANCE,

  /** Primary maintenance: cleaning, lubricating, fastening (一级维护). */
  PRIMARY_MAINTENANCE,

  /** A minor repair (小修). */
  MINOR_REPAIR,

  /** A special-item repair, such as one of tires or of the air conditioning (专项修理). */
  SPECIAL_REPAIR
}
