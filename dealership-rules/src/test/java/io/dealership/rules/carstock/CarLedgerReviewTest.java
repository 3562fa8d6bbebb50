package io.dealership.rules.carstock;

import static io.dealership.rules.carstock.Cars.RULES;
import static io.dealership.rules.carstock.Cars.reasons;
import static io.dealership.rules.carstock.Cars.vin;
import static io.dealership.rules.carstock.Cars.withStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.sales.CarLedger;
import io.dealership.core.sales.CarMovement;
import io.dealership.core.sales.CarMovementKind;
import io.dealership.core.sales.CarMovementNumber;
import io.dealership.core.sales.CarPlace;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the ledger of cars can be followed, and the clock of a problem on a car. */
class CarLedgerReviewTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final BusinessTime TIME =
      new BusinessTime(
          DealershipRules.standard().calendars().calendar(DealershipRules.CALENDAR),
          OpeningHours.builder(ZONE).on(DayHours.parse("08:30-18:00"), DayOfWeek.values()).build());

  @TempDir Path folder;

  /** Entries such as {@code RECEIVED >yard}, {@code MOVED yard>show}, {@code LENT yard>}. */
  private static CarLedger ledger(String... entries) {
    List<CarMovement> all = new ArrayList<>();
    for (String entry : entries) {
      String[] words = entry.split(" ", -1);
      String[] places = (words[1] + " ").split(">", -1);
      LocalDateTime at = DAY.atTime(9, 0).plusMinutes(all.size());
      CarMovement.Builder next =
          CarMovement.builder()
              .number(CarMovementNumber.of("M-" + (all.size() + 1)))
              .vin(vin(1))
              .kind(CarMovementKind.valueOf(words[0]))
              .at(at)
              .recordedAt(at);
      if (!places[0].isBlank()) {
        next.from(CarPlace.of(places[0].strip()));
      }
      if (!places[1].isBlank()) {
        next.to(CarPlace.of(places[1].strip()));
      }
      all.add(next.build());
    }
    return CarLedger.of(all);
  }

  private static CarLedgerReview review(CarLedger ledger) {
    return RULES.ledger(ledger, DAY);
  }

  private static List<CarLedgerIssue> issues(CarLedgerReview review) {
    return review.findings().stream().map(CarLedgerFinding::issue).toList();
  }

  @Test
  void STOCK_16_a_car_that_is_followed_from_coming_to_leaving_is_traceable() {
    CarLedgerReview review =
        review(
            ledger(
                "RECEIVED >yard",
                "MOVED yard>wash",
                "DISPLAYED wash>show",
                "LENT show>",
                "RETURNED >yard",
                "LEFT yard>",
                "RECEIVED >yard"));

    assertThat(review.decision().outcome()).contains(CarLedgerState.TRACEABLE);
    assertThat(reasons(review.decision())).containsExactly("ledger-followed");
    assertThat(review.findings()).isEmpty();
    assertThat(review(CarLedger.empty()).decision().outcome()).contains(CarLedgerState.TRACEABLE);
  }

  @ParameterizedTest(name = "STOCK-16 {0}: {1}")
  @CsvSource({
    "MOVED yard>show, NOT_RECEIVED",
    "RETURNED >yard, NOT_RECEIVED",
    "RECEIVED >yard;RECEIVED >yard, RECEIVED_TWICE",
    "RECEIVED >yard;LENT yard>;RECEIVED >yard, RECEIVED_TWICE",
    "RECEIVED >yard;LEFT yard>;MOVED yard>show, MOVED_AFTER_LEAVING",
    "RECEIVED >yard;LEFT yard>;LEFT yard>, MOVED_AFTER_LEAVING",
    "RECEIVED >yard;LEFT yard>;RETURNED >yard, MOVED_AFTER_LEAVING",
    "RECEIVED >yard;MOVED wash>show, PLACE_GAP",
    "RECEIVED >yard;LEFT show>, PLACE_GAP",
    "RECEIVED >yard;LENT show>;RETURNED >yard, PLACE_GAP",
    "RECEIVED >yard;RETURNED >yard, NOT_LENT",
    "RECEIVED >yard;LENT yard>;MOVED yard>show, RETURN_MISSING",
    "RECEIVED >yard;LENT yard>;LEFT yard>, RETURN_MISSING",
    "RECEIVED >yard;LENT yard>;LENT yard>;RETURNED >yard, RETURN_MISSING"
  })
  void what_does_not_fit_is_found(String entries, CarLedgerIssue issue) {
    CarLedgerReview review = review(ledger(entries.split(";", -1)));

    assertThat(issues(review)).containsExactly(issue);
    assertThat(review.decision().outcome()).contains(CarLedgerState.BROKEN);
    assertThat(reasons(review.decision()))
        .containsExactly(issue.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @ParameterizedTest(name = "STOCK-16 happened at 17:00, written {0}: {1}")
  @CsvSource({
    "2026-03-06T17:00, NONE",
    "2026-03-06T23:59, NONE",
    "2026-03-07T00:00, WRITTEN_LATE",
    "2026-03-06T16:59, WRITTEN_AHEAD",
    "2026-03-05T17:00, WRITTEN_AHEAD"
  })
  void an_entry_is_written_on_its_day(LocalDateTime written, CarLedgerIssue issue) {
    CarMovement entry =
        ledger("RECEIVED >yard")
            .movements()
            .get(0)
            .withAt(DAY.atTime(17, 0))
            .withRecordedAt(written);

    CarLedgerReview review = review(CarLedger.of(List.of(entry)));

    if (issue == CarLedgerIssue.NONE) {
      assertThat(review.decision().outcome()).contains(CarLedgerState.TRACEABLE);
    } else {
      assertThat(review.findings()).containsExactly(new CarLedgerFinding(entry, issue));
      assertThat(review.decision().outcome()).contains(CarLedgerState.LATE);
    }
  }

  @Test
  void a_finding_names_entry_and_days_and_masks_the_car() {
    CarMovement late =
        ledger("RECEIVED >yard").movements().get(0).withRecordedAt(DAY.plusDays(3).atTime(9, 0));

    String message =
        review(CarLedger.of(List.of(late))).decision().findings().get(0).message(Locale.ENGLISH);

    assertThat(message)
        .isEqualTo(
            "Entry M-1: what happened to car %s on 2026-03-06 was written down on 2026-03-09."
                .formatted(vin(1)))
        .doesNotContain(vin(1).value());
  }

  @Test
  void everything_that_is_wrong_is_told_the_worst_first() {
    CarMovement late =
        ledger("MOVED yard>show").movements().get(0).withRecordedAt(DAY.plusDays(1).atTime(9, 0));

    CarLedgerReview review = review(CarLedger.of(List.of(late)));

    assertThat(reasons(review.decision())).containsExactly("not-received", "written-late");
    assertThat(issues(review))
        .containsExactly(CarLedgerIssue.NOT_RECEIVED, CarLedgerIssue.WRITTEN_LATE);
  }

  @Test
  void a_car_that_is_lent_is_back_on_the_same_day() {
    CarLedger lent = ledger("RECEIVED >yard", "LENT yard>");

    assertThat(issues(RULES.ledger(lent, DAY))).isEmpty();
    assertThat(issues(RULES.ledger(lent, DAY.plusDays(1))))
        .containsExactly(CarLedgerIssue.STILL_LENT);
    CarStockRules rules = withStore(folder, "movement.lendingDays|integer|2");
    assertThat(issues(rules.ledger(lent, DAY.plusDays(2)))).isEmpty();
    assertThat(issues(rules.ledger(lent, DAY.plusDays(3))))
        .containsExactly(CarLedgerIssue.STILL_LENT);
  }

  @Test
  void a_store_may_give_a_day_to_write_things_down() {
    CarStockRules rules = withStore(folder, "movement.writingDays|integer|1");
    CarMovement entry = ledger("RECEIVED >yard").movements().get(0);

    assertThat(
            issues(
                rules.ledger(
                    CarLedger.of(List.of(entry.withRecordedAt(DAY.plusDays(1).atTime(23, 59)))),
                    DAY)))
        .isEmpty();
    assertThat(
            issues(
                rules.ledger(
                    CarLedger.of(List.of(entry.withRecordedAt(DAY.plusDays(2).atStartOfDay()))),
                    DAY)))
        .containsExactly(CarLedgerIssue.WRITTEN_LATE);
  }

  @Test
  void what_happened_after_the_day_is_left_out() {
    CarLedger ledger = ledger("MOVED yard>show");

    assertThat(issues(RULES.ledger(ledger, DAY.minusDays(1)))).isEmpty();
  }

  @Test
  void a_canceled_entry_is_not_held_against_anybody() {
    CarLedger wrong = ledger("RECEIVED >yard", "MOVED wash>show");
    CarMovement cancellation =
        CarMovement.builder()
            .number(CarMovementNumber.of("M-9"))
            .vin(vin(1))
            .kind(CarMovementKind.CANCELED)
            .at(DAY.atTime(10, 0))
            .recordedAt(DAY.atTime(10, 0))
            .cancels(CarMovementNumber.of("M-2"))
            .build();

    assertThat(issues(review(wrong))).containsExactly(CarLedgerIssue.PLACE_GAP);
    assertThat(issues(review(wrong.with(cancellation)))).isEmpty();
  }

  // ---- the clock of a problem ----

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  private static Decision<ProblemClock> problem(String found, String settled, String asked) {
    return RULES.problem(
        new CarProblemQuestion(at(found), Optional.ofNullable(settled).map(text -> at(text))),
        TIME,
        at(asked));
  }

  @ParameterizedTest(name = "STOCK-05 found {0}, settled {1}, asked {2}: {3}, {4}")
  @CsvSource({
    // found on Friday: Monday and Tuesday are the two working days
    "2026-03-06T16:00,, 2026-03-06T16:00, OPEN, problem-open",
    "2026-03-06T16:00,, 2026-03-10T23:59, OPEN, problem-open",
    "2026-03-06T16:00,, 2026-03-11T00:00, OVERDUE, problem-overdue",
    "2026-03-06T16:00, 2026-03-10T23:59, 2026-03-20T00:00, SETTLED, problem-settled",
    "2026-03-06T16:00, 2026-03-11T00:00, 2026-03-20T00:00, SETTLED, problem-settled-late",
    "2026-03-06T16:00, 2026-03-12T00:00, 2026-03-11T12:00, OVERDUE, problem-overdue",
    "2026-03-06T16:00, 2026-03-10T12:00, 2026-03-09T12:00, OPEN, problem-open"
  })
  void a_problem_is_settled_within_two_working_days(
      String found, String settled, String asked, ProblemClock expected, String reason) {
    Decision<ProblemClock> decision = problem(found, settled, asked);

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).containsExactly(reason);
  }

  @Test
  void a_problem_names_its_last_day() {
    assertThat(
            problem("2026-03-06T16:00", null, "2026-03-09T09:00")
                .findings()
                .get(0)
                .nextStep()
                .orElseThrow()
                .text()
                .en())
        .isEqualTo("Settle it. Last day: 2026-03-10.");
  }

  @Test
  void without_a_limit_nothing_is_overdue() {
    CarStockRules rules = withStore(folder, "damage.limit|string|\"NONE\"");

    Decision<ProblemClock> decision =
        rules.problem(
            CarProblemQuestion.open(at("2026-03-06T16:00")), TIME, at("2026-06-06T16:00"));

    assertThat(decision.outcome()).contains(ProblemClock.OPEN);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("What was found on 2026-03-06 is open. Last day: none.");
  }

  @Test
  void moments_have_an_order() {
    Instant found = at("2026-03-06T16:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CarProblemQuestion(found, Optional.of(found.minusSeconds(1))))
        .withMessage(
            "CarProblemQuestion.settledAt must not be before 2026-03-06T08:00:00Z, but was"
                + " 2026-03-06T07:59:59Z");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RULES.problem(CarProblemQuestion.open(found), TIME, found.minusSeconds(1)))
        .withMessage(
            "CarProblemQuestion.foundAt must not be after 2026-03-06T07:59:59Z, the moment asked"
                + " about, but was 2026-03-06T08:00:00Z");
    JsonRoundTrip.assertSurvives(
        new CarProblemQuestion(found, Optional.of(found)), CarProblemQuestion.class);
  }
}
