package io.dealership.rules.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.workshop.CheckedItem;
import io.dealership.core.workshop.Inspection;
import io.dealership.core.workshop.InspectionItem;
import io.dealership.core.workshop.InspectionItemCode;
import io.dealership.core.workshop.PaintDefect;
import io.dealership.core.workshop.Rework;
import io.dealership.core.workshop.WorkPaper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Work on a car that is to be reported finished: its items, the record of checks and reworks, and
 * what else is known; what is left out is not known.
 *
 * <p>The record is whole: a check or rework that is not in it was not made.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-01 to QUALITY-08, QUALITY-10, QUALITY-15, QUALITY-16, QUALITY-20,
 * QUALITY-21, SURCHARGE-04, SEG-01.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface EndOfWorkQuestion extends WithEndOfWorkQuestion {

  /**
   * The question with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an item is there twice, a check or rework is of an item
   *     that is not on the order, or a paper is there and missing
   */
  @JsonCreator
  static EndOfWorkQuestion of(
      @JsonProperty("kinds") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RepairKind> kinds,
      @JsonProperty("items") @JsonSetter(nulls = Nulls.AS_EMPTY) List<InspectionItem> items,
      @JsonProperty("inspections") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Inspection> inspections,
      @JsonProperty("reworks") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Rework> reworks,
      @JsonProperty("chosenForSample") Optional<Boolean> chosenForSample,
      @JsonProperty("orderedDone") Optional<Boolean> orderedDone,
      @JsonProperty("nothingExtra") Optional<Boolean> nothingExtra,
      @JsonProperty("addedConsented") Optional<Boolean> addedConsented,
      @JsonProperty("roadTestRecorded") Optional<Boolean> roadTestRecorded,
      @JsonProperty("periodicMaintenance") Optional<Boolean> periodicMaintenance,
      @JsonProperty("paintSeen") Optional<Boolean> paintSeen,
      @JsonProperty("paintDefects") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<PaintDefect> paintDefects,
      @JsonProperty("papersThere") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<WorkPaper> papersThere,
      @JsonProperty("papersMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<WorkPaper> papersMissing) {
    return builder()
        .addAllKinds(kinds)
        .addAllItems(items)
        .addAllInspections(inspections)
        .addAllReworks(reworks)
        .chosenForSample(chosenForSample)
        .orderedDone(orderedDone)
        .nothingExtra(nothingExtra)
        .addedConsented(addedConsented)
        .roadTestRecorded(roadTestRecorded)
        .periodicMaintenance(periodicMaintenance)
        .paintSeen(paintSeen)
        .addAllPaintDefects(paintDefects)
        .addAllPapersThere(papersThere)
        .addAllPapersMissing(papersMissing)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The kinds of work on the order; empty when they are not known. */
  @JsonProperty
  Set<RepairKind> kinds();

  /** The pieces of work; empty when they are not known. */
  @JsonProperty
  List<InspectionItem> items();

  /** The checks on record. */
  @JsonProperty
  List<Inspection> inspections();

  /** The reworks on record. */
  @JsonProperty
  List<Rework> reworks();

  /** Whether the car was chosen for the final check, where the store takes samples. */
  @JsonProperty
  Optional<Boolean> chosenForSample();

  /** Whether all that was ordered is done. */
  @JsonProperty
  Optional<Boolean> orderedDone();

  /** Whether nothing was done that was not agreed. */
  @JsonProperty
  Optional<Boolean> nothingExtra();

  /** Whether the consent to every added item is on record; also where nothing was added. */
  @JsonProperty
  Optional<Boolean> addedConsented();

  /** Whether a road test is recorded on the order. */
  @JsonProperty
  Optional<Boolean> roadTestRecorded();

  /** Whether the order is one of periodic maintenance. */
  @JsonProperty
  Optional<Boolean> periodicMaintenance();

  /** Whether somebody looked for defects of the paint. */
  @JsonProperty
  Optional<Boolean> paintSeen();

  /** The defects of the paint that were found. */
  @JsonProperty
  Set<PaintDefect> paintDefects();

  /** The papers and entries that are there. */
  @JsonProperty
  Set<WorkPaper> papersThere();

  /** The papers and entries that are known to be missing; of others it is not known. */
  @JsonProperty
  Set<WorkPaper> papersMissing();

  /**
   * Checks that what belongs together does.
   *
   * @throws IllegalArgumentException if an item is there twice, a check or rework is of an item
   *     that is not on the order, or a paper is there and missing
   */
  @Value.Check
  default void check() {
    Set<InspectionItemCode> known = new LinkedHashSet<>();
    for (InspectionItem item : items()) {
      checkArgument(
          known.add(item.code()),
          "EndOfWorkQuestion.items must name no item twice, but named %s so",
          item.code());
    }
    for (Inspection inspection : inspections()) {
      for (CheckedItem checked : inspection.items()) {
        checkArgument(
            known.contains(checked.item()),
            "EndOfWorkQuestion.inspections must be of items %s, but one was of %s",
            known,
            checked.item());
      }
    }
    for (Rework rework : reworks()) {
      checkArgument(
          known.contains(rework.item()),
          "EndOfWorkQuestion.reworks must be of items %s, but one was of %s",
          known,
          rework.item());
    }
    for (WorkPaper paper : papersMissing()) {
      checkArgument(
          !papersThere().contains(paper),
          "EndOfWorkQuestion.papersMissing must not be in papersThere, but was %s",
          paper);
    }
  }

  /** Builds {@link EndOfWorkQuestion}s. */
  final class Builder extends ImmutableEndOfWorkQuestion.Builder {
    Builder() {}
  }
}
