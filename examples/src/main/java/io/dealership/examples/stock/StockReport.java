package io.dealership.examples.stock;

import io.dealership.core.time.DayRange;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.measure.Measured;
import io.dealership.rules.parts.AbcClass;
import io.dealership.rules.parts.DemandPattern;
import io.dealership.rules.parts.PartReview;
import io.dealership.rules.parts.StockAction;
import io.dealership.rules.parts.StockRange;
import io.dealership.rules.parts.StockReview;
import io.dealership.rules.parts.StockTier;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What there is to say of the parts of a store.
 *
 * @param review of all parts
 * @param measures what the store came to in the last twelve months
 * @param range whether the stock as a whole is as it should be
 * @param leftOut how many parts the measures leave out, for something of them is not known
 * @param toRelease the parts to return, transfer, promote, scrap, write down or no longer order
 * @param toOrder the parts to order
 * @param names what those are called
 */
record StockReport(
    StockReview review,
    List<Measured> measures,
    Decision<StockRange> range,
    int leftOut,
    List<PartReview> toRelease,
    List<PartReview> toOrder,
    PartNames names,
    Map<StockTier, StockReview.Group> byTier,
    Map<AbcClass, StockReview.Group> byAbc,
    Map<DemandPattern, StockReview.Group> byPattern,
    Map<StockAction, StockReview.ActionSum> byAction) {

  static StockReport of(DealershipRules rules, StockReview review, int top, PartNames names) {
    DayRange year = new DayRange(review.on().minusMonths(12), review.on());
    return new StockReport(
        review,
        rules.parts().measures().all(review.totals(), year, review.on()).stream()
            .filter(one -> one.value().isPresent())
            .toList(),
        rules.parts().health().range(review.range(), review.on()),
        review.leftOut(),
        toRelease(review, top),
        toOrder(review, top),
        names,
        review.byTier(),
        review.byAbc(),
        review.byPattern(),
        review.byAction());
  }

  /** The parts of which most money is bound or lost. */
  static List<PartReview> toRelease(StockReview review, int top) {
    return review.mostUrgent(
        top, EnumSet.complementOf(EnumSet.of(StockAction.REORDER, StockAction.KEEP)));
  }

  /** The parts for which most money is to be spent. */
  static List<PartReview> toOrder(StockReview review, int top) {
    return review.mostUrgent(top, EnumSet.of(StockAction.REORDER));
  }
}
