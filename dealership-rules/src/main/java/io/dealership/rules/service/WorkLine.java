package io.dealership.rules.service;

import io.dealership.core.service.AddedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.WorkItemKind;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.core.service.WorkPayer;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An item of an order, of the estimate or added.
 *
 * @param number its number
 * @param text what is to be done
 * @param amount what it is by the estimate or as quoted
 * @param charge what is to be billed
 * @param payer who is to pay
 * @param doneAt when it was done; null while it is not
 * @param added the addition; null for an item of the estimate
 */
record WorkLine(
    WorkItemNumber number,
    String text,
    Money amount,
    Money charge,
    WorkPayer payer,
    @Nullable Instant doneAt,
    @Nullable AddedItem added) {

  static WorkLine of(EstimatedItem item, Instant now) {
    return new WorkLine(
        item.number(),
        item.text(),
        item.amount(),
        item.charge(),
        item.payer(),
        by(item.doneAt(), now),
        null);
  }

  static WorkLine of(AddedItem item, Instant now) {
    return new WorkLine(
        item.number(),
        item.text(),
        item.amount(),
        item.charge(),
        item.payer(),
        by(item.doneAt(), now),
        item);
  }

  private static @Nullable Instant by(Optional<Instant> done, Instant now) {
    return done.filter(moment -> !moment.isAfter(now)).orElse(null);
  }

  /** Whether it moves the delivery and costs nothing. */
  boolean isLaterDelivery() {
    return added != null && added.kind() == WorkItemKind.LATER_DELIVERY;
  }

  /** Whether it was refused would matter for safety; empty while that is not known. */
  Optional<Boolean> safety() {
    if (added == null) {
      return Optional.of(false);
    }
    boolean yes = added.safetyCritical().orElse(false) || added.atLimit().orElse(false);
    boolean known = added.safetyCritical().isPresent() && added.atLimit().isPresent();
    return yes || known ? Optional.of(yes) : Optional.empty();
  }

  /** Whether it was put to the customer by a moment. */
  boolean isQuotedAt(Instant moment) {
    return added == null || added.quotedAt().filter(at -> !at.isAfter(moment)).isPresent();
  }
}
