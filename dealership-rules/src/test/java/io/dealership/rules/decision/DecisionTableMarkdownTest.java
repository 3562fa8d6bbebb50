package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTableMarkdownTest {

  @Test
  void shows_columns_rules_defaults_and_values() {
    assertThat(DecisionTableMarkdown.render(DmnWriterTest.warrantyCoverage()))
        .isEqualTo(Golden.text("warranty-coverage.md"));
  }

  @Test
  void shows_a_table_without_names_annotations_and_defaults() {
    DecisionTable table =
        DecisionTable.builder()
            .id("points")
            .name("Points\r\nof *all* <rules> & [more] ~ `x` \\")
            .hitPolicy(HitPolicy.COLLECT_MIN)
            .addInputs(InputColumn.builder().id("i").fact("fact_1").type(FeelType.NUMBER).build())
            .addOutputs(OutputColumn.builder().id("o").name("").type(FeelType.NUMBER).build())
            .build();
    assertThat(DecisionTableMarkdown.render(table))
        .isEqualTo(
            """
            ## Points<br>of \\*all\\* &lt;rules&gt; &amp; \\[more\\] \\~ \\`x\\` \\\\

            `points`, hit policy COLLECT MIN.

            | C&lt; | fact\\_1 | **output** |
            | --- | --- | --- |
            """);
    assertThat(
            DecisionTableMarkdown.render(
                table.withOutputs(
                    List.of(
                        OutputColumn.builder()
                            .id("o")
                            .name("")
                            .type(FeelType.BOOLEAN)
                            .addValues(true)
                            .build()))))
        .endsWith("\n- **output**, the weightiest first: true\n");
  }
}
