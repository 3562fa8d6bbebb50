package io.dealership.rules.storeroom;

import io.dealership.core.organization.RoleId;
import io.dealership.rules.decision.FactType;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of the table of who may enter.
 *
 * @param listed the roles that may
 * @param visitors what the store says of others
 */
record StoreroomEntryFacts(StoreroomEntryQuestion question, Set<String> listed, Visitors visitors) {

  static final FactType<StoreroomEntryFacts> TYPE =
      FactType.builder(StoreroomEntryFacts.class)
          .optionalFlag("roleListed", StoreroomEntryFacts::roleListed)
          .choice("visitors", Visitors.class, StoreroomEntryFacts::visitors)
          .optionalFlag("escorted", f -> f.question.escorted())
          .build();

  /** Whether somebody may enter who holds no listed role. */
  enum Visitors {
    NEVER,
    ESCORTED
  }

  private Optional<Boolean> roleListed() {
    return question.roles().stream().map(RoleId::code).anyMatch(listed::contains)
        ? Optional.of(true)
        : question.allRolesGiven().filter(all -> all).map(all -> false);
  }
}
