package io.dealership.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTextTest {

  @Property
  void reads_what_java_time_writes(
      @ForAll @IntRange(min = 0, max = 99_999) int a,
      @ForAll @IntRange(min = 0, max = 11) int b,
      @ForAll @IntRange(min = 0, max = 59) int c) {
    LocalDate date = LocalDate.ofEpochDay(a);
    LocalDateTime time = date.atTime(b, c, c);
    Period period = Period.of(a, b, c);
    Duration duration = Duration.ofHours(a).plusMinutes(b).plusSeconds(c);

    assertThat(IsoText.date(date.toString())).contains(date);
    assertThat(IsoText.dateTime(time.toString())).contains(time);
    assertThat(IsoText.period(period.toString())).contains(period);
    assertThat(IsoText.duration(duration.toString())).contains(duration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-1-01",
        "2024-13-01",
        "2023-02-29",
        "2024/01/01",
        "+024-01-01",
        "2024-01-0a",
        "12024-01-01",
        "２０24-01-01",
        "202a-01-01",
        "2024-0b-01"
      })
  void refuses_other_dates(String text) {
    assertThat(IsoText.date(text)).isEmpty();
    assertThat(IsoText.dateTime(text + "T10:00")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01 10:00", "2024-01-01T24:00", "2024-01-01T10:60", "2024-01-01T10:00:60",
        "2024-01-01T10:00Z", "2024-01-01T10:00:00Z", "2024-01-01T1a:00", "2024-01-01T10-00"
      })
  void refuses_other_times(String text) {
    assertThat(IsoText.dateTime(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "3Y",
        "P3",
        "PY",
        "P-3Y",
        "p3y",
        "P3M3Y",
        "P3Y3Y",
        "P1W",
        "P1.5Y",
        "P1234567Y",
        "PT1H"
      })
  void refuses_other_periods(String text) {
    assertThat(IsoText.period(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PT", "P1DT", "P1Y", "P1M", "PT1D", "PT1S1M", "PT1HT1M", "1H"})
  void refuses_other_durations(String text) {
    assertThat(IsoText.duration(text)).isEmpty();
  }

  @Property
  void a_day_has_24_hours(@ForAll @IntRange(min = 1, max = 9_999) int days) {
    assertThat(IsoText.duration("P" + days + "D")).contains(Duration.ofDays(days));
    assertThat(IsoText.duration("P" + days + "DT1M"))
        .contains(Duration.ofDays(days).plusMinutes(1));
  }
}
