package io.dealership.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.examples.handbook.HandbookCommand;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.process.WorkflowCheck;
import io.dealership.rules.process.WorkflowEngine;
import io.dealership.rules.workflow.ProcessRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pack of another trade, and the workflow that it brings along. */
class FurnitureTradePackTest {

  private static final Path PACK =
      Path.of("src/main/resources/io/dealership/examples/furniture-trade");
  private static final PackLoader LOADER = DealershipRules.loader();
  private static final LocalDate ON = LocalDate.of(2026, 11, 26);
  private static final String ID = "furniture-after-sales";

  private static final ProcessRules PROCESSES =
      DealershipRules.using(HandbookCommand.furniturePack()).processes();

  @Test
  void is_sealed() throws IOException {
    Golden.check(
        PACK.resolve("pack.json"), PackSealer.sealed(PACK, LOADER, OrganizationRules.postsPack()));
  }

  @Test
  void nothing_in_its_workflow_is_dead_and_every_case_can_be_closed() {
    WorkflowCheck check = PROCESSES.check(ID, ON);

    assertThat(check.findings()).isEmpty();
    assertThat(check.isExact()).isTrue();
    WorkflowEngine engine = PROCESSES.engine(ID, ON);
    assertThat(engine.owed(engine.start())).hasSize(1);
  }

  @Test
  void its_workflow_speaks_of_its_own_roles_and_papers() {
    Workflow workflow = PROCESSES.workflow(ID, ON);

    assertThat(workflow.graph().activities())
        .extracting(Activity::code)
        .contains("register", "brief", "visit", "limit", "accept", "summary");
    assertThat(workflow.graph().activities())
        .allSatisfy(
            activity -> {
              assertThat(activity.roles())
                  .isNotEmpty()
                  .allMatch(role -> role.code().startsWith("furniture-"));
              Stream.concat(activity.needs().stream(), activity.produces().stream())
                  .forEach(code -> assertThat(PROCESSES.document(code, ON)).isPresent());
              activity
                  .signers()
                  .forEach(code -> assertThat(PROCESSES.signer(code, ON)).isPresent());
            });
  }

  @ParameterizedTest
  @CsvSource({"limit, OTHER-03", "visit, OTHER-04", "accept, OTHER-04"})
  void its_rules_stand_at_the_steps(String step, String rule) {
    List<Citation> rules = PROCESSES.rules(ID, ActivityPath.parse(step), ON);

    assertThat(rules).extracting(Citation::toString).anyMatch(text -> text.endsWith(rule));
  }
}
