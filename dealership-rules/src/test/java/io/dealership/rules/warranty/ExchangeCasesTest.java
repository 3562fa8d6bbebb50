package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.DmnReader;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseEntry;
import io.dealership.rules.pack.KnowledgePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of exchange and return that the pack carries with it: that they pass, and suffice. */
class ExchangeCasesTest {

  private static final DealershipRules RULES = DealershipRules.standard();
  private static final KnowledgePack PACK = RULES.packs().pack(WarrantyRules.PACK);
  private static final LocalDate ON = PACK.descriptor().publishedOn();
  private static final Set<String> NOES =
      Set.of("NOT_UNDER_RULES", "HELD_FOR_VOUCHER", "HELD_FOR_DIAGNOSIS", "REPAIR_ONLY");

  static Stream<String> rules() {
    return table(ON).rules().stream().map(DecisionRule::id);
  }

  static List<CaseEntry> cases() {
    return PACK.cases().stream().filter(one -> one.table().equals(ExchangeRules.TABLE)).toList();
  }

  private static DecisionTable table(LocalDate on) {
    return PACK.table(ExchangeRules.TABLE, on);
  }

  private static LocalDate day(CaseEntry one) {
    return one.on().orElse(ON);
  }

  private static Question<Map<String, Object>, ExchangeRight> question(DecisionTable table) {
    return Question.builder(
            table.id(), table, FactType.ofMap(table), PACK.declarations(), ExchangeRight.class)
        .pack(new PackVersion(PACK.id(), PACK.version()))
        .texts(PACK.texts())
        .citations(source -> PACK.citations(source).stream().findFirst())
        .build();
  }

  private static boolean isAsExpected(CaseEntry one, Decision<ExchangeRight> decision) {
    return decision.outcome().map(Enum::name).equals(one.outcome())
        && reasons(decision).equals(one.reasons().orElseThrow());
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream()
        .filter(finding -> !finding.isPresumption())
        .map(finding -> finding.reason().code())
        .toList();
  }

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(cases()).hasSizeGreaterThan(80);
    assertThat(RULES.warranty().runCases()).isEmpty();
  }

  @ParameterizedTest(name = "without {0}")
  @MethodSource("rules")
  void some_case_notices_that_a_rule_is_gone(String rule) {
    List<String> noticed = new ArrayList<>();
    for (LocalDate on : List.of(LocalDate.of(2015, 6, 1), ON)) {
      DecisionTable table = table(on);
      DecisionTable rest =
          table.withRules(table.rules().stream().filter(each -> !each.id().equals(rule)).toList());
      Question<Map<String, Object>, ExchangeRight> poorer = question(rest);
      for (CaseEntry one : cases()) {
        if (day(one).equals(on) && !isAsExpected(one, poorer.decide(PACK.values(one), on))) {
          noticed.add(one.id());
        }
      }
    }

    assertThat(noticed).isNotEmpty();
  }

  @Test
  void every_text_of_every_case_is_there_in_both_languages_and_every_no_says_what_to_do_next() {
    for (LocalDate on : List.of(LocalDate.of(2015, 6, 1), ON)) {
      Question<Map<String, Object>, ExchangeRight> asked = question(table(on));
      for (CaseEntry one : cases()) {
        if (day(one).equals(on)) {
          Decision<ExchangeRight> decision = asked.decide(PACK.values(one), on);
          assertThat(isAsExpected(one, decision)).as("%s: %s", one.id(), decision).isTrue();
          complete(decision.headline(Locale.CHINESE), decision.headline(Locale.ENGLISH));
          for (Finding finding : decision.findings()) {
            complete(finding.text().zh(), finding.text().en());
            finding.nextStep().ifPresent(step -> complete(step.text().zh(), step.text().en()));
            assertThat(finding.supports().filter(NOES::contains).isPresent())
                .as("%s: %s", one.id(), finding.reason())
                .matches(no -> !no || finding.nextStep().isPresent());
          }
          decision.missing().forEach(fact -> complete(fact.label().zh(), fact.label().en()));
          decision.alternatives().forEach(other -> complete(other.text().zh(), other.text().en()));
        }
      }
    }
  }

  /** Facts that only the messages need are not in a case, so a question mark stands for them. */
  private static void complete(String chinese, String english) {
    assertThat(chinese).isNotBlank().doesNotContain("{", "}").matches(".*\\p{IsHan}.*");
    assertThat(english).isNotBlank().doesNotContain("{", "}").doesNotMatch(".*\\p{IsHan}.*");
  }

  @Test
  void the_cases_show_every_outcome_of_the_table_every_reason_and_what_is_undetermined() {
    Set<String> outcomes = new TreeSet<>();
    Set<String> reasons = new TreeSet<>();
    for (CaseEntry one : cases()) {
      outcomes.add(one.outcome().orElse("undetermined"));
      reasons.addAll(one.reasons().orElseThrow());
    }
    Set<String> allOutcomes = new TreeSet<>(Set.of("undetermined"));
    for (ExchangeRight right : ExchangeRight.values()) {
      allOutcomes.add(right.name());
    }
    allOutcomes.remove("BORDERLINE"); // two answers of the table make it
    Set<String> allReasons = new TreeSet<>();
    table(ON).rules().forEach(rule -> allReasons.add(rule.annotations().get("reason")));

    assertThat(outcomes).isEqualTo(allOutcomes);
    assertThat(reasons).isEqualTo(allReasons);
    // one word of bits; more would make each decision slower
    assertThat(table(ON).rules()).hasSize(62);
  }

  @Test
  void the_outcomes_of_the_table_are_those_of_the_program_in_the_same_order() {
    List<String> order = new ArrayList<>();
    for (ExchangeRight right : ExchangeRight.values()) {
      if (right != ExchangeRight.BORDERLINE) {
        order.add(right.name());
      }
    }

    assertThat(table(ON).outputs().get(0).values()).isEqualTo(order);
  }

  @Test
  void the_thresholds_are_parameters_of_the_table() throws IOException {
    Path file = PackFolders.LAW.resolve("tables/warranty-exchange.dmn");
    String text = Files.readString(file);
    DecisionTable table =
        DmnReader.read(
                "warranty-exchange.dmn",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .tables()
            .get(0);

    assertThat(table.parameters())
        .containsExactlyInAnyOrder(
            "tg.safetyRepairs",
            "tg.assemblyReplacements",
            "tg.samePartReplacements",
            "tg.repairDays",
            "tg.sameFaultRepairs");
  }
}
