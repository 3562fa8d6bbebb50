package io.dealership.rules.retention;

import static io.dealership.rules.retention.Records.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.retention.RecordDate;
import io.dealership.core.retention.RecordKind;
import io.dealership.core.retention.RecordNumber;
import io.dealership.core.retention.StoredRecord;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every record. */
class RetentionPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  private static final List<RecordKind> KINDS =
      List.of(
          RecordKind.WARRANTY_REPAIR_RECORD,
          RecordKind.SALE_AND_USER_FILE,
          RecordKind.PRODUCT_AND_DEFECT_RECORD,
          RecordKind.USED_CAR_SERVICE_FILE,
          RecordKind.PRIVACY_IMPACT_ASSESSMENT,
          RecordKind.COMPLAINT_FILE,
          RecordKind.INSURANCE_FILE,
          RecordKind.CONTACT_LOG,
          RecordKind.CONSENT_EVIDENCE,
          RecordKind.PRE_DELIVERY_SHEET,
          RecordKind.REPAIR_ARCHIVE,
          RecordKind.of("escrow-deed"));

  /** The statutory rows once more, written down by hand. */
  private static final Map<RecordKind, Integer> YEARS_OF_LAW =
      Map.of(
          RecordKind.WARRANTY_REPAIR_RECORD, 6,
          RecordKind.SALE_AND_USER_FILE, 10,
          RecordKind.PRODUCT_AND_DEFECT_RECORD, 5,
          RecordKind.USED_CAR_SERVICE_FILE, 3,
          RecordKind.PRIVACY_IMPACT_ASSESSMENT, 3);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between((int) FIRST.toEpochDay(), (int) LocalDate.of(2045, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<RecordKind> kinds() {
    return Arbitraries.of(KINDS);
  }

  @Provide
  Arbitrary<StoredRecord> records() {
    Arbitrary<Optional<LocalDate>> start =
        Arbitraries.integers()
            .between(
                (int) LocalDate.of(2012, 1, 1).toEpochDay(),
                (int) LocalDate.of(2036, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay)
            .optional(0.85);
    Arbitrary<Optional<Boolean>> flag = Arbitraries.of(true, false).optional(0.7);
    return Combinators.combine(
            kinds().set().ofMinSize(1).ofMaxSize(4), start, start, start, start, start, flag, flag)
        .as(
            (kinds, recorded, sold, handedOver, completed, closed, purpose, hold) ->
                StoredRecord.builder()
                    .number(RecordNumber.of("F-7"))
                    .addAllKinds(kinds)
                    .recordedOn(recorded)
                    .soldOn(sold)
                    .handedOverOn(handedOver)
                    .completedOn(completed)
                    .closedOn(closed)
                    .purposeFulfilled(purpose)
                    .legalHold(hold.filter(held -> held && kinds.size() == 1))
                    .build())
        .flatMap(record -> start.map(record::withDeletionAskedOn));
  }

  private static Optional<Retention> outcome(StoredRecord record, LocalDate on) {
    return RULES.retention(record, on).outcome();
  }

  private static StoredRecord with(StoredRecord record, RecordKind further) {
    Set<RecordKind> kinds = new HashSet<>(record.kinds());
    kinds.add(further);
    return record.withKinds(kinds);
  }

  private static StoredRecord later(StoredRecord record, int days) {
    return record
        .withRecordedOn(record.recordedOn().map(day -> day.plusDays(days)))
        .withSoldOn(record.soldOn().map(day -> day.plusDays(days)))
        .withHandedOverOn(record.handedOverOn().map(day -> day.plusDays(days)))
        .withCompletedOn(record.completedOn().map(day -> day.plusDays(days)))
        .withClosedOn(record.closedOn().map(day -> day.plusDays(days)));
  }

  @Property(tries = 500)
  void a_further_kind_never_shortens(
      @ForAll("records") StoredRecord record,
      @ForAll("kinds") RecordKind further,
      @ForAll("days") LocalDate on) {
    StoredRecord more = with(record, further);

    RULES
        .keepUntil(record, on)
        .ifPresent(
            before ->
                assertThat(RULES.keepUntil(more, on).filter(day -> day.isBefore(before)))
                    .isEmpty());
    if (outcome(record, on).equals(Optional.of(Retention.RESTRICT))) {
      assertThat(outcome(more, on)).contains(Retention.RESTRICT);
    }
    if (outcome(record, on).equals(Optional.of(Retention.KEEP))) {
      assertThat(outcome(more, on).filter(Retention.DELETE::equals)).isEmpty();
    }
  }

  @Property(tries = 500)
  void later_days_never_shorten(
      @ForAll("records") StoredRecord record,
      @ForAll @IntRange(min = 1, max = 5000) int days,
      @ForAll("days") LocalDate on) {
    StoredRecord later = later(record, days);

    Optional<LocalDate> before = RULES.keepUntil(record, on);
    Optional<LocalDate> after = RULES.keepUntil(later, on);

    assertThat(after.isPresent()).isEqualTo(before.isPresent());
    before.ifPresent(day -> assertThat(after.orElseThrow()).isAfterOrEqualTo(day));
    if (outcome(record, on).equals(Optional.of(Retention.RESTRICT))) {
      assertThat(outcome(later, on)).contains(Retention.RESTRICT);
    }
  }

  @Property(tries = 500)
  void what_may_be_deleted_may_be_deleted_on_every_later_day(
      @ForAll("records") StoredRecord record,
      @ForAll("days") LocalDate on,
      @ForAll @IntRange(min = 1, max = 5000) int days) {
    if (outcome(record, on).equals(Optional.of(Retention.DELETE))) {
      assertThat(outcome(record, on.plusDays(days))).contains(Retention.DELETE);
    }
  }

  @Property(tries = 500)
  void nothing_is_deleted_while_a_term_of_the_law_runs(
      @ForAll("records") StoredRecord record, @ForAll("days") LocalDate on) {
    boolean runs = false;
    boolean known = true;
    for (RecordKind kind : record.kinds()) {
      Integer years = YEARS_OF_LAW.get(kind);
      if (years == null) {
        known &= !kind.equals(RecordKind.of("escrow-deed"));
        continue;
      }
      Optional<LocalDate> start =
          switch (kind.code()) {
            case "warranty-repair-record" -> record.handedOverOn();
            case "sale-and-user-file" -> record.soldOn();
            default -> record.recordedOn();
          };
      known &= start.isPresent();
      runs |= start.filter(day -> !on.isAfter(day.plus(Period.ofYears(years)))).isPresent();
    }

    Optional<Retention> outcome = outcome(record, on);

    if (runs || !known) {
      assertThat(outcome.filter(Retention.DELETE::equals)).isEmpty();
    }
    if (!runs && known) {
      assertThat(outcome.filter(Retention.RESTRICT::equals)).isEmpty();
    }
    if (runs && record.purposeFulfilled().orElse(true) && !record.legalHold().orElse(false)) {
      assertThat(outcome).contains(Retention.RESTRICT);
    }
  }

  @Property(tries = 300)
  void an_undetermined_answer_names_what_would_settle_it(
      @ForAll("records") StoredRecord record, @ForAll("days") LocalDate on) {
    var decision = RULES.retention(record, on);

    if (decision.outcome().isEmpty()) {
      assertThat(decision.missing()).anyMatch(fact -> fact.presumed().isEmpty());
      assertThat(decision.possible()).hasSizeGreaterThan(1);
      boolean unknownKind =
          record.kinds().contains(RecordKind.of("escrow-deed"))
              || record.kinds().equals(Set.of(RecordKind.REPAIR_ARCHIVE));
      boolean dayMissing =
          RULES.terms(record, on).stream()
              .anyMatch(row -> row.decides() && record.day(row.countedFrom()).isEmpty());
      assertThat(unknownKind || dayMissing).isTrue();
    }
  }

  @Property(tries = 300)
  void every_term_ends_on_a_day_with_the_number_of_its_start_or_the_last_of_its_month(
      @ForAll("records") StoredRecord record, @ForAll("days") LocalDate on) {
    for (RetentionTerm term : RULES.terms(record, on)) {
      assertThat(term.start()).isEqualTo(record.day(term.countedFrom()));
      assertThat(term.lastDay().isPresent()).isEqualTo(term.start().isPresent());
      if (term.lastDay().isPresent()) {
        LocalDate last = term.lastDay().get();
        int number = term.start().orElseThrow().getDayOfMonth();
        assertThat(last.getDayOfMonth()).isEqualTo(Math.min(number, last.lengthOfMonth()));
      }
    }
    assertThat(RecordDate.values()).hasSize(5);
  }
}
