package io.dealership.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OptionFormsTest {

  @Test
  void reads_what_has_the_form() {
    assertThat(OptionForms.moment("2026-03-02T08:30"))
        .contains(LocalDateTime.of(2026, 3, 2, 8, 30));
    assertThat(OptionForms.day("2026-02-28")).contains(LocalDate.of(2026, 2, 28));
    assertThat(OptionForms.month("2026-03")).contains(YearMonth.of(2026, 3));
    assertThat(OptionForms.zone("Asia/Shanghai")).contains(ZoneId.of("Asia/Shanghai"));
    assertThat(OptionForms.hours("08:30-18:00")).isPresent();
  }

  @Test
  void is_empty_for_what_has_not() {
    assertThat(OptionForms.moment("2026-03-02")).isEmpty();
    assertThat(OptionForms.day("2026-02-29")).isEmpty();
    assertThat(OptionForms.month("2026-13")).isEmpty();
    assertThat(OptionForms.zone("Mars")).isEmpty();
    assertThat(OptionForms.hours("closed")).isEmpty();
  }

  @Test
  void reaches_as_far_as_calendars_do() {
    assertThat(OptionForms.day("1999-12-31")).isEmpty();
    assertThat(OptionForms.day("2000-01-01")).isPresent();
    assertThat(OptionForms.day("2149-12-31")).isPresent();
    assertThat(OptionForms.month("2150-01")).isEmpty();
    assertThat(OptionForms.month("1999-12")).isEmpty();
    assertThat(OptionForms.moment("2149-12-31T23:59")).isPresent();
    assertThat(OptionForms.moment("2150-01-01T00:00")).isEmpty();
  }
}
