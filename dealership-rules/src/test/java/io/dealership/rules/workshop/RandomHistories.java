package io.dealership.rules.workshop;

import static io.dealership.rules.workshop.QualitySamples.at;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.workshop.CheckedItem;
import io.dealership.core.workshop.Inspection;
import io.dealership.core.workshop.InspectionItem;
import io.dealership.core.workshop.InspectionItemCode;
import io.dealership.core.workshop.InspectionLevel;
import io.dealership.core.workshop.Rework;
import io.dealership.core.workshop.WorkArea;
import io.dealership.core.workshop.WorkPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Records of checks that begin as they should and are then shaken: checks left out, added, at other
 * times, by other people, failed, unsigned; with reworks. What goes with the checks is in order.
 */
final class RandomHistories {

  static final Set<String> EVERYBODY = Set.of("E-1", "E-2", "E-3", "E-4", "E-5");

  private static final List<String> LEVELS =
      List.of("self", "mutual", "team", "final", "before-work", "in-process");

  private final Random random;
  private final boolean known;

  /**
   * A source of histories.
   *
   * @param known whether all of them is known: workers, posts, safety, kinds and samples
   */
  RandomHistories(long seed, boolean known) {
    this.random = new Random(seed);
    this.known = known;
  }

  private boolean rarely() {
    return random.nextInt(12) == 0;
  }

  private EmployeeNumber anybody() {
    return EmployeeNumber.of("E-" + (1 + random.nextInt(5)));
  }

  EndOfWorkQuestion next() {
    int size = 1 + random.nextInt(3);
    List<InspectionItem> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      InspectionItem item =
          InspectionItem.builder()
              .code(InspectionItemCode.of("i" + i))
              .addAreas(WorkArea.ELECTRICAL)
              .safetyCritical(random.nextInt(3) == 0)
              .addWorkers(EmployeeNumber.of("E-" + (1 + random.nextInt(2))))
              .build();
      if (!known && random.nextInt(8) == 0) {
        item = item.withWorkers();
      }
      if (!known && random.nextInt(4) == 0) {
        item = item.withSafetyCritical(Optional.empty());
      }
      items.add(item);
    }
    List<Inspection> checks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      if (!rarely()) {
        checks.add(shaken(check(i == 0 ? "self" : i == 1 ? "team" : "final", 2 * i, items)));
      }
    }
    for (int more = random.nextInt(4); more > 0; more--) {
      checks.add(shaken(check(LEVELS.get(random.nextInt(6)), random.nextInt(14), some(items))));
    }
    List<Rework> reworks = new ArrayList<>();
    for (int i = random.nextInt(4) - 1; i > 0; i--) {
      InspectionItemCode item = items.get(random.nextInt(size)).code();
      int minute = random.nextInt(10);
      reworks.add(new Rework(item, EmployeeNumber.of("E-" + (1 + random.nextInt(3))), at(minute)));
      if (random.nextInt(3) > 0) {
        // and what should follow it
        List<InspectionItem> again = random.nextBoolean() ? items : some(items);
        checks.add(shaken(check("self", minute, again)));
        checks.add(shaken(check("team", minute + 1, again)));
        checks.add(shaken(check("final", minute + 2, again)));
      }
    }
    return question(items, checks, reworks);
  }

  private EndOfWorkQuestion question(
      List<InspectionItem> items, List<Inspection> checks, List<Rework> reworks) {
    EndOfWorkQuestion.Builder question = EndOfWorkQuestion.builder();
    question
        .addAllItems(items)
        .addAllInspections(checks)
        .addAllReworks(reworks)
        .orderedDone(true)
        .nothingExtra(true)
        .addedConsented(true)
        .periodicMaintenance(false)
        .addPapersThere(
            WorkPaper.CONCLUSION_ON_ORDER,
            WorkPaper.INSPECTION_SHEET,
            WorkPaper.REPAIR_RECORD,
            WorkPaper.ADVICE_SIGNED,
            WorkPaper.FAILURE_NOTED,
            WorkPaper.RESPONSIBLE_NAMED);
    if (known || random.nextInt(3) > 0) {
      question.chosenForSample(random.nextBoolean());
    }
    if (known || random.nextInt(3) > 0) {
      question.addKinds(
          random.nextInt(4) == 0 ? RepairKind.COMPLETE_OVERHAUL : RepairKind.SPECIAL_REPAIR);
    }
    return question.build();
  }

  private List<InspectionItem> some(List<InspectionItem> items) {
    List<InspectionItem> some = new ArrayList<>(items);
    while (some.size() > 1 && random.nextBoolean()) {
      some.remove(random.nextInt(some.size()));
    }
    return some;
  }

  private Inspection check(String level, int minute, List<InspectionItem> items) {
    Inspection.Builder check = Inspection.builder();
    check
        .level(InspectionLevel.of(level))
        .by(EmployeeNumber.of(level.equals("final") ? "E-5" : "E-4"))
        .role(RoleId.of("quality-inspector"))
        .at(at(minute))
        .signed(true);
    items.forEach(item -> check.addItems(new CheckedItem(item.code(), !rarely())));
    return check.build();
  }

  private Inspection shaken(Inspection check) {
    Inspection shaken = check;
    if (rarely()) {
      shaken = shaken.withBy(anybody());
    }
    if (rarely()) {
      shaken = shaken.withAt(at(random.nextInt(14)));
    }
    if (rarely()) {
      shaken = shaken.withSigned(false);
    }
    if (rarely()) {
      shaken = shaken.withRole(RoleId.of("team-leader"));
    }
    if (!known && rarely()) {
      shaken = shaken.withRole(Optional.empty());
    }
    return shaken;
  }
}
