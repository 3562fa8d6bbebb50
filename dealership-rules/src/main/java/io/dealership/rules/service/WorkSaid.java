package io.dealership.rules.service;

import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkPayer;
import io.dealership.rules.decision.Decision;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was said, and whether it counts.
 *
 * @param consent what was said
 * @param ofEstimate whether it is the authorization of the estimate
 * @param facts what is known of it
 * @param standing whether it counts
 */
record WorkSaid(
    WorkConsent consent,
    boolean ofEstimate,
    EvidenceFacts facts,
    Decision<EvidenceStanding> standing) {

  boolean isSound() {
    return standing.outcome().filter(each -> each != EvidenceStanding.VOID).isPresent();
  }

  boolean isGiven() {
    return consent.answer() == ConsentAnswer.GIVEN;
  }

  /** Whether it is of everything in the estimate, as that stands. */
  boolean isOfWholeEstimate() {
    return ofEstimate && consent.items().isEmpty();
  }

  boolean names(WorkLine line) {
    return isOfWholeEstimate() ? line.added() == null : shown(line) != null;
  }

  /** How a line was shown; null where it was not, or stands in the estimate as it is. */
  @Nullable ConsentedItem shown(WorkLine line) {
    return consent.of(line.number()).orElse(null);
  }

  /** How much it lets a line cost. */
  Money amount(WorkLine line) {
    ConsentedItem shown = shown(line);
    return shown == null ? line.amount() : shown.amount();
  }

  Optional<Instant> promise(WorkLine line) {
    ConsentedItem shown = shown(line);
    return shown == null ? Optional.empty() : shown.promise();
  }

  /** How near it comes to a consent to a line at a moment, once it is of this order. */
  ItemEvidence evidence(WorkLine line, Instant moment) {
    if (!isSound()) {
      return ItemEvidence.VOID;
    }
    ConsentedItem shown = shown(line);
    if (shown != null && !shown.text().equals(line.text())) {
      return ItemEvidence.OTHER_TEXT;
    }
    // who agreed to pay himself agrees all the more where somebody else pays
    if (shown != null && shown.payer() != line.payer() && shown.payer() != WorkPayer.CUSTOMER) {
      return ItemEvidence.OTHER_PAYER;
    }
    if (line.added() != null
        && line.added().quotedAt().filter(consent.at()::isBefore).isPresent()) {
      return ItemEvidence.BEFORE_QUOTE;
    }
    return consent.isWithdrawnAt(moment)
        ? ItemEvidence.WITHDRAWN
        : consent.isExpiredAt(moment) ? ItemEvidence.EXPIRED : ItemEvidence.COUNTS;
  }
}
