package io.dealership.rules.carstock;

import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of the inventory coefficient.
 *
 * @param bands the bounds of the bands, in rising order: the lower one of what is reasonable, and
 *     the upper ones of what is reasonable, elevated and on alert
 */
record InventoryFacts(InventoryQuestion question, List<BigDecimal> bands) {

  private static final int SHOWN_DECIMALS = 4;

  static final FactType<InventoryFacts> TYPE =
      FactType.builder(InventoryFacts.class)
          .optionalInteger("stock", f -> number(f.question.stock()))
          .optionalInteger("sold", f -> number(f.question.soldInMonth()))
          .optionalInteger("band", InventoryFacts::band)
          // for messages only
          .optionalDecimal("coefficient", InventoryFacts::coefficient)
          .optionalDecimal("lowest", f -> Optional.of(f.bands.get(0)))
          .optionalDecimal("reasonable", f -> Optional.of(f.bands.get(1)))
          .optionalDecimal("alert", f -> Optional.of(f.bands.get(2)))
          .optionalDecimal("highest", f -> Optional.of(f.bands.get(3)))
          .build();

  private static OptionalLong number(Optional<Integer> number) {
    return number.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  /**
   * How many bounds are passed: the lowest one where it is reached, the others where they are
   * exceeded. What is compared are products, so that nothing is rounded.
   */
  private OptionalLong band() {
    if (question.stock().isEmpty() || question.soldInMonth().isEmpty()) {
      return OptionalLong.empty();
    }
    BigDecimal stock = BigDecimal.valueOf(question.stock().get());
    BigDecimal sold = BigDecimal.valueOf(question.soldInMonth().get());
    if (stock.compareTo(bands.get(0).multiply(sold)) < 0) {
      return OptionalLong.of(0);
    }
    long exceeded =
        bands.subList(1, bands.size()).stream()
            .filter(bound -> stock.compareTo(bound.multiply(sold)) > 0)
            .count();
    return OptionalLong.of(1 + exceeded);
  }

  private Optional<BigDecimal> coefficient() {
    if (question.stock().isEmpty() || question.soldInMonth().orElse(0) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(question.stock().get())
            .divide(
                BigDecimal.valueOf(question.soldInMonth().get()),
                SHOWN_DECIMALS,
                RoundingMode.HALF_UP));
  }
}
