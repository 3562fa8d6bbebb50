package io.dealership.examples.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.examples.DealershipCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("workflow"));
    all.addAll(List.of(arguments));
    return DealershipCommand.run(
        all,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void lists_all_workflows() {
    assertThat(run()).isZero();
    assertThat(printed().lines()).hasSize(61).contains("aftersales-visit\tAfter-sales visit");
  }

  @Test
  void reads_a_workflow_out_in_both_languages() {
    assertThat(run("--id", "aftersales-visit")).isZero();
    assertThat(printed())
        .contains("After \u201cReturn keys, papers and belongings\u201d")
        .contains("is owed within 3 days")
        .contains("whether the car may be handed over");
    out.reset();
    assertThat(run("--id", "aftersales-visit", "--lang", "zh", "--as", "text")).isZero();
    assertThat(printed()).contains("售后").contains("可否交车").contains("3日");
  }

  @Test
  void draws_a_workflow() {
    assertThat(run("--id", "tool-lending", "--as", "svg")).isZero();
    assertThat(printed()).startsWith("<svg").contains("</svg>");
    out.reset();
    assertThat(run("--id", "tool-lending", "--as", "mermaid", "--lang", "zh")).isZero();
    assertThat(printed()).contains("flowchart");
  }

  @Test
  void explains_itself_in_both_languages() {
    assertThat(run("--help")).isZero();
    assertThat(printed()).startsWith("Usage: workflow [options]");
    out.reset();
    assertThat(run("--help", "--lang", "zh")).isZero();
    assertThat(printed()).startsWith("用法：workflow");
  }

  @Test
  void refuses_what_it_does_not_know_all_at_once() {
    assertThat(run("--as", "png", "--on", "today", "--lang", "fr", "--pack", "nowhere"))
        .isEqualTo(2);
    assertThat(complained())
        .contains("'--as'")
        .contains("'--on'")
        .contains("'--lang'")
        .contains("'--pack'")
        .endsWith("See workflow --help.\n");
    err.reset();
    assertThat(run("--id", "tool-landing")).isEqualTo(2);
    assertThat(complained()).contains("is 'tool-lending' meant?");
    err.reset();
    assertThat(run("--on", "2001-01-01")).isEqualTo(2);
    assertThat(complained()).contains("must be in force on the day asked about");
  }

  @Test
  void tells_what_is_wrong_with_a_pack(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.json"), "{}");

    assertThat(run("--pack", folder.toString())).isEqualTo(1);
    assertThat(complained()).contains("pack.json");
  }
}
