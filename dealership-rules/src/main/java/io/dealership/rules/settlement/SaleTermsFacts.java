package io.dealership.rules.settlement;

import io.dealership.core.settlement.TiedThing;
import io.dealership.rules.decision.FactType;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The facts of the table of terms.
 *
 * @param notToBeTied the codes of what must not be made a condition
 */
record SaleTermsFacts(SaleTermsQuestion question, List<String> notToBeTied) {

  static final FactType<SaleTermsFacts> TYPE =
      FactType.builder(SaleTermsFacts.class)
          .optionalFlag("tied", SaleTermsFacts::tied)
          .optionalFlag("householdRestricted", f -> f.question.householdRestricted())
          // for messages only
          .optionalText("tiedThings", SaleTermsFacts::tiedText)
          .build();

  private List<String> tiedThings() {
    return new TreeSet<>(question.required())
        .stream().map(TiedThing::code).filter(notToBeTied::contains).toList();
  }

  /** A condition of which nothing more is known may be one that is not forbidden. */
  private Optional<Boolean> tied() {
    if (!tiedThings().isEmpty()) {
      return Optional.of(true);
    }
    return question.conditional().equals(Optional.of(true)) && question.required().isEmpty()
        ? Optional.empty()
        : question.conditional().map(conditional -> false);
  }

  private Optional<String> tiedText() {
    return tiedThings().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", tiedThings()));
  }
}
