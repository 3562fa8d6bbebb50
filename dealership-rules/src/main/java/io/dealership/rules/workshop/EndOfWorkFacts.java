package io.dealership.rules.workshop;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.text.LocalText;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.workshop.Inspection;
import io.dealership.core.workshop.InspectionItem;
import io.dealership.core.workshop.InspectionItemCode;
import io.dealership.core.workshop.InspectionLevel;
import io.dealership.core.workshop.WorkArea;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.ConditionalCodes;
import io.dealership.rules.gate.Implied;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.gate.NeededCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The facts of the table of the end of work: what the record says, and what goes with it. */
final class EndOfWorkFacts {

  static final FactType<EndOfWorkFacts> TYPE =
      FactType.builder(EndOfWorkFacts.class)
          .optionalFlag("levelsPassed", f -> f.without(CheckGap.OPEN))
          .flag("reworkDone", f -> f.better.failed().isEmpty())
          .optionalFlag("itemsRechecked", f -> f.without(CheckGap.RECHECK))
          .optionalFlag("fullScopeRechecked", f -> f.without(CheckGap.FULL_SCOPE))
          .optionalFlag("handsApart", f -> f.without(CheckGap.SAME_HANDS))
          .optionalFlag("checksSigned", f -> f.without(CheckGap.UNSIGNED))
          .optionalFlag("inspectorEntitled", f -> f.without(CheckGap.NOT_ENTITLED))
          .optionalFlag("levelsInOrder", f -> f.without(CheckGap.DISORDER))
          .optionalFlag("orderedDone", f -> f.question.orderedDone())
          .optionalFlag("nothingExtra", f -> f.question.nothingExtra())
          .optionalFlag("addedConsented", f -> f.question.addedConsented())
          .optionalFlag("roadTestRecorded", EndOfWorkFacts::roadTestRecorded)
          .optionalFlag("paintClean", EndOfWorkFacts::paintClean)
          .optionalFlag("papersComplete", f -> f.papers.complete())
          .optionalFlag("finalSpared", EndOfWorkFacts::finalSpared)
          // for messages only
          .optionalWords("openLevels", f -> f.words(CheckGap.OPEN))
          .optionalText("failedItems", f -> joined(f.better.failed()))
          .optionalWords("recheckItems", f -> f.words(CheckGap.RECHECK))
          .optionalWords("fullScopeItems", f -> f.words(CheckGap.FULL_SCOPE))
          .optionalText("sameHands", f -> f.checkers(CheckGap.SAME_HANDS))
          .optionalWords("unsignedLevels", f -> f.words(CheckGap.UNSIGNED))
          .optionalText("wrongInspectors", f -> f.checkers(CheckGap.NOT_ENTITLED))
          .optionalWords("disorder", f -> f.words(CheckGap.DISORDER))
          .optionalWords("roadTestAreas", f -> f.names("workArea", f.areasToTest()))
          .optionalWords("paintDefects", f -> f.names("paintDefect", f.defects()))
          .optionalWords("missingPapers", f -> f.papers.words("workPaper"))
          .build();

  private final EndOfWorkQuestion question;
  private final LayeredPack pack;
  private final LocalDate on;
  private final CheckRecord better;
  private final CheckRecord worse;
  private final ConditionalCodes papers;

  EndOfWorkFacts(EndOfWorkQuestion question, CheckPolicy policy, LayeredPack pack, LocalDate on) {
    this.question = question;
    this.pack = pack;
    this.on = on;
    this.better = new CheckRecord(question, policy, true);
    this.worse = new CheckRecord(question, policy, false);
    this.papers =
        new ConditionalCodes(pack, on, question.papersThere(), question.papersMissing())
            .and(QualityRules.PAPERS, Optional.of(true))
            .and(QualityRules.PAPERS_OF_MAINTENANCE, maintenance())
            .and(QualityRules.PAPERS_OF_FAILURE, Optional.of(anyFailed()))
            .and(QualityRules.PAPERS_OF_RESPONSIBILITY, responsibility());
  }

  // ---- the record ----

  private Optional<Boolean> without(CheckGap gap) {
    if (gap == CheckGap.OPEN && better.isBlank() || !better.gaps(gap).isEmpty()) {
      return Optional.of(false);
    }
    boolean none = worse.gaps(gap).isEmpty() && !(gap == CheckGap.OPEN && worse.isBlank());
    return none ? Optional.of(true) : Optional.empty();
  }

  private Optional<Boolean> finalSpared() {
    return better.needsFinal() == worse.needsFinal()
        ? Optional.of(!better.needsFinal())
        : Optional.empty();
  }

  /** Levels with their items, such as {@code self-check (1, 3); final check (2)}. */
  private Optional<LocalText> words(CheckGap gap) {
    List<LocalText> texts = new ArrayList<>();
    if (gap == CheckGap.OPEN && better.isBlank()) {
      better.levels().forEach(level -> texts.add(pack.name("level", level)));
    }
    better
        .gaps(gap)
        .forEach(
            (level, items) -> {
              LocalText name = pack.name("level", level);
              texts.add(
                  new LocalText(
                      name.zh() + "（" + joined("、", items) + "）",
                      name.en() + " (" + joined(", ", items) + ")"));
            });
    return texts.isEmpty() ? Optional.empty() : Optional.of(NeededCodes.joined(texts));
  }

  /** Who passed the items of a gap at its level. */
  private Optional<String> checkers(CheckGap gap) {
    Set<EmployeeNumber> people = new TreeSet<>();
    for (Map.Entry<String, List<InspectionItemCode>> open : better.gaps(gap).entrySet()) {
      for (Inspection inspection : question.inspections()) {
        if (inspection.level().code().equals(open.getKey())
            && open.getValue().stream().anyMatch(inspection::passes)) {
          people.add(inspection.by());
        }
      }
    }
    return joined(people);
  }

  // ---- what goes with it ----

  private boolean anyFailed() {
    return question.items().stream()
        .anyMatch(
            item ->
                question.inspections().stream()
                    .anyMatch(each -> CheckRecord.isFailure(each, item.code())));
  }

  /** Whether somebody has to answer for a failed final check, body or paint. */
  private Optional<Boolean> responsibility() {
    Optional<Boolean> needed = Optional.of(!defects().isEmpty());
    for (Inspection inspection : question.inspections()) {
      for (InspectionItem item : question.items()) {
        if (!CheckRecord.isFailure(inspection, item.code())) {
          continue;
        }
        boolean known = !item.areas().isEmpty();
        if (inspection.level().equals(InspectionLevel.FINAL)
            || item.areas().contains(WorkArea.BODY)
            || item.areas().contains(WorkArea.PAINT)) {
          return Optional.of(true);
        }
        needed = known || needed.equals(Optional.of(true)) ? needed : Optional.empty();
      }
    }
    return needed;
  }

  private Optional<Boolean> maintenance() {
    boolean byKind =
        question.kinds().contains(RepairKind.PRIMARY_MAINTENANCE)
            || question.kinds().contains(RepairKind.SECONDARY_MAINTENANCE);
    return byKind ? Optional.of(true) : question.periodicMaintenance();
  }

  private Set<String> areasToTest() {
    Set<String> areas =
        codesOf(question.items().stream().flatMap(i -> i.areas().stream()).toList());
    areas.retainAll(pack.parameter(QualityRules.ROAD_TEST_AREAS, on).texts());
    return areas;
  }

  private Optional<Boolean> roadTestRecorded() {
    Optional<Boolean> needed =
        !areasToTest().isEmpty()
            ? Optional.of(true)
            : areasKnown() ? Optional.of(false) : Optional.empty();
    return Implied.by(needed, question.roadTestRecorded());
  }

  private boolean areasKnown() {
    return !question.items().isEmpty()
        && question.items().stream().noneMatch(item -> item.areas().isEmpty());
  }

  /** The defects that keep a car here. */
  private Set<String> defects() {
    Set<String> defects = codesOf(question.paintDefects());
    defects.retainAll(pack.parameter(QualityRules.PAINT_DEFECTS, on).texts());
    return defects;
  }

  /** Not known where the paint is new and nobody looked at it. */
  private Optional<Boolean> paintClean() {
    if (!defects().isEmpty()) {
      return Optional.of(false);
    }
    boolean painted =
        question.items().stream().anyMatch(item -> item.areas().contains(WorkArea.PAINT));
    boolean fine = question.paintSeen().orElse(false) || areasKnown() && !painted;
    return fine ? Optional.of(true) : Optional.empty();
  }

  // ---- words ----

  private static Set<String> codesOf(Collection<?> values) {
    return values.stream()
        .map(Object::toString)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<LocalText> names(String fact, Set<String> codes) {
    List<LocalText> names = codes.stream().map(code -> pack.name(fact, code)).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(NeededCodes.joined(names));
  }

  private static Optional<String> joined(Collection<?> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(joined(", ", values));
  }

  private static String joined(String between, Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(between));
  }
}
