package io.dealership.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final Figure TEN = Figure.of(10);

  @Test
  void known_numbers_add_up() {
    assertThat(TEN.plus(Figure.of(new BigDecimal("2.5"))).value()).contains(new BigDecimal("12.5"));
    assertThat(TEN.minus(Figure.of(4)).value()).contains(new BigDecimal("6"));
    assertThat(TEN.times(new BigDecimal("3")).value()).contains(new BigDecimal("30"));
    assertThat(TEN.missing()).isEmpty();
  }

  @Test
  void what_is_worked_out_from_an_unknown_number_is_unknown_and_says_each_missing_fact_once() {
    Figure unknown =
        Figure.missing("b").plus(TEN).minus(Figure.missing("a").plus(Figure.missing("b")));

    assertThat(unknown.value()).isEmpty();
    assertThat(unknown.missing()).containsExactly("b", "a");
    assertThat(unknown.times(BigDecimal.TEN)).isEqualTo(unknown);
    assertThat(TEN.minus(Figure.missing("b")).missing()).containsExactly("b");
    assertThat(unknown).hasToString("missing [b, a]");
  }

  @Test
  void facts_are_numbers_counts_quantities_and_amounts() {
    assertThat(Figure.number("n", Optional.of(new BigDecimal("1.5")))).hasToString("1.5");
    assertThat(Figure.count("n", Optional.of(7L))).isEqualTo(Figure.of(7));
    assertThat(Figure.quantity("n", Optional.of(Quantity.parse("3.5"))).value())
        .contains(new BigDecimal("3.500"));
    assertThat(Figure.money("n", Optional.of(Money.parse("CNY 12.50")))).hasToString("CNY 12.50");
    assertThat(Figure.money("n", Optional.of(Money.parse("CNY 12.50"))).currency())
        .contains(CurrencyUnit.of("CNY"));
    assertThat(Figure.number("n", Optional.empty())).isEqualTo(Figure.missing("n"));
    assertThat(Figure.count("n", Optional.empty())).isEqualTo(Figure.missing("n"));
    assertThat(Figure.quantity("n", Optional.empty())).isEqualTo(Figure.missing("n"));
    assertThat(Figure.money("n", Optional.empty())).isEqualTo(Figure.missing("n"));
  }

  @Test
  void a_number_is_written_out_in_full() {
    assertThat(Figure.of(new BigDecimal("1E+3"))).hasToString("1000");
  }

  @Test
  void amounts_of_different_currencies_do_not_add_up() {
    Figure yuan = Figure.money("a", Optional.of(Money.parse("CNY 1.00")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> yuan.plus(Figure.money("b", Optional.of(Money.parse("USD 1.00")))))
        .withMessage("Figure.currency must be CNY, but was USD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> yuan.minus(TEN))
        .withMessage("Figure.currency must be CNY, but was none");
    assertThat(yuan.plus(yuan)).hasToString("CNY 2.00");
  }

  @Test
  void keeps_the_contracts_of_equality_and_null() {
    new EqualsTester()
        .addEqualityGroup(Figure.of(10), TEN)
        .addEqualityGroup(Figure.of(11))
        .addEqualityGroup(Figure.missing("a"), Figure.missing("a"))
        .addEqualityGroup(Figure.money("a", Optional.of(Money.parse("CNY 10"))))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(Figure.class);
  }
}
