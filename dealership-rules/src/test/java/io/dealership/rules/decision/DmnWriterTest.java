package io.dealership.rules.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DmnWriterTest {

  static DecisionTable warrantyCoverage() {
    return DecisionTable.builder()
        .id("warranty-coverage")
        .name("Covered by the warranty?")
        .hitPolicy(HitPolicy.OUTPUT_ORDER)
        .addInputs(
            InputColumn.builder()
                .id("in-odometer")
                .fact("odometer")
                .label("Odometer | km")
                .type(FeelType.NUMBER)
                .build(),
            InputColumn.builder()
                .id("in-use")
                .fact("vehicle.use")
                .type(FeelType.STRING)
                .allowedValues(Cell.parse("\"household\", \"commercial\"", FeelType.STRING))
                .build(),
            InputColumn.builder()
                .id("in-day")
                .fact("vehicle.deliveredOn")
                .type(FeelType.DATE)
                .build())
        .addOutputs(
            OutputColumn.builder()
                .id("out-outcome")
                .name("outcome")
                .label("Outcome")
                .type(FeelType.STRING)
                .addValues("not-covered", "covered")
                .defaultValue("covered")
                .build(),
            OutputColumn.builder().id("out-rate").name("rate").type(FeelType.NUMBER).build())
        .addAnnotations("source", "message")
        .addRules(
            DecisionRule.builder()
                .id("over-distance")
                .addCells(
                    Cell.parse("> rp.km", FeelType.NUMBER),
                    Cell.parse("not(\"commercial\")", FeelType.STRING),
                    Cell.any())
                .addAllOutputs(List.of(Optional.of("not-covered"), Optional.empty()))
                .putAllAnnotations(
                    Map.of(
                        "source",
                        "cn-order-43-2021 18",
                        "message",
                        "{odometer} km is over\nthe limit"))
                .description("Over the distance.")
                .build(),
            DecisionRule.builder()
                .id("old_edition")
                .addCells(
                    Cell.any(),
                    Cell.any(),
                    Cell.parse("[date(\"2013-10-01\")..date(\"2022-01-01\"))", FeelType.DATE))
                .addAllOutputs(
                    List.of(Optional.of("covered"), Optional.of(new java.math.BigDecimal("0.5"))))
                .build())
        .build();
  }

  private static DecisionTable read(String dmn) {
    return DmnReader.read("test.dmn", new ByteArrayInputStream(dmn.getBytes(UTF_8)))
        .tables()
        .get(0);
  }

  @Property(tries = 500)
  void writes_what_is_read_back_as_the_same_table(@ForAll long seed, @ForAll HitPolicy policy) {
    DecisionTable table = new RandomTables(seed).table(policy);
    assertThat(read(DmnWriter.write(table))).isEqualTo(table);
  }

  @ParameterizedTest
  @EnumSource(DmnVersion.class)
  void writes_what_the_schema_of_the_edition_demands(DmnVersion version) {
    Schema schema = schema(version);
    for (HitPolicy policy : HitPolicy.values()) {
      for (int seed = 0; seed < 10; seed++) {
        String dmn = DmnWriter.write(List.of(new RandomTables(seed).table(policy)), version);
        assertThatCode(
                () -> schema.newValidator().validate(new StreamSource(new StringReader(dmn))))
            .as(dmn)
            .doesNotThrowAnyException();
      }
    }
  }

  private static Schema schema(DmnVersion version) {
    String file =
        switch (version) {
          case DMN_1_3 -> "20191111/DMN13.xsd";
          case DMN_1_4 -> "20211108/DMN14.xsd";
          case DMN_1_5 -> "20230324/DMN15.xsd";
        };
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(DmnWriterTest.class.getResource("/org/omg/spec/DMN/" + file));
    } catch (org.xml.sax.SAXException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void writes_a_file_that_people_can_read_too() {
    assertThat(DmnWriter.write(warrantyCoverage())).isEqualTo(Golden.text("warranty-coverage.dmn"));
    assertThat(read(Golden.text("warranty-coverage.dmn"))).isEqualTo(warrantyCoverage());
  }

  @Test
  void writes_several_tables_with_the_facts_they_share() {
    DecisionTable one = warrantyCoverage();
    DecisionTable two =
        DecisionTable.builder()
            .id("second")
            .name(one.name())
            .hitPolicy(HitPolicy.COLLECT_COUNT)
            .addInputs(
                InputColumn.builder().id("in-2").fact("odometer").type(FeelType.STRING).build(),
                InputColumn.builder().id("in-3").fact("vehicle").type(FeelType.STRING).build())
            .addOutputs(OutputColumn.builder().id("out-2").name("").type(FeelType.STRING).build())
            .build();
    String dmn = DmnWriter.write(List.of(one, two), DmnVersion.DMN_1_3);
    DmnDocument document =
        DmnReader.read("test.dmn", new ByteArrayInputStream(dmn.getBytes(UTF_8)));
    assertThat(document.tables()).containsExactly(one, two);
    assertThat(document.version()).isEqualTo(DmnVersion.DMN_1_3);
  }

  @Test
  void refuses_what_no_file_can_hold() {
    DecisionTable table = warrantyCoverage();
    assertThatThrownBy(() -> DmnWriter.write(List.of(), DmnVersion.DMN_1_5))
        .hasMessage("DmnWriter.tables must not be empty, but were []");
    assertThatThrownBy(() -> DmnWriter.write(List.of(table, table), DmnVersion.DMN_1_5))
        .hasMessage(
            "DecisionTable ids of tables, columns and rules must be unique in a file, but 'warranty-coverage' is there twice");
    assertThatThrownBy(() -> DmnWriter.write(table.withName("a\u0001")))
        .hasMessage("DecisionTable texts must be of characters of XML, but there was U+0001");
    assertThatThrownBy(() -> DmnWriter.write(table.withAnnotations("source")))
        .hasMessage(
            "DecisionRule.annotations must be among [source] in rule 'over-distance' of table 'warranty-coverage', but"
                + " were [message, source]");
  }
}
