package io.dealership.rules.carstock;

import io.dealership.core.sales.CarKind;
import io.dealership.core.sales.CarVariant;
import io.dealership.core.sales.StockCar;
import io.dealership.core.sales.StockPlan;
import io.dealership.core.sales.StockPlanLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the new cars in stock by the groups of a plan. */
final class StructureCount {

  private final List<CarVariant> cars;
  private final StockPlan plan;
  private final BigDecimal tolerancePercent;
  private final BigDecimal toleranceCars;

  /** A group as it was counted; without a plan where this says nothing of it. */
  record Group(CarVariant variant, int actual, int unclear, Optional<BigDecimal> planned) {}

  StructureCount(
      Collection<StockCar> stock,
      StockPlan plan,
      BigDecimal tolerancePercent,
      BigDecimal toleranceCars) {
    this.cars =
        stock.stream().filter(car -> car.kind() == CarKind.NEW).map(StockCar::variant).toList();
    this.plan = plan;
    this.tolerancePercent = tolerancePercent;
    this.toleranceCars = toleranceCars;
  }

  int total() {
    return cars.size();
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (StockPlanLine line : plan.lines()) {
      int actual = 0;
      int unclear = 0;
      for (CarVariant car : cars) {
        if (line.group().includes(car)) {
          actual++;
        } else if (mayInclude(line.group(), car)) {
          unclear++;
        }
      }
      groups.add(new Group(line.group(), actual, unclear, Optional.of(planned(line))));
    }
    notPlanned()
        .forEach((variant, number) -> groups.add(new Group(variant, number, 0, Optional.empty())));
    return groups;
  }

  /** The cars that belong to no group, whatever their trim and color may be. */
  private SortedMap<CarVariant, Integer> notPlanned() {
    SortedMap<CarVariant, Integer> rest = new TreeMap<>();
    for (CarVariant car : cars) {
      if (plan.lines().stream().noneMatch(line -> mayInclude(line.group(), car))) {
        rest.merge(car, 1, Integer::sum);
      }
    }
    return rest;
  }

  private static boolean mayInclude(CarVariant group, CarVariant car) {
    return group.model().equals(car.model())
        && mayBe(group.trim(), car.trim())
        && mayBe(group.color(), car.color());
  }

  private static boolean mayBe(Optional<String> asked, Optional<String> known) {
    return asked.isEmpty() || known.isEmpty() || asked.equals(known);
  }

  private BigDecimal planned(StockPlanLine line) {
    return line.cars()
        .map(BigDecimal::valueOf)
        .orElseGet(
            () ->
                line.percent()
                    .orElseThrow()
                    .multiply(BigDecimal.valueOf(cars.size()))
                    .movePointLeft(2));
  }

  /** In which way a group departs from the plan; empty where unclear cars decide that. */
  Optional<StructureIssue> issue(Group group) {
    if (group.planned().isEmpty()) {
      return Optional.of(StructureIssue.NOT_PLANNED);
    }
    StructureIssue least = issue(group.actual(), group.planned().get());
    StructureIssue most = issue(group.actual() + group.unclear(), group.planned().get());
    return least == most ? Optional.of(least) : Optional.empty();
  }

  private StructureIssue issue(int actual, BigDecimal planned) {
    BigDecimal deviation = BigDecimal.valueOf(actual).subtract(planned);
    // where none is wanted, one is too many
    BigDecimal allowed =
        planned.signum() == 0
            ? BigDecimal.ZERO
            : planned.multiply(tolerancePercent).movePointLeft(2).max(toleranceCars);
    if (deviation.abs().compareTo(allowed) <= 0) {
      return StructureIssue.NONE;
    }
    return deviation.signum() > 0 ? StructureIssue.OVER : StructureIssue.UNDER;
  }
}
