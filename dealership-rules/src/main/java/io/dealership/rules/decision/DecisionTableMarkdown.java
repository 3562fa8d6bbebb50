package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Shows decision tables as Markdown tables, one row for each rule, for documentation and review.
 *
 * <p>The first column holds the letter of the hit policy above the ids of the rules. Outputs stand
 * in bold type, a default output in a last row of its own.
 *
 * @since 0.1
 */
public final class DecisionTableMarkdown {

  private DecisionTableMarkdown() {}

  /** The table, with a heading of the second level and a line about what its columns may hold. */
  public static String render(DecisionTable table) {
    StringBuilder out = new StringBuilder();
    out.append("## ").append(escape(table.name())).append("\n\n");
    out.append("`").append(table.id()).append("`, hit policy ").append(table.hitPolicy().dmnName());
    if (table.hitPolicy().isAggregated()) {
      out.append(' ').append(table.hitPolicy().aggregation());
    }
    out.append(".\n\n");
    List<String> header = new ArrayList<>();
    header.add(table.hitPolicy().code().replace("<", "&lt;").replace(">", "&gt;"));
    table.inputs().forEach(input -> header.add(escape(input.label().orElse(input.fact()))));
    table.outputs().forEach(output -> header.add("**" + escape(title(output)) + "**"));
    table.annotations().forEach(annotation -> header.add(escape(annotation)));
    row(out, header);
    row(out, Collections.nCopies(header.size(), "---"));
    for (DecisionRule rule : table.rules()) {
      List<String> cells = new ArrayList<>();
      cells.add(escape(rule.id()));
      rule.cells().forEach(cell -> cells.add(escape(cell.toString())));
      rule.outputs().forEach(output -> cells.add(bold(output)));
      table.annotations().forEach(a -> cells.add(escape(rule.annotations().getOrDefault(a, ""))));
      row(out, cells);
    }
    if (table.outputs().stream().anyMatch(output -> output.defaultValue().isPresent())) {
      List<String> cells = new ArrayList<>();
      cells.add("(default)");
      cells.addAll(Collections.nCopies(table.inputs().size(), ""));
      table.outputs().forEach(output -> cells.add(bold(output.defaultValue())));
      cells.addAll(Collections.nCopies(table.annotations().size(), ""));
      row(out, cells);
    }
    values(out, table);
    return out.toString();
  }

  private static String title(OutputColumn output) {
    return output.label().orElse(output.name().isEmpty() ? "output" : output.name());
  }

  private static String bold(Optional<Object> value) {
    return value.map(v -> "**" + escape(Feel.write(v)) + "**").orElse("");
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static void values(StringBuilder out, DecisionTable table) {
    List<String> lines = new ArrayList<>();
    for (InputColumn input : table.inputs()) {
      if (!input.allowedValues().isAny()) {
        lines.add("- " + escape(input.fact()) + ": " + escape(input.allowedValues().toString()));
      }
    }
    for (OutputColumn output : table.outputs()) {
      if (!output.values().isEmpty()) {
        lines.add(
            "- **"
                + escape(output.name().isEmpty() ? "output" : output.name())
                + "**, the weightiest first: "
                + escape(String.join(", ", output.values().stream().map(Feel::write).toList())));
      }
    }
    if (!lines.isEmpty()) {
      out.append('\n').append(String.join("\n", lines)).append('\n');
    }
  }

  /** What Markdown would take for its own, a line break included, shown as it is. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '`', '*', '_', '|', '~', '[', ']' -> out.append('\\').append(c);
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '\n' -> out.append("<br>");
        case '\r' -> {
          // a line break is one, however it is written
        }
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
