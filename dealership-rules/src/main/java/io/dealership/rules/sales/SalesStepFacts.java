package io.dealership.rules.sales;

import io.dealership.core.sales.FinanceCheck;
import io.dealership.core.sales.SalesStep;
import io.dealership.rules.decision.FactType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The facts of the table of steps. */
record SalesStepFacts(SalesStepQuestion question, Needed documents, Needed acts) {

  static final FactType<SalesStepFacts> TYPE =
      FactType.builder(SalesStepFacts.class)
          .choice("step", SalesStep.class, f -> f.question.step())
          .optionalFlag("recallStop", f -> f.question.underStopSale())
          .optionalFlag("licenseValid", f -> f.question.licenseValid())
          .optionalFlag("agreementSigned", f -> f.question.agreementSigned())
          .optionalFlag("staffAboard", f -> f.question.staffAboard())
          .optionalFlag("routeOfStore", f -> f.question.routeOfStore())
          .optionalFlag("contractDocumentsComplete", f -> f.question.contractDocumentsComplete())
          .optionalFlag("contractDocumentsAccurate", f -> f.question.contractDocumentsAccurate())
          .optionalChoice("financeCheck", FinanceCheck.class, f -> f.question.financeCheck())
          .optionalFlag("formalitiesComplete", f -> f.question.formalitiesComplete())
          .optionalFlag("lawDocumentsComplete", f -> f.documents.complete())
          .optionalFlag("deliveryActsDone", f -> f.acts.complete())
          .optionalFlag("dataTruthful", f -> f.question.dataTruthful())
          .optionalFlag("dataKept", f -> f.question.dataKept())
          // for messages only
          .optionalText("missingDocuments", f -> f.documents.missingText())
          .optionalText("missingActs", f -> f.acts.missingText())
          .build();

  /**
   * What is needed, by codes, and how much of it is there.
   *
   * @param certain what is needed for certain
   * @param possible what is needed if a fact that is not known turns out so
   * @param there what is there
   * @param lacking what is not there
   */
  record Needed(Set<String> certain, Set<String> possible, Set<String> there, Set<String> lacking) {

    Optional<Boolean> complete() {
      if (!missing().isEmpty()) {
        return Optional.of(false);
      }
      boolean all = there.containsAll(certain) && there.containsAll(possible);
      return all ? Optional.of(true) : Optional.empty();
    }

    private Set<String> missing() {
      Set<String> missing = new TreeSet<>(certain);
      missing.retainAll(lacking);
      return missing;
    }

    Optional<String> missingText() {
      return missing().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing()));
    }
  }

  static Set<String> codes(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
  }
}
