package io.dealership.rules.complaint;

import io.dealership.rules.decision.FactType;
import java.util.Optional;

/**
 * The facts of the table of owners of complaints.
 *
 * @param level how weighty it is; empty if that is not known
 * @param weighty whether it is about money, law or safety; empty if that is not known
 * @param hardConflict whether store and owner are at odds; empty if that is not known
 * @param majorOwner who decides on major ones by the policy
 */
record OwnerFacts(
    Optional<ComplaintLevel> level,
    Optional<Boolean> weighty,
    Optional<Boolean> hardConflict,
    MajorOwner majorOwner) {

  /** The variants of the policy. */
  enum MajorOwner {
    SERVICE_MANAGER,
    CUSTOMER_RELATIONS,
    FRONT_DESK_SUPERVISOR
  }

  static final FactType<OwnerFacts> TYPE =
      FactType.builder(OwnerFacts.class)
          .optionalChoice("complaintLevel", ComplaintLevel.class, OwnerFacts::level)
          .optionalFlag("weighty", OwnerFacts::weighty)
          .optionalFlag("hardConflict", OwnerFacts::hardConflict)
          .choice("majorOwner", MajorOwner.class, OwnerFacts::majorOwner)
          .build();
}
