package io.dealership.rules.decision;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

/** Writes a decision for people. */
final class Explainer {

  private Explainer() {}

  static String explain(Decision<?> decision, Locale locale) {
    boolean chinese = locale.getLanguage().equals("zh");
    StringBuilder text = new StringBuilder(decision.headline(locale)).append('\n');
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
    for (Finding finding : decision.findings()) {
      text.append(finding.isPresumption() ? "  ~ " : "  - ").append(finding.message(locale));
      text.append(
          finding.citations().stream()
              .map(citation -> citation.text(locale))
              .collect(joining(chinese ? "；" : "; ", chinese ? "【" : " [", chinese ? "】" : "]")));
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
    for (MissingFact fact : decision.missing()) {
      if (fact.presumed().isEmpty()) { // presumptions stand among the findings already
        text.append("  ? ")
            .append(chinese ? "缺少：" : "Missing: ")
            .append(fact.label(locale))
            .append('\n');
      }
    }
    for (Alternative alternative : decision.alternatives()) {
      text.append("  > ").append(alternative.text(locale)).append('\n');
    }
    return text.toString();
  }
}
