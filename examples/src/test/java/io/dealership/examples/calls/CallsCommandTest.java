package io.dealership.examples.calls;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.dealership.examples.DealershipCommand;
import io.dealership.examples.Golden;
import io.dealership.examples.command.Labels;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.contact.ContactEntry;
import io.dealership.rules.contact.ContactRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallsCommandTest {

  private static final ContactRules CONTACTS = DealershipRules.standard().contacts();
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private static final String EVENTS =
      """
      {"id":"E-1","store":"SH-01","kind":"complaint-received","at":"2026-03-01T15:00:00+08:00","customer":"C-1"}
      {"id":"E-2","store":"SH-02","kind":"service-hand-over","at":"2026-02-27T15:00:00+08:00","customer":"C-2","amount":"CNY 500.00"}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("calls"));
    all.addAll(List.of(arguments));
    return DealershipCommand.run(
        all,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** Runs with files of our own. */
  private int runFiles(String events, String log, String... arguments) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--events",
                file("events.jsonl", events),
                "--log",
                file("log.jsonl", log),
                "--at",
                "2026-03-02T08:30"));
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

  // ---- the sample store ----

  @ParameterizedTest
  @CsvSource({
    "text, en, calls-en.txt",
    "text, zh, calls-zh.txt",
    "jsonl, en, calls.jsonl",
    "csv, zh, calls.csv",
    "ics, en, calls.ics"
  })
  void lists_the_sample_store(String format, String language, String golden) throws IOException {
    assertThat(run("--format", format, "--lang", language)).isZero();

    Golden.check(golden, printed().replace("\r\n", "\n"));
    assertThat(complained()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, calls-en.html", "zh, calls-zh.html"})
  void writes_the_page_of_the_sample_store(String language, String golden) throws IOException {
    Path page = folder.resolve("calls.html");

    assertThat(run("--lang", language, "--html", page.toString())).isZero();

    String html = Files.readString(page);
    Golden.check(golden, html);
    assertThat(html).doesNotContain("<script", "http-equiv=\"refresh\"", "src=", "url(http");
    assertThat(ids(html)).doesNotHaveDuplicates();
  }

  private static List<String> ids(String html) {
    return Pattern.compile(" id=\"([^\"]*)\"")
        .matcher(html)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  @Test
  void the_sample_has_all_states_and_lists() throws IOException {
    run("--format", "jsonl");

    Map<String, Integer> counts = new HashMap<>();
    for (JsonNode line : lines()) {
      counts.merge(line.path("list").asText(), 1, Integer::sum);
      counts.merge(line.path("state").asText(), 1, Integer::sum);
    }
    assertThat(counts)
        .containsKeys("todo", "blocked", "missing", "no-event")
        .containsKeys("OVERDUE", "DUE", "WARNING", "OPEN");
    assertThat(lines().stream().filter(line -> line.has("missingEvidence"))).isNotEmpty();
    assertThat(lines().stream().filter(line -> line.path("statutory").asBoolean())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en", "zh"})
  void every_role_has_a_name(String language) {
    Labels labels = Labels.of(CallsCommand.class, Locale.forLanguageTag(language));

    for (ContactEntry entry : CONTACTS.entries()) {
      entry.role().ifPresent(role -> assertThat(labels.get("role." + role)).isNotBlank());
    }
  }

  @Test
  void the_same_files_and_moment_give_the_same_bytes() throws IOException {
    Path one = folder.resolve("one.html");
    Path two = folder.resolve("two.html");
    run("--html", one.toString(), "--format", "ics");
    String first = printed();
    out.reset();
    run("--html", two.toString(), "--format", "ics");

    assertThat(printed()).isEqualTo(first);
    assertThat(two).hasSameTextualContentAs(one);
  }

  // ---- what others read ----

  @Test
  void a_calendar_can_be_read_back() {
    run("--format", "ics");

    ICalendar calendar = Biweekly.parse(printed()).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    assertThat(calendar.getTodos())
        .extracting(todo -> todo.getUid().getValue())
        .doesNotHaveDuplicates()
        .allMatch(uid -> uid.endsWith("@SH-01.calls.dealership"));
    assertThat(calendar.getTodos())
        .allMatch(
            todo ->
                todo.getDateTimeStamp()
                    .getValue()
                    .toInstant()
                    .toString()
                    .equals("2026-03-02T00:30:00Z"));
    VTodo followUp = todo(calendar, "service-follow-up.EV-043@SH-01.calls.dealership");
    assertThat(followUp.getSummary().getValue()).isEqualTo("follow-up after service: C-1014");
    assertThat(followUp.getDateDue().getValue().hasTime()).isFalse();
    assertThat(followUp.getDateDue().getValue().getRawComponents().toString(false, false))
        .isEqualTo("20260218");
    assertThat(followUp.getPriority().getValue()).isEqualTo(1);
    assertThat(calendar.getTodos().stream().filter(todo -> todo.getStatus().isCancelled()))
        .isNotEmpty()
        .allMatch(todo -> todo.getSummary().getValue().startsWith("Blocked: "));
    assertThat(printed().replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  private static VTodo todo(ICalendar calendar, String uid) {
    return calendar.getTodos().stream()
        .filter(todo -> todo.getUid().getValue().equals(uid))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_csv_can_be_read_back_and_holds_what_the_json_lines_hold() throws IOException {
    run("--format", "jsonl");
    List<JsonNode> json = lines();
    out.reset();
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
          List.of("list", "event", "contact", "name", "reason", "say", "lastDay")) {
        assertThat(csv.get(i).get(column)).isEqualTo(json.get(i).path(column).asText());
      }
    }
  }

  // ---- files of one's own ----

  @Test
  void takes_all_stores_of_the_files_or_one() throws IOException {
    Path page = folder.resolve("calls.html");
    assertThat(runFiles(EVENTS, "", "--format", "jsonl", "--html", page.toString())).isZero();
    assertThat(lines()).extracting(line -> line.path("store").asText()).contains("SH-01", "SH-02");
    String html = Files.readString(page);
    assertThat(ids(html)).isNotEmpty().doesNotHaveDuplicates();

    out.reset();
    assertThat(runFiles(EVENTS, "", "--format", "jsonl", "--store", "SH-02")).isZero();
    assertThat(lines())
        .isNotEmpty()
        .extracting(line -> line.path("store").asText())
        .containsOnly("SH-02");
  }

  @Test
  void a_store_that_has_only_a_log_is_a_store() throws IOException {
    String log =
        """
        {"store":"SH-09","event":"E-1","contact":"no-such-contact","at":"2026-03-01T15:20:00+08:00","result":"PUT_OFF"}
        """;

    assertThat(runFiles("", log, "--format", "jsonl")).isZero();
    assertThat(printed())
        .isEqualTo(
            "{\"list\":\"no-event\",\"store\":\"SH-09\",\"contact\":\"no-such-contact\",\"name\":\"no-such-contact\","
                + "\"event\":\"E-1\",\"provisional\":false,\"contactAt\":\"2026-03-01T15:20:00+08:00\","
                + "\"statutory\":false,\"reason\":\"The log has it as put off, but nobody told of the event.\"}\n");
  }

  @Test
  void follows_what_customers_have_said() throws IOException {
    String customers =
        file(
            "customers.jsonl",
            "{\"customer\":\"C-2\",\"permissions\":{\"doNotContacts\":[{\"setOn\":\"2026-02-01\"}]}}\n");

    runFiles(EVENTS, "", "--store", "SH-02", "--format", "jsonl", "--customers", customers);

    assertThat(lines().get(0).path("list").asText()).isEqualTo("blocked");
    assertThat(lines().get(0).path("because").get(0).asText()).contains("does not want");
  }

  @Test
  void what_was_done_is_off_the_list() throws IOException {
    String log =
        """
        {"store":"SH-02","event":"E-2","contact":"service-follow-up","at":"2026-03-01T15:20:00+08:00","result":"REACHED","evidence":["result","satisfaction"]}
        """;

    assertThat(runFiles(EVENTS, log, "--store", "SH-02", "--format", "jsonl")).isZero();
    assertThat(printed()).isEmpty();
  }

  @Test
  void follows_other_variants() throws IOException {
    runFiles(
        EVENTS,
        "",
        "--store",
        "SH-02",
        "--format",
        "jsonl",
        "--choose",
        "follow-up-window=ONE_WEEK");

    assertThat(lines())
        .extracting(line -> line.path("contact").asText())
        .containsExactly("service-follow-up-week");

    out.reset();
    runFiles(
        EVENTS,
        "",
        "--store",
        "SH-02",
        "--format",
        "jsonl",
        "--choose",
        "follow-up-window=THREE_DAYS,ONE_WEEK",
        "--choose",
        "follow-up-caller=ADVISOR");

    assertThat(lines())
        .extracting(line -> line.path("contact").asText() + " " + line.path("role").asText())
        .containsExactly(
            "service-follow-up service-advisor", "service-follow-up-week information-clerk");
  }

  @Test
  void counts_by_the_zone_and_the_hours_of_the_store() throws IOException {
    runFiles(EVENTS, "", "--store", "SH-01", "--format", "jsonl");
    assertThat(acceptance()).isEqualTo("2026-03-01T15:30:00+08:00");

    out.reset();
    runFiles(
        EVENTS,
        "",
        "--store",
        "SH-01",
        "--format",
        "jsonl",
        "--hours",
        "Mo-Fr 07:00-12:00; Sa 09:00-12:00");
    assertThat(acceptance()).isEqualTo("2026-03-02T07:30:00+08:00"); // a Sunday is closed

    out.reset();
    runFiles(EVENTS, "", "--store", "SH-01", "--format", "jsonl", "--zone", "Asia/Tokyo");
    assertThat(acceptance()).isEqualTo("2026-03-01T16:30:00+09:00");
  }

  private String acceptance() throws IOException {
    return lines().stream()
        .filter(line -> line.path("contact").asText().equals("complaint-acceptance"))
        .findFirst()
        .orElseThrow()
        .path("endsAt")
        .asText();
  }

  @Test
  void writes_files_where_it_is_told_to() throws IOException {
    Path list = folder.resolve("list.txt");

    assertThat(run("--out", list.toString())).isZero();

    assertThat(printed()).isEmpty();
    assertThat(list).content().startsWith("Store SH-01, 2026-03-02 08:30:");
  }

  @Test
  void what_people_wrote_stays_text() throws IOException {
    String nasty = "<b>&\\\"x\\\",y";
    String events = EVENTS.replace("C-1", nasty).replace("E-2", "=1+1").replace("C-2", "-2");
    Path page = folder.resolve("calls.html");

    assertThat(runFiles(events, "", "--format", "csv", "--html", page.toString())).isZero();

    assertThat(Files.readString(page))
        .contains("&lt;b&gt;&amp;&quot;x&quot;,y")
        .doesNotContain("<b>&");
    assertThat(printed()).contains("\"<b>&\"\"x\"\",y\"", ",'=1+1,", ",'-2,");
  }

  // ---- what is wrong with files ----

  private static final String WRONG =
      """
      {"id":"E-1","store":"SH-01","kind":"Complaint","at":"yesterday","amount":"500","milage":5,"pauses":[{"reason":"waiting-for-parts","until":7}]}
      {"store":"SH-01","kind":"complaint-received","customer":null}
      {"id":"E-3","store":"SH-01"
      {"id":"E-4","store":"SH-01","kind":"complaint-received","at":"1026-03-01T15:00:00+08:00","dueOn":"9026-03-01","dueAt":"+999999999-01-01T00:00:00Z","pauses":[{"reason":"waiting-for-parts","from":"2199-03-01T15:00:00Z","until":"2199-03-02T15:00:00Z"}]}
      {"id":"E-5","store":"SH-01","kind":"complaint-received","at":"2026-03-01T15:00:00+08:00","kilometersPerDay":0}
      {"id":"E-6","store":"SH-01","kind":"complaint-received","at":"2026-03-01T15:00:00+08:00"}
      {"id":"E-6","store":"SH-01","kind":"complaint-received","at":"2026-03-01T15:00:00+08:00"}
      {"id":"E-6","store":"SH-01","kind":"complaint-received","at":"2026-03-01T16:00:00+08:00"}
      {"id":"E-6","store":"SH-02","kind":"complaint-received","at":"2026-03-01T16:00:00+08:00"}
      []
      """;

  private static final String WRONG_LOG =
      """
      {"store":"SH-01","event":"E-6","contact":"complaint-acceptance","at":"2026-03-01T15:10:00+08:00","result":"CALLED","channel":3,"evidence":["Result"]}
      {"store":"SH-01","event":"E-6","contact":"complaint-acceptance","at":"2026-03-01T15:10:00+08:00","result":"PUT_OFF","nextAt":"0026-03-01T15:10:00+08:00"}
      """;

  private static final String WRONG_CUSTOMERS =
      """
      {"customer":"C-1","permissions":{"consents":[{"purpose":"RENEWAL","from":"2026-01-01"}]}}
      {"customer":"C-2","permissions":{}}
      {"customer":"C-2","permissions":{}}
      {"customer":"C-2","permissions":{"preferredHours":"09:00-10:00"}}
      {"customer":"C-3"}
      """;

  @Test
  void names_all_that_is_wrong_with_lines_and_uses_the_others() throws IOException {
    String customers = file("customers.jsonl", WRONG_CUSTOMERS);

    assertThat(runFiles(WRONG, WRONG_LOG, "--format", "jsonl", "--customers", customers))
        .isEqualTo(1);

    Golden.check("calls-problems-en.txt", complained());
    assertThat(lines())
        .extracting(line -> line.path("store").asText() + line.path("event").asText())
        .contains("SH-01E-6", "SH-02E-6")
        .doesNotContain("SH-01E-5");
  }

  @Test
  void names_them_in_chinese() throws IOException {
    String customers = file("customers.jsonl", WRONG_CUSTOMERS);

    runFiles(WRONG, WRONG_LOG, "--lang", "zh", "--customers", customers);

    Golden.check("calls-problems-zh.txt", complained());
  }

  @Test
  void names_them_as_json_lines() throws IOException {
    Path errors = folder.resolve("errors.jsonl");

    assertThat(runFiles(WRONG, "", "--errors", errors.toString())).isEqualTo(1);

    assertThat(complained()).isEmpty();
    assertThat(Files.readString(errors).replace(folder.toString(), "").lines().toList().get(1))
        .isEqualTo(
            "{\"file\":\"/events.jsonl\",\"line\":1,\"field\":\"at\",\"value\":\"yesterday\","
                + "\"message\":\"must be a moment such as 2026-03-02T00:30:00Z, but was 'yesterday'\"}");
  }

  // ---- misuse ----

  static List<List<String>> misuses() {
    return List.of(
        List.of(
            "--format xml",
            "Option '--format' must be csv or ics or jsonl or text, but was 'xml'."),
        List.of("--lang fr", "Option '--lang' must be en or zh, but was 'fr'."),
        List.of(
            "--at today",
            "Option '--at' must be a moment such as 2026-03-02T08:30, but was 'today'."),
        List.of(
            "--at 2150-01-01T00:00",
            "Option '--at' must be a moment such as 2026-03-02T08:30, but was '2150-01-01T00:00'."),
        List.of(
            "--at 2019-03-02T08:30",
            "Option '--at' must be on a day on which pack contact-permission 2026.1 is in force, from"
                + " 2021-11-01, but was '2019-03-02'."),
        List.of(
            "--zone Mars",
            "Option '--zone' must be a time zone such as Asia/Shanghai, but was 'Mars'."),
        List.of(
            "--hours closed",
            "Option '--hours' must be hours such as '08:30-18:00' or 'Mo-Fr 08:30-18:00; Sa,Su"
                + " 09:00-17:00', but was 'closed'."),
        List.of("--store=", "Option '--store' must be 1 to 40 visible characters, but was ''."),
        List.of("--store SH-77", "Option '--store' must be one of [SH-01], but was 'SH-77'."),
        List.of(
            "--choose window",
            "Option '--choose' must be a policy and its variants such as a=B,C, but was 'window'."),
        List.of(
            "--choose window=A",
            "Option '--choose' cannot be followed: ContactRules.policy must be one of"
                + " "
                + CONTACTS.choices().keySet()
                + ", but was 'window'."),
        List.of(
            "--choose follow-up-window=SOON",
            "Option '--choose' cannot be followed: ContactRules.variants of follow-up-window must be"
                + " some of [THREE_DAYS, ONE_WEEK, HIGH_VALUE_DAY_7], but were [SOON]."),
        List.of(
            "--events nowhere",
            """
            Option '--events' must name a file that is there, but was 'nowhere'.
            Option '--log' must be given with files of one's own.
            Option '--at' must be given with files of one's own."""),
        List.of(
            "--customers pom.xml",
            """
            Option '--events' must be given with files of one's own.
            Option '--log' must be given with files of one's own.
            Option '--at' must be given with files of one's own."""),
        List.of(
            "--html nowhere/a.html",
            "Option '--html' must name a file in a folder that is there, but was 'nowhere/a.html'."),
        List.of("--pack .", "Option '--pack' must name a folder with a pack.json, but was '.'."));
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void refuses_to_be_called_wrongly(List<String> misuse) {
    assertThat(run(misuse.get(0).split(" ", -1))).isEqualTo(2);

    assertThat(complained()).isEqualTo(misuse.get(1) + "\nSee calls --help.\n");
    assertThat(printed()).isEmpty();
  }

  @Test
  void writes_no_file_twice() {
    String file = folder.resolve("a").toString();

    assertThat(run("--out", file, "--html", file)).isEqualTo(2);
    assertThat(complained()).contains("Option '--html' must name a file of its own");
  }

  @Test
  void says_what_is_wrong_with_a_pack() throws IOException {
    file("pack.json", "{}");

    assertThat(run("--pack", folder.toString())).isEqualTo(1);
    assertThat(complained()).contains("pack.json");
  }

  @Test
  void says_when_nobody_reads_the_list() {
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int one) throws IOException {
                throw new IOException("closed");
              }
            });

    int code =
        CallsCommand.run(
            List.of(), closed, new PrintStream(err, true, StandardCharsets.UTF_8), lines -> {});

    assertThat(code).isEqualTo(1);
    assertThat(complained()).isEqualTo("The output must be read to its end, but was closed.\n");
  }

  @ParameterizedTest
  @CsvSource({"en, Usage: calls", "zh, 用法：calls"})
  void explains_itself(String language, String begin) {
    assertThat(run("--help", "--lang", language)).isZero();

    assertThat(printed())
        .startsWith(begin)
        .contains(
            "  follow-up-window: THREE_DAYS, ONE_WEEK, HIGH_VALUE_DAY_7"
                + " [THREE_DAYS,HIGH_VALUE_DAY_7]\n")
        .contains(CONTACTS.choices().keySet());
  }
}
