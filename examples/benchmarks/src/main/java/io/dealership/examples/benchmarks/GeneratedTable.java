package io.dealership.examples.benchmarks;

import io.dealership.rules.decision.Cell;
import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.FeelType;
import io.dealership.rules.decision.HitPolicy;
import io.dealership.rules.decision.InputColumn;
import io.dealership.rules.decision.OutputColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A table of any number of rows over ten columns of numbers, with 31 cut points each, hence 32
 * intervals.
 *
 * <p>For hit policy U, the space of all facts is cut in two again and again, at random, until there
 * are as many boxes as rows: so the table is complete, and no two rows overlap. For hit policy F,
 * each row tests six columns with intervals at random, and the last row takes the rest.
 */
public final class GeneratedTable {

  private static final int COLUMNS = 10;
  private static final int CUTS = 31;
  private static final int END = 10_000;

  /** By row and column: the first value inside, and the first one behind. */
  private final int[][][] boxes;

  private final HitPolicy policy;

  private GeneratedTable(int[][][] boxes, HitPolicy policy) {
    this.boxes = boxes;
    this.policy = policy;
  }

  /** A table of hit policy U or F. */
  public static GeneratedTable of(HitPolicy policy, int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] cuts = new int[COLUMNS][];
    for (int column = 0; column < COLUMNS; column++) {
      TreeSet<Integer> set = new TreeSet<>();
      while (set.size() < CUTS) {
        set.add(random.nextInt(1, END));
      }
      cuts[column] = set.stream().mapToInt(Integer::intValue).toArray();
    }
    List<int[][]> boxes =
        policy == HitPolicy.UNIQUE ? disjoint(rows, cuts, random) : first(rows, cuts, random);
    return new GeneratedTable(boxes.toArray(new int[0][][]), policy);
  }

  private static int[][] whole() {
    int[][] box = new int[COLUMNS][];
    for (int column = 0; column < COLUMNS; column++) {
      box[column] = new int[] {0, END};
    }
    return box;
  }

  private static List<int[][]> disjoint(int rows, int[][] cuts, SplittableRandom random) {
    List<int[][]> boxes = new ArrayList<>();
    boxes.add(whole());
    while (boxes.size() < rows) {
      int at = random.nextInt(boxes.size());
      int column = random.nextInt(COLUMNS);
      int[][] box = boxes.get(at);
      int cut = cuts[column][random.nextInt(CUTS)];
      if (cut > box[column][0] && cut < box[column][1]) {
        int[][] low = box.clone();
        int[][] high = box.clone();
        low[column] = new int[] {box[column][0], cut};
        high[column] = new int[] {cut, box[column][1]};
        boxes.set(at, low);
        boxes.add(high);
      }
    }
    Collections.shuffle(boxes, new Random(random.nextLong()));
    return boxes;
  }

  private static List<int[][]> first(int rows, int[][] cuts, SplittableRandom random) {
    List<int[][]> boxes = new ArrayList<>();
    while (boxes.size() < rows - 1) {
      int[][] box = whole();
      for (int tests = 0; tests < 6; tests++) {
        int column = random.nextInt(COLUMNS);
        int a = random.nextInt(CUTS);
        int b = random.nextInt(CUTS);
        if (a != b) {
          box[column] = new int[] {cuts[column][Math.min(a, b)], cuts[column][Math.max(a, b)]};
        }
      }
      boxes.add(box);
    }
    boxes.add(whole());
    return boxes;
  }

  /** The definition; row {@code i} has the id {@code g} and {@code i}. */
  public DecisionTable table() {
    DecisionTable.Builder table =
        DecisionTable.builder()
            .id("generated")
            .name("Generated")
            .hitPolicy(policy)
            .addOutputs(OutputColumn.builder().id("out").name("row").type(FeelType.STRING).build());
    for (int column = 0; column < COLUMNS; column++) {
      table.addInputs(
          InputColumn.builder()
              .id("in-" + column)
              .fact("f" + column)
              .type(FeelType.NUMBER)
              .allowedValues(Cell.parse("[0.." + (END - 1) + "]", FeelType.NUMBER))
              .build());
    }
    for (int row = 0; row < boxes.length; row++) {
      DecisionRule.Builder rule = DecisionRule.builder().id("g" + row);
      for (int[] range : boxes[row]) {
        rule.addCells(cell(range[0], range[1]));
      }
      table.addRules(rule.addOutputs(Optional.of("row-" + row)).build());
    }
    return table.build();
  }

  private static Cell cell(int from, int end) {
    if (from == 0 && end == END) {
      return Cell.any();
    }
    String text =
        from == 0 ? "< " + end : end == END ? ">= " + from : "[" + from + ".." + end + ")";
    return Cell.parse(text, FeelType.NUMBER);
  }

  /** The table, ready to match. */
  public CompiledTable<Wide> compiled() {
    return CompiledTable.compile(
        table(),
        FactType.builder(Wide.class)
            .integer("f0", Wide::f0)
            .integer("f1", Wide::f1)
            .integer("f2", Wide::f2)
            .integer("f3", Wide::f3)
            .integer("f4", Wide::f4)
            .integer("f5", Wide::f5)
            .integer("f6", Wide::f6)
            .integer("f7", Wide::f7)
            .integer("f8", Wide::f8)
            .integer("f9", Wide::f9)
            .build());
  }

  /** The first row that matches, found the slow way. */
  public int row(Wide facts) {
    int[] values = facts.values();
    for (int row = 0; row < boxes.length; row++) {
      boolean inside = true;
      for (int column = 0; column < COLUMNS; column++) {
        int[] range = boxes[row][column];
        inside &= range[0] <= values[column] && values[column] < range[1];
      }
      if (inside) {
        return row;
      }
    }
    throw new IllegalStateException("The table must be complete, but no row matches " + facts);
  }

  /** Facts at random. */
  public static Wide[] cases(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Wide[] cases = new Wide[count];
    for (int i = 0; i < count; i++) {
      int[] v = random.ints(COLUMNS, 0, END).toArray();
      cases[i] = new Wide(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]);
    }
    return cases;
  }
}
