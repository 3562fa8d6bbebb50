package io.dealership.rules.service;

import io.dealership.core.service.SignatureForm;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of agreed orders.
 *
 * @param forms the forms of signature that count, by their names
 * @param formsInWords the same for people
 * @param copiesNeeded how many copies of the estimate there have to be
 */
record OrderAgreementFacts(
    OrderAgreementQuestion question, List<String> forms, LocalText formsInWords, int copiesNeeded) {

  static final FactType<OrderAgreementFacts> TYPE =
      FactType.builder(OrderAgreementFacts.class)
          .optionalFlag("faultKnown", f -> f.question.faultKnown())
          .optionalFlag("orderExplained", f -> f.question.orderExplained())
          .optionalFlag("orderSigned", f -> f.counts(f.question.orderSignature()))
          .optionalFlag("estimateSigned", f -> f.counts(f.question.estimateSignature()))
          .optionalInteger("copiesLacking", OrderAgreementFacts::copiesLacking)
          // for messages only
          .optionalWords("signatureForms", f -> Optional.of(f.formsInWords))
          .optionalInteger("copies", f -> number(f.question.estimateCopies()))
          .integer("copiesNeeded", f -> f.copiesNeeded)
          .build();

  private Optional<Boolean> counts(Optional<SignatureForm> signature) {
    return signature.map(form -> form != SignatureForm.NONE && forms.contains(form.name()));
  }

  private OptionalLong copiesLacking() {
    return number(question.estimateCopies().map(copies -> Math.max(0, copiesNeeded - copies)));
  }

  private static OptionalLong number(Optional<Integer> number) {
    return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
  }
}
