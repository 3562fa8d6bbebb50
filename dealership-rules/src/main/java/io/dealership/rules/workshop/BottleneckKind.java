package io.dealership.rules.workshop;

/**
 * What can hold up an appointment.
 *
 * @since 0.1
 */
public enum BottleneckKind {
  /** There are too few bays of the kind. */
  BAY,
  /** There are too few technicians with a skill. */
  TECHNICIAN,
  /** A part comes late. */
  PARTS,
  /** The customer's wish ends too early; named only where there is no appointment at all. */
  WISH,
  /** Several of them together, and none of them alone. */
  SEVERAL,
  /** Nothing. */
  NOTHING
}
