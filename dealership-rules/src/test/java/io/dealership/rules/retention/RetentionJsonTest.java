package io.dealership.rules.retention;

import static io.dealership.rules.retention.Records.RULES;
import static io.dealership.rules.retention.Records.aRecord;
import static io.dealership.rules.retention.Records.aUserFile;
import static io.dealership.rules.retention.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealership.core.retention.RecordKind;
import io.dealership.core.retention.RecordNumber;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Answers and questions of retention as JSON, in Jackson 2 and in Jackson 3. */
class RetentionJsonTest {

  private static final LocalDate ON = day("2026-03-02");
  private static final Type DECISION = new TypeReference<Decision<Retention>>() {}.getType();

  @Test
  void a_request_survives() {
    DocumentRequest bare = DocumentRequest.builder().document(RecordNumber.of("M-1")).build();

    JsonRoundTrip.assertJson(bare, DocumentRequest.class, "{\"document\": \"M-1\"}");
    JsonRoundTrip.assertJson(
        bare.withWithinRange(true)
            .withLent(true)
            .withRegistered(false)
            .withDueBackOn(ON)
            .withReturned(false),
        DocumentRequest.class,
        """
        {"document": "M-1", "withinRange": true, "lent": true, "registered": false,
         "dueBackOn": "2026-03-02", "returned": false}
        """);
  }

  @Test
  void a_term_survives() {
    JsonRoundTrip.assertJson(
        RULES.terms(aUserFile("2024-05-01"), ON).get(0).withCitations(),
        RetentionTerm.class,
        """
        {"kind": "sale-and-user-file", "length": "P10Y", "countedFrom": "SOLD",
         "start": "2024-05-01", "lastDay": "2034-05-01", "isStatutory": true, "decides": true,
         "verification": "V1", "citations": [],
         "pack": {"id": "record-retention", "version": "2026.1"}}
        """);
    JsonRoundTrip.assertSurvives(
        RULES.terms(aUserFile("2024-05-01"), ON).get(0), RetentionTerm.class);
    JsonRoundTrip.assertSurvives(
        RULES.terms(aRecord(RecordKind.REPAIR_ARCHIVE), ON).get(0), RetentionTerm.class);
  }

  @Test
  void a_decision_survives_determined_or_not() {
    JsonRoundTrip.assertSurvives(
        RULES.retention(aUserFile("2024-05-01").withDeletionAskedOn(ON), ON), DECISION);
    JsonRoundTrip.assertSurvives(RULES.retention(aRecord(RecordKind.COMPLAINT_FILE), ON), DECISION);
  }

  @Test
  void two_answers_to_the_same_question_are_equal() {
    assertThat(RULES.retention(aUserFile("2024-05-01"), ON))
        .isEqualTo(RULES.retention(aUserFile("2024-05-01"), ON))
        .isNotEqualTo(RULES.retention(aUserFile("2024-05-02"), ON));
  }
}
