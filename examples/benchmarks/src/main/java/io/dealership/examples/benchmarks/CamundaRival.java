package io.dealership.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dealership.examples.benchmarks.Verdict.Answer;
import io.dealership.rules.decision.HitPolicy;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The DMN engine of Camunda on a copy of the table with hit policy R, for it knows no O. */
final class CamundaRival implements Rival {

  private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  private final List<Map<String, Object>> cases;
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision decision;

  CamundaRival(JobLine[] cases) {
    this.cases = Arrays.stream(cases).map(DmnText::facts).toList();
    String xml = DmnText.of(CoverageTable.table(HitPolicy.RULE_ORDER), MODEL, false);
    this.decision = engine.parseDecision("coverage", new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  @Override
  public Object decide(int index) {
    return engine.evaluateDecisionTable(decision, cases.get(index));
  }

  @Override
  public Answer answer(Object decision) {
    Set<String> reasons = new TreeSet<>();
    String coverage = "none";
    for (DmnDecisionRuleResult row : (DmnDecisionTableResult) decision) {
      String said = String.valueOf(row.<Object>getEntry("coverage"));
      if (coverage.equals("none")
          || Coverage.valueOf(said).compareTo(Coverage.valueOf(coverage)) < 0) {
        coverage = said;
      }
      reasons.add(String.valueOf(row.<Object>getEntry("reason")));
    }
    return new Answer(coverage, reasons);
  }
}
