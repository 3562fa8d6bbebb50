package io.dealership.rules.warranty;

import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;

/** The facts of the request table, with the last day to answer the customer. */
record WarrantyRequestFacts(WarrantyRequest request, LocalDate replyDueOn, LocalDate on) {

  static final FactType<WarrantyRequestFacts> TYPE =
      FactType.builder(WarrantyRequestFacts.class)
          .flag("requestAnswered", f -> f.request.answeredOn().isPresent())
          .integer("daysToReply", f -> f.replyDueOn.toEpochDay() - f.on.toEpochDay())
          .optionalChoice("payer", Payer.class, f -> f.request.coverage().map(Coverage::payer))
          .flag("explained", f -> f.request.explainedOn().isPresent())
          .flag("disputed", f -> f.request.disputedOn().isPresent())
          .flag("escalated", f -> f.request.escalatedOn().isPresent())
          .flag("assistanceAsked", f -> f.request.assistanceAskedOn().isPresent())
          .flag("scheduled", f -> f.request.replacementScheduledFor().isPresent())
          // for messages only
          .optionalDate("replyDueOn", f -> Optional.of(f.replyDueOn))
          .build();
}
