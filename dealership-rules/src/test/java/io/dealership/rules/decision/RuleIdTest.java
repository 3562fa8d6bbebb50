package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

  @Test
  void is_read_as_it_is_written() {
    RuleId rule = new RuleId("warranty-coverage", "time-22");

    assertThat(rule).hasToString("warranty-coverage.time-22");
    assertThat(RuleId.parse("warranty-coverage.time-22")).isEqualTo(rule);
    assertThat(RuleId.parse("table.rule.1")).isEqualTo(new RuleId("table", "rule.1"));
  }

  @Test
  void a_table_is_a_text_without_dot() {
    assertThatThrownBy(() -> new RuleId("a.b", "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RuleId.table must be a text without dot, but was 'a.b'");
    assertThatThrownBy(() -> new RuleId("", "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RuleId.table must be a text without dot, but was ''");
  }

  @Test
  void a_rule_is_not_empty() {
    assertThatThrownBy(() -> new RuleId("a", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RuleId.rule must not be empty, but was ''");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rule", ".rule", ""})
  void a_text_without_table_is_refused(String text) {
    assertThatThrownBy(() -> RuleId.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RuleId must be written table.rule, but was '" + text + "'");
  }
}
