package io.dealership.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecideCommandTest {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private static final String GEARBOX =
      "{\"id\":\"G-1\",\"on\":\"2026-03-02\",\"vehicleClass\":\"PASSENGER_CAR\","
          + "\"vehicleUse\":\"HOUSEHOLD\",\"deliveredOn\":\"2024-03-15\",\"odometer\":42180,"
          + "\"component\":\"transmission\",\"diagnosis\":\"CONFIRMED_DEFECT\"}";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  private int run(InputStream in, String... arguments) {
    return run(in, new PrintStream(out, false, StandardCharsets.UTF_8), arguments);
  }

  private int run(InputStream in, PrintStream to, String... arguments) {
    int code =
        DecideCommand.run(
            List.of(arguments),
            in,
            to,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            lines -> {});
    to.flush();
    return code;
  }

  private static InputStream lines(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private List<JsonNode> answers() {
    return read(out.toString(StandardCharsets.UTF_8));
  }

  private List<JsonNode> complaints() {
    return read(err.toString(StandardCharsets.UTF_8));
  }

  private static List<JsonNode> read(String lines) {
    return lines
        .lines()
        .map(
            line -> {
              try {
                return JSON.readTree(line);
              } catch (IOException e) {
                throw new UncheckedIOException(line, e);
              }
            })
        .toList();
  }

  private static byte[] drawn(int lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    CoverageLines.write(5, lines, bytes);
    return bytes.toByteArray();
  }

  // ---- answers ----

  @Test
  void answers_each_line_in_order_and_gives_its_id_back() {
    String other = GEARBOX.replace("\"G-1\"", "17").replace("42180", "60001");
    String open = "{\"on\":\"2026-03-02\",\"id\":null}";

    assertThat(run(lines(GEARBOX, "", other, open + "\r"), "coverage")).isZero();

    List<JsonNode> answers = answers();
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0).path("id").asText()).isEqualTo("G-1");
    assertThat(answers.get(0).path("outcome").asText()).isEqualTo("STATUTORY_WARRANTY");
    assertThat(answers.get(1).path("id").isInt()).isTrue();
    assertThat(answers.get(1).path("outcome").asText()).isEqualTo("NOT_COVERED");
    assertThat(answers.get(2).has("id")).isFalse();
    assertThat(answers.get(2).has("outcome")).isFalse();
    assertThat(answers.get(2).path("missing")).isNotEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void answers_in_one_language_or_in_short() {
    run(lines(GEARBOX), "coverage", "--lang", "zh");
    run(lines(GEARBOX), "coverage", "--brief");
    run(lines(GEARBOX), "coverage", "--lang=en", "--explain");

    List<JsonNode> answers = answers();
    assertThat(answers.get(0).path("headline").asText()).isEqualTo("法定三包，免费修理");
    assertThat(answers.get(0).at("/findings/0/text").asText()).contains("42180");
    assertThat(answers.get(0).at("/findings/0/citations/0/text").asText()).contains("第43号");
    assertThat(answers.get(1))
        .hasToString(
            "{\"id\":\"G-1\",\"outcome\":\"STATUTORY_WARRANTY\",\"reasons\":"
                + "[\"cn-household-car-warranty/defect-in-term\"],\"missing\":[]}");
    assertThat(answers.get(2).path("explanation").asText())
        .startsWith("Covered by law: repaired free\n  - The request of 2026-03-02 at 42180 km");
  }

  /** An estimate of 1000.00, and an addition of 1.00 to which nobody consented. */
  private static final String ADDITION =
      "{\"id\":\"M13\",\"on\":\"2026-03-02\",\"at\":\"2026-03-02T02:00:00Z\","
          + "\"zone\":\"Asia/Shanghai\",\"estimate\":{\"order\":\"RO-1\",\"items\":["
          + "{\"number\":\"E1\",\"kind\":\"LABOR\",\"text\":\"major service\","
          + "\"amount\":\"CNY 1000.00\"}],\"authorization\":{\"number\":\"C0\",\"order\":\"RO-1\","
          + "\"answer\":\"GIVEN\",\"giver\":\"CUSTOMER\",\"at\":\"2026-03-02T01:00:00Z\","
          + "\"channel\":\"SIGNATURE\",\"shownText\":\"the estimate\",\"newTotal\":\"CNY 1000.00\","
          + "\"recordedBy\":\"E-7\"}},\"added\":[{\"number\":\"A1\",\"kind\":\"PART\","
          + "\"text\":\"brake pads\",\"amount\":\"CNY 1.00\",\"foundBy\":\"TECHNICIAN\"}]}";

  @Test
  void tells_what_may_be_billed_of_an_order_with_additions() {
    assertThat(run(lines(ADDITION), "additional-work")).isZero();
    assertThat(run(lines(ADDITION), "additional-work", "--on=2026-03-03")).isNotZero();

    JsonNode answer = answers().get(0);
    assertThat(answer.path("id").asText()).isEqualTo("M13");
    assertThat(answer.at("/bill/outcome").asText()).isEqualTo("NOT_YET");
    assertThat(answer.at("/billable/CUSTOMER").asText()).isEqualTo("CNY 1000.00");
    assertThat(answer.at("/items/1/asks/0/kind").asText()).isEqualTo("REPORT");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "AdditionalWorkQuestion.at must be on 2026-03-03, the day of the line, but was on"
                + " 2026-03-02");
  }

  @Test
  void answers_whether_a_repaired_car_may_go() {
    String car =
        "{\"id\":\"RO-1\",\"on\":\"2026-03-02\",\"endOfWork\":\"ALLOWED\",\"certificate\":\"MAY_HAND_OVER\","
            + "\"consentOpen\":false,\"accountSettled\":false,\"gatePassReady\":true,\"recall\":\"NONE\","
            + "\"papersHeld\":[\"registration-certificate\"],\"safetyWorkRefused\":false,"
            + "\"toCustomer\":true}";
    String csv =
        """
        id,on,endOfWork,certificate,papersHeld,toCustomer
        RO-2,2026-03-02,NOT_YET,BLOCKED,,false
        """;

    assertThat(run(lines(car), "hand-over", "--brief")).isZero();
    assertThat(run(lines(csv), "hand-over", "--brief", "--format=csv")).isZero();

    assertThat(answers().get(0))
        .hasToString(
            "{\"id\":\"RO-1\",\"outcome\":\"NOT_YET\",\"reasons\":"
                + "[\"service-hand-over/not-paid\",\"service-hand-over/papers-held\"],"
                + "\"missing\":[]}");
    assertThat(answers().get(1).path("outcome").asText()).isEqualTo("FORBIDDEN");
    assertThat(answers().get(1).path("reasons")).hasSize(3);
  }

  @Test
  void answers_whether_a_bill_may_be_issued() {
    String bill =
        """
        {"id": "RO-1", "on": "2026-03-02", "step": "ISSUE_LIST", "list": {"order": "RO-1", "lines": [
         {"lineNumber": 1, "code": "LABOR", "kind": "LABOR", "unit": "HOUR", "quantity": 2,
          "unitPrice": "CNY 200.00", "tax": {"included": true, "rate": 13}, "payer": "customer",
          "trade": "mechanical"}]}, "prices": {"marked": [
         {"code": "LABOR", "unit": "HOUR", "price": "CNY 200.00",
          "tax": {"included": true, "rate": 13}, "from": "2026-01-01"}]},
         "authorized": "CNY 400.00", "consentOpen": false, "checkedAgainstWork": true}
        """
            .replace("\n", " ");
    String dear = bill.replace("\"unitPrice\": \"CNY 200.00\"", "\"unitPrice\": \"CNY 220.00\"");

    assertThat(run(lines(bill, dear), "settlement", "--brief")).isZero();

    assertThat(answers())
        .extracting(answer -> answer.path("outcome").asText() + " " + answer.path("reasons"))
        .containsExactly(
            "ALLOWED [\"settlement-rules/list-may-be-issued\"]",
            "FORBIDDEN [\"price-rules/price-above-marked\",\"settlement-rules/over-authorized\"]");
    assertThat(answers().get(1).path("missing")).isEmpty();
  }

  @Test
  void the_day_of_the_call_goes_before_that_of_the_line() {
    assertThat(run(lines(GEARBOX), "coverage", "--brief", "--on", "2027-03-16")).isZero();

    assertThat(answers().get(0).path("outcome").asText()).isEqualTo("NOT_COVERED");
  }

  @Test
  void takes_packs_on_top_of_the_law() {
    String pack = "src/main/resources/io/dealership/examples/sample-brand-promises";
    String line =
        GEARBOX.replace("42180", "80000").replace("{\"id\"", "{\"brand\":\"yunfeng\",\"id\"");

    run(lines(line), "coverage", "--brief");
    run(lines(line), "coverage", "--brief", "--pack", pack);

    assertThat(answers())
        .extracting(answer -> answer.path("outcome").asText())
        .containsExactly("NOT_COVERED", "MAKER_PROMISE");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void more_threads_give_the_same_bytes(int threads) throws IOException {
    byte[] lines = drawn(3_000);
    Path one = folder.resolve("one.jsonl");
    Path many = folder.resolve("many.jsonl");
    Path in = Files.write(folder.resolve("in.jsonl"), lines);

    assertThat(run("coverage", "--in", in.toString(), "--out", one.toString())).isZero();
    assertThat(
            run(
                "coverage",
                "--in",
                in.toString(),
                "--out",
                many.toString(),
                "--threads",
                Integer.toString(threads)))
        .isZero();

    assertThat(one).hasSameBinaryContentAs(many);
    assertThat(Files.readAllLines(one)).hasSize(3_000);
  }

  // ---- what is wrong with lines ----

  /**
   * A line that is wrong.
   *
   * @param latin its bytes, each as a character
   */
  private record Planted(String field, String latin) {
    byte[] line() {
      return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private static Planted bad(String field, String line) {
    return new Planted(
        field, new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }

  private static Planted with(String field, String value) {
    return bad(field, "{\"on\":\"2026-03-02\",\"" + field + "\":" + value + "}");
  }

  private static Planted bytes(int... bytes) {
    StringBuilder latin = new StringBuilder();
    for (int one : bytes) {
      latin.append((char) one);
    }
    return new Planted("", latin.toString());
  }

  /** Fifty lines, each wrong in another way. */
  private static List<Planted> planted() {
    return List.of(
        // no JSON
        bad("", "{"),
        bad("", "}"),
        bad("", "{\"on\":\"2026-03-02\""),
        bad("", "{\"on\":\"2026-03-02\",}"),
        bad("", "{'on':'2026-03-02'}"),
        bad("", "{on:\"2026-03-02\"}"),
        bad("", "{\"on\":\"2026-03-02\"} // comment"),
        bad("", "{\"on\":\"2026-03-02\"}{}"),
        bad("", "{\"on\":\"2026-03-02\"} 1"),
        bad("", "{\"odometer\":NaN}"),
        bad("", "{\"odometer\":0042}"),
        bad("", "on,odometer"),
        bad("", "{\"brand\":\"a\tb\"}"),
        bad("", "{\"brand\":\"\\ud8\"}"),
        bad("", "\"2026-03-02\""),
        bad("", "null"),
        bad("", "17"),
        bad("", "[]"),
        bad("", "[" + GEARBOX + "]"),
        bad("", "{\"exclusionEvidence\":" + "{\"a\":".repeat(5_000)),
        bad("", "[".repeat(100_000)),
        bad("", "{\"brand\":\"" + "x".repeat(2 << 20) + "\"}"),
        bad("", "x".repeat((1 << 20) + 1)),
        bad("", "{\"on\":\"2026-03-02\",\"odometer\":1,\"odometer\":1}"),
        bad("", "{\"on\":\"2026-03-02\",\"on\":\"2026-03-02\"}"),
        // no UTF-8
        bytes('{', 0xC3, '}'),
        bytes('{', '"', 'i', 'd', '"', ':', '"', 0xC0, 0xAF, '"', '}'),
        bytes('{', '"', 'i', 'd', '"', ':', '"', 0xED, 0xA0, 0x80, '"', '}'),
        bytes('{', '"', 'i', 'd', '"', ':', '"', 0xBD, 0xF0, '"', '}'), // GBK
        bytes(0, '{', 0, '}'), // UTF-16
        bytes(0xEF, 0xBB, 0xBF, '{', '}'), // a byte order mark within the file
        // fields
        bad("on", "{\"odometer\":5}"),
        bad("on", "{\"on\":null}"),
        bad("on", "{\"on\":\"2026-02-30\"}"),
        bad("on", "{\"on\":20260302}"),
        bad("id", "{\"on\":\"2026-03-02\",\"id\":{\"a\":1}}"),
        with("milage", "5"),
        with("Odometer", "5"),
        with("odometer", "-1"),
        with("odometer", "10000000"),
        with("odometer", "\"42180\""),
        with("odometer", "42180.5"),
        with("odometer", "1e999999999"),
        with("odometer", "99999999999999999999"),
        with("deliveredOn", "\"2024-03-15T00:00:00Z\""),
        with("vehicleUse", "\"HOME\""),
        with("vehicleUse", "0"),
        with("component", "\"Engine!\""),
        with("saleOnRecord", "\"true\""),
        bad(
            "exclusionEvidence.IMPROPER_USE",
            "{\"on\":\"2026-03-02\",\"exclusionEvidence\":{\"IMPROPER_USE\":\"PROVED\"}}"));
  }

  @ParameterizedTest
  @CsvSource({"1,en", "3,zh"})
  void fifty_planted_lines_give_fifty_reports_and_the_rest_is_decided(int threads, String language)
      throws IOException {
    List<Planted> planted = planted();
    assertThat(planted).hasSize(50);
    List<String> good = new String(drawn(1_000), StandardCharsets.UTF_8).lines().toList();
    var file = new ByteArrayOutputStream();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < good.size(); i++) {
      if (i % 20 == 7) {
        Planted one = planted.get(i / 20);
        file.writeBytes(one.line());
        file.write('\n');
        expected.add((i + i / 20 + 1) + " " + one.field());
      }
      file.writeBytes((good.get(i) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Path in = Files.write(folder.resolve("in.jsonl"), file.toByteArray());
    Path clean = Files.write(folder.resolve("clean.jsonl"), drawn(1_000));
    Path errors = folder.resolve("errors.jsonl");
    Path decided = folder.resolve("out.jsonl");
    Path wanted = folder.resolve("wanted.jsonl");

    int code =
        run(
            "coverage",
            "--lang=" + language,
            "--threads=" + threads,
            "--in=" + in,
            "--out=" + decided,
            "--errors=" + errors);
    run("coverage", "--lang=" + language, "--in=" + clean, "--out=" + wanted);

    assertThat(code).isEqualTo(1);
    assertThat(decided).hasSameBinaryContentAs(wanted);
    List<JsonNode> reports = read(Files.readString(errors));
    assertThat(reports)
        .extracting(report -> report.path("line").asInt() + " " + report.path("field").asText())
        .containsExactlyElementsOf(expected);
    assertThat(reports)
        .allSatisfy(
            report -> {
              assertThat(report.path("message").asText()).isNotBlank();
              assertThat(report.path("value").asText()).hasSizeLessThan(110);
              assertThat(report.path("message").asText().matches("(?s).*\\p{IsHan}.*"))
                  .isEqualTo(language.equals("zh"));
            });
  }

  @Test
  void says_all_that_is_wrong_with_a_line_with_field_value_and_message() {
    assertThat(
            run(
                lines(
                    "{\"id\":\"B-2\",\"on\":\"today\",\"odometer\":-1,\"vehicleUse\":\"HOME\","
                        + "\"milage\":5,\"exclusionEvidence\":{\"RAIN\":\"NONE\"}}"),
                "coverage"))
        .isEqualTo(1);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"line":1,"id":"B-2","field":"on","value":"today","message":"must be a day such as 2026-03-02, but was 'today'"}
            {"line":1,"id":"B-2","field":"odometer","value":"-1","message":"must be whole kilometers from 0 to 9999999, but was '-1'"}
            {"line":1,"id":"B-2","field":"vehicleUse","value":"HOME","message":"must be HOUSEHOLD|TAXI|RIDE_HAILING|RENTAL|OTHER_COMMERCIAL, but was 'HOME'"}
            {"line":1,"id":"B-2","field":"milage","value":"5","message":"is no field here; the fields are [batteryCapacityPercent, brand, component, deliveredOn, diagnosis, exclusionEvidence, id, invoicedOn, maintainedElsewhere, makerDecision, odometer, on, requestedOn, saleOnRecord, shopStays, vehicleClass, vehicleUse, voucher]"}
            {"line":1,"id":"B-2","field":"exclusionEvidence.RAIN","value":"RAIN","message":"must be DISCLOSED_AT_SALE|IMPROPER_USE|FORBIDDEN_MODIFICATION|IMPROPER_HANDLING_AFTER_FAULT|FORCE_MAJEURE, but was 'RAIN'"}
            """);
    assertThat(out.size()).isZero();
  }

  @Test
  void a_day_before_the_law_cannot_be_decided() {
    assertThat(run(lines(GEARBOX), "coverage", "--on", "2010-01-01")).isEqualTo(1);

    assertThat(complaints().get(0).path("id").asText()).isEqualTo("G-1");
    assertThat(complaints().get(0).path("message").asText())
        .startsWith("cannot be decided: Pack cn-household-car-warranty");
  }

  // ---- CSV ----

  @Test
  void csv_gives_the_answers_of_json() throws IOException {
    List<String> names = new ArrayList<>(List.of("id", "on"));
    List<String> grounds =
        List.of(
            "DISCLOSED_AT_SALE",
            "IMPROPER_USE",
            "FORBIDDEN_MODIFICATION",
            "IMPROPER_HANDLING_AFTER_FAULT",
            "FORCE_MAJEURE");
    names.addAll(
        List.of(
            "brand",
            "vehicleClass",
            "vehicleUse",
            "invoicedOn",
            "deliveredOn",
            "requestedOn",
            "odometer",
            "component",
            "diagnosis",
            "makerDecision",
            "voucher",
            "saleOnRecord",
            "maintainedElsewhere"));
    StringBuilder csv = new StringBuilder("\uFEFF" + String.join(",", names));
    grounds.forEach(ground -> csv.append(",exclusionEvidence.").append(ground));
    csv.append("\r\n");
    String json = new String(drawn(2_000), StandardCharsets.UTF_8);
    for (JsonNode line : read(json)) {
      List<String> cells = new ArrayList<>();
      names.forEach(name -> cells.add("\"" + line.path(name).asText() + "\""));
      grounds.forEach(ground -> cells.add(line.path("exclusionEvidence").path(ground).asText()));
      csv.append(String.join(",", cells)).append("\r\n");
    }
    Path file = Files.writeString(folder.resolve("lines.CSV"), csv);
    Path fromCsv = folder.resolve("csv.out");
    Path fromJson = folder.resolve("json.out");

    assertThat(run("coverage", "--in=" + file, "--out=" + fromCsv, "--threads=2")).isZero();
    assertThat(run(lines(json), "coverage", "--out=" + fromJson)).isZero();

    assertThat(fromCsv).hasSameBinaryContentAs(fromJson);
  }

  @Test
  void a_broken_record_of_csv_spoils_no_other() {
    int code =
        run(
            lines(
                "id,on,odometer,component",
                "1,2026-03-02,5,engine",
                "2,2026-03-02,\"5,engine",
                "3,2026-03-02,\"5\"x,engine",
                "4,2026-03-02,5",
                "5,2026-03-02,5,engine,",
                "6,2026-03-02,5\r6,engine,",
                "7,2026-03-02,5.5,engine",
                "",
                "8,2026-03-02,five,Engine",
                "9,2026-03-02,,\"engine\""),
            "coverage",
            "--format",
            "csv",
            "--brief");

    assertThat(code).isEqualTo(1);
    assertThat(answers())
        .extracting(answer -> answer.path("id").asText())
        .containsExactly("1", "9");
    assertThat(complaints())
        .extracting(
            report ->
                report.path("line").asInt()
                    + " "
                    + report.path("field").asText()
                    + ": "
                    + report.path("message").asText())
        .containsExactly(
            "3 : column 23: must be CSV in one line, with quotes that are closed and nothing behind"
                + " them",
            "4 : column 18: must be CSV in one line, with quotes that are closed and nothing behind"
                + " them",
            "5 : must have 4 values as the headings, but has 3",
            "6 : must have 4 values as the headings, but has 5",
            "7 : must be one record, but has a line end within",
            "8 odometer: must be whole kilometers from 0 to 9999999, but was '5.5'",
            "10 odometer: must be whole kilometers from 0 to 9999999, but was 'five'",
            "10 component: must be a code such as engine or brake-lining: a-z, 0-9 and hyphens, but"
                + " was 'Engine'");
  }

  @Test
  void names_all_headings_that_are_wrong_and_decides_nothing() {
    int code =
        run(
            lines(
                "id,milage,id,exclusionEvidence,exclusionEvidence.IMPROPER_USE,"
                    + "exclusionEvidence.RAIN,odometer.km",
                "1,2,3,4,5,6,7"),
            "coverage",
            "--format=csv");

    assertThat(code).isEqualTo(1);
    assertThat(out.size()).isZero();
    assertThat(complaints())
        .extracting(report -> report.path("field").asText())
        .containsExactly(
            "milage",
            "id",
            "exclusionEvidence.IMPROPER_USE",
            "exclusionEvidence.RAIN",
            "odometer.km");
  }

  @Test
  void an_empty_file_has_nothing_to_decide() {
    assertThat(run("coverage")).isZero();
    assertThat(run("coverage", "--format=csv")).isZero();
    assertThat(out.size() + err.size()).isZero();
  }

  // ---- serving ----

  @Test
  @Timeout(60)
  void serves_each_line_before_the_next_one_comes() throws Exception {
    var toCommand = new PipedOutputStream();
    var fromCommand = new PipedInputStream(1 << 16);
    var in = new PipedInputStream(toCommand);
    var to = new PrintStream(new PipedOutputStream(fromCommand), false, StandardCharsets.UTF_8);
    CompletableFuture<Integer> code =
        CompletableFuture.supplyAsync(
            () -> {
              int result = run(in, to, "coverage", "--serve", "--brief");
              to.close();
              return result;
            });
    try (var answers =
        new java.io.BufferedReader(
            new java.io.InputStreamReader(fromCommand, StandardCharsets.UTF_8))) {
      for (Map.Entry<String, String> one :
          List.of(
              Map.entry(GEARBOX, "\"outcome\":\"STATUTORY_WARRANTY\""),
              Map.entry(
                  "{\"id\":7,\"on\":\"2026-03-02\",\"odometer\":-1}",
                  "{\"line\":2,\"id\":7,\"errors\":[{\"field\":\"odometer\",\"value\":\"-1\""),
              Map.entry("", "{\"line\":3,\"errors\":[{\"field\":\"\""),
              Map.entry(GEARBOX.replace("42180", "60001"), "\"outcome\":\"NOT_COVERED\""))) {
        send(toCommand, one.getKey());
        assertThat(answers.readLine()).contains(one.getValue());
      }
      toCommand.close();
      assertThat(answers.readLine()).isNull();
    }
    assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo(1);
  }

  private static void send(OutputStream to, String line) throws IOException {
    to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  // ---- how it is called ----

  @Test
  void names_all_that_is_wrong_with_a_call() {
    assertThat(
            run(
                "coverige",
                "--in=nowhere.jsonl",
                "--out=nowhere/out.jsonl",
                "--format=xml",
                "--on=tomorrow",
                "--threads=0",
                "--lang=fr",
                "--pack=.",
                "--brief",
                "--explain",
                "--fast"))
        .isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Unknown question 'coverige'. The questions are [coverage, payment, exchange, repair-guarantee, guarantee-term, release-certificate, used-car-guarantee, claim, additional-work, settlement, hand-over, stock-health, approval, car-age, inventory-coefficient].
            Unknown option '--fast'. The options are [--brief, --errors, --explain, --format, --help, --in, --lang, --on, --out, --pack, --serve, --threads].
            Option '--lang' must be en or zh, but was 'fr'.
            Option '--format' must be csv or json, but was 'xml'.
            Option '--on' must be a day such as 2026-03-02, but was 'tomorrow'.
            Option '--threads' must be from 1 to 64, but was '0'.
            Option '--in' must name a file that is there, but was 'nowhere.jsonl'.
            Option '--pack' must name a folder with a pack.json, but was '.'.
            Option '--out' must name a file in a folder that is there, but was 'nowhere/out.jsonl'.
            Option '--explain' must not stand beside '--brief'.
            See decide --help.
            """);
  }

  @Test
  void never_writes_over_what_it_reads() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), GEARBOX);

    assertThat(run("coverage", "--in=" + file, "--out=" + folder.resolve("./a.jsonl")))
        .isEqualTo(2);
    assertThat(file).hasContent(GEARBOX);
  }

  @Test
  void answers_what_to_do_with_a_part_in_stock() {
    String part =
        "{\"id\":\"P-1\",\"on\":\"2026-03-02\",\"part\":\"BD-100\",\"quantity\":\"10\","
            + "\"unitCost\":\"CNY 80.00\",\"price\":\"CNY 120.00\",\"lastIssuedOn\":\"2025-03-07\","
            + "\"forecastPerMonth\":\"1\",\"provisionMade\":\"CNY 480.00\"}";

    assertThat(run(lines(part), "stock-health")).isZero();

    assertThat(answers().get(0).path("tier").path("outcome").asText()).isEqualTo("DEAD");
    assertThat(answers().get(0).path("action").path("outcome").asText()).isEqualTo("PROMOTE");
    assertThat(answers().get(0).path("actions").get(0).path("cash").asText())
        .isEqualTo("CNY 336.00");
  }

  @Test
  void needs_a_question_and_serves_on_standard_streams_only() {
    assertThat(run("--brief")).isEqualTo(2);
    assertThat(run("coverage", "--serve", "--threads=2")).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "A question must be named. The questions are [coverage, payment, exchange, repair-guarantee, guarantee-term, release-certificate, used-car-guarantee, claim, additional-work, settlement, hand-over, stock-health, approval, car-age, inventory-coefficient].")
        .contains("Option '--threads' must not stand beside '--serve'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void help_lists_questions_with_all_their_fields(String language) {
    assertThat(run("--help", "--lang", language)).isZero();

    String help = out.toString(StandardCharsets.UTF_8);
    assertThat(help).contains("coverage: ", "exclusionEvidence.IMPROPER_USE", "--threads n");
    for (String field : List.of("id", "on", "odometer", "maintainedElsewhere")) {
      assertThat(help).containsPattern("(?m)^    " + field + " ");
    }
    // every type has words, else the name of its class stands there
    assertThat(help).doesNotContain("Odometer", "LocalDate", "Boolean", "Brand", "Component");
  }

  @Test
  void says_that_nobody_reads_its_answers() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };

    int code =
        run(lines(GEARBOX), new PrintStream(closed, false, StandardCharsets.UTF_8), "coverage");

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("The output must be read to its end, but was closed.\n");
  }

  @Test
  void a_broken_pack_is_named_with_its_problems() throws IOException {
    Files.writeString(folder.resolve("pack.json"), "{}");

    assertThat(run(lines(GEARBOX), "coverage", "--pack=" + folder)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("pack.json");
  }
}
