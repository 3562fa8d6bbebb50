package io.dealership.examples.workflow;

import io.dealership.core.process.Workflow;
import io.dealership.examples.command.CommandBody;
import io.dealership.examples.command.CommandCall;
import io.dealership.examples.command.CommandKind;
import io.dealership.examples.command.OptionChecks;
import io.dealership.examples.command.OptionForms;
import io.dealership.examples.command.Options;
import io.dealership.rules.drawing.WorkflowDrawing;
import io.dealership.rules.drawing.WorkflowReading;
import io.dealership.rules.process.WorkflowWords;
import io.dealership.rules.workflow.ProcessRules;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints a workflow as a text, a picture or a chart, or the list of all. */
public final class WorkflowCommand implements CommandBody {

  private static final String SAMPLE_ON = "2026-03-02";

  private static final CommandKind KIND =
      new CommandKind(
          "workflow",
          WorkflowCommand.class,
          new CommandKind.Names(Set.of("id", "as", "on"), Set.of("pack"), Set.of()),
          1);

  private final CommandCall call;
  private final Options options;

  private WorkflowCommand(CommandCall call) {
    this.call = call;
    this.options = call.options();
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    return CommandCall.run(KIND, arguments, out, err, lines -> {}, WorkflowCommand::new);
  }

  @Override
  public void check() {
    OptionChecks checks = call.checks();
    checks.choice("as", Set.of("text", "svg", "mermaid"));
    checks.form("on", "be a day such as " + SAMPLE_ON, OptionForms::day);
    checks.packs("pack");
  }

  @Override
  public int run() {
    ProcessRules rules = call.rules().processes();
    try {
      return print(rules, OptionForms.day(options.one("on").orElse(SAMPLE_ON)).orElseThrow());
    } catch (IllegalArgumentException e) {
      call.problems().add(String.valueOf(e.getMessage()));
      return 2;
    }
  }

  private int print(ProcessRules rules, LocalDate on) {
    Locale language = call.locale();
    PrintStream out = call.out();
    if (!options.has("id")) {
      for (String id : rules.ids(on)) {
        out.print(id + "\t" + rules.workflow(id, on).name().in(language) + "\n");
      }
      return 0;
    }
    Workflow workflow = rules.workflow(options.one("id").orElseThrow(), on);
    WorkflowWords words = rules.words(on);
    out.print(
        switch (options.one("as").orElse("text")) {
          case "svg" -> WorkflowDrawing.of(workflow, words).svg(language);
          case "mermaid" -> WorkflowDrawing.of(workflow, words).mermaid(language);
          default -> WorkflowReading.of(workflow, words).text(language);
        });
    return 0;
  }
}
