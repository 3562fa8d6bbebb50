package io.dealership.examples.benchmarks;

import io.dealership.examples.stock.PositionFile;
import io.dealership.examples.stock.PositionLine;
import io.dealership.examples.stock.PositionSink;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.parts.PartReview;
import io.dealership.rules.parts.StockReview;
import io.dealership.rules.parts.StockReviewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** Reads the stock of a store and reviews it: all measures, classes and actions of each part. */
final class StockReviewing {

  private static final CurrencyUnit CURRENCY = CurrencyUnit.of("CNY");

  private StockReviewing() {}

  private record Sink(StockReviewer.Section section) implements PositionSink {
    @Override
    public void line(PositionLine line) {
      section.add(line);
    }
  }

  static StockReview review(DealershipRules rules, InputStream in, int threads) throws IOException {
    StockReviewer reviewer = rules.parts().reviewer(CURRENCY, StockStore.AS_OF);
    PositionFile.csv("positions.csv", StandardCharsets.UTF_8, Locale.ENGLISH)
        .read(
            in,
            threads,
            () -> new Sink(reviewer.section()),
            sink -> reviewer.take(sink.section()),
            problem -> {
              throw new IllegalStateException(problem.toString());
            });
    return reviewer.review();
  }

  static StockReview review(DealershipRules rules, byte[] bytes, int threads) {
    try {
      return review(rules, new ByteArrayInputStream(bytes), threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is in stock, and all else that a review says, so that nothing of it is left out. */
  static double said(StockReview review, int threads) {
    double sum = 0;
    sum += review.byTier().size() + review.byAbc().size() + review.byPattern().size();
    sum += review.byAction().size() + review.totals().hashCode() % 2;
    double measures = parts(review, threads).mapToDouble(StockReviewing::measures).sum() + sum;
    if (Double.isNaN(measures)) {
      throw new IllegalStateException("A measure must be a number or empty");
    }
    return parts(review, threads).mapToDouble(part -> part.onHand().thousandths() / 1e3).sum();
  }

  private static Stream<PartReview> parts(StockReview review, int threads) {
    return threads == 1 ? review.parts() : review.parts().parallel();
  }

  private static double measures(PartReview part) {
    return value(part.grossTurnover())
        + value(part.trueTurnover())
        + value(part.monthsOfSupply())
        + value(part.fillRate())
        + value(part.grossMarginReturn())
        + part.abc().map(Enum::hashCode).orElse(0) % 2
        + part.daysStill().orElse(0);
  }

  private static double value(OptionalDouble measure) {
    return measure.orElse(0);
  }
}
