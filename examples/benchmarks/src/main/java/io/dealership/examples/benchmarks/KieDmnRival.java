package io.dealership.examples.benchmarks;

import io.dealership.examples.benchmarks.Verdict.Answer;
import io.dealership.rules.decision.HitPolicy;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of KIE on the table as it is, hit policy O. */
final class KieDmnRival implements Rival {

  private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  private final List<Map<String, Object>> cases;
  private final DMNRuntime runtime;
  private final DMNModel model;

  KieDmnRival(JobLine[] cases) {
    this.cases = Arrays.stream(cases).map(DmnText::facts).toList();
    String xml = DmnText.of(CoverageTable.table(HitPolicy.OUTPUT_ORDER), MODEL, true);
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(ResourceFactory.newReaderResource(new StringReader(xml), "UTF-8")))
            .getOrElseThrow(IllegalStateException::new);
    this.model = runtime.getModels().get(0);
  }

  @Override
  public Object decide(int index) {
    DMNContext context = runtime.newContext();
    cases.get(index).forEach(context::set);
    return runtime.evaluateAll(model, context);
  }

  @Override
  public Answer answer(Object decision) {
    DMNResult result = (DMNResult) decision;
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    // null when no row matches
    List<?> rows =
        result.getDecisionResultByName("coverage").getResult() instanceof List<?> matched
            ? matched
            : List.of();
    Set<String> reasons = new TreeSet<>();
    String coverage = "none";
    for (int i = 0; i < rows.size(); i++) {
      Map<?, ?> row = (Map<?, ?>) rows.get(i);
      if (i == 0) {
        coverage = String.valueOf(row.get("coverage"));
      }
      reasons.add(String.valueOf(row.get("reason")));
    }
    return new Answer(coverage, reasons);
  }
}
