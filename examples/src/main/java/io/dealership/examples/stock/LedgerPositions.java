package io.dealership.examples.stock;

import io.dealership.core.parts.StockLedger;
import io.dealership.core.parts.StockMovement;
import io.dealership.examples.command.LineProblem;
import io.dealership.rules.parts.StockReviewer;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

/** The parts of a store, from what came and went up to a day. */
final class LedgerPositions {

  private final CurrencyUnit currency;
  private final LocalDate on;
  private final List<StockMovement> movements = new ArrayList<>();

  LedgerPositions(CurrencyUnit currency, LocalDate on) {
    this.currency = currency;
    this.on = on;
  }

  /** Reads movements; those of later days do not count. */
  void read(MovementFile file, InputStream in, Consumer<LineProblem> problems) throws IOException {
    file.read(
        in,
        line -> {
          if (!line.value().on().isAfter(on)) {
            movements.add(line.value());
          }
        },
        problems);
  }

  /** Hands all parts over to a review. */
  void into(StockReviewer reviewer) {
    StockReviewer.Section section = reviewer.section();
    section.addAll(StockLedger.of(currency, movements));
    reviewer.take(section);
  }
}
