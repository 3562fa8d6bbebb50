package io.dealership.rules.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says, ready for the values of facts.
 *
 * @param <F> the class of the facts
 */
final class Saying<F> {

  private final Finding withoutValues;
  private final List<String> facts;
  private final Template.Source<F> source;
  private final Template<F> text;

  /** The text of the next step where it names facts; else the step stands in the finding. */
  private final Optional<Template<F>> nextStep;

  Saying(Told told, Enforcement enforcement, Template.Source<F> source) {
    this.withoutValues =
        Finding.builder()
            .rule(told.id())
            .reason(told.reason())
            .supports(told.supports())
            .enforcement(enforcement)
            .addAllCitations(told.citations())
            .text(told.template())
            .nextStep(told.nextStep())
            .build();
    this.facts = told.facts();
    this.source = source;
    this.text = new Template<>(told.template(), source);
    this.nextStep =
        told.nextStep()
            .map(step -> new Template<>(step.text(), source))
            .filter(template -> !template.isConstant());
  }

  /** The finding about facts that the rule matches. */
  Finding about(F given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String fact : facts) {
      values.put(fact, source.plain(fact, given));
    }
    Finding finding = withoutValues.withValues(values).withText(text.filled(given));
    return nextStep.isEmpty()
        ? finding
        : finding.withNextStep(
            new NextStep(finding.nextStep().orElseThrow().code(), nextStep.get().filled(given)));
  }
}
