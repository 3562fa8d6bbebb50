package io.dealership.rules.decision;

/**
 * What a decision table answers when several of its rules match (DMN 1.5, section 8.2.10), with the
 * letter that modelers show.
 */
public enum HitPolicy {
  /** At most one rule may match; a second one is an error of the table. */
  UNIQUE("U", "UNIQUE", "", false),
  /** Several rules may match if all of them give the same output. */
  ANY("A", "ANY", "", false),
  /** Of the matched rules, the one whose output stands first in the list of output values. */
  PRIORITY("P", "PRIORITY", "", false),
  /** Of the matched rules, the first one of the table. */
  FIRST("F", "FIRST", "", false),
  /** All matched rules, in the order of the table. */
  RULE_ORDER("R", "RULE ORDER", "", true),
  /** All matched rules, in the order of the list of output values. */
  OUTPUT_ORDER("O", "OUTPUT ORDER", "", true),
  /** All matched rules, in no order that anyone may rely on; here that of the table. */
  COLLECT("C", "COLLECT", "", true),
  /** The sum of the outputs of all matched rules. */
  COLLECT_SUM("C+", "COLLECT", "SUM", true),
  /** The least of the outputs of all matched rules. */
  COLLECT_MIN("C<", "COLLECT", "MIN", true),
  /** The greatest of the outputs of all matched rules. */
  COLLECT_MAX("C>", "COLLECT", "MAX", true),
  /** The number of different outputs of all matched rules. */
  COLLECT_COUNT("C#", "COLLECT", "COUNT", true);

  private final String code;
  private final String dmnName;
  private final String aggregation;
  private final boolean multiple;

  HitPolicy(String code, String dmnName, String aggregation, boolean multiple) {
    this.code = code;
    this.dmnName = dmnName;
    this.aggregation = aggregation;
    this.multiple = multiple;
  }

  /** The one or two characters that modelers show, such as {@code C+}. */
  public String code() {
    return code;
  }

  /** The value of the attribute {@code hitPolicy} in a DMN file. */
  public String dmnName() {
    return dmnName;
  }

  /** The value of the attribute {@code aggregation} in a DMN file; empty when there is none. */
  public String aggregation() {
    return aggregation;
  }

  /** Whether more than one rule may count; false for {@code U A P F}. */
  public boolean isMultiple() {
    return multiple;
  }

  /** Whether the answer is one number made of all matched outputs; true for {@code C+ C< C> C#}. */
  public boolean isAggregated() {
    return !aggregation.isEmpty();
  }
}
