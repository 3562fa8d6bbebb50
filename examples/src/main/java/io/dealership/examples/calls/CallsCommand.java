package io.dealership.examples.calls;

import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessTime;
import io.dealership.examples.command.CommandBody;
import io.dealership.examples.command.CommandCall;
import io.dealership.examples.command.CommandFiles;
import io.dealership.examples.command.CommandKind;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.OptionChecks;
import io.dealership.examples.command.OptionForms;
import io.dealership.examples.command.Options;
import io.dealership.examples.command.WeekHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.contact.ContactPermissionRules;
import io.dealership.rules.contact.ContactRules;
import io.dealership.rules.contact.StoreContacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/** Writes whom the stores of some files contact today. */
public final class CallsCommand implements CommandBody {

  private static final String ZONE = "Asia/Shanghai";
  private static final String HOURS = "08:30-18:00";
  private static final String SAMPLE_AT = "2026-03-02T08:30";
  private static final List<String> FILES =
      List.of("events", "log", "customers", "out", "html", "errors");

  private static final CommandKind KIND =
      new CommandKind(
          "calls",
          CallsCommand.class,
          new CommandKind.Names(
              Set.of(
                  "events",
                  "log",
                  "customers",
                  "store",
                  "at",
                  "zone",
                  "hours",
                  "format",
                  "out",
                  "html",
                  "errors"),
              Set.of("choose", "pack"),
              Set.of()),
          1);

  private final CommandCall call;
  private final Options options;
  private final OptionChecks checks;
  private final Locale locale;
  private final CommandFiles files;
  private final List<String> problems;

  private CallsCommand(CommandCall call) {
    this.call = call;
    this.options = call.options();
    this.checks = call.checks();
    this.locale = call.locale();
    this.files = call.files();
    this.problems = call.problems();
  }

  /**
   * Runs the command.
   *
   * @param progress is told the number of lines of a file that are read, every now and then
   * @return the exit code
   */
  public static int run(
      List<String> arguments, PrintStream out, PrintStream err, LongConsumer progress) {
    return CommandCall.run(
        KIND, arguments, out, err, progress, CallsCommand::new, locale -> policies());
  }

  @Override
  public int run() throws IOException {
    DealershipRules rules = call.rules();
    ContactRules contacts = chosen(rules.contacts());
    call.checkDay(
        rules.packs().pack(ContactPermissionRules.PACK),
        "at",
        "be on a day",
        OptionForms.moment(options.one("at").orElse(SAMPLE_AT)).orElseThrow().toLocalDate());
    return problems.isEmpty() ? write(rules, contacts) : 1;
  }

  // ---- how it is called ----

  @Override
  public void check() {
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
        checks.refuse("store", "be one of " + stores, only.get().value());
        return 1;
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
    CallsInput input = new CallsInput(locale, call.progress());
    if (!options.has("events")) {
      try (InputStream events = KIND.resource("events.jsonl");
          InputStream log = KIND.resource("log.jsonl");
          InputStream customers = KIND.resource("customers.jsonl")) {
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

  private DayWriter writer(OutputStream to, Labels labels) throws IOException {
    return switch (options.one("format").orElse("text")) {
      case "jsonl" -> new JsonLinesWriter(to);
      case "csv" -> new CsvWriter(to);
      case "ics" -> new CalendarWriter(to, labels);
      default -> new TextWriter(to, labels, locale);
    };
  }

  // ---- help ----

  private static String policies() {
    StringBuilder text = new StringBuilder();
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
