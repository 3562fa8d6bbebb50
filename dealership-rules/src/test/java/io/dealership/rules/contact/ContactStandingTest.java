package io.dealership.rules.contact;

import static io.dealership.rules.contact.Contacts.CONTACTS;
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
import io.dealership.core.time.Pause;
import io.dealership.core.time.PauseReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactStandingTest {

  private static final ContactId FOLLOW_UP = ContactId.of("service-follow-up");
  private static final ContactEvent SERVICE =
      event(ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00").build();
  private static final ContactEvidence[] ALL = {
    ContactEvidence.RESULT, ContactEvidence.SATISFACTION
  };

  private static ContactStanding standing(
      ContactEvent event,
      String contact,
      String at,
      List<ContactEvent> later,
      ContactRecord... records) {
    List<ContactEvent> events = new ArrayList<>(later);
    events.add(event);
    return CONTACTS
        .standings(event, ContactHistory.of(events, List.of(records)), TIME, at(at))
        .stream()
        .filter(one -> one.task().contact().code().equals(contact))
        .findFirst()
        .orElseThrow();
  }

  private static ContactState followUp(String at, ContactRecord... records) {
    return standing(SERVICE, "service-follow-up", at, List.of(), records).state();
  }

  @ParameterizedTest(name = "at {0} it is {1}")
  @CsvSource({
    "2026-03-02T12:00, WAITING",
    "2026-03-02T23:59:59, WAITING",
    "2026-03-03T00:00, OPEN",
    "2026-03-04T00:00, WARNING",
    "2026-03-05T00:00, DUE",
    "2026-03-05T23:59:59, DUE",
    "2026-03-06T00:00, OVERDUE",
    "2026-03-17T23:59:59, OVERDUE",
    "2026-03-18T00:00, LAPSED",
  })
  void goes_from_waiting_to_lapsed_when_nobody_calls(String at, ContactState state) {
    assertThat(followUp(at)).isEqualTo(state);
  }

  @ParameterizedTest(name = "to the second: {0} is {1}")
  @CsvSource({
    "2026-03-02T10:00, DUE",
    "2026-03-02T10:30, DUE",
    "2026-03-02T10:30:01, OVERDUE",
  })
  void a_time_of_minutes_ends_at_its_moment(String at, ContactState state) {
    ContactEvent complaint = event(ContactEventKind.COMPLAINT_RECEIVED, "2026-03-02T10:00").build();

    assertThat(standing(complaint, "complaint-acceptance", at, List.of()).state()).isEqualTo(state);
  }

  @Test
  void is_done_when_the_customer_was_reached_and_all_is_on_record() {
    ContactRecord inTime = ContactRecord.reached(SERVICE, FOLLOW_UP, at("2026-03-05T18:00"), ALL);
    ContactRecord late = ContactRecord.reached(SERVICE, FOLLOW_UP, at("2026-03-06T09:00"), ALL);

    assertThat(followUp("2026-03-10T08:30", inTime)).isEqualTo(ContactState.MET);
    assertThat(followUp("2026-03-10T08:30", late)).isEqualTo(ContactState.MET_LATE);
    assertThat(followUp("2026-03-10T08:30", late, inTime)).isEqualTo(ContactState.MET);
    assertThat(followUp("2026-03-05T17:59", inTime)).isEqualTo(ContactState.DUE);
  }

  @Test
  void what_is_not_on_record_is_named_and_keeps_it_open() {
    ContactRecord half =
        ContactRecord.reached(SERVICE, FOLLOW_UP, at("2026-03-04T09:00"), ContactEvidence.RESULT);
    ContactStanding standing =
        standing(SERVICE, "service-follow-up", "2026-03-06T09:00", List.of(), half);

    assertThat(standing.state()).isEqualTo(ContactState.OVERDUE);
    assertThat(standing.missingEvidence()).containsExactly(ContactEvidence.SATISFACTION);
    assertThat(standing.attempts()).isEqualTo(1);
    assertThat(standing.doneAt()).isEmpty();
  }

  private static ContactRecord tried(String at, ContactResult result) {
    return ContactRecord.tried(SERVICE, FOLLOW_UP, at(at), result);
  }

  @Test
  void documented_attempts_count_where_the_contact_says_so() {
    ContactRecord one = tried("2026-03-03T09:00", ContactResult.NOT_REACHED);
    ContactRecord two = tried("2026-03-04T09:00", ContactResult.NOT_REACHED);
    ContactRecord three = tried("2026-03-05T09:00", ContactResult.NOT_REACHED);

    assertThat(followUp("2026-03-05T10:00", one, two)).isEqualTo(ContactState.DUE);
    assertThat(followUp("2026-03-05T10:00", one, two, three)).isEqualTo(ContactState.MET);
    assertThat(followUp("2026-03-05T10:00", one, two, two)).isEqualTo(ContactState.DUE);
  }

  @Test
  void a_customer_who_declines_is_left_alone() {
    ContactStanding standing =
        standing(
            SERVICE,
            "service-follow-up",
            "2026-03-05T10:00",
            List.of(),
            tried("2026-03-04T09:00", ContactResult.DECLINED));

    assertThat(standing.state()).isEqualTo(ContactState.DECLINED);
    assertThat(standing.state().isDone()).isTrue();
  }

  @Test
  void a_customer_who_puts_it_off_names_the_time() {
    ContactRecord putOff =
        new ContactRecord(
            SERVICE.store(),
            SERVICE.id(),
            FOLLOW_UP,
            at("2026-03-04T09:00"),
            Optional.empty(),
            Optional.empty(),
            ContactResult.PUT_OFF,
            Set.of(),
            Optional.of(at("2026-03-05T15:00")));

    assertThat(
            standing(SERVICE, "service-follow-up", "2026-03-05T10:00", List.of(), putOff).nextAt())
        .contains(at("2026-03-05T15:00"));
  }

  @Test
  void records_of_other_contacts_do_not_count() {
    ContactRecord other =
        ContactRecord.reached(
            SERVICE, ContactId.of("high-value-follow-up"), at("2026-03-04T09:00"), ALL);

    assertThat(followUp("2026-03-06T09:00", other)).isEqualTo(ContactState.OVERDUE);
  }

  // ---- later events of the case ----

  private static ContactEvent later(String id, ContactEventKind kind, String at) {
    return event(id, kind, at).build();
  }

  @Test
  void an_appointment_meets_the_reminder_and_a_visit_ends_it() {
    ContactEvent due =
        event(ContactEventKind.MAINTENANCE_DUE, "2026-03-02T10:00")
            .dueOn(day("2026-03-10"))
            .build();
    ContactEvent booked = later("E-2", ContactEventKind.APPOINTMENT_MADE, "2026-03-05T10:00");
    ContactEvent visit = later("E-3", ContactEventKind.VISIT_BEGUN, "2026-03-06T10:00");

    assertThat(state(due, "maintenance-reminder", "2026-03-05T09:59", booked, visit))
        .isEqualTo(ContactState.OPEN);
    assertThat(state(due, "maintenance-reminder", "2026-03-05T10:00", booked, visit))
        .isEqualTo(ContactState.MET);
    assertThat(state(due, "maintenance-reminder", "2026-03-08T10:00", visit))
        .isEqualTo(ContactState.ENDED);
    assertThat(
            state(
                due,
                "maintenance-reminder",
                "2026-03-08T10:00",
                visit.withCaseNumber(CaseNumber.of("K-2"))))
        .isEqualTo(ContactState.WARNING);
  }

  private static ContactState state(
      ContactEvent event, String contact, String at, ContactEvent... later) {
    return standing(event, contact, at, List.of(later)).state();
  }

  @Test
  void each_contact_of_a_prospect_meets_the_one_before() {
    ContactEvent first = event(ContactEventKind.PROSPECT_CONTACT, "2026-03-02T10:00").build();
    ContactEvent second = later("E-2", ContactEventKind.PROSPECT_CONTACT, "2026-03-03T10:00");
    ContactEvent third = later("E-3", ContactEventKind.PROSPECT_CONTACT, "2026-03-06T10:00");

    assertThat(state(first, "prospect-follow-up-none", "2026-03-04T00:00", second))
        .isEqualTo(ContactState.MET);
    assertThat(state(second, "prospect-follow-up-none", "2026-03-08T00:00", first, third))
        .isEqualTo(ContactState.MET_LATE);
    assertThat(state(third, "prospect-follow-up-none", "2026-03-08T00:00", first, second))
        .isEqualTo(ContactState.OVERDUE);
  }

  @Test
  void a_renewed_policy_ends_its_reminders() {
    ContactEvent policy =
        event(ContactEventKind.POLICY_EXPIRING, "2026-03-02T10:00")
            .dueOn(day("2026-12-31"))
            .build();
    ContactEvent renewed = later("E-2", ContactEventKind.POLICY_RENEWED, "2026-12-02T10:00");

    assertThat(state(policy, "renewal-task-15", "2026-12-16T09:00", renewed))
        .isEqualTo(ContactState.ENDED);
    assertThat(state(policy, "renewal-issue", "2026-12-16T09:00", renewed))
        .isEqualTo(ContactState.MET);
    assertThat(state(policy, "renewal-task-30", "2026-12-17T00:00")).isEqualTo(ContactState.LAPSED);
  }

  @Test
  void the_closed_loop_of_a_complaint() {
    ContactEvent complaint = event(ContactEventKind.COMPLAINT_RECEIVED, "2026-03-02T10:00").build();
    ContactEvent solved = later("E-2", ContactEventKind.COMPLAINT_SOLVED, "2026-03-09T23:00");
    ContactEvent closed = later("E-3", ContactEventKind.COMPLAINT_CLOSED, "2026-03-12T10:00");

    assertThat(state(complaint, "complaint-solution", "2026-03-20T00:00", solved, closed))
        .isEqualTo(ContactState.MET);
    assertThat(state(complaint, "complaint-escalation", "2026-03-09T08:00"))
        .isEqualTo(ContactState.WARNING);
    assertThat(state(complaint, "complaint-escalation", "2026-03-20T00:00", solved))
        .isEqualTo(ContactState.ENDED);
    assertThat(state(solved, "complaint-archive", "2026-03-20T00:00", complaint, closed))
        .isEqualTo(ContactState.MET);
    assertThat(state(solved, "complaint-follow-up", "2026-03-13T00:00", complaint, closed))
        .isEqualTo(ContactState.OVERDUE);
  }

  // ---- pauses ----

  @Test
  void waiting_for_the_customer_moves_the_end_by_its_working_days() {
    Pause pause =
        new Pause(
            PauseReason.WAITING_FOR_CUSTOMER,
            at("2026-02-10T09:00"),
            Optional.of(at("2026-02-12T09:00")));
    ContactEvent request =
        event(ContactEventKind.WARRANTY_REQUEST_RECEIVED, "2026-02-09T11:00")
            .addPauses(pause)
            .build();

    ContactTask reply = Contacts.task(request, "warranty-reply");
    assertThat(reply.lastDay()).contains(day("2026-03-03")); // W52: 2026-02-28, 2 days later
    assertThat(reply.count().orElseThrow().explain(Locale.CHINESE)).contains("2026-03-03");
    assertThat(state(request, "warranty-reply", "2026-02-11T09:00")).isEqualTo(ContactState.PAUSED);
    assertThat(state(request, "warranty-reply", "2026-02-09T12:00")).isEqualTo(ContactState.OPEN);
  }

  @Property(tries = 200)
  void a_pause_never_makes_an_end_earlier(
      @ForAll @IntRange(min = 0, max = 500) int from,
      @ForAll @IntRange(min = 0, max = 500) int length) {
    Instant begin = SERVICE.at().plusSeconds(from * 3_600L);
    ContactEvent paused =
        SERVICE.withPauses(
            new Pause(
                PauseReason.WAITING_FOR_PARTS,
                begin,
                Optional.of(begin.plusSeconds(length * 3_600L))));

    assertThat(Contacts.task(paused, "service-follow-up").endsAt().orElseThrow())
        .isAfterOrEqualTo(Contacts.task(SERVICE, "service-follow-up").endsAt().orElseThrow());
  }

  @Property(tries = 100)
  void more_records_never_make_it_less_done(
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 200) Integer> hours,
      @ForAll @Size(max = 6) List<ContactResult> results) {
    List<ContactRecord> records = new ArrayList<>();
    boolean done = false;
    for (int i = 0; i < Math.min(hours.size(), results.size()); i++) {
      records.add(
          ContactRecord.tried(
              SERVICE, FOLLOW_UP, SERVICE.at().plusSeconds(hours.get(i) * 3_600L), results.get(i)));
      boolean now = followUp("2026-03-20T00:00", records.toArray(new ContactRecord[0])).isDone();
      assertThat(now || !done || results.contains(ContactResult.PUT_OFF)).isTrue();
      done = now;
    }
  }

  // ---- history ----

  @Test
  void an_event_told_twice_is_one_and_two_of_one_id_are_refused() {
    assertThat(ContactHistory.of(List.of(SERVICE, SERVICE), List.of()).events()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ContactHistory.of(
                    List.of(SERVICE, SERVICE.withAt(at("2026-03-03T10:00"))), List.of()))
        .withMessage(
            "ContactHistory.events must have different ids, but two different ones had 'E-1'");
  }

  @Test
  void records_without_an_event_are_told() {
    ContactRecord lost = tried("2026-03-04T09:00", ContactResult.NOT_REACHED);

    assertThat(ContactHistory.of(List.of(), List.of(lost, lost)).withoutEvent())
        .containsExactly(lost);
  }

  @ParameterizedTest
  @EnumSource
  void every_state_has_a_reason_in_both_languages(ContactState state) {
    assertThat(CONTACTS.reason(state).en()).isNotBlank().isNotEqualTo("state." + state);
    assertThat(CONTACTS.reason(state).zh()).isNotBlank().isNotEqualTo(CONTACTS.reason(state).en());
  }
}
