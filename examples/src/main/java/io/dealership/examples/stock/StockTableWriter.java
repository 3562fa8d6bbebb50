package io.dealership.examples.stock;

import io.dealership.examples.command.CsvTable;
import io.dealership.rules.parts.PartReview;
import io.dealership.rules.parts.StockAction;
import io.dealership.rules.parts.StockReview;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes all parts of a review as CSV, a row each; what is undetermined is empty. */
final class StockTableWriter {

  private static final List<String> COLUMNS =
      List.of(
          "part",
          "abc",
          "xyz",
          "fsn",
          "pattern",
          "on_hand",
          "value",
          "year_demand",
          "gross_turnover",
          "true_turnover",
          "months_of_supply",
          "fill_rate",
          "gross_margin_return",
          "forecast_per_month",
          "reorder_point",
          "to_order",
          "excess",
          "days_still",
          "tier",
          "provision",
          "action",
          "quantity",
          "cash",
          "result",
          "further_actions");

  private StockTableWriter() {}

  static void write(StockReview review, OutputStream out) throws IOException {
    CsvTable table = new CsvTable(out, COLUMNS);
    try {
      review.parts().forEach(part -> row(part, table));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    table.end();
  }

  private static void row(PartReview part, CsvTable table) {
    Optional<StockAction> action = part.action();
    try {
      table.write(
          List.of(
              part.number(),
              code(part.abc()),
              code(part.xyz()),
              code(part.fsn()),
              code(part.pattern()),
              part.onHand().toString(),
              code(part.value()),
              code(part.yearDemand()),
              number(part.grossTurnover()),
              number(part.trueTurnover()),
              number(part.monthsOfSupply()),
              number(part.fillRate()),
              number(part.grossMarginReturn()),
              code(part.forecastPerMonth()),
              code(part.reorderPoint()),
              code(part.toOrder()),
              code(part.excess()),
              part.daysStill().isPresent() ? Integer.toString(part.daysStill().getAsInt()) : "",
              code(part.tier()),
              code(part.provision()),
              code(action),
              code(action.flatMap(part::quantity)),
              code(action.flatMap(part::cash)),
              code(action.flatMap(part::result)),
              part.actions().stream()
                  .filter(each -> !Optional.of(each).equals(action))
                  .map(StockAction::name)
                  .collect(Collectors.joining(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
  }
}
