package io.dealership.rules.retention;

import static io.dealership.rules.retention.Records.RULES;
import static io.dealership.rules.retention.Records.aRepairRecord;
import static io.dealership.rules.retention.Records.aUserFile;
import static io.dealership.rules.retention.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.retention.StoredRecord;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked examples of the law behind the rules, sections 12.1 and 12.3, as far as they belong to
 * retention. Rows without an id of those sections stand for the days beside their boundaries.
 */
class WorkedExamplesTest {

  static Stream<Arguments> examples() {
    StoredRecord repair = aRepairRecord("2024-06-01");
    StoredRecord sale = aUserFile("2020-05-01");
    StoredRecord buyer = aUserFile("2024-05-01").withDeletionAskedOn(day("2026-03-02"));
    StoredRecord leap = aUserFile("2020-02-29");
    StoredRecord leapRepair = aRepairRecord("2024-02-29");
    return Stream.of(
        row("W64 the last kept day", repair, "2030-06-01", Retention.RESTRICT, "2030-06-01"),
        row("W64 the day after it", repair, "2030-06-02", Retention.DELETE, "2030-06-01"),
        row("S05 purge refused", sale, "2030-04-30", Retention.RESTRICT, "2030-05-01"),
        row("S05 the last kept day", sale, "2030-05-01", Retention.RESTRICT, "2030-05-01"),
        row("S05 purge allowed", sale, "2030-05-02", Retention.DELETE, "2030-05-01"),
        row("P04 on the day asked", buyer, "2026-03-02", Retention.RESTRICT, "2034-05-01"),
        row("P04 the last kept day", buyer, "2034-05-01", Retention.RESTRICT, "2034-05-01"),
        row("P04 the day after it", buyer, "2034-05-02", Retention.DELETE, "2034-05-01"),
        row("B2 leap day to no leap year", leap, "2030-02-28", Retention.RESTRICT, "2030-02-28"),
        row("B2 leap day, the day after", leap, "2030-03-01", Retention.DELETE, "2030-02-28"),
        row("B2 repair of a leap day", leapRepair, "2030-02-28", Retention.RESTRICT, "2030-02-28"),
        row("B2 repair, the day after", leapRepair, "2030-03-01", Retention.DELETE, "2030-02-28"));
  }

  private static Arguments row(
      String id, StoredRecord record, String on, Retention outcome, String keepUntil) {
    return Arguments.of(id, record, on, outcome, keepUntil);
  }

  @ParameterizedTest(name = "{0}: on {2} {3} until {4}")
  @MethodSource("examples")
  void the_worked_examples_come_out(
      String id, StoredRecord record, String on, Retention outcome, String keepUntil) {
    assertThat(RULES.retention(record, day(on)).outcome()).contains(outcome);
    assertThat(RULES.keepUntil(record, day(on))).contains(day(keepUntil));
    assertThat(RULES.lawUntil(record, day(on))).contains(day(keepUntil));
  }
}
