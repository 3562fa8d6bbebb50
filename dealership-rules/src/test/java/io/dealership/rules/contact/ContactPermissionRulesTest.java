package io.dealership.rules.contact;

import static io.dealership.rules.contact.SampleContacts.RULES;
import static io.dealership.rules.contact.SampleContacts.SHANGHAI;
import static io.dealership.rules.contact.SampleContacts.SIGNED;
import static io.dealership.rules.contact.SampleContacts.at;
import static io.dealership.rules.contact.SampleContacts.call;
import static io.dealership.rules.contact.SampleContacts.marketingByPhone;
import static io.dealership.rules.contact.SampleContacts.offer;
import static io.dealership.rules.contact.SampleContacts.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.customer.Consent;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.customer.DataRecipient;
import io.dealership.core.customer.DoNotContact;
import io.dealership.core.time.DayHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether customers may be contacted, and what the answers say. */
class ContactPermissionRulesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant MORNING = at("2026-03-02T10:00");
  private static final Instant NIGHT = at("2026-03-02T21:30");

  private static Decision<ContactPermission> ask(ContactPermissionQuestion question, Instant at) {
    return RULES.mayContact(question, at, SHANGHAI);
  }

  private static Optional<ContactPermission> outcome(
      ContactPermissionQuestion question, Instant at) {
    return ask(question, at).outcome();
  }

  private static ContactPermissions preferring(String hours, Consent... consents) {
    return said(consents).withPreferredHours(DayHours.parse(hours));
  }

  // ---- what the answers say ----

  @Test
  void a_blocked_offer_says_why_on_whose_authority_and_what_to_do() {
    var decision =
        ask(ContactPermissionQuestion.of(ContactPurpose.MARKETING, ContactChannel.SMS), MORNING);

    assertThat(decision.explain(Locale.ENGLISH))
        .contains("Not to be contacted")
        .contains("The customer has not consented to be contacted by short message for marketing.");
    assertThat(decision.findings().get(0).message(Locale.CHINESE)).isEqualTo("客户没有同意以短信方式接受营销联系。");
    assertThat(decision.findings().get(0).citations())
        .extracting(Object::toString)
        .containsExactly(
            "cn-consumer-law-2013 29", "cn-pipl-2021 13", "regulations R-603", "regulations R-502");
    assertThat(decision.findings().get(0).nextStep().orElseThrow().text().en())
        .isEqualTo(
            "Do not contact the customer for this. Ask for consent when the customer comes or calls,"
                + " and record it with purpose and channel.");
  }

  @Test
  void a_wish_not_to_be_contacted_says_how_long_it_holds() {
    DoNotContact wish = DoNotContact.untilRevoked(MONDAY, ContactChannel.PHONE);

    assertThat(ask(offer(said(wish)), MORNING).findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .contains(
            "The customer does not want to be contacted by phone; the last day of this is: when the"
                + " customer takes it back.");
    assertThat(ask(offer(said(wish.withTerm(Period.ofMonths(1)))), MORNING).findings())
        .extracting(finding -> finding.message(Locale.CHINESE))
        .contains("客户要求不以电话方式联系，有效至：2026-09-02。");
    assertThat(
            ask(
                    offer(
                        said(
                            wish.withTerm(Period.ofMonths(8)),
                            wish.withTerm(Period.ofMonths(9)),
                            wish.withTerm(Period.ofMonths(7)))),
                    MORNING)
                .findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .contains(
            "The customer does not want to be contacted by phone; the last day of this is:"
                + " 2026-12-02.");
  }

  @Test
  void quiet_hours_say_what_time_it_is_and_when_they_end() {
    var decision = ask(offer(said(marketingByPhone())), NIGHT);

    assertThat(decision.outcome()).contains(ContactPermission.LATER);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("It is 21:30. Customers are left alone before 09:00 and from 21:00 on.");
    assertThat(decision.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("现在是 21:30。09:00 以前和 21:00 起不打扰客户。");
    assertThat(decision.findings().get(0).citations())
        .extracting(Object::toString)
        .containsExactly("regulations R-604", "regulations R-502", "cn-telesales-2013 21:00-09:00");
  }

  @Test
  void the_clock_is_that_of_the_customer() {
    var question = offer(said(marketingByPhone()));

    // 21:30 in Shanghai, 19:30 in Urumqi by the time of that place
    assertThat(RULES.mayContact(question, NIGHT, ZoneId.of("Asia/Urumqi")).outcome())
        .contains(ContactPermission.ALLOWED);
  }

  @Test
  void the_day_is_that_of_the_customer() {
    var question = offer(said(marketingByPhone().withUntil(MONDAY)));
    Instant lastEvening = Instant.parse("2026-03-01T12:00:00Z");

    assertThat(outcome(question, lastEvening)).contains(ContactPermission.ALLOWED);
    assertThat(RULES.mayContact(question, lastEvening, ZoneId.of("Pacific/Auckland")).outcome())
        .contains(ContactPermission.BLOCKED);
  }

  // ---- consent ----

  @Test
  void a_consent_is_for_its_purpose_and_its_channels_only() {
    var permissions = said(marketingByPhone());

    assertThat(outcome(offer(permissions), MORNING)).contains(ContactPermission.ALLOWED);
    assertThat(outcome(offer(permissions).withChannel(ContactChannel.SMS), MORNING))
        .contains(ContactPermission.BLOCKED);
    assertThat(outcome(offer(permissions).withPurpose(ContactPurpose.RENEWAL), MORNING))
        .contains(ContactPermission.BLOCKED);
  }

  @ParameterizedTest(name = "asked {0}: {1}")
  @CsvSource({
    "2025-02-28T10:00, consent-not-yet, begins only on 2025-03-01",
    "2026-03-01T10:00, consent-expired, holds no more since 2026-03-01",
  })
  void a_consent_that_is_not_in_force_says_since_when(
      String asked, String reason, String expected) {
    var consent = marketingByPhone().withUntil(LocalDate.of(2026, 3, 1));
    var finding = ask(offer(said(consent)), at(asked)).findings().get(0);

    assertThat(finding.reason().code()).isEqualTo(reason);
    assertThat(finding.message(Locale.ENGLISH)).contains(expected);
  }

  @Test
  void a_withdrawal_counts_from_its_day_and_leaves_the_past_alone() {
    var withdrawn = said(marketingByPhone().withWithdrawnOn(MONDAY));

    assertThat(outcome(offer(withdrawn), at("2026-03-01T20:00")))
        .contains(ContactPermission.ALLOWED);
    var decision = ask(offer(withdrawn), MORNING);
    assertThat(decision.outcome()).contains(ContactPermission.BLOCKED);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "On 2026-03-02 the customer withdrew the consent to be contacted by phone for marketing,"
                + " or refused such contacts.");
  }

  @Test
  void what_was_said_last_is_named_and_a_new_consent_counts() {
    Consent withdrawn = marketingByPhone().withWithdrawnOn(SIGNED.plusDays(5));
    Consent later = marketingByPhone().withFrom(SIGNED.plusDays(50)).withUntil(MONDAY);

    assertThat(ask(offer(said(withdrawn, later)), MORNING).findings().get(0).reason().code())
        .isEqualTo("consent-expired");
    assertThat(ask(offer(said(later, withdrawn)), MORNING).findings().get(0).reason().code())
        .isEqualTo("consent-expired");
    assertThat(outcome(offer(said(withdrawn, marketingByPhone())), MORNING))
        .contains(ContactPermission.ALLOWED);
  }

  @Test
  void a_refusal_that_is_revoked_leaves_no_consent_behind() {
    var permissions =
        said(marketingByPhone())
            .withDoNotContacts(
                DoNotContact.untilRevoked(MONDAY).withRevokedOn(MONDAY.plusDays(10)));

    assertThat(outcome(offer(permissions), at("2026-03-20T10:00")))
        .contains(ContactPermission.BLOCKED);
    assertThat(
            outcome(
                offer(permissions.withConsents(marketingByPhone().withFrom(MONDAY.plusDays(10)))),
                at("2026-03-20T10:00")))
        .contains(ContactPermission.ALLOWED);
  }

  @Test
  void a_refusal_is_about_its_channels_only() {
    var sms = Consent.toContact(ContactPurpose.MARKETING, SIGNED, ContactChannel.SMS);
    var permissions =
        said(sms).withDoNotContacts(DoNotContact.untilRevoked(MONDAY, ContactChannel.PHONE));

    assertThat(outcome(offer(permissions).withChannel(ContactChannel.SMS), MORNING))
        .contains(ContactPermission.ALLOWED);
  }

  @Test
  void a_refusal_after_an_earlier_withdrawal_does_not_move_it() {
    var permissions =
        said(marketingByPhone().withWithdrawnOn(SIGNED.plusDays(5)))
            .withDoNotContacts(
                DoNotContact.untilRevoked(SIGNED.plusDays(30)),
                DoNotContact.untilRevoked(SIGNED.plusDays(20)));

    assertThat(ask(offer(permissions), MORNING).findings().get(0).message(Locale.ENGLISH))
        .startsWith("On 2025-03-06 the customer withdrew");
  }

  // ---- what was asked for, and dangers ----

  @Test
  void who_asks_for_an_offer_gets_it_but_not_at_night() {
    var permissions =
        said(DoNotContact.untilRevoked(SIGNED)).withPreferredHours(DayHours.parse("09:30-11:00"));
    var asked = offer(permissions).withRequest(ContactRequest.ASKED);

    assertThat(outcome(asked, MORNING)).contains(ContactPermission.ALLOWED);
    assertThat(outcome(asked, NIGHT)).contains(ContactPermission.LATER);
    assertThat(outcome(asked.withRequest(ContactRequest.ASKED_FOR_THIS_TIME), NIGHT))
        .contains(ContactPermission.ALLOWED);
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVICE", "WARRANTY", "COMPLAINT", "CONTRACT"})
  void what_is_owed_is_said_despite_the_wish_and_a_danger_at_any_hour(ContactPurpose purpose) {
    var owed = call(purpose).withPermissions(said(DoNotContact.untilRevoked(SIGNED)));

    var decision = ask(owed, MORNING);
    assertThat(decision.outcome()).contains(ContactPermission.ALLOWED);
    assertThat(decision.findings().get(0).nextStep().orElseThrow().code())
        .isEqualTo("only-what-is-needed");
    assertThat(outcome(owed, NIGHT)).contains(ContactPermission.LATER);
    assertThat(outcome(owed.withAboutSafety(true), NIGHT)).contains(ContactPermission.ALLOWED);
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKETING", "RENEWAL", "SURVEY"})
  void what_is_offered_is_never_about_safety(ContactPurpose purpose) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call(purpose).withAboutSafety(true))
        .withMessage(
            "ContactPermissionQuestion.aboutSafety must be false for %s, but was true", purpose);
  }

  // ---- surveys ----

  @Test
  void a_survey_of_the_own_visit_needs_no_consent_but_heeds_the_wish() {
    var survey = call(ContactPurpose.SURVEY).withAboutOwnVisit(true);

    assertThat(outcome(survey, MORNING)).contains(ContactPermission.ALLOWED);
    assertThat(outcome(survey.withAboutOwnVisit(false), MORNING))
        .contains(ContactPermission.BLOCKED);
    assertThat(outcome(survey.withPermissions(said(DoNotContact.untilRevoked(SIGNED))), MORNING))
        .contains(ContactPermission.BLOCKED);
  }

  @Test
  void of_a_survey_it_is_asked_whose_visit_it_is_about() {
    var decision = ask(call(ContactPurpose.SURVEY), MORNING);

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing()).extracting(MissingFact::name).containsExactly("aboutOwnVisit");
    assertThat(
            outcome(
                call(ContactPurpose.SURVEY)
                    .withPermissions(said(DoNotContact.untilRevoked(SIGNED))),
                MORNING))
        .contains(ContactPermission.BLOCKED);
  }

  @ParameterizedTest(name = "CONTACT-09 {0}: {1}")
  @CsvSource({
    "08:59, LATER",
    "09:00, ALLOWED",
    "11:59, ALLOWED",
    "12:00, LATER",
    "13:59, LATER",
    "14:00, ALLOWED",
    "18:59, ALLOWED",
    "19:00, LATER",
  })
  void calls_that_ask_how_it_was_leave_out_the_rest_at_noon(
      String time, ContactPermission expected) {
    var survey = call(ContactPurpose.SURVEY).withAboutOwnVisit(true);

    assertThat(outcome(survey, at("2026-03-02T" + time))).contains(expected);
  }

  // ---- hours that the customer likes ----

  @ParameterizedTest(name = "CONTACT-10 likes {0}, {1} at {2}: {3}")
  @CsvSource({
    "'19:00-21:30', MARKETING, 21:29, ALLOWED",
    "'19:00-21:30', MARKETING, 21:30, LATER",
    "'19:00-21:30', MARKETING, 10:00, LATER",
    "'19:00-21:30', SURVEY, 20:00, ALLOWED",
    "'19:00-21:30', SERVICE, 10:00, LATER",
    "'19:00-21:30', SERVICE, 21:00, ALLOWED",
    "'19:00-21:30', RECALL, 10:00, ALLOWED",
    "'22:00-01:00', MARKETING, 00:59, ALLOWED",
    "'22:00-01:00', MARKETING, 01:00, LATER",
    "'00:00-24:00', MARKETING, 03:00, ALLOWED",
  })
  void hours_that_the_customer_likes_go_before_all_others(
      String hours, ContactPurpose purpose, String time, ContactPermission expected) {
    var question =
        call(purpose)
            .withAboutOwnVisit(true)
            .withPermissions(
                preferring(hours, Consent.toContact(purpose, SIGNED, ContactChannel.PHONE)));

    assertThat(outcome(question, at("2026-03-02T" + time))).contains(expected);
  }

  // ---- the next time ----

  @ParameterizedTest(name = "{0} asked at {1}: {2}")
  @CsvSource({
    "MARKETING, 2026-03-02T08:59, 2026-03-02T09:00",
    "MARKETING, 2026-03-02T09:00:01, 2026-03-02T09:00:01",
    "MARKETING, 2026-03-02T21:00, 2026-03-03T09:00",
    "MARKETING, 2026-03-03T00:00, 2026-03-03T09:00",
    "SURVEY, 2026-03-02T12:00, 2026-03-02T14:00",
    "SURVEY, 2026-03-02T19:00, 2026-03-03T09:00",
    "SERVICE, 2026-03-02T23:00, 2026-03-03T09:00",
    "RECALL, 2026-03-02T23:00, 2026-03-02T23:00",
  })
  void the_next_time_is_when_the_hours_begin(ContactPurpose purpose, String asked, String next) {
    var question =
        call(purpose)
            .withAboutOwnVisit(true)
            .withPermissions(said(Consent.toContact(purpose, SIGNED, ContactChannel.PHONE)));

    assertThat(RULES.nextAllowedAt(question, at(asked), SHANGHAI)).contains(at(next));
  }

  @Test
  void the_next_time_is_one_that_the_customer_likes() {
    var evening = offer(preferring("19:00-21:30", marketingByPhone()));
    var night = offer(preferring("22:00-01:00", marketingByPhone()));

    assertThat(RULES.nextAllowedAt(evening, MORNING, SHANGHAI)).contains(at("2026-03-02T19:00"));
    assertThat(RULES.nextAllowedAt(evening, at("2026-03-02T21:30"), SHANGHAI))
        .contains(at("2026-03-03T19:00"));
    assertThat(RULES.nextAllowedAt(night, at("2026-03-02T01:00"), SHANGHAI))
        .contains(at("2026-03-02T22:00"));
  }

  @Test
  void there_is_no_next_time_for_what_is_blocked_then() {
    assertThat(RULES.nextAllowedAt(offer(ContactPermissions.none()), NIGHT, SHANGHAI)).isEmpty();
    // the consent ends with the day
    var lastDay = offer(said(marketingByPhone().withUntil(MONDAY.plusDays(1))));
    assertThat(RULES.nextAllowedAt(lastDay, NIGHT, SHANGHAI)).isEmpty();
    // nobody knows
    assertThat(RULES.nextAllowedAt(call(ContactPurpose.SURVEY), MORNING, SHANGHAI)).isEmpty();
  }

  @Test
  void the_next_time_heeds_clocks_that_are_turned() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    var early = offer(preferring("02:30-04:00", marketingByPhone()));

    // 02:30 does not exist on 2026-03-29: the clock goes from 02:00 to 03:00
    assertThat(RULES.nextAllowedAt(early, Instant.parse("2026-03-28T23:30:00Z"), berlin))
        .contains(Instant.parse("2026-03-29T01:30:00Z"));
    // 02:30 is there twice on 2026-10-25; the first time is over, the second one is to come
    var brief = offer(preferring("02:30-02:40", marketingByPhone()));
    assertThat(RULES.nextAllowedAt(brief, Instant.parse("2026-10-25T00:45:00Z"), berlin))
        .contains(Instant.parse("2026-10-25T01:30:00Z"));
  }

  // ---- data ----

  @Test
  void data_are_given_with_a_consent_of_its_own_for_this_recipient() {
    Consent maker = Consent.toGiveData(DataRecipient.MAKER, SIGNED).withUntil(MONDAY);
    var question =
        DataSharingQuestion.builder()
            .recipient(DataRecipient.MAKER)
            .addConsents(maker, marketingByPhone())
            .neededForContract(false)
            .requiredByLaw(false)
            .build();

    assertThat(RULES.mayShare(question, MONDAY.minusDays(1)).outcome())
        .contains(DataSharing.ALLOWED);
    var ended = RULES.mayShare(question, MONDAY);
    assertThat(ended.outcome()).contains(DataSharing.BLOCKED);
    assertThat(ended.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The consent to give data to the maker holds no more since 2026-03-02; neither a contract"
                + " nor the law needs it.");
    assertThat(
            RULES
                .mayShare(question.withRecipient(DataRecipient.INSURER), MONDAY.minusDays(1))
                .outcome())
        .contains(DataSharing.BLOCKED);
    assertThat(
            RULES
                .mayShare(
                    question.withConsents(maker.withWithdrawnOn(MONDAY.minusDays(1))),
                    MONDAY.minusDays(1))
                .findings()
                .get(0)
                .message(Locale.CHINESE))
        .isEqualTo("客户已于 2026-03-01 撤回向厂家提供信息的同意；合同和法律也不要求提供。");
  }

  @Test
  void without_consent_it_is_asked_what_contract_and_law_need() {
    var decision =
        RULES.mayShare(
            DataSharingQuestion.builder().recipient(DataRecipient.FINANCE).build(), MONDAY);

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing())
        .extracting(MissingFact::name)
        .containsExactlyInAnyOrder("requiredByLaw", "neededForContract");
  }

  @ParameterizedTest
  @EnumSource
  void a_list_carries_what_its_purpose_needs(ContactPurpose purpose) {
    Set<String> fields = RULES.fieldsFor(purpose, MONDAY);

    assertThat(fields)
        .contains("customer-number", "mobile-number")
        .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void a_list_for_marketing_carries_less_than_one_for_service() {
    assertThat(RULES.fieldsFor(ContactPurpose.MARKETING, MONDAY))
        .containsExactly("customer-number", "name", "mobile-number", "vehicle-model");
    assertThat(RULES.fieldsFor(ContactPurpose.SERVICE, MONDAY))
        .contains("license-plate", "vin", "last-visit");
    assertThat(RULES.fieldsFor(ContactPurpose.RECALL, MONDAY)).contains("address", "vin");
    assertThat(new TreeSet<>(RULES.fieldsFor(ContactPurpose.SURVEY, MONDAY)))
        .doesNotContain("vin", "license-plate", "address");
  }

  // ---- the pack ----

  @Test
  void days_before_the_law_are_refused() {
    LocalDate before = LocalDate.of(2021, 10, 31);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ask(call(ContactPurpose.RECALL), at("2021-10-31T10:00")))
        .withMessage(
            "Pack contact-permission 2026.1 must be in force on the day asked about, but is from"
                + " 2021-11-01 and was asked about 2021-10-31");
    assertThat(outcome(call(ContactPurpose.RECALL), at("2021-11-01T00:00")))
        .contains(ContactPermission.ALLOWED);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RULES.mayShare(
                    DataSharingQuestion.builder().recipient(DataRecipient.MAKER).build(), before));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.fieldsFor(ContactPurpose.RECALL, before));
  }

  @Test
  void the_pack_has_to_be_among_those_loaded() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ContactPermissionRules.of(
                    DealershipRules.loader().load(DealershipRules.workingDaysPack())))
        .withMessage("There is no pack 'contact-permission'. The packs are [cn-working-days].");
  }
}
