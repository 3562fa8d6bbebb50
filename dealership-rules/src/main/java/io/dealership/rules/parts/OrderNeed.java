package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a part needs, before it is decided whether to order it.
 *
 * @param point set by hand or computed; empty when it is undetermined
 * @param target how far to fill up; empty when it is undetermined
 * @param kept whether it is kept in stock; empty when it is undetermined
 * @param lotForPrice whether the target rests on a lot that was raised for a lower price
 */
record OrderNeed(
    OrderQuestion question,
    LocalDate on,
    Quantity position,
    Optional<Quantity> point,
    Optional<Quantity> target,
    Optional<Boolean> kept,
    boolean lotForPrice) {

  /** What is there and ordered, less what is promised. */
  static Quantity position(OrderQuestion question) {
    Quantity sum = question.onHand().minus(question.reserved());
    for (OpenOrder each : question.openOrders()) {
      sum = sum.plus(each.quantity());
    }
    return sum;
  }

  /** Whether more is promised than is there and ordered. */
  boolean promisedShort() {
    return position.isNegative();
  }

  /** On which side of the point the position is; where the target is reached there is enough. */
  Optional<PointSide> side() {
    if (promisedShort()) {
      return Optional.of(PointSide.AT_OR_BELOW); // of any point, as none is below nothing
    }
    if (point.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    boolean low = position.compareTo(point.get()) <= 0 && position.compareTo(target.get()) < 0;
    return Optional.of(low ? PointSide.AT_OR_BELOW : PointSide.ABOVE);
  }

  /** Whether nothing that is known speaks against an order. */
  boolean isDue() {
    return question.orderable().orElse(true)
        && (promisedShort()
            || (kept.orElse(false) && side().filter(PointSide.AT_OR_BELOW::equals).isPresent()));
  }

  /** What is lacking up to the target; up to nothing where the part is not kept in stock. */
  Quantity need() {
    return (kept.orElse(false) ? target : Optional.<Quantity>empty())
        .orElse(Quantity.ZERO)
        .minus(position);
  }

  private Quantity inPacks(Quantity needed) {
    return new Quantity(Shown.upTo(needed.thousandths(), question.packSize().thousandths()));
  }

  /** The need in whole packs, and no less than the supplier delivers. */
  Quantity quantity() {
    Quantity packs = inPacks(need());
    return isRaised() ? inPacks(question.supplierMinimum()) : packs;
  }

  boolean isRaised() {
    return inPacks(need()).compareTo(question.supplierMinimum()) < 0;
  }

  boolean isRounded() {
    return !isRaised() && !quantity().equals(need());
  }

  Quantity positionAfter() {
    return position.plus(quantity());
  }

  boolean isOverMaximum() {
    return question.maximum().filter(most -> positionAfter().compareTo(most) > 0).isPresent();
  }

  /** The day on which the oldest of the overdue orders was to come. */
  Optional<LocalDate> overdueSince() {
    return question.openOrders().stream()
        .filter(each -> each.isOverdue(on))
        .flatMap(each -> each.promisedOn().stream())
        .min(LocalDate::compareTo);
  }
}
