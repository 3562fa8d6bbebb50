package io.dealership.rules.decision;

import io.dealership.rules.document.DocumentLimits;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads decision tables from DMN files of the editions 1.3, 1.4 and 1.5.
 *
 * <p>A file comes from outside: it may be broken or hostile. Reading takes no more of it than the
 * {@link DocumentLimits} allow, loads nothing else, and reports everything that is wrong at once.
 *
 * <p>The id of a table is the id of its decision. A table within a context has the id of the
 * decision, a dot, and the name of its entry.
 *
 * <h2>Source</h2>
 *
 * <p>OMG, Decision Model and Notation 1.5, chapters 7 to 9.
 *
 * @since 0.1
 */
public final class DmnReader {

  static final int MOST_PROBLEMS = 1000;
  private static final int MOST_RULES = 100_000;
  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_ALIASES = 64;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_ID = 1000;

  private static final Map<String, FeelType> TYPES =
      Map.ofEntries(
          Map.entry("string", FeelType.STRING),
          Map.entry("number", FeelType.NUMBER),
          Map.entry("integer", FeelType.NUMBER), // this and the next two: what some modelers write
          Map.entry("long", FeelType.NUMBER),
          Map.entry("double", FeelType.NUMBER),
          Map.entry("boolean", FeelType.BOOLEAN),
          Map.entry("date", FeelType.DATE),
          Map.entry("date and time", FeelType.DATE_TIME),
          Map.entry("dateTime", FeelType.DATE_TIME),
          Map.entry("days and time duration", FeelType.DAYS_AND_TIME_DURATION),
          Map.entry("dayTimeDuration", FeelType.DAYS_AND_TIME_DURATION),
          Map.entry("years and months duration", FeelType.YEARS_AND_MONTHS_DURATION),
          Map.entry("yearMonthDuration", FeelType.YEARS_AND_MONTHS_DURATION));

  /** The expressions of DMN that are no decision tables, as people call them. */
  private static final Map<String, String> EXPRESSIONS =
      Map.ofEntries(
          Map.entry("literalExpression", "a literal expression"),
          Map.entry("invocation", "an invocation"),
          Map.entry("context", "a context"),
          Map.entry("relation", "a relation"),
          Map.entry("list", "a list"),
          Map.entry("functionDefinition", "a function definition"),
          Map.entry("conditional", "a conditional"),
          Map.entry("filter", "a filter"),
          Map.entry("for", "an iteration (for)"),
          Map.entry("every", "an iteration (every)"),
          Map.entry("some", "an iteration (some)"));

  /** What else may stand in definitions, and is no table. */
  private static final Map<String, String> ELEMENTS =
      Map.of(
          "import", "an import",
          "businessKnowledgeModel", "a business knowledge model",
          "decisionService", "a decision service");

  private static final Map<String, String> OTHER_EDITIONS =
      Map.of(
          "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "DMN 1.1",
          "http://www.omg.org/spec/DMN/20180521/MODEL/", "DMN 1.2",
          "https://www.omg.org/spec/DMN/20240513/MODEL/", "DMN 1.6");

  private static final Pattern FEEL_LANGUAGE =
      Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(DMN|FEEL)/\\d{8}(/FEEL/?)?");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*([ .][\\p{L}_][\\p{L}\\p{N}_-]*)*");
  private static final Set<String> OPERATORS =
      Set.of(
          "and",
          "between",
          "else",
          "every",
          "false",
          "for",
          "function",
          "if",
          "in",
          "instance",
          "not",
          "null",
          "or",
          "return",
          "satisfies",
          "some",
          "then",
          "true");

  private final String file;
  private final boolean strict;
  private final List<Problem> unsupported = new ArrayList<>();
  private final List<DecisionTable> tables = new ArrayList<>();
  private final Map<String, XmlElement> itemDefinitions = new HashMap<>();
  private final Scope globals = new Scope(new HashMap<>(), null);
  private final Map<XmlElement, Map<String, XmlElement>> components = new HashMap<>();
  private List<Problem> problems = new ArrayList<>();

  private DmnReader(String file, boolean strict) {
    this.file = file;
    this.strict = strict;
  }

  /**
   * Reads a file that holds decision tables and nothing else that decides.
   *
   * @param file the name of the file, for messages
   * @param bytes the file; not closed
   * @throws InvalidDocumentException when anything in it is broken or not supported, with all
   *     problems
   */
  public static DmnDocument read(String file, InputStream bytes) {
    return read(file, bytes, DocumentLimits.standard());
  }

  /**
   * Reads a file that holds decision tables and nothing else that decides, with limits of one's
   * own.
   *
   * @param file the name of the file, for messages
   * @param bytes the file; not closed
   * @throws InvalidDocumentException when anything in it is broken or not supported, with all
   *     problems
   */
  public static DmnDocument read(String file, InputStream bytes, DocumentLimits limits) {
    return new DmnReader(file, true).document(bytes, limits);
  }

  /**
   * Reads what decision tables there are in a file, wherever they are nested, and lists what was
   * left out.
   *
   * @param file the name of the file, for messages
   * @param bytes the file; not closed
   * @throws InvalidDocumentException when the file itself is broken
   */
  public static DmnDocument readTables(String file, InputStream bytes) {
    return readTables(file, bytes, DocumentLimits.standard());
  }

  /**
   * Reads what decision tables there are in a file, with limits of one's own.
   *
   * @param file the name of the file, for messages
   * @param bytes the file; not closed
   * @throws InvalidDocumentException when the file itself is broken
   */
  public static DmnDocument readTables(String file, InputStream bytes, DocumentLimits limits) {
    return new DmnReader(file, false).document(bytes, limits);
  }

  private DmnDocument document(InputStream bytes, DocumentLimits limits) {
    XmlDocument xml = XmlDocument.read(file, bytes, limits, problems);
    XmlElement root = xml.root();
    DmnVersion version = version(xml);
    language(root, "definitions");
    for (XmlElement item : root.children("itemDefinition")) {
      itemDefinitions.putIfAbsent(item.attribute("name", ""), item);
    }
    for (XmlElement element : root.children()) {
      if (element.name().equals("inputData") || element.name().equals("decision")) {
        declare(element, globals.names());
      }
    }
    for (XmlElement element : root.children()) {
      if (element.name().equals("decision")) {
        decision(element);
      } else if (ELEMENTS.containsKey(element.name())) {
        unsupported(
            ELEMENTS.getOrDefault(element.name(), "") + " is not supported",
            element,
            element.attribute("name", element.attribute("id", "")));
        element.child("encapsulatedLogic").ifPresent(logic -> knowledge(element, logic));
      }
    }
    if (strict) {
      problems.addAll(unsupported);
    }
    throwProblems();
    return DmnDocument.builder()
        .version(version)
        .id(root.attribute("id", ""))
        .name(root.attribute("name", ""))
        .namespace(root.attribute("namespace", ""))
        .addAllTables(tables)
        .addAllUnsupported(unsupported)
        .build();
  }

  private void throwProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(
          problems.size() > MOST_PROBLEMS ? problems.subList(0, MOST_PROBLEMS) : problems);
    }
  }

  private DmnVersion version(XmlDocument xml) {
    for (DmnVersion version : DmnVersion.values()) {
      if (xml.namespace().equals(version.modelNamespace())
          && xml.root().name().equals("definitions")) {
        return version;
      }
    }
    String edition = OTHER_EDITIONS.get(xml.namespace());
    problem(
        "<" + xml.root().name() + "> (line " + xml.root().line() + ")",
        "<definitions> of DMN 1.3, 1.4 or 1.5",
        edition != null
            ? edition
            : "<"
                + xml.root().name()
                + "> of "
                + (xml.namespace().isEmpty() ? "no namespace" : xml.namespace()));
    throw new InvalidDocumentException(problems);
  }

  private static void declare(XmlElement element, Map<String, String> names) {
    element
        .child("variable")
        .ifPresent(
            variable ->
                names.put(
                    element.attribute("name", variable.attribute("name", "")),
                    variable.attribute("typeRef", "Any")));
  }

  private void decision(XmlElement decision) {
    String id = decision.attribute("id").or(() -> decision.attribute("name")).orElse("");
    if (id.isEmpty()) {
      problem("decision (line " + decision.line() + ")", "a decision with an id", "none");
      return;
    }
    Owner owner =
        new Owner(
            id,
            decision.attribute("label").or(() -> decision.attribute("name")).orElse(id),
            decision.child("variable").flatMap(variable -> variable.attribute("typeRef")),
            globals);
    Optional<XmlElement> logic =
        decision.children().stream()
            .filter(e -> e.name().equals("decisionTable") || EXPRESSIONS.containsKey(e.name()))
            .findFirst();
    if (logic.isEmpty()) {
      unsupported("a decision without logic is not supported", decision, id);
    } else {
      XmlElement expression = logic.get();
      if (!expression.name().equals("decisionTable")) {
        unsupported(
            EXPRESSIONS.getOrDefault(expression.name(), "") + " is not supported", expression, id);
      }
      tablesWithin(expression, owner);
    }
  }

  private void knowledge(XmlElement model, XmlElement logic) {
    String id = model.attribute("id").or(() -> model.attribute("name")).orElse("");
    function(
        logic,
        new Owner(
            id,
            model.attribute("label").or(() -> model.attribute("name")).orElse(id),
            Optional.empty(),
            globals));
  }

  /** The names that are declared around a table, with the references to their types. */
  private record Scope(Map<String, String> names, @Nullable Scope around) {

    Optional<String> typeRef(String name) {
      for (Scope scope = this; scope != null; scope = scope.around) {
        @Nullable String reference = scope.names.get(name);
        if (reference != null) {
          return Optional.of(reference);
        }
      }
      return Optional.empty();
    }

    Scope within() {
      return new Scope(new HashMap<>(), this);
    }
  }

  /** The decision, or the part of one, that a table belongs to. */
  private record Owner(String id, String name, Optional<String> typeRef, Scope scope) {

    Owner entry(String entry, Optional<String> ofEntry, Scope ofScope) {
      return new Owner(
          cut(id + "." + brief(entry)), cut(name + "." + brief(entry)), ofEntry, ofScope);
    }
  }

  /** One character more than an id may have, so that long ids of nested tables cost no memory. */
  private static String cut(String id) {
    return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID + 1);
  }

  private void function(XmlElement function, Owner owner) {
    Scope scope = owner.scope().within();
    for (XmlElement parameter : function.children("formalParameter")) {
      scope.names().put(parameter.attribute("name", ""), parameter.attribute("typeRef", "Any"));
    }
    for (XmlElement child : function.children()) {
      tablesWithin(child, new Owner(owner.id(), owner.name(), owner.typeRef(), scope));
    }
  }

  /** Reads a table, or looks for tables within other logic. */
  private void tablesWithin(XmlElement element, Owner owner) {
    switch (element.name()) {
      case "decisionTable" -> table(element, owner);
      case "context" -> context(element, owner);
      case "functionDefinition" -> function(element, owner);
      default -> {
        int number = 0;
        for (XmlElement child : element.children()) {
          number++;
          if (!child.children().isEmpty()) {
            tablesWithin(
                child, owner.entry(element.name() + "-" + number, Optional.empty(), owner.scope()));
          }
        }
      }
    }
  }

  private void context(XmlElement context, Owner owner) {
    Scope scope = owner.scope().within();
    for (XmlElement entry : context.children("contextEntry")) {
      Optional<XmlElement> variable = entry.child("variable");
      String name = variable.flatMap(v -> v.attribute("name")).orElse("result");
      Optional<String> typeRef = variable.flatMap(v -> v.attribute("typeRef"));
      Owner ofEntry = owner.entry(name, typeRef, scope);
      for (XmlElement child : entry.children()) {
        if (!child.name().equals("variable")) {
          tablesWithin(child, ofEntry);
        }
      }
      scope.names().put(name, typeRef.orElse("Any"));
    }
  }

  private void table(XmlElement element, Owner owner) {
    List<Problem> found = strict ? problems : unsupported;
    if (found.size() >= MOST_PROBLEMS) {
      return;
    }
    List<Problem> ofDocument = problems;
    problems = new ArrayList<>();
    Optional<DecisionTable> table = new TableReader(element, owner).table();
    table.ifPresent(tables::add);
    found.addAll(problems);
    problems = ofDocument;
  }

  private void problem(String place, String expectation, String value) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(file, place, value, expectation));
    }
  }

  private void unsupported(String what, XmlElement element, String owner) {
    if (unsupported.size() < MOST_PROBLEMS) {
      unsupported.add(
          new Problem(
              file,
              (owner.isEmpty() ? "definitions" : brief(owner)) + " (line " + element.line() + ")",
              "<" + element.name() + ">",
              "a decision with a decision table (" + what + ")"));
    }
  }

  /** A text as it is shown in a place, for what comes from outside may be long. */
  private static String brief(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }

  private void language(XmlElement element, String place) {
    element
        .attribute("expressionLanguage")
        .filter(language -> !FEEL_LANGUAGE.matcher(language).matches())
        .ifPresent(
            language ->
                problem(
                    place + " (line " + element.line() + ")",
                    "the expression language FEEL",
                    language));
  }

  /**
   * What a reference to a type leads to.
   *
   * @param base the type of S-FEEL; empty for {@code Any} and for a structure
   * @param structure the item definition with components
   * @param allowed the element with the allowed values
   */
  private record Resolved(
      Optional<FeelType> base, Optional<XmlElement> structure, Optional<XmlElement> allowed) {

    static final Resolved UNKNOWN =
        new Resolved(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Resolved resolve(String reference, String place) {
    Optional<XmlElement> allowed = Optional.empty();
    String name = reference;
    for (int aliases = 0; aliases < MOST_ALIASES; aliases++) {
      @Nullable XmlElement item = itemDefinitions.get(name);
      if (item == null) {
        return builtIn(name, place, allowed);
      }
      allowed = allowed.or(() -> allowedValues(item));
      if (item.child("itemComponent").isPresent()) {
        return new Resolved(Optional.empty(), Optional.of(item), allowed);
      }
      name = item.text("typeRef").strip();
    }
    problem(
        place,
        "a type whose item definitions end in a type of FEEL",
        brief(reference) + ", which leads back to itself or too far");
    return Resolved.UNKNOWN;
  }

  private Resolved builtIn(String reference, String place, Optional<XmlElement> allowed) {
    String name = reference.startsWith("feel:") ? reference.substring("feel:".length()) : reference;
    if (name.isEmpty() || name.equals("Any")) {
      return new Resolved(Optional.empty(), Optional.empty(), allowed);
    }
    @Nullable FeelType type = TYPES.get(name);
    if (type == null) {
      problem(place, "a type of S-FEEL or the name of an item definition", reference);
      return Resolved.UNKNOWN;
    }
    return new Resolved(Optional.of(type), Optional.empty(), allowed);
  }

  private static Optional<XmlElement> allowedValues(XmlElement item) {
    return item.child("allowedValues").or(() -> item.child("typeConstraint"));
  }

  /** What the component of a structure leads to. */
  private Resolved component(XmlElement structure, String name, String place) {
    @Nullable XmlElement component =
        components.computeIfAbsent(structure, DmnReader::componentsByName).get(name);
    if (component == null) {
      return Resolved.UNKNOWN;
    }
    if (component.child("itemComponent").isPresent()) {
      return new Resolved(Optional.empty(), Optional.of(component), allowedValues(component));
    }
    Resolved resolved = resolve(component.text("typeRef").strip(), place);
    return new Resolved(
        resolved.base(), resolved.structure(), allowedValues(component).or(resolved::allowed));
  }

  private static Map<String, XmlElement> componentsByName(XmlElement structure) {
    Map<String, XmlElement> byName = new HashMap<>();
    for (XmlElement component : structure.children("itemComponent")) {
      byName.putIfAbsent(component.attribute("name", ""), component);
    }
    return byName;
  }

  /**
   * What the declaration of a fact leads to, step by step through the structures of a qualified
   * name.
   */
  private Resolved declaration(String fact, Scope scope, String place) {
    Optional<String> whole = scope.typeRef(fact);
    if (whole.isPresent()) {
      return resolve(whole.get(), place);
    }
    String[] steps = fact.split("\\.", -1);
    Optional<String> first = scope.typeRef(steps[0]);
    if (first.isEmpty()) {
      return Resolved.UNKNOWN;
    }
    Resolved resolved = resolve(first.get(), place);
    for (int i = 1; i < steps.length; i++) {
      if (resolved.structure().isEmpty()) {
        return Resolved.UNKNOWN;
      }
      resolved = component(resolved.structure().get(), steps[i], place);
    }
    return resolved;
  }

  /** Reads one table. */
  private final class TableReader {

    private final XmlElement table;
    private final Owner owner;
    private final List<XmlElement> inputs;
    private final List<XmlElement> outputs;
    private final List<XmlElement> rules;
    private final List<List<XmlElement>> inputEntries;
    private final List<List<XmlElement>> outputEntries;

    TableReader(XmlElement table, Owner owner) {
      this.table = table;
      this.owner = owner;
      this.inputs = table.children("input");
      this.outputs = table.children("output");
      this.rules = table.children("rule");
      this.inputEntries = rules.stream().map(rule -> rule.children("inputEntry")).toList();
      this.outputEntries = rules.stream().map(rule -> rule.children("outputEntry")).toList();
    }

    Optional<DecisionTable> table() {
      if (owner.id().length() > LONGEST_ID) {
        problem(place(table), "an id of at most " + LONGEST_ID + " characters", owner.id());
      }
      if (inputs.isEmpty() || outputs.isEmpty()) {
        problem(
            place(table),
            "a table with an input and an output",
            inputs.size() + " inputs and " + outputs.size() + " outputs");
      }
      int columns = inputs.size() + outputs.size() + table.children("annotation").size();
      if (columns > MOST_COLUMNS || rules.size() > MOST_RULES) {
        problem(
            place(table),
            "a table of at most " + MOST_RULES + " rules and " + MOST_COLUMNS + " columns",
            rules.size() + " rules and " + columns + " columns");
        return Optional.empty();
      }
      HitPolicy policy = policy();
      rules.forEach(this::checkEntries);
      if (!problems.isEmpty()) {
        return Optional.empty();
      }
      List<List<Cell>> cells = new ArrayList<>();
      rules.forEach(rule -> cells.add(new ArrayList<>()));
      List<List<Optional<Object>>> values = new ArrayList<>();
      rules.forEach(rule -> values.add(new ArrayList<>()));
      List<InputColumn> inputColumns = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        input(i, cells).ifPresent(inputColumns::add);
      }
      List<OutputColumn> outputColumns = new ArrayList<>();
      for (int i = 0; i < outputs.size(); i++) {
        outputColumns.add(output(i, policy, values));
      }
      if ((policy == HitPolicy.PRIORITY || policy == HitPolicy.OUTPUT_ORDER)
          && outputColumns.stream().allMatch(output -> output.values().isEmpty())) {
        problem(
            place(table),
            "output values, by which hit policy " + policy.dmnName() + " sorts",
            "none");
      }
      List<String> annotations = annotations();
      List<DecisionRule> decisionRules = new ArrayList<>();
      for (int i = 0; i < rules.size(); i++) {
        decisionRules.add(rule(rules.get(i), cells.get(i), values.get(i), annotations));
      }
      if (!problems.isEmpty()) {
        problems.sort(Comparator.comparingInt(TableReader::line));
        return Optional.empty();
      }
      return Optional.of(
          DecisionTable.builder()
              .id(owner.id())
              .name(owner.name())
              .hitPolicy(policy)
              .addAllInputs(inputColumns)
              .addAllOutputs(outputColumns)
              .addAllAnnotations(annotations)
              .addAllRules(decisionRules)
              .build());
    }

    private static int line(Problem problem) {
      String place = problem.place();
      int at = place.lastIndexOf("(line ");
      return Integer.parseInt(place.substring(at + "(line ".length(), place.length() - 1));
    }

    private String place(XmlElement element, String... parts) {
      StringBuilder place = new StringBuilder("table ").append(brief(owner.id()));
      for (String part : parts) {
        place.append(", ").append(brief(part));
      }
      return place.append(" (line ").append(element.line()).append(')').toString();
    }

    private HitPolicy policy() {
      String name = table.attribute("hitPolicy", "UNIQUE");
      String aggregation = table.attribute("aggregation", "");
      for (HitPolicy policy : HitPolicy.values()) {
        if (policy.dmnName().equals(name) && policy.aggregation().equals(aggregation)) {
          if (policy.isAggregated() && outputs.size() > 1) {
            problem(
                place(table),
                "one output, for hit policy " + policy.code(),
                outputs.size() + " outputs");
          }
          return policy;
        }
      }
      problem(
          place(table),
          "one of the hit policies UNIQUE, ANY, PRIORITY, FIRST, RULE ORDER, OUTPUT ORDER, and COLLECT with or"
              + " without one of the aggregations SUM, MIN, MAX, COUNT",
          (name + " " + aggregation).strip());
      return HitPolicy.UNIQUE;
    }

    private void checkEntries(XmlElement rule) {
      if (rule.attribute("id").isEmpty()) {
        problem(place(rule, "rule"), "a rule with an id", "none");
      }
      count(
          rule,
          "inputEntry",
          inputs.size(),
          "an entry for each of the " + inputs.size() + " inputs");
      count(
          rule,
          "outputEntry",
          outputs.size(),
          "an entry for each of the " + outputs.size() + " outputs");
    }

    private void count(XmlElement rule, String entry, int expected, String expectation) {
      int count = rule.children(entry).size();
      if (count != expected) {
        problem(place(rule, rulePart(rule)), expectation, String.valueOf(count));
      }
    }

    private String rulePart(XmlElement rule) {
      return "rule " + rule.attribute("id", "");
    }

    private Optional<InputColumn> input(int index, List<List<Cell>> cells) {
      XmlElement input = inputs.get(index);
      Optional<XmlElement> expression = input.child("inputExpression");
      String fact = expression.map(e -> e.text("text")).orElse("").strip();
      String where = "input " + (fact.isEmpty() ? String.valueOf(index + 1) : fact);
      String place = place(input, where);
      expression.ifPresent(
          e -> DmnReader.this.language(e, "table " + brief(owner.id()) + ", " + brief(where)));
      if (!isName(fact)) {
        problem(
            place,
            "the name of a fact"
                + (fact.isEmpty() ? "" : " (a literal expression is not supported as an input)"),
            fact.isEmpty() ? "nothing" : fact);
        return Optional.empty();
      }
      Resolved own =
          expression
              .flatMap(e -> e.attribute("typeRef"))
              .map(t -> resolve(t, place))
              .orElse(Resolved.UNKNOWN);
      Resolved declared = declaration(fact, owner.scope(), place);
      Optional<XmlElement> allowed =
          input.child("inputValues").or(own::allowed).or(declared::allowed);
      if (own.base().isEmpty() && own.structure().or(declared::structure).isPresent()) {
        problem(place, "a fact of a type of S-FEEL", fact + ", which has components");
        return Optional.empty();
      }
      FeelType type =
          own.base().or(declared::base).orElseGet(() -> inferred(index, allowed, place));
      Cell allowedValues =
          allowed
              .filter(a -> !a.text("text").isBlank())
              .map(a -> cell(a, type, () -> place(a, where, "allowed values")))
              .orElse(Cell.any());
      Set<UnaryTest> choices = choices(allowedValues);
      for (int i = 0; i < rules.size(); i++) {
        XmlElement rule = rules.get(i);
        XmlElement entry = inputEntries.get(i).get(index);
        Supplier<String> ofCell = () -> place(entry, rulePart(rule), "cell " + fact);
        Cell cell = entry.text("text").isBlank() ? Cell.any() : cell(entry, type, ofCell);
        checkChoices(cell, choices, ofCell);
        cells.get(i).add(cell);
      }
      InputColumn.Builder column =
          InputColumn.builder()
              .id(input.attribute("id", fact))
              .fact(fact)
              .type(type)
              .allowedValues(allowedValues);
      input.attribute("label").ifPresent(column::label);
      return Optional.of(column.build());
    }

    private boolean isName(String fact) {
      return owner.scope().typeRef(fact).isPresent()
          || (NAME.matcher(fact).matches()
              && Arrays.stream(fact.split("[ .]", -1)).noneMatch(OPERATORS::contains));
    }

    private FeelType inferred(int index, Optional<XmlElement> allowed, String place) {
      List<FeelType> types = new ArrayList<>();
      allowed.ifPresent(a -> addTypes(a, types));
      for (List<XmlElement> entries : inputEntries) {
        addTypes(entries.get(index), types);
      }
      return only(types, place);
    }

    private FeelType only(List<FeelType> types, String place) {
      List<FeelType> different = types.stream().distinct().toList();
      if (different.size() > 1) {
        problem(
            place,
            "cells of one type",
            different.stream().map(FeelType::dmnName).collect(Collectors.joining(" and ")));
      }
      return different.isEmpty() ? FeelType.STRING : different.get(0);
    }

    private void addTypes(XmlElement entry, List<FeelType> types) {
      try {
        for (UnaryTest test : Feel.parseCellOfAnyType(entry.text("text")).tests()) {
          if (test instanceof UnaryTest.EqualTo equal) {
            addType(equal.value(), types);
          } else if (test instanceof UnaryTest.Interval interval) {
            interval.low().ifPresent(end -> addType(end, types));
            interval.high().ifPresent(end -> addType(end, types));
          }
        }
      } catch (FeelException e) {
        // reported when the cell is read for its type
      }
    }

    private static void addType(Endpoint end, List<FeelType> types) {
      if (end instanceof Endpoint.Constant constant) {
        types.add(Feel.typeOf(constant.value()));
      }
    }

    private void language(XmlElement entry, Supplier<String> place) {
      if (entry.attribute("expressionLanguage").isPresent()) {
        String words = place.get();
        DmnReader.this.language(entry, words.substring(0, words.lastIndexOf(" (")));
      }
    }

    /**
     * Reads a cell; its place, of which there are thousands, is put into words only for a problem.
     */
    private Cell cell(XmlElement entry, FeelType type, Supplier<String> place) {
      String text = entry.text("text");
      language(entry, place);
      try {
        return Feel.parseCell(text, type);
      } catch (FeelException e) {
        problem(place.get(), e.expectation(), shown(text));
        return Cell.any();
      }
    }

    /** The choices of a column; empty when it has none, or ranges. */
    private Set<UnaryTest> choices(Cell allowed) {
      boolean choices =
          strict
              && !allowed.negated()
              && allowed.tests().stream().allMatch(UnaryTest.EqualTo.class::isInstance);
      return choices ? new LinkedHashSet<>(allowed.tests()) : Set.of();
    }

    private void checkChoices(Cell cell, Set<UnaryTest> choices, Supplier<String> place) {
      for (UnaryTest test : cell.tests()) {
        if (!choices.isEmpty()
            && test instanceof UnaryTest.EqualTo equal
            && equal.value() instanceof Endpoint.Constant
            && !choices.contains(test)) {
          problem(
              place.get(),
              "one of the allowed values "
                  + brief(
                      choices.stream().map(UnaryTest::toString).collect(Collectors.joining(", "))),
              test.toString());
        }
      }
    }

    private OutputColumn output(int index, HitPolicy policy, List<List<Optional<Object>>> values) {
      XmlElement output = outputs.get(index);
      String name = output.attribute("name", "");
      String where = "output " + (name.isEmpty() ? String.valueOf(index + 1) : name);
      String place = place(output, where);
      Resolved resolved = outputType(output, index, policy, place);
      Optional<XmlElement> own =
          output.child("outputValues").filter(v -> !v.text("text").isBlank());
      Optional<XmlElement> byDefault = output.child("defaultOutputEntry");
      FeelType type =
          resolved.base().orElseGet(() -> inferredOutput(index, own.or(() -> byDefault), place));
      List<Object> possible =
          own.map(v -> literals(v, type, place(v, where, "output values")))
              .orElseGet(() -> resolved.allowed().map(v -> constants(v, type)).orElse(List.of()));
      Set<Object> choices = strict ? new LinkedHashSet<>(possible) : Set.of();
      for (int i = 0; i < rules.size(); i++) {
        XmlElement rule = rules.get(i);
        XmlElement entry = outputEntries.get(i).get(index);
        values.get(i).add(output(entry, type, choices, () -> place(entry, rulePart(rule), where)));
      }
      OutputColumn.Builder column =
          OutputColumn.builder()
              .id(output.attribute("id", name.isEmpty() ? "output" + (index + 1) : name))
              .name(name)
              .type(type)
              .addAllValues(possible);
      output.attribute("label").ifPresent(column::label);
      byDefault
          .flatMap(d -> output(d, type, choices, () -> place(d, where, "default")))
          .ifPresent(column::defaultValue);
      return column.build();
    }

    private Resolved outputType(XmlElement output, int index, HitPolicy policy, String place) {
      Optional<String> own = output.attribute("typeRef").filter(t -> !t.equals("Any"));
      if (own.isPresent()) {
        return resolve(own.get(), place);
      }
      Optional<String> ofEntries =
          outputEntries.stream()
              .flatMap(entries -> entries.get(index).attribute("typeRef").stream())
              .findFirst();
      Optional<String> ofTable =
          policy == HitPolicy.COLLECT_COUNT
              ? Optional.empty()
              : table.attribute("typeRef").or(owner::typeRef);
      if (outputs.size() == 1) {
        return ofEntries
            .or(() -> ofTable)
            .map(t -> resolve(t, place))
            .filter(r -> r.structure().isEmpty())
            .orElse(Resolved.UNKNOWN);
      }
      return ofTable
          .map(t -> resolve(t, place))
          .flatMap(Resolved::structure)
          .map(structure -> component(structure, output.attribute("name", ""), place))
          .or(() -> ofEntries.map(t -> resolve(t, place)))
          .orElse(Resolved.UNKNOWN);
    }

    private FeelType inferredOutput(int index, Optional<XmlElement> values, String place) {
      List<FeelType> types = new ArrayList<>();
      values.ifPresent(v -> addTypes(v, types));
      for (List<XmlElement> entries : outputEntries) {
        addTypes(entries.get(index), types);
      }
      return only(types, place);
    }

    private Optional<Object> output(
        XmlElement entry, FeelType type, Set<Object> choices, Supplier<String> place) {
      String text = entry.text("text");
      language(entry, place);
      try {
        Optional<Object> value = Feel.parseOutput(text, type);
        if (value.isPresent() && !choices.isEmpty() && !choices.contains(value.get())) {
          problem(
              place.get(),
              "one of the output values "
                  + brief(choices.stream().map(Feel::write).collect(Collectors.joining(", "))),
              shown(text));
        }
        return value;
      } catch (FeelException e) {
        problem(place.get(), e.expectation(), shown(text));
        return Optional.empty();
      }
    }

    private List<Object> literals(XmlElement values, FeelType type, String place) {
      try {
        return Feel.parseLiterals(values.text("text"), type);
      } catch (FeelException e) {
        problem(place, e.expectation(), shown(values.text("text")));
        return List.of();
      }
    }

    /**
     * The constants of an item definition; empty when they are no list, for then they have no order
     * either.
     */
    private static List<Object> constants(XmlElement values, FeelType type) {
      try {
        return Feel.parseLiterals(values.text("text"), type);
      } catch (FeelException e) {
        return List.of();
      }
    }

    private List<String> annotations() {
      List<String> names = new ArrayList<>();
      for (XmlElement annotation : table.children("annotation")) {
        String name = annotation.attribute("name", "annotation " + (names.size() + 1));
        if (names.contains(name)) {
          problem(place(annotation, "annotation " + name), "an annotation name of its own", name);
        }
        names.add(name);
      }
      return names;
    }

    private DecisionRule rule(
        XmlElement rule,
        List<Cell> cells,
        List<Optional<Object>> values,
        List<String> annotations) {
      Map<String, String> texts = new LinkedHashMap<>();
      List<XmlElement> entries = rule.children("annotationEntry");
      if (entries.size() > annotations.size()) {
        problem(
            place(rule, rulePart(rule)),
            "at most " + annotations.size() + " annotation entries",
            String.valueOf(entries.size()));
        entries = entries.subList(0, annotations.size());
      }
      for (int i = 0; i < entries.size(); i++) {
        String text = entries.get(i).text("text");
        if (!text.isBlank()) {
          texts.put(annotations.get(i), text);
        }
      }
      DecisionRule.Builder builder =
          DecisionRule.builder()
              .id(rule.attribute("id", ""))
              .addAllCells(cells)
              .addAllOutputs(values)
              .putAllAnnotations(texts);
      rule.child("description")
          .map(XmlElement::text)
          .filter(text -> !text.isBlank())
          .ifPresent(builder::description);
      return builder.build();
    }

    private String shown(String text) {
      String stripped = text.strip();
      return stripped.isEmpty() ? "nothing" : stripped;
    }
  }
}
