package io.dealership.rules.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.sales.FinanceCheck;
import io.dealership.core.sales.HandOverAct;
import io.dealership.core.sales.HandOverDocument;
import io.dealership.core.sales.SalesStep;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.gate.GateCheck;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesRulesTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final KnowledgePacks PACKS = PackLoader.create().load(SalesRules.pack());
  private static final SalesRules RULES = SalesRules.of(PACKS);

  private static SalesStepQuestion.Builder aStep(SalesStep step) {
    return SalesStepQuestion.builder().step(step).underStopSale(false);
  }

  private static SalesStepQuestion aTestDrive() {
    return aStep(SalesStep.TEST_DRIVE)
        .licenseValid(true)
        .agreementSigned(true)
        .staffAboard(true)
        .routeOfStore(true)
        .build();
  }

  private static SalesStepQuestion aContract() {
    return aStep(SalesStep.SIGN_CONTRACT)
        .contractDocumentsComplete(true)
        .contractDocumentsAccurate(true)
        .financeCheck(FinanceCheck.PASSED)
        .build();
  }

  /** A household car made in China, with everything that goes with it. */
  private static SalesStepQuestion aHandOver() {
    return aStep(SalesStep.HAND_OVER)
        .formalitiesComplete(true)
        .imported(false)
        .household(true)
        .addDocumentsThere(
            HandOverDocument.COMPLETE_VEHICLE_CERTIFICATE,
            HandOverDocument.CONFORMITY_CERTIFICATE,
            HandOverDocument.CHINESE_MANUAL,
            HandOverDocument.WARRANTY_BOOK,
            HandOverDocument.WARRANTY_VOUCHER)
        .addActsDone(
            HandOverAct.JOINT_INSPECTION,
            HandOverAct.DOCUMENTS_AND_INVOICE,
            HandOverAct.TOOLS_BY_LIST,
            HandOverAct.TERMS_EXPLAINED,
            HandOverAct.COEFFICIENT_EXPLAINED,
            HandOverAct.REPAIRERS_NAMED,
            HandOverAct.MANUAL_POINTED_OUT,
            HandOverAct.MAINTENANCE_EXPLAINED,
            HandOverAct.NATIONAL_PROCESS,
            HandOverAct.LOCAL_PROCESS)
        .paymentOptions(2)
        .build();
  }

  private static Decision<SalesStepOutcome> decide(SalesStepQuestion question) {
    return RULES.step(question, ON);
  }

  private static List<String> reasons(Decision<SalesStepOutcome> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  private static void assertBlocked(SalesStepQuestion question, String... reasons) {
    Decision<SalesStepOutcome> decision = decide(question);
    assertThat(decision.outcome()).contains(SalesStepOutcome.BLOCKED);
    assertThat(reasons(decision)).containsExactly(reasons);
    assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
  }

  // ---- worked examples ----

  @ParameterizedTest(name = "P06 R-601 a car under a stop-sale: {0}")
  @CsvSource({"SIGN_CONTRACT", "HAND_OVER", "TEST_DRIVE"})
  void P06_a_car_under_a_stop_sale_is_neither_sold_nor_delivered_nor_used(SalesStep step) {
    SalesStepQuestion question =
        switch (step) {
          case TEST_DRIVE -> aTestDrive();
          case SIGN_CONTRACT -> aContract();
          case HAND_OVER -> aHandOver();
          case RECORD_CUSTOMER -> throw new AssertionError(step);
        };

    assertThat(decide(question).outcome()).contains(SalesStepOutcome.ALLOWED);
    Decision<SalesStepOutcome> stopped = decide(question.withUnderStopSale(true));
    assertThat(stopped.outcome()).contains(SalesStepOutcome.BLOCKED);
    assertThat(stopped.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.citations())
                  .extracting(Citation::toString)
                  .containsExactly("cn-recall-regulations-2019 11, 17", "regulations R-601");
              assertThat(finding.message(Locale.ENGLISH))
                  .isEqualTo(
                      "The car is under a recall whose defect is not cured, which stops its sale"
                          + " and its use.");
              assertThat(finding.message(Locale.CHINESE)).isEqualTo("该车涉及召回且尚未消除缺陷，停止销售和使用。");
            });
    assertThat(decide(question.withUnderStopSale(Optional.empty())).missing())
        .extracting(MissingFact::name)
        .containsExactly("recallStop");
  }

  // ---- test drive ----

  @Test
  void SALES_02_a_test_drive_needs_license_agreement_company_and_route() {
    assertThat(decide(aTestDrive()).outcome()).contains(SalesStepOutcome.ALLOWED);
    assertBlocked(aTestDrive().withLicenseValid(false), "license-not-valid");
    assertBlocked(aTestDrive().withAgreementSigned(false), "agreement-not-signed");
    assertBlocked(aTestDrive().withStaffAboard(false), "nobody-aboard");
    assertBlocked(aTestDrive().withRouteOfStore(false), "other-route");
  }

  @Test
  void every_cause_is_named_at_once() {
    assertBlocked(
        aTestDrive()
            .withUnderStopSale(true)
            .withLicenseValid(false)
            .withAgreementSigned(false)
            .withStaffAboard(false)
            .withRouteOfStore(false),
        "recall-stop",
        "license-not-valid",
        "agreement-not-signed",
        "nobody-aboard",
        "other-route");
  }

  @Test
  void what_is_not_known_is_asked_for_unless_it_is_blocked_anyway() {
    SalesStepQuestion unseen =
        aTestDrive().withLicenseValid(Optional.empty()).withRouteOfStore(Optional.empty());

    Decision<SalesStepOutcome> decision = decide(unseen);
    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing())
        .extracting(MissingFact::name)
        .containsExactlyInAnyOrder("licenseValid", "routeOfStore");
    assertThat(decide(unseen.withStaffAboard(false)).outcome()).contains(SalesStepOutcome.BLOCKED);
  }

  // ---- contract ----

  @Test
  void SALES_03_the_documents_of_a_sale_are_complete_and_right() {
    assertThat(decide(aContract()).outcome()).contains(SalesStepOutcome.ALLOWED);
    assertBlocked(
        aContract().withContractDocumentsComplete(false).withContractDocumentsAccurate(false),
        "documents-incomplete",
        "documents-wrong");
  }

  @Test
  void SALES_04_finance_checks_the_contract_before_it_is_signed() {
    assertBlocked(aContract().withFinanceCheck(FinanceCheck.NOT_DONE), "finance-not-asked");
    assertBlocked(aContract().withFinanceCheck(FinanceCheck.OBJECTIONS), "finance-objects");
  }

  // ---- hand-over ----

  @Test
  void SALES_05_a_car_goes_with_complete_formalities_only() {
    assertThat(decide(aHandOver()).outcome()).contains(SalesStepOutcome.ALLOWED);
    assertBlocked(aHandOver().withFormalitiesComplete(false), "formalities-open");
  }

  private static SalesStepQuestion without(SalesStepQuestion question, HandOverDocument document) {
    return question
        .withDocumentsThere(
            question.documentsThere().stream().filter(one -> !one.equals(document)).toList())
        .withDocumentsMissing(document);
  }

  @ParameterizedTest(name = "R-302 without {0}")
  @CsvSource({
    "complete-vehicle-certificate",
    "conformity-certificate",
    "chinese-manual",
    "warranty-book",
    "warranty-voucher"
  })
  void R_302_the_documents_of_article_16_go_with_the_car(String document) {
    Decision<SalesStepOutcome> decision =
        decide(without(aHandOver(), HandOverDocument.of(document)));

    assertThat(decision.outcome()).contains(SalesStepOutcome.BLOCKED);
    Finding finding = decision.findings().get(0);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Documents that go with the car are missing: " + document + ".");
    assertThat(finding.citations())
        .extracting(Citation::toString)
        .containsExactly("cn-auto-sales-measures-2017 16", "regulations R-302");
  }

  @Test
  void R_302_an_imported_car_has_two_more_documents() {
    SalesStepQuestion imported =
        aHandOver()
            .withImported(true)
            .withDocumentsMissing(
                HandOverDocument.IMPORT_INSPECTION, HandOverDocument.IMPORT_PROOF);

    assertBlocked(imported, "law-documents-missing");
    assertThat(decide(imported).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("缺少应随车交付的单证：import-inspection, import-proof。");
    assertThat(decide(imported.withImported(false)).outcome()).contains(SalesStepOutcome.ALLOWED);
    Decision<SalesStepOutcome> unknown = decide(imported.withImported(Optional.empty()));
    assertThat(unknown.outcome()).isEmpty();
    assertThat(unknown.missing())
        .extracting(MissingFact::name)
        .containsExactly("lawDocumentsComplete");
  }

  @ParameterizedTest(name = "R-302 without {0}")
  @CsvSource({
    "joint-inspection",
    "documents-and-invoice",
    "tools-by-list",
    "terms-explained",
    "coefficient-explained",
    "repairers-named",
    "manual-pointed-out"
  })
  void R_302_the_acts_of_article_13_are_done(String act) {
    SalesStepQuestion question =
        aHandOver()
            .withActsDone(
                aHandOver().actsDone().stream().filter(one -> !one.code().equals(act)).toList());

    assertThat(decide(question).outcome()).as("nobody said whether it is done").isEmpty();
    Decision<SalesStepOutcome> decision = decide(question.withActsNotDone(HandOverAct.of(act)));
    assertThat(decision.outcome()).contains(SalesStepOutcome.BLOCKED);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("What the seller owes at the hand-over is not done: " + act + ".");
  }

  @Test
  void the_household_car_warranty_asks_nothing_of_a_car_for_business() {
    SalesStepQuestion bare =
        without(aHandOver(), HandOverDocument.WARRANTY_VOUCHER)
            .withActsDone(
                HandOverAct.TERMS_EXPLAINED,
                HandOverAct.MAINTENANCE_EXPLAINED,
                HandOverAct.NATIONAL_PROCESS,
                HandOverAct.LOCAL_PROCESS);

    assertThat(decide(bare.withHousehold(false)).outcome()).contains(SalesStepOutcome.ALLOWED);
    assertThat(decide(bare.withHousehold(Optional.empty())).missing())
        .extracting(MissingFact::name)
        .containsExactlyInAnyOrder("lawDocumentsComplete", "deliveryActsDone");
  }

  @ParameterizedTest(name = "S03 R-302 hand-over without {0}")
  @CsvSource({
    "complete-vehicle-certificate, false",
    "conformity-certificate, false",
    "chinese-manual, false",
    "warranty-book, false",
    "warranty-voucher, false",
    "import-proof, true",
    "import-inspection, true"
  })
  void S03_a_missing_delivery_document_blocks_the_hand_over(String document, boolean imported) {
    SalesStepQuestion complete =
        imported
            ? aHandOver()
                .withImported(true)
                .withDocumentsThere(
                    Stream.concat(
                            aHandOver().documentsThere().stream(),
                            Stream.of(
                                HandOverDocument.IMPORT_PROOF, HandOverDocument.IMPORT_INSPECTION))
                        .toList())
            : aHandOver();

    assertThat(decide(complete).outcome()).contains(SalesStepOutcome.ALLOWED);
    assertBlocked(without(complete, HandOverDocument.of(document)), "law-documents-missing");
  }

  private static SalesStepQuestion notDone(SalesStepQuestion question, HandOverAct act) {
    return question
        .withActsDone(question.actsDone().stream().filter(one -> !one.equals(act)).toList())
        .withActsNotDone(act);
  }

  @ParameterizedTest(name = "DELIVER-01 without {0}")
  @CsvSource({"national-process", "local-process"})
  void DELIVER_01_what_country_and_place_ask_for_is_done(String act) {
    Decision<SalesStepOutcome> decision = decide(notDone(aHandOver(), HandOverAct.of(act)));

    assertBlocked(notDone(aHandOver(), HandOverAct.of(act)), "process-open");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("What country and place ask of a hand-over is not done: " + act + ".");
  }

  @Test
  void DELIVER_02_the_owner_of_any_car_is_told_warranty_and_maintenance() {
    assertBlocked(notDone(aHandOver(), HandOverAct.MAINTENANCE_EXPLAINED), "owner-not-told");
    assertBlocked(notDone(aHandOver(), HandOverAct.TERMS_EXPLAINED), "delivery-acts-open");
    assertBlocked(
        notDone(aHandOver().withHousehold(false), HandOverAct.TERMS_EXPLAINED), "owner-not-told");
  }

  @ParameterizedTest(name = "DELIVER-03 {0} ways of paying: {1}")
  @CsvSource({"0, BLOCKED", "1, BLOCKED", "2, ALLOWED", "3, ALLOWED"})
  void DELIVER_03_several_ways_of_paying_are_offered(int options, SalesStepOutcome expected) {
    Decision<SalesStepOutcome> decision = decide(aHandOver().withPaymentOptions(options));

    assertThat(decision.outcome()).contains(expected);
    if (expected == SalesStepOutcome.BLOCKED) {
      assertThat(decision.findings().get(0).message(Locale.ENGLISH))
          .isEqualTo(options + " ways of paying were offered; it takes 2.");
    }
    assertThat(decide(aHandOver().withPaymentOptions(Optional.empty())).missing())
        .extracting(MissingFact::name)
        .containsExactly("paymentOptionsMissing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aHandOver().withPaymentOptions(-1))
        .withMessage("SalesStepQuestion.paymentOptions must be at least 0, but was -1");
  }

  @Test
  void the_causes_of_a_hand_over_are_exactly_what_has_to_be_cured() {
    Map<String, List<Object>> facts = new HashMap<>();
    for (String other :
        List.of(
            "licenseValid",
            "agreementSigned",
            "staffAboard",
            "routeOfStore",
            "contractDocumentsComplete",
            "contractDocumentsAccurate",
            "dataTruthful",
            "dataKept")) {
      facts.put(other, List.of(false)); // asked of other steps
    }
    facts.put("step", List.of("HAND_OVER"));
    facts.put("financeCheck", List.of("NOT_DONE"));
    facts.put(
        "paymentOptionsMissing",
        List.of(BigDecimal.valueOf(-1), BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN));
    GateCheck.of(PACKS.pack(SalesRules.PACK), SalesRules.STEP, facts)
        .cure("recall-stop", "recallStop", false)
        .cure("formalities-open", "formalitiesComplete", true)
        .cure("law-documents-missing", "lawDocumentsComplete", true)
        .cure("delivery-acts-open", "deliveryActsDone", true)
        .cure("process-open", "processKept", true)
        .cure("owner-not-told", "ownerTold", true)
        .cure("payment-options-few", "paymentOptionsMissing", BigDecimal.ZERO)
        .assertExact(SalesRulesTest::handOver);
  }

  private static List<String> handOver(Map<String, Object> facts) {
    List<String> causes = new ArrayList<>();
    if ((boolean) facts.get("recallStop")) {
      causes.add("recall-stop");
    }
    Map.of(
            "formalitiesComplete", "formalities-open",
            "lawDocumentsComplete", "law-documents-missing",
            "deliveryActsDone", "delivery-acts-open",
            "processKept", "process-open",
            "ownerTold", "owner-not-told")
        .forEach(
            (fact, cause) -> {
              if (!(boolean) facts.get(fact)) {
                causes.add(cause);
              }
            });
    if (((BigDecimal) facts.get("paymentOptionsMissing")).signum() > 0) {
      causes.add("payment-options-few");
    }
    return causes;
  }

  // ---- recording ----

  @Test
  void SALES_10_the_data_of_a_customer_are_true_and_kept() {
    SalesStepQuestion record =
        SalesStepQuestion.builder()
            .step(SalesStep.RECORD_CUSTOMER)
            .dataTruthful(true)
            .dataKept(true)
            .build();

    assertThat(decide(record).outcome()).contains(SalesStepOutcome.ALLOWED);
    assertBlocked(
        record.withDataTruthful(false).withDataKept(false), "data-not-true", "data-not-kept");
  }

  // ---- properties ----

  @Property(tries = 300)
  void a_fact_less_never_turns_a_no_into_a_yes(
      @ForAll SalesStep step,
      @ForAll Optional<Boolean> stop,
      @ForAll Optional<Boolean> license,
      @ForAll Optional<Boolean> staff,
      @ForAll Optional<FinanceCheck> check) {
    SalesStepQuestion question =
        SalesStepQuestion.builder()
            .step(step)
            .underStopSale(stop)
            .licenseValid(license)
            .agreementSigned(true)
            .staffAboard(staff)
            .routeOfStore(true)
            .contractDocumentsComplete(true)
            .contractDocumentsAccurate(true)
            .financeCheck(check)
            .build();
    Optional<SalesStepOutcome> known = decide(question).outcome();
    Optional<SalesStepOutcome> poorer =
        decide(question.withStaffAboard(Optional.empty())).outcome();

    if (poorer.isPresent()) {
      assertThat(poorer).isEqualTo(known);
    }
  }

  // ---- pack and values ----

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(RULES.runCases()).isEmpty();
  }

  @Test
  void a_day_before_the_pack_and_packs_without_it_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.step(aTestDrive(), LocalDate.of(2021, 12, 31)))
        .withMessage(
            "Pack sales-steps 2026.1 must be in force on the day asked about, but is from"
                + " 2022-01-01 and was asked about 2021-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SalesRules.of(DealershipRules.loader().load(DealershipRules.workingDaysPack())))
        .withMessage("There is no pack 'sales-steps'. The packs are [cn-working-days].");
  }

  @Test
  void nothing_is_there_and_missing_or_done_and_not_done() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aHandOver().withDocumentsMissing(HandOverDocument.WARRANTY_BOOK))
        .withMessage(
            "SalesStepQuestion.documentsMissing must not be in documentsThere, but was"
                + " warranty-book");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aHandOver().withActsNotDone(HandOverAct.JOINT_INSPECTION))
        .withMessage(
            "SalesStepQuestion.actsNotDone must not be in actsDone, but was joint-inspection");
  }

  @Test
  void questions_and_answers_come_back_from_json() {
    JsonRoundTrip.assertSurvives(aHandOver(), SalesStepQuestion.class);
    JsonRoundTrip.assertJson(
        aTestDrive(),
        SalesStepQuestion.class,
        """
        {"step": "TEST_DRIVE", "underStopSale": false, "licenseValid": true,
         "agreementSigned": true, "staffAboard": true, "routeOfStore": true,
         "documentsThere": [], "documentsMissing": [], "actsDone": [], "actsNotDone": []}
        """);
  }

  @Test
  void questions_are_equal_by_value_and_null_is_refused() {
    new EqualsTester()
        .addEqualityGroup(aTestDrive(), aTestDrive().withStaffAboard(true))
        .addEqualityGroup(aTestDrive().withStaffAboard(false))
        .addEqualityGroup(aContract())
        .testEquals();
    new NullPointerTester()
        .setDefault(SalesStepQuestion.class, aTestDrive())
        .setDefault(CarReceiptQuestion.class, CarReceiptQuestion.builder().build())
        .setDefault(CarForSaleQuestion.class, CarForSaleQuestion.builder().build())
        .setDefault(Instant.class, Instant.EPOCH)
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(RULES);
  }
}
