package io.dealership.rules.contact;

import static io.dealership.rules.contact.Contacts.CONTACTS;
import static io.dealership.rules.contact.Contacts.RULES;
import static io.dealership.rules.contact.Contacts.STORE;
import static io.dealership.rules.contact.Contacts.TIME;
import static io.dealership.rules.contact.Contacts.at;
import static io.dealership.rules.contact.Contacts.day;
import static io.dealership.rules.contact.Contacts.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.contact.CaseNumber;
import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.contact.ContactEvidence;
import io.dealership.core.contact.ContactId;
import io.dealership.core.contact.ContactRecord;
import io.dealership.core.contact.ContactResult;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.DoNotContact;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.vehicle.Odometer;
import io.dealership.rules.decision.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CallListTest {

  private static final StoreContacts STORE_CONTACTS =
      RULES.storeContacts(TIME, customer -> ContactPermissions.none());

  private static CallList list(String at, ContactEvent... events) {
    return list(at, List.of(events), List.of());
  }

  private static CallList list(String at, List<ContactEvent> events, List<ContactRecord> records) {
    return CallList.of(STORE, ContactHistory.of(events, records), STORE_CONTACTS, at(at));
  }

  private static List<String> shown(List<CallListEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                entry.standing().task().event().id()
                    + " "
                    + entry.standing().task().contact()
                    + " "
                    + entry.standing().state())
        .toList();
  }

  private static ContactEvent of(String id, ContactEventKind kind, String at) {
    return event(id, kind, at).build().withCaseNumber(CaseNumber.of("K-" + id));
  }

  @Test
  void has_what_is_owed_today_in_order_of_urgency() {
    CallList list =
        list(
            "2026-03-05T08:30",
            of("A", ContactEventKind.SERVICE_HAND_OVER, "2026-03-04T10:00"), // opens today
            of("B", ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00"), // last day
            of("C", ContactEventKind.SERVICE_HAND_OVER, "2026-02-28T10:00"), // overdue
            of("D", ContactEventKind.SALES_COMPLAINT_RECEIVED, "2026-02-24T10:00"), // law, overdue
            of("E", ContactEventKind.RECALL_OPENED, "2026-02-26T10:00"), // recall
            of("F", ContactEventKind.SERVICE_HAND_OVER, "2026-03-05T08:00"), // opens tomorrow
            of("G", ContactEventKind.SERVICE_HAND_OVER, "2026-03-05T10:00")); // not known yet

    assertThat(shown(list.entries()))
        .containsExactly(
            "D sales-complaint-reply OVERDUE",
            "C service-follow-up OVERDUE",
            "B service-follow-up DUE",
            "E recall-notice OPEN",
            "A service-follow-up OPEN");
    assertThat(list.entries().get(0).reason().en()).contains("passed");
    assertThat(list.missing())
        .hasSize(4)
        .allMatch(one -> one.missing().contact().code().equals("high-value-follow-up"));
  }

  @Test
  void what_opens_later_today_is_owed_today() {
    ContactEvent talk =
        event(ContactEventKind.RENEWAL_TALKED, "2026-03-02T10:00")
            .dueAt(at("2026-03-05T15:00"))
            .build();

    assertThat(shown(list("2026-03-05T08:30", talk).entries()))
        .containsExactly("E-1 agreed-contact DUE");
    assertThat(list("2026-03-04T23:59", talk).entries()).isEmpty();
  }

  @Test
  void what_is_done_is_not_on_it() {
    ContactEvent service = of("A", ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00");
    ContactRecord done =
        ContactRecord.reached(
            service,
            ContactId.of("service-follow-up"),
            at("2026-03-04T10:00"),
            ContactEvidence.RESULT,
            ContactEvidence.SATISFACTION);

    assertThat(list("2026-03-05T08:30", List.of(service), List.of(done)).entries()).isEmpty();
    assertThat(list("2026-03-04T09:00", List.of(service), List.of(done)).entries()).hasSize(1);
  }

  @Test
  void says_when_to_call_and_groups_by_role_and_person() {
    ContactEvent complaint =
        event(ContactEventKind.COMPLAINT_RECEIVED, "2026-03-05T08:00")
            .responsible(EmployeeNumber.of("A-7"))
            .build();
    ContactEvent service = of("A", ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00");
    CallList list = list("2026-03-05T08:30", complaint, service);

    CallListEntry call =
        list.entries().stream()
            .filter(one -> one.standing().task().contact().code().equals("service-follow-up"))
            .findFirst()
            .orElseThrow();
    assertThat(call.channel()).contains(ContactChannel.PHONE);
    assertThat(call.contactAt()).contains(at("2026-03-05T09:00")); // the hours of calls
    assertThat(call.permissions()).hasSize(1);
    assertThat(list.byRole().keySet())
        .extracting(Object::toString)
        .contains("customer-service-specialist");
    assertThat(list.of(EmployeeNumber.of("A-7")))
        .isNotEmpty()
        .allMatch(one -> one.person().isPresent());
    assertThat(list.of(EmployeeNumber.of("A-8"))).isEmpty();
  }

  @Test
  void a_customer_who_may_not_be_contacted_stays_on_it_with_the_reason() {
    ContactEvent policy =
        event(ContactEventKind.POLICY_EXPIRING, "2026-03-02T10:00")
            .dueOn(day("2026-12-31"))
            .build();
    CallList list = list("2026-12-16T08:30", policy);

    assertThat(shown(list.blocked())).containsExactly("E-1 renewal-task-15 DUE");
    CallListEntry blocked = list.blocked().get(0);
    assertThat(blocked.isBlocked()).isTrue();
    assertThat(blocked.contactAt()).isEmpty();
    assertThat(blocked.permissions().get(0).findings()).extracting(Finding::text).isNotEmpty();
    assertThat(shown(list.entries()))
        .containsExactly("E-1 renewal-list OVERDUE", "E-1 renewal-issue OPEN");
  }

  @Test
  void a_recall_is_told_to_one_who_wants_no_contact() {
    StoreContacts quiet =
        new StoreContacts(
            CONTACTS,
            RULES.contactPermission(),
            TIME,
            customer ->
                ContactPermissions.builder()
                    .addDoNotContacts(DoNotContact.untilRevoked(day("2026-01-01")))
                    .build());
    ContactEvent recall = of("A", ContactEventKind.RECALL_OPENED, "2026-03-02T10:00");
    ContactEvent service = of("B", ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00");
    CallList list =
        CallList.of(
            STORE,
            ContactHistory.of(List.of(recall, service), List.of()),
            quiet,
            at("2026-03-05T10:00"));

    assertThat(shown(list.entries())).containsExactly("A recall-notice OPEN");
    assertThat(shown(list.blocked())).containsExactly("B service-follow-up DUE");
  }

  @Test
  void who_calls_for_help_is_called_back_at_night() {
    ContactEvent rescue = of("A", ContactEventKind.RESCUE_CALL, "2026-03-05T03:00");
    ContactEvent quote = of("B", ContactEventKind.QUOTE_SENT, "2026-03-05T03:00");
    CallList list = list("2026-03-05T03:05", rescue, quote);

    assertThat(contactAt(list, "rescue-dispatch")).isEqualTo(at("2026-03-05T03:05"));
    assertThat(contactAt(list, "quote-follow-up")).isEqualTo(at("2026-03-05T09:00"));
  }

  private static Instant contactAt(CallList list, String contact) {
    return list.entries().stream()
        .filter(one -> one.standing().task().contact().code().equals(contact))
        .findFirst()
        .flatMap(CallListEntry::contactAt)
        .orElseThrow();
  }

  @Test
  void lists_of_a_group_come_store_by_store() {
    StoreCode other = StoreCode.of("BJ-02");
    ContactEvent here = of("A", ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00");
    List<CallList> lists = new ArrayList<>();
    try (CallLists all = CallLists.of(at("2026-03-05T08:30"), s -> STORE_CONTACTS, lists::add)) {
      all.add(here);
      all.add(
          ContactRecord.tried(
              here,
              ContactId.of("service-follow-up"),
              at("2026-03-04T09:00"),
              ContactResult.NOT_REACHED));
      all.add(here.withStore(other));
      assertThat(lists).hasSize(1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> all.add(here))
          .withMessage("CallLists must get store by store, but SH-01 came again");
    }

    assertThat(lists).extracting(CallList::store).containsExactly(STORE, other);
    assertThat(lists.get(0).entries().get(0).standing().attempts()).isEqualTo(1);
    assertThat(lists.get(1).entries().get(0).standing().attempts()).isZero();
    assertThat(lists.get(0).entries()).hasSameSizeAs(lists.get(1).entries());
  }

  @Test
  void coverage_counts_what_ended_in_the_period() {
    List<ContactEvent> events = new ArrayList<>();
    List<ContactRecord> records = new ArrayList<>();
    ContactId id = ContactId.of("service-follow-up");
    String[] done = {"2026-03-04T10:00", "2026-03-05T10:00", "2026-03-06T10:00"};
    for (int i = 0; i < 5; i++) {
      ContactEvent event = of("S" + i, ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00");
      events.add(event);
      if (i < done.length) {
        records.add(
            ContactRecord.reached(
                event, id, at(done[i]), ContactEvidence.RESULT, ContactEvidence.SATISFACTION));
      } else if (i == done.length) {
        records.add(ContactRecord.reached(event, id, at("2026-03-04T10:00")));
      }
    }
    events.add(of("S5", ContactEventKind.SERVICE_HAND_OVER, "2026-03-05T10:00")); // next week
    events.add(of("S6", ContactEventKind.SERVICE_HAND_OVER, "2026-03-04T10:00")); // to 03-07
    ContactHistory history = ContactHistory.of(events, records);

    ContactCoverage week =
        ContactCoverage.of(
                history,
                CONTACTS,
                TIME,
                day("2026-03-02"),
                day("2026-03-08"),
                at("2026-03-07T12:00"))
            .get(0);
    assertThat(week).isEqualTo(new ContactCoverage(id, 100, 6, 2, 1, 1, 1, 1));
    assertThat(week.rate()).contains(new BigDecimal("40.0"));
    assertThat(week.isReached()).isFalse();
    assertThat(new ContactCoverage(id, 100, 0, 0, 0, 0, 0, 0).rate()).isEmpty();
    assertThat(new ContactCoverage(id, 100, 0, 0, 0, 0, 0, 0).isReached()).isTrue();
    assertThat(new ContactCoverage(id, 63, 400, 252, 0, 0, 148, 0).rate())
        .contains(new BigDecimal("63.0")); // as in I06
    assertThat(
            ContactCoverage.of(
                history,
                CONTACTS,
                TIME,
                day("2026-04-01"),
                day("2026-05-01"),
                at("2026-05-01T00:00")))
        .isEmpty();
  }

  /** As the list is made, but with all that every event makes owed. */
  private static List<String> slowly(List<ContactEvent> events, Instant at) {
    ContactHistory history = ContactHistory.of(events, List.of());
    LocalDate today = TIME.dateOf(at);
    List<ContactStanding> owed = new ArrayList<>();
    for (ContactEvent event : history.events()) {
      if (event.at().isAfter(at)) {
        continue;
      }
      for (ContactTask task : CONTACTS.plan(event, TIME).tasks()) {
        if (TIME.dateOf(task.opensAt()).isAfter(today)) {
          continue;
        }
        Instant seen = task.opensAt().isAfter(at) ? task.opensAt() : at;
        ContactStanding standing = CONTACTS.standing(task, history, seen);
        if (standing.state().isOwed()) {
          owed.add(standing);
        }
      }
    }
    return owed.stream()
        .map(one -> one.task().event().id() + " " + one.task().contact() + " " + one.state())
        .sorted()
        .toList();
  }

  @Property(tries = 300)
  void is_what_the_plans_of_all_events_say(
      @ForAll Random random, @ForAll @IntRange(min = 0, max = 500) int hours) {
    List<ContactEventKind> kinds =
        CONTACTS.entries().stream()
            .map(entry -> ContactEventKind.of(entry.on()))
            .distinct()
            .toList();
    List<ContactEvent> events = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      ContactEvent event =
          of("E" + i, kinds.get(random.nextInt(kinds.size())), "2026-01-05T10:00")
              .withAt(at("2026-01-05T10:00").plusSeconds(random.nextInt(90) * 86_400L / 2));
      if (random.nextBoolean()) {
        event = event.withDueOn(day("2026-01-20").plusDays(random.nextInt(120)));
      }
      if (random.nextBoolean()) {
        event = event.withDueAt(event.at().plusSeconds(random.nextInt(400) * 3_600L));
      }
      if (random.nextBoolean()) {
        event =
            event
                .withOdometer(Odometer.of(random.nextInt(10_000)))
                .withDueOdometer(Odometer.of(10_000))
                .withKilometersPerDay(1 + random.nextInt(200));
      }
      if (random.nextBoolean()) {
        event = event.withAmount(Money.of(CurrencyUnit.of("CNY"), random.nextInt(20_000)));
      }
      events.add(event);
    }
    Instant at = at("2026-02-10T09:00").plusSeconds(hours * 3_600L);
    CallList list = CallList.of(STORE, ContactHistory.of(events, List.of()), STORE_CONTACTS, at);
    List<String> quickly = new ArrayList<>(shown(list.entries()));
    quickly.addAll(shown(list.blocked()));
    quickly.sort(null);

    assertThat(quickly).isEqualTo(slowly(events, at));
  }
}
