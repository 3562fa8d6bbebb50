package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.text.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Explains the cases of a question on days on which the same rules count.
 *
 * <p>Which rules speak, what is missing and what would change the answer depends on the place of
 * the facts in the table alone; it is worked out once for each place, and only the values are
 * filled in for each case.
 *
 * @param <F> the class of the facts
 * @param <T> the outcomes
 */
final class Outliner<F, T extends Enum<T>> {

  private final Knowledge<F, T> knowledge;
  private final Map<String, Enforcement> softened;
  private final CompiledTable<F> effective;

  // made when first asked for; racy on purpose, for what two threads make is equal
  private @Nullable PlaceCache<Outline<F, T>> outlines;
  private @Nullable Map<String, Saying<F>> sayings;

  /**
   * What all days of a question have in common.
   *
   * @param table the table with all rules
   * @param told what the rules say, by their ids
   * @param presumptions why a value is presumed, by the name of the fact
   */
  record Knowledge<F, T extends Enum<T>>(
      CompiledTable<F> table,
      Template.Source<F> source,
      Class<T> outcomes,
      PackVersion pack,
      Map<String, Told> told,
      Map<String, Citation> presumptions,
      Interner interner) {

    private LocalText label(String fact) {
      return source.texts().find("fact." + fact).orElse(LocalText.same(fact));
    }

    private LocalText outcomeText(String outcome) {
      String key = "outcome." + table.table().id() + "." + outcome;
      if (outcome.equals("undetermined")) {
        return source.texts().find(key).orElse(new LocalText("无法确定", "Undetermined"));
      }
      return source.texts().find(key).orElse(LocalText.same(outcome));
    }

    private @Nullable T outcome(Match match) {
      Object outcome = match.typedOutcome();
      return outcome == null ? null : outcomes.cast(outcome);
    }
  }

  /**
   * Explains cases.
   *
   * @param softened how much some rules count, by their ids; all others block
   * @param effective the table of the rules that block
   */
  Outliner(
      Knowledge<F, T> knowledge, Map<String, Enforcement> softened, CompiledTable<F> effective) {
    this.knowledge = knowledge;
    this.softened = Map.copyOf(softened);
    this.effective = effective;
  }

  /** The table of the rules that count. */
  CompiledTable<F> effective() {
    return effective;
  }

  /** All that can be said of a case. */
  Explanation<T> explain(F facts, Match match) {
    if (knowledge.table().hasRange(facts)) { // a place does not tell which numbers are possible
      return outline(facts, match).explanation(facts);
    }
    PlaceCache<Outline<F, T>> cache = outlines;
    if (cache == null) {
      cache = new PlaceCache<>();
      outlines = cache;
    }
    // the table with all rules tells more places apart than one with fewer
    long[] place = knowledge.table().places().of(facts);
    Outline<F, T> outline = cache.find(place);
    if (outline == null) {
      outline = outline(facts, match);
      cache.remember(place, outline);
    }
    return outline.explanation(facts);
  }

  private Outline<F, T> outline(F facts, Match match) {
    Match all = effective == knowledge.table() ? match : knowledge.table().match(facts);
    Point point = effective.point(facts);
    List<Saying<F>> rules = new ArrayList<>();
    for (DecisionRule rule : all.rules()) {
      rules.add(saying(rule));
    }
    List<MissingFact> missing = new ArrayList<>();
    for (String fact : match.needed()) {
      missing.add(same(new MissingFact(fact, knowledge.label(fact), Optional.empty())));
    }
    List<Finding> presumed = new ArrayList<>();
    presumed(point, presumed, missing);
    List<T> possible = new ArrayList<>();
    for (Object answer : match.possible()) {
      Enum<?> constant = effective.outcomes().of(answer);
      if (constant != null && !possible.contains(knowledge.outcomes().cast(constant))) {
        possible.add(knowledge.outcomes().cast(constant));
      }
    }
    T outcome = knowledge.outcome(match);
    return new Outline<>(
        Optional.ofNullable(knowledge.outcome(all)),
        possible,
        rules,
        presumed,
        missing,
        alternatives(facts),
        same(knowledge.outcomeText(outcome == null ? "undetermined" : outcome.name())));
  }

  private Saying<F> saying(DecisionRule rule) {
    Map<String, Saying<F>> known = sayings;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Map.Entry<String, Told> told : knowledge.told().entrySet()) {
        Enforcement enforcement = softened.getOrDefault(told.getKey(), Enforcement.BLOCK);
        known.put(told.getKey(), new Saying<>(told.getValue(), enforcement, knowledge.source()));
      }
      known = Map.copyOf(known);
      sayings = known;
    }
    Saying<F> saying = known.get(rule.id());
    checkArgument(saying != null, "Rule '%s' must be one of this question", rule.id());
    return saying;
  }

  private <V> V same(V value) {
    return knowledge.interner().same(value);
  }

  /** Presumptions that decide something become findings, and facts that one might still give. */
  private void presumed(Point point, List<Finding> findings, List<MissingFact> missing) {
    Space space = effective.space();
    for (int axis : point.presumed) {
      List<Integer> open = new ArrayList<>(point.unknown);
      open.add(axis);
      FactDeclaration declared = space.facts.get(axis);
      if (Unknowns.matters(space, point, open, axis)
          && declared.whenMissing() instanceof WhenMissing.Presume presumption) {
        LocalText label = knowledge.label(declared.name());
        LocalText value = knowledge.source().words(declared.name(), presumption.value());
        findings.add(
            same(
                Finding.builder()
                    .rule(new RuleId(knowledge.table().table().id(), declared.name()))
                    .reason(new Reason(knowledge.pack().id(), "presumption"))
                    .isPresumption(true)
                    .addCitations(presumption(declared.name()))
                    .putValues(declared.name(), Feel.write(presumption.value()))
                    .text(Explainer.presumption(label, value))
                    .build()));
        missing.add(
            same(
                new MissingFact(
                    declared.name(), label, Optional.of(Feel.write(presumption.value())))));
      }
    }
  }

  private Citation presumption(String fact) {
    Citation citation = knowledge.presumptions().get(fact);
    checkArgument(citation != null, "Presumption of '%s' must have a citation", fact);
    return citation;
  }

  private List<Alternative> alternatives(F facts) {
    List<Alternative> alternatives = new ArrayList<>();
    for (Change change : effective.whatWouldChange(facts)) {
      Enum<?> constant = effective.outcomes().of(change.answer());
      if (constant != null) {
        alternatives.add(same(alternative(change, constant.name())));
      }
    }
    return alternatives;
  }

  private Alternative alternative(Change change, String outcome) {
    Map<String, String> written = new LinkedHashMap<>();
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (String fact : new TreeSet<>(change.facts().keySet())) {
      Cell cell = change.facts().getOrDefault(fact, Cell.any());
      written.put(fact, cell.toString());
      LocalText words = words(fact, cell);
      zh.add("「" + knowledge.label(fact).zh() + "」" + words.zh());
      en.add(knowledge.label(fact).en() + " " + words.en());
    }
    LocalText then = knowledge.outcomeText(outcome);
    return new Alternative(
        outcome,
        written,
        new LocalText(
            "如果" + String.join("且", zh) + "，则：" + then.zh(),
            "If " + String.join(" and ", en) + ": " + then.en()));
  }

  private LocalText words(String fact, Cell cell) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (UnaryTest test : cell.tests()) {
      if (test instanceof UnaryTest.EqualTo equal
          && equal.value() instanceof Endpoint.Constant constant) {
        LocalText value = knowledge.source().words(fact, constant.value());
        zh.add((cell.negated() ? "不为" : "为") + value.zh());
        en.add((cell.negated() ? "is not " : "is ") + value.en());
      } else {
        zh.add((cell.negated() ? "不在 " : "") + test);
        en.add((cell.negated() ? "not " : "") + test);
      }
    }
    return new LocalText(
        String.join(cell.negated() ? "且" : "或", zh),
        String.join(cell.negated() ? " and " : " or ", en));
  }
}
