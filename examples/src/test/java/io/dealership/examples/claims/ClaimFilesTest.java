package io.dealership.examples.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.warranty.ClaimAnswerDraft;
import io.dealership.examples.Golden;
import io.dealership.examples.command.LineProblem;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.warranty.ClaimRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimFilesTest {

  private static final Path PACK =
      Path.of("src/main/resources/io/dealership/examples/sample-brand-claims");

  private static final String HEADER =
      "claim,lineNumber,answeredOn,approved,denied,paid,reason,creditNote\n";

  private static final ClaimAnswerDraft ANSWER =
      new ClaimAnswerDraft(
          "WC-1", 1, LocalDate.of(2026, 4, 2), "CNY 1.00", "CNY 0.00", "CNY 0.00", null, "CN-1");

  private static ClaimFiles.Answers read(String file, String text) {
    return ClaimFiles.answers(file, text.getBytes(UTF_8));
  }

  @Test
  void the_pack_of_the_sample_maker_is_sealed() throws IOException {
    Golden.check(
        PACK.resolve("pack.json"),
        PackSealer.sealed(PACK, DealershipRules.loader(), ClaimRules.pack()));
  }

  @Test
  void csv_and_json_lines_say_the_same() {
    ClaimFiles.Answers csv =
        read("a.csv", HEADER + "WC-1,1,2026-04-02,CNY 1.00,CNY 0.00,CNY 0.00,,CN-1\n");
    ClaimFiles.Answers json =
        read(
            "a.jsonl",
            """

            {"claim": "WC-1", "lineNumber": 1, "answeredOn": "2026-04-02", "approved": "CNY 1.00",\
             "denied": "CNY 0.00", "paid": "CNY 0.00", "creditNote": "CN-1"}
            """);

    assertThat(csv.drafts()).containsExactly(ANSWER);
    assertThat(csv.lines()).containsExactly(2);
    assertThat(csv.problems()).isEmpty();
    assertThat(json.drafts()).containsExactly(ANSWER);
    assertThat(json.lines()).containsExactly(2);
  }

  @Test
  void columns_may_stand_in_any_order() {
    assertThat(
            read(
                    "a.csv",
                    """
                    lineNumber,claim,answeredOn,denied,approved,paid,creditNote,reason
                    1,WC-1,2026-04-02,CNY 0.00,CNY 1.00,CNY 0.00,CN-1,
                    """)
                .drafts())
        .containsExactly(ANSWER);
  }

  @Test
  void a_line_that_cannot_be_read_is_told_and_the_others_are_read() {
    ClaimFiles.Answers csv =
        read(
            "a.csv",
            HEADER
                + "WC-1,one,2026-04-02,CNY 1.00,CNY 0.00,CNY 0.00,,CN-1\n"
                + "WC-1,1,2026-04-02,CNY 1.00,CNY 0.00,CNY 0.00,,CN-1\n");
    assertThat(csv.problems()).extracting(LineProblem::line).containsExactly(2L);
    assertThat(csv.drafts()).containsExactly(ANSWER);

    ClaimFiles.Answers json =
        read(
            "a.jsonl", "{\"lineNumber\": \"x\"}\n{\"clam\": \"WC-1\"}\n{\n{\"claim\": \"WC-2\"}\n");
    assertThat(json.problems()).extracting(LineProblem::line).containsExactly(1L, 2L, 3L);
    assertThat(json.lines()).containsExactly(4);
  }

  @Test
  void a_header_that_lacks_a_column_is_told() {
    ClaimFiles.Answers csv = read("a.csv", "claim,lineNumber\nWC-1,1\n");

    assertThat(csv.drafts()).isEmpty();
    assertThat(csv.problems()).hasSize(1);
    assertThat(csv.problems().get(0).message()).contains("answeredOn");
  }

  @Test
  void what_is_no_claim_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimFiles.claim("{".getBytes(UTF_8)))
        .withMessageStartingWith("Claim must be JSON: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimFiles.claim("{}".getBytes(UTF_8)))
        .withMessageStartingWith("WarrantyClaimDraft must be valid, but was not: ");
  }
}
