package io.dealership.rules.carstock;

/** In which way a group of cars departs from the plan. */
enum StructureIssue {
  /** More cars than planned, beyond the tolerance. */
  OVER,
  /** Fewer cars than planned, beyond the tolerance. */
  UNDER,
  /** Cars of which the plan says nothing. */
  NOT_PLANNED,
  /** In no way. */
  NONE
}
