package io.dealership.rules.decision;

import static java.util.stream.Collectors.joining;

import io.dealership.core.text.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes a decision for people.
 *
 * <p>What differs in nothing but the fact it is about is said in one line: presumptions of one
 * value and source, and alternatives by one value to one outcome.
 */
final class Explainer {

  private final Decision<?> decision;
  private final Locale locale;
  private final boolean chinese;

  /** The labels of the facts that were not given, by name. */
  private final Map<String, String> labels = new HashMap<>();

  /** What several facts are presumed to be, by the names of all of them. */
  private final Map<Set<String>, String> presumed = new HashMap<>();

  private final StringBuilder text = new StringBuilder();

  /**
   * Some lines that are one.
   *
   * @param ending what they have in common behind the label of the fact
   * @param common what else they have in common
   */
  private record Alike(String ending, Object common) {}

  private Explainer(Decision<?> decision, Locale locale) {
    this.decision = decision;
    this.locale = locale;
    this.chinese = locale.getLanguage().equals("zh");
    for (MissingFact fact : decision.missing()) {
      labels.put(fact.name(), fact.label(locale));
    }
  }

  static String explain(Decision<?> decision, Locale locale) {
    return new Explainer(decision, locale).explain();
  }

  private String explain() {
    text.append(decision.headline(locale)).append('\n');
    if (!decision.outcome().equals(decision.outcomeIfEnforced())) {
      String would =
          decision
              .outcomeIfEnforced()
              .map(Object::toString)
              .orElse(chinese ? "无法确定" : "undetermined");
      text.append("  ! ")
          .append(chinese ? "如全部规则生效，结论为：" : "If every rule counted: ")
          .append(would)
          .append('\n');
    }
    decision.findings().stream().filter(finding -> !finding.isPresumption()).forEach(this::finding);
    presumptions();
    for (MissingFact fact : decision.missing()) {
      if (fact.presumed().isEmpty()) { // presumptions stand among the findings already
        text.append("  ? ")
            .append(chinese ? "缺少：" : "Missing: ")
            .append(fact.label(locale))
            .append('\n');
      }
    }
    alternatives();
    return text.toString();
  }

  private void finding(Finding finding) {
    text.append("  - ").append(finding.message(locale));
    citations(finding.citations());
    if (finding.enforcement() != Enforcement.BLOCK) {
      text.append(chinese ? "（仅提示，不影响结论）" : " (shown only, does not count)");
    }
    finding
        .nextStep()
        .ifPresent(
            step ->
                text.append("\n      ")
                    .append(chinese ? "下一步：" : "Next: ")
                    .append(step.text(locale)));
    text.append('\n');
  }

  private void citations(List<Citation> citations) {
    text.append(
        citations.stream()
            .map(citation -> citation.text(locale))
            .collect(joining(chinese ? "；" : "; ", chinese ? "【" : " [", chinese ? "】" : "]")));
  }

  // ---- presumptions ----

  /** The text of a presumption. */
  static LocalText presumption(LocalText label, LocalText value) {
    return new LocalText(
        "未提供「" + label.zh() + "」，推定为：" + value.zh() + "。",
        "The " + label.en() + " was not given; presumed: " + value.en() + ".");
  }

  private void presumptions() {
    Map<Alike, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : decision.findings()) {
      if (finding.isPresumption()) {
        String message = finding.message(locale);
        String label = labels.getOrDefault(finding.rule().rule(), "");
        String beginning =
            chinese ? "未提供「" + label + "」，推定为：" : label + " was not given; presumed: ";
        int end = label.isEmpty() ? -1 : message.indexOf(beginning);
        Alike alike =
            end < 0
                ? new Alike(message, finding)
                : new Alike(message.substring(end + beginning.length()), finding.citations());
        groups.computeIfAbsent(alike, none -> new ArrayList<>()).add(finding);
      }
    }
    groups.forEach(
        (alike, group) -> {
          text.append("  ~ ");
          text.append(group.size() == 1 ? group.get(0).message(locale) : all(alike, group));
          citations(group.get(0).citations());
          text.append('\n');
        });
  }

  private String all(Alike alike, List<Finding> group) {
    String value = alike.ending().substring(0, alike.ending().length() - 1); // no full stop
    Set<String> facts = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (Finding finding : group) {
      facts.add(finding.rule().rule());
      names.add(labels.getOrDefault(finding.rule().rule(), ""));
    }
    presumed.put(facts, value);
    return chinese
        ? "以下各项未提供，均推定为" + value + "：" + String.join("；", names) + "。"
        : "Not given, so presumed " + value + ": " + String.join("; ", names) + ".";
  }

  // ---- alternatives ----

  private void alternatives() {
    Map<Alike, List<Alternative>> groups = new LinkedHashMap<>();
    for (Alternative alternative : decision.alternatives()) {
      String message = alternative.text(locale);
      String beginning = beginning(alternative);
      Alike alike =
          beginning.isEmpty() || !message.startsWith(beginning)
              ? new Alike(message, alternative)
              : new Alike(message.substring(beginning.length()), alternative.outcome());
      groups.computeIfAbsent(alike, none -> new ArrayList<>()).add(alternative);
    }
    groups.forEach(
        (alike, group) ->
            text.append("  > ")
                .append(group.size() == 1 ? group.get(0).text(locale) : any(group) + alike.ending())
                .append('\n'));
  }

  /** How the text begins, up to the label of its one fact; empty where the label is not known. */
  private String beginning(Alternative alternative) {
    if (alternative.facts().size() != 1) {
      return "";
    }
    String label = label(alternative);
    if (label.isEmpty()) {
      return "";
    }
    return chinese ? "如果「" + label + "」" : "If " + label;
  }

  private String label(Alternative alternative) {
    return labels.getOrDefault(alternative.facts().keySet().iterator().next(), "");
  }

  private String any(List<Alternative> group) {
    Set<String> facts = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (Alternative alternative : group) {
      facts.addAll(alternative.facts().keySet());
      names.add(label(alternative));
    }
    String value = presumed.get(facts);
    if (value != null) { // they were all named already
      return chinese ? "如果上述推定为" + value + "的任一项" : "If any of those presumed " + value;
    }
    if (chinese) {
      return "如果「" + String.join("」「", names) + "」中任一项";
    }
    int last = names.size() - 1;
    return "If " + String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
