package io.dealership.examples.workflow;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.Workflow;
import io.dealership.examples.command.OptionChecks;
import io.dealership.examples.command.Options;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.drawing.WorkflowDrawing;
import io.dealership.rules.drawing.WorkflowReading;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.process.WorkflowWords;
import io.dealership.rules.workflow.ProcessRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Prints a workflow as a text, a picture or a chart, or the list of all. */
public final class WorkflowCommand {

  private static final String SAMPLE_ON = "2026-03-02";

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;
  private final List<String> problems = new ArrayList<>();

  private WorkflowCommand(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Options options =
        Options.parse(arguments, Set.of("id", "as", "lang", "on"), Set.of("pack"), Set.of("help"));
    if (options.has("help")) {
      boolean zh = options.one("lang").filter("zh"::equals).isPresent();
      out.print(resource(zh ? "workflow_zh.txt" : "workflow_en.txt"));
      return 0;
    }
    return new WorkflowCommand(options, out, err).run();
  }

  private static String resource(String name) {
    try (InputStream in = WorkflowCommand.class.getResourceAsStream(name)) {
      return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run() {
    problems.addAll(options.problems());
    OptionChecks checks = new OptionChecks(options, problems);
    checks.choice("as", Set.of("text", "svg", "mermaid"));
    checks.choice("lang", Set.of("en", "zh"));
    checks.form("on", "be a day such as " + SAMPLE_ON, WorkflowCommand::day);
    checks.packs("pack");
    if (!problems.isEmpty()) {
      return refused();
    }
    try {
      return print(rules(), day(options.one("on").orElse(SAMPLE_ON)).orElseThrow());
    } catch (InvalidDocumentException e) {
      e.problems().forEach(problem -> err.print(problem + "\n"));
      return 1;
    } catch (IllegalArgumentException e) {
      problems.add(String.valueOf(e.getMessage()));
      return refused();
    }
  }

  private int refused() {
    problems.forEach(problem -> err.print(problem + "\n"));
    err.print("See workflow --help.\n");
    return 2;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private ProcessRules rules() {
    return DealershipRules.using(
            options.all("pack").stream()
                .map(folder -> PackSource.folder(Path.of(folder)))
                .toArray(PackSource[]::new))
        .processes();
  }

  private int print(ProcessRules rules, LocalDate on) {
    Locale language =
        options.one("lang").filter("zh"::equals).isPresent() ? Locale.CHINESE : Locale.ENGLISH;
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
