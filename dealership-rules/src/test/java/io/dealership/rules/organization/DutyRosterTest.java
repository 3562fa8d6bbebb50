package io.dealership.rules.organization;

import static io.dealership.rules.organization.Store.CHINA;
import static io.dealership.rules.organization.Store.DAY;
import static io.dealership.rules.organization.Store.FEBRUARY;
import static io.dealership.rules.organization.Store.MARCH;
import static io.dealership.rules.organization.Store.PACKS;
import static io.dealership.rules.organization.Store.RULES;
import static io.dealership.rules.organization.Store.SHANGHAI;
import static io.dealership.rules.organization.Store.TIME;
import static io.dealership.rules.organization.Store.at;
import static io.dealership.rules.organization.Store.days;
import static io.dealership.rules.organization.Store.holds;
import static io.dealership.rules.organization.Store.staff;
import static io.dealership.rules.organization.Store.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyKind;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.Frequency;
import io.dealership.rules.schedule.ScheduleRules;
import io.dealership.rules.schedule.ScheduledAct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyRosterTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/organization");
  private static final DutyId DAILY_REPORT = DutyId.of("repair-order-daily-report");
  private static final DutyId STATISTICS = DutyId.of("insurance-statistics");
  private static final EmployeeNumber CLERK = who("E-2");

  private static DutyRoster roster(DayRange days, Assignment... assignments) {
    return RULES.roster(staff(assignments), days, TIME);
  }

  private static List<RosterEntry> entries(DutyRoster roster, DutyId duty) {
    return roster.entries().stream().filter(entry -> entry.due().duty().id().equals(duty)).toList();
  }

  // ---- golden files ----

  private static String written(RoleId role, DayRange days) {
    DutyRoster roster = roster(days, holds("E-1", role.code()));
    StringBuilder to = new StringBuilder();
    to.append(role).append(" ").append(days).append("\n");
    for (RosterEntry entry : roster.entries()) {
      DueDuty due = entry.due();
      LocalDateTime end = LocalDateTime.ofInstant(due.dueAt(), SHANGHAI);
      boolean midnight = TIME.startOf(due.dueDay().plusDays(1)).equals(due.dueAt());
      to.append(due.dueDay())
          .append(" ")
          .append(due.dueDay().getDayOfWeek().name(), 0, 3)
          .append(midnight ? "      " : " " + end.toLocalTime())
          .append(due.byDefault() ? " ~ " : "   ")
          .append(due.duty().id())
          .append(": ")
          .append(due.duty().text().en())
          .append(due.whyMoved().map(why -> " (" + why.en() + ")").orElse(""))
          .append("\n");
    }
    to.append("continuous\n");
    for (Duty duty : roster.continuousOf(who("E-1"))) {
      to.append("   ").append(duty.id()).append(": ").append(duty.text().en()).append("\n");
    }
    return to.toString();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "service-manager, 2026-03", "service-manager, 2026-02",
    "information-clerk, 2026-03", "information-clerk, 2026-02",
    "insurance-specialist, 2026-03", "insurance-specialist, 2026-02"
  })
  void the_roster_of_a_month_is_as_it_was_read_over(String role, String month) throws IOException {
    String actual = written(RoleId.of(role), month.endsWith("03") ? MARCH : FEBRUARY);
    Path golden = GOLDEN.resolve("roster-" + role + "-" + month + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "REPORT-01, insurance-statistics, 2026-03-02T10:00",
    "REPORT-01, insurance-statistics, 2026-03-02T17:30",
    "REPORT-01, insurance-statistics, 2026-03-09T10:00",
    "REPORT-04, repair-order-daily-report, 2026-03-03T00:00",
    "REPORT-04, repair-order-daily-review, 2026-03-03T00:00",
    "REPORT-05, maker-business-report, 2026-03-06T00:00",
    "REPORT-06, maker-service-information, 2026-03-03T00:00",
    "REPORT-11, monthly-report-general-manager, 2026-03-06T00:00",
    "REPORT-22, information-month-summary, 2026-03-06T00:00",
    "INSURANCE-02, renewal-list, 2026-03-06T00:00"
  })
  void worked_times_of_reports(String clause, String duty, LocalDateTime end) {
    DutyRoster roster =
        roster(
            MARCH,
            holds("E-1", "service-manager"),
            holds("E-2", "information-clerk"),
            holds("E-3", "insurance-specialist"),
            holds("E-4", "insurance-renewal-specialist"));

    assertThat(entries(roster, DutyId.of(duty)))
        .as(clause)
        .anyMatch(entry -> entry.due().dueAt().equals(end.atZone(SHANGHAI).toInstant()));
  }

  @Test
  void holidays_and_adjusted_working_days_move_what_is_due() {
    List<LocalDate> reports =
        entries(roster(FEBRUARY, holds("E-2", "information-clerk")), DAILY_REPORT).stream()
            .map(entry -> entry.due().dueDay())
            .toList();

    assertThat(reports)
        .as("Spring Festival 2026 is from the 15th to the 23rd; Saturdays 14th and 28th are worked")
        .contains(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28))
        .doesNotContain(
            LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 23));
    assertThat(
            entries(roster(FEBRUARY, holds("E-3", "insurance-specialist")), STATISTICS).stream()
                .filter(entry -> entry.due().dueDay().equals(LocalDate.of(2026, 2, 24)))
                .map(entry -> entry.due().nominalDay()))
        .containsExactly(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 23));
  }

  // ---- against a second reading ----

  /** Day by day, each duty for itself: what a developer would write without the library. */
  private static List<String> slowly(Role role, DayRange days) {
    List<String> due = new ArrayList<>();
    for (LocalDate day = days.from(); day.isBefore(days.until()); day = day.plusDays(1)) {
      for (Duty duty : role.duties()) {
        if (duty.rhythm() instanceof DutyRhythm.Recurring recurring) {
          if (isDue(recurring.frequency(), day)) {
            due.add(day + " " + duty.id());
          }
        } else if (duty.rhythm() instanceof DutyRhythm.OnDays onDays) {
          for (var each : onDays.cadence().occurrences(new DayRange(day, day.plusDays(1)), TIME)) {
            due.add(each.dueDay() + " " + duty.id());
          }
        }
      }
    }
    due.sort(Comparator.naturalOrder());
    return due;
  }

  private static boolean isDue(Frequency frequency, LocalDate day) {
    return switch (frequency) {
      case DAILY -> !TIME.hours().hoursOf(day).equals(DayHours.CLOSED);
      case WEEKLY -> isLastWorkingDayUpTo(day, 7, Store::isFriday);
      case MONTHLY -> CHINA.isWorkingDay(day) && isLastOfMonth(day);
      case QUARTERLY ->
          isLastWorkingDayUpTo(day, 15, end -> isMonthEnd(end) && end.getMonthValue() % 3 == 0);
      case HALF_YEARLY ->
          isLastWorkingDayUpTo(day, 15, end -> isMonthEnd(end) && end.getMonthValue() % 6 == 0);
      case YEARLY ->
          isLastWorkingDayUpTo(day, 15, end -> isMonthEnd(end) && end.getMonthValue() == 12);
    };
  }

  private static boolean isMonthEnd(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }

  private static boolean isLastOfMonth(LocalDate day) {
    for (LocalDate later = day.plusDays(1);
        later.getMonth() == day.getMonth();
        later = later.plusDays(1)) {
      if (CHINA.isWorkingDay(later)) {
        return false;
      }
    }
    return true;
  }

  /** Whether some nominal day on or after this one has it as its last working day. */
  private static boolean isLastWorkingDayUpTo(
      LocalDate day, int reach, java.util.function.Predicate<LocalDate> nominal) {
    if (!CHINA.isWorkingDay(day)) {
      return false;
    }
    for (int i = 0; i < reach; i++) {
      LocalDate later = day.plusDays(i);
      if (i > 0 && CHINA.isWorkingDay(later)) {
        return false;
      }
      if (nominal.test(later)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void every_role_has_each_quarter_what_a_second_reading_finds() {
    for (DayRange days :
        List.of(days("2026-01-01", "2026-04-01"), days("2025-09-25", "2026-01-05"))) {
      for (Role role : RULES.catalog(DAY).roles()) {
        List<String> actual =
            roster(days, holds("E-1", role.id().code())).entries().stream()
                .filter(entry -> !(entry.due().duty().rhythm() instanceof DutyRhythm.Scheduled))
                .map(entry -> entry.due().dueDay() + " " + entry.due().duty().id())
                .sorted()
                .toList();

        assertThat(actual).as("%s in %s", role.id(), days).isEqualTo(slowly(role, days));
      }
    }
  }

  @Test
  void every_recurring_act_is_in_the_roster_of_its_role() {
    Staff staff =
        staff(
            RULES.catalog(DAY).roles().stream()
                .map(role -> holds("N-" + role.id(), role.id().code()))
                .toArray(Assignment[]::new));
    DutyRoster roster = RULES.roster(staff, MARCH, TIME);
    List<ScheduledAct> acts = ScheduleRules.of(PACKS).acts(MARCH, TIME);

    assertThat(acts).hasSizeGreaterThan(300);
    List<String> expected =
        acts.stream().map(act -> act.schedule().role() + " " + act.dueAt()).sorted().toList();
    List<String> actual =
        roster.entries().stream()
            .filter(entry -> entry.due().duty().rhythm() instanceof DutyRhythm.Scheduled)
            .map(entry -> entry.due().duty().role() + " " + entry.due().dueAt())
            .sorted()
            .toList();
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void two_rosters_in_a_row_are_the_one_of_both() {
    Assignment[] people = {
      holds("E-1", "service-manager"), holds("E-2", "sales-manager"), holds("E-2", "cashier")
    };
    List<RosterEntry> both =
        new ArrayList<>(roster(days("2026-02-10", "2026-02-21"), people).entries());
    both.addAll(roster(days("2026-02-21", "2026-03-09"), people).entries());

    assertThat(roster(days("2026-02-10", "2026-03-09"), people).entries()).isEqualTo(both);
  }

  // ---- people ----

  @Test
  void what_is_due_is_that_of_who_holds_the_post_on_the_day() {
    DutyRoster roster =
        roster(
            MARCH,
            holds("E-1", "information-clerk").withUntil(LocalDate.of(2026, 3, 10)),
            holds("E-2", "information-clerk").withFrom(LocalDate.of(2026, 3, 10)));

    assertThat(entries(roster, DAILY_REPORT))
        .allMatch(
            entry ->
                entry
                    .employee()
                    .equals(
                        Optional.of(
                            who(
                                entry.due().dueDay().isBefore(LocalDate.of(2026, 3, 10))
                                    ? "E-1"
                                    : "E-2"))))
        .hasSize(26);
    assertThat(roster.employees()).containsExactly(who("E-1"), who("E-2"));
    assertThat(roster.entriesOf(who("E-9"))).isEmpty();
  }

  @Test
  void several_posts_are_one_list_in_the_order_of_time() {
    DutyRoster roster =
        roster(MARCH, holds("E-1", "service-manager"), holds("E-1", "information-clerk"));

    assertThat(roster.entriesOf(who("E-1"))).isEqualTo(roster.entries());
    assertThat(roster.entries()).isSortedAccordingTo(RosterEntry.IN_TIME);
    assertThat(roster.entriesOf(StandardRoles.INFORMATION_CLERK))
        .hasSizeLessThan(roster.entries().size())
        .allMatch(entry -> entry.due().duty().role().equals(StandardRoles.INFORMATION_CLERK));
    assertThat(roster.continuousOf(who("E-1"))).allMatch(Duty::isContinuous).hasSize(37 + 2);
  }

  @Test
  void an_unknown_role_is_refused_with_a_guess() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roster(MARCH, holds("E-1", "servce-manager")))
        .withMessage(
            "RoleCatalog.role must be one of the 82 roles, but was servce-manager; maybe"
                + " service-manager");
  }

  @Test
  void workload_counts_what_is_due() {
    DutyRoster roster =
        roster(MARCH, holds("E-1", "service-manager"), holds("E-2", "information-clerk"));
    Workload clerk = roster.workload().get(1);

    assertThat(clerk.employee()).isEqualTo(CLERK);
    assertThat(clerk.due()).isEqualTo(roster.entriesOf(CLERK).size());
    assertThat(clerk.byKind().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(clerk.due());
    assertThat(clerk.byKind()).containsOnlyKeys(DutyKind.REPORT);
    Map<LocalDate, Long> byDay =
        roster.entriesOf(CLERK).stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.due().dueDay(), TreeMap::new, Collectors.counting()));
    assertThat(clerk.onBusiestDay())
        .isEqualTo(byDay.values().stream().mapToLong(Long::longValue).max().orElseThrow());
    assertThat(byDay.get(clerk.busiestDay().orElseThrow())).isEqualTo(clerk.onBusiestDay());
    assertThat(clerk.continuous()).isEqualTo(2);
    assertThat(clerk.roles()).containsExactly(StandardRoles.INFORMATION_CLERK);
    assertThat(
            roster(days("2026-03-02", "2026-03-02"), holds("E-1", "cleaner"))
                .workload()
                .get(0)
                .busiestDay())
        .isEmpty();
  }

  // ---- after events ----

  private static final StepId FINAL = StepId.parse("quality-inspection.final");

  @Test
  void a_step_makes_owed_what_its_roles_do_in_it() {
    DutyRoster before =
        roster(MARCH, holds("E-1", "quality-inspector"), holds("E-2", "information-clerk"));
    DutyRoster after =
        before.after(List.of(DutyTrigger.of(FINAL, at("2026-03-04T11:00")).inCase("RO-7")));

    List<RosterEntry> owed =
        after.entries().stream().filter(entry -> entry.trigger().isPresent()).toList();
    assertThat(owed.stream().map(entry -> entry.due().duty()))
        .containsExactlyInAnyOrderElementsOf(
            RULES.catalog(DAY).dutiesAt(FINAL).stream()
                .filter(Duty::isAfterEvent)
                .filter(duty -> duty.role().equals(StandardRoles.QUALITY_INSPECTOR))
                .toList());
    assertThat(owed).hasSizeGreaterThan(3);
    assertThat(owed)
        .allMatch(entry -> entry.due().dueAt().equals(at("2026-03-05T00:00")))
        .allMatch(entry -> entry.employee().equals(Optional.of(who("E-1"))))
        .allMatch(entry -> entry.trigger().orElseThrow().caseNumber().equals(Optional.of("RO-7")));
    assertThat(before.entries()).noneMatch(entry -> entry.trigger().isPresent());
  }

  @Test
  void a_limit_after_an_event_ends_on_a_working_day() {
    StepId call = StepId.parse("service-follow-up.call");
    DutyRoster roster =
        roster(FEBRUARY, holds("E-2", "information-clerk"))
            .after(List.of(DutyTrigger.of(call, at("2026-02-09T11:00"))));

    RosterEntry week =
        entries(roster, DutyId.of("one-week-call")).stream()
            .filter(entry -> entry.trigger().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(week.due().nominalDay()).isEqualTo(LocalDate.of(2026, 2, 16));
    assertThat(week.due().dueDay())
        .as("the seventh day is in Spring Festival")
        .isEqualTo(LocalDate.of(2026, 2, 24));
    assertThat(week.due().whyMoved().orElseThrow().en())
        .isEqualTo("2026-02-16 is off: Spring Festival");
  }

  @Test
  void several_holders_share_what_nobody_is_in_charge_of() {
    DutyTrigger trigger = DutyTrigger.of(FINAL, at("2026-03-04T11:00"));
    DutyRoster two =
        roster(MARCH, holds("E-1", "quality-inspector"), holds("E-2", "quality-inspector"));

    assertThat(two.after(List.of(trigger)).entries())
        .filteredOn(entry -> entry.trigger().isPresent())
        .isNotEmpty()
        .allMatch(entry -> entry.employee().isEmpty());
    assertThat(two.after(List.of(trigger.by(who("E-2")))).entries())
        .filteredOn(entry -> entry.trigger().isPresent())
        .isNotEmpty()
        .allMatch(entry -> entry.employee().equals(Optional.of(who("E-2"))));
    assertThat(two.after(List.of(trigger.by(who("E-3")))).entries())
        .filteredOn(entry -> entry.trigger().isPresent())
        .allMatch(entry -> entry.employee().isEmpty());
  }

  @Test
  void events_make_owed_what_duties_and_schedules_say() {
    DutyRoster roster =
        roster(
                MARCH,
                holds("E-1", "insurance-specialist"),
                holds("E-2", "cashier"),
                holds("E-3", "service-advisor"))
            .after(
                List.of(
                    DutyTrigger.of("policy-issued", at("2026-03-04T11:00")),
                    DutyTrigger.of("task-assigned", at("2026-03-04T11:00"))));

    assertThat(roster.entries())
        .filteredOn(entry -> entry.trigger().flatMap(DutyTrigger::event).isPresent())
        .extracting(entry -> entry.due().duty().clauses())
        .anyMatch(clauses -> clauses.contains("REPORT-02"));
    assertThat(roster.entriesOf(who("E-3")))
        .filteredOn(entry -> entry.trigger().isPresent())
        .isNotEmpty()
        .allMatch(entry -> entry.due().duty().event().orElseThrow().code().equals("task-assigned"));
  }

  @Test
  void what_is_due_after_the_days_of_the_roster_is_left_out() {
    StepId call = StepId.parse("service-follow-up.call");

    assertThat(
            roster(days("2026-03-01", "2026-03-05"), holds("E-2", "information-clerk"))
                .after(List.of(DutyTrigger.of(call, at("2026-03-04T11:00"))))
                .entries())
        .filteredOn(entry -> entry.trigger().isPresent())
        .noneMatch(entry -> entry.due().duty().id().equals(DutyId.of("one-week-call")));
  }

  @Test
  void a_trigger_is_of_a_step_or_of_an_event() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DutyTrigger(
                    Optional.empty(),
                    Optional.empty(),
                    Instant.EPOCH,
                    Optional.empty(),
                    Optional.empty()))
        .withMessage(
            "DutyTrigger must be of a step or of an event, but was of no step and no event");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyTrigger.of("No code", Instant.EPOCH))
        .withMessageStartingWith("DutyTrigger.event must be lower-case words");
  }

  // ---- against a log ----

  private static Map<LocalDate, RosterState> states(
      DutyRoster roster, DutyId duty, List<DutyLogEntry> log, String now) {
    Map<LocalDate, RosterState> states = new TreeMap<>();
    for (RosterStanding standing : roster.against(log, at(now))) {
      if (standing.entry().due().duty().id().equals(duty)) {
        states.put(standing.entry().due().dueDay(), standing.state());
      }
    }
    return states;
  }

  private static DutyLogEntry report(String moment) {
    return DutyLogEntry.of(CLERK, at(moment), DAILY_REPORT);
  }

  @ParameterizedTest(name = "report left {0}, looked at {1}: {2}")
  @CsvSource({
    "2026-03-03T17:00, 2026-03-03T17:00, DONE",
    "2026-03-03T23:59, 2026-03-04T00:00, DONE",
    "2026-03-02T23:59, 2026-03-03T12:00, OPEN",
    "2026-03-04T00:00, 2026-03-04T09:00, MISSED",
    "2026-03-03T17:00, 2026-03-03T16:59, OPEN",
    "2026-03-09T12:00, 2026-03-03T23:59, OPEN",
    "2026-03-09T12:00, 2026-03-04T00:00, MISSED"
  })
  void a_daily_report_counts_for_its_day(String left, String now, RosterState expected) {
    DutyRoster roster = roster(MARCH, holds("E-2", "information-clerk"));

    assertThat(states(roster, DAILY_REPORT, List.of(report(left)), now))
        .containsEntry(LocalDate.of(2026, 3, 3), expected);
  }

  @Test
  void a_report_that_names_its_day_is_late_for_it() {
    DutyRoster roster = roster(MARCH, holds("E-2", "information-clerk"));
    Map<LocalDate, RosterState> states =
        states(
            roster,
            DAILY_REPORT,
            List.of(
                report("2026-03-04T09:00").forDay(LocalDate.of(2026, 3, 3)),
                report("2026-03-04T17:00")),
            "2026-03-05T08:00");

    assertThat(states)
        .containsEntry(LocalDate.of(2026, 3, 2), RosterState.MISSED)
        .containsEntry(LocalDate.of(2026, 3, 3), RosterState.LATE)
        .containsEntry(LocalDate.of(2026, 3, 4), RosterState.DONE)
        .containsEntry(LocalDate.of(2026, 3, 5), RosterState.OPEN);
  }

  @ParameterizedTest(name = "statistics left {0}: {1}")
  @CsvSource({
    "2026-03-09T10:00, DONE",
    "2026-03-09T10:01, LATE",
    "2026-03-06T12:00, DONE",
    "2026-03-12T21:59, LATE",
    "2026-03-12T22:01, MISSED"
  })
  void a_weekly_report_counts_for_the_nearest_time(String left, RosterState expected) {
    DutyRoster roster =
        roster(days("2026-03-08", "2026-03-29"), holds("E-3", "insurance-specialist"));

    assertThat(
            states(
                roster,
                STATISTICS,
                List.of(DutyLogEntry.of(who("E-3"), at(left), STATISTICS)),
                "2026-03-20T12:00"))
        .containsEntry(LocalDate.of(2026, 3, 9), expected);
  }

  @Test
  void a_duty_is_done_when_all_of_its_evidence_is_there() {
    DutyRoster roster = roster(MARCH, holds("E-2", "information-clerk"));
    Duty duty = RULES.catalog(DAY).find(DAILY_REPORT).orElseThrow();
    assertThat(duty.evidence()).hasSize(2);
    List<DutyLogEntry> half =
        List.of(DutyLogEntry.of(CLERK, at("2026-03-03T12:00"), duty.evidence().get(0)));
    List<DutyLogEntry> whole = new ArrayList<>(half);
    whole.add(DutyLogEntry.of(CLERK, at("2026-03-03T18:00"), duty.evidence().get(1)));

    RosterStanding open = standing(roster, half);
    assertThat(open.state()).isEqualTo(RosterState.MISSED);
    assertThat(open.missing()).containsExactly(duty.evidence().get(1));
    assertThat(open.doneAt()).isEmpty();
    RosterStanding done = standing(roster, whole);
    assertThat(done.state()).isEqualTo(RosterState.DONE);
    assertThat(done.doneAt()).contains(at("2026-03-03T18:00"));
  }

  private static RosterStanding standing(DutyRoster roster, List<DutyLogEntry> log) {
    return roster.against(log, at("2026-03-10T12:00")).stream()
        .filter(each -> each.entry().due().duty().id().equals(DAILY_REPORT))
        .filter(each -> each.entry().due().dueDay().equals(LocalDate.of(2026, 3, 3)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void evidence_of_somebody_else_does_not_count() {
    DutyRoster roster =
        roster(MARCH, holds("E-2", "information-clerk"), holds("E-4", "information-clerk"));

    List<RosterState> states =
        roster.against(List.of(report("2026-03-03T12:00")), at("2026-03-04T12:00")).stream()
            .filter(each -> each.entry().due().duty().id().equals(DAILY_REPORT))
            .filter(each -> each.entry().due().dueDay().equals(LocalDate.of(2026, 3, 3)))
            .map(RosterStanding::state)
            .toList();
    assertThat(states).containsExactly(RosterState.DONE, RosterState.MISSED);
  }

  @Test
  void evidence_of_a_case_counts_for_it_and_for_any_holder() {
    DutyRoster roster =
        roster(MARCH, holds("E-1", "quality-inspector"), holds("E-2", "quality-inspector"))
            .after(
                List.of(
                    DutyTrigger.of(FINAL, at("2026-03-04T11:00")).inCase("RO-7"),
                    DutyTrigger.of(FINAL, at("2026-03-04T12:00")).inCase("RO-8")));
    DutyId sheet = DutyId.of("fill-quality-inspection-sheet");
    List<DutyLogEntry> log =
        List.of(
            DutyLogEntry.of(who("E-2"), at("2026-03-04T15:00"), sheet).inCase("RO-8"),
            DutyLogEntry.of(who("E-2"), at("2026-03-04T10:00"), sheet).inCase("RO-7"));

    Map<String, RosterState> states = new TreeMap<>();
    for (RosterStanding each : roster.against(log, at("2026-03-05T12:00"))) {
      if (each.entry().due().duty().id().equals(sheet)) {
        states.put(
            each.entry().trigger().flatMap(DutyTrigger::caseNumber).orElseThrow(), each.state());
      }
    }
    assertThat(states)
        .as("RO-7 was inspected before the car was there")
        .containsEntry("RO-7", RosterState.MISSED)
        .containsEntry("RO-8", RosterState.DONE);
  }

  @Test
  void evidence_without_a_case_counts_for_the_first_that_is_open() {
    DutyId sheet = DutyId.of("fill-quality-inspection-sheet");
    DutyRoster roster =
        roster(MARCH, holds("E-1", "quality-inspector"))
            .after(
                List.of(
                    DutyTrigger.of(FINAL, at("2026-03-04T11:00")),
                    DutyTrigger.of(FINAL, at("2026-03-05T12:00"))));
    List<RosterState> states =
        roster
            .against(
                List.of(DutyLogEntry.of(who("E-1"), at("2026-03-04T15:00"), sheet)),
                at("2026-03-05T13:00"))
            .stream()
            .filter(each -> each.entry().due().duty().id().equals(sheet))
            .map(RosterStanding::state)
            .toList();
    assertThat(states).containsExactly(RosterState.DONE, RosterState.OPEN);
  }

  @Test
  void a_line_of_the_log_names_a_duty_or_evidence() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DutyLogEntry(
                    CLERK,
                    at("2026-03-04T15:00"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage(
            "DutyLogEntry must name a duty or evidence, but of E-2 at 2026-03-04T07:00:00Z named"
                + " neither");
  }

  @Property(tries = 200)
  void more_evidence_never_makes_anything_worse(
      @ForAll @Size(max = 20) List<@IntRange(max = 40 * 24) Integer> hours,
      @ForAll @IntRange(max = 31 * 24) int now,
      @ForAll @IntRange(max = 40 * 24) int another) {
    DutyRoster roster = roster(MARCH, holds("E-2", "information-clerk"));
    Instant start = at("2026-03-01T00:00");
    List<DutyLogEntry> log = new ArrayList<>();
    for (int hour : hours) {
      log.add(
          DutyLogEntry.of(
              CLERK, start.plusSeconds(hour * 3_600L), DutyId.of("maker-service-information")));
    }
    List<DutyLogEntry> more = new ArrayList<>(log);
    more.add(
        DutyLogEntry.of(
            CLERK, start.plusSeconds(another * 3_600L), DutyId.of("maker-service-information")));
    Instant moment = start.plusSeconds(now * 3_600L);

    List<RosterStanding> less = roster.against(log, moment);
    List<RosterStanding> with = roster.against(more, moment);

    assertThat(with).hasSameSizeAs(less).hasSameSizeAs(roster.entries());
    for (int i = 0; i < less.size(); i++) {
      if (less.get(i).state() == RosterState.DONE || less.get(i).state() == RosterState.LATE) {
        assertThat(with.get(i).state()).isLessThanOrEqualTo(less.get(i).state());
      }
    }
    assertThat(with)
        .allMatch(
            each ->
                each.state() != RosterState.OPEN || !each.entry().due().dueAt().isBefore(moment))
        .allMatch(
            each ->
                each.state() != RosterState.MISSED || !each.entry().due().dueAt().isAfter(moment));
  }

  // ---- packs of one's own ----

  @Test
  void a_store_names_its_own_days_and_times(@org.junit.jupiter.api.io.TempDir Path folder) {
    OrganizationRules own =
        Store.with(
            Store.write(
                folder.resolve("own-days"),
                "store",
                "\"from\": \"2026-03-16\"",
                Map.of(
                    "organization.json",
                    """
                    {"rhythms": [{"frequency": "weekly", "cadences": ["every Wednesday 12:00"],
                                  "verification": "N"}]}
                    """)));
    Role role =
        RULES.catalog(DAY).roles().stream()
            .filter(
                each ->
                    each.duties().stream()
                        .anyMatch(
                            duty ->
                                duty.rhythm().equals(new DutyRhythm.Recurring(Frequency.WEEKLY))))
            .findFirst()
            .orElseThrow();
    Set<String> days =
        own.roster(staff(holds("E-1", role.id().code())), MARCH, TIME).entries().stream()
            .filter(
                entry ->
                    entry.due().duty().rhythm().equals(new DutyRhythm.Recurring(Frequency.WEEKLY)))
            .map(entry -> LocalDateTime.ofInstant(entry.due().dueAt(), SHANGHAI).toString())
            .collect(Collectors.toCollection(java.util.TreeSet::new));

    assertThat(days)
        .as("Fridays until the pack is in force, then Wednesdays at noon")
        .containsExactly(
            "2026-03-07T00:00", "2026-03-14T00:00", "2026-03-18T12:00", "2026-03-25T12:00");
    assertThat(Cadence.parse("every Wednesday 12:00").frequency()).isEqualTo(Frequency.WEEKLY);
    assertThat(RULES.catalog(DAY).evidence()).containsKey(DutyEvidence.of("daily-report"));
    assertThat(Locale.ENGLISH.getLanguage()).isEqualTo("en");
  }
}
