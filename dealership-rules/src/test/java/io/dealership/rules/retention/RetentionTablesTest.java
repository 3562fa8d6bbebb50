package io.dealership.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.DmnReader;
import io.dealership.rules.decision.DmnWriter;
import io.dealership.rules.pack.CaseEntry;
import io.dealership.rules.pack.KnowledgePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {RetentionRules.RETENTION, RetentionRules.FORMS, RetentionRules.ACCESS})
  void a_table_stands_in_its_file_as_the_writer_writes_it(String id) throws IOException {
    Path file = Records.FOLDER.resolve("tables").resolve(id + ".dmn");
    List<DecisionTable> tables =
        DmnReader.read(id, new ByteArrayInputStream(Files.readAllBytes(file))).tables();
    String written = DmnWriter.write(tables.get(0));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, written);
    }

    assertThat(tables).hasSize(1);
    assertThat(Files.readString(file)).isEqualTo(written);
  }

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(Records.RULES.runCases()).isEmpty();
  }

  @Test
  void the_cases_show_every_outcome_and_every_reason_of_every_table() {
    Map<String, Set<String>> outcomes = new LinkedHashMap<>();
    Map<String, Set<String>> reasons = new LinkedHashMap<>();
    for (CaseEntry one : PACK.cases()) {
      one.outcome()
          .ifPresent(
              outcome -> outcomes.computeIfAbsent(one.table(), id -> new TreeSet<>()).add(outcome));
      reasons
          .computeIfAbsent(one.table(), id -> new TreeSet<>())
          .addAll(one.reasons().orElseThrow());
    }

    assertThat(PACK.tableIds()).isEqualTo(OUTCOMES.keySet());
    OUTCOMES.forEach(
        (id, type) -> {
          Set<String> all = new TreeSet<>();
          for (Enum<?> constant : type.getEnumConstants()) {
            all.add(constant.name());
          }
          Set<String> told = new TreeSet<>();
          PACK.table(id, ON).rules().forEach(rule -> told.add(rule.annotations().get("reason")));
          assertThat(outcomes.get(id)).as(id).isEqualTo(all);
          assertThat(reasons.get(id)).as(id).isEqualTo(told);
        });
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
