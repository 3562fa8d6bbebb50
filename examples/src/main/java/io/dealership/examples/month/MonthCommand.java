package io.dealership.examples.month;

import static java.util.Objects.requireNonNull;

import io.dealership.examples.command.Options;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Decides a month of repair orders and prints what came out. */
public final class MonthCommand {

  private static final String SAMPLE = "store-month.jsonl";

  private static final String HELP =
      """
      Usage: month [--lang zh|en] [--file orders.jsonl] [--pack folder]...

      Decides for each job line who pays for it, by the warranty law and the promises of
      makers, as of the day of its repair order.

      Options:
        --lang zh|en         the language; en unless given
        --file orders.jsonl  repair orders as JSON Lines in UTF-8; a sample month unless given
        --pack folder        a knowledge pack on top of the law, such as the promises of a
                             maker; may be repeated; without it, those of the sample's brands
        --help               print this

      Ends with 0 when every line was read, with 1 when some could not be (they are named on
      the standard error, the others are decided), and with 2 when it was called wrongly.
      """;

  // kept, for the settings of a logger go with it
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private MonthCommand() {}

  /** The promises of the makers of the sample's brands. */
  public static PackSource samplePromises() {
    return PackSource.of(
        name ->
            MonthCommand.class.getResourceAsStream(
                "/io/dealership/examples/sample-brand-promises/" + name));
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Options options =
        Options.parse(arguments, Set.of("lang", "file"), Set.of("pack"), Set.of("help"));
    List<String> problems = new ArrayList<>(options.problems());
    if (options.has("help")) {
      out.print(HELP);
      return 0;
    }
    String language = options.one("lang").orElse("en");
    if (!Set.of("zh", "en").contains(language)) {
      problems.add("Option '--lang' must be zh or en, but was '" + language + "'.");
    }
    options
        .one("file")
        .filter(file -> !isThere(file, false))
        .ifPresent(
            file ->
                problems.add(
                    "Option '--file' must name a file that is there, but was '" + file + "'."));
    for (String folder : options.all("pack")) {
      if (!isThere(folder, true)) {
        problems.add(
            "Option '--pack' must name a folder with a pack.json, but was '" + folder + "'.");
      }
    }
    if (!problems.isEmpty()) {
      problems.forEach(problem -> err.print(problem + "\n"));
      err.print("See month --help.\n");
      return 2;
    }
    VALIDATOR.setLevel(Level.WARNING);
    try {
      return decide(options, Locale.forLanguageTag(language), out, err);
    } catch (InvalidDocumentException e) {
      e.problems().forEach(problem -> err.print(problem + "\n"));
    } catch (IOException | UncheckedIOException e) {
      err.print(e.getMessage() + "\n");
    }
    return 1;
  }

  private static int decide(Options options, Locale locale, PrintStream out, PrintStream err)
      throws IOException {
    RepairOrderLines read =
        options.one("file").isPresent()
            ? RepairOrderLines.read(
                options.one("file").get(),
                Files.readAllBytes(Path.of(options.one("file").get())),
                locale)
            : RepairOrderLines.read(SAMPLE, sample(), locale);
    read.problems().forEach(problem -> err.print(problem + "\n"));
    PackSource[] packs =
        options.all("pack").isEmpty()
            ? new PackSource[] {samplePromises()}
            : options.all("pack").stream()
                .map(folder -> PackSource.folder(Path.of(folder)))
                .toArray(PackSource[]::new);
    MonthReport.of(DealershipRules.using(packs), read.orders()).print(out, locale);
    return read.problems().isEmpty() ? 0 : 1;
  }

  private static byte[] sample() throws IOException {
    try (InputStream in = MonthCommand.class.getResourceAsStream(SAMPLE)) {
      return requireNonNull(in, SAMPLE).readAllBytes();
    }
  }

  private static boolean isThere(String name, boolean pack) {
    try {
      Path path = Path.of(name);
      return Files.isRegularFile(pack ? path.resolve("pack.json") : path);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
