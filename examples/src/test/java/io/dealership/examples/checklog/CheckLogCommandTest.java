package io.dealership.examples.checklog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dealership.examples.DealershipCommand;
import io.dealership.examples.Golden;
import io.dealership.examples.command.Labels;
import io.dealership.rules.conformance.Conformity;
import io.dealership.rules.conformance.DeviationKind;
import io.dealership.rules.conformance.RuleKind;
import io.dealership.rules.process.UnmetKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class CheckLogCommandTest {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String AS_OF = "2026-04-05T18:00:00+08:00";

  private static final String WORKFLOW =
      """
      {"id": "loan", "name": {"zh": "借用", "en": "Loan"}, "activities": [
        {"code": "lend", "name": {"zh": "借出", "en": "Lend"}, "roles": [], "owed": true,
         "demands": ["give-back"], "rules": "TOOL-01"},
        {"code": "give-back", "name": {"zh": "归还", "en": "Give back"}, "roles": [],
         "requires": ["lend"]}]}
      """;
  private static final String MAPPING =
      """
      {"workflow": "loan", "layout": {"caseId": "slip", "activity": ["what"], "time": "at"},
       "activities": {"out": "lend", "in": "give-back"}}
      """;
  private static final String FITTING =
      """
      slip,what,at
      1,out,2026-03-02T09:00:00+08:00
      1,in,2026-03-02T10:00:00+08:00
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("check-log"));
    all.addAll(List.of(arguments));
    return DealershipCommand.run(
        all,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** Checks a log of loans. */
  private int runLoans(String log, String... arguments) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--log",
                file("log.csv", log),
                "--mapping",
                file("mapping.json", MAPPING),
                "--workflow-file",
                file("loan.json", WORKFLOW),
                "--as-of",
                AS_OF));
    all.addAll(List.of(arguments));
    return run(all.toArray(new String[0]));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String printed() {
    return plain(out.toString(StandardCharsets.UTF_8));
  }

  private String complained() {
    return plain(err.toString(StandardCharsets.UTF_8));
  }

  private String plain(String text) {
    return text.replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
  }

  // ---- the sample store ----

  @ParameterizedTest
  @CsvSource({"en, check-log-en.txt", "zh, check-log-zh.txt"})
  void reports_on_the_visits_of_the_sample_store(String language, String golden)
      throws IOException {
    assertThat(run("--lang", language)).isEqualTo(1);

    Golden.check(golden, printed());
    assertThat(complained()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void writes_a_page_that_needs_nothing_else(String language)
      throws IOException, ParserConfigurationException, SAXException {
    run("--lang", language, "--html", path("page.html"), "--repair", "4");

    String page = Files.readString(folder.resolve("page.html"));
    assertThat(page)
        .contains("default-src 'none'", "prefers-color-scheme: dark", "WX26030008")
        .doesNotContain("<script", "src=", "@import", "url(", "href=");
    assertThat(page.split("class=\"name\" rowspan", -1)).hasSize(1 + 24);
    String picture = page.substring(page.indexOf("<svg"), page.indexOf("</svg>") + 6);
    DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void shows_the_smallest_repair_where_the_order_needs_one() {
    run("--repair", "4");

    assertThat(printed()).contains("smallest repair of the order: insert “Inspect every car");
  }

  // ---- a log of one's own ----

  @Test
  void ends_with_0_when_all_cases_fit() throws IOException {
    assertThat(runLoans(FITTING)).isZero();
    assertThat(printed()).contains("fits            1  100.0 %");
    assertThat(complained()).isEmpty();
  }

  @Test
  void ends_with_1_when_a_case_is_incomplete() throws IOException {
    assertThat(runLoans(FITTING.lines().limit(2).reduce("", (a, b) -> a + b + "\n"))).isEqualTo(1);
    assertThat(printed()).contains("incomplete      1  100.0 %");
  }

  @Test
  void tells_the_cause_and_the_clause_of_a_deviation() throws IOException {
    String log = FITTING + "2,in,2026-03-03T10:00:00+08:00\n";

    assertThat(runLoans(log, "--verdicts", path("verdicts.jsonl"))).isEqualTo(1);

    List<String> lines = Files.readAllLines(folder.resolve("verdicts.jsonl"));
    assertThat(lines).hasSize(2);
    JsonNode deviation = JSON.readTree(lines.get(1)).path("deviations").get(0);
    assertThat(deviation.path("event").asLong()).isEqualTo(4);
    assertThat(deviation.path("code").asText()).isEqualTo("not-done-before");
    assertThat(deviation.path("rule").asText()).isEqualTo("give-back REQUIRES lend");
    assertThat(deviation.path("cause").asText())
        .isEqualTo("“Give back” was not allowed: “Lend” has to be done first.");
  }

  @Test
  void reads_a_packed_log_under_any_name_when_told_its_format() throws IOException {
    Path packed = folder.resolve("export");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
      gzip.write(FITTING.getBytes(StandardCharsets.UTF_8));
    }

    int code =
        run(
            "--log",
            packed.toString(),
            "--format",
            "csv",
            "--mapping",
            file("mapping.json", MAPPING),
            "--workflow-file",
            file("loan.json", WORKFLOW),
            "--as-of",
            AS_OF);

    assertThat(code).isZero();
  }

  @Test
  void an_xes_log_with_the_codes_of_the_workflow_needs_no_mapping() throws IOException {
    String xes =
        """
        <log><trace><string key="concept:name" value="1"/>
        <event><string key="concept:name" value="lend"/>
          <date key="time:timestamp" value="2026-03-02T09:00:00+08:00"/></event>
        <event><string key="concept:name" value="give-back"/>
          <date key="time:timestamp" value="2026-03-02T10:00:00+08:00"/></event>
        </trace></log>
        """;

    int code =
        run(
            "--log",
            file("log.xes", xes),
            "--workflow-file",
            file("loan.json", WORKFLOW),
            "--as-of",
            AS_OF);

    assertThat(complained()).isEmpty();
    assertThat(code).isZero();
  }

  @Test
  void tells_what_is_wrong_with_lines_and_checks_the_others() throws IOException {
    String log = FITTING + "2,out,yesterday\n";

    assertThat(runLoans(log)).isEqualTo(1);
    assertThat(complained()).contains("log.csv, line 4", "yesterday").endsWith("\n");
    assertThat(printed()).contains("fits            1  100.0 %");

    assertThat(runLoans(log, "--errors", path("errors.jsonl"))).isEqualTo(1);
    assertThat(complained()).isEmpty();
    JsonNode problem = JSON.readTree(Files.readString(folder.resolve("errors.jsonl")));
    assertThat(problem.path("value").asText()).contains("yesterday");
    assertThat(problem.path("place").asText()).contains("line 4");
  }

  @Test
  void stops_when_more_cases_are_open_than_may_be() throws IOException {
    String log = FITTING + "2,out,2026-03-03T10:00:00+08:00\n";

    assertThat(runLoans(log, "--max-open-cases", "1", "--html", path("page.html"))).isEqualTo(1);

    assertThat(complained()).contains("at most 1 open cases");
    assertThat(printed()).contains("1 cases were still open");
    assertThat(folder.resolve("page.html")).content().contains("class=\"warning\"");
  }

  @Test
  void measures_the_stages_that_are_asked_for() throws IOException {
    runLoans(
        FITTING, "--stage", "lend..give-back", "--rework", "give-back", "--hours", "08:30-09:30");

    assertThat(printed())
        .contains("Right the first time: 0.0 %")
        .containsPattern("Lend → Give back +1 +1 h +1 h +30 min");
  }

  @Test
  void text_of_the_log_is_text_in_the_page() throws IOException {
    runLoans(FITTING + "<u>2,<script>,2026-03-03T10:00:00+08:00\n", "--html", path("page.html"));

    assertThat(folder.resolve("page.html"))
        .content()
        .contains("&lt;u&gt;2", "&lt;script&gt;")
        .doesNotContain("<script", "<u>2");
  }

  @Test
  void posts_are_those_of_the_staff_where_a_file_says() throws IOException {
    String workflow = WORKFLOW.replaceFirst("\"roles\": \\[\\]", "\"roles\": [\"cashier\"]");
    String staff =
        """
        {"store":"SH-09","posts":[],"assignments":[
         {"employee":"E-1","role":"cashier","store":"SH-09","from":"2026-01-01","until":"2026-03-02"}]}
        """;
    List<String> all =
        List.of(
            "--log",
            file(
                "log.csv",
                """
                slip,what,at,who
                1,out,2026-03-01T23:00:00+08:00,E-1
                1,in,2026-03-02T10:00:00+08:00,E-2
                2,out,2026-03-02T00:30:00+08:00,E-1
                2,in,2026-03-02T10:00:00+08:00,E-2
                """),
            "--mapping",
            file("mapping.json", MAPPING.replace("\"at\"}", "\"at\", \"resource\": \"who\"}")),
            "--workflow-file",
            file("loan.json", workflow),
            "--as-of",
            AS_OF,
            "--staff");
    List<String> good = new ArrayList<>(all);
    good.add(file("staff.json", staff));

    assertThat(run(good.toArray(new String[0]))).isEqualTo(1);
    assertThat(printed())
        .contains("fits            1", "deviates        1")
        .contains("case 2\n  line 4, 2026-03-02 00:30: “Lend” was not allowed: Who does it holds");

    List<String> bad = new ArrayList<>(all);
    bad.add(file("staff.json", staff.replace("cashier", "banker")));
    assertThat(run(bad.toArray(new String[0]))).isEqualTo(2);
    assertThat(complained()).contains("staff.json:2, assignments[0].role");
  }

  // ---- how it is called wrongly ----

  @Test
  void tells_all_that_is_wrong_with_the_options() {
    int code =
        run(
            "--log",
            "nowhere.csv",
            "--as-of",
            "today",
            "--repair",
            "0",
            "--lang",
            "fr",
            "--max-open-cases",
            "many",
            "--pack",
            "nothing",
            "--format",
            "pdf");

    assertThat(code).isEqualTo(2);
    assertThat(complained())
        .contains(
            "Option '--lang' must be en or zh, but was 'fr'.",
            "Option '--format' must be csv or jsonl or xes, but was 'pdf'.",
            "Option '--as-of' must be a moment such as",
            "Option '--repair' must be a number from 1 to 30, but was '0'.",
            "Option '--max-open-cases' must be a number from 1 to 1000000, but was 'many'.",
            "Option '--log' must name a file that is there, but was 'nowhere.csv'.",
            "Option '--pack' must name a folder with a pack.json, but was 'nothing'.",
            "Option '--mapping' must be given with a log that is not XES.",
            "See check-log --help.");
    assertThat(printed()).isEmpty();
  }

  @Test
  void tells_what_must_go_together() throws IOException {
    assertThat(run("--mapping", file("mapping.json", MAPPING))).isEqualTo(2);
    assertThat(complained()).contains("Option '--mapping' must be given with '--log'.");

    assertThat(run("--log", file("log.bin", ""))).isEqualTo(2);
    assertThat(complained())
        .contains(
            "Option '--as-of' must be given with '--log'.",
            "Option '--format' must be given, for the name of the log does not tell it.");

    assertThat(runLoans(FITTING, "--workflow", "aftersales-visit")).isEqualTo(2);
    assertThat(complained())
        .contains("Option '--workflow' must not be given with '--workflow-file'.");
  }

  @Test
  void tells_which_workflows_stages_and_days_there_are() throws IOException {
    String log = file("log.xes", "<log/>");
    assertThat(run("--log", log, "--workflow", "visit", "--as-of", AS_OF)).isEqualTo(2);
    assertThat(complained())
        .contains("Option '--workflow' must name one of the workflows [", "aftersales-visit");

    assertThat(runLoans(FITTING, "--stage", "lend", "--rework", "nothing")).isEqualTo(2);
    assertThat(complained())
        .contains(
            "Option '--stage' must be two activities of the workflow such as a..b, but was 'lend'.",
            "Option '--rework' must be an activity of the workflow, but was 'nothing'.");

    assertThat(run("--log", log, "--workflow", "visit", "--as-of", "1999-01-01T00:00:00Z"))
        .isEqualTo(2);
    assertThat(complained()).contains("Option '--as-of' must be on a day on which pack");
  }

  @Test
  void tells_all_that_is_wrong_with_the_files_beside_the_log() throws IOException {
    String mapping = MAPPING.replace("\"lend\"", "\"lent\"").replace("\"give-back\"", "\"take\"");
    int code =
        run(
            "--log",
            file("log.csv", FITTING),
            "--mapping",
            file("mapping.json", mapping),
            "--workflow-file",
            file("loan.json", WORKFLOW),
            "--as-of",
            AS_OF);

    assertThat(code).isEqualTo(2);
    assertThat(complained())
        .isEqualTo(
            """
            mapping.json, /activities/out: expected an activity of workflow loan (is 'lend' meant?), but was 'lent'
            mapping.json, /activities/in: expected an activity of workflow loan, but was 'take'
            """);

    code =
        run(
            "--log",
            file("log.csv", FITTING),
            "--mapping",
            file("mapping.json", MAPPING),
            "--workflow-file",
            file(
                "loan.json", WORKFLOW.replace("\"requires\": [\"lend\"]", "\"requires\": [\"x\"]")),
            "--as-of",
            AS_OF);
    assertThat(code).isEqualTo(2);
    assertThat(complained()).contains("workflows/loan.json");
  }

  @Test
  void explains_itself_in_both_languages() {
    assertThat(run("--help")).isZero();
    assertThat(printed()).startsWith("Usage: check-log").contains("--max-open-cases n");

    assertThat(run("--help", "--lang", "zh")).isZero();
    assertThat(printed()).startsWith("用法：check-log").contains("--max-open-cases n");
  }

  // ---- words ----

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void has_words_for_every_kind_and_rule(String language) {
    Labels labels = Labels.of(CheckLogCommand.class, Locale.forLanguageTag(language));
    for (DeviationKind kind : DeviationKind.values()) {
      if (kind != DeviationKind.UNMET) {
        assertThat(labels.get("kind." + code(kind))).isNotBlank();
      }
    }
    for (UnmetKind kind : UnmetKind.values()) {
      assertThat(labels.get("kind." + code(kind))).isNotBlank();
    }
    for (RuleKind kind : RuleKind.values()) {
      assertThat(labels.get("rule." + kind.name())).contains("{0}");
    }
    for (Conformity verdict : Conformity.values()) {
      assertThat(labels.get("verdict." + verdict)).isNotBlank();
    }
  }

  private static String code(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
