package io.dealership.rules.retention;

import static io.dealership.rules.retention.Records.aRecord;
import static io.dealership.rules.retention.Records.aUserFile;
import static io.dealership.rules.retention.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.retention.RecordDate;
import io.dealership.core.retention.RecordKind;
import io.dealership.core.retention.StoredRecord;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section with which a maker, a group or a store says how long it keeps its records. */
class OwnTermsTest {

  private static final LocalDate ON = day("2026-03-02");

  @TempDir Path folder;

  private Path pack(String id, String layer, String terms) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(id));
    Files.writeString(
        pack.resolve("pack.json"),
        """
        {"id": "%s", "version": "1.0", "title": {"zh": "本店规定", "en": "Our rules"}, "format": 1,
         "minEngine": "0.1", "market": "CN", "layer": "%s", "from": "2025-01-01",
         "publishedOn": "2025-01-01",
         "sources": [{"id": "%s-rules", "title": {"zh": "本店档案规定", "en": "Rules for files"},
                      "kind": "store"}]}
        """
            .formatted(id, layer, id));
    Files.writeString(pack.resolve("record-retention.json"), "{\"terms\": [" + terms + "]}");
    PackSealer.seal(pack, Records.loader(), RetentionRules.pack());
    return pack;
  }

  private RetentionRules store(String terms) throws IOException {
    return Records.rules(PackSource.folder(pack("store", "store", terms)));
  }

  private String refused(String terms) throws IOException {
    try {
      pack("store", "store", terms);
    } catch (InvalidDocumentException e) {
      return String.valueOf(e.getMessage());
    }
    return "nothing is wrong";
  }

  private static String term(String kind, String keep) {
    return "{\"kind\": \"%s\", \"keep\": \"%s\", \"from\": \"2026-01-01\", \"source\": \"store-rules 3\"}"
        .formatted(kind, keep);
  }

  // ---- what is refused ----

  @Test
  void a_term_that_is_shorter_than_the_law_is_refused_with_the_article() throws IOException {
    assertThat(refused(term("sale-and-user-file", "P9Y")))
        .contains(
            "store/record-retention.json",
            "/terms/0/keep",
            "P9Y",
            "expected a term of at least P10Y, the statutory minimum of"
                + " cn-auto-sales-measures-2017 28");
    assertThat(refused(term("sale-and-user-file", "P119M"))).contains("at least P10Y");
    assertThat(refused(term("warranty-repair-record", "P71M"))).contains("cn-order-43-2021 17");
    assertThat(refused(term("product-and-defect-record", "P4Y")))
        .contains("cn-recall-regulations-2019 11");
    assertThat(refused(term("used-car-service-file", "P2Y"))).contains("cn-used-car-norms");
    assertThat(refused(term("privacy-impact-assessment", "P35M"))).contains("cn-pipl-2021 56");
  }

  @Test
  void a_term_that_is_as_long_as_the_law_or_longer_is_taken() throws IOException {
    assertThat(refused(term("sale-and-user-file", "P120M"))).isEqualTo("nothing is wrong");
    assertThat(refused(term("sale-and-user-file", "P11Y"))).isEqualTo("nothing is wrong");
  }

  @Test
  void defaults_of_ours_and_unverified_rows_are_no_floor() throws IOException {
    assertThat(
            refused(
                String.join(
                    ",",
                    term("complaint-file", "P1M"),
                    term("insurance-file", "P1M"),
                    term("contact-log", "P1M"),
                    term("consent-evidence", "P1M"),
                    term("pre-delivery-sheet", "P1M"),
                    term("repair-archive", "P1M"),
                    term("settlement-voucher", "P1M"))))
        .isEqualTo("nothing is wrong");
  }

  @Test
  void all_that_is_wrong_is_said_at_once() throws IOException {
    assertThat(
            refused(
                """
                {"kind": "own-kind", "keep": "P1Y", "from": "2026-01-01", "source": "nowhere 1"},
                {"kind": "%s", "keep": "P1Y", "from": "2026-01-01", "until": "2026-01-01",
                 "source": "store-rules 1"},
                {"kind": "contact-log", "keep": "P1Y", "from": "2026-01-01", "until": "2026-07-01",
                 "source": "store-rules 1"},
                {"kind": "contact-log", "keep": "P2Y", "from": "2026-06-30",
                 "source": "store-rules 1"}
                """
                    .formatted("a".repeat(61))))
        .contains(
            "/terms/0/source",
            "expected a clause of one of the sources",
            "the event from which it is counted, for the standard knowledge has none for own-kind",
            "/terms/1/until",
            "expected a day after from 2026-01-01",
            "/terms/1/kind",
            "expected a kind of at most 60 characters",
            "/terms/3/from",
            "expected no overlap with the term of contact-log from 2026-01-01 until 2026-07-01");
  }

  @Test
  void periods_that_meet_do_not_overlap() throws IOException {
    assertThat(
            refused(
                """
                {"kind": "contact-log", "keep": "P2Y", "from": "2026-07-01",
                 "source": "store-rules 1"},
                {"kind": "contact-log", "keep": "P1Y", "from": "2026-01-01", "until": "2026-07-01",
                 "source": "store-rules 1"}
                """))
        .isEqualTo("nothing is wrong");
  }

  @Test
  void a_field_that_nobody_knows_and_a_term_in_days_are_refused() throws IOException {
    assertThat(
            refused(
                """
                {"kind": "contact-log", "keep": "P30D", "countFrom": "recorded",
                 "from": "2026-01-01", "source": "store-rules 1"}
                """))
        .contains("years or months such as P10Y", "countFrom", "Maybe you meant 'countedFrom'");
  }

  // ---- what it does ----

  @Test
  void a_longer_term_is_kept_after_the_law_but_not_against_the_person() throws IOException {
    RetentionRules rules = store(term("sale-and-user-file", "P15Y"));
    StoredRecord file = aUserFile("2015-03-02");
    StoredRecord asked = file.withDeletionAskedOn(ON);

    assertThat(rules.terms(file, ON))
        .extracting(row -> row.pack().id() + " " + row.length() + " " + row.isStatutory())
        .containsExactly("record-retention P10Y true", "store P15Y false");
    assertThat(rules.keepUntil(file, ON)).contains(day("2030-03-02"));
    assertThat(rules.lawUntil(file, ON)).contains(day("2025-03-02"));
    Decision<Retention> decision = rules.retention(file, ON);
    assertThat(decision.outcome()).contains(Retention.KEEP);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "No term of the law runs, but the term that was set for the record here runs to"
                + " 2030-03-02 at least.");
    assertThat(decision.findings().get(0).citations().get(0)).hasToString("store-rules 3");
    assertThat(rules.retention(file, day("2030-03-03")).outcome()).contains(Retention.DELETE);
    assertThat(rules.retention(asked, ON).outcome()).contains(Retention.DELETE);
    assertThat(rules.retention(asked.withSoldOn(day("2016-03-02")), ON).outcome())
        .contains(Retention.RESTRICT);
  }

  @Test
  void a_term_takes_the_place_of_a_default_also_when_it_is_shorter() throws IOException {
    RetentionRules rules = store(term("complaint-file", "P1Y"));
    StoredRecord complaint = aRecord(RecordKind.COMPLAINT_FILE).withClosedOn(day("2025-03-01"));

    assertThat(rules.terms(complaint, ON)).hasSize(1);
    assertThat(rules.keepUntil(complaint, ON)).contains(day("2026-03-01"));
    assertThat(rules.retention(complaint, ON).outcome()).contains(Retention.DELETE);
    assertThat(Records.RULES.retention(complaint, ON).outcome()).contains(Retention.KEEP);
  }

  @Test
  void a_term_takes_the_place_of_an_unverified_row() throws IOException {
    RetentionRules rules = store(term("repair-archive", "P2Y"));
    StoredRecord archive = aRecord(RecordKind.REPAIR_ARCHIVE).withCompletedOn(day("2024-03-01"));

    assertThat(rules.keepUntil(archive, ON)).contains(day("2026-03-01"));
    assertThat(rules.retention(archive, ON).outcome()).contains(Retention.DELETE);
  }

  @Test
  void a_kind_of_ones_own_is_counted_from_the_event_that_is_named() throws IOException {
    RetentionRules rules =
        store(
            """
            {"kind": "test-drive-agreement", "keep": "P6M", "countedFrom": "handed-over",
             "from": "2026-01-01", "source": "store-rules 4", "note": "insurance asks for it"}
            """);
    StoredRecord agreement =
        aRecord(RecordKind.of("test-drive-agreement")).withHandedOverOn(day("2025-08-31"));

    assertThat(rules.terms(agreement, ON).get(0).countedFrom()).isEqualTo(RecordDate.HANDED_OVER);
    assertThat(rules.keepUntil(agreement, ON)).contains(day("2026-02-28"));
    assertThat(rules.retention(agreement, day("2026-02-28")).outcome()).contains(Retention.KEEP);
    assertThat(rules.retention(agreement, day("2026-03-01")).outcome()).contains(Retention.DELETE);
  }

  @Test
  void a_term_holds_from_its_first_day_to_the_day_before_its_end() throws IOException {
    RetentionRules rules =
        store(
            """
            {"kind": "contact-log", "keep": "P5Y", "from": "2026-01-01", "until": "2026-07-01",
             "source": "store-rules 1"}
            """);
    StoredRecord log = aRecord(RecordKind.CONTACT_LOG).withRecordedOn(day("2025-12-01"));

    assertThat(rules.keepUntil(log, day("2025-12-31"))).contains(day("2026-12-01"));
    assertThat(rules.keepUntil(log, day("2026-01-01"))).contains(day("2030-12-01"));
    assertThat(rules.keepUntil(log, day("2026-06-30"))).contains(day("2030-12-01"));
    assertThat(rules.keepUntil(log, day("2026-07-01"))).contains(day("2026-12-01"));
    // the pack of the store is in force from 2025 on only
    assertThat(rules.keepUntil(log, day("2024-12-31"))).contains(day("2026-12-01"));
  }

  @Test
  void the_lowest_layer_counts_and_within_a_layer_the_longest() throws IOException {
    StoredRecord log = aRecord(RecordKind.CONTACT_LOG).withRecordedOn(day("2025-12-01"));
    PackSource group =
        PackSource.folder(
            pack("group", "group", term("contact-log", "P5Y").replace("store-", "group-")));
    PackSource store = PackSource.folder(pack("store", "store", term("contact-log", "P2Y")));
    PackSource other =
        PackSource.folder(
            pack("other", "store", term("contact-log", "P3Y").replace("store-", "other-")));

    assertThat(Records.rules(group).keepUntil(log, ON)).contains(day("2030-12-01"));
    assertThat(Records.rules(group, store).keepUntil(log, ON)).contains(day("2027-12-01"));
    assertThat(Records.rules(store, group).keepUntil(log, ON)).contains(day("2027-12-01"));
    assertThat(Records.rules(group, store, other).keepUntil(log, ON)).contains(day("2028-12-01"));
  }
}
