package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import io.dealership.rules.decision.Enforcement;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.decision.Question;
import io.dealership.rules.decision.Texts;
import io.dealership.rules.document.JsonReader;
import io.dealership.rules.document.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A knowledge pack, loaded and checked: parameters, tables, declarations of facts, messages and
 * what capabilities added, all with citations and resolved by date.
 *
 * <p>Immutable and safe to share.
 */
public final class KnowledgePack {

  static final String REASON = "reason.";
  private static final String FACT = "fact.";

  private final PackDescriptor descriptor;
  private final PackLoader loader;
  private final Sources sources;
  private final PackContents contents;
  private final List<Section> sections;
  private final Map<String, byte[]> caseFiles;

  KnowledgePack(
      PackDescriptor descriptor,
      PackLoader loader,
      Sources sources,
      PackContents contents,
      List<Section> sections,
      Map<String, byte[]> caseFiles) {
    this.descriptor = descriptor;
    this.loader = loader;
    this.sources = sources;
    this.contents = contents;
    this.sections = List.copyOf(sections);
    this.caseFiles = new LinkedHashMap<>(caseFiles);
  }

  /**
   * Loads a pack that has no sections of capabilities; {@link PackLoader} knows more.
   *
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems of all files
   */
  public static KnowledgePack load(PackSource source) {
    return PackLoader.create().load(source).list().get(0);
  }

  /** The id. */
  public String id() {
    return descriptor.id();
  }

  /** The version. */
  public String version() {
    return descriptor.version();
  }

  /** What {@code pack.json} says. */
  public PackDescriptor descriptor() {
    return descriptor;
  }

  /** Whether the pack is in force on a day. */
  public boolean isInForce(LocalDate on) {
    return Terms.contains(Optional.of(descriptor.from()), descriptor.until(), on);
  }

  // ---- parameters ----

  /** The names of all parameters, in the order of the file. */
  public Set<String> parameterNames() {
    return contents.parameters().keySet();
  }

  /**
   * The value of a parameter on a day.
   *
   * @throws IllegalArgumentException when the pack has no such parameter, no value of it on that
   *     day, or one that is unverified
   */
  public Parameter parameter(String name, LocalDate on) {
    List<Parameter> values = contents.parameters().get(name);
    Optional<Parameter> value = values == null ? Optional.empty() : inForce(values, on);
    // asked many times for each decision: messages are made only where one is needed
    if (value.isEmpty() || !loader.binds(value.get())) {
      throw new IllegalArgumentException(whyNoParameter(name, on));
    }
    return value.get();
  }

  private String whyNoParameter(String name, LocalDate on) {
    List<Parameter> values = contents.parameters().get(name);
    if (values == null) {
      return "Pack "
          + this
          + " has no parameter '"
          + name
          + "'. Its parameters are "
          + new TreeSet<>(contents.parameters().keySet())
          + ".";
    }
    return inForce(values, on).isEmpty()
        ? "Pack "
            + this
            + " has no value of parameter '"
            + name
            + "' on "
            + on
            + ". It has one in "
            + periods(values)
            + "."
        : "Pack " + this + " must not decide by parameter '" + name + "', for it is unverified.";
  }

  /** The value of a parameter on a day; empty when there is none or it is unverified. */
  public Optional<Parameter> findParameter(String name, LocalDate on) {
    return inForce(contents.parameters().getOrDefault(name, List.of()), on).filter(loader::binds);
  }

  /**
   * All values of a parameter in the order of time, also unverified ones; empty when it is unknown.
   */
  public List<Parameter> parameterValues(String name) {
    return contents.parameters().getOrDefault(name, List.of());
  }

  private Optional<Parameter> inForce(List<Parameter> values, LocalDate on) {
    return isInForce(on) ? PackReading.on(values, on) : Optional.empty();
  }

  private String periods(List<Parameter> values) {
    StringBuilder to = new StringBuilder();
    for (Parameter value : values) {
      to.append(to.isEmpty() ? "" : ", ")
          .append(
              Terms.words(
                  value.from().or(() -> Optional.of(descriptor.from())),
                  value.until().or(descriptor::until)));
    }
    return to.toString();
  }

  // ---- tables ----

  /** The ids of all tables, sorted. */
  public Set<String> tableIds() {
    return contents.tableIds();
  }

  /**
   * A table with its parameters bound, one for each period in which none of them changes. The same
   * table comes back for all days of a period.
   *
   * <p>A capability compiles each of them once: {@code pack.tables("x").map(table ->
   * CompiledTable.compile(table, facts, pack.declarations()))}.
   *
   * @throws IllegalArgumentException when the pack has no such table
   */
  public Dated<DecisionTable> tables(String id) {
    Dated<DecisionTable> versions = contents.tables(id);
    checkArgument(
        versions != null,
        "Pack %s has no table '%s'. Its tables are %s.",
        this,
        id,
        contents.tableIds());
    return versions;
  }

  /**
   * A table with its parameters bound for a day.
   *
   * @throws IllegalArgumentException when the pack has no such table, or none for that day
   */
  public DecisionTable table(String id, LocalDate on) {
    Dated<DecisionTable> versions = tables(id);
    Optional<DecisionTable> table = versions.on(on);
    checkArgument(
        table.isPresent(),
        "Pack %s has no table '%s' on %s. It has one in %s.",
        this,
        id,
        on,
        versions.periods());
    return table.get();
  }

  /**
   * A table as a question: compiled, with texts, citations and enforcement, one for each period of
   * {@link #tables}.
   *
   * @param type how the facts are read
   * @param outcomes the outcomes, by the names of their constants
   * @throws IllegalArgumentException when the pack has no such table
   * @throws io.dealership.rules.document.InvalidDocumentException when the table does not fit the
   *     facts or the outcomes
   */
  public <F, T extends Enum<T>> Dated<Question<F, T>> questions(
      String id, FactType<F> type, Class<T> outcomes) {
    return tables(id).map(table -> question(table, type, outcomes));
  }

  /**
   * As {@link #questions(String, FactType, Class)}, with facts that are looked at no sooner than
   * needed: for a pack that was loaded from its image, that is when a question is asked for.
   *
   * @throws IllegalArgumentException when the pack has no such table
   * @throws io.dealership.rules.document.InvalidDocumentException when the table does not fit the
   *     facts or the outcomes; for a pack that was loaded from its image, when a question is first
   *     asked for
   */
  public <F, T extends Enum<T>> Dated<Question<F, T>> questions(
      String id, Supplier<FactType<F>> type, Class<T> outcomes) {
    if (contents.isLazy()) {
      return tables(id).mapLazily(table -> question(table, type.get(), outcomes));
    }
    return questions(id, type.get(), outcomes);
  }

  private <F, T extends Enum<T>> Question<F, T> question(
      DecisionTable table, FactType<F> type, Class<T> outcomes) {
    Question.Builder<F, T> question =
        Question.builder(toString(), table, type, declarations(), outcomes)
            .pack(new PackVersion(id(), version()))
            .texts(texts())
            .citations(source -> citations(source).stream().findFirst());
    for (DecisionRule rule : table.rules()) {
      NavigableSet<LocalDate> cuts = new TreeSet<>();
      for (String key : List.of(table.id(), table.id() + "." + rule.id())) {
        for (EnforcementEntry entry : contents.enforcement().getOrDefault(key, List.of())) {
          cuts.add(entry.from());
          cuts.add(entry.until().orElse(LocalDate.MAX));
        }
      }
      for (LocalDate from : cuts) {
        LocalDate until = cuts.higher(from);
        Enforcement level = enforcement(table.id(), rule.id(), from);
        if (until != null && level != Enforcement.BLOCK) {
          question.soften(rule.id(), level, from, until);
        }
      }
    }
    return question.build();
  }

  // ---- facts, messages, sources ----

  /** The facts that the tables test, by name. */
  public Map<String, FactEntry> facts() {
    return contents.facts();
  }

  /** What tables must know of the facts. */
  public Declarations declarations() {
    return contents.declarations();
  }

  /** The texts of the pack in both languages, as findings use them. */
  public Texts texts() {
    return this::text;
  }

  private Optional<LocalText> text(String key) {
    String inChinese = contents.zh().get(key);
    String inEnglish = contents.en().get(key);
    if (inChinese != null && inEnglish != null) {
      return Optional.of(new LocalText(inChinese, inEnglish));
    }
    return key.startsWith(FACT)
        ? Optional.ofNullable(contents.facts().get(key.substring(FACT.length())))
            .map(FactEntry::label)
        : Optional.empty();
  }

  /** What a citation such as {@code cn-order-43-2021 18; WARRANTY-01} points to. */
  public List<Citation> citations(String citation) {
    return sources.read(citation).references();
  }

  // ---- enforcement ----

  /**
   * How far a rule is enforced on a day: as its own entry says, else as that of its table, else it
   * blocks.
   */
  public Enforcement enforcement(String table, String rule, LocalDate on) {
    return level(table + "." + rule, on).or(() -> level(table, on)).orElse(Enforcement.BLOCK);
  }

  private Optional<Enforcement> level(String rule, LocalDate on) {
    for (EnforcementEntry entry : contents.enforcement().getOrDefault(rule, List.of())) {
      if (Terms.contains(Optional.of(entry.from()), entry.until(), on)) {
        return Optional.of(entry.level());
      }
    }
    return Optional.empty();
  }

  // ---- sections ----

  /** What a capability reads from its file; empty when the pack has no such file. */
  public <T extends Record> Optional<T> section(SectionReader<T> reader) {
    List<T> all = sections(reader);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** What a capability reads from the files of its folder, in the order of {@code pack.json}. */
  public <T extends Record> List<T> sections(SectionReader<T> reader) {
    List<T> all = new ArrayList<>();
    for (Section section : sections) {
      if (section.reader() == reader) {
        all.add(reader.type().cast(section.value()));
      }
    }
    return List.copyOf(all);
  }

  /** Tells where the sections cite their sources. */
  void tellPlaces(BiConsumer<String, String> to) {
    for (Section section : sections) {
      section.reader().places(section.value(), to);
    }
  }

  // ---- cases ----

  /**
   * The test cases of the pack; read each time.
   *
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems of the cases
   */
  public List<CaseEntry> cases() {
    Problems problems = new Problems();
    JsonReader reader = new JsonReader(loader.limits());
    List<CaseEntry> cases =
        PackCases.read(
            caseFiles, contents.facts(), contents.tableIds(), Set.of(), reader, problems);
    problems.throwIfAny();
    return List.copyOf(cases);
  }

  /** The facts of a case by name, in the Java types of {@link ValueType}; those given only. */
  public Map<String, Object> values(CaseEntry one) {
    return PackCases.values(one, contents.facts());
  }

  /**
   * Asks all test cases of a table.
   *
   * @param answer what the capability answers to a case
   * @return those that were answered in another way than expected
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems of the cases
   */
  public List<CaseFailure> runCases(String table, Function<CaseEntry, CaseAnswer> answer) {
    tables(table);
    List<CaseFailure> failures = new ArrayList<>();
    for (CaseEntry one : cases()) {
      if (one.table().equals(table)) {
        CaseAnswer actual = answer.apply(one);
        if (CaseFailure.fails(one, actual)) {
          failures.add(new CaseFailure(one, actual));
        }
      }
    }
    return List.copyOf(failures);
  }

  PackContents contents() {
    return contents;
  }

  List<Section> sections() {
    return sections;
  }

  /**
   * Asks all test cases of a table, with nothing but the table and what the pack says of facts.
   *
   * @param outcomes the outcomes, by the names of their constants
   * @return those that were answered in another way than expected
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems of the cases
   */
  public <T extends Enum<T>> List<CaseFailure> runCases(String table, Class<T> outcomes) {
    return runCases(table, one -> answer(table, outcomes, one));
  }

  private <T extends Enum<T>> CaseAnswer answer(String table, Class<T> outcomes, CaseEntry one) {
    LocalDate on = one.on().orElse(descriptor().publishedOn());
    Decision<T> decision =
        questions(table, FactType.ofMap(table(table, on)), outcomes)
            .on(on)
            .orElseThrow()
            .decide(values(one), on);
    return new CaseAnswer(
        decision.outcome().map(Enum::name),
        decision.findings().stream()
            .filter(finding -> !finding.isPresumption())
            .map(finding -> finding.reason().code())
            .toList(),
        decision.missing().stream()
            .filter(fact -> fact.presumed().isEmpty())
            .map(MissingFact::name)
            .toList());
  }

  /** The id and the version. */
  @Override
  public String toString() {
    return id() + " " + version();
  }
}
