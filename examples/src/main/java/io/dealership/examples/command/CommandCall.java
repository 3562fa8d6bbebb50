package io.dealership.examples.command;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** One call of a command: its options, what is wrong with them, and where it writes. */
public final class CommandCall {

  private final CommandKind kind;
  private final Options options;
  private final Locale locale;
  private final PrintStream out;
  private final PrintStream err;
  private final LongConsumer progress;
  private final List<String> problems = new ArrayList<>();

  private CommandCall(
      CommandKind kind,
      Options options,
      Locale locale,
      PrintStream out,
      PrintStream err,
      LongConsumer progress) {
    this.kind = kind;
    this.options = options;
    this.locale = locale;
    this.out = out;
    this.err = err;
    this.progress = progress;
  }

  /**
   * Runs a command.
   *
   * @param progress is told the number of lines that are done, every now and then
   * @return the exit code: 0 for help, 2 when it was called wrongly, else that of the command
   */
  public static int run(
      CommandKind kind,
      List<String> arguments,
      PrintStream out,
      PrintStream err,
      LongConsumer progress,
      Function<CommandCall, CommandBody> body) {
    return run(kind, arguments, out, err, progress, body, locale -> "");
  }

  /**
   * Runs a command.
   *
   * @param progress is told the number of lines that are done, every now and then
   * @param moreHelp what the help says beyond its file
   * @return the exit code: 0 for help, 2 when it was called wrongly, else that of the command
   */
  public static int run(
      CommandKind kind,
      List<String> arguments,
      PrintStream out,
      PrintStream err,
      LongConsumer progress,
      Function<CommandCall, CommandBody> body,
      Function<Locale, String> moreHelp) {
    Set<String> flags = new TreeSet<>(kind.options().flags());
    flags.add("help");
    Set<String> single = new TreeSet<>(kind.options().single());
    single.add("lang");
    Options options = Options.parse(arguments, single, kind.options().repeated(), flags);
    Locale locale = Locale.forLanguageTag(options.one("lang").orElse("en"));
    if (options.has("help")) {
      out.print(kind.help(locale, moreHelp));
      return 0;
    }
    CommandCall call = new CommandCall(kind, options, locale, out, err, progress);
    return call.run(body.apply(call));
  }

  private int run(CommandBody body) {
    problems.addAll(options.problems());
    checks().choice("lang", Set.of("en", "zh"));
    body.check();
    if (!problems.isEmpty()) {
      return refused();
    }
    try {
      int code = body.run();
      return problems.isEmpty() ? code : refused();
    } catch (InvalidDocumentException e) {
      e.problems().forEach(problem -> err.print(problem + "\n"));
    } catch (IOException | UncheckedIOException e) {
      err.print(e.getMessage() + "\n");
    }
    return kind.broken();
  }

  private int refused() {
    problems.forEach(problem -> err.print(problem + "\n"));
    err.print("See " + kind.name() + " --help.\n");
    return 2;
  }

  /** The options. */
  public Options options() {
    return options;
  }

  /** What is wrong with the call; grows. */
  public List<String> problems() {
    return problems;
  }

  /** Checks of the options, which add to {@link #problems()}. */
  public OptionChecks checks() {
    return new OptionChecks(options, problems);
  }

  /** The language asked for. */
  public Locale locale() {
    return locale;
  }

  /** The files that options name. */
  public CommandFiles files() {
    return new CommandFiles(options, out, err);
  }

  /** Where it prints. */
  public PrintStream out() {
    return out;
  }

  /** Where it says what is wrong. */
  public PrintStream err() {
    return err;
  }

  /** Is told the number of lines that are done. */
  public LongConsumer progress() {
    return progress;
  }

  /** The packs in the folders of the option {@code pack}. */
  public List<PackSource> packs() {
    return options.all("pack").stream().map(folder -> PackSource.folder(Path.of(folder))).toList();
  }

  /** The standard rules and those of {@link #packs()}. */
  public DealershipRules rules() {
    return DealershipRules.using(packs().toArray(new PackSource[0]));
  }

  /**
   * A pack that is asked about a day must be in force on it.
   *
   * @param must how the option is to name the day, such as {@code be on a day}
   */
  public void checkDay(KnowledgePack pack, String option, String must, LocalDate day) {
    if (!pack.isInForce(day)) {
      checks()
          .refuse(
              option,
              must
                  + " on which pack "
                  + pack
                  + " is in force, from "
                  + pack.descriptor().from()
                  + pack.descriptor().until().map(until -> " until " + until).orElse(""),
              day.toString());
    }
  }
}
