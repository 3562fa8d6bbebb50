package io.dealership.examples.batch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.LineChunk;
import io.dealership.examples.command.LineSource;
import io.dealership.examples.command.OptionChecks;
import io.dealership.examples.command.Options;
import io.dealership.examples.command.StandardOutput;
import io.dealership.examples.command.StrictJson;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Answers a question about each line of a file. */
public final class DecideCommand {

  private static final int MOST_THREADS = 64;

  private final BatchQuestion<?> question;
  private final Options options;
  private final Locale locale;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final LongConsumer progress;

  private DecideCommand(
      BatchQuestion<?> question,
      Options options,
      Locale locale,
      InputStream in,
      PrintStream out,
      PrintStream err,
      LongConsumer progress) {
    this.question = question;
    this.options = options;
    this.locale = locale;
    this.in = in;
    this.out = out;
    this.err = err;
    this.progress = progress;
  }

  /**
   * Runs the command.
   *
   * @param progress is told the number of lines that are done, every now and then
   * @return the exit code
   */
  public static int run(
      List<String> arguments,
      InputStream in,
      PrintStream out,
      PrintStream err,
      LongConsumer progress) {
    boolean named = !arguments.isEmpty() && !arguments.get(0).startsWith("--");
    Options options =
        Options.parse(
            arguments.subList(named ? 1 : 0, arguments.size()),
            Set.of("in", "out", "errors", "format", "on", "lang", "threads"),
            Set.of("pack"),
            Set.of("serve", "brief", "explain", "help"));
    Locale locale = Locale.forLanguageTag(options.one("lang").orElse("en"));
    if (options.has("help")) {
      out.print(help(locale));
      return 0;
    }
    Optional<BatchQuestion<?>> question =
        named ? BatchQuestions.find(arguments.get(0)) : Optional.empty();
    List<String> problems = new ArrayList<>();
    if (question.isEmpty()) {
      problems.add(
          (named ? "Unknown question '" + arguments.get(0) + "'." : "A question must be named.")
              + " The questions are "
              + BatchQuestions.all().stream().map(BatchQuestion::name).toList()
              + ".");
    }
    problems.addAll(options.problems());
    check(options, problems);
    if (question.isEmpty() || !problems.isEmpty()) {
      problems.forEach(problem -> err.print(problem + "\n"));
      err.print("See decide --help.\n");
      return 2;
    }
    return new DecideCommand(question.get(), options, locale, in, out, err, progress).run();
  }

  // ---- how it is called ----

  private static void check(Options options, List<String> problems) {
    OptionChecks checks = new OptionChecks(options, problems);
    checks.choice("lang", Set.of("en", "zh"));
    checks.choice("format", Set.of("csv", "json"));
    checks.form("on", "be a day such as 2026-03-02", DecideCommand::day);
    checks.form("threads", "be from 1 to " + MOST_THREADS, DecideCommand::threads);
    checks.read("in");
    checks.packs("pack");
    checks.written("out", "errors");
    checks.differ("in", "out", "errors");
    if (options.has("serve")) {
      for (String name : List.of("in", "out", "errors", "threads")) {
        if (options.has(name)) {
          problems.add("Option '--" + name + "' must not stand beside '--serve'.");
        }
      }
    }
    if (options.has("brief") && options.has("explain")) {
      problems.add("Option '--explain' must not stand beside '--brief'.");
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> threads(String text) {
    return text.matches("[1-9][0-9]?") && Integer.parseInt(text) <= MOST_THREADS
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  // ---- what it does ----

  private int run() {
    try {
      PackSource[] packs =
          options.all("pack").stream()
              .map(folder -> PackSource.folder(Path.of(folder)))
              .toArray(PackSource[]::new);
      return decide(DealershipRules.using(packs), question) ? 0 : 1;
    } catch (InvalidDocumentException e) {
      e.problems().forEach(problem -> err.print(problem + "\n"));
    } catch (IOException | UncheckedIOException e) {
      err.print(e.getMessage() + "\n");
    }
    return 1;
  }

  private <Q> boolean decide(DealershipRules rules, BatchQuestion<Q> asked) throws IOException {
    Optional<String> file = options.one("in");
    try (InputStream from = file.isPresent() ? Files.newInputStream(Path.of(file.get())) : in;
        OutputStream answers = output("out", out);
        OutputStream errors = output("errors", err)) {
      LineSource lines = new LineSource(from, LineDecider.LONGEST);
      InputReader<Q> reader = isCsv() ? csv(asked, lines, errors) : json(asked);
      if (reader == null) {
        return false;
      }
      LineDecider<Q> decider =
          new LineDecider<>(
              rules,
              asked,
              reader,
              writer(),
              options.one("on").flatMap(DecideCommand::day),
              file.orElse("-"),
              locale);
      BatchRun<Q> run = new BatchRun<>(decider, answers, errors, progress);
      if (options.has("serve")) {
        run.serve(lines);
      } else {
        run.run(lines, options.one("threads").flatMap(DecideCommand::threads).orElse(1));
      }
      return run.refused() == 0;
    }
  }

  private boolean isCsv() {
    return options
        .one("format")
        .map(format -> format.equals("csv"))
        .orElseGet(
            () ->
                options
                    .one("in")
                    .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .isPresent());
  }

  private <Q> InputReader<Q> json(BatchQuestion<Q> asked) {
    return new JsonInput<>(asked.input(), locale);
  }

  /** A reader that knows the headings, or null when something is wrong with them. */
  private <Q> @Nullable InputReader<Q> csv(
      BatchQuestion<Q> asked, LineSource lines, OutputStream errors) throws IOException {
    CsvInput<Q> reader = new CsvInput<>(asked.input(), locale);
    LineReport report = new LineReport(options.one("in").orElse("-"));
    LineChunk first = new LineChunk();
    boolean found = false;
    while (!found && lines.next(first, 1, 1)) {
      found = !first.isBlank(0);
    }
    report.begin(first.first());
    if (!found || reader.headings(first, report)) {
      return reader;
    }
    try (JsonGenerator to = writer().generator(options.has("serve") ? out : errors)) {
      if (options.has("serve")) {
        LineDecider.writeRefusal(report, to);
      } else {
        LineDecider.writeProblems(report, to);
      }
    }
    return null;
  }

  private AnswerWriter writer() {
    AnswerWriter.Shape shape =
        options.has("brief")
            ? AnswerWriter.Shape.BRIEF
            : options.has("explain") ? AnswerWriter.Shape.EXPLAINED : AnswerWriter.Shape.FULL;
    return new AnswerWriter(options.has("lang") ? locale : null, shape);
  }

  private OutputStream output(String option, PrintStream standard) throws IOException {
    Optional<String> file = options.one(option);
    return file.isPresent()
        ? Files.newOutputStream(Path.of(file.get()))
        : new StandardOutput(standard);
  }

  // ---- help ----

  private static String help(Locale locale) {
    Labels labels = Labels.of(DecideCommand.class, locale);
    String file = locale.getLanguage().equals("zh") ? "decide_zh.txt" : "decide_en.txt";
    StringBuilder text = new StringBuilder();
    try (InputStream in = DecideCommand.class.getResourceAsStream(file)) {
      text.append(new String(requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (BatchQuestion<?> question : BatchQuestions.all()) {
      text.append('\n')
          .append("  ")
          .append(question.name())
          .append(": ")
          .append(question.description().in(locale))
          .append('\n');
      Fields fields = Fields.of(StrictJson.builder().build(), question.input());
      line(text, Fields.ID, labels.get("field.id", labels.get("type.id")));
      line(text, Fields.ON, labels.get("field.on", Fields.expectedDay(labels)));
      for (String field : fields.ofQuestion()) {
        line(text, field, Fields.expected(requireNonNull(fields.type(field)), labels));
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String field, String expected) {
    text.append("    ").append(field).append("  ").append(expected).append('\n');
  }
}
