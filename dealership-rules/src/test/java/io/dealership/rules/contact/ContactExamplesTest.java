package io.dealership.rules.contact;

import static io.dealership.rules.contact.SampleContacts.RULES;
import static io.dealership.rules.contact.SampleContacts.SHANGHAI;
import static io.dealership.rules.contact.SampleContacts.at;
import static io.dealership.rules.contact.SampleContacts.marketingByPhone;
import static io.dealership.rules.contact.SampleContacts.offer;
import static io.dealership.rules.contact.SampleContacts.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.customer.Consent;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.customer.DataRecipient;
import io.dealership.core.customer.DoNotContact;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples of the law behind the rules, section 12.3, as far as they belong to contacts
 * and to data given away. Ids that are not in it stand for the days and minutes beside its
 * boundaries.
 */
class ContactExamplesTest {

  private static final LocalDate SET_ON = LocalDate.of(2026, 3, 1);

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(Finding::reason).map(reason -> reason.code()).toList();
  }

  @ParameterizedTest(name = "{0} {1} by {2} without consent: {3}")
  @CsvSource({
    "P01, MARKETING, SMS, BLOCKED, no-consent",
    "P01, RECALL, SMS, ALLOWED, recall-notice",
    "P01 by phone, MARKETING, PHONE, BLOCKED, no-consent",
    "P01 by letter, MARKETING, LETTER, BLOCKED, no-consent",
    "P01 in person, MARKETING, IN_PERSON, BLOCKED, no-consent",
    "P01 renewal, RENEWAL, PHONE, BLOCKED, no-consent",
    "P01 service, SERVICE, PHONE, ALLOWED, needs-no-consent",
    "P01 warranty, WARRANTY, SMS, ALLOWED, needs-no-consent",
    "P01 complaint, COMPLAINT, PHONE, ALLOWED, needs-no-consent",
    "P01 contract, CONTRACT, MESSENGER, ALLOWED, needs-no-consent",
  })
  void what_needs_consent(
      String id,
      ContactPurpose purpose,
      ContactChannel channel,
      ContactPermission expected,
      String reason) {
    var decision =
        RULES.mayContact(
            ContactPermissionQuestion.of(purpose, channel), at("2026-03-02T10:00"), SHANGHAI);

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).containsExactly(reason);
  }

  @ParameterizedTest(name = "{0} {1} by {2} at {3}: {4}")
  @CsvSource({
    "P02 a minute before, MARKETING, PHONE, 08:59, LATER",
    "P02 a nanosecond before, MARKETING, PHONE, 08:59:59.999999999, LATER",
    "P02 the first minute, MARKETING, PHONE, 09:00, ALLOWED",
    "P02 the last minute, MARKETING, PHONE, 20:59, ALLOWED",
    "P02 the last nanosecond, MARKETING, PHONE, 20:59:59.999999999, ALLOWED",
    "P02 the end, MARKETING, PHONE, 21:00, LATER",
    "P02 midnight, MARKETING, PHONE, 00:00, LATER",
    "P02 renewal, RENEWAL, PHONE, 08:59, LATER",
    "P02 short message, MARKETING, SMS, 21:00, LATER",
    "P02 messenger, MARKETING, MESSENGER, 21:00, LATER",
    "P02 letter, MARKETING, LETTER, 21:00, ALLOWED",
    "P02 mail, MARKETING, EMAIL, 21:00, ALLOWED",
    "P02 fax, MARKETING, FAX, 21:00, ALLOWED",
    "P02 service, SERVICE, PHONE, 21:00, LATER",
    "P02 service in time, SERVICE, PHONE, 20:59, ALLOWED",
    "P02 service by message, SERVICE, SMS, 21:00, ALLOWED",
    "P02 recall, RECALL, PHONE, 21:00, ALLOWED",
  })
  void when_customers_are_left_alone(
      String id,
      ContactPurpose purpose,
      ContactChannel channel,
      String time,
      ContactPermission expected) {
    var question =
        ContactPermissionQuestion.of(purpose, channel)
            .withPermissions(
                said(Consent.toContact(purpose, SampleContacts.SIGNED, ContactChannel.values())));

    assertThat(RULES.mayContact(question, at("2026-03-02T" + time), SHANGHAI).outcome())
        .contains(expected);
  }

  @ParameterizedTest(name = "{0} set 2026-03-01 for {1}, call {2}: on the list {3}")
  @CsvSource({
    "P03, P6M, 2026-08-31, true",
    "P03, P6M, 2026-09-02, false",
    "P03 the last day, P6M, 2026-09-01, true",
    "P03 a shorter policy, P1M, 2026-09-01, true",
    "P03 a shorter policy, P1M, 2026-09-02, false",
    "P03 a longer policy, P1Y, 2026-09-02, true",
    "P03 the first day, P6M, 2026-03-01, true",
    "P03 the day before, P6M, 2026-02-28, false",
    "P03 until revoked, , 2029-09-02, true",
  })
  void how_long_a_wish_not_to_be_called_holds(
      String id, Period policy, LocalDate calledOn, boolean listed) {
    DoNotContact wish = DoNotContact.untilRevoked(SET_ON).withTerm(Optional.ofNullable(policy));
    var decision = RULES.mayContact(offer(said(wish)), at(calledOn + "T10:00"), SHANGHAI);

    // off the list it is still blocked, for consent is needed
    assertThat(decision.outcome()).contains(ContactPermission.BLOCKED);
    assertThat(reasons(decision))
        .containsExactlyElementsOf(
            listed ? List.of("no-consent", "do-not-contact") : List.of("no-consent"));
  }

  @ParameterizedTest(name = "{0} consent from {1}, call {2}: {3}")
  @CsvSource({
    "P03 with a new consent, 2026-08-01, 2026-08-31, BLOCKED, do-not-contact, consent-in-force",
    "P03 with a new consent, 2026-08-01, 2026-09-02, ALLOWED, consent-in-force,",
    "P03 with the consent of before, 2025-03-01, 2026-09-02, BLOCKED, consent-withdrawn,",
    "P03 with a consent of that day, 2026-03-01, 2026-09-02, BLOCKED, consent-withdrawn,",
    "P03 before the wish, 2025-03-01, 2026-02-28, ALLOWED, consent-in-force,",
  })
  void a_refusal_is_a_withdrawal(
      String id,
      LocalDate consentFrom,
      LocalDate calledOn,
      ContactPermission expected,
      String reason,
      String other) {
    var said =
        ContactPermissions.builder()
            .addConsents(marketingByPhone().withFrom(consentFrom))
            .addDoNotContacts(
                DoNotContact.untilRevoked(SET_ON, ContactChannel.PHONE)
                    .withTerm(Period.ofMonths(6)))
            .build();
    var decision = RULES.mayContact(offer(said), at(calledOn + "T10:00"), SHANGHAI);

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision))
        .containsExactlyElementsOf(other == null ? List.of(reason) : List.of(reason, other));
  }

  @ParameterizedTest(name = "{0} {1}, by law {2}, for a contract {3}: {4}")
  @CsvSource({
    "R-603 maker, MAKER, false, false, BLOCKED, no-separate-consent",
    "R-603 insurer, INSURER, false, false, BLOCKED, no-separate-consent",
    "R-603 finance, FINANCE, false, false, BLOCKED, no-separate-consent",
    "R-603 another, OTHER, false, false, BLOCKED, no-separate-consent",
    "R-603 authority, AUTHORITY, false, false, BLOCKED, authority-without-ground",
    "R-603 a loan, FINANCE, false, true, ALLOWED, contract-needs",
    "R-603 a recall, MAKER, true, false, ALLOWED, law-demands",
    "R-603 an order of the authority, AUTHORITY, true, false, ALLOWED, law-demands",
  })
  void what_may_be_given_away_without_consent(
      String id,
      DataRecipient recipient,
      boolean requiredByLaw,
      boolean neededForContract,
      DataSharing expected,
      String reason) {
    var question =
        DataSharingQuestion.builder()
            .recipient(recipient)
            .requiredByLaw(requiredByLaw)
            .neededForContract(neededForContract)
            .build();
    var decision = RULES.mayShare(question, SET_ON);

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).containsExactly(reason);
  }
}
