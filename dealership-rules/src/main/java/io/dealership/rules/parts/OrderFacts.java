package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;

/**
 * The facts of the table of suggestions.
 *
 * @param months with a demand, among the last {@code window}
 */
record OrderFacts(
    OrderNeed need,
    int months,
    int window,
    int phaseInFrom,
    Optional<Money> price,
    LocalDate promisedOn) {

  static final FactType<OrderFacts> TYPE =
      FactType.builder(OrderFacts.class)
          .optionalFlag("orderable", f -> f.need.question().orderable())
          .optionalFlag("keptInStock", f -> f.need.kept())
          .flag("promisedShort", f -> f.need.promisedShort())
          .optionalChoice("pointSide", PointSide.class, f -> f.need.side())
          .flag("overdueOrders", f -> f.need.overdueSince().isPresent())
          .flag("roundedToPack", f -> f.holds(OrderNeed::isRounded))
          .flag("raisedToMinimum", f -> f.holds(OrderNeed::isRaised))
          .flag("overMaximum", f -> f.holds(OrderNeed::isOverMaximum))
          .flag("lotForPrice", f -> f.holds(OrderNeed::lotForPrice))
          // for messages only
          .optionalText("part", f -> Optional.of(f.need.question().part().toString()))
          .integer("demandsInWindow", OrderFacts::months)
          .integer("movementWindow", OrderFacts::window)
          .integer("phaseInFrom", OrderFacts::phaseInFrom)
          .optionalText("position", f -> Optional.of(f.need.position().toString()))
          .optionalText("point", f -> Shown.text(f.need.point()))
          .optionalText("target", f -> Shown.text(f.need.target()))
          .optionalText("need", f -> f.due(OrderNeed::need))
          .optionalText("quantity", f -> f.due(OrderNeed::quantity))
          .optionalText("positionAfter", f -> f.due(OrderNeed::positionAfter))
          .optionalText("packSize", f -> Optional.of(f.need.question().packSize().toString()))
          .optionalText(
              "supplierMinimum", f -> Optional.of(f.need.question().supplierMinimum().toString()))
          .optionalText("maximum", f -> Shown.text(f.need.question().maximum()))
          .optionalText("price", f -> Shown.text(f.price))
          .optionalDate("overdueSince", f -> f.need.overdueSince())
          .optionalDate("promisedOn", f -> Optional.of(f.promisedOn))
          .build();

  private boolean holds(Predicate<OrderNeed> test) {
    return need.isDue() && test.test(need);
  }

  private Optional<String> due(Function<OrderNeed, Quantity> part) {
    return need.isDue() ? Optional.of(part.apply(need).toString()) : Optional.empty();
  }
}
