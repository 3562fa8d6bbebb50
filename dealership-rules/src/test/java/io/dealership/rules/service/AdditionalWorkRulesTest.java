package io.dealership.rules.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentChannel;
import io.dealership.core.service.ConsentGiver;
import io.dealership.core.service.ConsentNumber;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.PersonName;
import io.dealership.core.service.PhoneNumber;
import io.dealership.core.service.RefusalRecord;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkEstimate;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.service.WorkItemKind;
import io.dealership.core.service.WorkPayer;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdditionalWorkRulesTest {

  private static final AddedItem BRAKES = Orders.part("A1", Orders.cny("100.00"));
  private static final AddedItem TIRES = Orders.part("A2", Orders.cny("50.00"));
  private static final Money WITH_BRAKES = Orders.cny("1100.00");

  /** An estimate of 1000.00 and brakes for 100.00. */
  private static AdditionalWorkQuestion withBrakes(WorkConsent... consents) {
    return Orders.aThousand().withAdded(BRAKES).withConsents(consents);
  }

  private static WorkConsent yesToBrakes() {
    return Orders.yes("C1", Orders.NOON, WITH_BRAKES, BRAKES);
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(each -> each.reason().code()).toList();
  }

  private static ItemApproval first(AdditionalWorkQuestion question) {
    return Orders.ask(question).item(Orders.item("A1"));
  }

  @Test
  void the_cases_of_the_pack_come_out_as_they_say() {
    assertThat(Orders.STANDARD.service().additionalWork().runCases()).isEmpty();
  }

  // ---- consent ----

  @Test
  void what_was_reported_quoted_and_agreed_to_may_be_done_and_billed() {
    AdditionalWorkApproval answer = Orders.ask(withBrakes(yesToBrakes()));

    assertThat(answer.work().outcome()).contains(Permit.ALLOWED);
    assertThat(answer.bill().outcome()).contains(Permit.ALLOWED);
    assertThat(answer.billable()).containsOnlyKeys(WorkPayer.CUSTOMER);
    assertThat(answer.billableTotal()).isEqualTo(WITH_BRAKES);
    assertThat(answer.withheld()).isEqualTo(Orders.cny("0.00"));
    assertThat(answer.asks()).isEmpty();
    assertThat(answer.consents()).hasSize(1);
    assertThat(answer.consents().get(0).standing().outcome()).contains(EvidenceStanding.COUNTS);
  }

  @Test
  void without_consent_neither_is_so_and_the_advisor_asks_before_the_promised_time() {
    AdditionalWorkApproval answer = Orders.ask(withBrakes());
    ItemApproval brakes = answer.item(Orders.item("A1"));

    assertThat(brakes.consent().outcome()).contains(ItemConsent.PENDING);
    assertThat(reasons(brakes.consent())).containsExactly("consent-missing");
    assertThat(reasons(brakes.work())).containsExactly("work-without-consent");
    assertThat(reasons(brakes.bill())).containsExactly("bill-without-consent");
    assertThat(brakes.billable()).isEqualTo(Orders.cny("0.00"));
    WorkAsk ask = brakes.asks().get(0);
    assertThat(ask.kind()).isEqualTo(WorkAskKind.CONSENT);
    assertThat(ask.from()).isEqualTo(WorkParty.of(Orders.ADVISOR));
    assertThat(ask.to()).containsExactly(WorkParty.CUSTOMER);
    assertThat(ask.by()).contains(Orders.PROMISED);
    assertThat(ask.overdue()).isFalse();
    assertThat(ask.text(Locale.ENGLISH))
        .isEqualTo("the service advisor -> the customer: consent, before 2026-03-02 17:00");
    assertThat(ask.text(Locale.CHINESE)).isEqualTo("服务顾问 → 客户：征求同意，2026-03-02 17:00之前");
    assertThat(answer.proposedAdded()).isEqualTo(Orders.cny("100.00"));
    assertThat(answer.proposedTotal()).isEqualTo(WITH_BRAKES);
  }

  @Test
  void at_the_promised_moment_it_is_too_late_to_ask() {
    AdditionalWorkQuestion question = withBrakes();

    assertThat(first(question.withAt(Orders.PROMISED.minusMillis(1))).asks().get(0).overdue())
        .isFalse();
    WorkAsk late = first(question.withAt(Orders.PROMISED)).asks().get(0);
    assertThat(late.overdue()).isTrue();
    assertThat(late.text(Locale.ENGLISH)).endsWith("2026-03-02 17:00 (overdue)");
    assertThat(late.text(Locale.CHINESE)).endsWith("2026-03-02 17:00之前（已逾期）");
  }

  @Test
  void consent_for_less_never_covers_more() {
    WorkConsent forLess =
        yesToBrakes()
            .withItems(ConsentedItem.of(BRAKES).withAmount(Orders.cny("80.00")))
            .withAddedAmount(Orders.cny("80.00"))
            .withNewTotal(Orders.cny("1080.00"));

    AdditionalWorkApproval answer = Orders.ask(withBrakes(forLess));
    ItemApproval brakes = answer.item(Orders.item("A1"));

    assertThat(brakes.consent().outcome()).contains(ItemConsent.FOR_LESS);
    assertThat(reasons(brakes.work())).containsExactly("work-beyond-consent");
    assertThat(brakes.billable()).isEqualTo(Orders.cny("80.00"));
    assertThat(answer.withheld()).isEqualTo(Orders.cny("20.00"));
    assertThat(brakes.bill().findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "Item A1, CNY 100.00, goes beyond what the customer consented to; CNY 80.00 of it is"
                + " billable.");
    assertThat(
            first(withBrakes(forLess).withAdded(BRAKES.withAmount(Orders.cny("80.00"))))
                .bill()
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void two_consents_to_one_item_do_not_add_up() {
    WorkConsent half =
        yesToBrakes()
            .withItems(ConsentedItem.of(BRAKES).withAmount(Orders.cny("50.00")))
            .withAddedAmount(Orders.cny("50.00"))
            .withNewTotal(Orders.cny("1050.00"));
    WorkConsent other = half.withNumber(ConsentNumber.of("C2")).withAt(half.at().plusSeconds(60));

    ItemApproval brakes = first(withBrakes(half, other).withAt(Orders.PROMISED));

    assertThat(brakes.billable()).isEqualTo(Orders.cny("50.00"));
  }

  @Test
  void consent_to_some_items_leaves_the_others() {
    AdditionalWorkApproval answer = Orders.ask(withBrakes(yesToBrakes()).withAdded(BRAKES, TIRES));

    assertThat(answer.bill().outcome()).contains(Permit.NOT_YET);
    assertThat(answer.item(Orders.item("A1")).bill().outcome()).contains(Permit.ALLOWED);
    assertThat(answer.item(Orders.item("A2")).bill().outcome()).contains(Permit.NOT_YET);
    assertThat(answer.billableTotal()).isEqualTo(WITH_BRAKES);
    assertThat(answer.proposedTotal()).isEqualTo(Orders.cny("1150.00"));
  }

  @Test
  void consents_add_up_and_each_names_the_whole() {
    WorkConsent second = Orders.yes("C2", Orders.NOON, Orders.cny("1150.00"), TIRES);
    AdditionalWorkQuestion question = withBrakes(yesToBrakes(), second).withAdded(BRAKES, TIRES);

    assertThat(Orders.ask(question).billableTotal()).isEqualTo(Orders.cny("1150.00"));
    WorkConsent alone = second.withNewTotal(Orders.cny("1050.00"));
    AdditionalWorkApproval split = Orders.ask(question.withConsents(yesToBrakes(), alone));
    assertThat(split.billableTotal()).isEqualTo(WITH_BRAKES);
    assertThat(reasons(split.item(Orders.item("A2")).consent())).containsExactly("consent-void");
    assertThat(reasons(split.consents().get(1).standing())).containsExactly("total-differs");
    assertThat(split.consents().get(1).standing().findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "Consent C2 says that the order then comes to CNY 1050.00; with all that was agreed to"
                + " it comes to CNY 1150.00.");
  }

  @Test
  void a_consent_is_for_the_item_as_it_was_shown() {
    AddedItem changed = BRAKES.withText("part A1 and discs");

    assertThat(reasons(first(withBrakes(yesToBrakes()).withAdded(changed)).consent()))
        .containsExactly("consent-other-text");
  }

  @Test
  void a_consent_before_the_quote_is_none() {
    WorkConsent early = yesToBrakes().withAt(Orders.QUOTED.minusSeconds(1));

    assertThat(reasons(first(withBrakes(early)).consent())).containsExactly("consent-before-quote");
    assertThat(first(withBrakes(early.withAt(Orders.QUOTED))).bill().outcome())
        .contains(Permit.ALLOWED);
  }

  static Stream<Arguments> flaws() {
    return Stream.of(
        flaw("other-order", each -> each.withOrder(RepairOrderNumber.of("RO-2"))),
        flaw("said-later", each -> each.withAt(Orders.NOON.plusSeconds(1))),
        flaw(
            "giver-not-entitled",
            each ->
                each.withName(PersonName.of("Li Si")).withGiver(ConsentGiver.AUTHORIZED_PERSON)),
        flaw("text-missing", each -> each.withShownText(Optional.empty())),
        flaw("recorder-missing", each -> each.withRecordedBy(Optional.empty())),
        flaw("added-not-stated", each -> each.withAddedAmount(Optional.empty())),
        flaw("added-differs", each -> each.withAddedAmount(Orders.cny("99.99"))),
        flaw("total-not-stated", each -> each.withNewTotal(Optional.empty())),
        flaw("total-differs", each -> each.withNewTotal(Orders.cny("1099.99"))));
  }

  private static Arguments flaw(String reason, UnaryOperator<WorkConsent> change) {
    return Arguments.of(reason, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("flaws")
  void evidence_with_a_flaw_proves_nothing_and_says_why(
      String reason, UnaryOperator<WorkConsent> change) {
    AdditionalWorkApproval answer = Orders.ask(withBrakes(change.apply(yesToBrakes())));

    assertThat(reasons(answer.consents().get(0).standing())).containsExactly(reason);
    assertThat(answer.billableTotal()).isEqualTo(Orders.cny("1000.00"));
    assertThat(answer.item(Orders.item("A1")).bill().outcome()).contains(Permit.NOT_YET);
  }

  @Test
  void a_consent_that_names_no_item_of_the_order_proves_nothing() {
    WorkConsent other = Orders.yes("C1", Orders.NOON, Orders.cny("1050.00"), TIRES);

    assertThat(reasons(Orders.ask(withBrakes(other)).consents().get(0).standing()))
        .containsExactly("other-items");
  }

  @Test
  void somebody_whom_the_customer_named_may_consent() {
    PersonName wife = PersonName.of("Li Si");
    WorkConsent hers = yesToBrakes().withName(wife).withGiver(ConsentGiver.AUTHORIZED_PERSON);
    AdditionalWorkQuestion question = withBrakes(hers);

    assertThat(
            first(question.withEstimate(question.estimate().withAuthorizedPersons(wife)))
                .bill()
                .outcome())
        .contains(Permit.ALLOWED);
  }

  // ---- terms ----

  @Test
  void a_consent_has_expired_at_the_moment_it_expires() {
    WorkConsent until = yesToBrakes().withExpiresAt(Orders.NOON.plusSeconds(60));
    AdditionalWorkQuestion question = withBrakes(until);

    ItemApproval before = first(question.withAt(Orders.NOON.plusSeconds(60).minusNanos(1)));
    AdditionalWorkApproval at = Orders.ask(question.withAt(Orders.NOON.plusSeconds(60)));

    assertThat(before.bill().outcome()).contains(Permit.ALLOWED);
    assertThat(before.consentEnds()).contains(Orders.NOON.plusSeconds(60));
    assertThat(reasons(at.items().get(1).consent())).containsExactly("consent-expired");
    assertThat(at.billableTotal()).isEqualTo(Orders.cny("1000.00"));
    assertThat(at.consents().get(0).standing().outcome()).contains(EvidenceStanding.ENDED);
    assertThat(reasons(at.consents().get(0).standing())).containsExactly("expired");
  }

  @Test
  void what_was_done_before_a_withdrawal_stays_agreed_to() {
    WorkConsent withdrawn = yesToBrakes().withWithdrawnAt(Orders.NOON.plusSeconds(600));
    AdditionalWorkQuestion later = withBrakes(withdrawn).withAt(Orders.NOON.plusSeconds(3600));

    ItemApproval notDone = first(later);
    ItemApproval before =
        first(later.withAdded(BRAKES.withDoneAt(Orders.NOON.plusSeconds(600).minusNanos(1))));
    ItemApproval after = first(later.withAdded(BRAKES.withDoneAt(Orders.NOON.plusSeconds(600))));

    assertThat(reasons(notDone.consent())).containsExactly("consent-withdrawn");
    assertThat(before.bill().outcome()).contains(Permit.ALLOWED);
    assertThat(before.work().outcome()).contains(Permit.ALLOWED);
    assertThat(after.bill().outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(after.work()))
        .containsExactly("done-before-consent", "work-without-consent");
    assertThat(after.billable()).isEqualTo(Orders.cny("0.00"));
  }

  @Test
  void work_before_consent_is_a_breach_and_a_later_consent_lets_it_be_billed_in_china_only() {
    AddedItem done = BRAKES.withDoneAt(Orders.QUOTED.plusSeconds(60));
    AdditionalWorkQuestion question = withBrakes(yesToBrakes()).withAdded(done);
    ItemApproval inChina = first(question);

    assertThat(inChina.work().outcome()).contains(Permit.FORBIDDEN);
    assertThat(reasons(inChina.work())).containsExactly("done-before-consent");
    assertThat(inChina.bill().outcome()).contains(Permit.ALLOWED);

    AddedItem there = done.withAmount(Money.parse("USD 100.00"));
    AdditionalWorkQuestion abroad =
        Orders.question(Orders.estimate(Money.parse("USD 500.00")))
            .withMarket("us-ca")
            .withAdded(there)
            .withConsents(Orders.yes("C1", Orders.NOON, Money.parse("USD 600.00"), there));
    ItemApproval inCalifornia = Orders.askAbroad(abroad).item(Orders.item("A1"));
    assertThat(inCalifornia.bill().outcome()).contains(Permit.FORBIDDEN);
    assertThat(reasons(inCalifornia.bill())).containsExactly("done-too-early");
    assertThat(inCalifornia.billable()).isEqualTo(Money.parse("USD 0.00"));
    assertThat(inCalifornia.asks()).isEmpty();

    // what was agreed to before the work stays billable, and no more is
    WorkConsent some =
        abroad
            .consents()
            .get(0)
            .withAt(Orders.QUOTED)
            .withItems(ConsentedItem.of(there).withAmount(Money.parse("USD 80.00")))
            .withAddedAmount(Money.parse("USD 80.00"))
            .withNewTotal(Money.parse("USD 580.00"));
    WorkConsent rest = abroad.consents().get(0).withNumber(ConsentNumber.of("C2"));
    ItemApproval partly = Orders.askAbroad(abroad.withConsents(some, rest)).item(Orders.item("A1"));
    assertThat(reasons(partly.bill())).containsExactly("done-too-early", "bill-beyond-consent");
    assertThat(partly.billable()).isEqualTo(Money.parse("USD 80.00"));
    assertThat(partly.asks()).isEmpty();
  }

  // ---- refusal ----

  @Test
  void what_the_customer_refused_is_left_out_and_never_done() {
    AdditionalWorkApproval answer = Orders.ask(withBrakes(Orders.no("C1", Orders.NOON, BRAKES)));
    ItemApproval brakes = answer.item(Orders.item("A1"));

    assertThat(brakes.leftOut()).isTrue();
    assertThat(brakes.work().outcome()).contains(Permit.FORBIDDEN);
    assertThat(brakes.bill().outcome()).contains(Permit.FORBIDDEN);
    assertThat(reasons(brakes.consent())).containsExactly("item-refused");
    assertThat(answer.bill().outcome()).contains(Permit.ALLOWED);
    assertThat(answer.charged()).isEqualTo(Orders.cny("1000.00"));
    assertThat(answer.proposedAdded()).isEqualTo(Orders.cny("0.00"));
    assertThat(answer.refusalsRecorded()).isTrue();
  }

  @Test
  void the_customer_may_change_the_answer_both_ways_and_at_the_same_moment_no_counts() {
    WorkConsent no = Orders.no("C2", Orders.NOON.plusSeconds(60), BRAKES);
    AdditionalWorkQuestion later = withBrakes().withAt(Orders.PROMISED);

    assertThat(first(later.withConsents(yesToBrakes(), no)).consent().outcome())
        .contains(ItemConsent.REFUSED);
    WorkConsent again = yesToBrakes().withAt(Orders.NOON.plusSeconds(61));
    assertThat(first(later.withConsents(again, no)).bill().outcome()).contains(Permit.ALLOWED);
    WorkConsent atOnce = yesToBrakes().withAt(Orders.NOON.plusSeconds(60));
    assertThat(first(later.withConsents(atOnce, no)).consent().outcome())
        .contains(ItemConsent.REFUSED);
  }

  @Test
  void done_against_a_refusal_is_forbidden_and_billed_to_nobody() {
    AddedItem done = BRAKES.withDoneAt(Orders.NOON.plusSeconds(60));
    AdditionalWorkApproval answer =
        Orders.ask(
            withBrakes(Orders.no("C1", Orders.NOON, BRAKES))
                .withAdded(done)
                .withAt(Orders.PROMISED));

    assertThat(answer.bill().outcome()).contains(Permit.FORBIDDEN);
    assertThat(reasons(answer.item(Orders.item("A1")).work()))
        .containsExactly("work-refused", "done-before-consent");
    assertThat(answer.withheld()).isEqualTo(Orders.cny("100.00"));
  }

  @Test
  void a_refusal_of_what_safety_asks_for_is_signed_or_witnessed() {
    WorkConsent no = Orders.no("C1", Orders.NOON, BRAKES);
    AdditionalWorkQuestion bare = withBrakes(no).withAdded(BRAKES.withSafetyCritical(true));
    AdditionalWorkApproval open = Orders.ask(bare);
    ItemApproval brakes = open.item(Orders.item("A1"));

    assertThat(reasons(brakes.refusal().orElseThrow()))
        .containsExactly(
            "refusal-reason-missing", "refusal-consequence-missing", "refusal-not-signed");
    assertThat(open.refusalsRecorded()).isFalse();
    assertThat(open.releaseWaits()).isFalse();
    assertThat(brakes.asks().get(0).kind()).isEqualTo(WorkAskKind.REFUSAL);

    RefusalRecord signed = RefusalRecord.signed("too expensive", "brakes may fail");
    assertThat(Orders.ask(bare.withConsents(no.withRefusal(signed))).refusalsRecorded()).isTrue();
    RefusalRecord seen =
        RefusalRecord.witnessed("too expensive", "brakes may fail", EmployeeNumber.of("E-9"));
    AdditionalWorkApproval witnessed = Orders.ask(bare.withConsents(no.withRefusal(seen)));
    assertThat(witnessed.refusalsRecorded()).isTrue();
    assertThat(witnessed.asks()).isEmpty();
    assertThat(witnessed.item(Orders.item("A1")).work().outcome()).contains(Permit.FORBIDDEN);
  }

  @Test
  void a_part_at_its_limit_is_a_matter_of_safety_and_what_is_not_known_is_asked_for() {
    WorkConsent no = Orders.no("C1", Orders.NOON, BRAKES);

    assertThat(Orders.ask(withBrakes(no).withAdded(BRAKES.withAtLimit(true))).refusalsRecorded())
        .isFalse();
    ItemApproval unknown =
        first(withBrakes(no).withAdded(BRAKES.withSafetyCritical(Optional.empty())));
    assertThat(unknown.refusal().orElseThrow().outcome()).isEmpty();
    assertThat(unknown.refusal().orElseThrow().missing()).hasSize(1);
  }

  // ---- who tells whom ----

  @Test
  void a_fault_found_is_told_to_the_advisor_with_a_copy_to_the_supervisor() {
    ItemApproval told = first(withBrakes().withAdded(BRAKES.withReportedTo()));

    assertThat(reasons(told.work())).contains("not-reported");
    WorkAsk ask = told.asks().get(0);
    assertThat(ask.kind()).isEqualTo(WorkAskKind.REPORT);
    assertThat(ask.from()).isEqualTo(WorkParty.of("repair-technician"));
    assertThat(ask.to())
        .containsExactly(WorkParty.of(Orders.ADVISOR), WorkParty.of(Orders.SUPERVISOR));
    assertThat(told.work().findings().get(1).message(Locale.ENGLISH))
        .isEqualTo("Item A1 was not reported to: the service advisor, the workshop supervisor.");
    ItemApproval inspected =
        first(withBrakes().withAdded(BRAKES.withReportedTo().withFoundBy(WorkFinder.INSPECTOR)));
    assertThat(inspected.asks().get(0).from()).isEqualTo(WorkParty.of("quality-inspector"));
  }

  @Test
  void whoever_knows_passes_it_on() {
    ItemApproval half = first(withBrakes().withAdded(BRAKES.withReportedTo(Orders.ADVISOR)));

    assertThat(half.asks().get(0).kind()).isEqualTo(WorkAskKind.PASS_ON);
    assertThat(half.asks().get(0).from()).isEqualTo(WorkParty.of(Orders.ADVISOR));
    assertThat(half.asks().get(0).to()).containsExactly(WorkParty.of(Orders.SUPERVISOR));
  }

  @Test
  void what_the_customer_wishes_is_told_to_the_workshop_and_still_needs_consent() {
    AddedItem wish = BRAKES.withFoundBy(WorkFinder.CUSTOMER).withReportedTo();
    ItemApproval untold = first(withBrakes().withAdded(wish));

    assertThat(untold.asks().get(0).from()).isEqualTo(WorkParty.of(Orders.ADVISOR));
    assertThat(untold.asks().get(0).to()).containsExactly(WorkParty.of(Orders.SUPERVISOR));
    ItemApproval told = first(withBrakes().withAdded(wish.withReportedTo(Orders.SUPERVISOR)));
    assertThat(reasons(told.work())).containsExactly("work-without-consent");
  }

  @Test
  void a_quote_comes_before_the_consent_and_a_part_at_its_limit_has_to_be_proposed() {
    AddedItem unquoted = BRAKES.withQuotedAt(Optional.empty());

    ItemApproval plain = first(withBrakes(yesToBrakes()).withAdded(unquoted));
    assertThat(reasons(plain.work())).containsExactly("not-quoted");
    assertThat(plain.asks().get(0).kind()).isEqualTo(WorkAskKind.QUOTE);
    ItemApproval atLimit = first(withBrakes(yesToBrakes()).withAdded(unquoted.withAtLimit(true)));
    assertThat(reasons(atLimit.work())).containsExactly("limit-not-proposed");
    ItemApproval later = first(withBrakes().withAdded(BRAKES.withQuotedAt(Orders.PROMISED)));
    assertThat(reasons(later.work())).contains("not-quoted");
  }

  @Test
  void a_delay_is_told_to_both_and_to_the_customer_soon_with_a_remedy() {
    AddedItem delay = Orders.later("A1", Orders.PROMISED.plusSeconds(3600));
    AdditionalWorkQuestion question = Orders.aThousand().withAdded(delay);

    ItemApproval silent = first(question.withAdded(delay.withReportedTo(Orders.ADVISOR)));
    assertThat(reasons(silent.work())).contains("not-reported");
    assertThat(silent.asks().get(0).to()).containsExactly(WorkParty.of(Orders.SUPERVISOR));
    // found out at 11:20, half an hour on
    assertThat(silent.asks().get(0).by()).contains(Orders.QUOTED.plus(Duration.ofMinutes(20)));
    ItemApproval bare = first(question.withAdded(delay.withRemedy(Optional.empty())));
    assertThat(reasons(bare.work())).contains("remedy-missing");
    assertThat(bare.asks().get(0).kind()).isEqualTo(WorkAskKind.DELAY);
    assertThat(bare.asks().get(0).overdue()).isTrue();
    assertThat(bare.asks().get(0).to()).containsExactly(WorkParty.CUSTOMER);
  }

  @Test
  void a_later_delivery_needs_consent_to_that_time_and_moves_the_promise() {
    AddedItem delay = Orders.later("A1", Orders.PROMISED.plusSeconds(3600));
    AdditionalWorkQuestion question = Orders.aThousand().withAdded(delay);
    WorkConsent yes = Orders.yes("C1", Orders.NOON, Orders.cny("1000.00"), delay);

    AdditionalWorkApproval agreed = Orders.ask(question.withConsents(yes));
    assertThat(agreed.work().outcome()).contains(Permit.ALLOWED);
    assertThat(agreed.promisedAt()).contains(Orders.PROMISED.plusSeconds(3600));
    AdditionalWorkApproval pending = Orders.ask(question);
    assertThat(pending.promisedAt()).contains(Orders.PROMISED);
    assertThat(pending.work().outcome()).contains(Permit.NOT_YET);
    assertThat(pending.bill().outcome()).as("nothing is billed for it").contains(Permit.ALLOWED);
    WorkConsent earlier =
        yes.withItems(ConsentedItem.of(delay).withPromise(Orders.PROMISED.plusSeconds(3599)));
    assertThat(reasons(first(question.withConsents(earlier)).consent()))
        .containsExactly("consent-for-earlier");
    WorkConsent longer =
        yes.withItems(ConsentedItem.of(delay).withPromise(Orders.PROMISED.plusSeconds(3601)));
    assertThat(first(question.withConsents(longer)).consent().outcome())
        .contains(ItemConsent.CONSENTED);
  }

  // ---- other payers ----

  @Test
  void an_insurer_pays_what_he_approved_and_the_customer_never_instead() {
    AddedItem insured = BRAKES.withPayer(WorkPayer.INSURER);
    AdditionalWorkQuestion question =
        withBrakes(Orders.yes("C1", Orders.NOON, WITH_BRAKES, insured)).withAdded(insured);

    AdditionalWorkApproval without = Orders.ask(question);
    assertThat(reasons(without.item(Orders.item("A1")).bill()))
        .containsExactly("payer-approval-missing");
    assertThat(reasons(without.item(Orders.item("A1")).work())).containsExactly("payer-not-agreed");
    assertThat(without.billable())
        .containsEntry(WorkPayer.CUSTOMER, Orders.cny("1000.00"))
        .containsEntry(WorkPayer.INSURER, Orders.cny("0.00"));
    assertThat(without.asks().get(0).from()).isEqualTo(WorkParty.of("insurance-claims-specialist"));
    assertThat(without.asks().get(0).to()).containsExactly(WorkParty.INSURER);
    AdditionalWorkApproval with =
        Orders.ask(question.withApprovals(Orders.approval(WorkPayer.INSURER, "K-1", "A1")));
    assertThat(with.bill().outcome()).contains(Permit.ALLOWED);
    assertThat(with.billable()).containsEntry(WorkPayer.INSURER, Orders.cny("100.00"));
    // the customer agreed that the insurer pays, and not to pay himself
    ItemApproval instead = first(question.withAdded(BRAKES));
    assertThat(reasons(instead.consent())).containsExactly("consent-other-payer");
    assertThat(instead.billable()).isEqualTo(Orders.cny("0.00"));
  }

  @Test
  void whoever_agreed_to_pay_himself_agrees_that_somebody_else_does() {
    AddedItem insured = BRAKES.withPayer(WorkPayer.MAKER);

    AdditionalWorkApproval answer =
        Orders.ask(
            withBrakes(yesToBrakes())
                .withAdded(insured)
                .withApprovals(Orders.approval(WorkPayer.MAKER, "M-1", "A1")));

    assertThat(answer.billable()).containsEntry(WorkPayer.MAKER, Orders.cny("100.00"));
  }

  static Stream<Arguments> approvals() {
    return Stream.of(
        Arguments.of("payer-approval-other-order", "RO-2", null, 0, -1),
        Arguments.of("payer-approval-expired", "RO-1", null, 0, 0),
        Arguments.of("payer-approval-not-yet", "RO-1", null, 1, -1),
        Arguments.of("payer-approval-for-less", "RO-1", "99.99", 0, -1),
        Arguments.of("may-be-billed", "RO-1", "100.00", 0, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("approvals")
  void an_approval_is_of_the_order_for_a_term_and_up_to_an_amount(
      String reason, String order, String upTo, int fromAfterNow, int untilAfterNow) {
    AddedItem item = BRAKES.withPayer(WorkPayer.MAKER);
    var approval =
        Orders.approval(WorkPayer.MAKER, "M-1", "A1")
            .withOrder(RepairOrderNumber.of(order))
            .withUpTo(Optional.ofNullable(upTo).map(Orders::cny))
            .withFrom(fromAfterNow == 0 ? Orders.MORNING : Orders.NOON.plusNanos(fromAfterNow));
    if (untilAfterNow >= 0) {
      approval = approval.withUntil(Orders.NOON.plusNanos(untilAfterNow));
    }

    ItemApproval answer = first(withBrakes(yesToBrakes()).withAdded(item).withApprovals(approval));

    assertThat(reasons(answer.bill())).containsExactly(reason);
    assertThat(answer.billable())
        .isEqualTo(
            Orders.cny(
                reason.equals("may-be-billed")
                    ? "100.00"
                    : reason.endsWith("for-less") ? "99.99" : "0.00"));
  }

  @Test
  void a_limit_is_for_all_items_of_an_approval_together() {
    AddedItem one = BRAKES.withPayer(WorkPayer.INSURER);
    AddedItem two = TIRES.withPayer(WorkPayer.INSURER);
    AdditionalWorkApproval answer =
        Orders.ask(
            Orders.aThousand()
                .withAdded(one, two)
                .withConsents(Orders.yes("C1", Orders.NOON, Orders.cny("1150.00"), one, two))
                .withApprovals(
                    Orders.approval(WorkPayer.INSURER, "K-1", "A1", "A2")
                        .withUpTo(Orders.cny("120.00"))));

    assertThat(answer.item(Orders.item("A1")).billable()).isEqualTo(Orders.cny("100.00"));
    assertThat(answer.item(Orders.item("A2")).billable()).isEqualTo(Orders.cny("20.00"));
    assertThat(answer.billable()).containsEntry(WorkPayer.INSURER, Orders.cny("120.00"));
  }

  // ---- tolerance ----

  @Test
  void a_tolerance_is_for_all_additions_together() {
    AddedItem nine = Orders.part("A1", Money.parse("USD 9.00"));
    AdditionalWorkQuestion question =
        Orders.question(Orders.estimate(Money.parse("USD 100.00")))
            .withMarket("us-fl")
            .withAdded(nine);

    AdditionalWorkApproval small = Orders.askAbroad(question);
    assertThat(small.tolerance()).isEqualTo(Money.parse("USD 10.00"));
    assertThat(reasons(small.item(Orders.item("A1")).bill()))
        .containsExactly("billed-within-tolerance");
    AdditionalWorkApproval split =
        Orders.askAbroad(question.withAdded(nine, Orders.part("A2", Money.parse("USD 1.01"))));
    assertThat(split.billableTotal()).isEqualTo(Money.parse("USD 100.00"));
    assertThat(split.added()).isEqualTo(Money.parse("USD 10.01"));
    // what is free of charge is no more than nothing, and in China still asks for consent
    assertThat(
            first(Orders.aThousand().withAdded(Orders.part("A1", Orders.cny("0.00"))))
                .bill()
                .outcome())
        .contains(Permit.NOT_YET);
  }

  @Test
  void a_tolerance_lets_nothing_pass_that_was_refused_or_another_payer_is_to_pay() {
    AddedItem nine = Orders.part("A1", Money.parse("USD 9.00"));
    AdditionalWorkQuestion question =
        Orders.question(Orders.estimate(Money.parse("USD 100.00")))
            .withMarket("us-fl")
            .withAdded(nine);

    assertThat(
            Orders.askAbroad(question.withConsents(Orders.no("C1", Orders.NOON, nine)))
                .item(Orders.item("A1"))
                .bill()
                .outcome())
        .contains(Permit.FORBIDDEN);
    assertThat(
            reasons(
                Orders.askAbroad(question.withAdded(nine.withPayer(WorkPayer.MAKER)))
                    .item(Orders.item("A1"))
                    .consent()))
        .containsExactly("consent-missing");
    WorkEstimate bare = question.estimate().withAuthorization(Optional.empty());
    AdditionalWorkApproval unauthorized = Orders.askAbroad(question.withEstimate(bare));
    assertThat(unauthorized.billableTotal()).isEqualTo(Money.parse("USD 0.00"));
  }

  @Test
  void a_verbal_consent_needs_the_note_that_the_market_asks_for() {
    AddedItem item = Orders.part("A1", Money.parse("USD 20.00"));
    WorkConsent spoken =
        Orders.yes("C1", Orders.NOON, Money.parse("USD 520.00"), item)
            .withChannel(ConsentChannel.PHONE);
    AdditionalWorkQuestion question =
        Orders.question(Orders.estimate(Money.parse("USD 500.00")))
            .withMarket("us-ca")
            .withAdded(item)
            .withConsents(spoken);

    var bare = Orders.askAbroad(question).consents().get(0).standing();
    assertThat(bare.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The note of the verbal consent C1 lacks: name, phone number.");
    WorkConsent named = spoken.withName(PersonName.of("Ann Lee"));
    assertThat(reasons(Orders.askAbroad(question.withConsents(named)).consents().get(0).standing()))
        .containsExactly("verbal-note-incomplete");
    WorkConsent whole = named.withPhone(PhoneNumber.of("+1 (415) 555-0100"));
    assertThat(Orders.askAbroad(question.withConsents(whole)).billableTotal())
        .isEqualTo(Money.parse("USD 520.00"));
    WorkConsent talk = named.withChannel(ConsentChannel.IN_PERSON);
    assertThat(Orders.askAbroad(question.withConsents(talk)).billableTotal())
        .as("nobody was called")
        .isEqualTo(Money.parse("USD 520.00"));
  }

  @Test
  void a_market_may_let_no_verbal_consent_count() {
    AddedItem item = Orders.part("A1", Money.parse("EUR 200.00"));
    AdditionalWorkQuestion question =
        Orders.question(Orders.estimate(Money.parse("EUR 500.00")))
            .withMarket("eu")
            .withAdded(item)
            .withConsents(
                Orders.yes("C1", Orders.NOON, Money.parse("EUR 700.00"), item)
                    .withChannel(ConsentChannel.PHONE));

    assertThat(reasons(Orders.askAbroad(question).consents().get(0).standing()))
        .containsExactly("verbal-not-allowed");
  }

  // ---- estimates ----

  @Test
  void an_estimate_that_nobody_authorized_is_not_billable() {
    AdditionalWorkQuestion question = Orders.aThousand();
    WorkEstimate bare = question.estimate().withAuthorization(Optional.empty());

    AdditionalWorkApproval none = Orders.ask(question.withEstimate(bare));
    assertThat(none.billableTotal()).isEqualTo(Orders.cny("0.00"));
    assertThat(none.asks().get(0).kind()).isEqualTo(WorkAskKind.CONSENT);
    assertThat(none.proposedTotal()).isEqualTo(Orders.cny("1000.00"));
    WorkConsent flawed =
        question.estimate().authorization().orElseThrow().withNewTotal(Orders.cny("900.00"));
    AdditionalWorkApproval other =
        Orders.ask(question.withEstimate(question.estimate().withAuthorization(flawed)));
    assertThat(reasons(other.authorization().orElseThrow())).containsExactly("total-differs");
    assertThat(reasons(other.items().get(0).consent())).containsExactly("consent-void");
  }

  @Test
  void an_item_of_the_estimate_may_be_refused_later_and_what_is_done_stays() {
    AdditionalWorkQuestion question = Orders.aThousand();
    EstimatedItem service = question.estimate().items().get(0);
    WorkConsent no =
        Orders.no("C1", Orders.NOON, BRAKES)
            .withItems(
                ConsentedItem.builder()
                    .item(service.number())
                    .text(service.text())
                    .amount(service.amount())
                    .build());

    assertThat(Orders.ask(question.withConsents(no)).items().get(0).leftOut()).isTrue();
    WorkEstimate done =
        question.estimate().withItems(service.withDoneAt(Orders.NOON.minusSeconds(1)));
    assertThat(Orders.ask(question.withEstimate(done).withConsents(no)).billableTotal())
        .isEqualTo(Orders.cny("1000.00"));
  }

  @Test
  void a_higher_price_is_an_addition_and_covered_by_consent_to_it() {
    AddedItem rise = Orders.priceRise("A1", Orders.cny("100.00"));
    WorkConsent yes = Orders.yes("C1", Orders.NOON, WITH_BRAKES, rise);

    assertThat(Orders.ask(Orders.aThousand().withAdded(rise)).withheld())
        .isEqualTo(Orders.cny("100.00"));
    assertThat(Orders.ask(Orders.aThousand().withAdded(rise).withConsents(yes)).billableTotal())
        .isEqualTo(WITH_BRAKES);
  }

  // ---- misuse ----

  @Test
  void currencies_do_not_mix() {
    AddedItem dollars = Orders.part("A1", Money.parse("USD 1.00"));

    assertThatThrownBy(() -> Orders.aThousand().withAdded(dollars))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AdditionalWorkQuestion must be in one currency, CNY as the estimate, but item A1 has"
                + " USD 1.00");
    assertThatThrownBy(() -> withBrakes(yesToBrakes().withNewTotal(Money.parse("USD 1.00"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AdditionalWorkQuestion must be in one currency, CNY as the estimate, but consent C1"
                + " has USD 1.00");
    assertThatThrownBy(
            () ->
                withBrakes()
                    .withApprovals(
                        Orders.approval(WorkPayer.MAKER, "M-1", "A1")
                            .withUpTo(Money.parse("USD 1.00"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("approval M-1 has USD 1.00");
    assertThatThrownBy(
            () -> Orders.ask(Orders.question(Orders.estimate(Money.parse("USD 500.00")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AdditionalWorkQuestion.estimate must be in CNY, the currency of market 'cn', but was"
                + " in USD");
  }

  @Test
  void numbers_are_there_once_and_a_price_rise_is_of_an_item() {
    assertThatThrownBy(() -> Orders.aThousand().withAdded(BRAKES, BRAKES))
        .hasMessage("AdditionalWorkQuestion must number each item once, but A1 is there twice");
    assertThatThrownBy(() -> withBrakes(yesToBrakes(), yesToBrakes()))
        .hasMessage(
            "AdditionalWorkQuestion.consents must have different numbers, but C1 is there twice");
    AddedItem rise = BRAKES.withKind(WorkItemKind.PART);
    assertThatThrownBy(() -> rise.withRaises(Orders.item("E1")))
        .hasMessageStartingWith("AddedItem.raises must be named for a price rise");
    assertThatThrownBy(
            () ->
                Orders.aThousand()
                    .withAdded(
                        Orders.priceRise("A1", Orders.cny("1.00")).withRaises(Orders.item("E9"))))
        .hasMessage(
            "AdditionalWorkQuestion.added must raise an item of the order, one of [E1, A1], but"
                + " item A1 raises 'E9'");
  }

  @Test
  void an_unknown_market_is_refused_with_a_guess() {
    assertThatThrownBy(() -> Orders.ask(Orders.aThousand().withMarket("cnn")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no market 'cnn' on 2026-03-02. The markets are [cn].\nMaybe 'cn' is meant.");
    assertThat(Orders.ABROAD.service().additionalWork().market("us-fl", LocalDate.of(2026, 3, 2)))
        .extracting(MarketEntry::currency)
        .isEqualTo("USD");
  }

  @Test
  void before_the_pack_nothing_is_decided() {
    assertThatThrownBy(
            () -> Orders.ask(Orders.aThousand().withAt(Instant.parse("2013-01-01T00:00:00Z"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_item_that_is_not_there_is_refused() {
    AdditionalWorkApproval answer = Orders.ask(withBrakes());

    assertThatThrownBy(() -> answer.item(Orders.item("X")))
        .hasMessage("There is no item 'X'. The items are [E1, A1].");
    assertThat(answer.item(Orders.item("A1")).text()).isEqualTo("part A1");
  }
}
