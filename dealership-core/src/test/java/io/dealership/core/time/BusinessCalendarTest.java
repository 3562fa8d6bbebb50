package io.dealership.core.time;

import static io.dealership.core.time.Sample.LABOR;
import static io.dealership.core.time.Sample.NAME;
import static io.dealership.core.time.Sample.SPRING;
import static io.dealership.core.time.Sample.WEEKEND;
import static io.dealership.core.time.Sample.amendmentOf2020;
import static io.dealership.core.time.Sample.calendar;
import static io.dealership.core.time.Sample.day;
import static io.dealership.core.time.Sample.days;
import static io.dealership.core.time.Sample.noticeOf2020;
import static io.dealership.core.time.Sample.noticeOf2026;
import static io.dealership.core.time.Sample.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

class BusinessCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-13, WORKING_DAY, Friday, 星期五",
    "2026-02-14, ADJUSTED_WORKING_DAY, 'Saturday, worked for Spring Festival', 星期六，春节调休上班",
    "2026-02-15, HOLIDAY, Spring Festival, 春节放假",
    "2026-02-16, HOLIDAY, Spring Festival, 春节放假",
    "2026-03-01, WEEKEND, Sunday, 星期日休息",
    "2027-02-08, WORKING_DAY, 'Monday (not announced yet, provisional)', 星期一（放假安排未公布，暂定）",
    "2027-02-07, WEEKEND, 'Sunday (not announced yet, provisional)', 星期日休息（放假安排未公布，暂定）"
  })
  void knows_the_kind_of_a_day_and_why(LocalDate date, DayKind kind, String en, String zh) {
    CalendarDay day = calendar().day(date);

    assertThat(day.kind()).isEqualTo(kind);
    assertThat(day.isWorking())
        .isEqualTo(calendar().isWorkingDay(date))
        .isEqualTo(kind.isWorking());
    assertThat(day.reason(Locale.ENGLISH)).isEqualTo(en);
    assertThat(day.reason(Locale.CHINA)).isEqualTo(zh);
    assertThat(day).hasToString(date + " " + en);
  }

  @Test
  void what_no_notice_settles_is_provisional() {
    BusinessCalendar calendar = calendar();

    assertThat(calendar.isProvisional(day("2026-12-28"))).isFalse();
    assertThat(calendar.isProvisional(day("2026-12-29"))).isTrue();
    assertThat(calendar.isProvisional(day("2025-12-29"))).isFalse();
    assertThat(calendar.isProvisional(day("2025-12-28"))).isTrue();
    assertThat(plain().isProvisional(day("2026-03-02"))).isTrue();
    assertThat(calendar.isProvisionalWithin(day("2026-01-01"), day("2026-12-29"))).isFalse();
    assertThat(calendar.isProvisionalWithin(day("2026-01-01"), day("2026-12-30"))).isTrue();
    assertThat(calendar.isProvisionalWithin(day("2020-06-01"), day("2026-12-01"))).isTrue();
  }

  @Test
  void a_day_that_is_named_is_settled_though_its_year_is_not() {
    BusinessCalendar calendar =
        BusinessCalendar.of("cn", NAME, WEEKEND, List.of(amendmentOf2020()));

    assertThat(calendar.isProvisional(day("2020-01-31"))).isFalse();
    assertThat(calendar.isProvisionalWithin(day("2020-01-31"), day("2020-02-03"))).isFalse();
    assertThat(calendar.isProvisionalWithin(day("2020-01-31"), day("2020-02-04"))).isTrue();
  }

  @Test
  void a_later_notice_prevails_and_is_not_known_before_it_is_published() {
    BusinessCalendar now = calendar();
    BusinessCalendar before = now.asKnownOn(day("2020-01-26"));
    LocalDate saturday = day("2020-02-01");

    assertThat(now.day(saturday).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(now.notice(saturday)).contains(amendmentOf2020());
    assertThat(before.day(saturday).kind()).isEqualTo(DayKind.ADJUSTED_WORKING_DAY);
    assertThat(before.notice(saturday)).contains(noticeOf2020());
    assertThat(before.isProvisional(day("2026-03-02"))).isTrue();
    assertThat(now.asKnownOn(day("2020-01-27")).isWorkingDay(saturday)).isFalse();
    assertThat(now.asKnownOn(day("2025-11-04"))).isEqualTo(now);
    assertThat(now.asKnownOn(day("2019-11-20")))
        .isEqualTo(BusinessCalendar.of("cn", NAME, WEEKEND, List.of()));
    assertThat(now.notice(day("2020-06-01"))).contains(noticeOf2020());
    assertThat(now.notice(day("2030-06-01"))).isEmpty();
    assertThat(now.notice(saturday).orElseThrow())
        .hasToString("amendment of 2020, published on 2020-01-27");
  }

  @Test
  void a_notice_can_take_back_what_was_said() {
    CalendarNotice back =
        new CalendarNotice(
            "taken back",
            day("2026-04-01"),
            DayRange.empty(),
            List.of(
                new ArrangedDays(
                    day("2026-05-04"), day("2026-05-09"), Arrangement.AS_THE_WEEK, LABOR)));
    BusinessCalendar calendar = calendar().withNotice(back);

    assertThat(calendar.day(day("2026-05-05")).kind()).isEqualTo(DayKind.WORKING_DAY);
    assertThat(calendar.day(day("2026-05-09")).kind()).isEqualTo(DayKind.WEEKEND);
    assertThat(calendar.isWorkingDay(day("2026-05-04"))).isTrue();
    assertThat(calendar.isWorkingDay(day("2026-05-09"))).isFalse();
    assertThat(calendar.day(day("2026-05-03")).kind()).isEqualTo(DayKind.HOLIDAY);
  }

  @Test
  void a_notice_that_a_plain_working_day_is_worked_adds_nothing() {
    CalendarNotice notice =
        new CalendarNotice(
            "from Monday on we work",
            day("2026-04-01"),
            DayRange.empty(),
            List.of(ArrangedDays.working(day("2027-05-03"), LABOR)));

    assertThat(calendar().withNotice(notice).day(day("2027-05-03")))
        .hasToString("2027-05-03 Monday");
  }

  // ---- counting ----

  @ParameterizedTest
  @CsvSource({
    "2026-09-18, 1, 2026-09-20",
    "2026-09-18, 10, 2026-10-09",
    "2026-04-28, 10, 2026-05-14",
    "2026-02-09, 10, 2026-02-28",
    "2019-01-04, 1, 2019-01-07",
    "2030-01-04, 10, 2030-01-18",
    "2018-12-28, 300, 2020-02-28",
    "2026-12-28, 5, 2027-01-04"
  })
  void counts_the_nth_working_day_after_a_day(LocalDate day, int n, LocalDate expected) {
    assertThat(calendar().nthAfter(day, n)).isEqualTo(expected);
    assertThat(calendar().workingDaysBetween(day, expected)).isEqualTo(n);
  }

  @Test
  void finds_the_working_day_next_to_a_day() {
    BusinessCalendar calendar = calendar();

    assertThat(calendar.onOrAfter(day("2026-10-01"))).isEqualTo(day("2026-10-08"));
    assertThat(calendar.onOrAfter(day("2026-10-08"))).isEqualTo(day("2026-10-08"));
    assertThat(calendar.onOrBefore(day("2026-10-07"))).isEqualTo(day("2026-09-30"));
    assertThat(calendar.onOrBefore(day("2026-09-30"))).isEqualTo(day("2026-09-30"));
    assertThat(calendar.nthBefore(day("2026-10-08"), 1)).isEqualTo(day("2026-09-30"));
    assertThat(calendar.nthBefore(day("2026-10-04"), 1)).isEqualTo(day("2026-09-30"));
    assertThat(calendar.workingDaysBetween(day("2026-10-04"), day("2026-10-04"))).isZero();
    assertThat(calendar.workingDaysBetween(day("2026-10-08"), day("2026-09-30"))).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"0", "10001", "-1"})
  void a_number_of_days_is_in_its_range(int n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().nthAfter(day("2026-03-02"), n))
        .withMessage("WorkingDays.nthAfter.n must be from 1 to 10000, but was " + n);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().nthBefore(day("2026-03-02"), n))
        .withMessage("WorkingDays.nthBefore.n must be from 1 to 10000, but was " + n);
  }

  @Test
  void years_that_are_far_away_are_as_the_week_has_them() {
    assertThat(calendar().isWorkingDay(LocalDate.MIN))
        .isEqualTo(plain().isWorkingDay(LocalDate.MIN));
    assertThat(calendar().onOrAfter(LocalDate.of(500_000_000, 1, 1)))
        .isEqualTo(WorkingDays.plainWeek().onOrAfter(LocalDate.of(500_000_000, 1, 1)));
    assertThat(calendar().nthBefore(LocalDate.of(-500_000_000, 1, 1), 3))
        .isBefore(LocalDate.of(-500_000_000, 1, 1));
  }

  // ---- two calendars ----

  private static BusinessCalendar sixDays() {
    return BusinessCalendar.of(
        "store",
        NAME,
        EnumSet.of(DayOfWeek.SUNDAY),
        List.of(
            new CalendarNotice(
                "house notice",
                day("2026-01-05"),
                days("2026-01-01", "2027-01-01"),
                List.of(
                    ArrangedDays.off(
                        day("2026-03-09"), day("2026-03-09"), new HolidayName("盘点", "Stocktaking")),
                    ArrangedDays.working(day("2026-02-15"), SPRING)))));
  }

  @Test
  void works_where_both_work() {
    BusinessCalendar both =
        BusinessCalendar.workingWhereBothWork("both", NAME, calendar(), sixDays());

    assertThat(both.day(day("2026-03-07"))).hasToString("2026-03-07 Saturday");
    assertThat(both.day(day("2026-03-09"))).hasToString("2026-03-09 Stocktaking");
    assertThat(both.day(day("2026-02-15"))).hasToString("2026-02-15 Spring Festival");
    assertThat(both.day(day("2026-02-14")).kind()).isEqualTo(DayKind.ADJUSTED_WORKING_DAY);
    assertThat(both.day(day("2026-02-16")).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(both.notice(day("2026-03-09")).orElseThrow().source()).isEqualTo("house notice");
    assertThat(both.notice(day("2026-02-16")).orElseThrow().source()).isEqualTo("notice of 2026");
    // the store rests for certain, the other one has only not announced it
    assertThat(both.isProvisional(day("2026-12-30"))).isTrue();
    assertThat(both.isProvisional(day("2026-12-31"))).isTrue();
    assertThat(both.nthAfter(day("2026-03-06"), 1)).isEqualTo(day("2026-03-10"));
    assertThat(both.asKnownOn(day("2026-01-04")).isWorkingDay(day("2026-03-09"))).isTrue();
    assertThat(both.namedDays()).contains(day("2026-03-09"), day("2026-02-28"));
  }

  @Test
  void a_rest_day_of_one_is_certain_whatever_the_other_knows() {
    CalendarNotice notice =
        new CalendarNotice(
            "house notice",
            day("2026-01-05"),
            DayRange.empty(),
            List.of(ArrangedDays.off(day("2027-02-08"), day("2027-02-08"), SPRING)));
    BusinessCalendar both =
        BusinessCalendar.workingWhereBothWork("both", NAME, calendar(), plain().withNotice(notice));
    BusinessCalendar either =
        BusinessCalendar.workingWhereEitherWorks(
            "either", NAME, calendar(), plain().withNotice(notice));

    assertThat(both.isProvisional(day("2027-02-08"))).isFalse();
    assertThat(either.isProvisional(day("2027-02-08"))).isTrue();
    assertThat(either.isWorkingDay(day("2027-02-08"))).isTrue();
    assertThat(both.isProvisionalWithin(day("2027-02-08"), day("2027-02-09"))).isFalse();
    assertThat(either.isProvisionalWithin(day("2027-02-08"), day("2027-02-09"))).isTrue();
  }

  @Test
  void works_where_either_works() {
    BusinessCalendar either =
        BusinessCalendar.workingWhereEitherWorks("either", NAME, calendar(), sixDays());

    assertThat(either.isWorkingDay(day("2026-03-07"))).isTrue();
    assertThat(either.isWorkingDay(day("2026-03-08"))).isFalse();
    assertThat(either.isWorkingDay(day("2026-03-09"))).isTrue();
    assertThat(either.day(day("2026-02-15")))
        .hasToString("2026-02-15 Sunday, worked for Spring Festival");
    assertThat(
            BusinessCalendar.workingWhereEitherWorks("x", NAME, plain(), sixDays())
                .nthAfter(day("2026-03-07"), 1))
        .isEqualTo(day("2026-03-09"));
    assertThat(
            BusinessCalendar.workingWhereEitherWorks("x", NAME, sixDays(), plain())
                .nthAfter(day("2026-03-07"), 1))
        .isEqualTo(day("2026-03-09"));
    assertThat(
            BusinessCalendar.workingWhereEitherWorks("x", NAME, plain(), plain())
                .nthAfter(day("2026-03-07"), 1))
        .isEqualTo(day("2026-03-09"));
  }

  // ---- what is refused ----

  @Test
  void a_week_has_a_working_day_and_a_calendar_an_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BusinessCalendar.of("x", NAME, EnumSet.allOf(DayOfWeek.class), List.of()))
        .withMessage("BusinessCalendar.week must have a working day, but x had none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BusinessCalendar.of(" ", NAME, WEEKEND, List.of()))
        .withMessage("BusinessCalendar.id must not be blank, but was ' '");
  }

  @Test
  void a_notice_names_days_of_our_time_and_each_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                plain()
                    .withNotice(
                        new CalendarNotice(
                            "x",
                            day("2026-01-01"),
                            DayRange.empty(),
                            List.of(ArrangedDays.working(day("3000-01-01"), LABOR)))))
        .withMessage(
            "BusinessCalendar.notices must name days of the years 1900 to 2999, but named some of"
                + " 3000 to 3000");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CalendarNotice(
                    "x",
                    day("2026-01-01"),
                    DayRange.empty(),
                    List.of(
                        ArrangedDays.off(day("2026-05-01"), day("2026-05-05"), LABOR),
                        ArrangedDays.working(day("2026-05-05"), LABOR))))
        .withMessage(
            "CalendarNotice.days must name each day once, but 2026-05-05 of x is named again");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarNotice(" ", day("2026-01-01"), DayRange.empty(), List.of()))
        .withMessage("CalendarNotice.source must not be blank, but was blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArrangedDays.off(day("2026-05-05"), day("2026-05-04"), LABOR))
        .withMessage("ArrangedDays.lastDay must not be before from 2026-05-05, but was 2026-05-04");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArrangedDays.off(day("2026-05-05"), day("2027-05-07"), LABOR))
        .withMessage(
            "ArrangedDays.lastDay must be at most 366 days after from 2026-05-05, but was 2027-05-07");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days("2026-05-05", "2026-05-04"))
        .withMessage("DayRange.until must not be before from 2026-05-05, but was 2026-05-04");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HolidayName("", "x"))
        .withMessage("HolidayName.zh must not be blank, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HolidayName("x", " "))
        .withMessage("HolidayName.en must not be blank, but was ' '");
  }

  @Test
  void a_combined_calendar_takes_no_notice_of_its_own() {
    BusinessCalendar both =
        BusinessCalendar.workingWhereBothWork("both", NAME, calendar(), plain());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> both.withNotice(noticeOf2026()))
        .withMessage(
            "BusinessCalendar.withNotice must be asked of a calendar of its own, but both is combined");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BusinessCalendar.workingWhereBothWork(
                    "x",
                    NAME,
                    plain(),
                    BusinessCalendar.of(
                        "y", NAME, EnumSet.complementOf(EnumSet.copyOf(WEEKEND)), List.of())))
        .withMessage("BusinessCalendar.week must have a working day, but x had none");
  }

  @Test
  void is_equal_by_what_it_says() {
    new EqualsTester()
        .addEqualityGroup(
            calendar(),
            plainAsCn()
                .withNotice(noticeOf2026())
                .withNotice(noticeOf2020())
                .withNotice(amendmentOf2020()))
        .addEqualityGroup(plain(), plain())
        .addEqualityGroup(plainAsCn())
        .addEqualityGroup(
            BusinessCalendar.workingWhereBothWork("cn", NAME, plain(), calendar()),
            BusinessCalendar.workingWhereBothWork("cn", NAME, plain(), calendar()))
        .testEquals();
    assertThat(calendar()).hasToString("cn 工作日 (Working days)");
    assertThat(calendar().id()).isEqualTo("cn");
    assertThat(calendar().name()).isEqualTo(NAME);
    assertThat(new HolidayName("x", "x")).hasToString("x");
    assertThat(days("2026-01-01", "2027-01-01")).hasToString("[2026-01-01, 2027-01-01)");
    assertThat(DayRange.empty().isEmpty()).isTrue();
  }

  private static BusinessCalendar plainAsCn() {
    return BusinessCalendar.of("cn", NAME, WEEKEND, List.of());
  }

  // ---- properties ----

  @Property
  boolean the_nth_working_day_is_found_by_stepping(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(min = 1, max = 120) int n) {
    WorkingDays stepping = stepping(calendar);
    LocalDate before = start;
    for (int i = 0; i < n; ) {
      before = before.minusDays(1);
      i += calendar.isWorkingDay(before) ? 1 : 0;
    }
    return calendar.nthAfter(start, n).equals(stepping.nthAfter(start, n))
        && calendar.nthBefore(start, n).equals(before)
        && calendar.onOrAfter(start).equals(stepping.onOrAfter(start));
  }

  /** Has only the methods of the interface, which step from day to day. */
  private static WorkingDays stepping(BusinessCalendar calendar) {
    return new WorkingDays() {
      @Override
      public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
      }
    };
  }

  @Property
  boolean as_many_lie_between_as_were_added(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(min = 1, max = 10_000) int n) {
    return calendar.workingDaysBetween(start, calendar.nthAfter(start, n)) == n
        && calendar.workingDaysBetween(start, calendar.nthBefore(start, n)) == -n;
  }

  @Property
  boolean what_is_added_can_be_subtracted(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(min = 1, max = 10_000) int n) {
    // from a rest day one comes back to the working day before it
    return calendar.nthBefore(calendar.nthAfter(start, n), n).equals(calendar.onOrBefore(start));
  }

  @Property
  boolean a_later_start_or_a_longer_limit_never_ends_earlier(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(min = 1, max = 9_999) int n) {
    LocalDate end = calendar.nthAfter(start, n);
    return !calendar.nthAfter(start.plusDays(1), n).isBefore(end)
        && calendar.nthAfter(start, n + 1).isAfter(end);
  }

  @Property
  boolean the_kind_of_a_day_agrees_with_whether_it_is_worked(
      @ForAll("calendars") BusinessCalendar calendar, @ForAll("dates") LocalDate day) {
    return calendar.day(day).isWorking() == calendar.isWorkingDay(day);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(day("2017-01-01").toEpochDay(), day("2029-12-31").toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<BusinessCalendar> calendars() {
    Arbitrary<Set<DayOfWeek>> rest =
        Arbitraries.of(DayOfWeek.class).set().ofMinSize(0).ofMaxSize(5);
    Arbitrary<ArrangedDays> arranged =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_500),
                Arbitraries.integers().between(0, 12),
                Arbitraries.of(Arrangement.class))
            .as(
                (from, length, arrangement) ->
                    new ArrangedDays(
                        day("2020-01-01").plusDays(from),
                        day("2020-01-01").plusDays(from + length),
                        arrangement,
                        LABOR));
    Arbitrary<CalendarNotice> notice =
        Combinators.combine(arranged, dates())
            .as(
                (one, on) ->
                    new CalendarNotice("x", on, days("2020-01-01", "2022-01-01"), List.of(one)));
    Arbitrary<BusinessCalendar> simple =
        Combinators.combine(rest, notice.list().ofMaxSize(12))
            .as((days, notices) -> BusinessCalendar.of("x", NAME, days, notices));
    Arbitrary<BusinessCalendar> both =
        Combinators.combine(simple, simple)
            .as((one, other) -> BusinessCalendar.workingWhereEitherWorks("e", NAME, one, other));
    Arbitrary<BusinessCalendar> either =
        simple.map(one -> BusinessCalendar.workingWhereBothWork("b", NAME, one, everyDayBut()));
    return Arbitraries.oneOf(simple, both, either);
  }

  private static BusinessCalendar everyDayBut() {
    return BusinessCalendar.of(
        "y",
        NAME,
        Set.of(),
        List.of(
            new CalendarNotice(
                "y",
                day("2020-01-01"),
                days("2021-01-01", "2022-01-01"),
                List.of(ArrangedDays.off(day("2021-05-01"), day("2021-07-05"), LABOR)))));
  }
}
