package io.dealership.examples.roster;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyKind;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.time.Frequency;
import io.dealership.examples.DealershipCommand;
import io.dealership.examples.Golden;
import io.dealership.examples.command.Labels;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.organization.RosterState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterCommandTest {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final RoleCatalog CATALOG =
      DealershipRules.standard().organization().catalog(LocalDate.of(2026, 3, 1));

  private static final String STAFF =
      """
      {"store":"SH-09","posts":[],"assignments":[
       {"employee":"A","role":"insurance-specialist","store":"SH-09","from":"2025-01-01"},
       {"employee":"B","role":"service-advisor","store":"SH-09","from":"2025-01-01"},
       {"employee":"C","role":"service-advisor","store":"SH-09","from":"2026-03-10"}]}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    List<String> all = new ArrayList<>(List.of("roster"));
    all.addAll(List.of(arguments));
    return DealershipCommand.run(
        all,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** Runs with files of our own. */
  private int runFiles(String staff, String log, String events, String... arguments)
      throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--staff",
                file("staff.json", staff),
                "--log",
                file("log.jsonl", log),
                "--events",
                file("events.jsonl", events),
                "--at",
                "2026-03-20T18:00"));
    all.addAll(List.of(arguments));
    return run(all.toArray(new String[0]));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8)
        .replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : printed().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private List<JsonNode> lines(String list) throws IOException {
    return lines().stream().filter(line -> line.path("list").asText().equals(list)).toList();
  }

  private static JsonNode sampleStaff() throws IOException {
    try (InputStream in = RosterCommand.class.getResourceAsStream("staff.json")) {
      return JSON.readTree(in);
    }
  }

  // ---- the sample store ----

  @ParameterizedTest
  @CsvSource({"en, roster-en.txt", "zh, roster-zh.txt"})
  void shows_the_month_of_the_sample_store(String language, String golden) throws IOException {
    assertThat(run("--lang", language, "--workload", "--review")).isZero();

    Golden.check(golden, printed());
    assertThat(complained()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text, en, roster-person-en.txt",
    "text, zh, roster-person-zh.txt",
    "jsonl, en, roster-person.jsonl",
    "csv, zh, roster-person.csv",
    "ics, en, roster-person-en.ics",
    "ics, zh, roster-person-zh.ics"
  })
  void shows_one_person_in_all_formats(String format, String language, String golden)
      throws IOException {
    assertThat(run("--person", "E-11", "--format", format, "--lang", language)).isZero();

    Golden.check(golden, printed().replace("\r\n", "\n"));
  }

  @Test
  void the_sample_has_all_states_and_stray_evidence() throws IOException {
    run("--format", "jsonl");

    assertThat(lines("entry"))
        .extracting(line -> line.path("state").asText())
        .contains("DONE", "LATE", "MISSED", "OPEN");
    assertThat(lines("entry")).anyMatch(line -> !line.has("employee"));
    assertThat(lines("stray"))
        .extracting(line -> line.path("employee").asText() + " " + line.path("duty").asText())
        .containsExactly("E-19 check-car-report-problems", "E-23 full-post-repair-check");
  }

  @Test
  void the_month_is_the_default_and_days_may_be_given_instead() throws IOException {
    run("--format", "jsonl");
    String month = printed();

    run("--format", "jsonl", "--month", "2026-03");
    assertThat(printed()).isEqualTo(month);
    run("--format", "jsonl", "--from", "2026-03-01", "--until", "2026-04-01");
    assertThat(printed()).isEqualTo(month);

    run("--format", "jsonl", "--from", "2026-03-05", "--until", "2026-03-06");
    assertThat(lines("entry"))
        .isNotEmpty()
        .allMatch(line -> line.path("dueDay").asText().equals("2026-03-05"));
  }

  /** Day by day and duty by duty, with what a calendar on the wall says of March 2026. */
  @Test
  void has_what_a_count_by_hand_has() throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    for (JsonNode assignment : sampleStaff().path("assignments")) {
      LocalDate from = LocalDate.parse(assignment.path("from").asText());
      LocalDate until = LocalDate.parse(assignment.path("until").asText("2999-01-01"));
      for (Duty duty : CATALOG.role(RoleId.of(assignment.path("role").asText())).duties()) {
        for (int i = 1; i <= 31; i++) {
          LocalDate day = LocalDate.of(2026, 3, i);
          boolean isHeld = !day.isBefore(from) && day.isBefore(until);
          if (isHeld && isDueByHand(duty, day)) {
            expected.merge(assignment.path("employee").asText() + " " + duty.id(), 1, Integer::sum);
          }
        }
      }
    }

    run("--format", "jsonl");

    Map<String, Integer> actual = new TreeMap<>();
    for (JsonNode line : lines("entry")) {
      if (line.path("byDefault").asBoolean()) {
        actual.merge(
            line.path("employee").asText() + " " + line.path("duty").asText(), 1, Integer::sum);
      }
    }
    assertThat(actual).hasSizeGreaterThan(100).isEqualTo(expected);
  }

  /** Friday and the 31st, a Tuesday, are worked; there is no holiday in March. */
  private static boolean isDueByHand(Duty duty, LocalDate day) {
    if (!(duty.rhythm() instanceof DutyRhythm.Recurring recurring)) {
      return false;
    }
    Frequency frequency = recurring.frequency();
    return switch (frequency) {
      case DAILY -> true; // open on all days
      case WEEKLY -> day.getDayOfWeek() == DayOfWeek.FRIDAY;
      case MONTHLY, QUARTERLY -> day.getDayOfMonth() == 31;
      case HALF_YEARLY, YEARLY -> false;
    };
  }

  @Test
  void who_leaves_hands_over_to_who_comes() throws IOException {
    run("--format", "jsonl", "--role", "repair-worker");

    List<JsonNode> recurring = lines("entry").stream().filter(line -> !line.has("cause")).toList();
    assertThat(recurring)
        .filteredOn(line -> line.path("employee").asText().equals("E-21"))
        .isNotEmpty()
        .allMatch(line -> line.path("dueDay").asText().compareTo("2026-03-16") < 0);
    assertThat(recurring)
        .filteredOn(line -> line.path("employee").asText().equals("E-22"))
        .isNotEmpty()
        .allMatch(line -> line.path("dueDay").asText().compareTo("2026-03-16") >= 0);
    Map<String, Integer> holders = new HashMap<>();
    recurring.forEach(
        line ->
            holders.merge(
                line.path("duty").asText() + line.path("dueDay").asText(), 1, Integer::sum));
    assertThat(holders.values()).containsOnly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Service Advisor", "服务顾问", "接车员", "service consultant"})
  void finds_a_role_by_any_of_its_names(String name) {
    run("--role", "service-advisor");
    String expected = printed();

    assertThat(run("--role", name)).isZero();
    assertThat(printed()).isEqualTo(expected).contains("E-14", "E-15").doesNotContain("E-13");
  }

  @Test
  void parts_of_a_roster_make_up_the_whole() throws IOException {
    run("--format", "jsonl");
    int whole = lines("entry").size();
    long anybodys = lines("entry").stream().filter(line -> !line.has("employee")).count();
    int parts = 0;
    for (JsonNode assignment : sampleStaff().path("assignments")) {
      String person = assignment.path("employee").asText();
      String role = assignment.path("role").asText();
      run("--format", "jsonl", "--person", person, "--role", role);
      parts += (int) lines("entry").stream().filter(line -> line.has("employee")).count();
    }

    assertThat(parts + anybodys).isEqualTo(whole);
  }

  @Test
  void counts_the_workload_as_the_entries_have_it() throws IOException {
    run("--format", "jsonl", "--workload");

    Map<String, Integer> due = new TreeMap<>();
    lines("entry").forEach(line -> due.merge(line.path("employee").asText(), 1, Integer::sum));
    assertThat(lines("workload")).isNotEmpty();
    for (JsonNode workload : lines("workload")) {
      int byKind = 0;
      for (DutyKind kind : DutyKind.values()) {
        byKind += workload.path("byKind").path(kind.text(Locale.ENGLISH)).asInt();
      }
      assertThat(workload.path("due").asInt())
          .isEqualTo(byKind)
          .isEqualTo(due.getOrDefault(workload.path("employee").asText(), 0));
    }
  }

  @Test
  void reviews_how_the_posts_are_held() throws IOException {
    run("--format", "jsonl", "--review", "--person", "E-11");

    JsonNode review = lines("review").get(0);
    assertThat(review.path("outcome").asText()).isEqualTo("WRONG");
    assertThat(review.path("on").asText()).isEqualTo("2026-03-20");
    assertThat(review.path("vacantPosts").toString()).isEqualTo("[\"marketing-specialist\"]");
    assertThat(review.path("findings"))
        .extracting(finding -> finding.path("message").asText())
        .filteredOn(message -> message.contains("must not be in one hand"))
        .hasSize(2);
  }

  @Test
  void says_all_states_in_both_languages() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      Labels labels = Labels.of(RosterCommand.class, locale);
      for (RosterState state : RosterState.values()) {
        assertThat(labels.get("state." + state)).isNotBlank();
      }
    }
  }

  // ---- the calendar ----

  @Test
  void a_calendar_can_be_read_back() throws IOException {
    run("--format", "jsonl");
    List<JsonNode> entries = lines("entry");
    run("--format", "ics");

    ICalendar calendar = Biweekly.parse(printed()).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    assertThat(calendar.getTodos()).hasSameSizeAs(entries);
    assertThat(calendar.getTodos())
        .extracting(todo -> todo.getUid().getValue())
        .doesNotHaveDuplicates()
        .allMatch(uid -> uid.endsWith("@SH-01.roster.dealership"));
    for (int i = 0; i < entries.size(); i++) {
      JsonNode entry = entries.get(i);
      VTodo todo = calendar.getTodos().get(i);
      assertThat(todo.getDateTimeStamp().getValue().toInstant())
          .isEqualTo(Instant.parse("2026-03-20T10:00:00Z"));
      assertThat(todo.getDateDue().getValue().toInstant())
          .isEqualTo(OffsetDateTime.parse(entry.path("dueAt").asText()).toInstant());
      assertThat(todo.getStatus().isCompleted()).isEqualTo(entry.has("doneAt"));
      if (todo.getDateStart() != null) {
        assertThat(todo.getDateStart().getValue()).isBefore(todo.getDateDue().getValue());
      }
    }
    assertThat(printed().replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void another_library_reads_the_same_calendar() throws IOException, ParserException {
    run("--format", "ics", "--lang", "zh");
    List<VTodo> written = Biweekly.parse(printed()).first().getTodos();

    Calendar calendar = new CalendarBuilder().build(new StringReader(printed()));

    calendar.validate();
    List<Component> todos = new ArrayList<>(calendar.getComponents("VTODO"));
    assertThat(todos).hasSameSizeAs(written);
    for (int i = 0; i < todos.size(); i++) {
      VTodo todo = written.get(i);
      assertThat(value(todos.get(i), "UID")).isEqualTo(todo.getUid().getValue());
      assertThat(value(todos.get(i), "SUMMARY")).isEqualTo(todo.getSummary().getValue());
      assertThat(value(todos.get(i), "DESCRIPTION")).isEqualTo(todo.getDescription().getValue());
      assertThat(value(todos.get(i), "DUE")).matches("\\d{8}T\\d{6}Z");
    }
  }

  private static String value(Component component, String property) {
    return component.<Property>getRequiredProperty(property).getValue();
  }

  @Test
  void ids_stay_when_it_is_looked_at_later_and_in_another_language() {
    run("--format", "ics");
    List<String> before = uids();

    run("--format", "ics", "--at", "2026-03-31T18:00", "--lang", "zh", "--month", "2026-03");

    assertThat(uids()).isEqualTo(before);
  }

  @Test
  void ids_stay_when_hours_change() throws IOException {
    runFiles(STAFF, "", "", "--format", "ics", "--role", "insurance-specialist");
    List<String> before = uids();

    runFiles(
        STAFF,
        "",
        "",
        "--format",
        "ics",
        "--role",
        "insurance-specialist",
        "--hours",
        "09:00-17:00");

    assertThat(uids()).isEqualTo(before);
  }

  private List<String> uids() {
    return Biweekly.parse(printed()).first().getTodos().stream()
        .map(todo -> todo.getUid().getValue())
        .toList();
  }

  // ---- CSV ----

  @Test
  void a_csv_can_be_read_back_and_holds_what_the_json_lines_hold() throws IOException {
    run("--format", "jsonl");
    List<JsonNode> json = lines();
    run("--format", "csv");

    List<Map<String, String>> csv;
    try (var rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(printed())) {
      csv = rows.readAll();
    }
    assertThat(csv).hasSameSizeAs(json);
    for (int i = 0; i < csv.size(); i++) {
      for (String column :
          List.of("list", "state", "employee", "duty", "text", "dueAt", "doneAt", "cause")) {
        assertThat(csv.get(i).get(column)).isEqualTo(json.get(i).path(column).asText());
      }
    }
  }

  // ---- files of one's own ----

  @Test
  void needs_no_log_and_no_events() throws IOException {
    assertThat(
            run(
                "--staff",
                file("staff.json", STAFF),
                "--at",
                "2026-04-01T00:00",
                "--month",
                "2026-03",
                "--format",
                "jsonl"))
        .isZero();

    assertThat(lines("entry"))
        .isNotEmpty()
        .allMatch(line -> line.path("state").asText().equals("MISSED"));
  }

  @Test
  void takes_the_month_of_the_moment() throws IOException {
    run("--staff", file("staff.json", STAFF), "--at", "2026-02-10T18:00", "--format", "jsonl");

    assertThat(lines("entry"))
        .isNotEmpty()
        .allMatch(line -> line.path("dueDay").asText().startsWith("2026-02"));
    assertThat(lines("entry"))
        .filteredOn(line -> line.path("nominalDay").asText().equals("2026-02-16"))
        .filteredOn(line -> line.path("dueAt").asText().contains("T10:00"))
        .singleElement()
        .matches(line -> line.path("dueDay").asText().equals("2026-02-24"))
        .matches(line -> line.path("whyMoved").asText().contains("Spring Festival"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09T09:59:59+08:00, DONE",
    "2026-03-09T10:00:00+08:00, DONE",
    "2026-03-09T10:00:01+08:00, LATE"
  })
  void a_time_of_day_is_in_time_itself(String moment, String state) throws IOException {
    String log =
        "{\"by\":\"A\",\"at\":\"%s\",\"duty\":\"insurance-business-statistics\",\"forDay\":\"2026-03-09\"}\n";
    String duty =
        CATALOG.role(RoleId.of("insurance-specialist")).duties().stream()
            .filter(each -> each.rhythm().toString().contains("insurance-statistics-weekly"))
            .findFirst()
            .orElseThrow()
            .id()
            .code();

    runFiles(
        STAFF,
        log.formatted(moment).replace("insurance-business-statistics", duty),
        "",
        "--format",
        "jsonl");

    assertThat(lines("entry"))
        .filteredOn(line -> line.path("duty").asText().equals(duty))
        .filteredOn(line -> line.path("dueAt").asText().equals("2026-03-09T10:00:00+08:00"))
        .extracting(line -> line.path("state").asText())
        .containsExactly(state);
  }

  @Test
  void a_morning_and_an_evening_meeting_are_done_each_for_itself() throws IOException {
    String staff = STAFF.replace("insurance-specialist", "sales-manager");
    String duty =
        CATALOG.role(RoleId.of("sales-manager")).duties().stream()
            .filter(each -> each.rhythm().toString().contains("sales-evening-meeting"))
            .findFirst()
            .orElseThrow()
            .id()
            .code();
    String log =
        """
        {"by":"A","at":"2026-03-09T08:55:00+08:00","duty":"%1$s"}
        {"by":"A","at":"2026-03-10T17:25:00+08:00","duty":"%1$s"}
        {"by":"A","at":"2026-03-11T08:55:00+08:00","duty":"%1$s"}
        {"by":"A","at":"2026-03-11T17:35:00+08:00","duty":"%1$s"}
        """
            .formatted(duty);

    runFiles(staff, log, "", "--format", "jsonl", "--from", "2026-03-09", "--until", "2026-03-12");

    assertThat(lines("entry"))
        .filteredOn(line -> line.path("duty").asText().equals(duty))
        .extracting(line -> line.path("dueAt").asText().substring(8, 16) + line.path("state"))
        .containsExactly(
            "09T09:00\"DONE\"",
            "09T17:30\"MISSED\"",
            "10T09:00\"MISSED\"",
            "10T17:30\"DONE\"",
            "11T09:00\"DONE\"",
            "11T17:30\"LATE\"");
  }

  @Test
  void what_anyone_may_do_is_shown_to_each_who_may() throws IOException {
    String events =
        "{\"event\":\"task-assigned\",\"at\":\"2026-03-12T09:00:00+08:00\",\"caseNumber\":\"T-1\"}\n";
    for (String person : List.of("B", "C")) {
      runFiles(STAFF, "", events, "--format", "jsonl", "--person", person);
      assertThat(lines("entry"))
          .filteredOn(line -> line.path("cause").asText().equals("task-assigned"))
          .singleElement()
          .matches(line -> !line.has("employee"))
          .matches(line -> line.path("caseNumber").asText().equals("T-1"));
    }
    runFiles(STAFF, "", events, "--format", "jsonl", "--person", "A");
    assertThat(lines("entry")).noneMatch(line -> line.has("cause"));
  }

  @Test
  void evidence_after_the_moment_is_not_known_yet() throws IOException {
    String log = "{\"by\":\"B\",\"at\":\"2026-03-20T18:00:01+08:00\",\"duty\":\"renewal-list\"}\n";

    runFiles(STAFF, log, "", "--format", "jsonl");

    assertThat(lines("stray")).isEmpty();
    runFiles(STAFF, log.replace(":01+", ":00+"), "", "--format", "jsonl");
    assertThat(lines("stray")).hasSize(1);
  }

  @Test
  void knows_the_roles_of_a_pack() throws IOException {
    String pack = "src/main/resources/io/dealership/examples/furniture-trade";
    String staff = STAFF.replace("insurance-specialist", "customer-service-dept-manager");

    assertThat(runFiles(staff, "", "", "--pack", pack, "--role", "客服部经理", "--lang", "zh")).isZero();

    assertThat(printed()).contains("客服部经理");
    assertThat(runFiles(staff, "", "")).isEqualTo(1);
    assertThat(complained()).contains("customer-service-dept-manager");
  }

  @Test
  void writes_files_where_it_is_told_to() {
    Path list = folder.resolve("list.txt");

    assertThat(run("--out", list.toString())).isZero();

    assertThat(printed()).isEmpty();
    assertThat(list).content().startsWith("Store SH-01, 2026-03-01 to 2026-03-31, as of");
  }

  // ---- what is wrong with files ----

  private static final String WRONG_STAFF =
      """
      {
        "store": "SH-09",
        "plan": [1, {"a": 2}],
        "posts": [
          {"role": "service-advisor", "holders": 2},
          {"role": "service-advisor", "holders": 1},
          {"role": "servise-advisor", "holders": 1},
          {"role": "cashier", "holders": 0},
          {"role": "Cashier", "holders": "one", "since": 2020},
          "cashier"
        ],
        "assignments": [
          {"employee": "B", "role": "service-advisor", "store": "SH-09", "from": "2025-01-01"},
          {"employee": "C", "role": "servise-advisor", "store": "SH-09", "from": "2025-01-01"},
          {"employee": "C", "role": "cashier", "store": "SH-08", "from": "2025-01-01"},
          {"employee": "D", "role": "cashier", "store": "SH-09",
           "from": "2025-13-01", "until": 5},
          {"employee": "D", "role": "cashier", "store": "SH-09", "from": "2025-01-01", "until": "2025-01-01"},
          {"employee": "D", "role": "cashier", "store": "SH-09", "from": "2025-01-01", "until": "2026-03-10"},
          {"employee": "D", "role": "cashier", "store": "SH-09", "from": "2026-03-10"},
          {"employee": "D", "role": "cashier", "store": "SH-09", "from": "2026-05-01"},
          {"employee": "D", "role": "painter", "store": "SH-09", "from": "2026-01-01", "reportsTo": "D"},
          {"employee": "", "role": "painter", "store": "SH-09"}
        ]
      }
      """;

  private static final String WRONG_LOG =
      """
      {"by":"B","at":"2026-03-03T17:00:00+08:00","duty":"advisor-day-reviews"}
      {"by":"E-B","at":"2026-03-03T17:00:00+08:00","evidence":"self-review"}
      {"by":"B","at":"2026-03-03T17:00:00+08:00","evidence":"self-revew"}
      {"by":"B","at":"2026-03-03T17:00:00+08:00"}
      {"by":"B","at":"3 March","evidence":"Self Review","forDay":"2026-02-30","case":"RO-1"}
      {"by":"B","at":"1026-03-03T17:00:00+08:00","evidence":"self-review","forDay":"9026-03-03"}
      {"by":"B","at":"2026-03-03T17:00:00+08:00","evidence":"self-review"
      {"by":"B","at":"2026-03-04T17:00:00+08:00","evidence":"self-review"}
      """;

  private static final String WRONG_EVENTS =
      """
      {"step":"quality-inspection.finals","at":"2026-03-03T15:20:00+08:00"}
      {"step":"quality-inspection","at":"2026-03-03T15:20:00+08:00"}
      {"event":"task-asigned","at":"2026-03-03T15:20:00+08:00","by":"X"}
      {"step":"quality-inspection.final","event":"task-assigned","at":"2026-03-03T15:20:00+08:00"}
      {"at":"2026-03-03T15:20:00+08:00"}
      {"event":"task-assigned","at":"2026-03-03T15:20:00+08:00","caseNumber":"T-1"}
      {"event":"task-assigned","at":"2026-03-03T07:20:00Z","caseNumber":"T-1"}
      {"event":"task-assigned","at":"2026-03-03T15:20:00+08:00","caseNumber":"T-2"}
      []
      """;

  @ParameterizedTest
  @CsvSource({"en, roster-problems-en.txt", "zh, roster-problems-zh.txt"})
  void names_all_that_is_wrong_and_uses_the_rest(String language, String golden)
      throws IOException {
    assertThat(
            runFiles(WRONG_STAFF, WRONG_LOG, WRONG_EVENTS, "--format", "jsonl", "--lang", language))
        .isEqualTo(1);

    Golden.check(golden, complained());
    assertThat(lines("entry"))
        .extracting(line -> line.path("employee").asText())
        .isNotEmpty()
        .containsOnly("B");
    assertThat(lines("entry"))
        .extracting(line -> line.path("caseNumber").asText())
        .filteredOn(number -> !number.isEmpty())
        .containsExactly("T-1", "T-2");
  }

  @Test
  void names_them_as_json_lines() throws IOException {
    Path errors = folder.resolve("errors.jsonl");

    assertThat(runFiles(STAFF, WRONG_LOG, "", "--errors", errors.toString())).isEqualTo(1);

    assertThat(complained()).isEmpty();
    assertThat(Files.readString(errors).replace(folder.toString(), "").lines().toList().get(1))
        .isEqualTo(
            "{\"file\":\"/log.jsonl\",\"line\":2,\"field\":\"by\",\"value\":\"E-B\",\"message\":"
                + "\"must be somebody who has a post of the store, but was 'E-B'\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|staff.json:1: must be one JSON object with store, posts and assignments",
        "{}|staff.json:1, store: must be given as 1 to 40 visible characters",
        "{\"store\":7}|staff.json:1, store: must be given as 1 to 40 visible characters",
        "{\"store\":\"S\"|staff.json:1: column 13: Unexpected end-of-input: expected close marker"
            + " for Object",
        "{\"posts\":5}|staff.json:1, posts: must be a list",
      })
  void makes_no_roster_without_a_store(String staff, String problem) throws IOException {
    assertThat(runFiles(staff, "", "")).isEqualTo(1);

    assertThat(complained()).startsWith(problem);
    assertThat(printed()).isEmpty();
  }

  @Test
  void says_when_a_staff_goes_on_behind_its_end_or_is_no_text() throws IOException {
    assertThat(runFiles("{\"store\":\"S\"}\n{}", "", "")).isEqualTo(1);
    assertThat(complained())
        .isEqualTo("staff.json:2: must be one JSON object, but there is more behind it\n");

    err.reset();
    Path bytes = folder.resolve("bytes.json");
    Files.write(bytes, new byte[] {'{', '"', (byte) 0xE5, '"'});
    assertThat(run("--staff", bytes.toString(), "--at", "2026-03-20T18:00")).isEqualTo(1);
    assertThat(complained()).isEqualTo("bytes.json:1: must be UTF-8\n");
  }

  // ---- misuse ----

  static List<List<String>> misuses() {
    return List.of(
        List.of(
            "--format xml",
            "Option '--format' must be csv or ics or jsonl or text, but was 'xml'."),
        List.of("--lang fr", "Option '--lang' must be en or zh, but was 'fr'."),
        List.of("--month May", "Option '--month' must be a month such as 2026-03, but was 'May'."),
        List.of(
            "--at today",
            "Option '--at' must be a moment such as 2026-03-20T18:00, but was 'today'."),
        List.of(
            "--month 2013-09",
            "Option '--month' must lead to days on which pack post-rules 2026.1 is in force, from"
                + " 2013-10-01, but was '2013-09-01'.\n"
                + "Option '--month' must lead to days on which pack post-rules 2026.1 is in force,"
                + " from 2013-10-01, but was '2013-09-30'."),
        List.of(
            "--review --month 2026-03 --at 2012-01-01T08:00",
            "Option '--at' must lead to days on which pack post-rules 2026.1 is in force, from"
                + " 2013-10-01, but was '2012-01-01'."),
        List.of(
            "--month 2026-03 --from 2026-03-01 --until 2026-03-02",
            "Option '--month' must not be given with '--from' and '--until'."),
        List.of("--from 2026-03-01", "Options '--from' and '--until' must be given together."),
        List.of(
            "--from 2026-03-02 --until 2026-03-02",
            "Option '--until' must be a day after 2026-03-02, at most 2027-03-03, but was"
                + " '2026-03-02'."),
        List.of(
            "--from 2026-03-02 --until 2027-03-04",
            "Option '--until' must be a day after 2026-03-02, at most 2027-03-03, but was"
                + " '2027-03-04'."),
        List.of(
            "--zone Mars",
            "Option '--zone' must be a time zone such as Asia/Shanghai, but was 'Mars'."),
        List.of(
            "--hours closed",
            "Option '--hours' must be hours such as '08:30-18:00' or 'Mo-Fr 08:30-18:00; Sa,Su"
                + " 09:00-17:00', but was 'closed'."),
        List.of("--person=", "Option '--person' must be 1 to 40 visible characters, but was ''."),
        List.of(
            "--role servise-advisor",
            "Option '--role' cannot be followed: RoleCatalog.role must be the name or id of a role,"
                + " but was 'servise-advisor'; maybe service-advisor (服务顾问)."),
        List.of(
            "--role 销售部长",
            "Option '--role' cannot be followed: RoleCatalog.role must be the name of one role, but"
                + " '销售部长' is that of sales-director and sales-manager."),
        List.of(
            "--format csv --workload",
            "Option '--format' must be jsonl or text where '--workload' is given, but was 'csv'."),
        List.of(
            "--format ics --review",
            "Option '--format' must be jsonl or text where '--review' is given, but was 'ics'."),
        List.of(
            "--staff nowhere",
            """
            Option '--staff' must name a file that is there, but was 'nowhere'.
            Option '--at' must be given with files of one's own."""),
        List.of(
            "--log pom.xml",
            """
            Option '--staff' must be given with files of one's own.
            Option '--at' must be given with files of one's own."""),
        List.of("--pack .", "Option '--pack' must name a folder with a pack.json, but was '.'."));
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void refuses_to_be_called_wrongly(List<String> misuse) {
    assertThat(run(misuse.get(0).split(" ", -1))).isEqualTo(2);

    assertThat(complained()).isEqualTo(misuse.get(1) + "\nSee roster --help.\n");
    assertThat(printed()).isEmpty();
  }

  @Test
  void refuses_a_person_who_has_no_post() throws IOException {
    assertThat(runFiles(STAFF, "", "", "--person", "Z")).isEqualTo(2);

    assertThat(complained())
        .isEqualTo(
            "Option '--person' must be one of [A, B, C], but was 'Z'.\nSee roster --help.\n");
  }

  @Test
  void writes_no_file_twice() {
    String file = folder.resolve("a").toString();

    assertThat(run("--out", file, "--errors", file)).isEqualTo(2);
    assertThat(complained()).contains("Option '--errors' must name a file of its own");
  }

  @Test
  void says_what_is_wrong_with_a_pack() throws IOException {
    file("pack.json", "{}");

    assertThat(run("--pack", folder.toString())).isEqualTo(1);
    assertThat(complained()).contains("pack.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "csv", "ics"})
  void says_when_nobody_reads_the_list(String format) {
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                throw new IOException("closed");
              }
            });

    int code =
        RosterCommand.run(
            List.of("--format", format),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            lines -> {});

    assertThat(code).isEqualTo(1);
    assertThat(complained()).isEqualTo("The output must be read to its end, but was closed.\n");
  }

  @ParameterizedTest
  @CsvSource({"en, Usage: roster", "zh, 用法：roster"})
  void explains_itself(String language, String begin) {
    assertThat(run("--help", "--lang", language)).isZero();

    assertThat(printed())
        .startsWith(begin)
        .contains("--staff", "--log", "--events", "--workload", "--review");
    assertThat(printed().lines().max(Comparator.comparingInt(String::length)).orElseThrow())
        .hasSizeLessThanOrEqualTo(102);
  }
}
