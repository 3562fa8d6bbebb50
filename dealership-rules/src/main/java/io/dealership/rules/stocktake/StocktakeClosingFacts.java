package io.dealership.rules.stocktake;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.parts.Count;
import io.dealership.core.parts.StockPlace;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Implied;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts of the table of closing.
 *
 * @param result what the stocktake came to
 * @param keeperMayCount whether the store lets the keeper count
 */
record StocktakeClosingFacts(
    StocktakeClosingQuestion question, Reconciliation result, boolean keeperMayCount) {

  static final FactType<StocktakeClosingFacts> TYPE =
      FactType.builder(StocktakeClosingFacts.class)
          .flag("counted", f -> f.named(PartDifference::uncounted).isEmpty())
          .flag("recounted", f -> f.named(PartDifference::toRecount).isEmpty())
          .optionalFlag("keeperApart", StocktakeClosingFacts::keeperApart)
          .optionalFlag("reviewerApart", StocktakeClosingFacts::reviewerApart)
          .optionalFlag(
              "differencesListed",
              f -> Implied.by(differs(f.result), f.question.differencesListed()))
          .optionalFlag("handedUp", f -> f.question.handedUp())
          // for messages only
          .optionalText("uncounted", f -> f.named(PartDifference::uncounted))
          .optionalText("toRecount", f -> f.named(PartDifference::toRecount))
          .build();

  /** Whether any part differs in any way; empty while that may still turn out. */
  static Optional<Boolean> differs(Reconciliation result) {
    boolean open = false;
    for (PartDifference part : result.parts()) {
      boolean goods =
          part.unexplained().filter(rest -> !rest.isZero()).isPresent()
              || part.moved().filter(moved -> !moved.isZero()).isPresent();
      if (goods || part.cardStanding().filter(card -> card != CardStanding.LEDGER).isPresent()) {
        return Optional.of(true);
      }
      open |= part.found().isEmpty() || part.cardStanding().isEmpty();
    }
    return open ? Optional.empty() : Optional.of(false);
  }

  private Set<EmployeeNumber> counters() {
    return question.stocktake().lines().stream()
        .flatMap(line -> line.counts().stream())
        .map(Count::by)
        .collect(Collectors.toSet());
  }

  private Optional<Boolean> keeperApart() {
    return keeperMayCount
        ? Optional.of(true)
        : question.stocktake().keeper().map(keeper -> !counters().contains(keeper));
  }

  /** Two hands at least: whoever reviews neither counted nor keeps the storeroom. */
  private Optional<Boolean> reviewerApart() {
    Optional<EmployeeNumber> reviewer = question.stocktake().reviewer();
    if (reviewer.filter(counters()::contains).isPresent()) {
      return Optional.of(false);
    }
    return reviewer.flatMap(
        one -> question.stocktake().keeper().map(keeper -> !keeper.equals(one)));
  }

  /** The parts of which some places are open, with those places; empty where there are none. */
  private Optional<String> named(Function<PartDifference, List<StockPlace>> places) {
    String named =
        result.parts().stream()
            .filter(part -> !places.apply(part).isEmpty())
            .map(part -> part.part() + " " + places.apply(part))
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }
}
