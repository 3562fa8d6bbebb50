package io.dealership.rules.workshop;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.workshop.Inspection;
import io.dealership.core.workshop.InspectionItem;
import io.dealership.core.workshop.InspectionItemCode;
import io.dealership.core.workshop.InspectionLevel;
import io.dealership.core.workshop.Rework;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The record of checks and reworks of an order, read for what is still open.
 *
 * <p>An item has passed when, since it was last done again, somebody who may do so passed and
 * signed it at each level, one level after the other; at the same moment is no disorder. Item by
 * item, so that one may be at the final check while another is still being worked on. A failed item
 * has to be done again first: a later check that passes it does not cure it. What brings the full
 * scope makes the final check due for all items, also where samples are taken.
 *
 * <p>What is not known (who worked, in which post somebody checked, what safety rests on, of which
 * kind the work is) is taken for the better or for the worse, as {@code hopeful} says. For the
 * worse there are never fewer gaps, so that a gap that is there for the better is there in any
 * case.
 */
final class CheckRecord {

  private final EndOfWorkQuestion question;
  private final CheckPolicy policy;
  private final boolean hopeful;
  private final List<String> levels = new ArrayList<>();
  private final Map<InspectionItemCode, Set<EmployeeNumber>> workers = new LinkedHashMap<>();
  private final Map<InspectionItemCode, Instant> since = new HashMap<>();
  private final Set<InspectionItemCode> failed = new LinkedHashSet<>();
  private final Instant fullSince;
  private final boolean finalNeeded;

  /** The items with a gap, by its kind and level. */
  private final Map<CheckGap, Map<String, List<InspectionItemCode>>> gaps =
      new EnumMap<>(CheckGap.class);

  CheckRecord(EndOfWorkQuestion question, CheckPolicy policy, boolean hopeful) {
    this.question = question;
    this.policy = policy;
    this.hopeful = hopeful;
    question.items().forEach(item -> workers.put(item.code(), new TreeSet<>(item.workers())));
    question
        .reworks()
        .forEach(
            rework ->
                workers.computeIfAbsent(rework.item(), item -> new TreeSet<>()).add(rework.by()));
    Instant full = Instant.MIN;
    for (InspectionItem item : question.items()) {
      Instant changed = lastChange(item.code());
      since.put(item.code(), changed);
      if (changed.isAfter(full) && bringsFullScope(item)) {
        full = changed;
      }
    }
    this.fullSince = full;
    this.finalNeeded = finalNeeded();
    for (String level : policy.levels()) {
      if (finalNeeded || !isFinal(level)) {
        levels.add(level);
      }
    }
    question.items().forEach(item -> read(item.code()));
  }

  private static boolean isFinal(String level) {
    return level.equals(InspectionLevel.FINAL.code());
  }

  /** When an item was last done again: never, or, where that is still to come, the end of time. */
  private Instant lastChange(InspectionItemCode item) {
    Instant redone = Instant.MIN;
    for (Rework rework : question.reworks()) {
      if (rework.item().equals(item) && rework.doneAt().isAfter(redone)) {
        redone = rework.doneAt();
      }
    }
    for (Inspection inspection : question.inspections()) {
      if (isFailure(inspection, item) && inspection.at().isAfter(redone)) {
        failed.add(item);
        return Instant.MAX;
      }
    }
    return redone;
  }

  /** Whether an item failed; what is wrong before the work is what the work is for. */
  static boolean isFailure(Inspection inspection, InspectionItemCode item) {
    return inspection.fails(item) && !inspection.level().equals(InspectionLevel.BEFORE_WORK);
  }

  private boolean bringsFullScope(InspectionItem item) {
    return switch (policy.fullScope()) {
      case NONE -> false;
      case SAFETY -> item.safetyCritical().orElse(!hopeful);
      case ALL -> true;
    };
  }

  private boolean finalNeeded() {
    boolean certificate =
        question.kinds().isEmpty()
            ? !hopeful
            : question.kinds().stream()
                .anyMatch(kind -> policy.certificateKinds().contains(kind.name()));
    return policy.everyCar()
        || certificate
        || question.chosenForSample().orElse(!hopeful)
        || fullSince.isAfter(Instant.MIN);
  }

  // ---- one item ----

  private void read(InspectionItemCode item) {
    List<List<Instant>> passes = new ArrayList<>();
    boolean everywhere = true;
    for (String level : levels) {
      List<Instant> valid = new ArrayList<>();
      CheckGap gap = gap(item, level, valid);
      if (gap != null) {
        add(gap, level, item);
        everywhere = false;
      }
      passes.add(valid);
    }
    if (everywhere) {
      firstDisorder(passes).ifPresent(level -> add(CheckGap.DISORDER, levels.get(level), item));
    }
  }

  private void add(CheckGap gap, String level, InspectionItemCode item) {
    gaps.computeIfAbsent(gap, kind -> new LinkedHashMap<>())
        .computeIfAbsent(level, name -> new ArrayList<>())
        .add(item);
  }

  /** Why no check counts, or null, and then the moments of those that do are in {@code valid}. */
  private @Nullable CheckGap gap(InspectionItemCode item, String level, List<Instant> valid) {
    CheckGap gap = CheckGap.OPEN;
    for (Inspection inspection : question.inspections()) {
      if (inspection.level().code().equals(level) && inspection.passes(item)) {
        CheckGap flaw = flaw(inspection, item, level);
        if (flaw == null) {
          valid.add(inspection.at());
        } else if (flaw.compareTo(gap) > 0) {
          // of several checks that do not count, the one that comes nearest is told
          gap = flaw;
        }
      }
    }
    if (!valid.isEmpty()) {
      return null;
    }
    return gap == CheckGap.OPEN && since.getOrDefault(item, Instant.MIN).isAfter(Instant.MIN)
        ? CheckGap.RECHECK
        : gap;
  }

  private @Nullable CheckGap flaw(Inspection inspection, InspectionItemCode item, String level) {
    if (inspection.at().isBefore(since.getOrDefault(item, Instant.MIN))) {
      return CheckGap.RECHECK;
    }
    if (isFinal(level) && inspection.at().isBefore(fullSince)) {
      return CheckGap.FULL_SCOPE;
    }
    if (policy.otherHands().contains(level) && mayHaveWorked(inspection.by(), item, level)) {
      return CheckGap.SAME_HANDS;
    }
    if (!inspection.signed()) {
      return CheckGap.UNSIGNED;
    }
    boolean entitled =
        inspection.role().map(RoleId::code).map(policy.finalRoles()::contains).orElse(hopeful);
    return isFinal(level) && !entitled ? CheckGap.NOT_ENTITLED : null;
  }

  /** At the final check work on any item counts, at other levels on this one. */
  private boolean mayHaveWorked(EmployeeNumber by, InspectionItemCode item, String level) {
    for (InspectionItem each : question.items()) {
      if (isFinal(level) || each.code().equals(item)) {
        boolean known = !each.workers().isEmpty();
        if (workers.getOrDefault(each.code(), Set.of()).contains(by) || !known && !hopeful) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first level without a check that counts and follows one of the level before. */
  private static Optional<Integer> firstDisorder(List<List<Instant>> passes) {
    Instant reached = Instant.MIN;
    for (int level = 0; level < passes.size(); level++) {
      Instant earliest = null;
      for (Instant at : passes.get(level)) {
        if (!at.isBefore(reached) && (earliest == null || at.isBefore(earliest))) {
          earliest = at;
        }
      }
      if (earliest == null) {
        return Optional.of(level);
      }
      reached = earliest;
    }
    return Optional.empty();
  }

  // ---- what is open ----

  /** Whether the final check is needed. */
  boolean needsFinal() {
    return finalNeeded;
  }

  /** The levels that are needed, in their order. */
  List<String> levels() {
    return levels;
  }

  /** What failed and was not done again. */
  Set<InspectionItemCode> failed() {
    return failed;
  }

  /** The items with a gap by level. */
  Map<String, List<InspectionItemCode>> gaps(CheckGap gap) {
    return gaps.getOrDefault(gap, Map.of());
  }

  /** Whether nothing was checked, for no item is known. */
  boolean isBlank() {
    return question.items().isEmpty() && !levels.isEmpty();
  }
}
