package io.dealership.examples.handbook;

import io.dealership.core.text.LocalText;
import io.dealership.examples.command.CommandBody;
import io.dealership.examples.command.CommandCall;
import io.dealership.examples.command.CommandKind;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.OptionChecks;
import io.dealership.examples.command.OptionForms;
import io.dealership.examples.command.Options;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the handbook of a store: its roles, duties, lines and parts, from the packs. */
public final class HandbookCommand implements CommandBody {

  private static final String SAMPLE_ON = "2026-03-02";
  private static final String DEALERSHIP = "dealership";
  private static final String FURNITURE = "furniture";
  private static final List<String> LANGUAGES = List.of("en", "zh");

  private static final CommandKind KIND =
      new CommandKind(
          "handbook",
          HandbookCommand.class,
          new CommandKind.Names(Set.of("out", "on", "trade"), Set.of("pack"), Set.of()),
          1);

  private final CommandCall call;
  private final Options options;

  private HandbookCommand(CommandCall call) {
    this.call = call;
    this.options = call.options();
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
    return CommandCall.run(KIND, arguments, out, err, lines -> {}, HandbookCommand::new);
  }

  @Override
  public int run() throws IOException {
    KnowledgePacks packs = packs();
    LocalDate on = OptionForms.day(options.one("on").orElse(SAMPLE_ON)).orElseThrow();
    Optional<Handbook> handbook = handbook(packs, on);
    if (handbook.isPresent()) {
      write(handbook.get());
    }
    return 0;
  }

  // ---- how it is called ----

  @Override
  public void check() {
    OptionChecks checks = call.checks();
    if (!options.has("out")) {
      call.problems().add("Option '--out' must be given.");
    }
    checks.form(
        "out",
        "name a folder, or one that can be created",
        name -> path(name).filter(this::isFolder));
    checks.choice("trade", Set.of(DEALERSHIP, FURNITURE));
    checks.form("on", "be a day such as " + SAMPLE_ON, OptionForms::day);
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

  private boolean isFurniture() {
    return options.one("trade").filter(FURNITURE::equals).isPresent();
  }

  private KnowledgePacks packs() {
    return isFurniture()
        ? DealershipRules.loader()
            .load(
                Stream.concat(
                        Stream.of(OrganizationRules.postsPack(), furniturePack()),
                        call.packs().stream())
                    .toArray(PackSource[]::new))
        : call.rules().packs();
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
      call.problems()
          .add(
              "Option '--on' must be a day on which a pack with roles is in force, but was '"
                  + on
                  + "'.");
    } catch (IllegalArgumentException e) {
      call.problems().add("Option '--on' cannot be followed: " + e.getMessage() + ".");
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
    call.out()
        .print(
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
