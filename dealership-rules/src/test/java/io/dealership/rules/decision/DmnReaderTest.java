package io.dealership.rules.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.rules.document.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DmnReaderTest {

  static InputStream dmn(DmnVersion version, String content) {
    return bytes(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="%s" id="test" name="Test" namespace="urn:test">
        %s
        </definitions>
        """
            .formatted(version.modelNamespace(), content));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static DecisionTable table(String content) {
    return DmnReader.read("test.dmn", dmn(DmnVersion.DMN_1_5, content)).tables().get(0);
  }

  private static final String COVERAGE =
      """
      <decision id="coverage" name="Warranty coverage">
        <decisionTable hitPolicy="OUTPUT ORDER" preferredOrientation="Rule-as-Column">
          <input id="in1" label="Odometer (km)"><inputExpression typeRef="number"><text>odometer</text></inputExpression></input>
          <input id="in2">
            <inputExpression typeRef="string"><text> component </text></inputExpression>
            <inputValues><text>"engine", "gearbox", "wear part"</text></inputValues>
          </input>
          <output id="out1" name="outcome" typeRef="string" label="Outcome">
            <outputValues><text>"not-covered", "covered"</text></outputValues>
            <defaultOutputEntry><text>"covered"</text></defaultOutputEntry>
          </output>
          <output id="out2" name="rate" typeRef="number"/>
          <annotation name="source"/>
          <annotation name="message"/>
          <rule id="over-distance">
            <description>Over the distance.</description>
            <inputEntry><text>&gt; rp.km</text></inputEntry>
            <inputEntry><text>not("wear part")</text></inputEntry>
            <outputEntry><text>"not-covered"</text></outputEntry>
            <outputEntry><text>-</text></outputEntry>
            <annotationEntry><text>cn-order-43-2021 18</text></annotationEntry>
            <annotationEntry><text>  </text></annotationEntry>
          </rule>
          <rule id="wear">
            <inputEntry><text></text></inputEntry>
            <inputEntry><text>"wear part"</text></inputEntry>
            <outputEntry><text>"covered"</text></outputEntry>
            <outputEntry><text>0.50</text></outputEntry>
          </rule>
        </decisionTable>
      </decision>
      """;

  @ParameterizedTest
  @EnumSource(DmnVersion.class)
  void reads_a_table_of_every_edition(DmnVersion version) {
    DmnDocument document = DmnReader.read("test.dmn", dmn(version, COVERAGE));
    assertThat(document.version()).isEqualTo(version);
    assertThat(document.id()).isEqualTo("test");
    assertThat(document.name()).isEqualTo("Test");
    assertThat(document.namespace()).isEqualTo("urn:test");
    assertThat(document.unsupported()).isEmpty();
    assertThat(document.tables())
        .containsExactly(
            DecisionTable.builder()
                .id("coverage")
                .name("Warranty coverage")
                .hitPolicy(HitPolicy.OUTPUT_ORDER)
                .addInputs(
                    InputColumn.builder()
                        .id("in1")
                        .fact("odometer")
                        .label("Odometer (km)")
                        .type(FeelType.NUMBER)
                        .build(),
                    InputColumn.builder()
                        .id("in2")
                        .fact("component")
                        .type(FeelType.STRING)
                        .allowedValues(
                            Cell.parse("\"engine\", \"gearbox\", \"wear part\"", FeelType.STRING))
                        .build())
                .addOutputs(
                    OutputColumn.builder()
                        .id("out1")
                        .name("outcome")
                        .label("Outcome")
                        .type(FeelType.STRING)
                        .addValues("not-covered", "covered")
                        .defaultValue("covered")
                        .build(),
                    OutputColumn.builder().id("out2").name("rate").type(FeelType.NUMBER).build())
                .addAnnotations("source", "message")
                .addRules(
                    DecisionRule.builder()
                        .id("over-distance")
                        .addCells(
                            Cell.parse("> rp.km", FeelType.NUMBER),
                            Cell.parse("not(\"wear part\")", FeelType.STRING))
                        .addAllOutputs(List.of(Optional.of("not-covered"), Optional.empty()))
                        .putAllAnnotations(Map.of("source", "cn-order-43-2021 18"))
                        .description("Over the distance.")
                        .build(),
                    DecisionRule.builder()
                        .id("wear")
                        .addCells(Cell.any(), Cell.parse("\"wear part\"", FeelType.STRING))
                        .addAllOutputs(
                            List.of(Optional.of("covered"), Optional.of(new BigDecimal("0.5"))))
                        .build())
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNIQUE       |       | UNIQUE
          FIRST        |       | FIRST
          ANY          |       | ANY
          RULE ORDER   |       | RULE_ORDER
          COLLECT      |       | COLLECT
          COLLECT      | SUM   | COLLECT_SUM
          COLLECT      | MIN   | COLLECT_MIN
          COLLECT      | MAX   | COLLECT_MAX
          COLLECT      | COUNT | COLLECT_COUNT
          """)
  void reads_every_hit_policy(String name, String aggregation, HitPolicy policy) {
    String attribute = aggregation == null ? "" : " aggregation=\"" + aggregation + "\"";
    assertThat(
            table(small("hitPolicy=\"" + name + "\"" + attribute, "number", "1", "number", "1"))
                .hitPolicy())
        .isEqualTo(policy);
  }

  @Test
  void takes_a_table_without_hit_policy_as_unique() {
    assertThat(table(small("", "number", "1", "number", "1")).hitPolicy())
        .isEqualTo(HitPolicy.UNIQUE);
  }

  /** A table of one rule; a type that is empty is not written. */
  private static String small(
      String attributes, String inputType, String cell, String outputType, String output) {
    return """
        <decision id="small" name="Small">
          <decisionTable %s>
            <input><inputExpression%s><text>fact</text></inputExpression></input>
            <output%s/>
            <rule id="r1"><inputEntry><text>%s</text></inputEntry><outputEntry><text>%s</text></outputEntry></rule>
          </decisionTable>
        </decision>
        """
        .formatted(attributes, typeRef(inputType), typeRef(outputType), cell, output);
  }

  private static String typeRef(String type) {
    return type == null || type.isEmpty() ? "" : " typeRef=\"" + type + "\"";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          string                    | "a"                                  | STRING
          feel:number               | 1                                    | NUMBER
          integer                   | 1                                    | NUMBER
          boolean                   | true                                 | BOOLEAN
          date                      | date("2024-03-01")                   | DATE
          date and time             | @"2024-03-01T00:00:00"               | DATE_TIME
          dateTime                  | @"2024-03-01T00:00:00"               | DATE_TIME
          days and time duration    | @"P1D"                               | DAYS_AND_TIME_DURATION
          dayTimeDuration           | @"P1D"                               | DAYS_AND_TIME_DURATION
          years and months duration | @"P1M"                               | YEARS_AND_MONTHS_DURATION
          yearMonthDuration         | @"P1M"                               | YEARS_AND_MONTHS_DURATION
          Any                       | 1, [2..3]                            | NUMBER
                                    | < @"P1D"                             | DAYS_AND_TIME_DURATION
                                    | null                                 | STRING
                                    | some.parameter                       | STRING
          tAge                      | 1                                    | NUMBER
          """)
  void reads_every_type_and_infers_what_is_not_given(String typeRef, String cell, FeelType type) {
    String types =
        """
        <itemDefinition name="tAge"><typeRef>tNumber</typeRef></itemDefinition>
        <itemDefinition name="tNumber"><typeRef>number</typeRef></itemDefinition>
        """;
    String escaped = cell.replace("<", "&lt;");
    String output =
        type == FeelType.STRING ? "\"a\"" : escaped.replaceAll("&lt; |, \\[2..3\\]", "");
    DecisionTable table = table(types + small("", typeRef, escaped, typeRef, output));
    assertThat(table.inputs().get(0).type()).isEqualTo(type);
    assertThat(table.outputs().get(0).type()).isEqualTo(type);
    assertThat(table.inputs().get(0).id()).isEqualTo("fact");
    assertThat(table.outputs().get(0).id()).isEqualTo("output1");
  }

  @Test
  void finds_types_and_values_in_the_declarations_of_facts_and_decisions() {
    DecisionTable table =
        table(
            """
            <itemDefinition name="tUse">
              <typeRef>string</typeRef>
              <allowedValues><text>"household", "commercial"</text></allowedValues>
            </itemDefinition>
            <itemDefinition name="tVehicle">
              <itemComponent name="use"><typeRef>tUse</typeRef></itemComponent>
              <itemComponent name="age">
                <itemComponent name="years"><typeRef>number</typeRef><allowedValues><text>[0..99]</text></allowedValues></itemComponent>
              </itemComponent>
            </itemDefinition>
            <itemDefinition name="tAnswer" isCollection="true">
              <itemComponent name="outcome"><typeRef>tUse</typeRef></itemComponent>
              <itemComponent name="fee"><typeRef>number</typeRef><typeConstraint><text>[0..5]</text></typeConstraint></itemComponent>
            </itemDefinition>
            <inputData id="i1" name="vehicle"><variable name="vehicle" typeRef="tVehicle"/></inputData>
            <inputData id="i2" name="Years of Service"><variable name="Years of Service" typeRef="number"/></inputData>
            <inputData id="i3" name="undeclared"/>
            <decision id="d" name="Name" label="The name that people see">
              <variable name="Name" typeRef="tAnswer"/>
              <decisionTable hitPolicy="OUTPUT ORDER">
                <input><inputExpression><text>vehicle.use</text></inputExpression></input>
                <input><inputExpression><text>vehicle.age.years</text></inputExpression></input>
                <input><inputExpression><text>Years of Service</text></inputExpression></input>
                <input><inputExpression><text>vehicle.unknown.more</text></inputExpression></input>
                <output name="outcome"/>
                <output name="fee"/>
                <output name="more"/>
                <rule id="r1">
                  <inputEntry><text>"household"</text></inputEntry>
                  <inputEntry><text>-</text></inputEntry>
                  <inputEntry><text>-</text></inputEntry>
                  <inputEntry><text>true</text></inputEntry>
                  <outputEntry><text>"commercial"</text></outputEntry>
                  <outputEntry><text>1</text></outputEntry>
                  <outputEntry><text>null</text></outputEntry>
                </rule>
              </decisionTable>
            </decision>
            """);
    assertThat(table.name()).isEqualTo("The name that people see");
    assertThat(table.inputs())
        .extracting(input -> input.type() + " " + input.allowedValues())
        .containsExactly(
            "STRING \"household\", \"commercial\"", "NUMBER [0..99]", "NUMBER -", "BOOLEAN -");
    assertThat(table.outputs())
        .extracting(output -> output.type() + " " + output.values())
        .containsExactly("STRING [household, commercial]", "NUMBER []", "STRING []");
  }

  @Test
  void takes_the_type_of_an_output_from_its_entries_or_its_table() {
    assertThat(
            table(small("typeRef=\"number\"", "number", "1", "", "null")).outputs().get(0).type())
        .isEqualTo(FeelType.NUMBER);
    String entries =
        small("", "number", "1", "", "null")
            .replace("<outputEntry>", "<outputEntry typeRef=\"boolean\">");
    assertThat(table(entries).outputs().get(0).type()).isEqualTo(FeelType.BOOLEAN);
    String count =
        small(
            "hitPolicy=\"COLLECT\" aggregation=\"COUNT\" typeRef=\"number\"",
            "number",
            "1",
            "",
            "\"a\"");
    assertThat(table(count).outputs().get(0).type()).isEqualTo(FeelType.STRING);
  }

  @Test
  void names_everything_that_is_wrong_at_once() {
    assertThatThrownBy(() -> DmnReader.read("mistakes.dmn", Golden.open("mistakes.dmn")))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(Golden.text("mistakes.txt").strip());
  }

  @Test
  void reports_at_most_a_thousand_problems() {
    String rule =
        "<rule id=\"r%d\"><inputEntry><text>foo()</text></inputEntry><outputEntry><text>foo()</text></outputEntry></rule>";
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < 1200; i++) {
      rules.append(rule.formatted(i));
    }
    String table =
        small("", "number", "1", "number", "1")
            .replace("<rule id=\"r1\">", rules + "<rule id=\"last\">");
    assertThatThrownBy(() -> table(table))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class, e -> assertThat(e.problems()).hasSize(1000));
  }

  @Test
  void reads_the_tables_wherever_they_are_and_lists_the_rest() {
    String inner =
        small("", "number", "1", "number", "1")
            .replaceAll("(?s).*?(<decisionTable.*</decisionTable>).*", "$1");
    String parameter =
        inner
            .replace("<text>fact</text>", "<text>age</text>")
            .replaceAll(" typeRef=\"number\"", "");
    String content =
        """
        <decision id="a" name="A"><context>
          <contextEntry><variable name="first" typeRef="number"/>%1$s</contextEntry>
          <contextEntry><variable name="call"/><literalExpression><text>f()</text></literalExpression></contextEntry>
          <contextEntry><functionDefinition><formalParameter name="age" typeRef="number"/>%3$s</functionDefinition></contextEntry>
        </context></decision>
        <decision id="b" name="B"><list><list>%1$s</list></list></decision>
        <decision id="c" name="C">%2$s</decision>
        <decision id="e" name="E"/>
        <businessKnowledgeModel id="k" name="K"><encapsulatedLogic><formalParameter name="age" typeRef="number"/>%3$s</encapsulatedLogic></businessKnowledgeModel>
        <decisionService name="S"/>
        """
            .formatted(inner, inner.replace("<text>1</text>", "<text>1 + 1</text>"), parameter)
            .replaceAll("id=\"r1\"", "");
    int[] number = {0};
    String numbered =
        java.util.regex.Pattern.compile("<rule ")
            .matcher(content)
            .replaceAll(match -> "<rule id=\"r" + number[0]++ + "\" ");
    DmnDocument document = DmnReader.readTables("test.dmn", dmn(DmnVersion.DMN_1_4, numbered));
    assertThat(document.tables())
        .extracting(table -> table.id() + " " + table.name() + " " + table.inputs().get(0).type())
        .containsExactly(
            "a.first A.first NUMBER",
            "a.result A.result NUMBER",
            "b.list-1.list-1 B.list-1.list-1 NUMBER",
            "k K NUMBER");
    assertThat(document.unsupported())
        .extracting(problem -> problem.toString().replaceAll(" \\(line \\d+\\)", ""))
        .containsExactly(
            "test.dmn, a: expected a decision with a decision table (a context is not supported), but was <context>",
            "test.dmn, b: expected a decision with a decision table (a list is not supported), but was <list>",
            "test.dmn, table c, rule r3, cell fact: expected S-FEEL (arithmetic (+), at position 3, is not supported in a"
                + " cell), but was 1 + 1",
            "test.dmn, table c, rule r3, output 1: expected S-FEEL (arithmetic (+), at position 3, is not supported in a"
                + " cell), but was 1 + 1",
            "test.dmn, e: expected a decision with a decision table (a decision without logic is not supported), but was"
                + " <decision>",
            "test.dmn, K: expected a decision with a decision table (a business knowledge model is not supported), but"
                + " was <businessKnowledgeModel>",
            "test.dmn, S: expected a decision with a decision table (a decision service is not supported), but was"
                + " <decisionService>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd"   | definitions | DMN 1.1
          xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/"    | definitions | DMN 1.2
          xmlns="https://www.omg.org/spec/DMN/20240513/MODEL/"   | definitions | DMN 1.6
          xmlns="urn:else"                                       | definitions | <definitions> of urn:else
          id="a"                                                 | definitions | <definitions> of no namespace
          xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"   | decision    | <decision> of https://www.omg.org/spec/DMN/20230324/MODEL/
          xmlns:p="https://www.omg.org/spec/DMN/20230324/MODEL/" | definitions | <definitions> of no namespace
          """)
  void refuses_other_editions_and_other_documents_by_name(
      String attribute, String root, String found) {
    assertThatThrownBy(() -> DmnReader.read("test.dmn", bytes("<" + root + " " + attribute + "/>")))
        .hasMessage(
            "test.dmn, <"
                + root
                + "> (line 1): expected <definitions> of DMN 1.3, 1.4 or 1.5, but was "
                + found);
  }

  @Test
  void refuses_other_expression_languages() {
    assertThatThrownBy(
            () ->
                DmnReader.read(
                    "test.dmn",
                    bytes(
                        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" expressionLanguage=\"groovy\"/>")))
        .hasMessage(
            "test.dmn, definitions (line 1): expected the expression language FEEL, but was groovy");
  }

  @Test
  void reads_a_file_without_tables_as_such() {
    assertThat(DmnReader.read("test.dmn", dmn(DmnVersion.DMN_1_3, "")).tables()).isEmpty();
  }
}
