package io.dealership.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

  @ParameterizedTest
  @CsvSource({
    "DAILY, 每日, daily",
    "WEEKLY, 每周, weekly",
    "MONTHLY, 每月, monthly",
    "QUARTERLY, 每季度, quarterly",
    "HALF_YEARLY, 每半年, half-yearly",
    "YEARLY, 每年, yearly"
  })
  void is_written_and_said(Frequency frequency, String zh, String en) {
    assertThat(frequency).hasToString(en);
    assertThat(frequency.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
    assertThat(frequency.text(Locale.JAPANESE)).isEqualTo(en);
    JsonRoundTrip.assertJson(frequency, Frequency.class, "\"" + en + "\"");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "every day, DAILY",
    "every day 08:30, DAILY",
    "every working day, DAILY",
    "every opening day 17:30, DAILY",
    "every Monday, WEEKLY",
    "'every Monday, Wednesday and Friday', WEEKLY",
    "'every Monday, Tuesday, Wednesday and Friday', DAILY",
    "monthly on day 31, MONTHLY",
    "monthly on the last day, MONTHLY",
    "monthly on the first working day, MONTHLY",
    "'monthly on day 5 09:00, or the working day before', MONTHLY",
    "yearly on 02-29, YEARLY",
    "every 2 days from 2026-01-01, DAILY",
    // as near to a day as to a week: the more frequent one
    "every 4 days from 2026-01-01, DAILY",
    "every 5 days from 2026-01-01, WEEKLY",
    "every 10 days from 2026-01-01, WEEKLY",
    "every 18 days from 2026-01-01, WEEKLY",
    "every 19 days from 2026-01-01, MONTHLY",
    "every 60 days from 2026-01-01, MONTHLY",
    "every 61 days from 2026-01-01, QUARTERLY",
    "every 136 days from 2026-01-01, QUARTERLY",
    "every 137 days from 2026-01-01, HALF_YEARLY",
    "every 273 days from 2026-01-01, HALF_YEARLY",
    "every 274 days from 2026-01-01, YEARLY",
    "every 3660 days from 2026-01-01, YEARLY"
  })
  void a_cadence_comes_about_so_often(String cadence, Frequency frequency) {
    assertThat(Cadence.parse(cadence).frequency()).isEqualTo(frequency);
  }

  /** About how many days lie between two times. */
  private static int daysOf(Frequency frequency) {
    return switch (frequency) {
      case DAILY -> 1;
      case WEEKLY -> 7;
      case MONTHLY -> 30;
      case QUARTERLY -> 91;
      case HALF_YEARLY -> 182;
      case YEARLY -> 365;
    };
  }

  @Property
  boolean no_other_word_is_nearer(
      @ForAll @IntRange(min = 2, max = 3_660) int days, @ForAll Frequency other) {
    Frequency found = Cadence.everyDays(days, LocalDate.of(2026, 1, 1)).frequency();
    int far = Math.abs(days - daysOf(found));
    int otherFar = Math.abs(days - daysOf(other));
    return found == other || far < otherFar || far == otherFar && found.compareTo(other) < 0;
  }
}
