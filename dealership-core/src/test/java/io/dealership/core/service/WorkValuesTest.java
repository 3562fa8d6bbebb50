package io.dealership.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Estimates, additions, consents and approvals of other payers. */
class WorkValuesTest {

  private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

  private static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  private static EstimatedItem estimated() {
    return EstimatedItem.builder()
        .number(WorkItemNumber.of("E1"))
        .kind(WorkItemKind.LABOR)
        .text("major service")
        .amount(cny("1000.00"))
        .build();
  }

  private static AddedItem added() {
    return AddedItem.builder()
        .number(WorkItemNumber.of("A1"))
        .kind(WorkItemKind.PART)
        .text("brake pads")
        .amount(cny("100.00"))
        .foundBy(WorkFinder.TECHNICIAN)
        .build();
  }

  private static AddedItem later() {
    return AddedItem.builder()
        .number(WorkItemNumber.of("A2"))
        .kind(WorkItemKind.LATER_DELIVERY)
        .text("waits for parts")
        .amount(cny("0.00"))
        .newPromise(AT)
        .foundBy(WorkFinder.TECHNICIAN)
        .build();
  }

  private static WorkConsent consent() {
    return WorkConsent.builder()
        .number(ConsentNumber.of("C1"))
        .order(RepairOrderNumber.of("RO-1"))
        .answer(ConsentAnswer.GIVEN)
        .giver(ConsentGiver.CUSTOMER)
        .at(AT)
        .channel(ConsentChannel.PHONE)
        .addItems(ConsentedItem.of(added()))
        .build();
  }

  private static WorkEstimate estimate() {
    return WorkEstimate.builder()
        .order(RepairOrderNumber.of("RO-1"))
        .addItems(estimated(), estimated().withNumber(WorkItemNumber.of("E2")))
        .build();
  }

  private static PayerApproval approval() {
    return PayerApproval.builder()
        .reference("K-1")
        .order(RepairOrderNumber.of("RO-1"))
        .payer(WorkPayer.INSURER)
        .addItems(WorkItemNumber.of("A1"))
        .from(AT)
        .build();
  }

  // ---- numbers, names ----

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of("WorkItemNumber", (Function<String, Object>) WorkItemNumber::of),
        Arguments.of("ConsentNumber", (Function<String, Object>) ConsentNumber::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void a_number_is_visible_text_of_at_most_40_characters(String type, Function<String, Object> of) {
    assertThat(of.apply("A 1")).hasToString("A 1").isEqualTo(of.apply("A 1"));
    assertThat(of.apply("x".repeat(40))).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("x".repeat(41)))
        .withMessage(type + ".value must have at most 40 characters, but had 41");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply(""))
        .withMessageStartingWith(type + ".value must be visible characters");
  }

  @Test
  void numbers_stand_in_the_order_of_their_texts() {
    assertThat(WorkItemNumber.of("A1")).isLessThan(WorkItemNumber.of("A2"));
    assertThat(ConsentNumber.of("C2")).isGreaterThan(ConsentNumber.of("C1"));
    assertThat(PersonName.of("A")).isLessThan(PersonName.of("B"));
  }

  @Test
  void a_name_is_masked() {
    assertThat(PersonName.of("王小明")).hasToString("王**");
    assertThat(PersonName.of("王小明").value()).isEqualTo("王小明");
    assertThat(PersonName.of("𠮷田")).hasToString("𠮷**");
    JsonRoundTrip.assertJson(PersonName.of("王小明"), PersonName.class, "\"王小明\"");
  }

  @Test
  void a_phone_number_is_masked_and_read_as_it_is_typed() {
    PhoneNumber number = PhoneNumber.of("+1 (415) 555-0100");

    assertThat(number.value()).isEqualTo("+14155550100");
    assertThat(number).hasToString("****00");
    JsonRoundTrip.assertJson(number, PhoneNumber.class, "\"+14155550100\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "1234567890123456", "12345x", "", "1+2345"})
  void what_is_no_phone_number_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhoneNumber.of(text))
        .withMessageStartingWith("PhoneNumber.value must be 5 to 15 digits");
  }

  // ---- items ----

  @Test
  void what_is_billed_is_the_final_amount_or_else_the_one_agreed() {
    assertThat(estimated().charge()).isEqualTo(cny("1000.00"));
    assertThat(estimated().withFinalAmount(cny("930.00")).charge()).isEqualTo(cny("930.00"));
    assertThat(added().withFinalAmount(cny("90.00")).charge()).isEqualTo(cny("90.00"));
    assertThat(estimate().total()).isEqualTo(cny("2000.00"));
    assertThat(added().payer()).isEqualTo(WorkPayer.CUSTOMER);
  }

  @Test
  void a_consent_shows_an_item_as_it_is_billed() {
    ConsentedItem shown = ConsentedItem.of(added().withFinalAmount(cny("90.00")));

    assertThat(shown.amount()).isEqualTo(cny("90.00"));
    assertThat(shown.text()).isEqualTo("brake pads");
    assertThat(ConsentedItem.of(later()).promise()).contains(AT);
  }

  private static Arguments refused(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused(
            "EstimatedItem.kind must be PART, LABOR or SUBLET, but was PRICE_RISE",
            () -> estimated().withKind(WorkItemKind.PRICE_RISE)),
        refused(
            "EstimatedItem.amount must not be negative, but was CNY -0.01",
            () -> estimated().withAmount(cny("-0.01"))),
        refused(
            "EstimatedItem.finalAmount must be in CNY, as the amount, but was USD 1.00",
            () -> estimated().withFinalAmount(Money.parse("USD 1.00"))),
        refused(
            "AddedItem.finalAmount must not be negative, but was CNY -0.01",
            () -> added().withFinalAmount(cny("-0.01"))),
        refused(
            "AddedItem.raises must be named for a price rise and for nothing else, but was 'E1' for"
                + " PART",
            () -> added().withRaises(WorkItemNumber.of("E1"))),
        refused(
            "AddedItem.newPromise must be named for a later delivery and for nothing else, but was"
                + " '2026-03-02T02:00:00Z' for PART",
            () -> added().withNewPromise(AT)),
        refused(
            "AddedItem.amount must be zero for a later delivery, but was CNY 1.00",
            () -> later().withAmount(cny("1.00"))),
        refused(
            "AddedItem.doneAt must be empty for a later delivery, but was 2026-03-02T02:00:00Z",
            () -> later().withDoneAt(AT)),
        refused(
            "AddedItem.remedy must be named for a later delivery only, but was named for PART",
            () -> added().withRemedy("a wash")),
        refused(
            "ConsentedItem.amount must not be negative, but was CNY -0.01",
            () -> ConsentedItem.of(added()).withAmount(cny("-0.01"))),
        refused(
            "WorkConsent.name must be there for an authorized person, but was not, in C1",
            () -> consent().withGiver(ConsentGiver.AUTHORIZED_PERSON)),
        refused(
            "WorkConsent.phone must be there for channel PHONE only, but the channel of C1 is EMAIL",
            () -> consent().withPhone(PhoneNumber.of("12345")).withChannel(ConsentChannel.EMAIL)),
        refused(
            "WorkConsent.shownText must have 1 to 4000 characters, but had 4001",
            () -> consent().withShownText("x".repeat(4001))),
        refused(
            "WorkConsent.shownText must have 1 to 4000 characters, but had 1",
            () -> consent().withShownText(" ")),
        refused(
            "WorkConsent.expiresAt must be after at, 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T02:00:00Z",
            () -> consent().withExpiresAt(AT)),
        refused(
            "WorkConsent.withdrawnAt must not be before at, 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T01:59:59Z",
            () -> consent().withWithdrawnAt(AT.minusSeconds(1))),
        refused(
            "WorkConsent.refusal must be there for a refusal only, but C1 was given",
            () -> consent().withRefusal(RefusalRecord.signed("dear", "may fail"))),
        refused(
            "WorkConsent.items must name each item once, but C1 names [A1, A1]",
            () -> consent().withItems(ConsentedItem.of(added()), ConsentedItem.of(added()))),
        refused(
            "PayerApproval.payer must be INSURER or MAKER, for a customer consents, but was CUSTOMER",
            () -> approval().withPayer(WorkPayer.CUSTOMER)),
        refused(
            "PayerApproval.items must be at least one, but were none in K-1",
            () -> approval().withItems()),
        refused(
            "PayerApproval.upTo must not be negative, but was CNY -0.01",
            () -> approval().withUpTo(cny("-0.01"))),
        refused(
            "PayerApproval.until must be after from, 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T02:00:00Z",
            () -> approval().withUntil(AT)),
        refused(
            "WorkEstimate.items must be at least one, but were none in RO-1",
            () -> estimate().withItems()),
        refused(
            "WorkEstimate.items must be in one currency, CNY, but item E1 was USD 1.00",
            () ->
                estimate().withItems(estimated(), estimated().withAmount(Money.parse("USD 1.00")))),
        refused(
            "RefusalRecord.witness must be there only where the customer would not sign, but was"
                + " E-9",
            () ->
                new RefusalRecord(
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Optional.of(EmployeeNumber.of("E-9")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_does_not_fit_together_is_refused(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  // ---- consents ----

  @Test
  void a_consent_holds_from_when_it_is_given_until_it_ends() {
    WorkConsent term = consent().withExpiresAt(AT.plusSeconds(60));
    WorkConsent withdrawn = consent().withWithdrawnAt(AT.plusSeconds(60));

    assertThat(consent().holdsAt(AT.minusNanos(1))).isFalse();
    assertThat(consent().holdsAt(AT)).isTrue();
    for (WorkConsent each : java.util.List.of(term, withdrawn)) {
      assertThat(each.holdsAt(AT.plusSeconds(60).minusNanos(1))).isTrue();
      assertThat(each.holdsAt(AT.plusSeconds(60))).isFalse();
    }
    assertThat(term.isExpiredAt(AT.plusSeconds(60))).isTrue();
    assertThat(withdrawn.isWithdrawnAt(AT.plusSeconds(60))).isTrue();
    assertThat(consent().withWithdrawnAt(AT).holdsAt(AT)).isFalse();
  }

  @Test
  void a_consent_says_something_of_its_items_only() {
    assertThat(consent().of(WorkItemNumber.of("A1"))).contains(ConsentedItem.of(added()));
    assertThat(consent().of(WorkItemNumber.of("A2"))).isEmpty();
  }

  @Test
  void talks_are_verbal_and_kinds_of_additions_are_not_of_estimates() {
    assertThat(Stream.of(ConsentChannel.values()).filter(ConsentChannel::isVerbal))
        .containsExactly(ConsentChannel.PHONE, ConsentChannel.IN_PERSON);
    assertThat(Stream.of(WorkItemKind.values()).filter(WorkItemKind::isOfEstimate))
        .containsExactly(WorkItemKind.PART, WorkItemKind.LABOR, WorkItemKind.SUBLET);
  }

  @Test
  void values_are_equal_by_what_they_say() {
    new EqualsTester()
        .addEqualityGroup(added(), added())
        .addEqualityGroup(later(), later())
        .addEqualityGroup(estimated(), estimated())
        .addEqualityGroup(consent(), consent())
        .addEqualityGroup(estimate(), estimate())
        .addEqualityGroup(approval(), approval())
        .testEquals();
  }

  // ---- JSON ----

  @Test
  void an_addition_survives_json() {
    JsonRoundTrip.assertJson(
        added()
            .withPayer(WorkPayer.MAKER)
            .withSafetyCritical(true)
            .withReportedTo(RoleId.of("service-advisor"))
            .withQuotedAt(AT),
        AddedItem.class,
        """
        {"number": "A1", "kind": "PART", "text": "brake pads", "amount": "CNY 100.00",
         "payer": "MAKER", "foundBy": "TECHNICIAN", "safetyCritical": true,
         "reportedTo": ["service-advisor"], "quotedAt": "2026-03-02T02:00:00Z"}
        """);
  }

  @Test
  void an_estimate_survives_json() {
    JsonRoundTrip.assertJson(
        estimate()
            .withItems(estimated().withDoneAt(AT))
            .withPromisedAt(AT)
            .withAuthorizedPersons(PersonName.of("Li Si"))
            .withAuthorization(
                consent()
                    .withChannel(ConsentChannel.SIGNATURE)
                    .withItems()
                    .withShownText("the estimate")
                    .withNewTotal(cny("1000.00"))),
        WorkEstimate.class,
        """
        {"order": "RO-1",
         "items": [{"number": "E1", "kind": "LABOR", "text": "major service",
                    "amount": "CNY 1000.00", "payer": "CUSTOMER",
                    "doneAt": "2026-03-02T02:00:00Z"}],
         "promisedAt": "2026-03-02T02:00:00Z", "authorizedPersons": ["Li Si"],
         "authorization": {"number": "C1", "order": "RO-1", "answer": "GIVEN",
                           "giver": "CUSTOMER", "at": "2026-03-02T02:00:00Z",
                           "channel": "SIGNATURE", "shownText": "the estimate",
                           "newTotal": "CNY 1000.00"}}
        """);
  }

  @Test
  void a_refusal_and_an_approval_survive_json() {
    JsonRoundTrip.assertJson(
        RefusalRecord.witnessed("too dear", "may fail", EmployeeNumber.of("E-9")),
        RefusalRecord.class,
        """
        {"reason": "too dear", "consequence": "may fail", "signed": false, "witness": "E-9"}
        """);
    JsonRoundTrip.assertJson(
        approval().withUpTo(cny("5.00")).withUntil(AT.plusSeconds(60)),
        PayerApproval.class,
        """
        {"reference": "K-1", "order": "RO-1", "payer": "INSURER", "items": ["A1"],
         "upTo": "CNY 5.00", "from": "2026-03-02T02:00:00Z", "until": "2026-03-02T02:01:00Z"}
        """);
  }
}
