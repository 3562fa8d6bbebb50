package io.dealership.examples.stock;

import io.dealership.examples.command.Labels;
import io.dealership.examples.command.LineProblem;
import io.dealership.rules.measure.Measured;
import io.dealership.rules.measure.TargetStanding;
import io.dealership.rules.parts.PartReview;
import io.dealership.rules.parts.StockReview;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.Money;

/** What a report has to say, in one language. */
record StockWords(Labels labels, Locale locale) {

  static StockWords of(Locale locale) {
    return new StockWords(Labels.of(StockWords.class, locale), locale);
  }

  /** What a constant is called, such as a tier or an action. */
  String name(Enum<?> constant) {
    return labels.get(constant.getDeclaringClass().getSimpleName() + "." + constant);
  }

  /** The name of a constant, or a dash where there is none. */
  String name(Optional<? extends Enum<?>> constant) {
    return constant.isPresent() ? name(constant.get()) : labels.get("none");
  }

  /** An amount without its currency, with commas. */
  String amount(Money amount) {
    String pattern = amount.getScale() == 0 ? "#,##0" : "#,##0." + "0".repeat(amount.getScale());
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount.getAmount());
  }

  String amount(Optional<Money> amount) {
    return amount.map(this::amount).orElse(labels.get("none"));
  }

  /** A number of few decimals. */
  String number(OptionalDouble number, int decimals) {
    return number.isPresent()
        ? BigDecimal.valueOf(number.getAsDouble())
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString()
        : labels.get("none");
  }

  /** A share of a whole in percent. */
  String percent(Money part, Money whole) {
    return whole.isZero()
        ? labels.get("none")
        : part.getAmount()
                .movePointRight(2)
                .divide(whole.getAmount(), 1, RoundingMode.HALF_UP)
                .toPlainString()
            + " %";
  }

  /** The value of a measure with its unit. */
  String value(Measured measured) {
    return measured
        .value()
        .map(value -> measured.definition().unit().text(value, measured.currency(), locale))
        .orElse(labels.get("none"));
  }

  /** How a measure stands against its target: a word for the style of a page. */
  static String standing(Measured measured) {
    return measured.met().map(met -> met ? "fits" : "deviates").orElse("");
  }

  /** The target of a measure in words; nothing where it has none. */
  String target(Measured measured) {
    Optional<TargetStanding> standing = measured.standing();
    return standing.map(this::name).orElse("");
  }

  /** What the demand of a year cost, for each money unit of what is in stock now. */
  static Optional<BigDecimal> turns(StockReview.Group group) {
    return group.value().isZero()
        ? Optional.empty()
        : Optional.of(
            group.yearUse().getAmount().divide(group.value().getAmount(), 2, RoundingMode.HALF_UP));
  }

  String turnover(StockReview.Group group) {
    return turns(group).map(BigDecimal::toPlainString).orElse(labels.get("none"));
  }

  /** The weightiest reason for what to do first. */
  String why(PartReview part) {
    return part.health().action().findings().stream()
        .findFirst()
        .map(finding -> finding.message(locale))
        .orElse("");
  }

  // ---- problems ----

  LineProblem noPart(String file) {
    return new LineProblem(file, 1, "", "", labels.get("file.no-part"));
  }

  LineProblem twice(String file, String part) {
    return new LineProblem(file, 0, "part", part, labels.get("file.part-twice", part));
  }

  LineProblem monthNotOver(String file, YearMonth last, YearMonth due) {
    return new LineProblem(
        file, 1, last.toString(), last.toString(), labels.get("file.month-not-over", due, last));
  }
}
