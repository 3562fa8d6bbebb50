package io.dealership.rules.sales;

import io.dealership.core.sales.FinanceCheck;
import io.dealership.core.sales.SalesStep;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The facts of the table of steps.
 *
 * @param documents the documents that go with the car
 * @param acts what the law has the seller do
 * @param process what country and place ask of a hand-over
 * @param told what the owner of any car is told
 * @param leastPaymentOptions how many ways of paying are offered at least
 */
record SalesStepFacts(
    SalesStepQuestion question,
    Needed documents,
    Needed acts,
    NeededCodes process,
    NeededCodes told,
    int leastPaymentOptions) {

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
          .optionalFlag("processKept", f -> f.process.complete())
          .optionalFlag("ownerTold", f -> f.told.complete())
          .optionalInteger("paymentOptionsMissing", SalesStepFacts::paymentOptionsMissing)
          // for messages only
          .optionalText("missingProcess", f -> f.process.codes())
          .optionalText("untold", f -> f.told.codes())
          .optionalInteger("paymentOptions", SalesStepFacts::paymentOptions)
          .integer("leastPaymentOptions", SalesStepFacts::leastPaymentOptions)
          .optionalText("missingDocuments", f -> f.documents.missingText())
          .optionalText("missingActs", f -> f.acts.missingText())
          .build();

  private OptionalLong paymentOptions() {
    return question.paymentOptions().isPresent()
        ? OptionalLong.of(question.paymentOptions().get())
        : OptionalLong.empty();
  }

  private OptionalLong paymentOptionsMissing() {
    return paymentOptions().isPresent()
        ? OptionalLong.of(leastPaymentOptions - paymentOptions().getAsLong())
        : OptionalLong.empty();
  }

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
