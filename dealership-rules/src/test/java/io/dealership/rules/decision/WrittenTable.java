package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tables as one writes them on paper: hit policy, columns with name, type and allowed values, and
 * rules.
 *
 * <pre>{@code
 * U
 * km number | use string "TAXI", "HOUSEHOLD" -> outcome string
 * near: <= 5 | -                             -> "COVERED"
 * }</pre>
 */
final class WrittenTable {

  private WrittenTable() {}

  static DecisionTable table(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    DecisionTable.Builder table =
        DecisionTable.builder()
            .id("coverage")
            .name("Coverage")
            .hitPolicy(
                Arrays.stream(HitPolicy.values())
                    .filter(policy -> policy.code().equals(lines.get(0)))
                    .findFirst()
                    .orElseThrow());
    List<FeelType> inputs = new ArrayList<>();
    List<FeelType> outputs = new ArrayList<>();
    String[] head = lines.get(1).split("->", -1);
    for (String column : head[0].split("\\|", -1)) {
      String[] words = column.strip().split(" +", 3);
      FeelType type = type(words[1]);
      inputs.add(type);
      table.addInputs(
          InputColumn.builder()
              .id("i" + inputs.size())
              .fact(words[0])
              .type(type)
              .allowedValues(words.length < 3 ? Cell.any() : Cell.parse(words[2], type))
              .build());
    }
    for (String column : head[1].split("\\|", -1)) {
      String[] words = column.strip().split(" +", 3);
      FeelType type = type(words[1]);
      outputs.add(type);
      OutputColumn.Builder output =
          OutputColumn.builder().id("o" + outputs.size()).name(words[0]).type(type);
      if (words.length == 3) {
        Cell.parse(words[2], type).tests().forEach(test -> output.addValues(constant(test)));
      }
      table.addOutputs(output.build());
    }
    for (String line : lines.subList(2, lines.size())) {
      String[] id = line.split(":", 2);
      String[] sides = id[1].split("->", -1);
      DecisionRule.Builder rule = DecisionRule.builder().id(id[0]);
      String[] cells = sides[0].split("\\|", -1);
      for (int i = 0; i < cells.length; i++) {
        rule.addCells(Cell.parse(cells[i].strip(), inputs.get(i)));
      }
      String[] values = sides[1].split("\\|", -1);
      for (int i = 0; i < values.length; i++) {
        Cell cell = Cell.parse(values[i].strip(), outputs.get(i));
        rule.addOutputs(
            cell.isAny() ? Optional.empty() : Optional.of(constant(cell.tests().get(0))));
      }
      table.addRules(rule.build());
    }
    return table.build();
  }

  private static FeelType type(String name) {
    return Arrays.stream(FeelType.values())
        .filter(type -> type.dmnName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Object constant(UnaryTest test) {
    return ((Endpoint.Constant) ((UnaryTest.EqualTo) test).value()).value();
  }
}
