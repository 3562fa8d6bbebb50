package io.dealership.core.sales;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stock of new cars that a store wants, by models, trims and colors. Lines may lie within each
 * other: a model, and one color of it.
 *
 * @param lines the lines, each of another group
 * @since 0.1
 */
public record StockPlan(@JsonValue List<StockPlanLine> lines) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** What kind of groups are apart from each other: those that name the same. */
  private record Level(boolean trim, boolean color) {}

  /**
   * Checks the groups and copies the list.
   *
   * @throws IllegalArgumentException if a group is there twice, or the shares of groups that are
   *     apart add up to more than all
   */
  public StockPlan {
    lines = List.copyOf(lines);
    Set<CarVariant> groups = new HashSet<>();
    Map<Level, BigDecimal> shares = new HashMap<>();
    for (StockPlanLine line : lines) {
      checkArgument(
          groups.add(line.group()),
          "StockPlan.lines must have each group once, but %s is there twice",
          line.group());
      Level level = new Level(line.group().trim().isPresent(), line.group().color().isPresent());
      BigDecimal sum = shares.merge(level, line.percent().orElse(BigDecimal.ZERO), BigDecimal::add);
      checkArgument(
          sum.compareTo(ALL) <= 0,
          "StockPlan.lines must have shares of at most 100 percent, but with %s they were %s",
          line,
          sum);
    }
  }

  /**
   * Returns the plan with these lines.
   *
   * @throws IllegalArgumentException if a group is there twice, or the shares of groups that are
   *     apart add up to more than all
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StockPlan of(List<StockPlanLine> lines) {
    return new StockPlan(lines);
  }
}
