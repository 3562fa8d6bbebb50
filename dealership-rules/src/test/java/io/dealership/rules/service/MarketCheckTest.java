package io.dealership.rules.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pack may say of markets, and what it must not: each is refused with file and place. */
class MarketCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final PackLoader LOADER = DealershipRules.loader();
  private static final String NONE = "\"tolerance\": {\"percent\": 0}";

  @TempDir Path folder;

  /** The rules with a pack of a layer that has these markets. */
  private AdditionalWorkRules with(String layer, String... markets) {
    try {
      Path pack = Files.createDirectories(folder.resolve("own-" + layer));
      Files.writeString(
          pack.resolve("pack.json"),
          """
          {"id": "own-%s", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "%s", "from": "2020-01-01", "publishedOn": "2026-01-01",
           "sources": [{"id": "own", "title": {"zh": "甲", "en": "a"}, "kind": "store"}]}
          """
              .formatted(layer, layer));
      Files.writeString(
          pack.resolve("markets.json"), "{\"markets\": [" + String.join(",\n", markets) + "]}");
      PackSealer.seal(pack, LOADER, AdditionalWorkRules.pack());
      return AdditionalWorkRules.of(
          LOADER.load(AdditionalWorkRules.pack(), PackSource.folder(pack)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String market(String id, String currency, String rest) {
    return """
        {"id": "%s", "name": {"zh": "甲", "en": "a"}, "currency": "%s", "source": "own 1",
         "verification": "N", %s}"""
        .formatted(id, currency, rest);
  }

  @Test
  void a_pack_adds_a_market_and_a_lower_layer_replaces_it() {
    AdditionalWorkRules group =
        with("group", market("hk", "HKD", "\"tolerance\": {\"amount\": \"HKD 50.00\"}"));

    assertThat(group.market("hk", DAY).tolerance().amount()).contains("HKD 50.00");
    assertThat(group.market("cn", DAY).statutory()).isTrue();
  }

  @Test
  void a_store_may_be_stricter_than_the_law() {
    AdditionalWorkRules store = with("store", market("cn", "CNY", NONE));

    assertThat(store.market("cn", DAY).verbalConsent()).isFalse();
    assertThat(store.market("cn", DAY).lateConsent()).isFalse();
  }

  @Test
  void an_entry_holds_in_its_period_only() {
    AdditionalWorkRules store =
        with(
            "store",
            market("cn", "CNY", NONE + ", \"from\": \"2026-01-01\", \"until\": \"2026-03-02\""),
            market("hk", "HKD", NONE + ", \"until\": \"2026-03-02\""),
            market("hk", "HKD", NONE + ", \"from\": \"2026-03-03\", \"lateConsent\": true"));

    assertThat(store.market("cn", DAY.minusDays(1)).verbalConsent()).isFalse();
    assertThat(store.market("cn", DAY).verbalConsent()).isTrue();
    assertThat(store.market("cn", LocalDate.of(2025, 12, 31)).verbalConsent()).isTrue();
    assertThat(store.market("hk", DAY.minusDays(1)).lateConsent()).isFalse();
    assertThat(store.market("hk", DAY.plusDays(1)).lateConsent()).isTrue();
    assertThatThrownBy(() -> store.market("hk", DAY))
        .hasMessage("There is no market 'hk' on 2026-03-02. The markets are [cn].");
  }

  static Stream<Arguments> broken() {
    String hk = "HKD";
    return Stream.of(
        Arguments.of(
            market("cn", "CNY", "\"tolerance\": {\"percent\": 1}"),
            "/markets/0/tolerance",
            "a tolerance that lets no more pass than the law, as cn-price-marking-2022 8;"
                + " regulations R-205 has it"),
        Arguments.of(
            market("cn", "CNY", "\"tolerance\": {\"amount\": \"CNY 0.01\"}"),
            "/markets/0/tolerance",
            "a tolerance that lets no more pass than the law"),
        Arguments.of(
            market("cn", "USD", NONE), "/markets/0/currency", "CNY, as cn-price-marking-2022 8"),
        Arguments.of(
            market("cn", "CNY", NONE + ", \"verbalConsent\": true, \"verbalRecord\": [\"name\"]"),
            "/markets/0/verbalRecord",
            "a record that says also [date, time]"),
        Arguments.of(
            market("a", hk, "\"tolerance\": {}"),
            "/markets/0/tolerance",
            "a percentage, an amount, or both; 0 percent for none"),
        Arguments.of(
            market("a", hk, "\"tolerance\": {\"percent\": 100.01}"),
            "/markets/0/tolerance/percent",
            "0 to 100 percent"),
        Arguments.of(
            market("a", hk, "\"tolerance\": {\"percent\": -0.01}"),
            "/markets/0/tolerance/percent",
            "0 to 100 percent"),
        Arguments.of(
            market("a", hk, "\"tolerance\": {\"percent\": 1, \"amount\": \"HKD 1.00\"}"),
            "/markets/0/tolerance",
            "which of percent and amount counts, where both are named, and only there"),
        Arguments.of(
            market("a", hk, "\"tolerance\": {\"percent\": 1, \"whichever\": \"smaller\"}"),
            "/markets/0/tolerance/whichever",
            "which of percent and amount counts, where both are named, and only there"),
        Arguments.of(
            market("a", hk, "\"tolerance\": {\"amount\": \"USD 1.00\"}"),
            "/markets/0/tolerance/amount",
            "an amount in HKD, the currency of the market"),
        Arguments.of(
            market("a", hk, "\"tolerance\": {\"percent\": 1, \"atMost\": \"HKD 1.001\"}"),
            "/markets/0/tolerance/atMost",
            "money of a known currency, with its decimals"),
        Arguments.of(market("a", "XYZ", NONE), "/markets/0/currency", "a known currency"),
        Arguments.of(
            market("a", hk, NONE + ", \"verbalConsent\": true"),
            "/markets/0",
            "what the note of a verbal consent has to say"),
        Arguments.of(
            market("a", hk, NONE + ", \"verbalRecord\": [\"name\"]"),
            "/markets/0/verbalRecord",
            "what the note of a verbal consent has to say"),
        Arguments.of(
            market(
                "a",
                hk,
                NONE + ", \"verbalConsent\": true, \"verbalRecord\": [\"name\", \"name\"]"),
            "/markets/0/verbalRecord",
            "each detail once"),
        Arguments.of(
            market("a", hk, NONE + ", \"from\": \"2026-01-01\", \"until\": \"2026-01-01\""),
            "/markets/0/until",
            "a day after from 2026-01-01"),
        Arguments.of(
            market("a", hk, NONE) + ", " + market("a", hk, NONE + ", \"from\": \"2026-01-01\""),
            "/markets/1/id",
            "no overlap with another entry of a"),
        Arguments.of(
            market("a", hk, NONE).replace("\"N\"", "\"U\""),
            "/markets/0/verification",
            "how it was verified, for else it decides nothing"),
        Arguments.of(
            market("a", hk, NONE).replace("own 1", "elsewhere 1"),
            "/markets/0/source",
            "a clause of one of the sources"),
        Arguments.of(
            market("a", hk, NONE).replace("\"zh\": \"甲\"", "\"zh\": \" \""),
            "/markets/0/name",
            "texts in both languages"));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("broken")
  void what_a_pack_must_not_say_is_refused(String market, String place, String expectation) {
    assertThatThrownBy(() -> with("store", market))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("markets.json")
        .hasMessageContaining(place)
        .hasMessageContaining(expectation);
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    assertThatThrownBy(
            () ->
                with(
                    "store",
                    market("cn", "CNY", "\"tolerance\": {\"percent\": 5}"),
                    market("a", "XYZ", "\"tolerance\": {}")))
        .hasMessageContaining("/markets/0/tolerance")
        .hasMessageContaining("/markets/1/currency")
        .hasMessageContaining("/markets/1/tolerance");
  }

  @Test
  void the_law_of_a_market_is_kept_in_each_respect() {
    String law =
        market(
            "b",
            "USD",
            "\"tolerance\": {\"percent\": 10, \"atMost\": \"USD 50.00\"}, \"statutory\": true");
    String looser =
        market(
            "b",
            "USD",
            "\"tolerance\": {\"percent\": 10}, \"verbalConsent\": true, \"verbalRecord\": [\"date\"],"
                + " \"lateConsent\": true");
    assertThat(with("maker", law).market("b", DAY).statutory()).isTrue();

    assertThatThrownBy(
            () -> {
              with("store", market("a", "USD", NONE));
              Path store = folder.resolve("own-store");
              Files.writeString(store.resolve("markets.json"), "{\"markets\": [" + looser + "]}");
              PackSealer.seal(
                  store,
                  LOADER,
                  AdditionalWorkRules.pack(),
                  PackSource.folder(folder.resolve("own-maker")));
            })
        .hasMessageContaining("/markets/0/tolerance")
        .hasMessageContaining("no verbal consent, as own 1 has it")
        .hasMessageContaining("no consent after the work, as own 1 has it");
  }

  // ---- tolerances ----

  private static Tolerance tolerance(String percent, String amount, String whichever, String most) {
    return Tolerance.of(
        new ToleranceEntry(
            Optional.ofNullable(percent).map(BigDecimal::new),
            Optional.ofNullable(amount).map(number -> "USD " + number),
            Optional.ofNullable(whichever).map(ToleranceEntry.Whichever::valueOf),
            Optional.ofNullable(most).map(number -> "USD " + number)));
  }

  @ParameterizedTest
  @CsvSource({
    "10,,,, 100.05, 10.00",
    "10,,,, 100.00, 10.00",
    "10, 10.00, GREATER, 50.00, 0.00, 10.00",
    "10, 10.00, GREATER, 50.00, 100.10, 10.01",
    "10, 10.00, GREATER, 50.00, 499.99, 49.99",
    "10, 10.00, GREATER, 50.00, 500.01, 50.00",
    "10, 10.00, SMALLER,, 50.00, 5.00",
    "10, 10.00, SMALLER,, 500.00, 10.00",
    ", 10.00,, 5.00, 500.00, 5.00",
    "0,,,, 500.00, 0.00"
  })
  void a_tolerance_of_an_estimate(
      String percent, String amount, String whichever, String most, String estimate, String lets) {
    assertThat(tolerance(percent, amount, whichever, most).of(Money.parse("USD " + estimate)))
        .isEqualTo(Money.parse("USD " + lets));
  }

  /** Compared with trying estimates one by one. */
  @ParameterizedTest
  @CsvSource({
    "10,,,, 10,,,, true",
    "10.01,,,, 10,,,, false",
    "10,,,, 10, 10.00, GREATER,, true",
    "10, 10.00, GREATER,, 10,,,, false",
    "10, 10.00, SMALLER,, 5, 10.00, GREATER,, true",
    "10, 11.00, SMALLER,, 5, 10.00, GREATER,, false",
    "50,,, 10.00, , 10.00,,, true",
    "50,,, 10.01, , 10.00,,, false",
    ", 10.00,,, 50,,, 10.00, false",
    "10,,,, 20,,, 50.00, false",
    "10,,, 50.00, 20,,, 50.00, true",
    "0,,,, 0,,,, true"
  })
  void one_lets_no_more_pass_than_another(
      String percent,
      String amount,
      String whichever,
      String most,
      String otherPercent,
      String otherAmount,
      String otherWhichever,
      String otherMost,
      boolean within) {
    Tolerance one = tolerance(percent, amount, whichever, most);
    Tolerance other = tolerance(otherPercent, otherAmount, otherWhichever, otherMost);
    boolean tried = true;
    for (int i = 0; i < 2000; i++) {
      BigDecimal estimate = BigDecimal.valueOf(i);
      tried &= one.of(estimate).compareTo(other.of(estimate)) <= 0;
    }

    assertThat(one.isWithin(other)).isEqualTo(within).isEqualTo(tried);
  }
}
