package io.dealership.rules.tool;

import io.dealership.core.tool.ToolStand;
import io.dealership.rules.decision.FactType;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of counts.
 *
 * @param onLoan how many are out
 */
record ToolCountFacts(ToolStand stand, int onLoan) {

  /** What is there against the ledger. */
  enum Goods {
    MISSING,
    SURPLUS,
    AGREE
  }

  static final FactType<ToolCountFacts> TYPE =
      FactType.builder(ToolCountFacts.class)
          .optionalChoice("goods", Goods.class, ToolCountFacts::goods)
          .optionalFlag("cardsAgree", ToolCountFacts::cardsAgree)
          // for messages only
          .optionalText("tool", f -> Optional.of(f.stand.tool().value()))
          .optionalInteger("ledgerQuantity", f -> number(f.stand.ledger()))
          .optionalInteger("cardQuantity", f -> number(f.stand.cards()))
          .optionalInteger("foundQuantity", f -> number(f.found()))
          .build();

  private static OptionalLong number(Optional<Integer> quantity) {
    return quantity.isPresent() ? OptionalLong.of(quantity.get()) : OptionalLong.empty();
  }

  private Optional<Integer> found() {
    return stand.shelf().map(shelf -> shelf + onLoan);
  }

  private Optional<Goods> goods() {
    return found()
        .flatMap(
            found ->
                stand
                    .ledger()
                    .map(
                        ledger ->
                            found < ledger
                                ? Goods.MISSING
                                : found > ledger ? Goods.SURPLUS : Goods.AGREE));
  }

  private Optional<Boolean> cardsAgree() {
    return stand.cards().flatMap(cards -> stand.ledger().map(cards::equals));
  }
}
