package io.dealership.rules.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.time.DayHours;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyHoursTest {

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "'09:00-12:00, 14:00-19:00', 08:59:59, false",
    "'09:00-12:00, 14:00-19:00', 09:00, true",
    "'09:00-12:00, 14:00-19:00', 12:00, false",
    "'09:00-12:00, 14:00-19:00', 14:00, true",
    "'09:00-12:00, 14:00-19:00', 19:00, false",
    "'22:00-24:00', 23:59:59, true",
    "'22:00-24:00', 00:00, false",
    "'22:00-01:00', 22:00, true",
    "'22:00-01:00', 00:59, true",
    "'22:00-01:00', 01:00, false",
    "'00:00-24:00', 00:00, true",
    "closed, 10:00, false",
  })
  void contain_a_time(String hours, LocalTime time, boolean expected) {
    assertThat(DailyHours.contain(DayHours.parse(hours), time)).isEqualTo(expected);
  }
}
