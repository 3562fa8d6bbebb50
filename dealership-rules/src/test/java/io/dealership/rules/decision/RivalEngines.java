package io.dealership.rules.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.feel.lang.types.impl.ComparablePeriod;
import org.kie.internal.io.ResourceFactory;

/**
 * The same table in two other engines, as exported: KIE DMN, which knows all hit policies, and
 * Camunda DMN, which gets a copy in rule order whose only output is the id of the rule.
 */
final class RivalEngines {

  private static final DmnEngine CAMUNDA =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private final DecisionTable table;
  private final DMNRuntime kie;
  private final DMNModel model;
  private final @Nullable DmnDecision camundaDecision;

  private RivalEngines(DecisionTable table, boolean withCamunda) {
    this.table = table;
    this.kie =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(
                    ResourceFactory.newReaderResource(new StringReader(DmnWriter.write(table)))))
            .getOrElseThrow(e -> new IllegalStateException("KIE refuses table " + table, e));
    this.model = kie.getModels().get(0);
    if (model.hasErrors()) {
      throw new AssertionError(
          "KIE refuses "
              + DmnWriter.write(table)
              + " for "
              + model.getMessages(DMNMessage.Severity.ERROR));
    }
    this.camundaDecision =
        withCamunda
            ? CAMUNDA.parseDecision(
                table.id(), new ByteArrayInputStream(inRuleOrder(table).getBytes(UTF_8)))
            : null;
  }

  /** Both engines with a table without parameters. */
  static RivalEngines of(DecisionTable bound) {
    return new RivalEngines(bound, true);
  }

  /** KIE's engine alone. */
  static RivalEngines kieOnly(DecisionTable bound) {
    return new RivalEngines(bound, false);
  }

  private static String inRuleOrder(DecisionTable table) {
    DecisionTable copy =
        DecisionTable.builder()
            .id(table.id())
            .name(table.name())
            .hitPolicy(HitPolicy.RULE_ORDER)
            .addAllInputs(table.inputs())
            .addOutputs(
                OutputColumn.builder().id("ruleId").name("ruleId").type(FeelType.STRING).build())
            .addAllRules(
                table.rules().stream()
                    .map(
                        rule ->
                            DecisionRule.builder()
                                .id(rule.id())
                                .addAllCells(
                                    rule.cells().stream().map(RivalEngines::plain).toList())
                                .addOutputs(Optional.of(rule.id()))
                                .build())
                    .toList())
            .build();
    // Camunda would turn a typed date into a java.util.Date, which its FEEL cannot compare, and it
    // parses each - anew, but skips an empty cell, which says the same in much less time
    return DmnWriter.write(List.of(copy), DmnVersion.DMN_1_3)
        .replaceAll(" typeRef=\"(date|dateTime|dayTimeDuration|yearMonthDuration)\"", "")
        .replace("<text>-</text>", "<text></text>");
  }

  /**
   * A cell of true and false in the one form that Camunda reads as meant: in {@code not(true)} and
   * in lists it takes them for the answers of tests.
   */
  private static Cell plain(Cell cell) {
    boolean flags =
        cell.tests().stream()
            .anyMatch(
                test ->
                    test instanceof UnaryTest.EqualTo equal
                        && equal.value() instanceof Endpoint.Constant constant
                        && constant.value() instanceof Boolean);
    if (!flags) {
      return cell;
    }
    List<UnaryTest> others = new ArrayList<>();
    for (boolean value : new boolean[] {true, false}) {
      if (RandomTables.accepts(cell, value)) {
        others.add(new UnaryTest.EqualTo(Endpoint.of(value)));
      }
    }
    return switch (others.size()) {
      case 0 -> Cell.of(new UnaryTest.IsNull());
      case 1 -> new Cell(false, others);
      default -> Cell.any();
    };
  }

  /**
   * What KIE answers, in the form in which {@link CompiledTable#evaluate} answers; a violation
   * holds KIE's messages.
   */
  TableResult kie(Map<String, Object> facts) {
    DMNContext context = kie.newContext();
    nested(facts, true).forEach(context::set);
    DMNResult result = kie.evaluateById(model, context, table.id());
    DMNDecisionResult decision = result.getDecisionResultById(table.id());
    if (decision.hasErrors() || result.hasErrors()) {
      return new TableResult(
          List.of(),
          Optional.empty(),
          Optional.of(result.getMessages(DMNMessage.Severity.ERROR).toString()));
    }
    Object answer = decision.getResult();
    if (table.hitPolicy().isAggregated()) {
      return new TableResult(
          List.of(), Optional.ofNullable(answer).map(RivalEngines::ours), Optional.empty());
    }
    List<List<Optional<Object>>> rows = new ArrayList<>();
    if (answer instanceof List<?> several) {
      several.forEach(one -> rows.add(row(one)));
    } else if (answer != null) {
      rows.add(row(answer));
    }
    return new TableResult(rows, Optional.empty(), Optional.empty());
  }

  private List<Optional<Object>> row(@Nullable Object answer) {
    if (table.outputs().size() == 1) {
      return List.of(Optional.ofNullable(answer).map(RivalEngines::ours));
    }
    Map<?, ?> values = (Map<?, ?>) answer;
    List<Optional<Object>> row = new ArrayList<>();
    for (OutputColumn output : table.outputs()) {
      row.add(Optional.<Object>ofNullable(values.get(output.name())).map(RivalEngines::ours));
    }
    return row;
  }

  /** The answer of a table in a form in which answers of two engines compare. */
  static String answer(DecisionTable table, TableResult result) {
    if (result.violation().isPresent()) {
      return "violation";
    }
    if (!table.hitPolicy().isAggregated()) {
      return result.rows().toString();
    }
    return result
        .aggregate()
        .or(() -> table.outputs().get(0).defaultValue())
        .map(Object::toString)
        .orElse("nothing");
  }

  /** The ids of the rules that match for Camunda. */
  Set<String> camundaMatches(Map<String, Object> facts) {
    Set<String> ids = new TreeSet<>();
    if (camundaDecision == null) {
      throw new IllegalStateException("RivalEngines must be of both engines");
    }
    for (DmnDecisionRuleResult rule :
        CAMUNDA.evaluateDecisionTable(camundaDecision, nested(facts, false))) {
      ids.add(rule.getSingleEntry());
    }
    return ids;
  }

  /** The ids of the rules that match here. */
  static Set<String> matches(DecisionTable table, Map<String, Object> facts) {
    Set<String> ids = new TreeSet<>();
    for (DecisionRule rule : table.rules()) {
      boolean all = true;
      for (int i = 0; i < rule.cells().size() && all; i++) {
        all = RandomTables.accepts(rule.cells().get(i), facts.get(table.inputs().get(i).fact()));
      }
      if (all) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  /** Facts by qualified names as maps within maps. */
  private static Map<String, Object> nested(Map<String, Object> facts, boolean forKie) {
    Map<String, Object> result = new HashMap<>();
    facts.forEach(
        (name, value) -> {
          Map<String, Object> level = result;
          String[] steps = name.split("\\.", -1);
          for (int i = 0; i < steps.length - 1; i++) {
            @SuppressWarnings("unchecked") // only maps are put above the last step
            Map<String, Object> next =
                (Map<String, Object>)
                    level.computeIfAbsent(steps[i], step -> new HashMap<String, Object>());
            level = next;
          }
          level.put(
              steps[steps.length - 1],
              forKie && value instanceof Period period ? new ComparablePeriod(period) : value);
        });
    return result;
  }

  private static Object ours(Object value) {
    if (value instanceof ComparablePeriod period) {
      return Values.canonical(period.asPeriod());
    }
    return value instanceof Number number
        ? Values.canonical(new BigDecimal(number.toString()))
        : value;
  }
}
