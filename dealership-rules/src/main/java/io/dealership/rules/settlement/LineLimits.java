package io.dealership.rules.settlement;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.settlement.ChargeKind;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.ChargeUnit;
import io.dealership.core.settlement.ListPrice;
import io.dealership.core.settlement.PriceBook;
import io.dealership.core.settlement.TaxTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a line may come to by the lists of prices, in the terms of the line: a price that says
 * otherwise whether tax is in it is put into those terms first, rounded half up to the smallest
 * unit of the currency.
 *
 * @param marking how the line stands to the displayed prices
 * @param marked the displayed price of the unit; empty where there is none
 * @param permitted the highest price of the unit by the rule of the maker; empty where he has none
 * @param standardHours the hours that the work takes by the standard; empty where there is none
 */
record LineLimits(
    ChargeLine line,
    Marking marking,
    Optional<Money> marked,
    Optional<Money> permitted,
    Optional<BigDecimal> standardHours) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How a line stands to the displayed prices. */
  enum Marking {
    /** No displayed price. */
    NOT_MARKED,
    /** A displayed price, but by another unit. */
    OTHER_UNIT,
    /** More than the displayed price. */
    ABOVE,
    /** The displayed price or less; or nothing is charged. */
    WITHIN,
    /** Between those who have a contract, which displayed prices do not touch. */
    BY_CONTRACT
  }

  /**
   * The limits of a line.
   *
   * @param byContract whether displayed prices do not touch its payer
   * @param markup how many percent a part may be above the rule of the maker
   */
  static LineLimits of(
      ChargeLine line, PriceBook book, LocalDate on, boolean byContract, BigDecimal markup) {
    Optional<ListPrice> listed = book.marked().priceOn(line.code(), line.unit(), on);
    Optional<Money> marked = listed.map(price -> inTermsOf(line, price, BigDecimal.ZERO));
    Optional<Money> permitted =
        line.kind() == ChargeKind.PART
            ? book.permitted()
                .flatMap(list -> list.priceOn(line.code(), line.unit(), on))
                .map(price -> inTermsOf(line, price, markup))
            : Optional.empty();
    return new LineLimits(
        line,
        marking(line, book, on, byContract, marked),
        marked,
        permitted,
        listed.flatMap(ListPrice::standardHours));
  }

  private static Marking marking(
      ChargeLine line, PriceBook book, LocalDate on, boolean byContract, Optional<Money> marked) {
    if (byContract) {
      return Marking.BY_CONTRACT;
    }
    if (line.unitPrice().isZero()) {
      return Marking.WITHIN;
    }
    if (marked.isPresent()) {
      return line.unitPrice().isGreaterThan(marked.get()) ? Marking.ABOVE : Marking.WITHIN;
    }
    return book.marked().pricesOn(line.code(), on).isEmpty()
        ? Marking.NOT_MARKED
        : Marking.OTHER_UNIT;
  }

  private static Money inTermsOf(ChargeLine line, ListPrice price, BigDecimal markup) {
    checkArgument(
        price.price().isSameCurrency(line.unitPrice()),
        "PriceBook must be in the currency of the line %s, but has %s for %s",
        line.unitPrice(),
        price.price(),
        price.code());
    BigDecimal whole =
        price.price().getAmount().multiply(withTax(price.tax())).multiply(HUNDRED.add(markup));
    BigDecimal of = withTax(line.tax()).multiply(HUNDRED);
    return Money.of(
        line.unitPrice().getCurrencyUnit(),
        whole.divide(of, line.unitPrice().getScale(), RoundingMode.HALF_UP));
  }

  /** What 100 of an amount are with tax. */
  private static BigDecimal withTax(TaxTerms tax) {
    return tax.included() ? HUNDRED : HUNDRED.add(tax.rate().percent());
  }

  boolean aboveMakerRule() {
    return permitted.filter(most -> line.unitPrice().isGreaterThan(most)).isPresent();
  }

  /** Whether more hours are charged than the standard has, without a reason. */
  boolean overTimeUnexplained() {
    return line.overTimeReason().isEmpty() && overTime();
  }

  private boolean overTime() {
    return line.unit() == ChargeUnit.HOUR
        && standardHours.filter(hours -> line.quantity().compareTo(hours) > 0).isPresent();
  }

  Money charged() {
    return line.amount();
  }

  /** The amount at no more than the permitted price, for all that is charged. */
  private Money atPermittedPrice() {
    return times(least(), line.quantity());
  }

  /** What may be billed: at no more than the permitted price, for no more than may be charged. */
  Money billable() {
    return times(least(), overTimeUnexplained() ? standardHours.orElseThrow() : line.quantity());
  }

  /** What the price is too much, over all units. */
  Money priceExcess() {
    return charged().minus(atPermittedPrice());
  }

  /** What the hours are too much, at the permitted price. */
  Money timeExcess() {
    return atPermittedPrice().minus(billable());
  }

  private Money least() {
    Money least = line.unitPrice();
    if (marking == Marking.NOT_MARKED || marking == Marking.OTHER_UNIT) {
      return Money.zero(least.getCurrencyUnit());
    }
    if (marking == Marking.ABOVE) {
      least = marked.orElseThrow();
    }
    return permitted.isPresent() && permitted.get().isLessThan(least) ? permitted.get() : least;
  }

  private static Money times(Money price, BigDecimal quantity) {
    return price.multipliedBy(quantity, RoundingMode.HALF_UP);
  }
}
