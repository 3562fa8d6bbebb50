package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.CaseEntry;
import io.dealership.rules.pack.KnowledgePack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that the pack of claims carries with it: that they pass, and that they are enough. */
class ClaimCasesTest {

  private static final DealershipRules RULES = DealershipRules.standard();
  private static final KnowledgePack PACK = RULES.packs().pack(ClaimRules.PACK);
  private static final LocalDate ON = PACK.descriptor().publishedOn();

  private static final Map<String, Class<? extends Enum<?>>> OUTCOMES =
      Map.of(
          ClaimRules.READINESS, ClaimReadiness.class,
          ClaimRules.STEP, ClaimStep.class,
          ClaimRules.ANSWER, ClaimAnswerOutcome.class,
          ClaimRules.REQUEST, WarrantyRequestStep.class,
          ClaimRules.FILE, ClaimFileState.class);

  /** Outcomes that are no reason to do anything. */
  private static final Set<String> AT_REST = Set.of("DONE");

  /** An outcome of any table, so that all of them are asked alike. */
  private enum Any {
    NOT_CLAIMABLE,
    EXPIRED,
    INCOMPLETE,
    NEEDS_PRIOR_APPROVAL,
    MAKER_TERMS_UNKNOWN,
    READY,
    REFUSED,
    SUBMITTED,
    RETURNED,
    APPROVED,
    PARTLY_APPROVED,
    DENIED,
    APPEALED,
    PAID,
    WRITTEN_OFF,
    UNKNOWN_CLAIM,
    WRONG_CURRENCY,
    REPEATED,
    OVER_PAID,
    DIFFERENT,
    OVERDUE,
    AWAITED,
    MATCHED,
    ANSWER_LATE,
    ESCALATE,
    ANSWER_NOW,
    ASK_MAKER,
    EXPLAIN,
    SCHEDULE,
    WAIT,
    DONE,
    KEEP,
    MAY_BE_DESTROYED
  }

  static List<CaseEntry> cases() {
    return PACK.cases();
  }

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(RULES.warranty().claims().runCases()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void every_no_says_what_to_do_next(CaseEntry one) {
    Decision<Any> decision = question(PACK.table(one.table(), ON)).decide(PACK.values(one), ON);

    for (Finding finding : decision.findings()) {
      if (finding.supports().filter(AT_REST::contains).isEmpty()) {
        assertThat(finding.nextStep()).as(finding.reason().toString()).isPresent();
      }
    }
    assertThat(decision.headline(Locale.CHINESE)).matches(".*\\p{IsHan}.*");
    assertThat(decision.headline(Locale.ENGLISH)).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
  }

  @Test
  void the_cases_show_every_outcome_and_every_reason_of_every_table() {
    CaseCoverage.assertWhole(PACK, OUTCOMES);
  }

  @Test
  void the_tables_have_as_many_rules_as_the_changelog_says() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    PACK.tableIds().forEach(id -> sizes.put(id, PACK.table(id, ON).rules().size()));

    assertThat(sizes)
        .isEqualTo(
            Map.of(
                ClaimRules.READINESS, 39,
                ClaimRules.STEP, 32,
                ClaimRules.ANSWER, 20,
                ClaimRules.REQUEST, 10,
                ClaimRules.FILE, 6));
  }

  private static Question<Map<String, Object>, Any> question(DecisionTable table) {
    return Question.builder(
            table.id(), table, FactType.ofMap(table), PACK.declarations(), Any.class)
        .pack(new PackVersion(PACK.id(), PACK.version()))
        .texts(PACK.texts())
        .citations(source -> PACK.citations(source).stream().findFirst())
        .build();
  }
}
