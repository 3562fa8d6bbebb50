package io.dealership.core.time;

import static io.dealership.core.time.Sample.SHANGHAI;
import static io.dealership.core.time.Sample.at;
import static io.dealership.core.time.Sample.day;
import static io.dealership.core.time.Sample.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

  private static final Instant RECEIVED = at("2026-02-09T10:00");

  private static Deadline answer() {
    return Deadline.of(RECEIVED, TimeLimit.workingDays(10))
        .withWarnings(TimeLimit.workingDays(2), TimeLimit.openingHours(4));
  }

  private static LocalDate lastDay(Deadline deadline) {
    return deadline.count(time()).orElseThrow().day().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-26T08:59, NOT_DUE",
    "2026-02-26T09:00, WARNING",
    "2026-02-27T23:59, WARNING",
    "2026-02-28T00:00, DUE",
    "2026-02-28T23:59, DUE",
    "2026-03-01T00:00, OVERDUE"
  })
  void goes_from_not_due_to_overdue(String when, DeadlineState state) {
    assertThat(answer().state(at(when), time())).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01T17:50, DUE", "2026-03-01T23:59:59, DUE", "2026-03-02T00:00, OVERDUE"})
  void the_same_day_is_due_at_once_and_over_at_midnight(String when, DeadlineState state) {
    // a Sunday
    Deadline sameDay = Deadline.of(at("2026-03-01T17:50"), TimeLimit.sameDay());

    assertThat(sameDay.state(at(when), time())).isEqualTo(state);
    assertThat(lastDay(sameDay)).isEqualTo("2026-03-01");
    assertThat(sameDay).hasToString("same day from 2026-03-01T09:50:00Z");
  }

  @Test
  void the_same_day_is_the_day_on_which_the_clock_goes_on_after_a_pause() {
    Deadline paused =
        Deadline.of(at("2026-03-02T10:00"), TimeLimit.sameDay())
            .pause(PauseReason.HELD_TO_BE_DONE, at("2026-03-02T11:00"));

    assertThat(paused.state(at("2026-03-03T09:00"), time())).isEqualTo(DeadlineState.PAUSED);
    assertThat(lastDay(paused.resume(at("2026-03-02T16:00")))).isEqualTo("2026-03-02");
    assertThat(lastDay(paused.resume(at("2026-03-04T09:00")))).isEqualTo("2026-03-04");
  }

  @Test
  void is_met_in_time_or_late() {
    Deadline met = answer().meet(at("2026-02-28T20:00"));
    Deadline late = answer().meet(at("2026-03-01T00:00"));

    assertThat(met.state(at("2026-03-02T10:00"), time())).isEqualTo(DeadlineState.MET);
    assertThat(late.state(at("2026-03-02T10:00"), time())).isEqualTo(DeadlineState.MET_LATE);
    // as it stood before
    assertThat(met.state(at("2026-02-28T19:59"), time())).isEqualTo(DeadlineState.DUE);
    assertThat(late.state(at("2026-02-10T10:00"), time())).isEqualTo(DeadlineState.NOT_DUE);
  }

  @Test
  void a_limit_of_hours_is_due_at_its_last_moment() {
    Deadline call = Deadline.of(at("2026-03-02T10:00"), TimeLimit.hours(24));

    assertThat(call.state(at("2026-03-03T09:59"), time())).isEqualTo(DeadlineState.NOT_DUE);
    assertThat(call.state(at("2026-03-03T10:00"), time())).isEqualTo(DeadlineState.DUE);
    assertThat(call.state(at("2026-03-03T10:00:01"), time())).isEqualTo(DeadlineState.OVERDUE);
    assertThat(call.meet(at("2026-03-03T10:00")).state(at("2026-03-04T10:00"), time()))
        .isEqualTo(DeadlineState.MET);
    assertThat(call.remaining(at("2026-03-03T08:00"), time())).contains(Duration.ofHours(2));
    assertThat(call.remaining(at("2026-03-03T12:00"), time())).contains(Duration.ofHours(-2));
  }

  // ---- pauses ----

  @Test
  void stands_still_while_it_is_paused() {
    Deadline paused = answer().pause(PauseReason.WAITING_FOR_PARTS, at("2026-02-11T15:00"));

    assertThat(paused.isPaused()).isTrue();
    assertThat(paused.count(time())).isEmpty();
    assertThat(paused.warningTimes(time())).isEmpty();
    assertThat(paused.remaining(at("2026-06-01T00:00"), time())).isEmpty();
    assertThat(paused.state(at("2026-06-01T00:00"), time())).isEqualTo(DeadlineState.PAUSED);
    assertThat(paused.state(at("2026-02-11T14:59"), time())).isEqualTo(DeadlineState.NOT_DUE);
  }

  @Test
  void a_pause_moves_the_end_by_its_working_days() {
    // the 11th to the 13th and Saturday the 14th, which is worked: goes on with the 24th, day 2
    Deadline resumed =
        answer()
            .pause(PauseReason.WAITING_FOR_PARTS, at("2026-02-11T15:00"))
            .resume(at("2026-02-24T11:00"));

    assertThat(resumed.isPaused()).isFalse();
    assertThat(lastDay(answer())).isEqualTo(day("2026-02-28"));
    assertThat(lastDay(resumed)).isEqualTo(day("2026-03-05"));
    assertThat(resumed.count(time()).orElseThrow().explain(Locale.ENGLISH))
        .startsWith(
            """
            2026-02-09  Monday: the day it runs from, not counted
            2026-02-10  Tuesday: counted, 1 working day
            2026-02-11  Wednesday: paused, waiting-for-parts
            2026-02-12  Thursday: paused, waiting-for-parts
            2026-02-13  Friday: paused, waiting-for-parts
            2026-02-14  Saturday, worked for Spring Festival: paused, waiting-for-parts
            2026-02-15  Spring Festival: no working day, not counted
            """)
        .contains("2026-02-24  Tuesday: counted, 2 working days\n")
        .endsWith("10 working days end with 2026-03-05\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-11T09:00, 2026-02-11T17:00, 2026-02-28, within one day it moves nothing",
    "2026-02-11T09:00, 2026-02-12T08:00, 2026-03-02, over one night it moves a day",
    "2026-02-09T11:00, 2026-02-10T11:00, 2026-02-28, the start day is not counted anyway",
    "2026-02-28T22:00, 2026-03-04T10:00, 2026-03-04, on the last day: the day it goes on is the last",
    "2026-02-15T10:00, 2026-02-23T10:00, 2026-02-28, in the holidays it moves nothing",
    "2026-03-01T00:00, 2026-03-09T10:00, 2026-02-28, after the end it moves nothing"
  })
  void a_pause_of_days_is_counted_by_days(String from, String until, LocalDate last, String why) {
    Deadline paused = answer().pause(PauseReason.WAITING_FOR_CUSTOMER, at(from)).resume(at(until));

    assertThat(lastDay(paused)).as(why).isEqualTo(last);
  }

  @Test
  void a_limit_of_natural_days_does_not_end_before_it_goes_on() {
    // it ends on Saturday and rolls over to Monday; paused on Sunday
    Deadline days =
        Deadline.of(at("2026-03-02T10:00"), TimeLimit.days(5))
            .pause(PauseReason.WAITING_FOR_INSURER, at("2026-03-08T10:00"))
            .resume(at("2026-03-11T10:00"));

    assertThat(lastDay(days)).isEqualTo(day("2026-03-11"));
    assertThat(lastDay(days.withRules(CountingRules.forCoverage()))).isEqualTo(day("2026-03-07"));
  }

  @Test
  void a_pause_of_hours_is_counted_to_the_moment() {
    Deadline hours =
        Deadline.of(at("2026-03-02T10:00"), TimeLimit.openingHours(8))
            .pause(PauseReason.WAITING_FOR_INSURER, at("2026-03-02T11:30"))
            .resume(at("2026-03-03T09:30"));

    Count count = hours.count(time()).orElseThrow();
    assertThat(count.end()).isEqualTo(at("2026-03-03T17:00"));
    assertThat(count.explain(Locale.CHINA))
        .isEqualTo(
            """
            2026-03-02 10:00 – 2026-03-02 11:30  星期一：计入，累计90个营业分钟
            2026-03-02 11:30 – 2026-03-03 09:30  星期一：暂停计时（waiting-for-insurer）
            2026-03-03 09:30 – 2026-03-03 12:00  星期二：计入，累计4个营业小时
            2026-03-03 13:00 – 2026-03-03 17:00  星期二：计入，累计8个营业小时
            8个营业小时：截至2026-03-03 17:00
            """);
    assertThat(hours.withLimit(TimeLimit.hours(8)).count(time()).orElseThrow().end())
        .isEqualTo(at("2026-03-03T16:00"));
  }

  @Test
  void an_open_pause_after_the_end_leaves_it_overdue() {
    Deadline late = answer().pause(PauseReason.WAITING_FOR_PARTS, at("2026-03-02T10:00"));

    assertThat(late.state(at("2026-03-05T10:00"), time())).isEqualTo(DeadlineState.OVERDUE);
    assertThat(lastDay(late)).isEqualTo(day("2026-02-28"));
  }

  @Test
  void a_pause_after_the_end_does_not_show_in_the_count() {
    Deadline hours =
        Deadline.of(at("2026-03-02T10:00"), TimeLimit.hours(2))
            .pause(PauseReason.WAITING_FOR_PARTS, at("2026-03-02T12:00"))
            .resume(at("2026-03-02T15:00"));

    assertThat(hours.count(time()).orElseThrow().pauses()).isEmpty();
    assertThat(hours.count(time()).orElseThrow().end()).isEqualTo(at("2026-03-02T12:00"));
  }

  // ---- reopened, and another policy ----

  @Test
  void a_reopened_one_goes_on_where_it_stopped() {
    Deadline reopened = answer().meet(at("2026-02-13T10:00")).reopen(at("2026-03-03T10:00"));

    assertThat(reopened.metAt()).isEmpty();
    assertThat(reopened.pauses())
        .containsExactly(
            new Pause(
                PauseReason.HELD_TO_BE_DONE,
                at("2026-02-13T10:00"),
                Optional.of(at("2026-03-03T10:00"))));
    // three days were used: seven are left, of which March 3 is the first
    assertThat(lastDay(reopened)).isEqualTo(day("2026-03-11"));
    assertThat(reopened.state(at("2026-02-20T10:00"), time())).isEqualTo(DeadlineState.PAUSED);
  }

  @Test
  void one_that_was_met_late_stays_late_when_it_is_reopened() {
    Deadline reopened = answer().meet(at("2026-03-02T10:00")).reopen(at("2026-03-03T10:00"));

    assertThat(lastDay(reopened)).isEqualTo(day("2026-02-28"));
    assertThat(reopened.state(at("2026-03-03T10:00"), time())).isEqualTo(DeadlineState.OVERDUE);
  }

  @Test
  void another_policy_keeps_the_pauses_already_taken() {
    Deadline resumed =
        answer()
            .pause(PauseReason.WAITING_FOR_PARTS, at("2026-02-11T15:00"))
            .resume(at("2026-02-24T11:00"));
    Deadline other = resumed.withLimit(TimeLimit.workingDays(5));

    assertThat(other.pauses()).isEqualTo(resumed.pauses());
    assertThat(lastDay(other)).isEqualTo(day("2026-02-27"));
    assertThat(lastDay(other.withRules(new CountingRules(true, true))))
        .isEqualTo(day("2026-02-26"));
  }

  @Test
  void meeting_it_ends_a_pause() {
    Deadline met =
        answer()
            .pause(PauseReason.of("waiting-for-police"), at("2026-02-11T15:00"))
            .meet(at("2026-03-25T11:00"));

    assertThat(met.isPaused()).isFalse();
    assertThat(met.state(at("2026-03-25T11:00"), time())).isEqualTo(DeadlineState.MET);
    assertThat(met)
        .hasToString(
            "10 working days from 2026-02-09T02:00:00Z, paused: waiting-for-police from"
                + " 2026-02-11T07:00:00Z to 2026-03-25T03:00:00Z, met at 2026-03-25T03:00:00Z");
  }

  // ---- warnings ----

  @Test
  void warns_within_opening_hours() {
    // 4 opening hours before the end of Saturday the 28th: it closes at 18:00
    assertThat(answer().warningTimes(time()))
        .containsExactly(at("2026-02-26T09:00"), at("2026-02-28T14:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-06T10:00, 72 hours, 24 hours, 2026-03-07T13:00, a Sunday: at the opening before",
    "2026-03-06T10:00, 72 hours, 2 hours, 2026-03-07T13:00, before it opens: at the opening before",
    "2026-03-06T10:00, 72 hours, 1 day, 2026-03-07T13:00, closed on the day before",
    "2026-03-06T10:00, 72 hours, 2 days, 2026-03-07T09:00, when it opens on that day",
    "2026-03-06T10:00, 72 hours, 1 working day, 2026-03-06T10:00, not before it starts",
    "2026-03-06T20:00, 72 hours, 5 days, 2026-03-07T09:00, not before it starts: the next opening"
  })
  void a_warning_never_falls_outside_opening_hours(
      String start, String limit, String before, String when, String why) {
    Deadline deadline =
        Deadline.of(at(start), TimeLimit.parse(limit)).withWarnings(TimeLimit.parse(before));

    assertThat(deadline.warningTimes(time())).as(why).containsExactly(at(when));
  }

  // ---- order of what happens ----

  @Test
  void refuses_what_cannot_have_happened() {
    Deadline paused = answer().pause(PauseReason.WAITING_FOR_PARTS, at("2026-02-11T15:00"));
    Deadline met = answer().meet(at("2026-02-11T15:00"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> paused.pause(PauseReason.WAITING_FOR_PARTS, at("2026-02-12T15:00")))
        .withMessage(
            "Deadline.pauses must be over before the next one, but one was waiting-for-parts from"
                + " 2026-02-11T07:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paused.resume(at("2026-02-11T14:59")))
        .withMessage(
            "Pause.until must not be before from 2026-02-11T07:00:00Z, but was 2026-02-11T06:59:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer().resume(at("2026-02-11T14:59")))
        .withMessage(
            "Deadline.resume must be asked of one that is paused, but was 10 working days from"
                + " 2026-02-09T02:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer().pause(PauseReason.WAITING_FOR_PARTS, at("2026-02-09T09:59")))
        .withMessage(
            "Deadline.pauses must begin at or after 2026-02-09T02:00:00Z, but one was"
                + " waiting-for-parts from 2026-02-09T01:59:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer().meet(at("2026-02-09T09:59")))
        .withMessage(
            "Deadline.metAt must be at or after 2026-02-09T02:00:00Z, but was 2026-02-09T01:59:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> met.meet(at("2026-02-12T15:00")))
        .withMessageStartingWith("Deadline.meet must not be asked of one that is met: 10 working");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> met.pause(PauseReason.WAITING_FOR_PARTS, at("2026-02-12T15:00")))
        .withMessageStartingWith("Deadline.pause must not be asked of one that is met: 10 working");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer().reopen(at("2026-02-12T15:00")))
        .withMessageStartingWith("Deadline.reopen must be asked of one that is met, but was 10");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Deadline(
                    RECEIVED,
                    TimeLimit.days(1),
                    CountingRules.forActs(),
                    List.of(),
                    paused.pauses(),
                    Optional.of(at("2026-02-12T15:00"))))
        .withMessage("Deadline.pauses must be over when it is met, but the last one was open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Waiting", "waiting for parts", "-x", "x-"})
  void a_reason_is_a_code(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PauseReason.of(code))
        .withMessage(
            "PauseReason.code must be lower-case words of letters and digits, joined by hyphens,"
                + " but was '%s'",
            code);
  }

  @Test
  void a_reason_is_not_long() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PauseReason.of("x".repeat(61)))
        .withMessage("PauseReason.code must have at most 60 characters, but had 61");
  }

  // ---- values ----

  @Test
  void comes_back_from_json() {
    Deadline deadline =
        answer()
            .pause(PauseReason.WAITING_FOR_PARTS, at("2026-02-11T15:00"))
            .resume(at("2026-02-24T11:00"));

    JsonRoundTrip.assertJson(
        deadline,
        Deadline.class,
        """
        {"start":"2026-02-09T02:00:00Z","limit":"10 working days",
         "rules":{"countStartDay":false,"rollOver":true},
         "warnings":["2 working days","4 opening hours"],
         "pauses":[{"reason":"waiting-for-parts","from":"2026-02-11T07:00:00Z","until":"2026-02-24T03:00:00Z"}]}
        """);
    assertThat(JsonRoundTrip.survives(deadline.meet(at("2026-03-01T10:00")), Deadline.class))
        .isTrue();
    assertThat(
            JsonRoundTrip.survives(
                deadline.pause(PauseReason.WAITING_FOR_INSURER, at("2026-03-01T10:00")),
                Deadline.class))
        .isTrue();
    String least =
        "{\"start\":\"2026-02-09T02:00:00Z\",\"limit\":\"10 working days\","
            + "\"rules\":{\"countStartDay\":false,\"rollOver\":true}}";
    assertThat(JsonRoundTrip.read2(least, Deadline.class))
        .isEqualTo(JsonRoundTrip.read3(least, Deadline.class))
        .isEqualTo(Deadline.of(RECEIVED, TimeLimit.workingDays(10)));
  }

  @Test
  void is_equal_by_value() {
    new EqualsTester()
        .addEqualityGroup(answer(), answer())
        .addEqualityGroup(answer().withWarnings())
        .addEqualityGroup(answer().meet(at("2026-02-09T10:00")))
        .testEquals();
  }

  @Test
  void null_is_refused_by_the_types_of_counting() {
    var tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, day("2026-03-02"))
            .setDefault(LocalTime.class, LocalTime.NOON)
            .setDefault(Instant.class, RECEIVED)
            .setDefault(TimeLimit.class, TimeLimit.days(1))
            .setDefault(CountingRules.class, CountingRules.forActs())
            .setDefault(CountUnit.class, CountUnit.DAYS)
            .setDefault(BusinessCalendar.class, time().calendar())
            .setDefault(OpeningHours.class, time().hours())
            .setDefault(ZoneId.class, SHANGHAI);
    tester.testAllPublicStaticMethods(Deadline.class);
    tester.testAllPublicConstructors(Pause.class);
    tester.testAllPublicConstructors(HourSpan.class);
    tester.testAllPublicConstructors(BusinessTime.class);
    tester.testAllPublicStaticMethods(PauseReason.class);
    tester.testAllPublicStaticMethods(TimeLimit.class);
    tester.testAllPublicStaticMethods(DayHours.class);
    tester.testAllPublicStaticMethods(OpeningHours.class);
    tester.testAllPublicInstanceMethods(time());
    tester.testAllPublicInstanceMethods(time().calendar());
  }
}
