package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import io.dealership.rules.document.JsonReader;
import io.dealership.rules.document.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A knowledge pack, loaded and checked: parameters, tables, declarations of facts, messages and
 * what capabilities added, all with citations and resolved by date.
 *
 * <p>Immutable and safe to share.
 */
public final class KnowledgePack {

  private final PackDescriptor descriptor;
  private final PackLoader loader;
  private final Sources sources;
  private final Map<String, List<Parameter>> parameters;
  private final Map<String, FactEntry> facts;
  private final Declarations declarations;
  private final Map<String, Dated<DecisionTable>> tables;
  private final Map<String, List<EnforcementEntry>> enforcement;
  private final Map<String, String> zh;
  private final Map<String, String> en;
  private final List<PackReading.Section> sections;
  private final Map<String, byte[]> caseFiles;

  KnowledgePack(
      PackDescriptor descriptor,
      PackLoader loader,
      Sources sources,
      Map<String, List<Parameter>> parameters,
      Map<String, FactEntry> facts,
      Declarations declarations,
      Map<String, Dated<DecisionTable>> tables,
      Map<String, List<EnforcementEntry>> enforcement,
      Map<String, String> zh,
      Map<String, String> en,
      List<PackReading.Section> sections,
      Map<String, byte[]> caseFiles) {
    this.descriptor = descriptor;
    this.loader = loader;
    this.sources = sources;
    this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    this.declarations = declarations;
    this.tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    this.enforcement = new HashMap<>(enforcement);
    this.zh = Map.copyOf(zh);
    this.en = Map.copyOf(en);
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
    return parameters.keySet();
  }

  /**
   * The value of a parameter on a day.
   *
   * @throws IllegalArgumentException when the pack has no such parameter, no value of it on that
   *     day, or one that is unverified
   */
  public Parameter parameter(String name, LocalDate on) {
    List<Parameter> values = parameters.get(name);
    checkArgument(
        values != null,
        "Pack %s has no parameter '%s'. Its parameters are %s.",
        this,
        name,
        new TreeSet<>(parameters.keySet()));
    Optional<Parameter> value = inForce(values, on);
    checkArgument(
        value.isPresent(),
        "Pack %s has no value of parameter '%s' on %s. It has one in %s.",
        this,
        name,
        on,
        periods(values));
    checkArgument(
        loader.binds(value.get()),
        "Pack %s must not decide by parameter '%s', for it is unverified.",
        this,
        name);
    return value.get();
  }

  /** The value of a parameter on a day; empty when there is none or it is unverified. */
  public Optional<Parameter> findParameter(String name, LocalDate on) {
    return inForce(parameters.getOrDefault(name, List.of()), on).filter(loader::binds);
  }

  /**
   * All values of a parameter in the order of time, also unverified ones; empty when it is unknown.
   */
  public List<Parameter> parameterValues(String name) {
    return parameters.getOrDefault(name, List.of());
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
    return tables.keySet();
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
    Dated<DecisionTable> versions = tables.get(id);
    checkArgument(
        versions != null,
        "Pack %s has no table '%s'. Its tables are %s.",
        this,
        id,
        tables.keySet());
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

  // ---- facts, messages, sources ----

  /** The facts that the tables test, by name. */
  public Map<String, FactEntry> facts() {
    return facts;
  }

  /** What tables must know of the facts. */
  public Declarations declarations() {
    return declarations;
  }

  /** The message of a reason, or another text, with placeholders; empty when there is none. */
  public Optional<String> message(String name, Locale locale) {
    return Optional.ofNullable((locale.getLanguage().equals("zh") ? zh : en).get(name));
  }

  /** What a citation such as {@code cn-order-43-2021 18; WARRANTY-01} points to. */
  public List<SourceReference> citations(String citation) {
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
    for (EnforcementEntry entry : enforcement.getOrDefault(rule, List.of())) {
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
    for (PackReading.Section section : sections) {
      if (section.reader() == reader) {
        all.add(reader.type().cast(section.value()));
      }
    }
    return List.copyOf(all);
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
    List<CaseEntry> cases = PackCases.read(caseFiles, facts, tables.keySet(), reader, problems);
    problems.throwIfAny();
    return List.copyOf(cases);
  }

  /** The facts of a case by name, in the Java types of {@link ValueType}; those given only. */
  public Map<String, Object> values(CaseEntry one) {
    return PackCases.values(one, facts);
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

  /** The id and the version. */
  @Override
  public String toString() {
    return id() + " " + version();
  }
}
