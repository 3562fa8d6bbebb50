package io.dealership.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.vehicle.Brand;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityValuesTest {

  private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

  private static EmployeeNumber who(String number) {
    return EmployeeNumber.of(number);
  }

  private static ApprovalRequest request() {
    return ApprovalRequest.builder()
        .number(RequestNumber.of("R-1"))
        .action(ActionCode.of("sales-discount"))
        .store(StoreCode.of("SH-01"))
        .requestedBy(who("E-1"))
        .requestedAt(AT)
        .build();
  }

  private static ApprovalRequest fullRequest() {
    return request()
        .withAmount(Money.parse("CNY 5000.00"))
        .withPercent(new BigDecimal("2.5"))
        .withMargin(new BigDecimal("-1.25"))
        .withPayer("customer")
        .withBrand(Brand.of("better"))
        .withOrder("SO-1")
        .withCustomer(CustomerNumber.of("C-1"))
        .withDoneBy(who("E-2"))
        .withCircumstances(Map.of("tied-sale", false));
  }

  private static Delegation delegation() {
    return Delegation.builder()
        .giver(who("E-1"))
        .taker(who("E-2"))
        .from(LocalDate.of(2026, 3, 1))
        .until(LocalDate.of(2026, 3, 8))
        .build();
  }

  // ---- codes and numbers ----

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of("ActionCode", (Function<String, Object>) ActionCode::of),
        Arguments.of("OutsideApprover", (Function<String, Object>) OutsideApprover::of));
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
  void a_number_of_a_request_is_visible_text() {
    json(RequestNumber.of("甲 1"), "\"甲 1\"");
    assertThat(RequestNumber.of("R-1")).hasToString("R-1").isLessThan(RequestNumber.of("R-2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestNumber.of(" "))
        .withMessage(
            "RequestNumber.value must be visible characters, with blanks only between them, but was"
                + " ' '");
  }

  @Test
  void those_outside_have_codes() {
    assertThat(List.of(OutsideApprover.BOARD, OutsideApprover.MAKER, OutsideApprover.INSURER))
        .extracting(OutsideApprover::code)
        .containsExactly("board", "maker", "insurer");
  }

  // ---- requests ----

  @Test
  void a_request_is_its_own_json() {
    JsonRoundTrip.assertJson(
        request(),
        ApprovalRequest.class,
        """
        {"number":"R-1","action":"sales-discount","store":"SH-01","requestedBy":"E-1",
         "requestedAt":"2026-03-02T02:00:00Z"}
        """);
    JsonRoundTrip.assertJson(
        fullRequest(),
        ApprovalRequest.class,
        """
        {"number":"R-1","action":"sales-discount","store":"SH-01","requestedBy":"E-1",
         "requestedAt":"2026-03-02T02:00:00Z","amount":"CNY 5000.00","percent":2.5,"margin":-1.25,
         "payer":"customer","brand":"better","order":"SO-1","customer":"C-1","doneBy":["E-2"],
         "circumstances":{"tied-sale":false}}
        """);
  }

  @Test
  void a_request_is_in_range() {
    ApprovalRequest request = request();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withAmount(Money.parse("CNY -0.01")))
        .withMessage("ApprovalRequest.amount must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withPercent(new BigDecimal("100.1")))
        .withMessage("ApprovalRequest.percent must be from 0 to 100, but was 100.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withPercent(new BigDecimal("-0.1")))
        .withMessage("ApprovalRequest.percent must be from 0 to 100, but was -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withMargin(new BigDecimal("100.1")))
        .withMessage("ApprovalRequest.margin must be at most 100, but was 100.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withPayer("The maker"))
        .withMessageStartingWith("ApprovalRequest.payer must be lower-case words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withOrder(""))
        .withMessageStartingWith("ApprovalRequest.order must be visible characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withCircumstances(Map.of("Tied sale", true)))
        .withMessageStartingWith("ApprovalRequest.circumstances must be lower-case words");
    assertThat(request.withPercent(BigDecimal.ZERO).percent()).contains(BigDecimal.ZERO);
    assertThat(request.withPercent(BigDecimal.valueOf(100)).percent()).isPresent();
  }

  @Test
  void every_change_of_a_request_has_another_fingerprint() {
    ApprovalRequest full = fullRequest();
    List<ApprovalRequest> changed =
        List.of(
            full,
            full.withNumber(RequestNumber.of("R-2")),
            full.withAction(ActionCode.of("goodwill")),
            full.withStore(StoreCode.of("SH-02")),
            full.withRequestedBy(who("E-3")),
            full.withRequestedAt(AT.plusMillis(1)),
            full.withAmount(Money.parse("CNY 5000.01")),
            full.withAmount(Money.parse("USD 5000.00")),
            full.withAmount(Optional.empty()),
            full.withPercent(new BigDecimal("2.6")),
            full.withMargin(new BigDecimal("1.25")),
            full.withPayer("maker"),
            full.withBrand(Brand.of("good")),
            full.withOrder("SO-2"),
            full.withCustomer(CustomerNumber.of("C-2")),
            full.withDoneBy(who("E-2"), who("E-3")),
            full.withDoneBy(),
            full.withCircumstances(Map.of("tied-sale", true)),
            full.withCircumstances(Map.of()),
            // the same texts in other places
            full.withOrder(Optional.empty()).withPayer("so-1"),
            full.withDoneBy().withCircumstances(Map.of("e-2", false, "tied-sale", false)));

    Set<String> fingerprints = new HashSet<>();
    changed.forEach(each -> fingerprints.add(each.fingerprint()));

    assertThat(fingerprints).hasSameSizeAs(changed).allMatch(each -> each.matches("[0-9a-f]{64}"));
  }

  @Test
  void a_fingerprint_depends_on_what_is_asked_and_not_on_how_it_is_written() {
    Map<String, Boolean> one = new LinkedHashMap<>();
    one.put("a", true);
    one.put("b", false);
    Map<String, Boolean> other = new LinkedHashMap<>();
    other.put("b", false);
    other.put("a", true);

    assertThat(
            fullRequest()
                .withPercent(new BigDecimal("2.500"))
                .withDoneBy(who("E-3"), who("E-2"))
                .withCircumstances(one)
                .fingerprint())
        .isEqualTo(
            fullRequest()
                .withDoneBy(who("E-2"), who("E-3"))
                .withCircumstances(other)
                .fingerprint());
    // approvals are stored with it: it never changes
    assertThat(request().fingerprint())
        .isEqualTo("9858f4456e7eab8ad7d7793ec14f2650ef1e707b0f980cea287e7ef16c819152");
  }

  // ---- approvals ----

  @Test
  void an_approval_is_of_the_request_as_it_stands() {
    Approval yes = Approval.given(request(), who("E-9"), AT);
    Approval no = Approval.refused(request(), who("E-9"), AT);
    Approval maker = Approval.given(request(), OutsideApprover.MAKER, AT);

    assertThat(yes.fingerprint()).isEqualTo(request().fingerprint());
    assertThat(yes.answer()).isEqualTo(ApprovalAnswer.GIVEN);
    assertThat(yes.signed()).isTrue();
    assertThat(no).isEqualTo(yes.withAnswer(ApprovalAnswer.REFUSED));
    assertThat(maker.by()).isEmpty();
    assertThat(Approval.refused(request(), OutsideApprover.MAKER, AT))
        .isEqualTo(maker.withAnswer(ApprovalAnswer.REFUSED));
  }

  @Test
  void an_approval_is_its_own_json() {
    String fingerprint = "0123456789abcdef".repeat(4);
    Approval yes =
        Approval.given(request(), who("E-9"), AT)
            .withFingerprint(fingerprint)
            .withOnBehalfOf(who("E-8"))
            .withReason("客户等候");
    JsonRoundTrip.assertJson(
        yes,
        Approval.class,
        """
        {"request":"R-1","fingerprint":"%s","by":"E-9","onBehalfOf":"E-8",
         "at":"2026-03-02T02:00:00Z","answer":"given","signed":true,"reason":"客户等候"}
        """
            .formatted(fingerprint));
    JsonRoundTrip.assertJson(
        yes.withOnBehalfOf(Optional.empty())
            .withOverride(
                new ApprovalOverride("customer-waits", who("E-7"), LocalDate.of(2026, 3, 5))),
        Approval.class,
        """
        {"request":"R-1","fingerprint":"%s","by":"E-9","at":"2026-03-02T02:00:00Z",
         "answer":"given","signed":true,"reason":"客户等候",
         "override":{"reason":"customer-waits","reviewer":"E-7","reviewBy":"2026-03-05"}}
        """
            .formatted(fingerprint));
    JsonRoundTrip.assertJson(
        Approval.refused(request(), OutsideApprover.BOARD, AT).withFingerprint(fingerprint),
        Approval.class,
        """
        {"request":"R-1","fingerprint":"%s","outside":"board","at":"2026-03-02T02:00:00Z",
         "answer":"refused","signed":true}
        """
            .formatted(fingerprint));
  }

  @Test
  void an_approval_is_by_one_and_for_somebody_else() {
    Approval yes = Approval.given(request(), who("E-9"), AT);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> yes.withOutside(OutsideApprover.MAKER))
        .withMessage(
            "Approval must be by somebody of the store or from outside, and not both, but was by"
                + " 'E-9' and from 'maker'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> yes.withBy(Optional.empty()))
        .withMessageEndingWith("but was by '' and from ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> yes.withOnBehalfOf(who("E-9")))
        .withMessage(
            "Approval.onBehalfOf must be somebody else than who of the store says it, but was E-9"
                + " for 'E-9'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Approval.given(request(), OutsideApprover.MAKER, AT).withOnBehalfOf(who("E-9")))
        .withMessageEndingWith("but was E-9 for ''");
    ApprovalOverride override =
        new ApprovalOverride("urgent", who("E-7"), LocalDate.of(2026, 3, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> yes.withAnswer(ApprovalAnswer.REFUSED).withOverride(override))
        .withMessage(
            "Approval.override must come with a yes of somebody of the store, but the answer was"
                + " REFUSED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApprovalOverride("Urgent", who("E-7"), LocalDate.of(2026, 3, 5)))
        .withMessageStartingWith("ApprovalOverride.reason must be lower-case words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "x"})
  void a_fingerprint_has_its_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Approval.given(request(), who("E-9"), AT).withFingerprint(text))
        .withMessage(
            "Approval.fingerprint must be 64 hexadecimal digits in small letters, but had %s"
                + " characters",
            text.length());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Approval.given(request(), who("E-9"), AT).withFingerprint("A".repeat(64)));
  }

  // ---- delegations ----

  @Test
  void a_delegation_is_its_own_json() {
    JsonRoundTrip.assertJson(
        delegation(),
        Delegation.class,
        """
        {"giver":"E-1","taker":"E-2","from":"2026-03-01","until":"2026-03-08","mayPassOn":false}
        """);
    JsonRoundTrip.assertJson(
        delegation()
            .withActions(ActionCode.of("sales-discount"))
            .withLimit(Money.parse("CNY 100.00"))
            .withMayPassOn(true),
        Delegation.class,
        """
        {"giver":"E-1","taker":"E-2","actions":["sales-discount"],"limit":"CNY 100.00",
         "from":"2026-03-01","until":"2026-03-08","mayPassOn":true}
        """);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-07, true", "2026-03-08, false"})
  void a_delegation_holds_from_its_first_day_until_the_day_before_its_end(
      LocalDate day, boolean holds) {
    assertThat(delegation().holdsOn(day)).isEqualTo(holds);
  }

  @Test
  void a_delegation_is_for_all_actions_or_for_those_it_names() {
    Delegation some = delegation().withActions(ActionCode.of("a"), ActionCode.of("b"));

    assertThat(delegation().isFor(ActionCode.of("c"))).isTrue();
    assertThat(some.isFor(ActionCode.of("b"))).isTrue();
    assertThat(some.isFor(ActionCode.of("c"))).isFalse();
    assertThat(delegation().mayPassOn()).isFalse();
  }

  @Test
  void a_delegation_fits_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> delegation().withUntil(LocalDate.of(2026, 3, 1)))
        .withMessage("Delegation.until must be after from 2026-03-01, but was 2026-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> delegation().withTaker(who("E-1")))
        .withMessage("Delegation.taker must be somebody else than the giver, but both are E-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> delegation().withLimit(Money.parse("CNY -1.00")))
        .withMessage("Delegation.limit must not be negative, but was CNY -1.00");
  }
}
