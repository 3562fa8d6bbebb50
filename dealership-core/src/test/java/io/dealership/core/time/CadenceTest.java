package io.dealership.core.time;

import static io.dealership.core.time.Sample.NAME;
import static io.dealership.core.time.Sample.SHANGHAI;
import static io.dealership.core.time.Sample.SPRING;
import static io.dealership.core.time.Sample.at;
import static io.dealership.core.time.Sample.calendar;
import static io.dealership.core.time.Sample.day;
import static io.dealership.core.time.Sample.days;
import static io.dealership.core.time.Sample.plain;
import static io.dealership.core.time.Sample.store;
import static io.dealership.core.time.Sample.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

  private static final String FORMS =
      "Cadence must be written like 'every day', 'every working day', 'every opening day', 'every"
          + " 10 days from 2026-01-01', 'every Monday', 'every Monday, Wednesday and Friday',"
          + " 'monthly on day 5', 'monthly on the last day', 'monthly on the first working day',"
          + " 'monthly on the last working day' or 'yearly on 12-31', where needed with a time such"
          + " as ' 10:30' after it, and then with ', also on rest days' or ', or the working day"
          + " before', but was '";

  private static List<String> due(String cadence, DayRange range, BusinessTime place) {
    return Cadence.parse(cadence).occurrences(range, place).stream()
        .map(one -> one.dueDay().toString())
        .toList();
  }

  private static List<String> due(String cadence, String from, String until) {
    return due(cadence, days(from, until), time());
  }

  // ---- text ----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "every day | 每天",
        "every day 08:30 | 每天 08:30",
        "every working day | 每个工作日",
        "every opening day 17:30 | 每个营业日 17:30",
        "every 10 days from 2026-01-01 | 自2026-01-01起每10天",
        "every Monday 10:00 | 每周一 10:00",
        "every Monday and Thursday | 每周一、周四",
        "every Monday, Wednesday and Sunday 09:00 | 每周一、周三、周日 09:00",
        "monthly on day 1 17:30 | 每月1日 17:30",
        "monthly on day 31 | 每月31日",
        "monthly on the last day | 每月最后一天",
        "monthly on the first working day | 每月第一个工作日",
        "monthly on the last working day 18:00 | 每月最后一个工作日 18:00",
        "yearly on 12-31 | 每年12月31日",
        "yearly on 02-29 | 每年2月29日",
        "every Sunday, also on rest days | 每周日，休息日照常",
        "monthly on day 5 09:00, or the working day before | 每月5日 09:00，遇休息日提前到前一个工作日"
      })
  void is_read_and_said_as_the_trade_does(String en, String zh) {
    Cadence cadence = Cadence.parse(en);

    assertThat(cadence).hasToString(en);
    assertThat(cadence.text(Locale.ENGLISH)).isEqualTo(en);
    assertThat(cadence.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
    JsonRoundTrip.assertJson(cadence, Cadence.class, "\"" + en + "\"");
  }

  @Test
  void is_made_of_days_a_time_and_a_rule_for_rest_days() {
    assertThat(Cadence.everyWeekOn(DayOfWeek.MONDAY).at(LocalTime.of(10, 0)))
        .isEqualTo(Cadence.parse("every Monday 10:00"));
    assertThat(Cadence.everyWeekOn(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))
        .isEqualTo(Cadence.parse("every Sunday and Monday"))
        .hasToString("every Monday and Sunday");
    assertThat(Cadence.monthlyOn(5).onRestDays(RestDayRule.PREVIOUS_WORKING_DAY).at(LocalTime.NOON))
        .isEqualTo(Cadence.parse("monthly on day 5 12:00, or the working day before"));
    assertThat(Cadence.yearlyOn(MonthDay.of(12, 31))).hasToString("yearly on 12-31");
    assertThat(Cadence.parse("monthly on day 1 17:30").time()).contains(LocalTime.of(17, 30));
    assertThat(Cadence.parse("monthly on day 1").time()).isEmpty();
    assertThat(Cadence.monthlyOn(1).restDays()).isEqualTo(RestDayRule.NEXT_WORKING_DAY);
    assertThat(Cadence.everyDay().restDays()).isEqualTo(RestDayRule.STAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "daily",
        "every",
        "every monday",
        "every Monday 10",
        "every Monday 9:00",
        "every Monday 24:00",
        "every Monday  10:00",
        "every Monday and Monday",
        "every Monday, Friday",
        "every Monday and Someday",
        "every day, also on rest days 10:00",
        "every 10 days",
        "every 10 days from 2026-02-30",
        "every 2 weeks",
        "Monthly on day 5",
        "monthly on day five",
        "monthly on the second working day",
        "yearly on 02-30",
        "yearly on 13-01",
        "every Monday, or the working day after"
      })
  void has_a_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.parse(text))
        .withMessage(FORMS + text + "'");
  }

  @Test
  void a_long_text_is_cut_in_the_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.parse("x".repeat(61)))
        .withMessage(FORMS + "x".repeat(60) + "…'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.parse("every Monday" + ", Monday".repeat(100_000)))
        .withMessageEndingWith("…'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "monthly on day 0 | Cadence.dayOfMonth must be from 1 to 31, but was 0",
        "monthly on day 32 | Cadence.dayOfMonth must be from 1 to 31, but was 32",
        "every 1 days from 2026-01-01 | Cadence.days must be from 2 to 3660, but was 1",
        "every 3661 days from 2026-01-01 | Cadence.days must be from 2 to 3660, but was 3661",
        "every day, also on rest days | Cadence.onRestDays must be asked of a cadence that rest days move, but was 'every day'",
        "every working day 10:00, or the working day before | Cadence.onRestDays must be asked of a cadence that rest days move, but was 'every working day 10:00'",
        "monthly on the first working day, also on rest days | Cadence.onRestDays must be asked of a cadence that rest days move, but was 'monthly on the first working day'"
      })
  void has_a_range(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Cadence.parse(text)).withMessage(message);
  }

  @Test
  void refuses_what_its_text_could_not_say() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.everyWeekOn(Set.of()))
        .withMessage("Cadence.weekdays must not be empty, but was []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.everyDay().at(LocalTime.of(10, 0, 1)))
        .withMessage("Cadence.time must be a whole minute, but was 10:00:01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.everyDays(7, LocalDate.of(10_000, 1, 1)))
        .withMessage("Cadence.first must be of the years 0 to 9999, but was +10000-01-01");
  }

  // ---- occurrences ----

  @Test
  void B3_a_rest_day_moves_it_to_the_next_working_day() {
    // 2026-03-01 is a Sunday
    assertThat(Cadence.parse("monthly on day 1 17:30").occurrences(march(), time()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.nominalDay()).isEqualTo("2026-03-01");
              assertThat(one.dueDay()).isEqualTo("2026-03-02");
              assertThat(one.dueAt()).isEqualTo(at("2026-03-02T17:30"));
              assertThat(one.isMoved()).isTrue();
              assertThat(one.whyMoved(Locale.ENGLISH)).contains("2026-03-01 is off: Sunday");
              assertThat(one.whyMoved(Locale.CHINA)).contains("2026-03-01不上班：星期日休息");
              assertThat(one.provisional()).isFalse();
              assertThat(one).hasToString("2026-03-02, for 2026-03-01 is off: Sunday");
            });
  }

  private static DayRange march() {
    return days("2026-03-01", "2026-04-01");
  }

  @Test
  void after_a_holiday_of_nine_days_two_Mondays_are_due_on_the_same_Tuesday() {
    List<Occurrence> found =
        Cadence.parse("every Monday 10:00").occurrences(days("2026-02-09", "2026-03-03"), time());

    assertThat(found.stream().map(Object::toString))
        .containsExactly(
            "2026-02-09",
            "2026-02-24, for 2026-02-16 is off: Spring Festival",
            "2026-02-24, for 2026-02-23 is off: Spring Festival",
            "2026-03-02");
    assertThat(found.get(1).dueAt()).isEqualTo(at("2026-02-24T10:00"));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "every working day, 2026-02-13, 2026-02-26, 2026-02-13 2026-02-14 2026-02-24 2026-02-25",
    "every day, 2026-02-27, 2026-03-03, 2026-02-27 2026-02-28 2026-03-01 2026-03-02",
    "every opening day, 2026-02-27, 2026-03-03, 2026-02-27 2026-02-28 2026-03-02",
    "every Saturday, 2026-02-13, 2026-03-10, 2026-02-14 2026-02-24 2026-02-28 2026-03-09",
    "'every Saturday, also on rest days', 2026-02-13, 2026-03-08, 2026-02-14 2026-02-21 2026-02-28 2026-03-07",
    "'every Saturday, or the working day before', 2026-02-13, 2026-03-08, 2026-02-14 2026-02-14 2026-02-28 2026-03-06",
    "every 10 days from 2026-02-10, 2026-02-01, 2026-03-15, 2026-02-10 2026-02-24 2026-03-02 2026-03-12",
    "monthly on the last day, 2026-01-01, 2026-07-01, 2026-02-02 2026-02-28 2026-03-31 2026-04-30 2026-06-01 2026-06-30",
    "'monthly on the last day, or the working day before', 2026-01-01, 2026-07-01, 2026-01-30 2026-02-28 2026-03-31 2026-04-30 2026-05-29 2026-06-30",
    "monthly on the first working day, 2026-01-01, 2026-06-01, 2026-01-01 2026-02-02 2026-03-02 2026-04-01 2026-05-06",
    "monthly on the last working day, 2026-01-01, 2026-06-01, 2026-01-30 2026-02-28 2026-03-31 2026-04-30 2026-05-29"
  })
  void is_due_on_these_days(String cadence, String from, String until, String expected) {
    assertThat(due(cadence, from, until)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "'monthly on day 31, also on rest days', 2026-01-01, 2026-06-01, 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31",
    "'monthly on day 30, also on rest days', 2028-01-01, 2028-04-01, 2028-01-30 2028-02-29 2028-03-30",
    "'monthly on day 29, also on rest days', 2026-02-01, 2026-03-01, 2026-02-28",
    "'yearly on 02-29, also on rest days', 2026-01-01, 2030-01-01, 2026-02-28 2027-02-28 2028-02-29 2029-02-28",
    "'yearly on 12-31, also on rest days', 2025-12-31, 2027-12-31, 2025-12-31 2026-12-31"
  })
  void B2_a_day_that_is_not_there_is_the_last_of_its_month(
      String cadence, String from, String until, String expected) {
    assertThat(due(cadence, from, until)).containsExactly(expected.split(" "));
  }

  @Test
  void the_due_day_decides_to_which_period_it_belongs() {
    // the 31st of January 2026 is a Saturday: due on the 2nd of February
    assertThat(due("monthly on day 31", "2026-01-01", "2026-02-01")).isEmpty();
    assertThat(due("monthly on day 31", "2026-02-01", "2026-02-28")).containsExactly("2026-02-02");
    // a Sunday that is due on the Friday before
    assertThat(due("monthly on day 1, or the working day before", "2026-02-27", "2026-03-01"))
        .containsExactly("2026-02-28");
    assertThat(due("every day", "2026-03-01", "2026-03-01")).isEmpty();
  }

  @Test
  void without_a_time_it_is_due_by_the_midnight_that_ends_the_day() {
    assertThat(Cadence.parse("monthly on day 5").occurrences(march(), time()).get(0).dueAt())
        .isEqualTo(at("2026-03-06T00:00"));
  }

  @Test
  void it_starts_with_its_first_day() {
    assertThat(due("every 7 days from 2026-03-02", "2026-01-01", "2026-03-10"))
        .containsExactly("2026-03-02", "2026-03-09");
  }

  @Test
  void a_time_that_the_clocks_skip_or_show_twice_comes_once() {
    BusinessTime newYork =
        new BusinessTime(plain(), OpeningHours.roundTheClock(ZoneId.of("America/New_York")));
    Cadence cadence = Cadence.parse("every day 02:30");

    assertThat(cadence.occurrences(days("2026-03-08", "2026-03-09"), newYork).get(0).dueAt())
        .isEqualTo("2026-03-08T07:30:00Z");
    assertThat(
            Cadence.parse("every day 01:30")
                .occurrences(days("2026-11-01", "2026-11-02"), newYork)
                .get(0)
                .dueAt())
        .isEqualTo("2026-11-01T05:30:00Z");
  }

  @ParameterizedTest(name = "{0} from {1}: {2}")
  @CsvSource({
    "every Monday, 2026-12-21, false",
    "every Monday, 2027-02-08, true",
    "'every Monday, also on rest days', 2027-02-08, false",
    "every day, 2027-02-08, false",
    "every working day, 2026-12-21, false",
    "every working day, 2027-02-08, true",
    "every opening day, 2026-12-21, false",
    "every opening day, 2027-02-08, true",
    "monthly on the first working day, 2026-12-01, false",
    "monthly on the first working day, 2027-02-01, true",
    "monthly on the last working day, 2026-11-30, false",
    "monthly on the last working day, 2026-12-31, true"
  })
  void is_provisional_while_the_holidays_that_decide_are_not_announced(
      String cadence, LocalDate from, boolean provisional) {
    assertThat(
            Cadence.parse(cadence)
                .occurrences(new DayRange(from, from.plusDays(1)), time())
                .get(0)
                .provisional())
        .isEqualTo(provisional);
  }

  @Test
  void a_moved_one_is_provisional_when_the_day_it_moves_to_is() {
    BusinessCalendar endsOnSunday =
        BusinessCalendar.of(
            "cn",
            NAME,
            EnumSet.of(DayOfWeek.SUNDAY),
            List.of(
                new CalendarNotice(
                    "a week",
                    day("2025-01-01"),
                    days("2026-03-02", "2026-03-09"),
                    List.of(ArrangedDays.off(day("2026-03-08"), day("2026-03-08"), SPRING)))));
    BusinessTime place = new BusinessTime(endsOnSunday, OpeningHours.roundTheClock(SHANGHAI));

    assertThat(Cadence.parse("every Sunday").occurrences(days("2026-03-09", "2026-03-10"), place))
        .singleElement()
        .matches(Occurrence::provisional);
  }

  @Test
  void days_on_which_a_place_is_shut_are_no_opening_days() {
    OpeningHours mondays =
        OpeningHours.builder(SHANGHAI)
            .on(DayHours.parse("09:00-18:00"), DayOfWeek.MONDAY)
            .override(day("2026-03-09"), DayHours.CLOSED)
            .build();
    BusinessTime place = new BusinessTime(plain(), mondays);

    assertThat(due("every opening day", march(), place))
        .containsExactly("2026-03-02", "2026-03-16", "2026-03-23", "2026-03-30");
    assertThat(due("every opening day", days("2026-03-03", "2026-03-16"), place)).isEmpty();
  }

  @Test
  void a_month_without_a_working_day_has_no_first_one_and_no_last_one() {
    BusinessCalendar closedInMarch =
        plain()
            .withNotice(
                new CalendarNotice(
                    "March",
                    day("2025-01-01"),
                    DayRange.empty(),
                    List.of(ArrangedDays.off(day("2026-03-01"), day("2026-03-31"), SPRING))));
    BusinessTime place = new BusinessTime(closedInMarch, OpeningHours.roundTheClock(SHANGHAI));
    DayRange spring = days("2026-02-01", "2026-05-01");

    assertThat(due("monthly on the first working day", spring, place))
        .containsExactly("2026-02-02", "2026-04-01");
    assertThat(due("monthly on the last working day", spring, place))
        .containsExactly("2026-02-27", "2026-04-30");
  }

  @Test
  void an_occurrence_is_moved_from_a_rest_day_only() {
    CalendarDay monday = calendar().day(day("2026-03-02"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Occurrence(monday, day("2026-03-03"), at("2026-03-03T10:00"), false))
        .withMessage(
            "Occurrence.dueDay must be the nominal day where that is worked (2026-03-02 Monday),"
                + " but was 2026-03-03");
    assertThat(new Occurrence(monday, monday.date(), at("2026-03-02T10:00"), false))
        .hasToString("2026-03-02")
        .matches(one -> !one.isMoved() && one.whyMoved(Locale.ENGLISH).isEmpty());
  }

  @Test
  void values_are_equal_by_value_and_null_is_refused() {
    new EqualsTester()
        .addEqualityGroup(Cadence.everyDay(), Cadence.parse("every day"))
        .addEqualityGroup(Cadence.everyWorkingDay(), Cadence.parse("every working day"))
        .addEqualityGroup(Cadence.parse("every day 10:00"))
        .addEqualityGroup(Cadence.monthlyOn(5), Cadence.parse("monthly on day 5"))
        .addEqualityGroup(Cadence.parse("monthly on day 5, also on rest days"))
        .addEqualityGroup(Cadence.monthlyOn(6))
        .testEquals();
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, day("2026-03-02"))
            .setDefault(MonthDay.class, MonthDay.of(1, 1))
            .setDefault(LocalTime.class, LocalTime.NOON)
            .setDefault(BusinessTime.class, time())
            .setDefault(DayRange.class, march())
            .setDefault(CalendarDay.class, calendar().day(day("2026-03-02")))
            .setDefault(Instant.class, at("2026-03-02T10:00"))
            .setDefault(int.class, 5);
    tester.testAllPublicStaticMethods(Cadence.class);
    tester.testAllPublicInstanceMethods(Cadence.monthlyOn(1));
    tester.testAllPublicConstructors(Occurrence.class);
  }

  // ---- properties ----

  @Property
  boolean comes_back_from_its_text(@ForAll("cadences") Cadence cadence) {
    return Cadence.parse(cadence.toString()).equals(cadence);
  }

  /** Day by day, and by the words of the cadence alone. */
  @Property(tries = 3_000)
  void is_due_as_counted_day_by_day(
      @ForAll("cadences") Cadence cadence,
      @ForAll("dates") LocalDate from,
      @ForAll @IntRange(min = 0, max = 120) int length) {
    DayRange range = new DayRange(from, from.plusDays(length));

    assertThat(
            cadence.occurrences(range, time()).stream()
                .map(one -> one.nominalDay() + " " + one.dueDay()))
        .isEqualTo(DayByDay.occurrences(cadence.toString(), range));
  }

  @Property
  void two_periods_in_a_row_have_what_both_together_have(
      @ForAll("cadences") Cadence cadence,
      @ForAll("dates") LocalDate from,
      @ForAll @IntRange(min = 0, max = 60) int one,
      @ForAll @IntRange(min = 0, max = 60) int other) {
    LocalDate middle = from.plusDays(one);
    LocalDate until = middle.plusDays(other);
    List<Occurrence> parts = new ArrayList<>();
    parts.addAll(cadence.occurrences(new DayRange(from, middle), time()));
    parts.addAll(cadence.occurrences(new DayRange(middle, until), time()));

    List<Occurrence> whole = cadence.occurrences(new DayRange(from, until), time());
    assertThat(parts).isEqualTo(whole);
    assertThat(whole.stream().map(Occurrence::nominalDay)).doesNotHaveDuplicates();
    assertThat(whole.stream().map(Occurrence::dueAt)).isSorted();
  }

  @Property
  boolean what_is_moved_lands_on_a_working_day(
      @ForAll("cadences") Cadence cadence, @ForAll("dates") LocalDate from) {
    return cadence.occurrences(new DayRange(from, from.plusDays(100)), time()).stream()
        .allMatch(
            one ->
                one.isMoved()
                    ? calendar().isWorkingDay(one.dueDay())
                        && !calendar().isWorkingDay(one.nominalDay())
                    : one.dueDay().equals(one.nominalDay()));
  }

  /** The second algorithm: asks of every day whether the words name it, and walks to a workday. */
  private static final class DayByDay {

    static List<String> occurrences(String words, DayRange range) {
      List<String> found = new ArrayList<>();
      for (LocalDate day = range.from().minusDays(40);
          day.isBefore(range.until().plusDays(40));
          day = day.plusDays(1)) {
        if (names(words, day)) {
          LocalDate due = due(words, day);
          if (!due.isBefore(range.from()) && due.isBefore(range.until())) {
            found.add(day + " " + due);
          }
        }
      }
      return found;
    }

    private static LocalDate due(String words, LocalDate nominal) {
      boolean fixed =
          words.matches("every (opening )?day.*") || words.contains("also on rest days");
      int step = words.contains("before") ? -1 : 1;
      LocalDate due = nominal;
      while (!fixed && !calendar().isWorkingDay(due)) {
        due = due.plusDays(step);
      }
      return due;
    }

    private static boolean names(String words, LocalDate day) {
      int last = YearMonth.from(day).lengthOfMonth();
      boolean endOfMonth = day.getDayOfMonth() == last;
      if (words.startsWith("every day")) {
        return true;
      }
      if (words.startsWith("every working day")) {
        return calendar().isWorkingDay(day);
      }
      if (words.startsWith("every opening day")) {
        return !store().hoursOf(day).equals(DayHours.CLOSED);
      }
      if (words.contains(" days from ")) {
        List<String> parts = Splitter.on(' ').splitToList(words);
        LocalDate first = LocalDate.parse(parts.get(4).substring(0, 10));
        return !day.isBefore(first)
            && ChronoUnit.DAYS.between(first, day) % Integer.parseInt(parts.get(1)) == 0;
      }
      if (words.startsWith("every ")) {
        String name = day.getDayOfWeek().toString();
        return words.contains(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
      }
      if (words.startsWith("monthly on the last day")) {
        return endOfMonth;
      }
      if (words.startsWith("monthly on the first working day")) {
        return calendar().isWorkingDay(day)
            && Stream.iterate(day.withDayOfMonth(1), one -> one.plusDays(1))
                .takeWhile(one -> one.isBefore(day))
                .noneMatch(calendar()::isWorkingDay);
      }
      if (words.startsWith("monthly on the last working day")) {
        return calendar().isWorkingDay(day)
            && Stream.iterate(day.plusDays(1), one -> one.plusDays(1))
                .takeWhile(one -> one.getMonth() == day.getMonth())
                .noneMatch(calendar()::isWorkingDay);
      }
      if (words.startsWith("monthly on day ")) {
        int number = Integer.parseInt(words.replaceAll("monthly on day ([0-9]+).*", "$1"));
        return day.getDayOfMonth() == number || endOfMonth && number > last;
      }
      String yearly = words.substring("yearly on ".length(), "yearly on ".length() + 5);
      return day.toString().endsWith(yearly)
          || yearly.equals("02-29") && !day.isLeapYear() && day.toString().endsWith("02-28");
    }
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(day("2019-06-01").toEpochDay(), day("2029-06-01").toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Cadence> cadences() {
    Arbitrary<Cadence> fixed =
        Arbitraries.of(
            Cadence.everyDay(),
            Cadence.everyWorkingDay(),
            Cadence.everyOpeningDay(),
            Cadence.monthlyOnFirstWorkingDay(),
            Cadence.monthlyOnLastWorkingDay());
    Arbitrary<Cadence> days =
        Arbitraries.oneOf(
            Combinators.combine(Arbitraries.integers().between(2, 90), dates())
                .as(Cadence::everyDays),
            Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(Cadence::everyWeekOn),
            Arbitraries.integers().between(1, 31).map(Cadence::monthlyOn),
            Arbitraries.just(Cadence.monthlyOnLastDay()),
            Arbitraries.integers()
                .between(0, 365)
                .map(day -> MonthDay.from(LocalDate.of(2028, 1, 1).plusDays(day)))
                .map(Cadence::yearlyOn));
    Arbitrary<Cadence> moved =
        Combinators.combine(days, Arbitraries.of(RestDayRule.class)).as(Cadence::onRestDays);
    Arbitrary<LocalTime> times =
        Arbitraries.integers()
            .between(0, 24 * 60 - 1)
            .map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
    return Combinators.combine(Arbitraries.oneOf(fixed, moved), times.optional())
        .as((cadence, at) -> at.map(cadence::at).orElse(cadence));
  }
}
