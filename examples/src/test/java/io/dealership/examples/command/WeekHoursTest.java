package io.dealership.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekHoursTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void hours_without_days_are_those_of_all() {
    OpeningHours hours = WeekHours.parse("08:30-12:00, 13:00-18:00", ZONE);

    for (int i = 0; i < 7; i++) {
      assertThat(hours.hoursOf(MONDAY.plusDays(i)))
          .isEqualTo(DayHours.parse("08:30-12:00, 13:00-18:00"));
    }
    assertThat(hours.zone()).isEqualTo(ZONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 08:30-18:00",
        "4 | 08:30-18:00",
        "5 | 09:00-12:00, 13:00-17:00",
        "6 | closed",
      })
  void days_have_their_own_hours_and_others_are_closed(int day, String expected) {
    OpeningHours hours = WeekHours.parse("Mo-Fr 08:30-18:00; Sa 09:00-12:00, 13:00-17:00", ZONE);

    assertThat(hours.hoursOf(MONDAY.plusDays(day))).isEqualTo(DayHours.parse(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "closed",
        "''",
        "Mo",
        "Mo-Xx 09:00-17:00",
        "Fr-Mo 09:00-17:00",
        "Mo-We-Fr 09:00-17:00",
        "Mo,, 09:00-17:00",
        "Mo-Fr 09:00-17:00; Fr 10:00-12:00",
        "Mo-Fr 9-17",
        "09:00-17:00; Su closed"
      })
  void what_is_no_hours_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> WeekHours.parse(text, ZONE));
  }
}
