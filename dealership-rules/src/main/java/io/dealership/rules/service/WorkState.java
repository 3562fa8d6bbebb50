package io.dealership.rules.service;

import io.dealership.core.service.WorkConsent;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was said to an item by a moment.
 *
 * @param line the item
 * @param refusal the last no, unless a yes counts that came after it; null where there is none
 * @param evidence the nearest thing to a consent
 * @param said what that is; null where there is none
 * @param amount how much the customer agreed to; nothing where none counts
 * @param promise until when the customer agreed to wait
 */
record WorkState(
    WorkLine line,
    @Nullable WorkConsent refusal,
    ItemEvidence evidence,
    @Nullable WorkSaid said,
    Money amount,
    Optional<Instant> promise) {

  boolean coversAmount() {
    return evidence != ItemEvidence.COUNTS || !line.charge().isGreaterThan(amount);
  }

  boolean coversTime() {
    return evidence != ItemEvidence.COUNTS
        || !line.isLaterDelivery()
        || line.added() == null
        || promise.isPresent() && !promise.get().isBefore(line.added().newPromise().orElseThrow());
  }
}
