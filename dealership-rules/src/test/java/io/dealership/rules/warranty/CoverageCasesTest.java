package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.MakerDecision;
import io.dealership.core.warranty.VoucherState;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseEntry;
import io.dealership.rules.pack.KnowledgePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that the pack carries with it: that they pass, and that they are enough. */
class CoverageCasesTest {

  private static final DealershipRules RULES = DealershipRules.standard();
  private static final KnowledgePack PACK = RULES.packs().pack(WarrantyRules.PACK);
  private static final LocalDate ON = PACK.descriptor().publishedOn();
  private static final DecisionTable TABLE = PACK.table(WarrantyRules.TABLE, ON);
  private static final Set<String> NOES =
      Set.of("NOT_COVERED", "EXCLUDED", "HELD_FOR_MAKER", "BORDERLINE");

  static List<CaseEntry> cases() {
    return PACK.cases().stream().filter(one -> one.table().equals(WarrantyRules.TABLE)).toList();
  }

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(RULES.warranty().runCases()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void every_text_of_a_case_is_there_in_both_languages_and_complete(CaseEntry one) {
    Decision<Coverage> decision = decided(one);

    assertThat(decision.outcome().map(Enum::name)).isEqualTo(one.outcome());
    assertThat(reasons(decision)).isEqualTo(one.reasons().orElseThrow());
    assertThat(decision.headline(Locale.CHINESE)).isNotBlank();
    assertThat(decision.headline(Locale.ENGLISH)).isNotBlank();
    for (Finding finding : decision.findings()) {
      complete(finding.message(Locale.CHINESE), finding.message(Locale.ENGLISH));
      finding
          .nextStep()
          .ifPresent(step -> complete(step.text(Locale.CHINESE), step.text(Locale.ENGLISH)));
      finding
          .citations()
          .forEach(
              citation -> complete(citation.text(Locale.CHINESE), citation.text(Locale.ENGLISH)));
    }
    decision
        .missing()
        .forEach(fact -> complete(fact.label(Locale.CHINESE), fact.label(Locale.ENGLISH)));
    decision
        .alternatives()
        .forEach(other -> complete(other.text(Locale.CHINESE), other.text(Locale.ENGLISH)));
  }

  private static void complete(String chinese, String english) {
    assertThat(chinese).isNotBlank().doesNotContain("{", "}", "?").matches(".*\\p{IsHan}.*");
    assertThat(english).isNotBlank().doesNotContain("{", "}", "?").doesNotMatch(".*\\p{IsHan}.*");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void every_no_says_what_to_do_next(CaseEntry one) {
    for (Finding finding : decided(one).findings()) {
      if (finding.supports().filter(NOES::contains).isPresent()) {
        assertThat(finding.nextStep()).as(finding.reason().toString()).isPresent();
      }
    }
  }

  @Test
  void the_cases_show_every_outcome_every_reason_and_what_is_undetermined() {
    Set<String> outcomes = new TreeSet<>();
    Set<String> reasons = new TreeSet<>();
    for (CaseEntry one : cases()) {
      outcomes.add(one.outcome().orElse("undetermined"));
      reasons.addAll(one.reasons().orElseThrow());
    }
    Set<String> allOutcomes = new TreeSet<>(Set.of("undetermined"));
    for (Coverage coverage : Coverage.values()) {
      allOutcomes.add(coverage.name());
    }
    Set<String> allReasons = new TreeSet<>();
    TABLE.rules().forEach(rule -> allReasons.add(rule.annotations().get("reason")));

    assertThat(TABLE.rules()).hasSize(57);
    assertThat(outcomes).isEqualTo(allOutcomes);
    assertThat(reasons).isEqualTo(allReasons);
  }

  // ---- the facts of a case, with days and readings that lead to them ----

  private static Decision<Coverage> decided(CaseEntry one) {
    return question(TABLE, CoverageFacts.TYPE, TABLE.id()).decide(facts(one), ON);
  }

  private static <F> Question<F, Coverage> question(
      DecisionTable table, FactType<F> type, String file) {
    return Question.builder(file, table, type, PACK.declarations(), Coverage.class)
        .pack(new PackVersion(PACK.id(), PACK.version()))
        .texts(PACK.texts())
        .citations(source -> PACK.citations(source).stream().findFirst())
        .build();
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream()
        .filter(finding -> !finding.isPresumption())
        .map(finding -> finding.reason().code())
        .toList();
  }

  private static CoverageFacts facts(CaseEntry one) {
    var values = new Values(PACK.values(one));
    Map<ExclusionGround, Evidence> evidence = new EnumMap<>(ExclusionGround.class);
    evidence(values, "disclosedAtSale", ExclusionGround.DISCLOSED_AT_SALE, evidence);
    evidence(values, "improperUse", ExclusionGround.IMPROPER_USE, evidence);
    evidence(values, "forbiddenModification", ExclusionGround.FORBIDDEN_MODIFICATION, evidence);
    evidence(values, "improperHandling", ExclusionGround.IMPROPER_HANDLING_AFTER_FAULT, evidence);
    evidence(values, "forceMajeure", ExclusionGround.FORCE_MAJEURE, evidence);
    LocalDate requestedOn = LocalDate.of(2025, 6, 1);
    int odometer = 40_000;
    boolean known = values.number("kilometersLeft").isPresent();
    var question =
        WarrantyQuestion.builder()
            .vehicleClass(values.choice("vehicleClass", VehicleClass.class))
            .vehicleUse(values.choice("vehicleUse", VehicleUse.class))
            .odometer(
                known || values.number("promiseKilometersLeft").isPresent()
                    ? Optional.of(Odometer.of(odometer))
                    : Optional.empty())
            .diagnosis(values.choice("diagnosis", Diagnosis.class))
            .putAllExclusionEvidence(evidence)
            .makerDecision(values.choice("makerDecision", MakerDecision.class))
            .voucher(values.choice("voucher", VoucherState.class))
            .saleOnRecord(values.flag("saleProven"))
            .maintainedElsewhere(values.flag("maintainedElsewhere"))
            .batteryCapacityPercent(new BigDecimal("65.5"))
            .build();
    Optional<Integer> proof = values.number("proofDaysLeft");
    return new CoverageFacts(
        question,
        requestedOn,
        values.choice("edition", WarrantyEdition.class),
        values.flag("wearPart"),
        clock(values, "daysLeft", "kilometersLeft", requestedOn, odometer),
        values.flag("inRestDays"),
        values.flag("promised"),
        clock(values, "promiseDaysLeft", "promiseKilometersLeft", requestedOn, odometer),
        proof.isPresent() ? OptionalLong.of(proof.get()) : OptionalLong.empty(),
        proof.map(requestedOn::plusDays),
        values.flag("capacityBelowLimit"),
        OptionalInt.of(70));
  }

  private static Optional<WarrantyClock> clock(
      Values values, String days, String kilometers, LocalDate requestedOn, int odometer) {
    return values
        .number(days)
        .map(
            left ->
                new WarrantyClock(
                    requestedOn.plusDays(left).minusYears(3),
                    Optional.of(requestedOn.plusDays(left)),
                    Optional.of(Odometer.of(odometer + values.number(kilometers).orElse(0)))));
  }

  private static void evidence(
      Values values, String fact, ExclusionGround ground, Map<ExclusionGround, Evidence> evidence) {
    values.choice(fact, Evidence.class).ifPresent(given -> evidence.put(ground, given));
  }

  /** The given facts of a case. */
  private record Values(Map<String, Object> given) {
    <E extends Enum<E>> Optional<E> choice(String fact, Class<E> type) {
      return Optional.ofNullable(given.get(fact)).map(value -> Enum.valueOf(type, (String) value));
    }

    Optional<Boolean> flag(String fact) {
      return Optional.ofNullable(given.get(fact)).map(Boolean.class::cast);
    }

    Optional<Integer> number(String fact) {
      return Optional.ofNullable(given.get(fact)).map(value -> ((Number) value).intValue());
    }
  }
}
