package io.dealership.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoredRecordTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static StoredRecord aUserFile() {
    return StoredRecord.builder()
        .number(RecordNumber.of("F-7"))
        .addKinds(RecordKind.SALE_AND_USER_FILE)
        .build();
  }

  @Test
  void gives_the_day_of_each_event() {
    StoredRecord file =
        aUserFile()
            .withRecordedOn(DAY)
            .withSoldOn(DAY.plusDays(1))
            .withHandedOverOn(DAY.plusDays(2))
            .withCompletedOn(DAY.plusDays(3))
            .withClosedOn(DAY.plusDays(4));

    for (RecordDate event : RecordDate.values()) {
      assertThat(aUserFile().day(event)).as(event.name()).isEmpty();
    }
    assertThat(file.day(RecordDate.RECORDED)).contains(DAY);
    assertThat(file.day(RecordDate.SOLD)).contains(DAY.plusDays(1));
    assertThat(file.day(RecordDate.HANDED_OVER)).contains(DAY.plusDays(2));
    assertThat(file.day(RecordDate.COMPLETED)).contains(DAY.plusDays(3));
    assertThat(file.day(RecordDate.CLOSED)).contains(DAY.plusDays(4));
  }

  @Test
  void is_of_one_kind_at_least() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoredRecord.builder().number(RecordNumber.of("F-7")).build())
        .withMessage("StoredRecord.kinds must name at least one kind for F-7, but was []");
    assertThat(
            aUserFile()
                .withKinds(RecordKind.SALE_AND_USER_FILE, RecordKind.SALE_AND_USER_FILE)
                .kinds())
        .hasSize(1);
  }

  @Test
  void survives_json_with_everything_and_with_next_to_nothing() {
    JsonRoundTrip.assertJson(
        aUserFile(),
        StoredRecord.class,
        "{\"number\": \"F-7\", \"kinds\": [\"sale-and-user-file\"]}");
    JsonRoundTrip.assertJson(
        aUserFile()
            .withKinds(RecordKind.SALE_AND_USER_FILE, RecordKind.of("own-kind"))
            .withRecordedOn(DAY)
            .withSoldOn(DAY)
            .withHandedOverOn(DAY)
            .withCompletedOn(DAY)
            .withClosedOn(DAY)
            .withPurposeFulfilled(true)
            .withDeletionAskedOn(LocalDate.of(2026, 3, 2))
            .withLegalHold(false),
        StoredRecord.class,
        """
        {"number": "F-7", "kinds": ["sale-and-user-file", "own-kind"],
         "recordedOn": "2024-05-01", "soldOn": "2024-05-01", "handedOverOn": "2024-05-01",
         "completedOn": "2024-05-01", "closedOn": "2024-05-01", "purposeFulfilled": true,
         "deletionAskedOn": "2026-03-02", "legalHold": false}
        """);
  }
}
