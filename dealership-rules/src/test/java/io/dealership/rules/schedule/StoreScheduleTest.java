package io.dealership.rules.schedule;

import static io.dealership.rules.schedule.Stores.FEBRUARY;
import static io.dealership.rules.schedule.Stores.LOADER;
import static io.dealership.rules.schedule.Stores.MARCH;
import static io.dealership.rules.schedule.Stores.TIME;
import static io.dealership.rules.schedule.Stores.at;
import static io.dealership.rules.schedule.Stores.days;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.organization.DutyId;
import io.dealership.core.time.DayRange;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.pack.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The acts that the standard pack schedules, each with the times at which it is due, counted on a
 * paper calendar.
 *
 * <p>In 2026 the Spring Festival is off from Sunday, 02-15 to Monday, 02-23; the Saturdays 02-14
 * and 02-28 are worked for it. In March only weekends are off. The store opens on Saturdays, too.
 */
class StoreScheduleTest {

  private static final ScheduleRules RULES = ScheduleRules.of(LOADER.load(ScheduleRules.pack()));
  private static final LocalDate ON = LocalDate.of(2026, 3, 2);

  /** The days of a month, such as {@code 02..04 09 24 24}, by the end of the day or at a time. */
  private static List<Instant> moments(String month, String days, String time) {
    if (days.equals("none")) {
      return List.of();
    }
    List<Instant> moments = new ArrayList<>();
    for (String part : Splitter.on(' ').split(days)) {
      int first = Integer.parseInt(part.substring(0, 2));
      int last = Integer.parseInt(part.substring(part.length() - 2));
      IntStream.rangeClosed(first, last)
          .mapToObj(day -> LocalDate.parse(month + "-01").withDayOfMonth(day))
          .map(day -> time.equals("24:00") ? day.plusDays(1) + "T00:00" : day + "T" + time)
          .forEach(moment -> moments.add(at(moment)));
    }
    return moments;
  }

  private static List<Instant> due(String id, DayRange days) {
    return RULES.acts(days, TIME).stream()
        .filter(act -> act.schedule().id().equals(DutyId.of(id)))
        .map(ScheduledAct::dueAt)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "insurance-statistics-weekly | 10:00 | 02 09 24 24 | 02 09 16 23 30",
        "insurance-statistics-monthly | 17:30 | 02 | 02",
        "lost-renewal-summary | 24:00 | 02 | 02",
        "renewal-list | 24:00 | 05 | 05",
        "commission-reconciliation | 24:00 | 05 | 05",
        "renewal-preparation | 08:30 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "repair-order-daily-report | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "repair-order-daily-review | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "workshop-daily-check | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "maker-business-report | 24:00 | 05 | 05",
        "maker-service-information | 24:00 | 02 09 24 24 | 02 09 16 23 30",
        "information-month-summary | 24:00 | 05 | 05",
        "service-month-report | 24:00 | 05 | 05",
        "revenue-statistics | 24:00 | 05 | 05",
        "advisor-day-review | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "advisor-month-summary | 24:00 | 05 | 05",
        "intake-statistics | 24:00 | 05 | 05",
        "crm-performance-report | 24:00 | 05 | 05",
        "parts-report | 24:00 | 05 | 05",
        "parts-target-analysis | 24:00 | 05 | 05",
        "parts-annual-plan | 24:00 | 02 | none",
        "parts-month-documents | 24:00 | 28 | 31",
        "parts-month-statement | 24:00 | 28 | 31",
        "parts-month-plan | 24:00 | 28 | 31",
        "parts-rolling-stocktake | 24:00 | 28 | 31",
        "equipment-report | 24:00 | 05 | 05",
        "front-desk-returns | 24:00 | 05 | 05",
        "information-returns | 24:00 | 05 | 05",
        "sales-returns | 24:00 | 05 | 05",
        "marketing-returns | 24:00 | 05 | 05",
        "claim-returns | 24:00 | 05 | 05",
        "administration-returns | 24:00 | 05 | 05",
        "annual-plan | 24:00 | none | none",
        "month-plan | 24:00 | 28 | 31",
        "marketing-month-plan | 24:00 | 28 | 31",
        "marketing-month-summary | 24:00 | 28 | 31",
        "sales-day-report | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "sales-analysis | 24:00 | 05 | 05",
        "display-car-check | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "consultant-report-check | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "sales-team-training | 24:00 | 04 11 24 25 | 04 11 18 25",
        "sales-meeting-material | 08:30 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "sales-morning-meeting | 09:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "sales-evening-meeting | 17:30 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "discount-and-registration-analysis | 24:00 | 05 | 05",
        "sales-targets-yearly | 24:00 | none | none",
        "sales-targets-monthly | 24:00 | 28 | 31",
        "sales-targets-weekly | 24:00 | 02 09 24 24 | 02 09 16 23 30",
        "vehicle-demand-forecast | 24:00 | 14 | 20",
        "vehicle-resource-request | 24:00 | 25 | 25",
        "prospect-call-list | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "prospect-tracking-check | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "care-list | 24:00 | 05 | 05",
        "care-activities | 24:00 | 28 | 31",
        "customer-file-verification | 24:00 | 28 | 31",
        "customer-file-review | 24:00 | 02..06 09..14 24..28 | 02..06 09..13 16..20 23..27 30..31",
        "customer-file-review-advisor | 24:00 | 02..06 09..14 24..28 | 02..06 09..13 16..20 23..27 30..31",
        "customer-data-upkeep | 24:00 | 02..06 09..14 24..28 | 02..06 09..13 16..20 23..27 30..31",
        "churn-and-contribution | 24:00 | 05 | 05",
        "quality-statistics | 24:00 | 05 | 05",
        "repeat-repair-report | 24:00 | 05 | 05",
        "tool-daily-check | 08:30 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "tool-open-loans | 24:00 | 02..07 09..14 24..28 | 02..07 09..14 16..21 23..28 30..31",
        "tool-count | 24:00 | 28 | 31",
        "gauge-verification-list | 24:00 | 05 | 05",
        "equipment-care | 24:00 | 28 | 31"
      })
  void is_due_in_February_and_March_of_2026(String id, String time, String february, String march) {
    assertThat(due(id, FEBRUARY)).isEqualTo(moments("2026-02", february, time));
    assertThat(due(id, MARCH)).isEqualTo(moments("2026-03", march, time));
  }

  @ParameterizedTest(name = "{0} in the year to {1}")
  @CsvSource({
    // Saturday and off for New Year's Day
    "annual-plan, 2023-01-01, 2022-12-30",
    "sales-targets-yearly, 2023-01-01, 2022-12-30",
    // a Thursday
    "annual-plan, 2027-01-01, 2026-12-31",
    "sales-targets-yearly, 2027-01-01, 2026-12-31",
    // a Saturday, and a Friday
    "parts-annual-plan, 2026-12-31, 2026-02-02",
    "parts-annual-plan, 2025-12-31, 2025-02-05"
  })
  void is_due_once_a_year(String id, LocalDate until, LocalDate day) {
    assertThat(due(id, new DayRange(until.minusYears(1), until)))
        .containsExactly(at(day.plusDays(1) + "T00:00"));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "policy-issued, 2026-03-07T15:00, policy-register, 2026-03-08T00:00",
    "policy-issued, 2026-02-15T10:00, policy-register, 2026-02-16T00:00",
    "maker-report-drafted, 2026-03-05T09:00, maker-report-check, 2026-03-06T00:00",
    "competitors-surveyed, 2026-02-13T10:00, competitor-report, 2026-02-25T00:00",
    "competitors-surveyed, 2026-03-02T10:00, competitor-report, 2026-03-10T00:00",
    "follow-up-done, 2026-03-02T10:00, follow-up-report, 2026-03-10T00:00",
    "parts-promotion-ended, 2026-02-28T18:00, parts-promotion-effect, 2026-03-10T00:00",
    "maker-document-received, 2026-02-13T10:00, document-receipt, 2026-02-26T00:00",
    "maker-document-received, 2026-03-05T10:00, document-receipt, 2026-03-11T00:00",
    "sale-hand-over, 2026-02-13T10:00, new-buyer-entry, 2026-02-15T00:00",
    "sale-hand-over, 2026-03-07T10:00, new-buyer-entry, 2026-03-10T00:00",
    "service-hand-over, 2026-02-28T17:00, service-file-archive, 2026-03-03T00:00",
    // on a day off too
    "quality-accident, 2026-02-15T10:00, quality-accident-report, 2026-02-16T00:00"
  })
  void is_owed_after_an_event(String event, String moment, String id, String due) {
    assertThat(RULES.actsAfter(ContactEventKind.of(event), at(moment), TIME))
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.schedule().id()).hasToString(id);
              assertThat(act.dueAt()).isEqualTo(at(due));
              assertThat(act.provisional()).isFalse();
            });
  }

  @Test
  void every_act_is_in_one_of_the_tables_above() throws ReflectiveOperationException {
    Set<String> tested = new TreeSet<>();
    Class<?>[] four = {String.class, String.class, String.class, String.class};
    for (String row : csv("is_due_in_February_and_March_of_2026", four)) {
      tested.add(row.substring(0, row.indexOf(' ')));
    }
    for (String row : csv("is_owed_after_an_event", four)) {
      tested.add(Splitter.on(", ").splitToList(row).get(2));
    }

    assertThat(RULES.schedules(ON).stream().map(one -> one.id().code()))
        .containsExactlyElementsOf(tested);
  }

  private static String[] csv(String method, Class<?>[] parameters)
      throws ReflectiveOperationException {
    return StoreScheduleTest.class
        .getDeclaredMethod(method, parameters)
        .getAnnotation(CsvSource.class)
        .value();
  }

  @Test
  void every_clause_that_recurs_has_its_act() {
    Set<String> cited = new TreeSet<>();
    RULES
        .schedules(ON)
        .forEach(one -> one.citations().stream().map(Citation::clause).forEach(cited::add));

    assertThat(cited)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    IntStream.rangeClosed(1, 25).mapToObj(i -> "REPORT-%02d".formatted(i)),
                    Arrays.stream(
                        ("SALES-01 SALES-06 SALES-07 SALES-08 SALES-09 SALES-11 SALES-12"
                                + " WORKSHOP-02"
                                + " INSURANCE-02 INSURANCE-06 INSURANCE-07 INSURANCE-08 RECORD-03"
                                + " RECORD-09 RECORD-10 CONTACT-11 CONTACT-17 QUALITY-19"
                                + " QUALITY-24 QUALITY-28 SETTLE-08 STOCK-02 STOCK-12 STOCK-18 STOCK-20"
                                + " TOOL-01 TOOL-10 TOOL-11 TOOL-12 TOOL-13"
                                + " policy:insurance-report-time policy:renewal-lead"
                                + " policy:stocktake-frequency")
                            .split(" ")))
                .toList());
  }

  @Test
  void the_trace_tells_where_a_clause_lives() {
    assertThat(Trace.of(LOADER.load(ScheduleRules.pack())).places("requirements", "REPORT-01"))
        .containsExactly(
            "store-schedule schedule insurance-statistics-monthly",
            "store-schedule schedule insurance-statistics-weekly");
  }

  @Test
  void every_act_has_both_languages_and_ends_in_no_period() {
    for (Schedule one : RULES.schedules(ON)) {
      assertThat(one.name().zh()).as(one.id().code()).matches(".*\\p{IsHan}.*[^。]");
      assertThat(one.name().en()).as(one.id().code()).matches("[A-Z][\\p{ASCII}]*[a-z]");
      assertThat(one.evidence()).as(one.id().code()).isNotEmpty();
      assertThat(one.recipients()).as(one.id().code()).doesNotContain(one.role());
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "requirements", matches = ".+")
  void every_role_is_one_of_the_catalogue() throws IOException {
    Set<String> known = new TreeSet<>();
    Matcher ids =
        Pattern.compile("(?m)^- id: (\\S+)")
            .matcher(Files.readString(Path.of(System.getProperty("requirements"), "roles.yaml")));
    while (ids.find()) {
      known.add(ids.group(1));
    }

    assertThat(known).hasSize(107);
    for (Schedule one : RULES.schedules(ON)) {
      assertThat(known).as(one.id().code()).contains(one.role().code());
      one.recipients().forEach(role -> assertThat(known).as(one.id().code()).contains(role.code()));
    }
  }

  @Test
  void REPORT_01_a_first_that_is_a_Monday_has_both_reports() {
    // 2026-06-01 is a Monday
    assertThat(RULES.acts(days("2026-06-01", "2026-06-02"), TIME))
        .filteredOn(act -> act.schedule().id().code().startsWith("insurance-statistics"))
        .extracting(ScheduledAct::dueAt)
        .containsExactly(at("2026-06-01T10:00"), at("2026-06-01T17:30"));
  }
}
