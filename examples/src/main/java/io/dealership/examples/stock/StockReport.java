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
import java.util.List;
import java.util.Map;

/**
 * What there is to say of the parts of a store.
 *
 * @param review of all parts
 * @param measures what the store came to in the last twelve months
 * @param range whether the stock as a whole is as it should be
 * @param leftOut how many parts the measures leave out, for something of them is not known
 * @param top the parts for which there is most to do
 * @param names what those are called
 */
record StockReport(
    StockReview review,
    List<Measured> measures,
    Decision<StockRange> range,
    int leftOut,
    List<PartReview> top,
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
        review.mostUrgent(top),
        names,
        review.byTier(),
        review.byAbc(),
        review.byPattern(),
        review.byAction());
  }
}
