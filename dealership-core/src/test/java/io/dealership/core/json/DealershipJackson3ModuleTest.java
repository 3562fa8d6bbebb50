package io.dealership.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealershipJackson3ModuleTest {

  @Test
  void money_is_text_with_currency_and_decimals() {
    assertThat(JsonRoundTrip.write3(Money.parse("CNY 12.50"))).isEqualTo("\"CNY 12.50\"");
    assertThat(JsonRoundTrip.read3("\"CNY 12.50\"", Money.class))
        .isEqualTo(Money.of(CurrencyUnit.of("CNY"), new BigDecimal("12.50")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CNY 12.505", "XYZ 1.00", "12.50", "CNY", "", "CNY 1,000.00"})
  void what_is_no_money_is_refused_and_never_rounded(String text) {
    assertThatThrownBy(() -> JsonRoundTrip.read3("\"" + text + "\"", Money.class))
        .hasMessageContaining("money is written like 'CNY 12.50'");
  }

  @Test
  void a_text_of_many_digits_is_refused_unread() {
    String many = "\"CNY " + "9".repeat(1_000_000) + "\"";
    assertThatThrownBy(() -> JsonRoundTrip.read3(many, Money.class))
        .hasMessageContaining("money is written like 'CNY 12.50'");
  }

  @Test
  void a_bare_number_is_no_money() {
    assertThatThrownBy(() -> JsonRoundTrip.read3("12.50", Money.class))
        .hasMessageContaining("money is written like 'CNY 12.50'");
  }

  @Property
  boolean money_comes_back_as_it_went(@ForAll @LongRange long fen) {
    var money = Money.ofMinor(CurrencyUnit.of("CNY"), fen);
    return JsonRoundTrip.read3(JsonRoundTrip.write3(money), Money.class).equals(money);
  }
}
