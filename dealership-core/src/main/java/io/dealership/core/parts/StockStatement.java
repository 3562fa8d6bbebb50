package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What came, went and is left of the parts of a store in a month: the statement that is handed in
 * when the month ends.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, STOCK-12.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StockStatement extends WithStockStatement {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StockStatement of(
      @JsonProperty("month") YearMonth month,
      @JsonProperty("lines") @JsonSetter(nulls = Nulls.AS_EMPTY) List<StatementLine> lines) {
    return builder().month(month).addAllLines(lines).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The month. */
  @JsonProperty
  YearMonth month();

  /** A line for each kind of parts that was there or moved. */
  @JsonProperty
  List<StatementLine> lines();

  /**
   * The statement of a month, drawn from the movements of the store.
   *
   * @param movements those of all time up to the end of the month at least; later ones are left out
   * @param kinds the kind of each part
   */
  static StockStatement from(
      YearMonth month, List<StockMovement> movements, Function<PartNumber, PartKind> kinds) {
    LocalDate first = month.atDay(1);
    Map<PartKind, Quantity[]> sums = new TreeMap<>();
    for (StockMovement each : movements) {
      if (each.on().isAfter(month.atEndOfMonth())) {
        continue;
      }
      Quantity[] sum =
          sums.computeIfAbsent(
              kinds.apply(each.part()),
              kind -> new Quantity[] {Quantity.ZERO, Quantity.ZERO, Quantity.ZERO});
      int at = each.on().isBefore(first) ? 0 : each.kind().isIn() ? 1 : 2;
      sum[at] = at == 2 ? sum[at].minus(each.change()) : sum[at].plus(each.change());
    }
    Builder builder = builder().month(month);
    sums.forEach(
        (kind, sum) ->
            builder.addLines(
                StatementLine.of(kind, sum[0], sum[1], sum[2], sum[0].plus(sum[1]).minus(sum[2]))));
    return builder.build();
  }

  /** Checks that no kind has two lines. */
  @Value.Check
  default void check() {
    checkArgument(
        lines().stream().map(StatementLine::kind).distinct().count() == lines().size(),
        "StockStatement.lines must have each kind once, but were %s",
        lines().stream().map(line -> line.kind().code()).toList());
  }

  /** Builds {@link StockStatement}s. */
  final class Builder extends ImmutableStockStatement.Builder {
    Builder() {}
  }
}
