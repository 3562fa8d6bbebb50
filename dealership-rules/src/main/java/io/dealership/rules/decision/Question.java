package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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

  private final CompiledTable<F> table;
  private final Class<T> outcomes;
  private final PackVersion pack;

  /** Explains on days on which every rule counts. */
  private final Outliner<F, T> always;

  private final List<Trial<F, T>> trials;

  /** Days on which some rules do not count. */
  private record Trial<F, T extends Enum<T>>(
      LocalDate from, LocalDate until, Outliner<F, T> outliner) {}

  private Question(
      CompiledTable<F> table,
      Class<T> outcomes,
      PackVersion pack,
      Outliner<F, T> always,
      List<Trial<F, T>> trials) {
    this.table = table;
    this.outcomes = outcomes;
    this.pack = pack;
    this.always = always;
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
    Outliner<F, T> outliner = outliner(on);
    Match match = checked(outliner.effective().match(facts));
    return new Decision<>(new Case(facts, on, match, outliner), outcome(match).orElse(null));
  }

  /**
   * Which rules match, for one who asks very often and seldom why; {@link #outcome} says what
   * follows.
   *
   * @param on the day that enforcement is looked up for
   * @throws IllegalArgumentException when a fact has a value that the table does not allow
   */
  public Match match(F facts, LocalDate on) {
    return checked(outliner(on).effective().match(facts));
  }

  private static Match checked(Match match) {
    if (match.violation().isPresent()) {
      throw new IllegalArgumentException(match.violation().get());
    }
    return match;
  }

  /** The outcome of a match; empty when it is undetermined. */
  public Optional<T> outcome(Match match) {
    return Optional.ofNullable(match.typedOutcome()).map(outcomes::cast);
  }

  private Outliner<F, T> outliner(LocalDate on) {
    for (int i = 0; i < trials.size(); i++) {
      Trial<F, T> trial = trials.get(i);
      if (!on.isBefore(trial.from()) && on.isBefore(trial.until())) {
        return trial.outliner();
      }
    }
    return always;
  }

  /** One case that was decided: explains itself when asked. */
  private final class Case implements Decision.Asked<T> {
    private final F facts;
    private final LocalDate on;
    private final Match match;
    private final Outliner<F, T> outliner;

    Case(F facts, LocalDate on, Match match, Outliner<F, T> outliner) {
      this.facts = facts;
      this.on = on;
      this.match = match;
      this.outliner = outliner;
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
      return outliner.explain(facts, match);
    }
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
      var knowledge =
          new Outliner.Knowledge<>(
              compiled,
              new Template.Source<>(type, declarations, texts),
              outcomes,
              pack,
              Map.copyOf(told),
              Map.copyOf(presumptions),
              new Interner());
      List<Trial<F, T>> trials = trials(knowledge);
      if (!problems.isEmpty()) {
        throw new InvalidDocumentException(problems);
      }
      return new Question<>(
          compiled, outcomes, pack, new Outliner<>(knowledge, Map.of(), compiled), trials);
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
      Set<String> facts = new LinkedHashSet<>();
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
          List.copyOf(facts));
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
    private List<Trial<F, T>> trials(Outliner.Knowledge<F, T> knowledge) {
      Set<LocalDate> cuts = new TreeSet<>();
      for (Softening softening : softenings) {
        if (table.rules().stream().noneMatch(rule -> rule.id().equals(softening.rule()))) {
          add("enforcement", "a rule of the table", "'" + softening.rule() + "'");
        }
        cuts.add(softening.from());
        cuts.add(softening.until());
      }
      List<LocalDate> days = List.copyOf(cuts);
      List<Trial<F, T>> trials = new ArrayList<>();
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
          trials.add(
              new Trial<>(from, days.get(i + 1), new Outliner<>(knowledge, softened, effective)));
        }
      }
      return trials;
    }

    private void add(String place, String expectation, String value) {
      problems.add(new Problem(file, "table " + table.id() + ", " + place, value, expectation));
    }
  }
}
