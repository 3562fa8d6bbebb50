package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The decision-table cases of the DMN Technology Compatibility Kit, from the folder {@code dmn-tck}
 * of the system property {@code thirdparty.data}; skipped without it.
 *
 * <p>Two models mix tables with literal expressions and invocations. There the harness supplies
 * what is no table, in the few lines of {@link #lending} and {@link #vacationDays}.
 */
class DmnTckTest {

  private static final List<String> MODELS =
      List.of(
          "0004-lending",
          "0004-simpletable-U",
          "0005-simpletable-A",
          "0006-simpletable-P1",
          "0007-simpletable-P2",
          "0010-multi-output-U",
          "0020-vacation-days",
          "0108-first-hitpolicy",
          "0109-ruleOrder-hitpolicy",
          "0110-outputOrder-hitpolicy",
          "0114-min-collect-hitpolicy",
          "0115-sum-collect-hitpolicy",
          "0116-count-collect-hitpolicy",
          "0117-multi-any-hitpolicy",
          "0118-multi-priority-hitpolicy",
          "0119-multi-collect-hitpolicy");

  private static Path folder() {
    @Nullable String data = System.getProperty("thirdparty.data");
    assumeTrue(data != null && !data.isBlank(), "the property thirdparty.data names no folder");
    Path folder = Path.of(data, "dmn-tck");
    assumeTrue(Files.isDirectory(folder), "there is no " + folder);
    return folder;
  }

  @Test
  void every_model_of_the_folder_is_tried() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> models = Files.newDirectoryStream(folder(), Files::isDirectory)) {
      models.forEach(model -> names.add(model.getFileName().toString()));
    }
    assertThat(names).containsExactlyInAnyOrderElementsOf(MODELS);
  }

  @TestFactory
  Stream<DynamicTest> every_case_gives_the_expected_results() {
    Path folder = folder();
    return MODELS.stream().flatMap(model -> cases(folder.resolve(model), model));
  }

  private static Stream<DynamicTest> cases(Path folder, String model) {
    DmnDocument document;
    try (InputStream file = Files.newInputStream(folder.resolve(model + ".dmn"))) {
      document = DmnReader.readTables(model + ".dmn", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, DecisionTable> tables = new HashMap<>();
    document.tables().forEach(table -> tables.put(table.name(), table));
    return elements(xml(folder.resolve(model + "-test-01.xml")).getDocumentElement(), "testCase")
        .map(
            test ->
                dynamicTest(model + " " + test.getAttribute("id"), () -> run(model, tables, test)));
  }

  private static void run(String model, Map<String, DecisionTable> tables, Element test) {
    Map<String, Object> inputs = new HashMap<>();
    elements(test, "inputNode").forEach(node -> put(inputs, node.getAttribute("name"), node));
    Map<String, Object> results =
        switch (model) {
          case "0004-lending" -> lending(tables, inputs);
          case "0020-vacation-days" -> vacationDays(tables, inputs);
          default -> {
            Map<String, Object> all = new HashMap<>();
            tables.forEach((name, table) -> all.put(name, ask(table, inputs)));
            yield all;
          }
        };
    List<Element> expected = elements(test, "resultNode").toList();
    assertThat(expected).isNotEmpty();
    for (Element node : expected) {
      String name = node.getAttribute("name");
      Object answer = results.getOrDefault(name, "no answer");
      Object wanted = value(elements(node, "expected").findFirst().orElseThrow());
      assertThat(shown(answer)).as(name).isEqualTo(shown(wanted));
    }
  }

  /**
   * Numbers to eight decimals, as the kit compares them: some of its own were calculated in binary.
   */
  private static String shown(Object value) {
    return value instanceof BigDecimal number
        ? number.setScale(8, RoundingMode.HALF_EVEN).toString()
        : value.toString();
  }

  /** The invocations and literal expressions of 0004-lending around its eight tables. */
  private static Map<String, Object> lending(
      Map<String, DecisionTable> tables, Map<String, Object> inputs) {
    Map<String, Object> results = new HashMap<>();
    results.put("Adjudication", "ACCEPT");
    Object score =
        ask(
            tables,
            "ApplicationRiskScoreModel",
            "Age",
            get(inputs, "ApplicantData.Age"),
            "MaritalStatus",
            get(inputs, "ApplicantData.MaritalStatus"),
            "EmploymentStatus",
            get(inputs, "ApplicantData.EmploymentStatus"));
    results.put("ApplicationRiskScore", score);
    Object preRisk =
        ask(
            tables,
            "Pre-bureauRiskCategoryTable",
            "ExistingCustomer",
            get(inputs, "ApplicantData.ExistingCustomer"),
            "ApplicationRiskScore",
            score);
    results.put("Pre-bureauRiskCategory", preRisk);
    Object postRisk =
        ask(
            tables,
            "Post-bureauRiskCategoryTable",
            "ExistingCustomer",
            get(inputs, "ApplicantData.ExistingCustomer"),
            "ApplicationRiskScore",
            score,
            "CreditScore",
            get(inputs, "BureauData.CreditScore"));
    results.put("Post-bureauRiskCategory", postRisk);
    Object callType = ask(tables, "BureauCallTypeTable", "Pre-bureauRiskCategory", preRisk);
    results.put("BureauCallType", callType);
    BigDecimal installment = installment(inputs);
    results.put("RequiredMonthlyInstallment", installment);
    boolean preAffordable = isAffordable(tables, inputs, preRisk, installment);
    results.put("Pre-bureauAffordability", preAffordable);
    boolean postAffordable = isAffordable(tables, inputs, postRisk, installment);
    results.put("Post-bureauAffordability", postAffordable);
    Object eligibility =
        ask(
            tables,
            "EligibilityRules",
            "Pre-bureauRiskCategory",
            preRisk,
            "Pre-bureauAffordability",
            preAffordable,
            "Age",
            get(inputs, "ApplicantData.Age"));
    results.put("Eligibility", eligibility);
    results.put(
        "Strategy",
        ask(tables, "Strategy", "Eligibility", eligibility, "BureauCallType", callType));
    results.put(
        "Routing",
        ask(
            tables,
            "RoutingRules",
            "Post-bureauRiskCategory",
            postRisk,
            "Post-bureauAffordability",
            postAffordable,
            "Bankrupt",
            get(inputs, "BureauData.Bankrupt"),
            "CreditScore",
            get(inputs, "BureauData.CreditScore")));
    return results;
  }

  /** The literal expression InstallmentCalculation. */
  private static BigDecimal installment(Map<String, Object> inputs) {
    BigDecimal monthlyRate =
        number(inputs, "RequestedProduct.Rate")
            .divide(BigDecimal.valueOf(12), MathContext.DECIMAL128);
    BigDecimal growth =
        BigDecimal.ONE
            .add(monthlyRate)
            .pow(number(inputs, "RequestedProduct.Term").intValueExact(), MathContext.DECIMAL128);
    BigDecimal share =
        BigDecimal.ONE.subtract(BigDecimal.ONE.divide(growth, MathContext.DECIMAL128));
    String fee =
        get(inputs, "RequestedProduct.ProductType").equals("STANDARD LOAN") ? "20.00" : "25.00";
    return number(inputs, "RequestedProduct.Amount")
        .multiply(monthlyRate)
        .divide(share, MathContext.DECIMAL128)
        .add(new BigDecimal(fee));
  }

  /** The context AffordabilityCalculation. */
  private static boolean isAffordable(
      Map<String, DecisionTable> tables,
      Map<String, Object> inputs,
      Object risk,
      BigDecimal installment) {
    BigDecimal disposable =
        number(inputs, "ApplicantData.Monthly.Income")
            .subtract(number(inputs, "ApplicantData.Monthly.Expenses"))
            .subtract(number(inputs, "ApplicantData.Monthly.Repayments"));
    Object factor = ask(tables, "CreditContingencyFactorTable", "RiskCategory", risk);
    return disposable.multiply((BigDecimal) factor).compareTo(installment) > 0;
  }

  /** The two literal expressions of 0020-vacation-days around its three tables. */
  private static Map<String, Object> vacationDays(
      Map<String, DecisionTable> tables, Map<String, Object> inputs) {
    Map<String, BigDecimal> extra = new HashMap<>();
    tables.forEach((name, table) -> extra.put(name, (BigDecimal) ask(table, inputs)));
    BigDecimal more =
        extra
            .getOrDefault("Extra days case 1", BigDecimal.ZERO)
            .max(extra.getOrDefault("Extra days case 3", BigDecimal.ZERO));
    BigDecimal total =
        BigDecimal.valueOf(22)
            .add(more)
            .add(extra.getOrDefault("Extra days case 2", BigDecimal.ZERO));
    return Map.of("Base Vacation Days", 22, "Total Vacation Days", Values.canonical(total));
  }

  private static Object get(Map<String, Object> inputs, String name) {
    return Optional.ofNullable(inputs.get(name)).orElseThrow();
  }

  private static BigDecimal number(Map<String, Object> inputs, String name) {
    return (BigDecimal) get(inputs, name);
  }

  private static Object ask(Map<String, DecisionTable> tables, String table, Object... facts) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      map.put((String) facts[i], facts[i + 1]);
    }
    return ask(Optional.ofNullable(tables.get(table)).orElseThrow(), map);
  }

  /** The answer as DMN gives it: a value, a structure, or a list of them. */
  private static Object ask(DecisionTable table, Map<String, Object> facts) {
    TableResult result = CompiledTable.compile(table, FactType.ofMap(table)).evaluate(facts);
    assertThat(result.violation()).as(table.name()).isEmpty();
    List<Object> rows = new ArrayList<>();
    for (List<Optional<Object>> row : result.rows()) {
      rows.add(row.size() == 1 ? row.get(0).orElse("null") : structure(table, row));
    }
    if (table.hitPolicy().isAggregated()) {
      return result.aggregate().orElseGet(() -> rows.isEmpty() ? "null" : rows.get(0));
    }
    return table.hitPolicy().isMultiple() ? rows : rows.isEmpty() ? "null" : rows.get(0);
  }

  private static Object structure(DecisionTable table, List<Optional<Object>> row) {
    Map<String, Object> structure = new TreeMap<>();
    for (int i = 0; i < row.size(); i++) {
      structure.put(table.outputs().get(i).name(), row.get(i).orElse("null"));
    }
    return structure;
  }

  /** Facts of structures get qualified names. */
  private static void put(Map<String, Object> facts, String name, Element node) {
    List<Element> components = elements(node, "component").toList();
    if (components.isEmpty()) {
      facts.put(name, value(node));
    }
    components.forEach(part -> put(facts, name + "." + part.getAttribute("name"), part));
  }

  private static Object value(Element node) {
    List<Element> lists = elements(node, "list").toList();
    if (!lists.isEmpty()) {
      return elements(lists.get(0), "item").map(DmnTckTest::value).toList();
    }
    List<Element> components = elements(node, "component").toList();
    if (!components.isEmpty()) {
      Map<String, Object> structure = new TreeMap<>(new LinkedHashMap<>());
      components.forEach(part -> structure.put(part.getAttribute("name"), value(part)));
      return structure;
    }
    Element value = elements(node, "value").findFirst().orElseThrow();
    String text = value.getTextContent();
    String type = value.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
    return switch (type.replaceFirst(".*:", "")) {
      case "string" -> text;
      case "decimal", "double", "integer" -> Values.canonical(new BigDecimal(text));
      case "boolean" -> Boolean.valueOf(text);
      case "" -> "null";
      default -> throw new AssertionError("a value of type " + type);
    };
  }

  private static Stream<Element> elements(Node parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found.stream();
  }

  private static Document xml(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
