package io.dealership.rules.retention;

import io.dealership.core.retention.RecordDate;
import io.dealership.core.retention.RecordKind;
import io.dealership.core.retention.StoredRecord;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The facts of the retention table: what is known of a record, and which terms run. */
final class RetentionFacts {

  static final String LAW_RUNS = "lawTermRuns";
  static final String OWN_RUNS = "ownTermRuns";

  static final FactType<RetentionFacts> TYPE =
      FactType.builder(RetentionFacts.class)
          .optionalFlag("legalHold", f -> f.record.legalHold())
          .optionalFlag("purposeFulfilled", f -> f.record.purposeFulfilled())
          .flag("deletionAsked", RetentionFacts::deletionAsked)
          .optionalFlag(LAW_RUNS, RetentionFacts::lawRuns)
          .optionalFlag(OWN_RUNS, RetentionFacts::ownRuns)
          // for messages only
          .optionalDate("deletionAskedOn", f -> f.record.deletionAskedOn())
          .optionalDate("lawUntil", f -> latest(f.law))
          .optionalDate("ownUntil", f -> latest(f.own))
          .optionalDate("keptUntil", f -> latest(f.deciding))
          .build();

  private final StoredRecord record;
  private final LocalDate on;
  private final List<RetentionTerm> deciding;
  private final List<RetentionTerm> law;
  private final List<RetentionTerm> own;
  private final boolean termsKnown;

  RetentionFacts(StoredRecord record, List<RetentionTerm> rows, LocalDate on) {
    this.record = record;
    this.on = on;
    this.deciding = rows.stream().filter(RetentionTerm::decides).toList();
    this.law = deciding.stream().filter(RetentionTerm::isStatutory).toList();
    this.own = deciding.stream().filter(row -> !row.isStatutory()).toList();
    Set<RecordKind> unknown = new HashSet<>(record.kinds());
    rows.forEach(row -> unknown.remove(row.kind()));
    this.termsKnown = unknown.isEmpty() && !deciding.isEmpty();
  }

  private boolean deletionAsked() {
    return record.deletionAskedOn().filter(day -> !day.isAfter(on)).isPresent();
  }

  /** A kind that no row is for may be one that the law knows. */
  private Optional<Boolean> lawRuns() {
    return runs(law, termsKnown);
  }

  private Optional<Boolean> ownRuns() {
    return runs(own, true);
  }

  private Optional<Boolean> runs(List<RetentionTerm> rows, boolean known) {
    if (latest(rows).filter(day -> !day.isBefore(on)).isPresent()) {
      return Optional.of(true);
    }
    return known && missing(rows).isEmpty() ? Optional.of(false) : Optional.empty();
  }

  /** The last day of the row that ends last, of those whose last day is known. */
  private static Optional<LocalDate> latest(List<RetentionTerm> rows) {
    return rows.stream().flatMap(row -> row.lastDay().stream()).max(Comparator.naturalOrder());
  }

  private static Set<RecordDate> missing(List<RetentionTerm> rows) {
    Set<RecordDate> missing = EnumSet.noneOf(RecordDate.class);
    rows.stream()
        .filter(row -> row.start().isEmpty())
        .forEach(row -> missing.add(row.countedFrom()));
    return missing;
  }

  /** Whether there is a row for every kind, one of which at least decides. */
  boolean termsKnown() {
    return termsKnown;
  }

  /** The days that are needed to know whether the terms behind a fact run. */
  Set<RecordDate> missing(String fact) {
    return missing(fact.equals(LAW_RUNS) ? law : own);
  }

  /** The last day of all that decide; empty as long as a day or a term is not known. */
  Optional<LocalDate> keepUntil() {
    return termsKnown && missing(deciding).isEmpty() ? latest(deciding) : Optional.empty();
  }

  /** The last day of the law; empty when it has none, or a day or a term is not known. */
  Optional<LocalDate> lawUntil() {
    return termsKnown && missing(law).isEmpty() ? latest(law) : Optional.empty();
  }

  /** The rows that end last, of those that a rule of the table speaks of. */
  List<RetentionTerm> last(Predicate<RetentionTerm> spokenOf) {
    List<RetentionTerm> rows = deciding.stream().filter(spokenOf).toList();
    Optional<LocalDate> day = latest(rows);
    return day.isEmpty() ? List.of() : rows.stream().filter(r -> r.lastDay().equals(day)).toList();
  }
}
