package io.dealership.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void aligns_columns_with_wide_characters() {
    var table = new TextTable(Set.of(1), List.of("部件", "n", "last"));
    table.add("engine", "1", "a");
    table.add("制动衬片", "120", "");

    assertThat(table.lines())
        .containsExactly(
            "部件        n  last", "--------  ---  ----", "engine      1  a", "制动衬片  120");
  }

  @Test
  void counts_two_columns_for_wide_characters_and_none_for_marks() {
    assertThat(TextTable.width("abc")).isEqualTo(3);
    assertThat(TextTable.width("三包")).isEqualTo(4);
    assertThat(TextTable.width("（），。")).isEqualTo(8);
    assertThat(TextTable.width("한국")).isEqualTo(4);
    assertThat(TextTable.width("ｱ")).isEqualTo(1); // half-width
    assertThat(TextTable.width("￥")).isEqualTo(2);
    assertThat(TextTable.width("e\u0301")).isEqualTo(1);
    assertThat(TextTable.width("🚗")).isEqualTo(2);
    assertThat(TextTable.width("𠮷")).isEqualTo(2);
  }

  @Test
  void shortens_between_words() {
    assertThat(TextTable.shortened("the last day was 2024-04-05", 27))
        .isEqualTo("the last day was 2024-04-05");
    assertThat(TextTable.shortened("the last day was 2024-04-05", 26))
        .isEqualTo("the last day was...");
    assertThat(TextTable.shortened("最后一天为 2024-04-05", 20)).isEqualTo("最后一天为...");
    assertThat(TextTable.shortened("最后一天为二", 10)).isEqualTo("最后一...");
    assertThat(TextTable.shortened("incomprehensible", 10)).isEqualTo("incompr...");
  }
}
