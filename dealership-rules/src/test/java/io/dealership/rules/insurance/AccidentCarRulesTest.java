package io.dealership.rules.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.insurance.AccidentCarStep;
import io.dealership.core.insurance.ClaimFormality;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.GateCheck;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccidentCarRulesTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final KnowledgePacks PACKS = PackLoader.create().load(AccidentCarRules.pack());
  private static final AccidentCarRules RULES = AccidentCarRules.of(PACKS);

  @TempDir Path folder;

  /** An accident car in which everything is as it should be, whatever the step. */
  private static AccidentCarQuestion aCar(AccidentCarStep step) {
    return AccidentCarQuestion.builder()
        .step(step)
        .insurerPays(true)
        .paymentModeFixed(true)
        .categoryJudged(true)
        .estimate(Money.parse("CNY 9999.99"))
        .insurerAgrees(true)
        .partsAgreed(true)
        .laborAgreed(true)
        .addFormalitiesDone(
            ClaimFormality.CLAIM_PAPERS,
            ClaimFormality.REPAIR_LIST_SIGNED,
            ClaimFormality.PAYMENT_SETTLED,
            ClaimFormality.REFUND_REQUEST,
            ClaimFormality.ORIGINAL_RECEIPT,
            ClaimFormality.REFUND_APPROVED)
        .insurerPaid(Money.parse("CNY 8000.00"))
        .financeBooked(Money.parse("CNY 8000.00"))
        .build();
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  private static void assertNotYet(AccidentCarQuestion question, String... reasons) {
    Decision<Permit> decision = RULES.step(question, ON);
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(decision)).containsExactly(reasons);
    assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
  }

  private static AccidentCarQuestion open(AccidentCarQuestion question, ClaimFormality formality) {
    return question
        .withFormalitiesDone(
            question.formalitiesDone().stream().filter(one -> !one.equals(formality)).toList())
        .withFormalitiesOpen(formality);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void each_step_may_be_taken_when_all_is_done(AccidentCarStep step) {
    assertThat(RULES.step(aCar(step), ON).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void CLAIM_04_and_CLAIM_05_payment_kind_and_estimate_are_settled_at_reception() {
    AccidentCarQuestion bare =
        aCar(AccidentCarStep.RECEPTION)
            .withPaymentModeFixed(false)
            .withCategoryJudged(false)
            .withEstimate(Optional.empty())
            .withEstimateMade(false);

    assertNotYet(bare, "payment-mode-open", "category-not-judged", "no-estimate");
    assertNotYet(
        bare.withStep(AccidentCarStep.START_WORK),
        "payment-mode-open",
        "category-not-judged",
        "no-estimate");
    assertThat(RULES.step(bare.withStep(AccidentCarStep.HAND_OVER), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  @ParameterizedTest(name = "CLAIM-06 an estimate of {0}, manager {1}: {2}")
  @CsvSource({
    "CNY 9999.99, false, ALLOWED",
    "CNY 10000.00, false, NOT_YET",
    "CNY 10000.00, true, ALLOWED",
    "CNY 10000.01, false, NOT_YET"
  })
  void CLAIM_06_the_service_manager_supports_a_large_estimate(
      String estimate, boolean supports, Permit expected) {
    AccidentCarQuestion question =
        aCar(AccidentCarStep.RECEPTION)
            .withEstimate(Money.parse(estimate))
            .withManagerSupports(supports);

    Decision<Permit> decision = RULES.step(question, ON);
    assertThat(decision.outcome()).contains(expected);
    if (expected == Permit.NOT_YET) {
      assertThat(decision.findings().get(0).message(Locale.ENGLISH))
          .isEqualTo(
              "The estimate of "
                  + estimate
                  + " is large (from CNY 10000.00 on), and the service manager does not support"
                  + " it.");
    }
  }

  @Test
  void the_insurer_agrees_before_the_work_begins() {
    AccidentCarQuestion start = aCar(AccidentCarStep.START_WORK).withInsurerAgrees(false);

    assertNotYet(start, "insurer-not-agreed");
    assertThat(RULES.step(start.withInsurerPays(false), ON).outcome()).contains(Permit.ALLOWED);
    assertThat(RULES.step(start.withInsurerPays(Optional.empty()), ON).missing())
        .extracting(MissingFact::name)
        .containsExactly("agreementNeeded");
  }

  @Test
  void a_store_may_begin_before_the_insurer_agrees() throws IOException {
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
         "layer": "store", "from": "2020-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """);
    Files.writeString(
        folder.resolve("parameters.json"),
        """
        {"parameters": [
         {"name": "accident.agreementBeforeWork", "type": "boolean", "value": false,
          "source": "store-rules 1", "verification": "N"},
         {"name": "accident.largeEstimate", "type": "money", "value": "CNY 500.00",
          "source": "store-rules 2", "verification": "N"},
         {"name": "accident.formalities", "type": "string-list", "value": ["keys-back"],
          "source": "store-rules 3", "verification": "N"},
         {"name": "accident.refundFormalities", "type": "string-list", "value": ["refund-request"],
          "source": "store-rules 4", "verification": "N"}]}
        """);
    PackSealer.seal(folder, PackLoader.create());
    AccidentCarRules rules =
        AccidentCarRules.of(
            PackLoader.create().load(AccidentCarRules.pack(), PackSource.folder(folder)));

    assertThat(
            reasons(
                rules.step(
                    aCar(AccidentCarStep.START_WORK)
                        .withInsurerAgrees(false)
                        .withManagerSupports(false),
                    ON)))
        .containsExactly("manager-not-asked");
    assertThat(rules.step(aCar(AccidentCarStep.HAND_OVER), ON).missing())
        .extracting(MissingFact::name)
        .containsExactly("formalitiesDone");
    assertThat(
            rules
                .step(open(aCar(AccidentCarStep.REFUND), ClaimFormality.ORIGINAL_RECEIPT), ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void CLAIM_03_parts_and_labor_are_agreed_before_the_customer_is_told() {
    AccidentCarQuestion tell =
        aCar(AccidentCarStep.TELL_CUSTOMER).withPartsAgreed(false).withLaborAgreed(false);

    assertNotYet(tell, "parts-not-agreed", "labor-not-agreed");
    assertNotYet(tell.withPartsAgreed(true), "labor-not-agreed");
    assertThat(RULES.step(tell.withInsurerPays(false), ON).outcome()).contains(Permit.ALLOWED);
  }

  @ParameterizedTest(name = "CLAIM-01 without {0}")
  @CsvSource({"claim-papers", "repair-list-signed", "payment-settled"})
  void CLAIM_01_an_accident_car_goes_with_confirmed_formalities_only(String formality) {
    AccidentCarQuestion question =
        open(aCar(AccidentCarStep.HAND_OVER), ClaimFormality.of(formality));

    assertNotYet(question, "formalities-open");
    assertThat(RULES.step(question, ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Formalities are open: " + formality + ".");
    assertThat(RULES.step(question.withFormalitiesOpen(), ON).missing())
        .extracting(MissingFact::name)
        .containsExactly("formalitiesDone");
  }

  @ParameterizedTest(name = "CLAIM-07 without {0}")
  @CsvSource({"refund-request", "original-receipt", "refund-approved"})
  void CLAIM_07_a_refund_follows_its_formalities(String formality) {
    assertNotYet(
        open(aCar(AccidentCarStep.REFUND), ClaimFormality.of(formality)),
        "refund-formalities-open");
    assertThat(
            RULES
                .step(open(aCar(AccidentCarStep.HAND_OVER), ClaimFormality.of(formality)), ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @ParameterizedTest(name = "CLAIM-02 finance booked {0}: {1}")
  @CsvSource({"CNY 8000.00, ALLOWED", "CNY 7999.99, NOT_YET", "CNY 8000.01, NOT_YET"})
  void CLAIM_02_a_claim_is_closed_when_insurer_and_finance_say_the_same(
      String booked, Permit expected) {
    AccidentCarQuestion question =
        aCar(AccidentCarStep.CLOSE_CLAIM).withFinanceBooked(Money.parse(booked));

    Decision<Permit> decision = RULES.step(question, ON);
    assertThat(decision.outcome()).contains(expected);
    if (expected == Permit.NOT_YET) {
      assertThat(decision.findings().get(0).message(Locale.ENGLISH))
          .isEqualTo("The insurer paid CNY 8000.00, and finance booked " + booked + ".");
    }
    assertThat(RULES.step(question.withInsurerPaid(Optional.empty()), ON).missing())
        .extracting(MissingFact::name)
        .containsExactly("amountsMatch");
  }

  @Test
  void the_causes_are_exactly_what_has_to_be_cured() {
    GateCheck.of(
            PACKS.pack(AccidentCarRules.PACK),
            AccidentCarRules.STEP,
            Map.of(
                "accidentStep",
                Arrays.stream(AccidentCarStep.values()).<Object>map(Enum::name).toList()))
        .cure("payment-mode-open", "paymentModeFixed", true)
        .cure("category-not-judged", "categoryJudged", true)
        .cure("no-estimate", "estimateMade", true)
        .cure("manager-not-asked", "managerSupports", true)
        .cure("insurer-not-agreed", "insurerAgrees", true)
        .cure("parts-not-agreed", "partsAgreed", true)
        .cure("labor-not-agreed", "laborAgreed", true)
        .cure("formalities-open", "formalitiesDone", true)
        .cure("refund-formalities-open", "refundFormalitiesDone", true)
        .cure("amounts-differ", "amountsMatch", true)
        .assertExact(AccidentCarRulesTest::program);
  }

  private static List<String> program(Map<String, Object> facts) {
    List<String> causes = new ArrayList<>();
    switch (AccidentCarStep.valueOf((String) facts.get("accidentStep"))) {
      case RECEPTION -> reception(facts, causes);
      case START_WORK -> {
        reception(facts, causes);
        if ((boolean) facts.get("agreementNeeded")) {
          unless(facts, "insurerAgrees", "insurer-not-agreed", causes);
        }
      }
      case TELL_CUSTOMER -> {
        if ((boolean) facts.get("insurerPays")) {
          unless(facts, "partsAgreed", "parts-not-agreed", causes);
          unless(facts, "laborAgreed", "labor-not-agreed", causes);
        }
      }
      case HAND_OVER -> unless(facts, "formalitiesDone", "formalities-open", causes);
      case REFUND -> unless(facts, "refundFormalitiesDone", "refund-formalities-open", causes);
      case CLOSE_CLAIM -> {
        if ((boolean) facts.get("insurerPays")) {
          unless(facts, "amountsMatch", "amounts-differ", causes);
        }
      }
    }
    return causes;
  }

  private static void reception(Map<String, Object> facts, List<String> causes) {
    unless(facts, "paymentModeFixed", "payment-mode-open", causes);
    unless(facts, "categoryJudged", "category-not-judged", causes);
    unless(facts, "estimateMade", "no-estimate", causes);
    if ((boolean) facts.get("estimateLarge")) {
      unless(facts, "managerSupports", "manager-not-asked", causes);
    }
  }

  private static void unless(
      Map<String, Object> facts, String fact, String cause, List<String> causes) {
    if (!(boolean) facts.get(fact)) {
      causes.add(cause);
    }
  }

  // ---- pack and values ----

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(RULES.runCases()).isEmpty();
  }

  @Test
  void currencies_do_not_mix_and_amounts_are_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RULES.step(
                    aCar(AccidentCarStep.RECEPTION).withEstimate(Money.parse("USD 100.00")), ON))
        .withMessage(
            "AccidentCarQuestion.estimate must be of the currency of accident.largeEstimate CNY"
                + " 10000.00, but was USD 100.00");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> aCar(AccidentCarStep.CLOSE_CLAIM).withFinanceBooked(Money.parse("USD 1.00")))
        .withMessage(
            "AccidentCarQuestion.financeBooked must be of the currency of insurerPaid CNY 8000.00,"
                + " but was USD 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aCar(AccidentCarStep.REFUND).withInsurerPaid(Money.parse("CNY -0.01")))
        .withMessage("AccidentCarQuestion.insurerPaid must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aCar(AccidentCarStep.RECEPTION).withEstimateMade(false))
        .withMessage(
            "AccidentCarQuestion.estimateMade must not be false where there is an estimate of CNY"
                + " 9999.99");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> aCar(AccidentCarStep.HAND_OVER).withFormalitiesOpen(ClaimFormality.CLAIM_PAPERS))
        .withMessage(
            "AccidentCarQuestion.formalitiesOpen must not be in formalitiesDone, but was"
                + " claim-papers");
  }

  @Test
  void it_is_reached_by_the_rules_of_insurance() {
    assertThat(
            DealershipRules.standard()
                .insurance()
                .accidentCars()
                .step(aCar(AccidentCarStep.REFUND), ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void questions_come_back_from_json_and_null_is_refused() {
    JsonRoundTrip.assertSurvives(aCar(AccidentCarStep.RECEPTION), AccidentCarQuestion.class);
    JsonRoundTrip.assertJson(
        AccidentCarQuestion.builder()
            .step(AccidentCarStep.RECEPTION)
            .estimate(Money.parse("CNY 1.00"))
            .build(),
        AccidentCarQuestion.class,
        """
        {"step": "RECEPTION", "estimate": "CNY 1.00", "formalitiesDone": [],
         "formalitiesOpen": []}
        """);
    new EqualsTester()
        .addEqualityGroup(aCar(AccidentCarStep.REFUND), aCar(AccidentCarStep.REFUND))
        .addEqualityGroup(aCar(AccidentCarStep.HAND_OVER))
        .testEquals();
    new NullPointerTester()
        .setDefault(AccidentCarQuestion.class, aCar(AccidentCarStep.RECEPTION))
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(RULES);
  }
}
