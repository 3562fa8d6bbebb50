package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.Workflow;
import io.dealership.rules.process.WorkflowWords;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MermaidPictureTest {

  @Test
  void a_textbook_graph() {
    assertThat(
            WorkflowDrawing.of(WorkshopVisit.MEDICINE, WorkflowWords.codes())
                .mermaid(Locale.ENGLISH))
        .isEqualTo(
            """
            flowchart TD
              accTitle: textbook
              a1["1 prescribe"]:::plain
              a2["2 sign"]:::plain
              a3["3 give"]:::plain
              a4["4 do-not-trust"]:::plain
              a1 -->|"first"| a2
              a2 -->|"first"| a3
              a2 -->|"first"| a4
              a1 -.->|"then owed"| a2
              a1 -.->|"then owed"| a3
              a4 -.->|"then owed"| a2
              a4 --x|"takes off the table"| a3
              a2 ==>|"puts on the table"| a3
              classDef plain fill:#ffffff,stroke:#475569,stroke-width:1px,color:#1e293b
            """);
  }

  @Test
  void a_part_is_a_group_of_its_own() {
    assertThat(
            WorkflowDrawing.of(WorkshopVisit.WORKFLOW, WorkshopVisit.WORDS).mermaid(Locale.CHINESE))
        .contains(
            """
              subgraph pa13["13 增项"]
                a13["13 增项<br/>机电技师<br/>每项各有下列步骤，最多5项"]:::plain
                a14["13.1 报价<br/>服务顾问<br/>一开始即待办"]:::owed_at_start
                a15["13.2 客户同意<br/>服务顾问"]:::plain
                a16["13.3 客户拒绝<br/>服务顾问"]:::plain
                a17["13.4 增项作业<br/>维修工"]:::plain
              end
            """)
        .contains("  a26 -.->|\"之后待办 ≤3日\"| a27\n");
  }

  @Property(tries = 300)
  void no_name_breaks_out_of_its_quotes(@ForAll long seed) {
    Workflow workflow = RandomDrawings.of(seed);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      WorkflowDrawing drawing = WorkflowDrawing.of(workflow, WorkflowWords.codes());
      MermaidGrammar.check(drawing.mermaid(locale));
      assertThat(drawing.mermaid(locale)).isEqualTo(drawing.mermaid(locale));
    }
  }
}
