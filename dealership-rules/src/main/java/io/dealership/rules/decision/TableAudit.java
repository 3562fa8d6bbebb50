package io.dealership.rules.decision;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * What is wrong with a table, found by going through all sets of rules that can match, not by
 * sampling.
 *
 * @param table the id of the table
 * @param isConclusive whether everything was looked at; false when there were more different sets
 *     of rules than the budget, and then gaps and dead rules beyond those listed may exist
 * @param gaps facts for which no rule matches; a table with default outputs has none
 * @param overlaps pairs of rules that match the same facts
 * @param deadRules rules that never count, whatever the facts are
 */
public record TableAudit(
    String table,
    boolean isConclusive,
    List<Gap> gaps,
    List<Overlap> overlaps,
    List<DeadRule> deadRules) {

  public TableAudit {
    gaps = List.copyOf(gaps);
    overlaps = List.copyOf(overlaps);
    deadRules = List.copyOf(deadRules);
  }

  /**
   * Facts for which no rule matches.
   *
   * @param witness one value of each fact, as S-FEEL writes it
   */
  public record Gap(Map<String, String> witness) {
    /** {@code no rule matches {odometer = 5}}. */
    @Override
    public String toString() {
      return "no rule matches " + written(witness);
    }
  }

  /**
   * Two rules that match the same facts.
   *
   * @param rule the id of the weightier rule
   * @param other the id of the other rule
   * @param isConflict whether the hit policy forbids it: always for {@code U}, for {@code A} when
   *     the outputs differ
   * @param witness one value of each fact, as S-FEEL writes it
   */
  public record Overlap(
      String rule, String other, boolean isConflict, Map<String, String> witness) {
    /** {@code rules r1 and r2 both match {odometer = 5}}. */
    @Override
    public String toString() {
      return "rules " + rule + " and " + other + " both match " + written(witness);
    }
  }

  /**
   * A rule that never counts.
   *
   * @param rule its id
   * @param isUnmatched whether no facts match it at all; otherwise other rules always win over it
   */
  public record DeadRule(String rule, boolean isUnmatched) {
    /** {@code rule r1 matches no facts} or {@code rule r1 never wins}. */
    @Override
    public String toString() {
      return "rule " + rule + (isUnmatched ? " matches no facts" : " never wins");
    }
  }

  /** The overlaps that the hit policy forbids. */
  public List<Overlap> conflicts() {
    return overlaps.stream().filter(Overlap::isConflict).toList();
  }

  /** Whether everything was looked at, and there is no gap, no conflict and no dead rule. */
  public boolean isClean() {
    return isConclusive && gaps.isEmpty() && conflicts().isEmpty() && deadRules.isEmpty();
  }

  private static String written(Map<String, String> witness) {
    return witness.entrySet().stream()
        .map(fact -> fact.getKey() + " = " + fact.getValue())
        .sorted()
        .collect(joining(", ", "{", "}"));
  }
}
