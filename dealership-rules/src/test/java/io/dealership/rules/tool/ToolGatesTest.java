package io.dealership.rules.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.GateCheck;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.KnowledgePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every gate of the tool room over all combinations of its facts: it says what a plain program
 * says, its causes are exactly what has to be cured, and no cure closes it.
 */
class ToolGatesTest {

  private static final KnowledgePack PACK = KnowledgePack.load(ToolRules.pack());

  private static final List<Object> DAYS = List.of(-1, 0, 1, 400);

  /** What a plain program finds. */
  private static final class Causes {
    final Map<String, Object> facts;
    final List<String> found = new ArrayList<>();

    Causes(Map<String, Object> facts) {
      this.facts = facts;
    }

    boolean is(String fact) {
      return (boolean) facts.get(fact);
    }

    boolean is(String fact, String... values) {
      return List.of(values).contains(facts.get(fact));
    }

    boolean over(String fact) {
      return (int) facts.get(fact) > 0;
    }

    Causes when(boolean bad, String cause) {
      if (bad) {
        found.add(cause);
      }
      return this;
    }

    Causes unless(String fact, String cause) {
      return when(!is(fact), cause);
    }
  }

  private static GateCheck gate(String table, Map<String, List<Object>> choices) {
    return GateCheck.of(PACK, table, choices);
  }

  @Test
  void the_tool_room() {
    gate(ToolRules.ROOM, Map.of())
        .cure("not-a-keeper", "keeper", true)
        .assertExact(facts -> new Causes(facts).unless("keeper", "not-a-keeper").found);
  }

  @Test
  void loans() {
    gate(
            ToolRules.LOAN,
            Map.of("destination", List.of("STORE", "OUTSIDE_FOR_STORE", "OUTSIDE_PRIVATE")))
        .cure("private-lending", "destination", "STORE")
        .cure("outside-not-approved", "outsideApproved", true)
        .cure("not-registered", "registered", true)
        .cure("borrower-not-signed", "borrowerSigned", true)
        .cure("not-by-keeper", "handedOutByKeeper", true)
        .cure("not-in-place", "inPlace", true)
        .cure("not-sound", "sound", true)
        .cure("return-time-not-agreed", "returnTimeAgreed", true)
        .assertExact(
            facts -> {
              Causes c = new Causes(facts);
              return c.when(c.is("destination", "OUTSIDE_PRIVATE"), "private-lending")
                  .when(
                      c.is("destination", "OUTSIDE_FOR_STORE") && !c.is("outsideApproved"),
                      "outside-not-approved")
                  .unless("registered", "not-registered")
                  .unless("borrowerSigned", "borrower-not-signed")
                  .unless("handedOutByKeeper", "not-by-keeper")
                  .unless("inPlace", "not-in-place")
                  .unless("sound", "not-sound")
                  .when(
                      c.is("returnTimeNeeded") && !c.is("returnTimeAgreed"),
                      "return-time-not-agreed")
                  .found;
            });
  }

  @Test
  void replacements() {
    gate(
            ToolRules.REPLACEMENT,
            Map.of(
                "replacementReason", List.of("LIFE_ENDED", "DAMAGED", "LOST"),
                "serviceLife", List.of("RUNNING", "OVER", "LONG_OVER")))
        .cure("too-early", "serviceLife", "OVER")
        .cure("old-not-returned", "oldReturned", true)
        .cure("case-not-decided", "caseDecided", true)
        .assertExact(
            facts -> {
              Causes c = new Causes(facts);
              return c.when(
                      c.is("replacementReason", "LIFE_ENDED") && c.is("serviceLife", "RUNNING"),
                      "too-early")
                  .when(
                      !c.is("replacementReason", "LOST") && !c.is("oldReturned"),
                      "old-not-returned")
                  .when(
                      !c.is("replacementReason", "LIFE_ENDED") && !c.is("caseDecided"),
                      "case-not-decided")
                  .found;
            });
  }

  @Test
  void returns() {
    gate(ToolRules.RETURN, Map.of("condition", List.of("INTACT", "DAMAGED", "LOST")))
        .cure("not-returned", "returned", true)
        .cure("not-inspected", "inspected", true)
        .cure("defect-not-registered", "defectRegistered", true)
        .cure("defect-not-reported", "defectReported", true)
        .assertExact(
            facts -> {
              Causes c = new Causes(facts);
              boolean gone = c.is("condition", "LOST");
              boolean fine = c.is("condition", "INTACT");
              return c.when(!gone && !c.is("returned"), "not-returned")
                  .when(!gone && !c.is("inspected"), "not-inspected")
                  .when(!fine && !c.is("defectRegistered"), "defect-not-registered")
                  .when(!fine && !c.is("defectReported"), "defect-not-reported")
                  .found;
            });
  }

  @Test
  void damage_and_loss() {
    gate(ToolRules.CASE, Map.of("caseKind", List.of("WEAR", "MISUSE", "LOSS")))
        .cure("case-not-registered", "caseRegistered", true)
        .cure("statement-missing", "statementWritten", true)
        .cure("reports-missing", "reportsMade", true)
        .cure("proposal-missing", "proposalRecorded", true)
        .assertExact(
            facts -> {
              Causes c = new Causes(facts);
              boolean wear = c.is("caseKind", "WEAR");
              return c.unless("caseRegistered", "case-not-registered")
                  .when(c.is("caseKind", "LOSS") && !c.is("statementWritten"), "statement-missing")
                  .when(!wear && !c.is("reportsMade"), "reports-missing")
                  .when(!wear && !c.is("proposalRecorded"), "proposal-missing")
                  .found;
            });
  }

  @Test
  void use() {
    gate(ToolRules.USE, Map.of("verification", List.of("VALID", "NEVER", "FAILED", "OVERDUE")))
        .cure("not-sound", "sound", true)
        .cure("not-checked-today", "checkedToday", true)
        .cure("never-verified", "verification", "VALID")
        .cure("verification-failed", "verification", "VALID")
        .cure("verification-overdue", "verification", "VALID")
        .assertExact(
            facts -> {
              Causes c = new Causes(facts);
              return c.unless("sound", "not-sound")
                  .unless("checkedToday", "not-checked-today")
                  .when(c.is("measuring") && c.is("verification", "NEVER"), "never-verified")
                  .when(c.is("measuring") && c.is("verification", "FAILED"), "verification-failed")
                  .when(
                      c.is("measuring") && c.is("verification", "OVERDUE"), "verification-overdue")
                  .found;
            });
  }

  @Test
  void care() {
    gate(ToolRules.CARE, Map.of("careOverdueDays", DAYS))
        .cure("care-not-planned", "carePlanned", true)
        .cure("care-overdue", "careOverdueDays", 0)
        .cure("care-not-recorded", "careRecorded", true)
        .assertExact(
            facts -> {
              Causes c = new Causes(facts);
              return c.unless("carePlanned", "care-not-planned")
                  .when(c.over("careOverdueDays"), "care-overdue")
                  .unless("careRecorded", "care-not-recorded")
                  .found;
            });
  }

  @Test
  void books() {
    gate(ToolRules.BOOKS, Map.of("countOverdueDays", DAYS))
        .cure("records-missing", "recordsThere", true)
        .cure("count-overdue", "countOverdueDays", 0)
        .cure("count-not-recorded", "countRecorded", true)
        .cure("differences-open", "differencesSettled", true)
        .assertExact(
            facts -> {
              Causes c = new Causes(facts);
              return c.unless("recordsThere", "records-missing")
                  .when(c.over("countOverdueDays"), "count-overdue")
                  .unless("countRecorded", "count-not-recorded")
                  .unless("differencesSettled", "differences-open")
                  .found;
            });
  }

  @Test
  void counts() {
    gate(ToolRules.COUNT, Map.of("goods", List.of("MISSING", "SURPLUS", "AGREE")))
        .cure("goods-missing", "goods", "AGREE")
        .cure("goods-surplus", "goods", "AGREE")
        .cure("cards-differ", "cardsAgree", true)
        .assertExact(
            facts -> {
              Causes c = new Causes(facts);
              return c.when(c.is("goods", "MISSING"), "goods-missing")
                  .when(c.is("goods", "SURPLUS"), "goods-surplus")
                  .unless("cardsAgree", "cards-differ")
                  .found;
            });
  }

  @Test
  void purchases() {
    gate(ToolRules.PURCHASE, Map.of())
        .cure("not-applied", "applied", true)
        .cure("not-reviewed", "reviewed", true)
        .cure("not-approved", "approved", true)
        .assertExact(
            facts ->
                new Causes(facts)
                    .unless("applied", "not-applied")
                    .unless("reviewed", "not-reviewed")
                    .unless("approved", "not-approved")
                    .found);
  }

  @Test
  void the_cases_of_the_pack_pass_and_are_enough() {
    assertThat(Samples.RULES.runCases()).isEmpty();
    CaseCoverage.assertWhole(PACK, Map.of(ToolRules.LOAN, Permit.class));
  }
}
