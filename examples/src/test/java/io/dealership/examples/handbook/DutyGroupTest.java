package io.dealership.examples.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyRhythm;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyGroupTest {

  private static Duty duty(String rhythm) {
    Duty any =
        Handbooks.DEALERSHIP.catalog().duties().stream()
            .filter(duty -> duty.event().isEmpty())
            .findFirst()
            .orElseThrow();
    return any.withStep(StepId.parse("reporting.daily")).withRhythm(DutyRhythm.parse(rhythm));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          daily                                                | DAILY
          weekly                                               | WEEKLY
          quarterly                                            | QUARTERLY
          half-yearly                                          | HALF_YEARLY
          yearly on 06-30                                      | YEARLY
          every Monday 10:00                                   | WEEKLY
          monthly on the last day                              | MONTHLY
          event within 2 working days                          | AFTER_EVENT
          continuous                                           | CONTINUOUS
          # of the most frequent act
          schedule advisor-day-review, advisor-month-summary   | DAILY
          schedule advisor-month-summary, advisor-day-review   | DAILY
          # an act that follows an event
          schedule policy-register                             | AFTER_EVENT
          # acts that no pack has
          schedule keys-round                                  | BY_SCHEDULE
          schedule keys-round, advisor-month-summary           | MONTHLY
          """)
  void is_how_often_a_duty_is_due(String rhythm, DutyGroup group) {
    assertThat(DutyGroup.of(duty(rhythm), Handbooks.DEALERSHIP)).isEqualTo(group);
  }

  @Test
  void says_when_in_either_language() {
    Wording zh = new Wording(Handbooks.DEALERSHIP, Locale.CHINESE);
    Wording en = new Wording(Handbooks.DEALERSHIP, Locale.ENGLISH);

    assertThat(en.when(duty("half-yearly")).get(0).plain())
        .isEqualTo(
            "yearly on 06-30, or the working day before; yearly on 12-31, or the working day before"
                + " (default of the store)");
    assertThat(zh.when(duty("every Monday 10:00")).stream().map(Words::plain))
        .containsExactly("每周一 10:00", "所在步骤：“当天完成日报表”（定期报表流程）");
    assertThat(en.when(duty("schedule policy-register")).get(0).plain())
        .endsWith(": after event “policy issued”: on the day of the event");
    assertThat(zh.when(duty("event within 2 working days")).get(0).plain())
        .isEqualTo("步骤“当天完成日报表”（定期报表流程）之后：事发后2个工作日内");
  }

  @Test
  void leaves_the_day_to_a_store_that_names_none() {
    Handbook furniture = Handbooks.FURNITURE;

    assertThat(new Wording(furniture, Locale.ENGLISH).when(duty("half-yearly")).get(0).plain())
        .isEqualTo("half-yearly, on days that the store names");
    assertThat(new Wording(furniture, Locale.ENGLISH).when(duty("weekly")).get(1).plain())
        .isEqualTo("in step reporting.daily (reporting)");
  }
}
