package io.dealership.rules.contact;

import io.dealership.core.customer.ConsentState;
import io.dealership.core.customer.DataRecipient;
import io.dealership.rules.decision.FactType;

/** The facts of the table about data given away. */
record DataSharingFacts(DataSharingQuestion question, ConsentBasis consent) {

  static final FactType<DataSharingFacts> TYPE =
      FactType.builder(DataSharingFacts.class)
          .choice("recipient", DataRecipient.class, f -> f.question.recipient())
          .optionalFlag("requiredByLaw", f -> f.question.requiredByLaw())
          .optionalFlag("neededForContract", f -> f.question.neededForContract())
          .choice("consent", ConsentState.class, f -> f.consent.state())
          // for messages only
          .optionalDate("consentDay", f -> f.consent.day())
          .build();
}
