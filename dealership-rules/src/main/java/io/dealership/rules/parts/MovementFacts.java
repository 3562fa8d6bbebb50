package io.dealership.rules.parts;

import io.dealership.core.parts.BookedMovement;
import io.dealership.core.parts.BookedState;
import io.dealership.core.parts.LineLink;
import io.dealership.core.parts.MovementKind;
import io.dealership.core.parts.MovementNumber;
import io.dealership.core.parts.Part;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockLot;
import io.dealership.core.parts.StockMovement;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of the table of movements. Of a line that does not count for what is there, because it
 * was taken back or takes back another, nothing is asked but how it fits that other line.
 *
 * @param line the line as it counts
 * @param part what the catalog has of its part
 * @param unique whether no other line that counts has its number
 * @param needs which kinds of movement need what
 * @param on the day asked about
 */
record MovementFacts(
    BookedMovement line, Optional<Part> part, boolean unique, Needs needs, LocalDate on) {

  /**
   * What kinds of movement need what.
   *
   * @param order the kinds that name an order
   * @param oldestFirst the kinds that draw the oldest lot first
   * @param inspection the kinds that bring in what is inspected
   * @param card the kinds that stand on the card
   * @param cost the kinds that name a cost
   * @param loanTerm after what time a loan is due that has no day of its own
   */
  record Needs(
      Set<MovementKind> order,
      Set<MovementKind> oldestFirst,
      Set<MovementKind> inspection,
      Set<MovementKind> card,
      Set<MovementKind> cost,
      Period loanTerm) {}

  static final FactType<MovementFacts> TYPE =
      FactType.builder(MovementFacts.class)
          .flag("numberUnique", f -> !f.counts() || f.unique)
          .flag("partKnown", f -> !f.counts() || f.part.isPresent())
          .optionalFlag("stillBought", MovementFacts::stillBought)
          .optionalFlag("stillIssued", MovementFacts::stillIssued)
          .flag("enough", f -> f.line.missing().isZero())
          .flag("orderGiven", f -> f.free(f.needs.order) || f.movement().order().isPresent())
          .choice("lotDrawn", LotDrawn.class, MovementFacts::lotDrawn)
          .flag("wholeUnits", MovementFacts::wholeUnits)
          .optionalFlag("inspected", f -> f.noted(f.needs.inspection, f.movement().inspected()))
          .choice("reversalLink", LineLink.class, f -> f.line.reversalLink())
          .choice("followLink", LineLink.class, f -> f.line.followLink())
          .optionalFlag("onCard", f -> f.noted(f.needs.card, f.movement().onCard()))
          .flag("loanInTime", MovementFacts::loanInTime)
          .flag("costKnown", f -> f.free(f.needs.cost) || f.movement().unitCost().isPresent())
          // for messages only
          .optionalText("movement", f -> Optional.of(f.movement().number().value()))
          .optionalText("part", f -> Optional.of(f.movement().part().value()))
          .optionalText("quantity", f -> Optional.of(f.movement().quantity().toString()))
          .choice("kind", MovementKind.class, f -> f.movement().kind())
          .optionalText("place", f -> Optional.of(f.movement().place().value()))
          .optionalText("successor", f -> f.part.flatMap(Part::supersededBy).map(Object::toString))
          .optionalText("shortBy", f -> positive(f.line.missing()))
          .optionalText("balance", f -> Optional.of(f.line.balance().toString()))
          .optionalText("lot", f -> f.movement().lot().map(Object::toString))
          .optionalWords("olderLot", f -> f.line.olderLot().map(MovementFacts::words))
          .optionalText("reverses", f -> f.movement().reverses().map(MovementNumber::value))
          .optionalText("against", f -> f.movement().against().map(MovementNumber::value))
          .optionalText("notBack", f -> positive(f.line.notBack()))
          .optionalDate("dueBackOn", MovementFacts::dueBackOn)
          .build();

  private StockMovement movement() {
    return line.movement();
  }

  private static Optional<String> positive(Quantity quantity) {
    return Optional.of(quantity).filter(Quantity::isPositive).map(Quantity::toString);
  }

  private static LocalText words(StockLot lot) {
    return new LocalText(
        lot.receivedOn()
            + "入库的"
            + lot.quantity()
            + lot.lot().map(number -> "（批次" + number + "）").orElse(""),
        lot.quantity()
            + " of "
            + lot.receivedOn()
            + lot.lot().map(number -> " (lot " + number + ")").orElse(""));
  }

  private boolean counts() {
    return line.state() == BookedState.COUNTED;
  }

  /** Whether what these kinds need is not asked of this line. */
  private boolean free(Set<MovementKind> kinds) {
    return !counts() || !kinds.contains(movement().kind());
  }

  private Optional<Boolean> noted(Set<MovementKind> kinds, Optional<Boolean> note) {
    return free(kinds) ? Optional.of(true) : note;
  }

  /** Whether the part had a successor on the day of the line; empty if that is not known. */
  private Optional<Boolean> superseded() {
    if (part.flatMap(Part::supersededBy).isEmpty()) {
      return Optional.of(false);
    }
    Optional<LocalDate> since = part.flatMap(Part::supersededOn);
    if (since.isPresent()) {
      return Optional.of(!movement().on().isBefore(since.get()));
    }
    // the catalog is that of the day asked about
    return movement().on().isBefore(on) ? Optional.empty() : Optional.of(true);
  }

  private Optional<Boolean> stillBought() {
    boolean asked = counts() && movement().kind() == MovementKind.RECEIPT;
    return asked ? superseded().map(yes -> !yes) : Optional.of(true);
  }

  private Optional<Boolean> stillIssued() {
    if (!counts()
        || movement().kind() != MovementKind.ISSUE
        || superseded().equals(Optional.of(false))) {
      return Optional.of(true);
    }
    Optional<Boolean> usedUp = part.flatMap(Part::usedUp);
    return superseded().isPresent() ? usedUp : usedUp.filter(yes -> yes);
  }

  private LotDrawn lotDrawn() {
    if (!line.lotThere()) {
      return LotDrawn.NOT_THERE;
    }
    return line.olderLot().isPresent() && !free(needs.oldestFirst)
        ? LotDrawn.YOUNGER
        : LotDrawn.OLDEST;
  }

  private boolean wholeUnits() {
    return !counts()
        || part.filter(each -> each.unit().isWhole()).isEmpty()
        || movement().quantity().units().stripTrailingZeros().scale() <= 0;
  }

  private Optional<LocalDate> dueBackOn() {
    return movement().kind() == MovementKind.LOAN_OUT
        ? Optional.of(movement().dueBackOn().orElse(movement().on().plus(needs.loanTerm)))
        : Optional.empty();
  }

  private boolean loanInTime() {
    return line.notBack().isZero() || dueBackOn().filter(on::isAfter).isEmpty();
  }
}
