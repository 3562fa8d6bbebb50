package io.dealership.core.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static final long MOST = Quantity.MOST;

  @ParameterizedTest
  @CsvSource({
    "12, 12, 12000",
    "3.5, 3.5, 3500",
    "0.001, 0.001, 1",
    "-2.50, -2.5, -2500",
    "0.0, 0, 0"
  })
  void reads_and_writes_units(String text, String written, long thousandths) {
    Quantity quantity = Quantity.parse(text);

    assertThat(quantity).hasToString(written).isEqualTo(new Quantity(thousandths));
    assertThat(quantity.units()).isEqualByComparingTo(text);
    assertThat(Quantity.of(new BigDecimal(text))).isEqualTo(quantity);
  }

  @Test
  void knows_its_sign() {
    assertThat(Quantity.of(1).isPositive()).isTrue();
    assertThat(Quantity.of(1).negated().isNegative()).isTrue();
    assertThat(Quantity.ZERO.isZero()).isTrue();
    assertThat(Quantity.ZERO.isPositive()).isFalse();
    assertThat(Quantity.ZERO.isNegative()).isFalse();
    assertThat(Quantity.of(1).isZero()).isFalse();
  }

  @Test
  void reaches_a_million_millions_of_units() {
    assertThat(Quantity.of(MOST / 1000).thousandths()).isEqualTo(MOST);
    assertThat(Quantity.of(-MOST / 1000).thousandths()).isEqualTo(-MOST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(MOST + 1))
        .withMessage(
            "Quantity.thousandths must be from -1000000000000000 to 1000000000000000, but was"
                + " 1000000000000001");
    assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(-MOST - 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(MOST / 1000 + 1))
        .withMessage(
            "Quantity.units must be from -1000000000000 to 1000000000000, but was 1000000000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("1e13"))
        .withMessageContaining("10000000000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("0.0001"))
        .withMessage("Quantity.units must have at most 3 decimals, but was 0.0001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("many"))
        .withMessage("Quantity must be a number, but was many");
  }

  @Property
  boolean adds_and_takes_away(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long a,
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long b) {
    Quantity one = new Quantity(a);
    Quantity other = new Quantity(b);
    return one.plus(other).minus(other).equals(one)
        && one.minus(other).equals(other.minus(one).negated())
        && Integer.signum(one.compareTo(other)) == Long.signum(a - b)
        && Quantity.parse(one.toString()).equals(one);
  }
}
