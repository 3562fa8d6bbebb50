package io.dealership.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.CountUnit;
import io.dealership.core.time.Frequency;
import io.dealership.core.time.TimeLimit;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyRhythmTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "daily | 每日 | daily",
        "weekly | 每周 | weekly",
        "monthly | 每月 | monthly",
        "quarterly | 每季度 | quarterly",
        "half-yearly | 每半年 | half-yearly",
        "yearly | 每年 | yearly",
        "every Monday 10:00 | 每周一 10:00 | every Monday 10:00",
        "monthly on day 5 | 每月5日 | monthly on day 5",
        "schedule sales-morning-meeting | 按日程 sales-morning-meeting | schedule sales-morning-meeting",
        "schedule sales-morning-meeting, sales-evening-meeting | 按日程 sales-morning-meeting, sales-evening-meeting | schedule sales-morning-meeting, sales-evening-meeting",
        "event | 事发当日 | on the day of the event",
        "event within 2 working days | 事发后2个工作日内 | within 2 working days",
        "event within 48 hours | 事发后48小时内 | within 48 hours",
        "continuous | 持续 | continuous"
      })
  void is_read_written_and_said(String text, String zh, String en) {
    DutyRhythm rhythm = DutyRhythm.parse(text);

    assertThat(rhythm).hasToString(text);
    assertThat(rhythm.text(Locale.CHINA)).isEqualTo(zh);
    assertThat(rhythm.text(Locale.GERMAN)).isEqualTo(en);
  }

  @Test
  void each_form_is_a_type() {
    assertThat(DutyRhythm.parse("weekly")).isEqualTo(new DutyRhythm.Recurring(Frequency.WEEKLY));
    assertThat(DutyRhythm.parse("every Monday 10:00"))
        .isEqualTo(
            new DutyRhythm.OnDays(Cadence.everyWeekOn(DayOfWeek.MONDAY).at(LocalTime.of(10, 0))));
    assertThat(DutyRhythm.parse("schedule a, b"))
        .isEqualTo(new DutyRhythm.Scheduled(List.of(DutyId.of("a"), DutyId.of("b"))));
    assertThat(DutyRhythm.parse("event")).isEqualTo(new DutyRhythm.AfterEvent(Optional.empty()));
    assertThat(DutyRhythm.parse("event within 7 days"))
        .isEqualTo(new DutyRhythm.AfterEvent(Optional.of(TimeLimit.days(7))));
    assertThat(DutyRhythm.parse("continuous")).isEqualTo(new DutyRhythm.Continuous());
  }

  @ParameterizedTest
  @EnumSource(Frequency.class)
  void each_frequency_is_a_rhythm_by_its_word(Frequency frequency) {
    assertThat(DutyRhythm.parse(frequency.toString()))
        .isEqualTo(new DutyRhythm.Recurring(frequency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event within soon | TimeLimit must be written like",
        "event within 0 days | TimeLimit must be written like",
        "schedule Sales meeting | DutyId.code must be lower-case words",
        "schedule a,b | DutyId.code must be lower-case words",
        "schedule a,  b | DutyId.code must be lower-case words",
        "schedule a, a | DutyRhythm.acts must be at least one, and each once, but were [a, a]",
        "schedule  | Cadence must be written like",
        "Daily | Cadence must be written like",
        "events | Cadence must be written like",
        "event within | Cadence must be written like",
        "monthly on day 32 | Cadence.dayOfMonth must be from 1 to 31, but was 32"
      })
  void what_is_none_is_refused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyRhythm.parse(text))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule ", "schedule , a", "schedule a, "})
  void a_schedule_names_acts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyRhythm.parse(text))
        .withMessage(
            "DutyId.code must be lower-case words of letters and digits, joined by hyphens, but"
                + " was ''");
  }

  @Test
  void acts_are_at_least_one_and_nobody_changes_them() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DutyRhythm.Scheduled(List.of()))
        .withMessage("DutyRhythm.acts must be at least one, and each once, but were []");
    List<DutyId> acts = new ArrayList<>(List.of(DutyId.of("a")));
    DutyRhythm.Scheduled scheduled = new DutyRhythm.Scheduled(acts);
    acts.clear();
    assertThat(scheduled.acts()).containsExactly(DutyId.of("a"));
  }

  @Provide
  Arbitrary<DutyRhythm> rhythms() {
    Arbitrary<DutyRhythm> recurring =
        Arbitraries.of(Frequency.class).map(DutyRhythm.Recurring::new);
    Arbitrary<DutyRhythm> onDays =
        Combinators.combine(
                Arbitraries.of(
                    Cadence.everyDay(),
                    Cadence.everyOpeningDay(),
                    Cadence.monthlyOn(31),
                    Cadence.monthlyOnFirstWorkingDay(),
                    Cadence.everyWeekOn(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
                    Cadence.parse("yearly on 02-29, or the working day before")),
                Arbitraries.integers().between(0, 24 * 60 - 1).optional())
            .as(
                (cadence, minute) ->
                    new DutyRhythm.OnDays(
                        minute
                            .map(at -> cadence.at(LocalTime.ofSecondOfDay(at * 60L)))
                            .orElse(cadence)));
    Arbitrary<DutyRhythm> scheduled =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .ofMinLength(1)
            .ofMaxLength(20)
            .map(DutyId::of)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .uniqueElements()
            .map(DutyRhythm.Scheduled::new);
    Arbitrary<DutyRhythm> after =
        Combinators.combine(
                Arbitraries.integers().between(1, 10_000), Arbitraries.of(CountUnit.class))
            .as((amount, unit) -> new TimeLimit(amount, unit))
            .optional()
            .map(DutyRhythm.AfterEvent::new);
    return Arbitraries.oneOf(
        recurring,
        onDays,
        scheduled,
        after,
        Arbitraries.just((DutyRhythm) new DutyRhythm.Continuous()));
  }

  @Property
  boolean comes_back_from_its_text(@ForAll("rhythms") DutyRhythm rhythm) {
    return DutyRhythm.parse(rhythm.toString()).equals(rhythm);
  }

  @Test
  void rhythms_are_equal_by_value_and_null_is_refused() {
    new EqualsTester()
        .addEqualityGroup(DutyRhythm.parse("daily"), DutyRhythm.parse("daily"))
        .addEqualityGroup(DutyRhythm.parse("every day"), DutyRhythm.parse("every day"))
        .addEqualityGroup(DutyRhythm.parse("event"), DutyRhythm.parse("event"))
        .addEqualityGroup(DutyRhythm.parse("event within 1 day"))
        .addEqualityGroup(DutyRhythm.parse("continuous"), DutyRhythm.parse("continuous"))
        .addEqualityGroup(DutyRhythm.parse("schedule a, b"))
        .addEqualityGroup(DutyRhythm.parse("schedule b, a"))
        .testEquals();
    NullPointerTester tester = new NullPointerTester();
    tester.testAllPublicConstructors(DutyRhythm.Recurring.class);
    tester.testAllPublicConstructors(DutyRhythm.OnDays.class);
    tester.testAllPublicConstructors(DutyRhythm.Scheduled.class);
    assertThatThrownBy(() -> new DutyRhythm.AfterEvent(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> DutyRhythm.parse(null)).isInstanceOf(NullPointerException.class);
  }
}
