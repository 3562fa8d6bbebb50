package io.dealership.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.examples.command.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests for approval as lines of {@code decide approval}. */
class ApprovalLineTest {

  private static final ObjectMapper JSON = StrictJson.builder().build();

  private static final String REQUEST =
      """
      {"number":"R-1","action":"investment","store":"SH-01","requestedBy":"E-1",\
      "requestedAt":"2026-03-02T01:00:00Z","amount":"CNY 8000.00"}""";

  private static final String STAFF =
      """
      {"store":"SH-01","assignments":[\
      {"employee":"E-1","role":"sales-consultant","store":"SH-01","from":"2025-01-01"},\
      {"employee":"G-1","role":"general-manager","store":"SH-01","from":"2025-01-01"}]}""";

  private static final String DELEGATIONS =
      """
      [{"giver":"G-1","taker":"D-1","from":"2026-03-01","until":"2026-04-01","mayPassOn":false},\
      {"giver":"G-1","taker":"D-2","from":"2026-03-01","until":"2026-04-01","mayPassOn":false,\
      "limit":"CNY 5000.00"}]""";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String line, String... options) {
    List<String> arguments = new java.util.ArrayList<>(List.of("approval"));
    arguments.addAll(List.of(options));
    return DecideCommand.run(
        arguments,
        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        lines -> {});
  }

  private JsonNode answer(String line, String... options) {
    assertThat(run(line, options)).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return read(out);
  }

  private static JsonNode read(ByteArrayOutputStream bytes) {
    try {
      return JSON.readTree(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String more) {
    return "{\"id\":\"L-1\",\"on\":\"2026-03-02\",\"request\":"
        + REQUEST
        + ",\"staff\":"
        + STAFF
        + more
        + "}";
  }

  private static String yes(String by, String more) {
    try {
      String fingerprint = JSON.readValue(REQUEST, ApprovalRequest.class).fingerprint();
      return "{\"request\":\"R-1\",\"fingerprint\":\""
          + fingerprint
          + "\",\"by\":\""
          + by
          + "\",\"at\":\"2026-03-02T02:00:00Z\",\"answer\":\"given\",\"signed\":true"
          + more
          + "}";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void says_what_is_needed_who_can_and_why_others_cannot_in_both_languages() {
    JsonNode answer = answer(line(",\"delegations\":" + DELEGATIONS));

    assertThat(answer.path("id").asText()).isEqualTo("L-1");
    assertThat(answer.path("request").asText()).isEqualTo("R-1");
    assertThat(answer.at("/decision/outcome").asText()).isEqualTo("PENDING");
    assertThat(answer.has("given")).isFalse();
    assertThat(answer.at("/needed/0/roles")).hasToString("[\"general-manager\"]");
    assertThat(answer.at("/needed/0/canApprove"))
        .hasToString(
            "[{\"employee\":\"G-1\",\"role\":\"general-manager\",\"via\":[]},"
                + "{\"employee\":\"D-1\",\"role\":\"general-manager\",\"via\":[\"G-1\"]}]");
    JsonNode cannot = answer.at("/needed/0/cannotApprove/0");
    assertThat(cannot.path("employee").asText()).isEqualTo("D-2");
    assertThat(cannot.at("/reasons/0/text/en").asText())
        .isEqualTo(
            "The delegation of G-1, by which D-2 would act, is up to CNY 5000.00; this is CNY"
                + " 8000.00.");
    assertThat(cannot.at("/reasons/0/text/zh").asText()).contains("限额为CNY 5000.00");
  }

  @Test
  void says_what_counts_and_in_one_language_if_wanted() {
    String given = ",\"approvals\":[" + yes("D-1", ",\"onBehalfOf\":\"G-1\"") + "]";

    JsonNode answer = answer(line(",\"delegations\":" + DELEGATIONS + given), "--lang=zh");

    assertThat(answer.at("/decision/outcome").asText()).isEqualTo("APPROVED");
    assertThat(answer.at("/given/0/approval/by").asText()).isEqualTo("D-1");
    assertThat(answer.has("needed")).isFalse();
    assertThat(answer.at("/decision/findings/0/text").asText()).contains("投资决策");
  }

  @Test
  void what_was_said_is_as_of_the_moment_asked_about() {
    String given = ",\"approvals\":[" + yes("G-1", "") + "]";

    JsonNode before = answer(line(given + ",\"now\":\"2026-03-02T01:59:59Z\""));

    assertThat(before.at("/decision/outcome").asText()).isEqualTo("PENDING");
    assertThat(before.at("/decision/findings/1/reason").asText()).endsWith("after-now");
    out.reset();
    assertThat(answer(line(given)).at("/decision/outcome").asText()).isEqualTo("APPROVED");
  }

  @Test
  void earlier_requests_count_together_with_it() {
    String earlier = REQUEST.replace("investment", "cash-use").replace("R-1", "R-0");

    JsonNode answer =
        answer(line(",\"earlier\":[" + earlier + "]").replace("investment", "cash-use"));

    assertThat(answer.at("/decision/findings/0/text/en").asText())
        .contains("CNY 16000.00 with 1 earlier one");
  }

  @Test
  void a_line_says_on_which_clock_a_day_ends() {
    // the end of the day in New York is four in the morning in Shanghai
    String given = ",\"approvals\":[" + yes("G-1", "").replace("T02:00", "T20:00") + "]";

    assertThat(answer(line(given)).at("/decision/outcome").asText()).isEqualTo("PENDING");
    out.reset();
    assertThat(
            answer(line(given + ",\"zone\":\"America/New_York\",\"hours\":\"Mo-Fr 09:00-17:00\""))
                .at("/decision/outcome")
                .asText())
        .isEqualTo("APPROVED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",\"zone\":\"Mars\"|cannot be decided: ApprovalLine.zone must be a time zone such as"
            + " Asia/Shanghai, but was 'Mars'",
        ",\"now\":\"2026-03-03T01:00:00Z\"|cannot be decided: ApprovalDesk.now must be on"
            + " 2026-03-02, the day of the desk, but was 2026-03-03T01:00:00Z",
        ",\"hours\":\"always\"|cannot be decided: "
      })
  void what_does_not_go_together_is_refused(String more, String message) {
    assertThat(run(line(more))).isEqualTo(1);

    assertThat(read(err).path("id").asText()).isEqualTo("L-1");
    assertThat(read(err).path("message").asText()).startsWith(message);
    assertThat(out.size()).isZero();
  }

  @Test
  void request_and_staff_must_be_there() {
    assertThat(run("{\"on\":\"2026-03-02\",\"request\":" + REQUEST + "}")).isEqualTo(1);
    assertThat(read(err).path("message").asText())
        .isEqualTo(
            "cannot be decided: ApprovalLine must have a request and a staff, but had no staff");
    err.reset();
    assertThat(run("{\"on\":\"2026-03-02\",\"staff\":" + STAFF + "}")).isEqualTo(1);
    assertThat(read(err).path("message").asText()).endsWith("had no request");
  }

  @Test
  void a_field_that_is_wrong_is_named() {
    assertThat(run(line(",\"delegations\":[{\"giver\":\"G-1\",\"taker\":\"D-1\"}]"))).isEqualTo(1);
    assertThat(read(err).path("field").asText()).startsWith("delegations");
  }
}
