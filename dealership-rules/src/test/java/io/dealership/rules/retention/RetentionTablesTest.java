package io.dealership.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.KnowledgePack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables of retention and the cases that the pack carries with it. */
class RetentionTablesTest {

  private static final KnowledgePack PACK =
      Records.loader().load(RetentionRules.pack()).pack(RetentionRules.PACK);
  private static final LocalDate ON = PACK.descriptor().publishedOn();

  private static final Map<String, Class<? extends Enum<?>>> OUTCOMES =
      Map.of(
          RetentionRules.RETENTION, Retention.class,
          RetentionRules.FORMS, RecordFormState.class,
          RetentionRules.ACCESS, DocumentAccess.class);

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(Records.RULES.runCases()).isEmpty();
  }

  @Test
  void the_cases_show_every_outcome_and_every_reason_of_every_table() {
    CaseCoverage.assertWhole(PACK, OUTCOMES);
    assertThat(PACK.tableIds()).isEqualTo(OUTCOMES.keySet());
  }

  @Test
  void the_tables_have_as_many_rules_as_the_changelog_says() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    PACK.tableIds().forEach(id -> sizes.put(id, PACK.table(id, ON).rules().size()));

    assertThat(sizes)
        .isEqualTo(
            Map.of(RetentionRules.RETENTION, 8, RetentionRules.FORMS, 2, RetentionRules.ACCESS, 6));
  }
}
