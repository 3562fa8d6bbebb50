package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes decision tables as DMN files that modelers open and other engines run: with item
 * definitions, input data, a diagram, and the texts of the rules.
 *
 * <p>{@link DmnReader} reads the same tables back. A table with parameters is written as it stands;
 * other engines need it {@linkplain DecisionTable#bind bound}.
 *
 * <p>A name of a decision that is no name in FEEL, such as {@code Covered?}, is written as its
 * label, beside a name that is one.
 *
 * <h2>Source</h2>
 *
 * <p>OMG, Decision Model and Notation 1.5, chapters 8 and 13.
 *
 * @since 0.1
 */
public final class DmnWriter {

  private static final Pattern FEEL_NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*( [\\p{L}_][\\p{L}\\p{N}_]*)*");
  private static final Set<String> KEYWORDS =
      Set.of(
          "and",
          "between",
          "date",
          "duration",
          "else",
          "every",
          "false",
          "for",
          "function",
          "if",
          "in",
          "instance",
          "list",
          "not",
          "null",
          "of",
          "or",
          "return",
          "satisfies",
          "some",
          "then",
          "time",
          "true");

  private static final int WIDTH = 160;
  private static final int HEIGHT = 60;
  private static final int STEP = 200;
  private static final int INPUTS_A_ROW = 8;

  private final DmnVersion version;
  private final List<DecisionTable> tables;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> decisionNames = new HashSet<>();
  private final Set<String> typeNames = new HashSet<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Xml xml = new Xml();

  private DmnWriter(List<DecisionTable> tables, DmnVersion version) {
    this.tables = tables;
    this.version = version;
  }

  /** Writes a table as DMN 1.5. */
  public static String write(DecisionTable table) {
    return write(List.of(table), DmnVersion.DMN_1_5);
  }

  /**
   * Writes tables as one file.
   *
   * @throws IllegalArgumentException when there is no table, when two tables, columns or rules have
   *     the same id, when a rule has an annotation that its table has not, or when a text holds a
   *     character that XML does not know
   */
  public static String write(List<DecisionTable> tables, DmnVersion version) {
    checkArgument(!tables.isEmpty(), "DmnWriter.tables must not be empty, but were []");
    return new DmnWriter(List.copyOf(tables), version).document();
  }

  /** A fact or, for a qualified name, what it is part of. */
  private static final class Fact {

    private final String name;
    private final Map<String, Fact> parts = new LinkedHashMap<>();
    private @Nullable FeelType type;
    private @Nullable Cell allowed;
    private boolean ambiguous;
    private String id = "";
    private String typeRef = "";

    Fact(String name) {
      this.name = name;
    }

    void note(InputColumn column) {
      if (type == null) {
        type = column.type();
        allowed = column.allowedValues();
      } else if (type != column.type() || !column.allowedValues().equals(allowed)) {
        ambiguous = true;
      }
    }

    /**
     * The values that the type of the fact can name: not those that differ by column or wait for
     * parameters.
     */
    Optional<Cell> values() {
      return Optional.ofNullable(allowed)
          .filter(cell -> !ambiguous && !cell.isAny() && isBound(cell));
    }

    private static boolean isBound(Cell cell) {
      for (UnaryTest test : cell.tests()) {
        if (test instanceof UnaryTest.EqualTo equal && isParameter(equal.value())) {
          return false;
        }
        if (test instanceof UnaryTest.Interval interval
            && (interval.low().filter(Fact::isParameter).isPresent()
                || interval.high().filter(Fact::isParameter).isPresent())) {
          return false;
        }
      }
      return true;
    }

    private static boolean isParameter(Endpoint endpoint) {
      return endpoint instanceof Endpoint.Parameter;
    }
  }

  private String document() {
    for (DecisionTable table : tables) {
      claim(table.id());
      table.inputs().forEach(input -> claim(input.id()));
      table.outputs().forEach(output -> claim(output.id()));
      table.rules().forEach(rule -> claim(rule.id()));
      table.inputs().forEach(this::note);
    }
    DecisionTable first = tables.get(0);
    xml.declaration();
    xml.open(
        "definitions",
        "xmlns",
        version.modelNamespace(),
        "xmlns:dmndi",
        version.diagramNamespace(),
        "xmlns:dc",
        "http://www.omg.org/spec/DMN/20180521/DC/",
        "xmlns:di",
        "http://www.omg.org/spec/DMN/20180521/DI/",
        "id",
        unique(first.id() + "_definitions"),
        "name",
        first.name(),
        "namespace",
        "urn:dealership:decision-tables");
    facts.values().forEach(this::typeOf);
    List<String> variableTypes = tables.stream().map(this::variableType).toList();
    for (Fact fact : facts.values()) {
      fact.id = unique("input_" + fact.name);
      xml.open("inputData", "id", fact.id, "name", fact.name);
      xml.empty(
          "variable",
          "id",
          unique("variable_" + fact.name),
          "name",
          fact.name,
          "typeRef",
          fact.typeRef);
      xml.close();
    }
    Map<String, Map<Fact, String>> requirements = new LinkedHashMap<>();
    for (int i = 0; i < tables.size(); i++) {
      requirements.put(tables.get(i).id(), decision(tables.get(i), variableTypes.get(i)));
    }
    diagram(requirements);
    xml.close();
    return xml.toString();
  }

  private void claim(String id) {
    checkArgument(
        ids.add(id),
        "DecisionTable ids of tables, columns and rules must be unique in a file, but '%s' is there twice",
        id);
  }

  private String unique(String wanted) {
    return unique(wanted.replaceAll("[^\\p{L}\\p{N}_.-]", "_"), ids);
  }

  private static String unique(String wanted, Set<String> taken) {
    String candidate = wanted;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = wanted + "_" + i;
    }
    return candidate;
  }

  private void note(InputColumn input) {
    Map<String, Fact> level = facts;
    String[] steps = input.fact().split("\\.", -1);
    for (int i = 0; i < steps.length; i++) {
      Fact fact = level.computeIfAbsent(steps[i], Fact::new);
      if (i == steps.length - 1) {
        fact.note(input);
      }
      level = fact.parts;
    }
  }

  /** Writes the item definition of a fact where it needs one. */
  private void typeOf(Fact fact) {
    if (fact.parts.isEmpty() && fact.values().isEmpty()) {
      fact.typeRef = fact.ambiguous ? "Any" : base(fact);
      return;
    }
    fact.typeRef = typeName(fact.name);
    xml.open("itemDefinition", "id", unique(fact.typeRef), "name", fact.typeRef);
    content(fact);
    xml.close();
  }

  private static String base(Fact fact) {
    return fact.type == null ? "Any" : fact.type.dmnName();
  }

  private void content(Fact fact) {
    if (fact.parts.isEmpty()) {
      xml.text("typeRef", fact.ambiguous ? "Any" : base(fact));
      fact.values().ifPresent(cell -> values("allowedValues", cell.toString()));
      return;
    }
    for (Fact part : fact.parts.values()) {
      xml.open("itemComponent", "id", unique(fact.name + "_" + part.name), "name", part.name);
      content(part);
      xml.close();
    }
  }

  private String typeName(String name) {
    return unique("t_" + name.replaceAll("[^\\p{L}\\p{N}_]", "_"), typeNames);
  }

  private void values(String element, String text) {
    xml.open(element);
    xml.text("text", text);
    xml.close();
  }

  /** Writes the item definition of an answer where it needs one. */
  private String variableType(DecisionTable table) {
    if (table.hitPolicy() == HitPolicy.COLLECT_COUNT) {
      return FeelType.NUMBER.dmnName();
    }
    OutputColumn only = table.outputs().get(0);
    boolean collection = table.hitPolicy().isMultiple() && !table.hitPolicy().isAggregated();
    if (table.outputs().size() == 1 && !collection) {
      return only.type().dmnName();
    }
    String name = typeName(table.id());
    List<String> attributes = new ArrayList<>(List.of("id", unique(name), "name", name));
    if (collection) {
      attributes.addAll(List.of("isCollection", "true"));
    }
    xml.open("itemDefinition", attributes.toArray(String[]::new));
    if (table.outputs().size() == 1) {
      xml.text("typeRef", only.type().dmnName());
    } else {
      for (OutputColumn output : table.outputs()) {
        xml.open("itemComponent", "id", unique(name + "_" + output.name()), "name", output.name());
        xml.text("typeRef", output.type().dmnName());
        xml.close();
      }
    }
    xml.close();
    return name;
  }

  /** Writes a decision, and tells the ids of its arrows by the facts they come from. */
  private Map<Fact, String> decision(DecisionTable table, String variableType) {
    boolean isName = isName(table.name()) && decisionNames.add(table.name());
    String name = isName ? table.name() : unique(asName(table.name()), decisionNames);
    List<String> attributes = new ArrayList<>(List.of("id", table.id(), "name", name));
    if (!isName) {
      attributes.addAll(List.of("label", table.name()));
    }
    xml.open("decision", attributes.toArray(String[]::new));
    xml.empty(
        "variable", "id", unique(table.id() + "_variable"), "name", name, "typeRef", variableType);
    Map<Fact, String> arrows = new LinkedHashMap<>();
    for (InputColumn input : table.inputs()) {
      Fact fact = facts.get(input.fact().split("\\.", -1)[0]);
      if (fact != null && !arrows.containsKey(fact)) {
        String arrow = unique(table.id() + "_requires_" + fact.name);
        arrows.put(fact, arrow);
        xml.open("informationRequirement", "id", arrow);
        xml.empty("requiredInput", "href", "#" + fact.id);
        xml.close();
      }
    }
    table(table);
    xml.close();
    return arrows;
  }

  private static boolean isName(String name) {
    if (!FEEL_NAME.matcher(name).matches()) {
      return false;
    }
    for (String word : name.split(" ", -1)) {
      if (KEYWORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String asName(String name) {
    String letters = name.replaceAll("[^\\p{L}\\p{N}_]+", "_").replaceAll("^_+|_+$", "");
    return isName(letters) ? letters : "_" + letters;
  }

  private void table(DecisionTable table) {
    HitPolicy policy = table.hitPolicy();
    List<String> attributes =
        new ArrayList<>(
            List.of("id", unique(table.id() + "_table"), "hitPolicy", policy.dmnName()));
    if (policy.isAggregated()) {
      attributes.addAll(List.of("aggregation", policy.aggregation()));
    }
    xml.open("decisionTable", attributes.toArray(String[]::new));
    table.inputs().forEach(this::input);
    table.outputs().forEach(this::output);
    table.annotations().forEach(annotation -> xml.empty("annotation", "name", annotation));
    table.rules().forEach(rule -> rule(table, rule));
    xml.close();
  }

  private void input(InputColumn input) {
    List<String> attributes = new ArrayList<>(List.of("id", input.id()));
    input.label().ifPresent(label -> attributes.addAll(List.of("label", label)));
    xml.open("input", attributes.toArray(String[]::new));
    xml.open(
        "inputExpression",
        "id",
        unique(input.id() + "_expression"),
        "typeRef",
        input.type().dmnName());
    xml.text("text", input.fact());
    xml.close();
    if (!input.allowedValues().isAny()) {
      values("inputValues", input.allowedValues().toString());
    }
    xml.close();
  }

  private void output(OutputColumn output) {
    List<String> attributes = new ArrayList<>(List.of("id", output.id()));
    output.label().ifPresent(label -> attributes.addAll(List.of("label", label)));
    if (!output.name().isEmpty()) {
      attributes.addAll(List.of("name", output.name()));
    }
    attributes.addAll(List.of("typeRef", output.type().dmnName()));
    if (output.values().isEmpty() && output.defaultValue().isEmpty()) {
      xml.empty("output", attributes.toArray(String[]::new));
      return;
    }
    xml.open("output", attributes.toArray(String[]::new));
    if (!output.values().isEmpty()) {
      values(
          "outputValues",
          output.values().stream().map(Feel::write).collect(Collectors.joining(", ")));
    }
    output.defaultValue().ifPresent(value -> values("defaultOutputEntry", Feel.write(value)));
    xml.close();
  }

  private void rule(DecisionTable table, DecisionRule rule) {
    checkArgument(
        table.annotations().containsAll(rule.annotations().keySet()),
        "DecisionRule.annotations must be among %s in rule '%s' of table '%s', but were %s",
        table.annotations(),
        rule.id(),
        table.id(),
        Values.sorted(rule.annotations().keySet()));
    xml.open("rule", "id", rule.id());
    rule.description().ifPresent(description -> xml.text("description", description));
    for (int i = 0; i < rule.cells().size(); i++) {
      xml.entry(
          "inputEntry", rule.cells().get(i).toString(), "id", unique(rule.id() + "_in" + (i + 1)));
    }
    for (int i = 0; i < rule.outputs().size(); i++) {
      xml.entry(
          "outputEntry",
          rule.outputs().get(i).map(Feel::write).orElse("null"),
          "id",
          unique(rule.id() + "_out" + (i + 1)));
    }
    for (String annotation : table.annotations()) {
      xml.entry("annotationEntry", rule.annotations().getOrDefault(annotation, ""));
    }
    xml.close();
  }

  /** Draws the decisions in a row, and below them the facts, in rows of eight. */
  private void diagram(Map<String, Map<Fact, String>> requirements) {
    Map<Fact, int[]> places = new LinkedHashMap<>();
    for (Fact fact : facts.values()) {
      int number = places.size();
      int[] place = {50 + number % INPUTS_A_ROW * STEP, 250 + number / INPUTS_A_ROW * STEP / 2};
      places.put(fact, place);
    }
    xml.open("dmndi:DMNDI");
    xml.open("dmndi:DMNDiagram", "id", unique("diagram"));
    int x = 50;
    for (Map.Entry<String, Map<Fact, String>> decision : requirements.entrySet()) {
      shape(decision.getKey(), x, 50);
      for (Map.Entry<Fact, String> arrow : decision.getValue().entrySet()) {
        int[] from = places.getOrDefault(arrow.getKey(), new int[] {0, 0});
        xml.open(
            "dmndi:DMNEdge",
            "id",
            unique("edge_" + arrow.getValue()),
            "dmnElementRef",
            arrow.getValue());
        waypoint(from[0] + WIDTH / 2, from[1]);
        waypoint(x + WIDTH / 2, 50 + HEIGHT);
        xml.close();
      }
      x += STEP;
    }
    places.forEach((fact, place) -> shape(fact.id, place[0], place[1]));
    xml.close();
    xml.close();
  }

  private void shape(String element, int x, int y) {
    xml.open("dmndi:DMNShape", "id", unique("shape_" + element), "dmnElementRef", element);
    xml.empty(
        "dc:Bounds",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(WIDTH),
        "height",
        number(HEIGHT));
    xml.close();
  }

  private void waypoint(int x, int y) {
    xml.empty("di:waypoint", "x", number(x), "y", number(y));
  }

  private static String number(int value) {
    return Integer.toString(value);
  }

  /**
   * Indented XML with what needs escaping escaped, so that a reader gets each text back as it was.
   */
  private static final class Xml {

    private final StringBuilder out = new StringBuilder();
    private final List<String> open = new ArrayList<>();

    void declaration() {
      out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    void open(String name, String... attributes) {
      start(name, attributes);
      out.append(">\n");
      open.add(name);
    }

    void empty(String name, String... attributes) {
      start(name, attributes);
      out.append("/>\n");
    }

    /**
     * An element with one text in it, on one line: there are thousands, and one line each is what a
     * reader can compare.
     */
    void entry(String name, String text, String... attributes) {
      start(name, attributes);
      out.append("><text>");
      escape(text, false);
      out.append("</text></").append(name).append(">\n");
    }

    void text(String name, String text) {
      start(name);
      out.append('>');
      escape(text, false);
      out.append("</").append(name).append(">\n");
    }

    void close() {
      String name = open.remove(open.size() - 1);
      indent();
      out.append("</").append(name).append(">\n");
    }

    private void start(String name, String... attributes) {
      indent();
      out.append('<').append(name);
      for (int i = 0; i < attributes.length; i += 2) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], true);
        out.append('"');
      }
    }

    private void indent() {
      out.append("  ".repeat(open.size()));
    }

    private void escape(String text, boolean attribute) {
      text.codePoints().forEach(c -> escape(c, attribute));
    }

    private void escape(int c, boolean attribute) {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\r' -> out.append("&#13;");
        case '\n', '\t' -> {
          if (attribute) {
            out.append("&#").append(c).append(';');
          } else {
            out.append((char) c);
          }
        }
        default -> {
          checkArgument(
              isCharacter(c),
              "DecisionTable texts must be of characters of XML, but there was U+%s",
              String.format(Locale.ROOT, "%04X", c));
          out.appendCodePoint(c);
        }
      }
    }

    private static boolean isCharacter(int c) {
      return c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }
}
