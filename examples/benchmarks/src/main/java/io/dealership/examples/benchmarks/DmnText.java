package io.dealership.examples.benchmarks;

import io.dealership.rules.decision.Cell;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.FeelType;
import io.dealership.rules.decision.InputColumn;
import io.dealership.rules.decision.OutputColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table as DMN for the other engines. */
final class DmnText {

  static final String NAMESPACE = "https://dealership.io/benchmarks";

  private DmnText() {}

  /**
   * Writes a table.
   *
   * @param typedDates whether columns of dates say so; Camunda takes a typed date for a date and
   *     time
   */
  static String of(DecisionTable table, String model, boolean typedDates) {
    StringBuilder xml = new StringBuilder(20_000);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"")
        .append(model)
        .append("\" id=\"benchmarks\" name=\"benchmarks\" namespace=\"")
        .append(NAMESPACE)
        .append("\">\n");
    for (InputColumn input : table.inputs()) {
      xml.append(
          "<inputData id=\"data-%s\" name=\"%s\"><variable name=\"%s\"%s/></inputData>\n"
              .formatted(
                  input.fact(), input.fact(), input.fact(), typeRef(input.type(), typedDates)));
    }
    xml.append("<decision id=\"%s\" name=\"%s\">\n".formatted(table.id(), table.id()))
        .append("<variable name=\"%s\"/>\n".formatted(table.id()));
    for (InputColumn input : table.inputs()) {
      xml.append(
          "<informationRequirement id=\"ir-%s\"><requiredInput href=\"#data-%s\"/></informationRequirement>\n"
              .formatted(input.fact(), input.fact()));
    }
    xml.append(
        "<decisionTable id=\"table\" hitPolicy=\"%s\">\n".formatted(table.hitPolicy().dmnName()));
    for (InputColumn input : table.inputs()) {
      xml.append(
          "<input id=\"%s\"><inputExpression id=\"x-%s\"%s><text>%s</text></inputExpression></input>\n"
              .formatted(input.id(), input.id(), typeRef(input.type(), typedDates), input.fact()));
    }
    for (OutputColumn output : table.outputs()) {
      xml.append(
          "<output id=\"%s\" name=\"%s\" typeRef=\"string\">"
              .formatted(output.id(), output.name()));
      if (!output.values().isEmpty()) {
        xml.append(
            "<outputValues><text>%s</text></outputValues>"
                .formatted(
                    output.values().stream()
                        .map(value -> "\"" + value + "\"")
                        .collect(Collectors.joining(","))));
      }
      xml.append("</output>\n");
    }
    for (DecisionRule rule : table.rules()) {
      rule(rule, xml);
    }
    return xml.append("</decisionTable>\n</decision>\n</definitions>\n").toString();
  }

  private static void rule(DecisionRule rule, StringBuilder xml) {
    xml.append("<rule id=\"%s\">".formatted(rule.id()));
    List<Cell> cells = rule.cells();
    for (int i = 0; i < cells.size(); i++) {
      String text =
          cells.get(i).toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      xml.append(
          "<inputEntry id=\"%s-i%d\"><text>%s</text></inputEntry>".formatted(rule.id(), i, text));
    }
    List<Optional<Object>> outputs = rule.outputs();
    for (int i = 0; i < outputs.size(); i++) {
      xml.append(
          "<outputEntry id=\"%s-o%d\"><text>\"%s\"</text></outputEntry>"
              .formatted(rule.id(), i, outputs.get(i).orElseThrow()));
    }
    xml.append("</rule>\n");
  }

  private static String typeRef(FeelType type, boolean typedDates) {
    return type == FeelType.DATE && !typedDates ? "" : " typeRef=\"" + type.dmnName() + "\"";
  }

  /** The facts of a job line by name, as engines of DMN take them. */
  static Map<String, Object> facts(JobLine line) {
    return Map.of(
        "component", line.component().name(),
        "use", line.use().name(),
        "cause", line.cause().name(),
        "voucherShown", line.voucherShown(),
        "maintainedElsewhere", line.maintainedElsewhere(),
        "modified", line.modified(),
        "deliveredOn", line.deliveredOn(),
        "daysInUse", line.daysInUse(),
        "odometer", line.odometer(),
        "priorRepairs", line.priorRepairs());
  }
}
