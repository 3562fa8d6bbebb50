package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A compiled table with everything that is needed to explain its answers: texts, citations, and how
 * much each rule counts on which day.
 *
 * <p>The first output of the table is the outcome. An output column {@code nextStep} holds codes of
 * next steps; the annotation columns {@code reason} and {@code source} hold the reason code and the
 * sources of each rule, the weightiest first, separated by semicolons; {@code message} holds the
 * English text where the texts have none.
 *
 * @param <F> the class of the facts
 * @param <T> the outcomes
 */
public final class Question<F, T extends Enum<T>> {

  private static final String MASK = "***";
  private static final String NOT_GIVEN = "?";

  private final CompiledTable<F> table;
  private final FactType<F> type;
  private final Declarations declarations;
  private final Class<T> outcomes;
  private final PackVersion pack;
  private final Texts texts;
  private final Map<String, Told> told;
  private final Map<String, Citation> presumptions;
  private final List<Trial<F>> trials;

  /** What a rule says, apart from the values of the facts. */
  private record Told(
      RuleId id,
      Reason reason,
      String supports,
      List<Citation> citations,
      LocalText template,
      Optional<NextStep> nextStep,
      List<String> facts) {}

  /** Days on which some rules do not count, and the table without them. */
  private record Trial<F>(
      LocalDate from,
      LocalDate until,
      Map<String, Enforcement> softened,
      CompiledTable<F> effective) {}

  private Question(
      CompiledTable<F> table,
      FactType<F> type,
      Declarations declarations,
      Class<T> outcomes,
      PackVersion pack,
      Texts texts,
      Map<String, Told> told,
      Map<String, Citation> presumptions,
      List<Trial<F>> trials) {
    this.table = table;
    this.type = type;
    this.declarations = declarations;
    this.outcomes = outcomes;
    this.pack = pack;
    this.texts = texts;
    this.told = Map.copyOf(told);
    this.presumptions = Map.copyOf(presumptions);
    this.trials = List.copyOf(trials);
  }

  /**
   * A builder.
   *
   * @param file the name of the table's file for error messages
   */
  public static <F, T extends Enum<T>> Builder<F, T> builder(
      String file,
      DecisionTable table,
      FactType<F> type,
      Declarations declarations,
      Class<T> outcomes) {
    return new Builder<>(file, table, type, declarations, outcomes);
  }

  /** The table with all rules. */
  public CompiledTable<F> table() {
    return table;
  }

  /**
   * Decides.
   *
   * @param on the day that enforcement is looked up for, and that the decision names
   * @throws IllegalArgumentException when a fact has a value that the table does not allow
   */
  public Decision<T> decide(F facts, LocalDate on) {
    CompiledTable<F> effective = table;
    for (int i = 0; i < trials.size(); i++) {
      Trial<F> trial = trials.get(i);
      if (!on.isBefore(trial.from()) && on.isBefore(trial.until())) {
        effective = trial.effective();
        break;
      }
    }
    Match match = effective.match(facts);
    if (match.violation().isPresent()) {
      throw new IllegalArgumentException(match.violation().get());
    }
    return new Decision<>(new Case(facts, on, match, effective), outcome(match));
  }

  private @Nullable T outcome(Match match) {
    Object outcome = match.typedOutcome();
    return outcome == null ? null : outcomes.cast(outcome);
  }

  private Map<String, Enforcement> softened(LocalDate on) {
    return trials.stream()
        .filter(trial -> !on.isBefore(trial.from()) && on.isBefore(trial.until()))
        .findFirst()
        .map(Trial::softened)
        .orElse(Map.of());
  }

  /** One case that was decided: explains itself when asked. */
  private final class Case implements Decision.Asked<T> {
    private final F facts;
    private final LocalDate on;
    private final Match match;
    private final CompiledTable<F> effective;

    Case(F facts, LocalDate on, Match match, CompiledTable<F> effective) {
      this.facts = facts;
      this.on = on;
      this.match = match;
      this.effective = effective;
    }

    @Override
    public String question() {
      return table.table().id();
    }

    @Override
    public LocalDate on() {
      return on;
    }

    @Override
    public PackVersion pack() {
      return pack;
    }

    @Override
    public Explanation<T> explain() {
      Match all = effective == table ? match : table.match(facts);
      Point point = effective.point(facts);
      Map<String, Enforcement> softened = softened(on);
      List<Finding> findings = new ArrayList<>();
      for (DecisionRule rule : all.rules()) {
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
          Optional.ofNullable(outcome(all)),
          possible,
          findings,
          missing,
          alternatives(),
          outcomeText(Optional.ofNullable(outcome(match)).map(Enum::name).orElse("undetermined")));
    }

    private Finding finding(DecisionRule rule, Enforcement enforcement) {
      Told said = told(rule);
      Map<String, String> values = new LinkedHashMap<>();
      for (String fact : said.facts()) {
        values.put(fact, value(fact));
      }
      return Finding.builder()
          .rule(said.id())
          .reason(said.reason())
          .supports(said.supports())
          .enforcement(enforcement)
          .addAllCitations(said.citations())
          .putAllValues(values)
          .text(filled(said.template()))
          .nextStep(said.nextStep().map(step -> new NextStep(step.code(), filled(step.text()))))
          .build();
    }

    private Told told(DecisionRule rule) {
      Told said = told.get(rule.id());
      checkArgument(said != null, "Rule '%s' must be one of this question", rule.id());
      return said;
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
                  .rule(new RuleId(question(), declared.name()))
                  .reason(new Reason(pack.id(), "presumption"))
                  .isPresumption(true)
                  .addCitations(presumption(declared.name()))
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

    private Citation presumption(String fact) {
      Citation citation = presumptions.get(fact);
      checkArgument(citation != null, "Presumption of '%s' must have a citation", fact);
      return citation;
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
        UnaryTest.Interval range = reader == null ? null : reader.range(facts);
        if (range != null && !isPersonal(fact)) {
          text.append(range);
        } else if (value == null) {
          text.append(texts.find("value." + fact + ".absent").map(language).orElse(NOT_GIVEN));
        } else if (isPersonal(fact)) {
          text.append(MASK);
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
      UnaryTest.Interval range = reader == null ? null : reader.range(facts);
      if (value == null && range == null) {
        return NOT_GIVEN;
      }
      return isPersonal(fact) ? MASK : value == null ? String.valueOf(range) : plain(value);
    }

    private boolean isPersonal(String fact) {
      return declarations.of(fact).personal();
    }
  }

  private LocalText label(String fact) {
    return texts.find("fact." + fact).orElse(LocalText.same(fact));
  }

  private LocalText outcomeText(String outcome) {
    String key = "outcome." + table.table().id() + "." + outcome;
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

  /** Collects what belongs to a question. */
  public static final class Builder<F, T extends Enum<T>> {

    private final String file;
    private final DecisionTable table;
    private final FactType<F> type;
    private final Declarations declarations;
    private final Class<T> outcomes;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Softening> softenings = new ArrayList<>();
    private PackVersion pack = new PackVersion("none", "0");
    private Texts texts = key -> Optional.empty();
    private Function<String, Optional<Citation>> citations =
        source -> Optional.of(new Citation(source, "", LocalText.same(source)));

    private record Softening(String rule, Enforcement level, LocalDate from, LocalDate until) {}

    private Builder(
        String file,
        DecisionTable table,
        FactType<F> type,
        Declarations declarations,
        Class<T> outcomes) {
      this.file = file;
      this.table = table;
      this.type = type;
      this.declarations = declarations;
      this.outcomes = outcomes;
    }

    /** The pack that the table comes from. */
    public Builder<F, T> pack(PackVersion pack) {
      this.pack = pack;
      return this;
    }

    /** The texts for people. */
    public Builder<F, T> texts(Texts texts) {
      this.texts = texts;
      return this;
    }

    /**
     * Finds the citation for a source as the annotation {@code source} writes it; empty when it
     * points nowhere.
     */
    public Builder<F, T> citations(Function<String, Optional<Citation>> citations) {
      this.citations = citations;
      return this;
    }

    /** Lets a rule observe or warn only, from a day on and until another one. */
    public Builder<F, T> soften(String rule, Enforcement level, LocalDate from, LocalDate until) {
      softenings.add(new Softening(rule, level, from, until));
      return this;
    }

    /**
     * The question.
     *
     * @throws InvalidDocumentException when the table does not fit the facts or outcomes, or a rule
     *     lacks reason, source or text, or points to a source or next step that is not there; with
     *     all of these at once
     */
    public Question<F, T> build() {
      CompiledTable<F> compiled = CompiledTable.compile(file, table, type, declarations, outcomes);
      Map<String, Told> told = new LinkedHashMap<>();
      for (DecisionRule rule : table.rules()) {
        told.put(rule.id(), told(rule));
      }
      Map<String, Citation> presumptions = new LinkedHashMap<>();
      for (InputColumn input : table.inputs()) {
        if (declarations.of(input.fact()).whenMissing() instanceof WhenMissing.Presume presume) {
          presumptions.put(input.fact(), cited("presumption of " + input.fact(), presume.source()));
        }
      }
      List<Trial<F>> trials = trials();
      if (!problems.isEmpty()) {
        throw new InvalidDocumentException(problems);
      }
      return new Question<>(
          compiled, type, declarations, outcomes, pack, texts, told, presumptions, trials);
    }

    private Told told(DecisionRule rule) {
      String place = "rule " + rule.id();
      String code = rule.annotations().getOrDefault("reason", "");
      if (!Reason.isCode(code)) {
        add(place + ", annotation reason", "a reason code in kebab-case", "'" + code + "'");
        code = "none";
      }
      List<Citation> sources = new ArrayList<>();
      for (String source : rule.annotations().getOrDefault("source", "").split(";", -1)) {
        sources.add(cited(place + ", annotation source", source.trim()));
      }
      String message = rule.annotations().getOrDefault("message", "");
      LocalText template = texts.find("reason." + code).orElse(LocalText.same(message));
      if (template.en().isEmpty() || template.zh().isEmpty()) {
        add(place + ", annotation message", "a text for reason " + code, "none");
      }
      List<String> facts = new ArrayList<>();
      for (int i = 0; i < table.inputs().size(); i++) {
        if (!rule.cells().get(i).isAny()) {
          facts.add(table.inputs().get(i).fact());
        }
      }
      return new Told(
          new RuleId(table.id(), rule.id()),
          new Reason(pack.id(), code),
          rule.outputs().get(0).map(Object::toString).orElse(""),
          sources,
          template,
          nextStep(rule, place),
          facts);
    }

    private Optional<NextStep> nextStep(DecisionRule rule, String place) {
      for (int i = 1; i < table.outputs().size(); i++) {
        if (table.outputs().get(i).name().equals("nextStep")) {
          Optional<Object> code = rule.outputs().get(i);
          if (code.isPresent()) {
            String key = code.get().toString();
            Optional<LocalText> text = texts.find("next-step." + key);
            if (text.isEmpty()) {
              add(place + ", output nextStep", "a next step with a text", "'" + key + "'");
            }
            return Optional.of(new NextStep(key, text.orElse(LocalText.same(key))));
          }
        }
      }
      return Optional.empty();
    }

    private Citation cited(String place, String source) {
      Optional<Citation> citation = source.isEmpty() ? Optional.empty() : citations.apply(source);
      if (citation.isEmpty()) {
        add(place, "a source of the pack and its clause", "'" + source + "'");
      }
      return citation.orElse(new Citation(source, "", LocalText.same(source)));
    }

    /**
     * Cuts time where a softening begins or ends, and compiles the table without the rules that do
     * not count.
     */
    private List<Trial<F>> trials() {
      Set<LocalDate> cuts = new TreeSet<>();
      for (Softening softening : softenings) {
        if (table.rules().stream().noneMatch(rule -> rule.id().equals(softening.rule()))) {
          add("enforcement", "a rule of the table", "'" + softening.rule() + "'");
        }
        cuts.add(softening.from());
        cuts.add(softening.until());
      }
      List<LocalDate> days = List.copyOf(cuts);
      List<Trial<F>> trials = new ArrayList<>();
      for (int i = 0; i + 1 < days.size(); i++) {
        LocalDate from = days.get(i);
        Map<String, Enforcement> softened = new LinkedHashMap<>();
        for (Softening softening : softenings) {
          if (softening.level() != Enforcement.BLOCK
              && !from.isBefore(softening.from())
              && from.isBefore(softening.until())) {
            softened.put(softening.rule(), softening.level());
          }
        }
        if (!softened.isEmpty()) {
          DecisionTable rest =
              table.withRules(
                  table.rules().stream().filter(rule -> !softened.containsKey(rule.id())).toList());
          CompiledTable<F> effective =
              CompiledTable.compile(file, rest, type, declarations, outcomes);
          for (TableAudit.Gap gap : effective.audit().gaps()) {
            add(
                "enforcement from " + from,
                "rules that still answer everything without " + softened.keySet(),
                gap.toString());
          }
          trials.add(new Trial<>(from, days.get(i + 1), Map.copyOf(softened), effective));
        }
      }
      return trials;
    }

    private void add(String place, String expectation, String value) {
      problems.add(new Problem(file, "table " + table.id() + ", " + place, value, expectation));
    }
  }
}
