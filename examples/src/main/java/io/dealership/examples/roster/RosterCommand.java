package io.dealership.examples.roster;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayRange;
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
import io.dealership.rules.organization.DutyRoster;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.KnowledgePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/** Writes what each person of a store has to do within a month, and what became of it. */
public final class RosterCommand implements CommandBody {

  private static final String ZONE = "Asia/Shanghai";
  private static final String HOURS = "08:30-18:00";
  private static final String SAMPLE_AT = "2026-03-20T18:00";
  private static final String SAMPLE_MONTH = "2026-03";
  private static final String SAMPLE_DAY = "2026-03-01";
  private static final int MOST_DAYS = 366;
  private static final List<String> FILES = List.of("staff", "log", "events", "out", "errors");

  private static final CommandKind KIND =
      new CommandKind(
          "roster",
          RosterCommand.class,
          new CommandKind.Names(
              Set.of(
                  "staff", "log", "events", "month", "from", "until", "person", "role", "at",
                  "zone", "hours", "format", "out", "errors"),
              Set.of("pack"),
              Set.of("workload", "review")),
          1);

  private final CommandCall call;
  private final Options options;
  private final OptionChecks checks;
  private final Locale locale;
  private final CommandFiles files;
  private final List<String> problems;

  private RosterCommand(CommandCall call) {
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
    return CommandCall.run(KIND, arguments, out, err, progress, RosterCommand::new);
  }

  @Override
  public int run() throws IOException {
    DealershipRules rules = call.rules();
    checkDays(rules);
    return problems.isEmpty() ? write(rules) : 1;
  }

  // ---- how it is called ----

  @Override
  public void check() {
    checks.choice("format", Set.of("csv", "ics", "jsonl", "text"));
    checks.form("month", "be a month such as " + SAMPLE_MONTH, OptionForms::month);
    checks.form("from", "be a day such as " + SAMPLE_DAY, OptionForms::day);
    checks.form("until", "be a day such as " + SAMPLE_DAY, OptionForms::day);
    checks.form("at", "be a moment such as " + SAMPLE_AT, OptionForms::moment);
    checks.form("zone", "be a time zone such as " + ZONE, OptionForms::zone);
    checks.form(
        "hours",
        "be hours such as '" + HOURS + "' or 'Mo-Fr 08:30-18:00; Sa,Su 09:00-17:00'",
        OptionForms::hours);
    checks.form("person", "be 1 to 40 visible characters", RosterCommand::person);
    checks.read("staff", "log", "events");
    checks.packs("pack");
    checks.written("out", "errors");
    checks.differ(FILES.toArray(new String[0]));
    if (options.has("staff") || options.has("log") || options.has("events")) {
      for (String name : List.of("staff", "at")) {
        if (!options.has(name)) {
          problems.add("Option '--" + name + "' must be given with files of one's own.");
        }
      }
    }
    checkRange();
    String format = options.one("format").orElse("text");
    for (String name : List.of("workload", "review")) {
      if (options.has(name) && Set.of("csv", "ics").contains(format)) {
        checks.refuse("format", "be jsonl or text where '--" + name + "' is given", format);
      }
    }
  }

  private void checkRange() {
    if (options.has("month") && (options.has("from") || options.has("until"))) {
      problems.add("Option '--month' must not be given with '--from' and '--until'.");
    }
    if (options.has("from") != options.has("until")) {
      problems.add("Options '--from' and '--until' must be given together.");
    }
    Optional<LocalDate> from = options.one("from").flatMap(OptionForms::day);
    Optional<LocalDate> until = options.one("until").flatMap(OptionForms::day);
    if (from.isPresent() && until.isPresent()) {
      LocalDate last = from.get().plusDays(MOST_DAYS);
      if (!until.get().isAfter(from.get()) || until.get().isAfter(last)) {
        checks.refuse(
            "until", "be a day after " + from.get() + ", at most " + last, until.get().toString());
      }
    }
  }

  /** The packs that are asked about a day must be in force on it. */
  private void checkDays(DealershipRules rules) {
    DayRange days = days();
    KnowledgePack pack = rules.packs().pack(OrganizationRules.POSTS_PACK);
    boolean isMonth = !options.has("from");
    checkDay(pack, isMonth ? "month" : "from", days.from());
    checkDay(pack, isMonth ? "month" : "until", days.until().minusDays(1));
    if (options.has("review")) {
      checkDay(pack, "at", moment().toLocalDate());
    }
  }

  private void checkDay(KnowledgePack pack, String option, LocalDate day) {
    call.checkDay(pack, option, "lead to days", day);
  }

  private LocalDateTime moment() {
    return OptionForms.moment(options.one("at").orElse(SAMPLE_AT)).orElseThrow();
  }

  /** The days asked for; the month of the moment, unless others are given. */
  private DayRange days() {
    if (options.has("from")) {
      return new DayRange(
          options.one("from").flatMap(OptionForms::day).orElseThrow(),
          options.one("until").flatMap(OptionForms::day).orElseThrow());
    }
    YearMonth month =
        options.one("month").flatMap(OptionForms::month).orElseGet(() -> YearMonth.from(moment()));
    return new DayRange(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  private static Optional<EmployeeNumber> person(String text) {
    try {
      return Optional.of(EmployeeNumber.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<RoleId> role(RoleCatalog catalog) {
    try {
      return options.one("role").map(name -> catalog.role(name).id());
    } catch (IllegalArgumentException e) {
      problems.add("Option '--role' cannot be followed: " + e.getMessage() + ".");
      return Optional.empty();
    }
  }

  // ---- what it does ----

  private int write(DealershipRules rules) throws IOException {
    OrganizationRules organization = rules.organization();
    DayRange days = days();
    RoleCatalog catalog = organization.catalog(days.from());
    Optional<RoleId> role = role(catalog);
    if (!problems.isEmpty()) {
      return 1;
    }
    RosterInput input = read(Known.on(Set.of(days.from()), organization, rules.schedule()));
    if (input.staff().isEmpty()) {
      files.report(input.problems());
      return 1;
    }
    Staff staff = input.staff().get();
    ZoneId zone = OptionForms.zone(options.one("zone").orElse(ZONE)).orElseThrow();
    BusinessTime time =
        rules.businessTime(WeekHours.parse(options.one("hours").orElse(HOURS), zone));
    DutyRoster roster = organization.roster(staff, days, time).after(input.events());
    Optional<EmployeeNumber> person = options.one("person").flatMap(RosterCommand::person);
    if (person.isPresent() && !roster.employees().contains(person.get())) {
      files.report(input.problems());
      checks.refuse("person", "be one of " + roster.employees(), person.get().value());
      return 1;
    }
    Instant at = moment().atZone(zone).toInstant();
    RosterView view =
        RosterView.of(
            roster,
            input.log(),
            at,
            time,
            catalog,
            rules.schedule().schedules(days.from()),
            new RosterView.Wanted(person, role));
    if (options.has("workload")) {
      view = view.withWorkload();
    }
    if (options.has("review")) {
      view = view.with(organization.review(staff, moment().toLocalDate()));
    }
    try (OutputStream to = files.output("out")) {
      writer(to).write(view, RosterRows.of(view, locale));
    }
    return files.report(input.problems()) ? 0 : 1;
  }

  private RosterInput read(Known known) throws IOException {
    RosterInput input = new RosterInput(known, locale, call.progress());
    if (!options.has("staff")) {
      try (InputStream staff = KIND.resource("staff.json");
          InputStream log = KIND.resource("log.jsonl");
          InputStream events = KIND.resource("events.jsonl")) {
        input.readStaff("staff.json", staff);
        input.readLog("log.jsonl", log);
        input.readEvents("events.jsonl", events);
      }
      return input;
    }
    try (InputStream staff = files.input("staff");
        InputStream log = files.input("log");
        InputStream events = files.input("events")) {
      input.readStaff(options.one("staff").orElseThrow(), staff);
      input.readLog(options.one("log").orElse(""), log);
      input.readEvents(options.one("events").orElse(""), events);
    }
    return input;
  }

  private RosterWriter writer(OutputStream to) throws IOException {
    Labels labels = Labels.of(RosterCommand.class, locale);
    return switch (options.one("format").orElse("text")) {
      case "jsonl" -> new JsonLinesWriter(to, locale);
      case "csv" -> new CsvWriter(to);
      case "ics" -> new CalendarWriter(to, labels);
      default -> new TextWriter(to, labels, locale);
    };
  }
}
