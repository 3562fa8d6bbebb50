package io.dealership.rules.retention;

import io.dealership.core.retention.RecordKind;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionContext;
import io.dealership.rules.pack.Verification;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks the terms that a pack sets for records: that a kind has one at a time, that it is known
 * from when it is counted, and that none is shorter than the law's.
 */
final class RetentionCheck {

  private final SectionContext context;

  private RetentionCheck(SectionContext context) {
    this.context = context;
  }

  static void check(RetentionFile file, SectionContext context) {
    var check = new RetentionCheck(context);
    List<RetentionEntry> before = new ArrayList<>();
    for (int i = 0; i < file.terms().size(); i++) {
      RetentionEntry entry = file.terms().get(i);
      check.entry("/terms/" + i, entry);
      check.overlap("/terms/" + i, entry, before);
      before.add(entry);
    }
  }

  private void entry(String pointer, RetentionEntry entry) {
    context.checkCitation(pointer + "/source", entry.source());
    entry
        .until()
        .filter(until -> !until.isAfter(entry.from()))
        .ifPresent(
            until -> context.problem(pointer + "/until", "a day after from " + entry.from()));
    Optional<RecordKind> kind = kind(entry);
    if (kind.isEmpty()) {
      context.problem(pointer + "/kind", "a kind of at most 60 characters");
      return;
    }
    if (entry.countedFrom().isEmpty()
        && context.parameters(RetentionRows.countedFrom(kind.get())).isEmpty()) {
      context.problem(
          pointer + "/countedFrom",
          "the event from which it is counted, for the standard knowledge has none for "
              + entry.kind());
    }
    floor(pointer, kind.get(), Period.parse(entry.keep()));
  }

  private static Optional<RecordKind> kind(RetentionEntry entry) {
    try {
      return Optional.of(RecordKind.of(entry.kind()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void floor(String pointer, RecordKind kind, Period keep) {
    for (Parameter law : context.parameters(RetentionRows.length(kind))) {
      boolean kept = WarrantyTerm.of(keep).isAtLeast(WarrantyTerm.of(law.period()));
      if (law.floor().isPresent() && law.verification() != Verification.UNVERIFIED && !kept) {
        context.problem(
            pointer + "/keep",
            "a term of at least "
                + law.period()
                + ", the statutory minimum of "
                + law.floor().get().article());
      }
    }
  }

  private void overlap(String pointer, RetentionEntry entry, List<RetentionEntry> before) {
    for (RetentionEntry other : before) {
      if (other.kind().equals(entry.kind())
          && entry.from().isBefore(other.until().orElse(LocalDate.MAX))
          && other.from().isBefore(entry.until().orElse(LocalDate.MAX))) {
        context.problem(
            pointer + "/from",
            "no overlap with the term of "
                + entry.kind()
                + " from "
                + other.from()
                + other.until().map(day -> " until " + day).orElse(""));
      }
    }
  }
}
