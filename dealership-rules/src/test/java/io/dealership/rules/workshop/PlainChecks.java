package io.dealership.rules.workshop;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.workshop.CheckedItem;
import io.dealership.core.workshop.Inspection;
import io.dealership.core.workshop.InspectionItem;
import io.dealership.core.workshop.InspectionItemCode;
import io.dealership.core.workshop.InspectionLevel;
import io.dealership.core.workshop.Rework;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Reads a record of checks a second time, of which everything is known, by trying every choice of
 * one check for each level; it shares nothing with the rules.
 */
final class PlainChecks {

  private final EndOfWorkQuestion q;
  private final List<String> levels;
  private final boolean everyCar;
  private final String scope;

  PlainChecks(EndOfWorkQuestion q, List<String> levels, boolean everyCar, String scope) {
    this.q = q;
    this.levels = levels;
    this.everyCar = everyCar;
    this.scope = scope;
  }

  /** The same, with all that is not known for the better or for the worse. */
  static EndOfWorkQuestion complete(EndOfWorkQuestion q, boolean better, Set<String> everybody) {
    List<InspectionItem> items = new ArrayList<>();
    for (InspectionItem item : q.items()) {
      InspectionItem known = item.withSafetyCritical(item.safetyCritical().orElse(!better));
      if (item.workers().isEmpty()) {
        known =
            better
                ? known.withWorkers(EmployeeNumber.of("stranger"))
                : known.withWorkers(everybody.stream().map(EmployeeNumber::of).toList());
      }
      items.add(known);
    }
    List<Inspection> checks = new ArrayList<>();
    for (Inspection check : q.inspections()) {
      checks.add(
          check.role().isPresent()
              ? check
              : check.withRole(RoleId.of(better ? "quality-inspector" : "cashier")));
    }
    EndOfWorkQuestion known =
        q.withItems(items)
            .withInspections(checks)
            .withChosenForSample(q.chosenForSample().orElse(!better));
    return q.kinds().isEmpty()
        ? known.withKinds(better ? RepairKind.MINOR_REPAIR : RepairKind.ASSEMBLY_OVERHAUL)
        : known;
  }

  /** The causes of the record, without those of what goes with it. */
  Set<String> causes() {
    Set<String> causes = new TreeSet<>();
    for (InspectionItem item : q.items()) {
      if (isFailed(item.code())) {
        causes.add("rework-open");
      }
      boolean whole = true;
      for (String level : needed()) {
        int best = -1;
        for (Inspection check : q.inspections()) {
          if (check.level().code().equals(level)
              && check.items().contains(new CheckedItem(item.code(), true))) {
            best = Math.max(best, steps(check, item, level));
          }
        }
        if (best < CONDITIONS.size()) {
          whole = false;
          boolean touched = isFailed(item.code()) || isRedone(item.code());
          causes.add(best < 0 ? touched ? "recheck-open" : "levels-open" : CONDITIONS.get(best));
        }
      }
      if (whole && !chain(item, needed(), new ArrayList<>())) {
        causes.add("levels-out-of-order");
      }
    }
    return causes;
  }

  /** What a check lacks that meets the first so many conditions. */
  private static final List<String> CONDITIONS =
      List.of(
          "recheck-open",
          "full-recheck-open",
          "same-hands",
          "checks-unsigned",
          "inspector-not-entitled");

  private int steps(Inspection check, InspectionItem item, String level) {
    boolean last = level.equals("final");
    List<Predicate<Inspection>> conditions =
        List.of(
            c -> isFresh(c, item.code()),
            c ->
                !last
                    || q.items().stream()
                        .filter(this::bringsAll)
                        .allMatch(each -> isFresh(c, each.code())),
            c -> level.equals("self") || !touched(c.by(), item, last),
            Inspection::signed,
            c ->
                !last
                    || Set.of("quality-inspector", "technical-director")
                        .contains(c.role().orElseThrow().code()));
    int met = 0;
    while (met < conditions.size() && conditions.get(met).test(check)) {
      met++;
    }
    return met;
  }

  private boolean chain(InspectionItem item, List<String> rest, List<Inspection> before) {
    if (rest.isEmpty()) {
      return true;
    }
    for (Inspection check : q.inspections()) {
      if (check.level().code().equals(rest.get(0))
          && check.passes(item.code())
          && steps(check, item, rest.get(0)) == CONDITIONS.size()
          && before.stream().noneMatch(earlier -> earlier.at().isAfter(check.at()))) {
        List<Inspection> chosen = new ArrayList<>(before);
        chosen.add(check);
        if (chain(item, rest.subList(1, rest.size()), chosen)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> needed() {
    boolean heavy =
        q.kinds().contains(RepairKind.ASSEMBLY_OVERHAUL)
            || q.kinds().contains(RepairKind.COMPLETE_OVERHAUL)
            || q.kinds().contains(RepairKind.SECONDARY_MAINTENANCE);
    boolean full =
        q.items().stream()
            .anyMatch(i -> bringsAll(i) && (isRedone(i.code()) || isFailed(i.code())));
    boolean last = everyCar || heavy || full || q.chosenForSample().equals(Optional.of(true));
    return levels.stream().filter(level -> last || !level.equals("final")).toList();
  }

  boolean needsFinal() {
    return needed().contains("final");
  }

  private boolean bringsAll(InspectionItem item) {
    return scope.equals("all") || scope.equals("safety") && item.safetyCritical().orElseThrow();
  }

  private boolean isRedone(InspectionItemCode item) {
    return q.reworks().stream().anyMatch(rework -> rework.item().equals(item));
  }

  /** Some check failed it, and no rework came at that time or later. */
  private boolean isFailed(InspectionItemCode item) {
    return q.inspections().stream()
        .filter(check -> !check.level().equals(InspectionLevel.BEFORE_WORK))
        .filter(check -> check.fails(item))
        .anyMatch(
            check ->
                q.reworks().stream()
                    .noneMatch(
                        rework ->
                            rework.item().equals(item) && !rework.doneAt().isBefore(check.at())));
  }

  private boolean isFresh(Inspection check, InspectionItemCode item) {
    return !isFailed(item)
        && q.reworks().stream()
            .noneMatch(rework -> rework.item().equals(item) && rework.doneAt().isAfter(check.at()));
  }

  private boolean touched(EmployeeNumber by, InspectionItem item, boolean any) {
    for (InspectionItem each : q.items()) {
      if (any || each.equals(item)) {
        boolean again = false;
        for (Rework rework : q.reworks()) {
          again |= rework.item().equals(each.code()) && rework.by().equals(by);
        }
        if (again || each.workers().contains(by)) {
          return true;
        }
      }
    }
    return false;
  }
}
