package io.dealership.examples.handbook;

import io.dealership.core.text.LocalText;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.OptionChecks;
import io.dealership.examples.command.Options;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the handbook of a store: its roles, duties, lines and parts, from the packs. */
public final class HandbookCommand {

  private static final String SAMPLE_ON = "2026-03-02";
  private static final String DEALERSHIP = "dealership";
  private static final String FURNITURE = "furniture";
  private static final List<String> LANGUAGES = List.of("en", "zh");

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;
  private final List<String> problems = new ArrayList<>();

  private HandbookCommand(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /** The pack with the roles of a furniture store, which has none of a dealership. */
  public static PackSource furniturePack() {
    return PackSource.of(
        name ->
            HandbookCommand.class.getResourceAsStream(
                "/io/dealership/examples/furniture-trade/" + name));
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Options options =
        Options.parse(
            arguments, Set.of("out", "lang", "on", "trade"), Set.of("pack"), Set.of("help"));
    if (options.has("help")) {
      boolean zh = options.one("lang").filter("zh"::equals).isPresent();
      out.print(HandbookFiles.resource(zh ? "handbook_zh.txt" : "handbook_en.txt"));
      return 0;
    }
    return new HandbookCommand(options, out, err).run();
  }

  private int run() {
    problems.addAll(options.problems());
    check();
    if (!problems.isEmpty()) {
      return refused();
    }
    try {
      KnowledgePacks packs = packs();
      LocalDate on = day(options.one("on").orElse(SAMPLE_ON)).orElseThrow();
      Optional<Handbook> handbook = handbook(packs, on);
      if (handbook.isEmpty()) {
        return refused();
      }
      write(handbook.get());
      return 0;
    } catch (InvalidDocumentException e) {
      e.problems().forEach(problem -> err.print(problem + "\n"));
    } catch (IOException | UncheckedIOException e) {
      err.print(e.getMessage() + "\n");
    }
    return 1;
  }

  private int refused() {
    problems.forEach(problem -> err.print(problem + "\n"));
    err.print("See handbook --help.\n");
    return 2;
  }

  // ---- how it is called ----

  private void check() {
    OptionChecks checks = new OptionChecks(options, problems);
    if (!options.has("out")) {
      problems.add("Option '--out' must be given.");
    }
    checks.form(
        "out",
        "name a folder, or one that can be created",
        name -> path(name).filter(this::isFolder));
    checks.choice("lang", Set.copyOf(LANGUAGES));
    checks.choice("trade", Set.of(DEALERSHIP, FURNITURE));
    checks.form("on", "be a day such as " + SAMPLE_ON, HandbookCommand::day);
    checks.packs("pack");
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether all that is there of a path are folders. */
  private boolean isFolder(Path path) {
    return Stream.iterate(path, each -> each != null, Path::getParent)
        .allMatch(each -> Files.isDirectory(each) || !Files.exists(each));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private boolean isFurniture() {
    return options.one("trade").filter(FURNITURE::equals).isPresent();
  }

  private KnowledgePacks packs() {
    PackSource[] own =
        options.all("pack").stream()
            .map(folder -> PackSource.folder(Path.of(folder)))
            .toArray(PackSource[]::new);
    return isFurniture()
        ? DealershipRules.loader()
            .load(
                Stream.concat(
                        Stream.of(OrganizationRules.postsPack(), furniturePack()), Stream.of(own))
                    .toArray(PackSource[]::new))
        : DealershipRules.using(own).packs();
  }

  /** Packs that are in force on different days may not fit together on this one. */
  private Optional<Handbook> handbook(KnowledgePacks packs, LocalDate on) {
    String key = isFurniture() ? "title.furniture" : "title.dealership";
    LocalText title =
        new LocalText(labels(Locale.CHINESE).get(key), labels(Locale.ENGLISH).get(key));
    try {
      Handbook handbook = Handbook.of(title, packs, on);
      if (!handbook.catalog().roles().isEmpty()) {
        return Optional.of(handbook);
      }
      problems.add(
          "Option '--on' must be a day on which a pack with roles is in force, but was '"
              + on
              + "'.");
    } catch (IllegalArgumentException e) {
      problems.add("Option '--on' cannot be followed: " + e.getMessage() + ".");
    }
    return Optional.empty();
  }

  private static Labels labels(Locale locale) {
    return Labels.of(HandbookCommand.class, locale);
  }

  // ---- what it does ----

  private void write(Handbook handbook) throws IOException {
    Path folder = path(options.one("out").orElseThrow()).orElseThrow();
    List<String> languages = options.one("lang").map(List::of).orElse(LANGUAGES);
    boolean several = languages.size() > 1;
    int count = 0;
    for (String language : languages) {
      Optional<String> other =
          languages.stream().filter(each -> !each.equals(language)).findFirst();
      Map<String, String> files =
          HandbookFiles.of(handbook, Locale.forLanguageTag(language), other);
      Path to = several ? folder.resolve(language) : folder;
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = to.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, file.getValue());
      }
      count += files.size();
    }
    out.print(
        labels(Locale.forLanguageTag(several ? "en" : languages.get(0)))
                .get(
                    "written",
                    handbook.catalog().roles().size(),
                    handbook.catalog().duties().size(),
                    handbook.raci().processes().size(),
                    count,
                    options.one("out").orElseThrow())
            + "\n");
  }
}
