package io.dealership.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import io.dealership.examples.benchmarks.Verdict.Answer;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools with its executable model: the session kept alive, or a new one for each job line. */
final class DroolsRival implements Rival {

  private static final String RULES = "coverage.drl";

  private final JobLine[] cases;
  private final boolean kept;
  private final KieSession session;
  private final StatelessKieSession stateless;
  private final Verdict verdict = new Verdict();

  DroolsRival(JobLine[] cases, boolean kept) {
    this.cases = cases;
    this.kept = kept;
    KieBase base = base();
    this.session = base.newKieSession();
    this.session.setGlobal("verdict", verdict);
    this.stateless = base.newStatelessKieSession();
    this.stateless.setGlobal("verdict", verdict);
  }

  private static KieBase base() {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/io/dealership/examples/benchmarks/" + RULES,
        services
            .getResources()
            .newInputStreamResource(
                requireNonNull(DroolsRival.class.getResourceAsStream(RULES), RULES), "UTF-8"));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  @Override
  public Object decide(int index) {
    verdict.clear();
    if (kept) {
      FactHandle handle = session.insert(cases[index]);
      session.fireAllRules();
      session.delete(handle);
    } else {
      stateless.execute(cases[index]);
    }
    return verdict;
  }

  @Override
  public Answer answer(Object decision) {
    return ((Verdict) decision).answer();
  }

  @Override
  public void close() {
    session.dispose();
  }
}
