package io.dealership.rules.service;

import io.dealership.core.service.ConsentChannel;
import io.dealership.core.service.RefusalRecord;
import io.dealership.core.service.WorkConsent;
import io.dealership.rules.decision.FactType;
import java.util.Optional;

/**
 * The facts of the table of refusals.
 *
 * @param line the item
 * @param refusal the last no to it
 */
record RefusalFacts(WorkLine line, WorkConsent refusal) {

  static final FactType<RefusalFacts> TYPE =
      FactType.builder(RefusalFacts.class)
          .optionalFlag("refusalMatters", f -> f.line.safety())
          .flag("reasonNoted", f -> f.kept().flatMap(RefusalRecord::reason).isPresent())
          .flag(
              "consequenceExplained", f -> f.kept().flatMap(RefusalRecord::consequence).isPresent())
          .flag("refusalSigned", RefusalFacts::isSigned)
          // for messages only
          .optionalText("item", f -> Optional.of(f.line.number().value()))
          .build();

  private Optional<RefusalRecord> kept() {
    return refusal.refusal();
  }

  private boolean isSigned() {
    return refusal.channel() == ConsentChannel.SIGNATURE
        || kept().filter(each -> each.signed() || each.witness().isPresent()).isPresent();
  }
}
