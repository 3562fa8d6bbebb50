package io.dealership.examples.checklog;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.Staff;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.BusinessTime;
import io.dealership.examples.command.CommandBody;
import io.dealership.examples.command.CommandCall;
import io.dealership.examples.command.CommandFiles;
import io.dealership.examples.command.CommandKind;
import io.dealership.examples.command.LineProblem;
import io.dealership.examples.command.OptionChecks;
import io.dealership.examples.command.OptionForms;
import io.dealership.examples.command.Options;
import io.dealership.examples.command.StrictJson;
import io.dealership.examples.command.WeekHours;
import io.dealership.examples.roster.StaffFile;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.LogCheckOptions;
import io.dealership.rules.document.Problem;
import io.dealership.rules.eventlog.LogFormat;
import io.dealership.rules.eventlog.LogLayout;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.workflow.ProcessRules;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Checks whether the cases of an event log kept the rules of a workflow. */
public final class CheckLogCommand implements CommandBody {

  private static final String ZONE = "Asia/Shanghai";
  private static final String HOURS = "08:30-18:00";
  private static final String SAMPLE_LOG = "visits.csv.gz";
  private static final String SAMPLE_MAPPING = "visits-mapping.json";
  private static final String SAMPLE_AS_OF = "2026-04-05T18:00:00+08:00";

  /** What is measured of the visits of a store, unless something else is asked for. */
  private static final String VISIT = "aftersales-visit";

  private static final String VISIT_REWORK = "inspection-failed";
  private static final List<String> VISIT_STAGES =
      List.of(
          "welcome..order-sign",
          "order-sign..dispatch",
          "dispatch..self-check",
          "self-check..final-inspection",
          "final-inspection..notify-customer",
          "notify-customer..return-items");

  private static final int MOST_OPEN = 1_000_000;
  private static final int MOST_REPAIR = 30;
  private static final List<String> FILES =
      List.of("log", "mapping", "workflow-file", "staff", "verdicts", "html", "out", "errors");

  private static final CommandKind KIND =
      new CommandKind(
          "check-log",
          CheckLogCommand.class,
          new CommandKind.Names(
              Set.of(
                  "log",
                  "format",
                  "mapping",
                  "workflow",
                  "workflow-file",
                  "staff",
                  "as-of",
                  "zone",
                  "hours",
                  "repair",
                  "rework",
                  "max-open-cases",
                  "verdicts",
                  "html",
                  "out",
                  "errors"),
              Set.of("pack", "stage"),
              Set.of()),
          2);

  private final CommandCall call;
  private final Options options;
  private final OptionChecks checks;
  private final Locale locale;
  private final CommandFiles files;
  private final List<String> problems;

  private CheckLogCommand(CommandCall call) {
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
   * @param progress is told the number of events that are read, every now and then
   * @return the exit code: 0 when all cases fit, 1 when some do not or something could not be read,
   *     2 when it was called wrongly or a file beside the log cannot be used
   */
  public static int run(
      List<String> arguments, PrintStream out, PrintStream err, LongConsumer progress) {
    return CommandCall.run(KIND, arguments, out, err, progress, CheckLogCommand::new);
  }

  // ---- how it is called ----

  @Override
  public void check() {
    checks.choice("format", Set.of("csv", "jsonl", "xes"));
    checks.form("as-of", "be a moment such as " + SAMPLE_AS_OF, CheckLogCommand::moment);
    checks.form("zone", "be a time zone such as " + ZONE, OptionForms::zone);
    checks.form(
        "hours",
        "be hours such as '" + HOURS + "' or 'Mo-Fr 08:30-18:00; Sa,Su 09:00-17:00'",
        OptionForms::hours);
    checks.form(
        "repair", "be a number from 1 to " + MOST_REPAIR, text -> number(text, MOST_REPAIR));
    checks.form(
        "max-open-cases", "be a number from 1 to " + MOST_OPEN, text -> number(text, MOST_OPEN));
    checks.read("log", "mapping", "workflow-file", "staff");
    checks.packs("pack");
    checks.written("verdicts", "html", "out", "errors");
    checks.differ(FILES.toArray(new String[0]));
    if (options.has("workflow") && options.has("workflow-file")) {
      problems.add("Option '--workflow' must not be given with '--workflow-file'.");
    }
    checkLog();
  }

  private void checkLog() {
    if (!options.has("log")) {
      for (String name : List.of("mapping", "workflow", "workflow-file", "staff", "format")) {
        if (options.has(name)) {
          problems.add("Option '--" + name + "' must be given with '--log'.");
        }
      }
      return;
    }
    if (!options.has("as-of")) {
      problems.add("Option '--as-of' must be given with '--log'.");
    }
    Optional<LogFormat> format = options.one("log").flatMap(this::format);
    if (format.isEmpty()) {
      problems.add("Option '--format' must be given, for the name of the log does not tell it.");
    }
    boolean isXes = format.filter(LogFormat.XES::equals).isPresent();
    if (!options.has("mapping")) {
      if (format.isPresent() && !isXes) {
        problems.add("Option '--mapping' must be given with a log that is not XES.");
      } else if (!options.has("workflow") && !options.has("workflow-file")) {
        problems.add("One of '--mapping', '--workflow' and '--workflow-file' must be given.");
      }
    }
  }

  private Optional<LogFormat> format(String log) {
    return switch (options.one("format").orElse("")) {
      case "csv" -> Optional.of(LogFormat.CSV);
      case "jsonl" -> Optional.of(LogFormat.JSON_LINES);
      case "xes" -> Optional.of(LogFormat.XES);
      default -> LogFormat.ofFileName(log);
    };
  }

  private static Optional<Integer> number(String text, int most) {
    try {
      return Optional.of(Integer.valueOf(text)).filter(number -> number >= 1 && number <= most);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  // ---- what it does ----

  @Override
  public int run() throws IOException {
    Optional<byte[]> own = bytes("workflow-file");
    DealershipRules rules = DealershipRules.using(packs(own));
    ZoneId zone = OptionForms.zone(options.one("zone").orElse(ZONE)).orElseThrow();
    Instant asOf = moment(options.one("as-of").orElse(SAMPLE_AS_OF)).orElseThrow();
    LocalDate on = asOf.atZone(zone).toLocalDate();
    call.checkDay(rules.packs().pack(ProcessRules.PACK), "as-of", "be on a day", on);
    if (!problems.isEmpty()) {
      return 2;
    }
    Optional<LogMapping> mapping = mapping();
    Optional<Workflow> workflow = workflow(rules.processes(), own, mapping, on);
    if (workflow.isEmpty()) {
      return 2;
    }
    RoleCatalog roles = rules.organization().catalog(on);
    mapping.ifPresent(
        one ->
            LogProfile.check(
                options.one("mapping").orElse(SAMPLE_MAPPING), one, workflow.get(), codes(roles)));
    LogProfile profile = profile(workflow.get(), mapping);
    if (!problems.isEmpty()) {
      return 2;
    }
    Optional<Staff> staff = staff(codes(roles));
    if (!problems.isEmpty()) {
      return 2;
    }
    CheckWords words =
        new CheckWords(
            workflow.get(), rules.processes(), roles, on, zone, profile.mapping().roles(), locale);
    BusinessTime hours =
        rules.businessTime(WeekHours.parse(options.one("hours").orElse(HOURS), zone));
    LogChecker checker =
        new LogChecker(
            Desks.desk(rules.processes(), workflow.get(), on, hours, staff),
            profile,
            checkOptions(asOf, staff.isPresent()),
            options.has("hours") || !options.has("log") ? Optional.of(hours) : Optional.empty(),
            profile.stages().stream().map(words::stage).toList(),
            asOf);
    CheckedLog checked = read(checker, words);
    report(checked, words);
    return checked.isWhole() && checked.allFit() ? 0 : 1;
  }

  private PackSource[] packs(Optional<byte[]> own) throws IOException {
    List<PackSource> packs = new ArrayList<>(call.packs());
    if (own.isPresent()) {
      packs.add(
          OwnWorkflow.source(
              Path.of(options.one("workflow-file").orElseThrow()).getFileName().toString(),
              own.get()));
    }
    return packs.toArray(new PackSource[0]);
  }

  private Optional<byte[]> bytes(String option) throws IOException {
    Optional<String> file = options.one(option);
    return file.isPresent()
        ? Optional.of(Files.readAllBytes(Path.of(file.get())))
        : Optional.empty();
  }

  /** Who holds which post; empty where no file says. */
  private Optional<Staff> staff(Set<String> roles) throws IOException {
    Optional<byte[]> bytes = bytes("staff");
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    String file = options.one("staff").orElseThrow();
    List<LineProblem> wrong = new ArrayList<>();
    Optional<Staff> staff = StaffFile.read(file, bytes.get(), roles, locale, wrong::add);
    wrong.forEach(problem -> problems.add(problem.toString()));
    return staff;
  }

  private Optional<LogMapping> mapping() throws IOException {
    if (!options.has("log")) {
      try (InputStream in = KIND.resource(SAMPLE_MAPPING)) {
        return Optional.of(LogMapping.parse(SAMPLE_MAPPING, in.readAllBytes()));
      }
    }
    return bytes("mapping")
        .map(bytes -> LogMapping.parse(options.one("mapping").orElseThrow(), bytes));
  }

  private Optional<Workflow> workflow(
      ProcessRules processes, Optional<byte[]> own, Optional<LogMapping> mapping, LocalDate on) {
    String id =
        options
            .one("workflow")
            .or(() -> own.map(OwnWorkflow::id))
            .or(() -> mapping.map(LogMapping::workflow))
            .orElse("");
    if (processes.ids(on).contains(id)) {
      return Optional.of(processes.workflow(id, on));
    }
    String option =
        options.has("workflow") ? "workflow" : own.isPresent() ? "workflow-file" : "mapping";
    checks.refuse(option, "name one of the workflows " + processes.ids(on), id);
    return Optional.empty();
  }

  /** The mapping, or that of XES without any, and what is measured. */
  private LogProfile profile(Workflow workflow, Optional<LogMapping> mapping) {
    List<LogProfile.Stage> stages = new ArrayList<>();
    boolean isVisit = workflow.id().equals(VISIT);
    List<String> named = options.has("stage") || !isVisit ? options.all("stage") : VISIT_STAGES;
    for (String stage : named) {
      int dots = stage.indexOf("..");
      Optional<ActivityPath> from = path(workflow, stage.substring(0, Math.max(0, dots)));
      Optional<ActivityPath> to = path(workflow, stage.substring(dots < 0 ? 0 : dots + 2));
      if (from.isEmpty() || to.isEmpty()) {
        checks.refuse("stage", "be two activities of the workflow such as a..b", stage);
      } else {
        stages.add(new LogProfile.Stage(from.get(), to.get()));
      }
    }
    Optional<String> rework =
        options.one("rework").or(() -> isVisit ? Optional.of(VISIT_REWORK) : Optional.empty());
    Optional<ActivityPath> shows = rework.flatMap(one -> path(workflow, one));
    if (rework.isPresent() && shows.isEmpty()) {
      checks.refuse("rework", "be an activity of the workflow", rework.get());
    }
    LogMapping names =
        mapping.orElseGet(
            () -> LogMapping.builder().workflow(workflow.id()).layout(LogLayout.xes()).build());
    return new LogProfile(names, stages, shows);
  }

  private static Optional<ActivityPath> path(Workflow workflow, String text) {
    return LogProfile.paths(workflow.graph(), "").contains(text)
        ? Optional.of(ActivityPath.parse(text))
        : Optional.empty();
  }

  private static Set<String> codes(RoleCatalog roles) {
    return roles.roles().stream().map(Role::id).map(id -> id.code()).collect(Collectors.toSet());
  }

  private LogCheckOptions checkOptions(Instant asOf, boolean holdersKnown) {
    LogCheckOptions.Builder builder =
        LogCheckOptions.builder()
            .holdersKnown(holdersKnown)
            .asOf(asOf)
            .logName(options.one("log").orElse(SAMPLE_LOG));
    options.one("max-open-cases").map(Integer::valueOf).ifPresent(builder::mostOpenCases);
    options
        .one("repair")
        .map(Integer::valueOf)
        .ifPresent(most -> builder.mostRepairSteps(OptionalInt.of(most)));
    return builder.build();
  }

  private CheckedLog read(LogChecker checker, CheckWords words) throws IOException {
    ObjectMapper mapper = StrictJson.builder().build();
    try (InputStream log = log();
        OutputStream verdicts = optional("verdicts");
        OutputStream errors = optional("errors")) {
      return checker.check(
          log,
          format(options.one("log").orElse(SAMPLE_LOG)).orElseThrow(),
          verdict -> verdict(verdict, words, mapper, verdicts),
          problem -> problem(problem, mapper, errors),
          call.progress());
    }
  }

  private InputStream log() throws IOException {
    return new BufferedInputStream(
        options.has("log") ? files.input("log") : KIND.resource(SAMPLE_LOG));
  }

  private OutputStream optional(String option) throws IOException {
    return options.has(option) ? files.output(option) : OutputStream.nullOutputStream();
  }

  private void verdict(
      CaseVerdict verdict, CheckWords words, ObjectMapper mapper, OutputStream verdicts) {
    if (options.has("verdicts")) {
      line(VerdictLine.of(verdict, words), mapper, verdicts);
    }
  }

  private void problem(Problem problem, ObjectMapper mapper, OutputStream errors) {
    if (options.has("errors")) {
      line(problem, mapper, errors);
    } else {
      call.err().print(problem + "\n");
    }
  }

  private static void line(Object value, ObjectMapper mapper, OutputStream to) {
    try {
      to.write(mapper.writeValueAsBytes(value));
      to.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(CheckedLog checked, CheckWords words) throws IOException {
    try (OutputStream text = files.output("out")) {
      text.write(TextReport.of(checked, words).getBytes(StandardCharsets.UTF_8));
    }
    if (options.has("html")) {
      try (OutputStream page = files.output("html")) {
        CheckPage.write(checked, words, page);
      }
    }
  }
}
