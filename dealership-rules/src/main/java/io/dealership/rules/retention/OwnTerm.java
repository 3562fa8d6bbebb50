package io.dealership.rules.retention;

import io.dealership.core.retention.RecordDate;
import io.dealership.core.retention.RecordKind;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.PackLayer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** A term that a maker, a group or a store set in a pack of its own, read and checked. */
record OwnTerm(
    KnowledgePack pack,
    RecordKind kind,
    Period length,
    Optional<RecordDate> countedFrom,
    LocalDate from,
    Optional<LocalDate> until,
    String source) {

  static OwnTerm of(KnowledgePack pack, RetentionEntry entry) {
    return new OwnTerm(
        pack,
        RecordKind.of(entry.kind()),
        Period.parse(entry.keep()),
        entry.countedFrom(),
        entry.from(),
        entry.until(),
        entry.source());
  }

  boolean isFor(RecordKind other, LocalDate on) {
    return kind.equals(other)
        && pack.isInForce(on)
        && !on.isBefore(from)
        && (until.isEmpty() || on.isBefore(until.get()));
  }

  PackLayer layer() {
    return pack.descriptor().layer();
  }
}
