package io.dealership.rules.retention;

import io.dealership.core.retention.RecordDate;
import io.dealership.core.retention.RecordKind;
import io.dealership.core.retention.StoredRecord;
import io.dealership.core.time.LegalPeriod;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.PackLayer;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.Verification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The matrix: which rows of it apply to a record on a day. */
final class RetentionRows {

  private final KnowledgePack pack;
  private final List<OwnTerm> own;

  RetentionRows(KnowledgePack pack, List<OwnTerm> own) {
    this.pack = pack;
    this.own = List.copyOf(own);
  }

  /** The parameter that says how long a kind is kept. */
  static String length(RecordKind kind) {
    return "retention." + kind;
  }

  /** The parameter that says from which event that is counted. */
  static String countedFrom(RecordKind kind) {
    return length(kind) + ".from";
  }

  /** The rows, by kind; that of the law before the one of the store. */
  List<RetentionTerm> of(StoredRecord record, LocalDate on) {
    List<RetentionTerm> rows = new ArrayList<>();
    for (RecordKind kind : new TreeSet<>(record.kinds())) {
      Optional<Parameter> standard = pack.findParameter(length(kind), on);
      List<OwnTerm> set = lowest(kind, on);
      boolean isLaw = standard.flatMap(Parameter::floor).isPresent();
      if (isLaw || set.isEmpty()) {
        standard
            .or(() -> unverified(kind, on))
            .ifPresent(row -> rows.add(row(record, kind, row, on)));
      }
      set.forEach(term -> rows.add(row(record, term, on)));
    }
    return List.copyOf(rows);
  }

  /** What the lowest layer that says anything says of a kind. */
  private List<OwnTerm> lowest(RecordKind kind, LocalDate on) {
    List<OwnTerm> all = own.stream().filter(term -> term.isFor(kind, on)).toList();
    Optional<PackLayer> lowest = all.stream().map(OwnTerm::layer).max(Comparator.naturalOrder());
    return all.stream().filter(term -> lowest.equals(Optional.of(term.layer()))).toList();
  }

  private Optional<Parameter> unverified(RecordKind kind, LocalDate on) {
    return pack.parameterValues(length(kind)).stream()
        .filter(row -> row.verification() == Verification.UNVERIFIED)
        .filter(row -> row.from().isEmpty() || !on.isBefore(row.from().get()))
        .filter(row -> row.until().isEmpty() || on.isBefore(row.until().get()))
        .findFirst();
  }

  private RetentionTerm row(StoredRecord record, RecordKind kind, Parameter row, LocalDate on) {
    return dated(
        record,
        RetentionTerm.builder()
            .kind(kind)
            .length(row.period())
            .countedFrom(standardEvent(kind, on))
            .isStatutory(row.floor().isPresent())
            .decides(pack.findParameter(length(kind), on).isPresent())
            .verification(row.verification())
            .addAllCitations(row.citations())
            .pack(new PackVersion(pack.id(), pack.version()))
            .build());
  }

  private RetentionTerm row(StoredRecord record, OwnTerm term, LocalDate on) {
    return dated(
        record,
        RetentionTerm.builder()
            .kind(term.kind())
            .length(term.length())
            .countedFrom(term.countedFrom().orElseGet(() -> standardEvent(term.kind(), on)))
            .isStatutory(false)
            .decides(true)
            .verification(Verification.NORM)
            .addAllCitations(term.pack().citations(term.source()))
            .pack(new PackVersion(term.pack().id(), term.pack().version()))
            .build());
  }

  private RecordDate standardEvent(RecordKind kind, LocalDate on) {
    return RecordDate.valueOf(pack.parameter(countedFrom(kind), on).text());
  }

  private static RetentionTerm dated(StoredRecord record, RetentionTerm row) {
    Optional<LocalDate> start = record.day(row.countedFrom());
    return row.withStart(start)
        .withLastDay(start.map(day -> LegalPeriod.of(day, row.length()).lastDay()));
  }
}
