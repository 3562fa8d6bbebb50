package io.dealership.examples.calls;

import static java.util.Objects.requireNonNull;

import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessTime;
import io.dealership.examples.command.CommandFiles;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.OptionChecks;
import io.dealership.examples.command.OptionForms;
import io.dealership.examples.command.Options;
import io.dealership.examples.command.WeekHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.contact.ContactPermissionRules;
import io.dealership.rules.contact.ContactRules;
import io.dealership.rules.contact.StoreContacts;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/** Writes whom the stores of some files contact today. */
public final class CallsCommand {

  private static final String ZONE = "Asia/Shanghai";
  private static final String HOURS = "08:30-18:00";
  private static final String SAMPLE_AT = "2026-03-02T08:30";
  private static final List<String> FILES =
      List.of("events", "log", "customers", "out", "html", "errors");

  private final Options options;
  private final Locale locale;
  private final CommandFiles files;
  private final PrintStream err;
  private final LongConsumer progress;
  private final List<String> problems = new ArrayList<>();

  private CallsCommand(
      Options options, Locale locale, PrintStream out, PrintStream err, LongConsumer progress) {
    this.options = options;
    this.locale = locale;
    this.files = new CommandFiles(options, out, err);
    this.err = err;
    this.progress = progress;
  }

  /**
   * Runs the command.
   *
   * @param progress is told the number of lines of a file that are read, every now and then
   * @return the exit code
   */
  public static int run(
      List<String> arguments, PrintStream out, PrintStream err, LongConsumer progress) {
    Options options =
        Options.parse(
            arguments,
            Set.of(
                "events",
                "log",
                "customers",
                "store",
                "at",
                "zone",
                "hours",
                "lang",
                "format",
                "out",
                "html",
                "errors"),
            Set.of("choose", "pack"),
            Set.of("help"));
    Locale locale = Locale.forLanguageTag(options.one("lang").orElse("en"));
    if (options.has("help")) {
      out.print(help(locale));
      return 0;
    }
    return new CallsCommand(options, locale, out, err, progress).run();
  }

  private int run() {
    problems.addAll(options.problems());
    check();
    if (!problems.isEmpty()) {
      return refused();
    }
    try {
      PackSource[] packs =
          options.all("pack").stream()
              .map(folder -> PackSource.folder(Path.of(folder)))
              .toArray(PackSource[]::new);
      DealershipRules rules = DealershipRules.using(packs);
      ContactRules contacts = chosen(rules.contacts());
      checkDay(rules);
      if (!problems.isEmpty()) {
        return refused();
      }
      return write(rules, contacts);
    } catch (InvalidDocumentException e) {
      e.problems().forEach(problem -> err.print(problem + "\n"));
    } catch (IOException | UncheckedIOException e) {
      err.print(e.getMessage() + "\n");
    }
    return 1;
  }

  private int refused() {
    problems.forEach(problem -> err.print(problem + "\n"));
    err.print("See calls --help.\n");
    return 2;
  }

  // ---- how it is called ----

  private void check() {
    OptionChecks checks = new OptionChecks(options, problems);
    checks.choice("lang", Set.of("en", "zh"));
    checks.choice("format", Set.of("csv", "ics", "jsonl", "text"));
    checks.form("at", "be a moment such as " + SAMPLE_AT, OptionForms::moment);
    checks.form("zone", "be a time zone such as " + ZONE, OptionForms::zone);
    checks.form(
        "hours",
        "be hours such as '" + HOURS + "' or 'Mo-Fr 08:30-18:00; Sa,Su 09:00-17:00'",
        OptionForms::hours);
    checks.form("store", "be 1 to 40 visible characters", CallsCommand::store);
    checks.read("events", "log", "customers");
    checks.packs("pack");
    checks.written("out", "html", "errors");
    checks.differ(FILES.toArray(new String[0]));
    if (options.has("events") || options.has("log") || options.has("customers")) {
      for (String name : List.of("events", "log", "at")) {
        if (!options.has(name)) {
          problems.add("Option '--" + name + "' must be given with files of one's own.");
        }
      }
    }
    for (String choice : options.all("choose")) {
      if (!choice.matches("[^=]+=[^=]+")) {
        checks.refuse("choose", "be a policy and its variants such as a=B,C", choice);
      }
    }
  }

  private ContactRules chosen(ContactRules rules) {
    ContactRules chosen = rules;
    for (String choice : options.all("choose")) {
      int equals = choice.indexOf('=');
      try {
        chosen =
            chosen.choosing(
                choice.substring(0, equals), choice.substring(equals + 1).split(",", -1));
      } catch (IllegalArgumentException e) {
        problems.add("Option '--choose' cannot be followed: " + e.getMessage() + ".");
      }
    }
    return chosen;
  }

  /**
   * The packs that are asked about a day must be in force on it, and the calendar must reach it.
   */
  private void checkDay(DealershipRules rules) {
    LocalDate day =
        OptionForms.moment(options.one("at").orElse(SAMPLE_AT)).orElseThrow().toLocalDate();
    KnowledgePack pack = rules.packs().pack(ContactPermissionRules.PACK);
    if (!pack.isInForce(day)) {
      problems.add(
          "Option '--at' must be on a day on which pack "
              + pack
              + " is in force, from "
              + pack.descriptor().from()
              + pack.descriptor().until().map(until -> " until " + until).orElse("")
              + ", but was '"
              + day
              + "'.");
    }
  }

  private static Optional<StoreCode> store(String text) {
    try {
      return Optional.of(StoreCode.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  // ---- what it does ----

  private int write(DealershipRules rules, ContactRules contacts) throws IOException {
    CallsInput input = read();
    Set<StoreCode> stores = new TreeSet<>(input.stores());
    Optional<StoreCode> only = options.one("store").flatMap(CallsCommand::store);
    if (only.isPresent()) {
      if (!stores.contains(only.get())) {
        files.report(input.problems());
        new OptionChecks(options, problems)
            .refuse("store", "be one of " + stores, only.get().value());
        return refused();
      }
      stores.retainAll(Set.of(only.get()));
    }
    ZoneId zone = OptionForms.zone(options.one("zone").orElse(ZONE)).orElseThrow();
    StoreContacts how =
        new StoreContacts(
            contacts,
            rules.contactPermission(),
            new BusinessTime(
                rules.calendars().calendar(DealershipRules.CALENDAR),
                WeekHours.parse(options.one("hours").orElse(HOURS), zone)),
            input::permissions);
    Instant at =
        OptionForms.moment(options.one("at").orElse(SAMPLE_AT))
            .orElseThrow()
            .atZone(zone)
            .toInstant();
    Labels labels = Labels.of(CallsCommand.class, locale);
    try (OutputStream lists = files.output("out");
        OutputStream page =
            options.has("html") ? files.output("html") : OutputStream.nullOutputStream()) {
      List<DayWriter> writers = new ArrayList<>();
      writers.add(writer(lists, labels));
      if (options.has("html")) {
        writers.add(new CallPage(page, labels, locale));
      }
      for (StoreCode store : stores) {
        StoreDay day = StoreDay.of(store, input.history(store), how, at);
        List<CallRow> rows = CallRows.of(day, labels, locale);
        for (DayWriter writer : writers) {
          writer.write(day, rows);
        }
      }
      for (DayWriter writer : writers) {
        writer.end();
      }
    }
    return files.report(input.problems()) ? 0 : 1;
  }

  private CallsInput read() throws IOException {
    CallsInput input = new CallsInput(locale, progress);
    if (!options.has("events")) {
      try (InputStream events = sample("events.jsonl");
          InputStream log = sample("log.jsonl");
          InputStream customers = sample("customers.jsonl")) {
        input.readEvents("events.jsonl", events);
        input.readLog("log.jsonl", log);
        input.readCustomers("customers.jsonl", customers);
      }
      return input;
    }
    try (InputStream events = files.input("events");
        InputStream log = files.input("log");
        InputStream customers = files.input("customers")) {
      input.readEvents(options.one("events").orElseThrow(), events);
      input.readLog(options.one("log").orElseThrow(), log);
      input.readCustomers(options.one("customers").orElse(""), customers);
    }
    return input;
  }

  private static InputStream sample(String name) {
    return requireNonNull(CallsCommand.class.getResourceAsStream(name), name);
  }

  private DayWriter writer(OutputStream to, Labels labels) throws IOException {
    return switch (options.one("format").orElse("text")) {
      case "jsonl" -> new JsonLinesWriter(to);
      case "csv" -> new CsvWriter(to);
      case "ics" -> new CalendarWriter(to, labels);
      default -> new TextWriter(to, labels, locale);
    };
  }

  // ---- help ----

  private static String help(Locale locale) {
    String file = locale.getLanguage().equals("zh") ? "calls_zh.txt" : "calls_en.txt";
    StringBuilder text = new StringBuilder();
    try (InputStream in = CallsCommand.class.getResourceAsStream(file)) {
      text.append(new String(requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ContactRules rules = DealershipRules.standard().contacts();
    rules
        .choices()
        .forEach(
            (policy, chosen) ->
                text.append("  " + policy + ": ")
                    .append(String.join(", ", rules.variants(policy)))
                    .append(" [" + String.join(",", chosen) + "]\n"));
    return text.toString();
  }
}
