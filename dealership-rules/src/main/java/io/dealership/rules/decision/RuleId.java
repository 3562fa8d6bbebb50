package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The name of a rule for good: its table and its own id in the DMN file, never the number of a row.
 *
 * @param table the id of the table
 * @param rule the id of the rule in it
 */
public record RuleId(String table, String rule) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if one of them is empty, or the table has a dot
   */
  public RuleId {
    checkArgument(
        !table.isEmpty() && table.indexOf('.') < 0,
        "RuleId.table must be a text without dot, but was '%s'",
        table);
    checkArgument(!rule.isEmpty(), "RuleId.rule must not be empty, but was ''");
  }

  /**
   * Reads {@code table.rule}.
   *
   * @throws IllegalArgumentException if there is no dot between two texts
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RuleId parse(String text) {
    int dot = text.indexOf('.');
    checkArgument(dot > 0, "RuleId must be written table.rule, but was '%s'", text);
    return new RuleId(text.substring(0, dot), text.substring(dot + 1));
  }

  /** The name as {@code table.rule}. */
  @Override
  @JsonValue
  public String toString() {
    return table + "." + rule;
  }
}
