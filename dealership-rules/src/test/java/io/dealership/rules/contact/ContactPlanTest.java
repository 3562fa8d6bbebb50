package io.dealership.rules.contact;

import static io.dealership.rules.contact.Contacts.CONTACTS;
import static io.dealership.rules.contact.Contacts.TIME;
import static io.dealership.rules.contact.Contacts.ZONE;
import static io.dealership.rules.contact.Contacts.at;
import static io.dealership.rules.contact.Contacts.day;
import static io.dealership.rules.contact.Contacts.event;
import static io.dealership.rules.contact.Contacts.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.contact.ContactGrade;
import io.dealership.core.contact.ContactId;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.time.Pause;
import io.dealership.core.time.PauseReason;
import io.dealership.core.vehicle.Odometer;
import io.dealership.rules.pack.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContactPlanTest {

  /** All contacts, whatever is chosen. */
  private static final ContactRules EVERY =
      CONTACTS
          .followingUnverified()
          .choosing("follow-up-window", "THREE_DAYS", "ONE_WEEK", "HIGH_VALUE_DAY_7")
          .choosing("renewal-lead", "TWO_MONTHS", "TWO_MONTHS_LIST", "DUE_MONTH_LIST", "TASK_DAYS");

  /**
   * Each contact of an event of Monday 2026-03-02 at 10:00, with what is due on 2026-12-31 or at
   * 2026-03-20T09:00: from when it may be done, and its last day or moment, as counted by hand.
   * Days off in these months: 04-04 to 04-06 and 05-01 to 05-05; 05-09 is worked.
   */
  static List<String> contacts() {
    return List.of(
        "service-follow-up | 2026-03-03T00:00 | 2026-03-05",
        "service-follow-up-week | 2026-03-03T00:00 | 2026-03-09",
        "high-value-follow-up | 2026-03-09T00:00 | 2026-03-09",
        "sale-first-call | 2026-03-02T10:00 | 2026-03-03T10:00",
        "sale-follow-up | 2026-03-03T00:00 | 2026-03-05",
        "sale-week-call | 2026-03-09T00:00 | 2026-03-09",
        "sale-month-call | 2026-04-01T00:00 | 2026-04-01",
        "prospect-follow-up-h | 2026-03-02T10:00 | 2026-03-03",
        "prospect-follow-up-a | 2026-03-02T10:00 | 2026-03-05",
        "prospect-follow-up-b | 2026-03-02T10:00 | 2026-03-09",
        "prospect-follow-up-c | 2026-03-02T10:00 | 2026-03-17",
        "prospect-follow-up-none | 2026-03-02T10:00 | 2026-03-03",
        "renewal-list | 2026-10-01T00:00 | 2026-10-05",
        "renewal-list-month | 2026-12-01T00:00 | 2026-12-05",
        "renewal-reminder | 2026-10-31T00:00 | 2026-11-06",
        "renewal-task-90 | 2026-10-02T00:00 | 2026-10-02",
        "renewal-task-60 | 2026-11-01T00:00 | 2026-11-01",
        "renewal-task-30 | 2026-12-01T00:00 | 2026-12-01",
        "renewal-task-15 | 2026-12-16T00:00 | 2026-12-16",
        "renewal-task-7 | 2026-12-24T00:00 | 2026-12-24",
        "renewal-task-3 | 2026-12-28T00:00 | 2026-12-28",
        "renewal-task-1 | 2026-12-30T00:00 | 2026-12-30",
        "renewal-issue | 2026-12-01T00:00 | 2026-12-30",
        "quote-message | 2026-03-02T10:00 | 2026-03-02",
        "written-proposal | 2026-03-02T10:00 | 2026-03-03",
        "quote-follow-up | 2026-03-02T10:00 | 2026-03-05",
        "agreed-contact | 2026-03-20T09:00 | 2026-03-20T10:00",
        "lost-renewal-reason | 2026-03-02T10:00 | 2026-03-02",
        "policy-entry | 2026-03-02T10:00 | 2026-03-02",
        "policy-news | 2026-03-02T10:00 | 2026-03-03",
        "maintenance-reminder | 2026-12-17T00:00 | 2026-12-30",
        "inspection-reminder | 2026-10-31T00:00 | 2026-12-16",
        "license-reminder | 2026-10-02T00:00 | 2026-12-01",
        "service-package-reminder | 2026-11-01T00:00 | 2026-12-01",
        "care-contact | 2026-03-02T10:00 | 2026-04-01",
        "appointment-notice | 2026-03-02T10:00 | 2026-03-02T10:30",
        "appointment-preparation | 2026-03-18T00:00 | 2026-03-19",
        "appointment-reminder | 2026-03-19T00:00 | 2026-03-20T07:00",
        "delay-notice | 2026-03-02T10:00 | 2026-03-02T10:30",
        "finished-notice | 2026-03-02T10:00 | 2026-03-02T10:30",
        "part-arrival-notice | 2026-03-02T10:00 | 2026-03-03",
        "refused-safety-work | 2026-03-03T00:00 | 2026-03-09",
        "rescue-registration | 2026-03-02T10:00 | 2026-03-02T10:10",
        "rescue-dispatch | 2026-03-02T10:00 | 2026-03-02T10:15",
        "rescue-arrival | 2026-03-02T10:00 | 2026-03-02T10:45",
        "recall-notice | 2026-03-02T10:00 | 2026-03-16",
        "complaint-acceptance | 2026-03-02T10:00 | 2026-03-02T10:30",
        "complaint-first-contact | 2026-03-02T10:00 | 2026-03-03T10:00",
        "complaint-plan | 2026-03-03T10:00 | 2026-03-05T10:00",
        "complaint-solution | 2026-03-05T10:00 | 2026-03-09",
        "complaint-escalation | 2026-03-09T00:00 | 2026-03-10",
        "complaint-follow-up | 2026-03-02T10:00 | 2026-03-05",
        "complaint-archive | 2026-03-02T10:00 | 2026-03-09",
        "promise-kept | 2026-03-02T10:00 | 2026-03-20T09:00",
        "rework-handling | 2026-03-02T10:00 | 2026-03-03",
        "warranty-reply | 2026-03-02T10:00 | 2026-03-16",
        "warranty-completion | 2026-03-16T00:00 | 2026-03-30",
        "guarantee-evidence | 2026-03-02T10:00 | 2026-03-05",
        "sales-complaint-reply | 2026-03-02T10:00 | 2026-03-11",
        "transfer-registration | 2026-03-02T10:00 | 2026-04-01",
        "sales-filing | 2026-03-02T10:00 | 2026-06-01", // 05-31 is a Sunday
        "sales-filing-change | 2026-03-02T10:00 | 2026-04-01",
        "accident-report | 2026-03-02T10:00 | 2026-03-04T10:00",
        "compulsory-document-list | 2026-03-02T10:00 | 2026-03-03",
        "compulsory-decision | 2026-03-02T10:00 | 2026-03-09", // 03-07 is a Saturday
        "compulsory-payment | 2026-03-02T10:00 | 2026-03-12",
        "commercial-decision | 2026-03-02T10:00 | 2026-04-01",
        "commercial-refusal | 2026-03-02T10:00 | 2026-03-05",
        "commercial-advance | 2026-03-02T10:00 | 2026-05-06", // 05-01 to 05-05 are off
        "insurance-limitation | 2026-03-02T10:00 | 2028-03-02",
        "authority-acceptance | 2026-03-02T10:00 | 2026-03-11",
        "authority-mediation | 2026-03-02T10:00 | 2026-05-08",
        "authority-investigation | 2026-03-02T10:00 | 2026-03-23",
        "data-deletion | 2026-03-02T10:00 | 2026-03-16");
  }

  private static ContactEvent eventOf(ContactEntry entry) {
    return event(ContactEventKind.of(entry.on()), "2026-03-02T10:00")
        .amount(Money.parse("CNY 10000.00"))
        .dueOn(day("2026-12-31"))
        .dueAt(at("2026-03-20T09:00"))
        .grade(
            entry.grades().stream()
                .filter(grade -> !grade.equals("none"))
                .map(ContactGrade::of)
                .findFirst())
        .build();
  }

  private static ContactEntry entry(String id) {
    return EVERY.entries().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no contact " + id));
  }

  private static String shown(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZONE).toString();
  }

  private static String end(ContactTask task) {
    return task.lastDay().map(Object::toString).orElseGet(() -> shown(task.endsAt().orElseThrow()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contacts")
  void each_contact_has_its_time(String row) {
    String[] cells = Arrays.stream(row.split("\\|")).map(String::strip).toArray(String[]::new);
    ContactEntry entry = entry(cells[0]);
    ContactTask task =
        EVERY.plan(eventOf(entry), TIME).task(ContactId.of(entry.id())).orElseThrow();

    assertThat(shown(task.opensAt())).isEqualTo(cells[1]);
    assertThat(end(task)).isEqualTo(cells[2]);
    assertThat(task.name()).isEqualTo(entry.name());
    assertThat(task.say()).isEqualTo(entry.say());
    assertThat(task.citations()).isNotEmpty();
    assertThat(task.role().code())
        .isEqualTo(
            entry
                .role()
                .orElse(
                    entry.id().equals("rescue-dispatch")
                        ? "workshop-supervisor"
                        : "customer-service-specialist"));
    assertThat(task.person().isPresent()).isFalse();
    assertThat(task.isStatutory()).isEqualTo(entry.statutory());
    assertThat(task.channels()).isEqualTo(entry.channels());
    assertThat(task.purpose()).isEqualTo(entry.purpose());
    task.count()
        .ifPresent(
            count -> {
              assertThat(count.explain(Locale.ENGLISH)).isNotBlank();
              assertThat(count.explain(Locale.CHINESE)).isNotBlank();
            });
  }

  @Test
  void every_contact_of_the_pack_is_in_the_table() {
    Set<String> rows =
        contacts().stream().map(row -> row.split(" ", 2)[0]).collect(Collectors.toSet());

    assertThat(EVERY.entries())
        .extracting(ContactEntry::id)
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void what_is_ours_says_what_was_decided() {
    assertThat(EVERY.entries())
        .filteredOn(entry -> entry.verification() == Verification.NORM)
        .hasSizeGreaterThan(30)
        .allMatch(entry -> entry.note().isPresent());
  }

  @Test
  void every_role_is_one_of_the_catalogue() throws IOException {
    String requirements = System.getProperty("requirements");
    assumeTrue(requirements != null, "needs the catalogue");
    String roles = Files.readString(Path.of(requirements, "roles.yaml"));
    Set<String> unknown = new TreeSet<>();
    for (ContactEntry entry : EVERY.entries()) {
      entry.role().filter(role -> !roles.contains("id: " + role + "\n")).ifPresent(unknown::add);
    }
    for (String variant : EVERY.variants("follow-up-caller")) {
      String role =
          task(EVERY.choosing("follow-up-caller", variant), "service-follow-up").role().code();
      if (!roles.contains("id: " + role + "\n")) {
        unknown.add(role);
      }
    }

    assertThat(unknown).isEmpty();
  }

  private static ContactTask task(ContactRules rules, String contact) {
    return rules.plan(eventOf(entry(contact)), TIME).task(ContactId.of(contact)).orElseThrow();
  }

  // ---- worked examples ----

  @ParameterizedTest(name = "{0}: {2} of {1} ends {3}")
  @CsvSource({
    "W52, 2026-02-09T11:00, warranty-reply, 2026-02-28",
    "W52, 2026-02-09T11:00, warranty-completion, 2026-03-13",
    "S04, 2026-09-18T09:00, sales-complaint-reply, 2026-09-29",
    "U07, 2024-03-15T16:00, transfer-registration, 2024-04-15",
    "M09, 2024-06-05T08:00, guarantee-evidence, 2024-06-08",
    "I05, 2026-03-02T10:00, accident-report, 2026-03-04T10:00",
    "K14, 2026-03-02T10:00, sale-first-call, 2026-03-03T10:00",
    "K14, 2026-03-02T10:00, sale-follow-up, 2026-03-05",
    "K14, 2026-03-02T10:00, sale-week-call, 2026-03-09",
    "P07, 2026-03-02T15:00, data-deletion, 2026-03-16",
    "C06, 2025-09-26T09:00, warranty-reply, 2025-10-16",
    "C08, 2026-04-28T09:00, warranty-reply, 2026-05-14",
    "C08, 2026-09-18T09:00, warranty-reply, 2026-10-09",
  })
  void worked_examples(String id, String at, String contact, String end) {
    ContactEvent event = event(ContactEventKind.of(entry(contact).on()), at).build();

    assertThat(end(EVERY.plan(event, TIME).task(ContactId.of(contact)).orElseThrow()))
        .isEqualTo(end);
  }

  @Test
  void u07_without_roll_over_a_transfer_ends_on_the_sunday() {
    ContactTask task =
        Contacts.task(
            event(ContactEventKind.USED_CAR_HAND_OVER, "2024-03-15T16:00").build(),
            "transfer-registration");

    assertThat(task.count().orElseThrow().explain(Locale.ENGLISH)).contains("2024-04-14");
  }

  @ParameterizedTest(name = "W54: exchange open on 2026-03-14, delay by {0}: {1}")
  @CsvSource({"dealer, OVERDUE", "consumer, PAUSED"})
  void w54_a_delay_that_the_consumer_causes_stops_the_clock(String by, ContactState state) {
    ContactEvent request =
        event(ContactEventKind.WARRANTY_REQUEST_RECEIVED, "2026-02-09T11:00").build();
    if (by.equals("consumer")) {
      request =
          request.withPauses(
              new Pause(
                  PauseReason.WAITING_FOR_CUSTOMER, at("2026-03-02T09:00"), Optional.empty()));
    }

    assertThat(CONTACTS.standings(request, ContactHistory.none(), TIME, at("2026-03-14T00:00")))
        .filteredOn(one -> one.task().contact().code().equals("warranty-completion"))
        .extracting(ContactStanding::state)
        .containsExactly(state);
  }

  @ParameterizedTest(name = "I05: accident reported {0} later is in time: {1}")
  @CsvSource({"PT48H, true", "PT48H0.000000001S, false", "PT47H59M, true"})
  void i05_an_accident_is_reported_within_48_hours(java.time.Duration later, boolean inTime) {
    ContactEvent accident = event(ContactEventKind.ACCIDENT, "2026-03-02T10:00").build();

    assertThat(Contacts.task(accident, "accident-report").isInTime(accident.at().plus(later)))
        .isEqualTo(inTime);
  }

  @Test
  void s04_where_two_duties_apply_the_shorter_one_wins() {
    ContactPlan sale =
        CONTACTS.plan(
            event(ContactEventKind.SALES_COMPLAINT_RECEIVED, "2026-03-02T10:00").build(), TIME);
    ContactPlan warranty =
        CONTACTS.plan(
            event(ContactEventKind.WARRANTY_REQUEST_RECEIVED, "2026-03-02T10:00").build(), TIME);

    assertThat(sale.firstEnd().orElseThrow()).isBefore(warranty.firstEnd().orElseThrow());
    assertThat(warranty.tasks())
        .extracting(task -> task.contact().code())
        .containsExactly("warranty-reply", "warranty-completion");
  }

  // ---- when something is owed ----

  private static List<String> owed(ContactRules rules, ContactEvent event) {
    return rules.plan(event, TIME).tasks().stream().map(task -> task.contact().code()).toList();
  }

  @Test
  void service_is_followed_up_in_three_days_and_high_bills_on_day_7_too() {
    ContactEvent.Builder service = event(ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00");
    ContactEvent high = service.amount(Money.parse("CNY 10000.00")).build();

    assertThat(owed(CONTACTS, high)).containsExactly("service-follow-up", "high-value-follow-up");
    assertThat(owed(CONTACTS, high.withAmount(Money.parse("CNY 9999.99"))))
        .containsExactly("service-follow-up");
    assertThat(owed(CONTACTS.choosing("follow-up-window", "ONE_WEEK"), high))
        .containsExactly("service-follow-up-week");
    assertThat(CONTACTS.choices())
        .containsEntry("follow-up-window", List.of("THREE_DAYS", "HIGH_VALUE_DAY_7"));
  }

  @Test
  void what_is_needed_and_not_given_is_named() {
    ContactPlan plan =
        CONTACTS.plan(event(ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00").build(), TIME);
    assertThat(plan.missing())
        .containsExactly(new ContactPlan.Missing(ContactId.of("high-value-follow-up"), "amount"));

    assertThat(
            CONTACTS
                .plan(event(ContactEventKind.RENEWAL_TALKED, "2026-03-02T10:00").build(), TIME)
                .missing())
        .containsExactly(new ContactPlan.Missing(ContactId.of("agreed-contact"), "dueAt"));
    assertThat(
            CONTACTS
                .plan(event(ContactEventKind.MAINTENANCE_DUE, "2026-03-02T10:00").build(), TIME)
                .missing())
        .containsExactly(new ContactPlan.Missing(ContactId.of("maintenance-reminder"), "dueOn"));
    assertThat(
            CONTACTS
                .plan(event(ContactEventKind.REPAIR_DELAYED, "2026-03-02T10:00").build(), TIME)
                .missing())
        .containsExactly(new ContactPlan.Missing(ContactId.of("delay-notice"), "dueAt"));
    assertThat(
            CONTACTS
                .plan(
                    event(ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00")
                        .amount(Money.parse("USD 20000.00"))
                        .build(),
                    TIME)
                .missing())
        .hasSize(1);
  }

  @Test
  void a_delay_is_told_before_the_promised_time() {
    ContactEvent delayed =
        event(ContactEventKind.REPAIR_DELAYED, "2026-03-02T10:00")
            .dueAt(at("2026-03-02T10:20"))
            .build();

    assertThat(end(Contacts.task(delayed, "delay-notice"))).isEqualTo("2026-03-02T10:20");
    assertThat(Contacts.task(delayed, "delay-notice").isInTime(at("2026-03-02T10:20"))).isTrue();
  }

  @ParameterizedTest(name = "due {0}, {1} of {2} km, {3} km a day: opens {4}, ends {5}")
  @CsvSource({
    "2026-06-30, 8000, 10000, 50, 2026-03-28, 2026-04-10", // 40 days left
    "2026-06-30, 8000, 10000, 20, 2026-05-16, 2026-06-09", // 100 days left, 75 to 500 km before
    "2026-03-20, 8000, 10000, 20, 2026-03-06, 2026-03-19", // time is first
    ", 9800, 10000, 20, 2026-03-02, 2026-03-11", // 500 km are over already
    "2026-03-20, , , , 2026-03-06, 2026-03-19",
  })
  void maintenance_is_due_by_date_or_distance(
      String dueOn, Integer odometer, Integer due, Integer perDay, String opens, String ends) {
    ContactEvent.Builder event = event(ContactEventKind.MAINTENANCE_DUE, "2026-03-02T00:00");
    if (dueOn != null) {
      event.dueOn(day(dueOn));
    }
    if (odometer != null) {
      event.odometer(Odometer.of(odometer)).dueOdometer(Odometer.of(due)).kilometersPerDay(perDay);
    }
    ContactTask task = Contacts.task(event.build(), "maintenance-reminder");

    assertThat(shown(task.opensAt())).isEqualTo(opens + "T00:00");
    assertThat(task.lastDay()).contains(day(ends));
  }

  @Test
  void what_was_over_before_it_was_known_is_not_owed() {
    ContactEvent late =
        event(ContactEventKind.POLICY_EXPIRING, "2026-12-20T10:00")
            .dueOn(day("2026-12-31"))
            .build();

    assertThat(owed(CONTACTS, late))
        .containsExactly("renewal-task-7", "renewal-task-3", "renewal-issue", "renewal-task-1");
  }

  @Test
  void variants_of_the_lead_of_a_renewal() {
    ContactEvent policy =
        event(ContactEventKind.POLICY_EXPIRING, "2026-03-02T10:00")
            .dueOn(day("2026-12-31"))
            .build();

    assertThat(owed(CONTACTS, policy)).hasSize(10).contains("renewal-reminder", "renewal-list");
    assertThat(owed(CONTACTS.choosing("renewal-lead", "DUE_MONTH_LIST"), policy))
        .containsExactly("renewal-list-month", "renewal-issue");
    assertThat(owed(CONTACTS.choosing("renewal-lead", "TWO_MONTHS"), policy))
        .containsExactly("renewal-reminder", "renewal-issue");
  }

  @Test
  void the_caller_is_the_chosen_role_and_the_responsible_person_where_the_contact_says_so() {
    ContactEvent service = event(ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00").build();
    ContactRules advisor = CONTACTS.choosing("follow-up-caller", "ADVISOR");
    assertThat(advisor.plan(service, TIME).tasks().get(0).role().code())
        .isEqualTo("service-advisor");

    ContactEvent complaint =
        event(ContactEventKind.COMPLAINT_RECEIVED, "2026-03-02T10:00")
            .responsible(EmployeeNumber.of("A-7"))
            .build();
    assertThat(Contacts.task(complaint, "complaint-acceptance").person())
        .contains(EmployeeNumber.of("A-7"));
    assertThat(Contacts.task(complaint, "complaint-escalation").person()).isEmpty();
  }

  @Test
  void an_unverified_term_is_not_followed_by_default() {
    ContactEvent asked = event(ContactEventKind.DELETION_REQUESTED, "2026-03-02T10:00").build();

    assertThat(owed(CONTACTS, asked)).isEmpty();
    assertThat(owed(CONTACTS.followingUnverified(), asked)).containsExactly("data-deletion");
  }

  @Test
  void a_law_holds_from_its_first_day() {
    ContactEvent before =
        event(ContactEventKind.WARRANTY_REQUEST_RECEIVED, "2021-12-31T23:59").build();

    assertThat(owed(CONTACTS, before)).isEmpty();
    assertThat(owed(CONTACTS, before.withAt(at("2022-01-01T00:00")))).hasSize(2);
  }

  @Test
  void a_choice_that_is_none_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONTACTS.choosing("follow-up", "THREE_DAYS"))
        .withMessage(
            "ContactRules.policy must be one of [follow-up-caller, follow-up-window, renewal-lead, rescue-owner],"
                + " but was 'follow-up'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONTACTS.choosing("follow-up-window", "TWO_DAYS"))
        .withMessage(
            "ContactRules.variants of follow-up-window must be some of [THREE_DAYS, ONE_WEEK,"
                + " HIGH_VALUE_DAY_7], but were [TWO_DAYS]");
    assertThatIllegalArgumentException().isThrownBy(() -> CONTACTS.choosing("renewal-lead"));
  }

  @Test
  void the_list_is_ready_when_the_work_on_renewals_begins() {
    assertThat(CONTACTS.listTime(day("2026-03-02"))).hasToString("08:30");
  }
}
