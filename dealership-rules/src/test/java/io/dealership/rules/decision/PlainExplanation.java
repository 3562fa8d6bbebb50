package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Explains a case in the plainest way: everything anew for each case, nothing shared, nothing
 * prepared. What a {@link Question} says must be equal to it.
 *
 * @param all the table with all rules
 * @param effective the table of the rules that count
 * @param softened how much the others count
 */
record PlainExplanation<F, T extends Enum<T>>(
    CompiledTable<F> all,
    CompiledTable<F> effective,
    Map<String, Enforcement> softened,
    FactType<F> type,
    Declarations declarations,
    Class<T> outcomes,
    PackVersion pack,
    Texts texts,
    Function<String, Optional<Citation>> citations) {

  Explanation<T> of(F facts) {
    return new Case(facts).explain();
  }

  /** The match without what a compiled table remembers. */
  private static <F> Match match(CompiledTable<F> table, F facts) {
    Point point = table.point(facts);
    return point.unknown.isEmpty()
        ? table.match(facts)
        : Unknowns.match(table.space(), point, table.outcomes());
  }

  private final class Case {
    private final F facts;

    Case(F facts) {
      this.facts = facts;
    }

    Explanation<T> explain() {
      Match match = match(effective, facts);
      Match withAll = match(all, facts);
      Point point = effective.point(facts);
      List<Finding> findings = new ArrayList<>();
      for (DecisionRule rule : withAll.rules()) {
        findings.add(finding(rule, softened.getOrDefault(rule.id(), Enforcement.BLOCK)));
      }
      List<MissingFact> missing = new ArrayList<>();
      for (String fact : match.needed()) {
        missing.add(new MissingFact(fact, label(fact), Optional.empty()));
      }
      presumed(point, findings, missing);
      List<T> possible = new ArrayList<>();
      for (Object answer : match.possible()) {
        Enum<?> constant = effective.outcomes().of(answer);
        if (constant != null && !possible.contains(outcomes.cast(constant))) {
          possible.add(outcomes.cast(constant));
        }
      }
      return new Explanation<>(
          Optional.ofNullable(outcome(withAll)),
          possible,
          findings,
          missing,
          alternatives(),
          outcomeText(Optional.ofNullable(outcome(match)).map(Enum::name).orElse("undetermined")));
    }

    private Finding finding(DecisionRule rule, Enforcement enforcement) {
      String code = rule.annotations().get("reason");
      Finding.Builder finding =
          Finding.builder()
              .rule(new RuleId(all.table().id(), rule.id()))
              .reason(new Reason(pack.id(), code))
              .supports(rule.outputs().get(0).map(Object::toString))
              .enforcement(enforcement)
              .text(filled(texts.find("reason." + code).orElseThrow()));
      for (String source : rule.annotations().get("source").split(";", -1)) {
        finding.addCitations(citations.apply(source.trim()).orElseThrow());
      }
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < all.table().inputs().size(); i++) {
        if (!rule.cells().get(i).isAny()) {
          String fact = all.table().inputs().get(i).fact();
          values.put(fact, value(fact));
        }
      }
      rule.outputs()
          .get(1)
          .map(Object::toString)
          .ifPresent(
              step ->
                  finding.nextStep(
                      new NextStep(step, filled(texts.find("next-step." + step).orElseThrow()))));
      return finding.putAllValues(values).build();
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
          LocalText label = label(declared.name());
          LocalText value = valueText(declared.name(), presumption.value());
          findings.add(
              Finding.builder()
                  .rule(new RuleId(all.table().id(), declared.name()))
                  .reason(new Reason(pack.id(), "presumption"))
                  .isPresumption(true)
                  .addCitations(citations.apply(presumption.source()).orElseThrow())
                  .putValues(declared.name(), Feel.write(presumption.value()))
                  .text(
                      new LocalText(
                          "未提供「" + label.zh() + "」，推定为：" + value.zh() + "。",
                          "The " + label.en() + " was not given; presumed: " + value.en() + "."))
                  .build());
          missing.add(
              new MissingFact(
                  declared.name(), label, Optional.of(Feel.write(presumption.value()))));
        }
      }
    }

    private List<Alternative> alternatives() {
      List<Alternative> alternatives = new ArrayList<>();
      for (Change change : effective.whatWouldChange(facts)) {
        Enum<?> constant = effective.outcomes().of(change.answer());
        if (constant != null) {
          alternatives.add(alternative(change, constant.name()));
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
        zh.add("「" + label(fact).zh() + "」" + words.zh());
        en.add(label(fact).en() + " " + words.en());
      }
      LocalText then = outcomeText(outcome);
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
          LocalText value = valueText(fact, constant.value());
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

    private LocalText filled(LocalText template) {
      return new LocalText(
          filled(template.zh(), LocalText::zh), filled(template.en(), LocalText::en));
    }

    private String filled(String template, Function<LocalText, String> language) {
      StringBuilder text = new StringBuilder();
      int at = 0;
      for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
        int close = template.indexOf('}', open);
        if (close < 0) {
          break;
        }
        String fact = template.substring(open + 1, close);
        text.append(template, at, open);
        FactType.Reader<F> reader = type.reader(fact);
        Object value = reader == null ? null : reader.value(facts);
        if (value == null) {
          text.append(texts.find("value." + fact + ".absent").map(language).orElse("?"));
        } else if (isPersonal(fact)) {
          text.append("***");
        } else {
          text.append(language.apply(valueText(fact, value)));
        }
        at = close + 1;
      }
      return text.append(template, at, template.length()).toString();
    }

    private String value(String fact) {
      FactType.Reader<F> reader = type.reader(fact);
      Object value = reader == null ? null : reader.value(facts);
      if (value == null) {
        return "?";
      }
      return isPersonal(fact) ? "***" : plain(value);
    }

    private boolean isPersonal(String fact) {
      return declarations.of(fact).personal();
    }
  }

  private LocalText label(String fact) {
    return texts.find("fact." + fact).orElse(LocalText.same(fact));
  }

  private LocalText outcomeText(String outcome) {
    String key = "outcome." + all.table().id() + "." + outcome;
    if (outcome.equals("undetermined")) {
      return texts.find(key).orElse(new LocalText("无法确定", "Undetermined"));
    }
    return texts.find(key).orElse(LocalText.same(outcome));
  }

  private LocalText valueText(String fact, Object value) {
    return texts.find("value." + fact + "." + value).orElse(LocalText.same(plain(value)));
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private T outcome(Match match) {
    return outcomes.cast(match.typedOutcome());
  }
}
