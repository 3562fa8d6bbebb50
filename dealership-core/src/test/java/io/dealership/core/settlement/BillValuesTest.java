package io.dealership.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of prices, bills, invoices and cash. */
class BillValuesTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final TaxTerms IN = TaxTerms.included(TaxRate.ofPercent("13"));
  private static final TaxTerms OUT = TaxTerms.excluded(TaxRate.ofPercent("13"));

  private static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  private static ListPrice price(String code, ChargeUnit unit, String amount) {
    return ListPrice.builder()
        .code(ChargeCode.of(code))
        .unit(unit)
        .price(cny(amount))
        .tax(IN)
        .from(MARCH)
        .build();
  }

  private static ChargeLine labor(int line) {
    return ChargeLine.builder()
        .lineNumber(line)
        .code(ChargeCode.of("L-1"))
        .kind(ChargeKind.LABOR)
        .unit(ChargeUnit.HOUR)
        .quantity(new BigDecimal("2"))
        .unitPrice(cny("220.00"))
        .tax(IN)
        .payer(BillPayer.CUSTOMER)
        .trade("mechanical")
        .build();
  }

  private static ChargeLine part(int line) {
    return labor(line)
        .withKind(ChargeKind.PART)
        .withUnit(ChargeUnit.PIECE)
        .withTrade(Optional.empty())
        .withPartKind(PartKind.SAME_QUALITY)
        .withPartCondition(PartCondition.SOUND)
        .withNoticeRecorded(true)
        .withChoiceRecorded(false);
  }

  private static SettlementList bill(ChargeLine... lines) {
    return SettlementList.of("RO-1", List.of(lines));
  }

  // ---- codes ----

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of("BillPayer", (Function<String, Object>) BillPayer::of),
        Arguments.of("PartKind", (Function<String, Object>) PartKind::of),
        Arguments.of("TiedThing", (Function<String, Object>) TiedThing::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void a_code_is_in_kebab_case_and_its_own_json(String type, Function<String, Object> of) {
    assertThat(of.apply("a-1")).hasToString("a-1").isEqualTo(of.apply("a-1"));
    assertThat(compare(of.apply("a-1"), of.apply("b"))).isNegative();
    json(of.apply("a-1"), "\"a-1\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("A"))
        .withMessage(
            "%s.code must be lower-case words of letters and digits, joined by hyphens, but was"
                + " 'A'",
            type);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>> int compare(Object one, Object other) {
    return ((T) one).compareTo((T) other);
  }

  @SuppressWarnings("unchecked")
  private static <T> void json(T value, String json) {
    JsonRoundTrip.assertJson(value, (Class<T>) value.getClass(), json);
  }

  @Test
  void the_codes_that_the_rules_know_are_there() {
    assertThat(
            Stream.of(
                    BillPayer.CUSTOMER,
                    BillPayer.INSURER,
                    BillPayer.MAKER,
                    BillPayer.STORE,
                    PartKind.ORIGINAL,
                    PartKind.SAME_QUALITY,
                    PartKind.REMANUFACTURED,
                    PartKind.REUSED,
                    PartKind.REPAIRED,
                    TiedThing.PARTS,
                    TiedThing.ACCESSORIES,
                    TiedThing.FINANCE,
                    TiedThing.INSURANCE,
                    TiedThing.RESCUE,
                    TiedThing.REGISTRATION)
                .map(Object::toString))
        .containsExactly(
            "customer",
            "insurer",
            "maker",
            "store",
            "original",
            "same-quality",
            "remanufactured",
            "reused",
            "repaired",
            "parts",
            "accessories",
            "finance",
            "insurance",
            "rescue",
            "registration");
  }

  @Test
  void a_charge_code_is_visible_text() {
    json(ChargeCode.of("06A 115 561 B"), "\"06A 115 561 B\"");
    assertThat(ChargeCode.of("L-1")).hasToString("L-1").isLessThan(ChargeCode.of("L-2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChargeCode.of(" "))
        .withMessage(
            "ChargeCode.value must be visible characters, with blanks only between them, but was"
                + " ' '");
  }

  @ParameterizedTest
  @EnumSource(ChargeUnit.class)
  void pieces_and_jobs_are_whole(ChargeUnit unit) {
    assertThat(unit.isWhole()).isEqualTo(unit == ChargeUnit.PIECE || unit == ChargeUnit.JOB);
  }

  // ---- tax ----

  @Test
  void a_rate_is_the_number_and_has_no_zeros_behind_it() {
    json(TaxRate.ofPercent("13.00"), "13");
    assertThat(TaxRate.ofPercent("1E+2")).hasToString("100 %");
    assertThat(TaxRate.of(new BigDecimal("7.2500"))).hasToString("7.25 %");
    assertThat(TaxRate.ofPercent("6")).isLessThan(TaxRate.ofPercent("13"));
    new EqualsTester()
        .addEqualityGroup(TaxRate.ofPercent("13"), TaxRate.ofPercent("13.0"))
        .addEqualityGroup(TaxRate.ofPercent("0"), TaxRate.ofPercent("0.000"))
        .testEquals();
  }

  @ParameterizedTest
  @CsvSource({
    "-0.01, 'TaxRate.percent must be from 0 to 100, but was -0.01'",
    "100.0001, 'TaxRate.percent must be from 0 to 100, but was 100.0001'",
    "1.23456, 'TaxRate.percent must have at most 4 decimals, but was 1.23456'"
  })
  void a_rate_is_in_range(String percent, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaxRate.ofPercent(percent))
        .withMessage(message);
  }

  @Test
  void terms_say_whether_the_tax_is_in_it() {
    assertThat(IN).hasToString("13 % included");
    assertThat(OUT).hasToString("13 % to be added");
    JsonRoundTrip.assertJson(IN, TaxTerms.class, "{\"included\": true, \"rate\": 13}");
  }

  @ParameterizedTest(name = "{0} with {1} % {2}: {3} and {4}")
  @CsvSource({
    "100.00, 13, true, 88.50, 11.50",
    "100.00, 13, false, 100.00, 13.00",
    "113.00, 13, true, 100.00, 13.00",
    "0.50, 1, false, 0.50, 0.01",
    "0.49, 1, false, 0.49, 0.00",
    "0.01, 100, true, 0.00, 0.01",
    "0.00, 13, true, 0.00, 0.00",
    "100.00, 0, true, 100.00, 0.00"
  })
  void an_amount_is_split_half_up_and_loses_nothing(
      String amount, String percent, boolean included, String net, String tax) {
    TaxedAmount parts =
        TaxedAmount.split(cny(amount), new TaxTerms(included, TaxRate.ofPercent(percent)));

    assertThat(parts)
        .isEqualTo(new TaxedAmount(cny(net), cny(tax), TaxRate.ofPercent(percent)))
        .hasToString("CNY " + net + " + CNY " + tax + " (" + percent + " %)");
    assertThat(parts.gross()).isEqualTo(cny(net).plus(cny(tax)));
  }

  @Test
  void yen_are_split_to_whole_yen() {
    assertThat(
            TaxedAmount.split(Money.parse("JPY 105"), new TaxTerms(true, TaxRate.ofPercent("10"))))
        .hasToString("JPY 95 + JPY 10 (10 %)");
  }

  @Test
  void amounts_are_of_one_currency_and_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaxedAmount.split(cny("-1.00"), OUT))
        .withMessage("TaxedAmount.net must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TaxedAmount(cny("1.00"), cny("-0.01"), IN.rate()))
        .withMessage("TaxedAmount.tax must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TaxedAmount(cny("1.00"), Money.parse("USD 0.01"), IN.rate()))
        .withMessage("TaxedAmount.tax must be in the currency of net CNY 1.00, but was USD 0.01");
  }

  // ---- lists of prices ----

  @Test
  void a_price_is_its_own_json() {
    JsonRoundTrip.assertJson(
        price("L-1", ChargeUnit.HOUR, "200.00")
            .withUntil(MARCH.plusYears(1))
            .withStandardHours(new BigDecimal("1.5")),
        ListPrice.class,
        """
        {"code": "L-1", "unit": "HOUR", "price": "CNY 200.00",
         "tax": {"included": true, "rate": 13}, "from": "2026-03-01", "until": "2027-03-01",
         "standardHours": 1.5}
        """);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-31, true", "2026-04-01, false"})
  void a_price_holds_from_its_first_day_until_the_day_after_its_last(
      LocalDate on, boolean inForce) {
    ListPrice price = price("L-1", ChargeUnit.HOUR, "200.00");

    assertThat(price.withUntil(LocalDate.of(2026, 4, 1)).isInForce(on)).isEqualTo(inForce);
    assertThat(price.isInForce(on)).isEqualTo(!on.isBefore(MARCH));
  }

  @Test
  void a_price_is_in_range() {
    ListPrice price = price("L-1", ChargeUnit.HOUR, "0.00");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> price.withPrice(cny("-0.01")))
        .withMessage("ListPrice.price must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> price.withUntil(MARCH))
        .withMessage("ListPrice.until must be after from 2026-03-01, but was 2026-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> price.withStandardHours(BigDecimal.ZERO))
        .withMessage("ListPrice.standardHours must be positive, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> price.withUnit(ChargeUnit.JOB).withStandardHours(BigDecimal.ONE))
        .withMessage(
            "ListPrice.standardHours must be given for prices by the hour only, but the unit was"
                + " JOB");
  }

  @Test
  void a_list_finds_the_price_of_a_code_and_unit_on_a_day() {
    ListPrice old = price("L-1", ChargeUnit.HOUR, "180.00").withUntil(LocalDate.of(2026, 6, 1));
    ListPrice now = price("L-1", ChargeUnit.HOUR, "200.00").withFrom(LocalDate.of(2026, 6, 1));
    ListPrice job = price("L-1", ChargeUnit.JOB, "350.00");
    PriceList list = PriceList.of(old, now, job);
    ChargeCode code = ChargeCode.of("L-1");

    assertThat(list.priceOn(code, ChargeUnit.HOUR, LocalDate.of(2026, 5, 31))).contains(old);
    assertThat(list.priceOn(code, ChargeUnit.HOUR, LocalDate.of(2026, 6, 1))).contains(now);
    assertThat(list.priceOn(code, ChargeUnit.HOUR, MARCH.minusDays(1))).isEmpty();
    assertThat(list.priceOn(code, ChargeUnit.PIECE, MARCH)).isEmpty();
    assertThat(list.priceOn(ChargeCode.of("L-2"), ChargeUnit.HOUR, MARCH)).isEmpty();
    assertThat(list.pricesOn(code, MARCH)).containsExactly(old, job);
    assertThat(list.pricesOn(ChargeCode.of("L-2"), MARCH)).isEmpty();
    assertThat(list).hasToString("3 prices");
    assertThat(PriceList.of(old)).hasToString("1 price");
  }

  @ParameterizedTest(name = "[{0}, {1}) and [{2}, {3})")
  @CsvSource({
    "2026-03-01, 2026-06-01, 2026-05-31, 2026-07-01, true",
    "2026-05-31, 2026-07-01, 2026-03-01, 2026-06-01, true",
    "2026-03-01, 2026-06-01, 2026-06-01, 2026-07-01, false",
    "2026-06-01, 2026-07-01, 2026-03-01, 2026-06-01, false",
    "2026-03-01,           , 2026-03-01,           , true",
    "2026-03-01,           , 2030-01-01, 2031-01-01, true",
    "2026-03-01, 2026-03-02, 2026-03-02,           , false",
    "2026-03-01, 2026-06-01, 2026-04-01, 2026-05-01, true"
  })
  void prices_of_a_code_and_unit_must_not_overlap(
      LocalDate from, LocalDate until, LocalDate otherFrom, LocalDate otherUntil, boolean overlap) {
    ListPrice one =
        price("L-1", ChargeUnit.HOUR, "180.00")
            .withFrom(from)
            .withUntil(Optional.ofNullable(until));
    ListPrice other =
        price("L-1", ChargeUnit.HOUR, "200.00")
            .withFrom(otherFrom)
            .withUntil(Optional.ofNullable(otherUntil));

    if (overlap) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PriceList.of(one, other))
          .withMessage(
              "PriceList.entries must not overlap, but L-1 per HOUR had [%s, %s) and [%s, %s)",
              from,
              until == null ? "open" : until,
              otherFrom,
              otherUntil == null ? "open" : otherUntil);
    } else {
      assertThat(PriceList.of(one, other).entries()).containsExactly(one, other);
    }
    assertThat(PriceList.of(one, other.withUnit(ChargeUnit.JOB)).entries()).hasSize(2);
    assertThat(PriceList.of(one, other.withCode(ChargeCode.of("L-2"))).entries()).hasSize(2);
  }

  @Test
  void a_list_is_in_one_currency() {
    ListPrice price = price("L-1", ChargeUnit.HOUR, "180.00");
    ListPrice dollars = price.withCode(ChargeCode.of("L-2")).withPrice(Money.parse("USD 25.00"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceList.of(price, dollars))
        .withMessage("PriceList.entries must be in one currency, but had CNY 180.00 and USD 25.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PriceBook(PriceList.of(price), Optional.of(PriceList.of(dollars))))
        .withMessage(
            "PriceBook.permitted must be in the currency of marked CNY, but was USD 25.00");
    assertThat(new PriceBook(PriceList.of(), Optional.of(PriceList.of(dollars))).marked())
        .isEqualTo(PriceList.of());
  }

  @Test
  void lists_and_books_come_back_from_json() {
    PriceList list = PriceList.of(price("L-1", ChargeUnit.HOUR, "180.00"));
    JsonRoundTrip.assertJson(
        list,
        PriceList.class,
        """
        [{"code": "L-1", "unit": "HOUR", "price": "CNY 180.00",
          "tax": {"included": true, "rate": 13}, "from": "2026-03-01"}]
        """);
    assertThat(JsonRoundTrip.survives(PriceBook.of(list), PriceBook.class)).isTrue();
    assertThat(JsonRoundTrip.survives(new PriceBook(list, Optional.of(list)), PriceBook.class))
        .isTrue();
    new EqualsTester()
        .addEqualityGroup(list, PriceList.of(list.entries()))
        .addEqualityGroup(PriceList.of())
        .testEquals();
  }

  // ---- lines ----

  @Test
  void a_line_is_its_own_json() {
    JsonRoundTrip.assertJson(
        labor(1).withOverTimeReason("rusted bolts"),
        ChargeLine.class,
        """
        {"lineNumber": 1, "code": "L-1", "kind": "LABOR", "unit": "HOUR", "quantity": 2,
         "unitPrice": "CNY 220.00", "tax": {"included": true, "rate": 13}, "payer": "customer",
         "trade": "mechanical", "overTimeReason": "rusted bolts"}
        """);
    JsonRoundTrip.assertJson(
        part(2),
        ChargeLine.class,
        """
        {"lineNumber": 2, "code": "L-1", "kind": "PART", "unit": "PIECE", "quantity": 2,
         "unitPrice": "CNY 220.00", "tax": {"included": true, "rate": 13}, "payer": "customer",
         "partKind": "same-quality", "partCondition": "SOUND", "noticeRecorded": true,
         "choiceRecorded": false}
        """);
  }

  @ParameterizedTest
  @CsvSource({"2, 440.00", "0.005, 1.10", "0.333, 73.26", "1.5, 330.00"})
  void a_line_comes_to_price_times_quantity_half_up(String quantity, String amount) {
    assertThat(labor(1).withQuantity(new BigDecimal(quantity)).amount()).isEqualTo(cny(amount));
  }

  @Test
  void half_a_fen_counts_as_one() {
    ChargeLine line = labor(1).withUnitPrice(cny("0.01"));

    assertThat(line.withQuantity(new BigDecimal("0.5")).amount()).isEqualTo(cny("0.01"));
    assertThat(line.withQuantity(new BigDecimal("0.499")).amount()).isEqualTo(cny("0.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000000.001"})
  void a_quantity_is_positive_and_no_more_than_a_million(String quantity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labor(1).withQuantity(new BigDecimal(quantity)))
        .withMessage(
            "ChargeLine.quantity must be positive and at most 1000000, but was %s", quantity);
  }

  @Test
  void a_line_is_in_range() {
    assertThat(labor(1).withQuantity(new BigDecimal("1000000")).quantity()).isPositive();
    assertThat(part(1).withQuantity(new BigDecimal("2.000")).quantity()).isPositive();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labor(0))
        .withMessage("ChargeLine.lineNumber must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labor(1).withQuantity(new BigDecimal("1.2345")))
        .withMessage("ChargeLine.quantity must be of at most 3 decimals, but was 1.2345");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part(1).withQuantity(new BigDecimal("1.5")))
        .withMessage("ChargeLine.quantity must be whole for PIECE, but was 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labor(1).withUnitPrice(cny("-0.01")))
        .withMessage("ChargeLine.unitPrice must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labor(1).withTrade("Body"))
        .withMessageStartingWith("ChargeLine.trade must be lower-case words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> labor(1).withOverTimeReason(" "))
        .withMessageStartingWith("ChargeLine.overTimeReason must be visible characters");
  }

  static Stream<Function<ChargeLine, ChargeLine>> ofPartsOnly() {
    return Stream.of(
        line -> line.withPartKind(PartKind.ORIGINAL),
        line -> line.withPartCondition(PartCondition.SOUND),
        line -> line.withNoticeRecorded(true),
        line -> line.withChoiceRecorded(true));
  }

  @ParameterizedTest
  @MethodSource("ofPartsOnly")
  void only_parts_are_of_a_kind_of_part(Function<ChargeLine, ChargeLine> change) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.apply(labor(1)))
        .withMessage("ChargeLine must say of parts only what part it is, but was of kind LABOR");
  }

  // ---- bills ----

  @Test
  void a_bill_is_its_own_json() {
    assertThat(JsonRoundTrip.survives(bill(labor(1), part(2)), SettlementList.class)).isTrue();
    assertThat(bill(labor(1), part(2).withPayer(BillPayer.INSURER)).payers())
        .containsExactly(BillPayer.CUSTOMER, BillPayer.INSURER);
    assertThat(bill(labor(1)).currency().getCode()).isEqualTo("CNY");
    assertThat(bill(labor(1)).taxIncluded()).isTrue();
    assertThat(bill(labor(1).withTax(OUT)).taxIncluded()).isFalse();
  }

  @Test
  void the_lines_of_a_bill_go_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bill())
        .withMessage("SettlementList.lines must be one at least, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bill(labor(1), part(1)))
        .withMessage("SettlementList.lines must have different line numbers, but had [1, 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bill(labor(1), part(2).withUnitPrice(Money.parse("USD 1.00"))))
        .withMessage("SettlementList.lines must be in one currency, but were in CNY and USD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bill(labor(1), part(2).withTax(OUT)))
        .withMessage(
            "SettlementList.lines must all include tax or none, but line 2 was: 13 % to be added");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bill(labor(1)).withOrder(""))
        .withMessageStartingWith("SettlementList.order must be visible characters");
  }

  // ---- invoices and cash ----

  @Test
  void an_invoice_is_its_own_json() {
    InvoiceLine line =
        new InvoiceLine(
            1,
            ChargeCode.of("L-1"),
            new TaxedAmount(cny("88.50"), cny("11.50"), TaxRate.ofPercent("13")));
    JsonRoundTrip.assertJson(
        new Invoice("F-1", BillPayer.CUSTOMER, List.of(line), cny("100.00")),
        Invoice.class,
        """
        {"number": "F-1", "payer": "customer", "lines": [{"lineNumber": 1, "code": "L-1",
         "amount": {"net": "CNY 88.50", "tax": "CNY 11.50", "rate": 13}}], "total": "CNY 100.00"}
        """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvoiceLine(0, line.code(), line.amount()))
        .withMessage("InvoiceLine.lineNumber must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Invoice("", BillPayer.CUSTOMER, List.of(), cny("0.00")))
        .withMessageStartingWith("Invoice.number must be visible characters");
  }

  @Test
  void the_cash_of_a_day_is_its_own_json() {
    CashDay open = new CashDay(MARCH, cny("100.00"), Optional.empty(), Optional.empty());
    JsonRoundTrip.assertJson(
        open, CashDay.class, "{\"day\": \"2026-03-01\", \"reported\": \"CNY 100.00\"}");
    assertThat(
            JsonRoundTrip.survives(
                new CashDay(
                    MARCH,
                    cny("100.00"),
                    Optional.of(cny("99.00")),
                    Optional.of(Instant.parse("2026-03-01T09:00:00Z"))),
                CashDay.class))
        .isTrue();
  }

  @Test
  void cash_is_of_one_currency_and_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CashDay(MARCH, cny("-1.00"), Optional.empty(), Optional.empty()))
        .withMessage("CashDay.reported must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CashDay(MARCH, cny("1.00"), Optional.of(cny("-1.00")), Optional.empty()))
        .withMessage("CashDay.counted must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CashDay(
                    MARCH, cny("1.00"), Optional.of(Money.parse("USD 1.00")), Optional.empty()))
        .withMessage(
            "CashDay.counted must be in the currency of reported CNY 1.00, but was USD 1.00");
  }

  @Test
  void nothing_is_null() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, MARCH)
            .setDefault(Money.class, cny("1.00"))
            .setDefault(TaxRate.class, TaxRate.ofPercent("13"))
            .setDefault(TaxTerms.class, IN)
            .setDefault(TaxedAmount.class, TaxedAmount.split(cny("1.00"), IN))
            .setDefault(ChargeCode.class, ChargeCode.of("L-1"));
    for (Class<?> type :
        List.of(TaxTerms.class, TaxedAmount.class, InvoiceLine.class, PriceList.class)) {
      tester.testAllPublicStaticMethods(type);
    }
    tester.testAllPublicConstructors(TaxTerms.class);
    tester.testAllPublicConstructors(TaxedAmount.class);
  }
}
