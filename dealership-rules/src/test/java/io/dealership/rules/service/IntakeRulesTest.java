package io.dealership.rules.service;

import static io.dealership.rules.service.VisitSamples.INTAKE;
import static io.dealership.rules.service.VisitSamples.ON;
import static io.dealership.rules.service.VisitSamples.aPendingPreparation;
import static io.dealership.rules.service.VisitSamples.aPreparation;
import static io.dealership.rules.service.VisitSamples.aReception;
import static io.dealership.rules.service.VisitSamples.anAgreement;
import static io.dealership.rules.service.VisitSamples.missing;
import static io.dealership.rules.service.VisitSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.service.CoverPiece;
import io.dealership.core.service.IntakeField;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.service.OrderOption;
import io.dealership.core.service.RecallState;
import io.dealership.core.service.SignatureForm;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.KnowledgePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeRulesTest {

  @TempDir Path folder;

  private static Decision<Permit> decide(CarReceptionQuestion question) {
    return INTAKE.reception(question, ON);
  }

  private static Decision<Permit> decide(OrderPreparationQuestion question) {
    return INTAKE.preparation(question, ON);
  }

  private static Decision<Permit> decide(OrderAgreementQuestion question) {
    return INTAKE.agreement(question, ON);
  }

  private static CarReceptionQuestion withoutFields(IntakeField... fields) {
    List<IntakeField> lacking = List.of(fields);
    return aReception()
        .withFieldsFilled(
            VisitSamples.FIELDS.stream().filter(field -> !lacking.contains(field)).toList())
        .withFieldsMissing(lacking);
  }

  private static CarReceptionQuestion withoutCovers(CoverPiece... covers) {
    return aReception()
        .withCoversFitted(
            Stream.of(CoverPiece.SEAT, CoverPiece.STEERING_WHEEL, CoverPiece.FLOOR_MAT)
                .filter(cover -> !List.of(covers).contains(cover))
                .toList())
        .withCoversMissing(covers);
  }

  private static CarReceptionQuestion withoutBooklet() {
    return aReception().withPapersReceived(IntakePaper.REGISTRATION_CERTIFICATE);
  }

  private static OrderPreparationQuestion withoutOption(OrderOption option) {
    return aPreparation()
        .withOptionsAnswered(
            VisitSamples.OPTIONS.stream().filter(each -> !each.equals(option)).toList())
        .withOptionsOpen(option);
  }

  static Stream<Arguments> clauses() {
    return Stream.of(
        Arguments.of(
            "INTAKE-01", decide(aReception().withWalkRoundDone(false)), "walk-round-not-done"),
        Arguments.of(
            "INTAKE-01", decide(aReception().withCustomerPresent(false)), "customer-not-present"),
        Arguments.of("INTAKE-02", decide(withoutCovers(CoverPiece.SEAT)), "covers-missing"),
        Arguments.of(
            "policy:cover-set", decide(withoutCovers(CoverPiece.FLOOR_MAT)), "covers-missing"),
        Arguments.of("INTAKE-04", decide(withoutFields(IntakeField.PHONE)), "fields-missing"),
        Arguments.of(
            "INTAKE-05", decide(aReception().withExteriorRecorded(false)), "exterior-not-recorded"),
        Arguments.of(
            "INTAKE-05",
            decide(aReception().withBelongingsCounted(false)),
            "belongings-not-counted"),
        Arguments.of(
            "INTAKE-06",
            decide(withoutBooklet().withPapersMissing(IntakePaper.MAINTENANCE_BOOKLET)),
            "papers-missing"),
        Arguments.of(
            "INTAKE-07", decide(aPreparation().withEstimateSplit(false)), "estimate-not-split"),
        Arguments.of(
            "INTAKE-07",
            decide(aPreparation().withEstimateComplete(false)),
            "estimate-not-complete"),
        Arguments.of(
            "INTAKE-08",
            decide(aPendingPreparation().withPendingNoted(false)),
            "pending-not-noted"),
        Arguments.of(
            "INTAKE-08", decide(aPendingPreparation().withPendingTold(false)), "pending-not-told"),
        Arguments.of(
            "INTAKE-09", decide(anAgreement().withOrderExplained(false)), "order-not-explained"),
        Arguments.of(
            "INTAKE-09",
            decide(anAgreement().withOrderSignature(SignatureForm.NONE)),
            "order-not-signed"),
        Arguments.of(
            "INTAKE-10",
            decide(anAgreement().withEstimateSignature(SignatureForm.NONE)),
            "estimate-not-signed"),
        Arguments.of("INTAKE-10", decide(anAgreement().withEstimateCopies(1)), "copies-lacking"),
        Arguments.of("INTAKE-11", decide(withoutOption(OrderOption.OLD_PARTS)), "options-missing"),
        Arguments.of(
            "INTAKE-12", decide(aPreparation().withHistoryViewed(false)), "history-not-viewed"));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("clauses")
  void what_is_against_a_clause_is_named_with_its_source_and_a_next_step(
      String clause, Decision<Permit> decision, String reason) {
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(decision)).containsExactly(reason);
    Finding finding = decision.findings().get(0);
    assertThat(finding.citations().stream().map(Citation::toString))
        .contains("requirements " + clause);
    assertThat(finding.nextStep()).isPresent();
    assertThat(finding.message(Locale.CHINESE)).matches(".*\\p{IsHan}.*。").doesNotContain("{");
    assertThat(finding.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
  }

  @Test
  void every_clause_that_the_gates_cite_is_among_these() {
    Set<String> cited = new TreeSet<>();
    KnowledgePack pack = KnowledgePack.load(IntakeRules.pack());
    for (String table : pack.tableIds()) {
      pack.table(table, ON)
          .rules()
          .forEach(
              rule -> cited.addAll(Arrays.asList(rule.annotations().get("source").split("; "))));
    }
    cited.removeIf(source -> source.startsWith("cn-") || source.startsWith("R-"));

    assertThat(clauses().map(each -> (String) each.get()[0]))
        .containsAll(cited)
        .allMatch(cited::contains);
  }

  @Test
  void nothing_stands_against_what_is_in_order() {
    assertThat(decide(aReception()).findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly("The reception is complete; the car may go into the workshop.");
    assertThat(decide(aPreparation()).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(anAgreement()).outcome()).contains(Permit.ALLOWED);
  }

  // ---- reception ----

  @Test
  void INTAKE_04_all_missing_fields_are_named_at_once_in_both_languages() {
    Decision<Permit> decision =
        decide(
            withoutFields(
                IntakeField.CUSTOMER_DEMAND,
                IntakeField.REGISTRATION_NUMBER,
                IntakeField.CUSTOMER_UNIT,
                IntakeField.of("shoe-size")));

    assertThat(decision.findings()).hasSize(1);
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The intake form lacks: unit of the customer, number of the registration certificate,"
                + " demand of the customer.");
    assertThat(decision.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("接车登记表缺少：单位、行驶证号、客户要求。");
  }

  static Stream<IntakeField> fields() {
    return VisitSamples.FIELDS.stream();
  }

  @ParameterizedTest(name = "INTAKE-04 without {0}")
  @MethodSource("fields")
  void INTAKE_04_each_of_twelve_fields_is_mandatory(IntakeField field) {
    assertThat(reasons(decide(withoutFields(field)))).containsExactly("fields-missing");
    assertThat(missing(decide(withoutFields(field).withFieldsMissing(List.of()))))
        .as("nobody said whether it is filled in")
        .containsExactly("fieldsComplete");
    assertThat(
            decide(withoutFields(field).withFieldsMissing(List.of()).withFieldsWithoutValue(field))
                .outcome())
        .as("it is noted that there is nothing to fill in")
        .contains(Permit.ALLOWED);
  }

  @Test
  void INTAKE_02_the_gear_lever_is_covered_only_where_a_store_wants_it() {
    assertThat(decide(aReception().withCoversMissing(CoverPiece.GEAR_LEVER)).outcome())
        .contains(Permit.ALLOWED);
    IntakeRules four =
        withStore(
            "\"name\": \"intake.covers\", \"type\": \"string-list\", \"value\": [\"seat\","
                + " \"steering-wheel\", \"floor-mat\", \"gear-lever\"]");

    assertThat(missing(four.reception(aReception(), ON))).containsExactly("coversFitted");
    assertThat(
            four.reception(aReception().withCoversMissing(CoverPiece.GEAR_LEVER), ON)
                .findings()
                .get(0)
                .message(Locale.ENGLISH))
        .isEqualTo("These protective covers are not fitted: gear lever.");
  }

  @Test
  void INTAKE_06_a_paper_that_was_not_brought_keeps_nobody_out_where_it_is_noted() {
    assertThat(missing(decide(withoutBooklet()))).containsExactly("papersSettled");
    assertThat(
            decide(withoutBooklet().withPapersNotBrought(IntakePaper.MAINTENANCE_BOOKLET))
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(
            decide(withoutBooklet().withPapersMissing(IntakePaper.MAINTENANCE_BOOKLET))
                .findings()
                .get(0)
                .message(Locale.CHINESE))
        .isEqualTo("以下证件既未收取，也未注明未带：保养手册。");
  }

  @Test
  void everything_that_is_open_is_named_at_once() {
    Decision<Permit> decision =
        decide(
            CarReceptionQuestion.builder()
                .walkRoundDone(false)
                .customerPresent(false)
                .addFieldsMissing(IntakeField.MILEAGE)
                .addCoversMissing(CoverPiece.SEAT)
                .exteriorRecorded(false)
                .belongingsCounted(false)
                .addPapersMissing(IntakePaper.REGISTRATION_CERTIFICATE)
                .recall(RecallState.NONE)
                .build());

    assertThat(reasons(decision))
        .containsExactly(
            "walk-round-not-done",
            "customer-not-present",
            "fields-missing",
            "covers-missing",
            "exterior-not-recorded",
            "belongings-not-counted",
            "papers-missing");
  }

  // ---- recalls ----

  @Test
  void R_601_an_open_recall_is_shown_at_a_visit_and_stops_nothing() {
    Decision<Permit> open = decide(aReception().withRecall(RecallState.OPEN));

    assertThat(open.outcome()).contains(Permit.ALLOWED);
    assertThat(open.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "The reception is complete; the car may go into the workshop.",
            "A recall is open for the car.");
    Finding shown = open.findings().get(1);
    assertThat(shown.citations())
        .extracting(Citation::toString)
        .containsExactly("cn-recall-regulations-2019 19", "regulations R-601");
    assertThat(shown.nextStep().orElseThrow().text(Locale.ENGLISH))
        .isEqualTo(
            "Show the recall to the customer and offer its cure at once, free of charge; the visit"
                + " goes on in any case.");
    assertThat(shown.supports()).as("it is no cause against the visit").contains("ALLOWED");
    assertThat(open.explain(Locale.CHINESE)).contains("车辆有未完成的召回。");
  }

  @Test
  void R_601_it_is_shown_where_the_reception_is_not_complete_too() {
    Decision<Permit> decision =
        decide(aReception().withRecall(RecallState.OPEN).withBelongingsCounted(false));

    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(decision.findings())
        .extracting(finding -> finding.reason().code())
        .containsExactly("belongings-not-counted", "open-recall");
    assertThat(decision.headline(Locale.ENGLISH)).isEqualTo("Not into the workshop yet");
    assertThat(
            missing(
                decide(
                    aReception()
                        .withRecall(RecallState.OPEN)
                        .withBelongingsCounted(Optional.empty()))))
        .containsExactly("belongingsCounted");
  }

  @Test
  void R_601_where_nobody_looked_somebody_has_to() {
    Decision<Permit> decision = decide(aReception().withRecall(Optional.empty()));

    assertThat(decision.outcome()).contains(Permit.ALLOWED);
    assertThat(decision.findings().get(1).message(Locale.ENGLISH))
        .isEqualTo("It is not known whether a recall is open for the car.");
    assertThat(INTAKE.recall(Optional.empty(), ON).outcome()).contains(VisitRecall.LOOK_UP);
    assertThat(INTAKE.recall(Optional.of(RecallState.OPEN), ON).outcome())
        .contains(VisitRecall.SHOW);
    assertThat(INTAKE.recall(Optional.of(RecallState.NONE), ON).outcome())
        .contains(VisitRecall.NOTHING);
  }

  @Test
  void a_decision_with_a_recall_comes_back_from_json() {
    Decision<Permit> open = decide(aReception().withRecall(RecallState.OPEN));

    JsonRoundTrip.assertSurvives(open, new TypeReference<Decision<Permit>>() {}.getType());
    assertThat(JsonRoundTrip.write2(open)).contains("open-recall");
  }

  // ---- the order ----

  @Test
  void INTAKE_08_a_fault_that_is_not_known_needs_no_estimate_but_a_word_to_the_customer() {
    OrderPreparationQuestion pending =
        aPendingPreparation().withEstimateSplit(false).withEstimateComplete(false);

    assertThat(decide(pending).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The order may be printed for the diagnosis; the cost follows after it.");
    assertThat(reasons(decide(pending.withPendingTold(false)))).containsExactly("pending-not-told");
    assertThat(missing(decide(pending.withPendingTold(Optional.empty()))))
        .containsExactly("pendingTold");
    assertThat(decide(aPreparation().withPendingNoted(false).withPendingTold(false)).outcome())
        .as("a known fault waits for nothing")
        .contains(Permit.ALLOWED);
  }

  @Test
  void INTAKE_11_all_open_questions_are_named_at_once() {
    Decision<Permit> decision =
        decide(
            aPreparation()
                .withOptionsAnswered(OrderOption.PAYMENT_MODE, OrderOption.RETURN_PROCEDURE)
                .withOptionsOpen(OrderOption.CAR_WASH, OrderOption.OLD_PARTS));

    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "Not asked or not stored: what becomes of the old parts, whether a wash is wanted.");
    assertThat(decision.findings().get(0).message(Locale.CHINESE)).isEqualTo("尚未询问或录入：旧件处理、是否洗车。");
  }

  @ParameterizedTest(name = "INTAKE-09 signed {0}: {1}")
  @CsvSource({"PAPER, ALLOWED", "ELECTRONIC, ALLOWED", "NONE, NOT_YET"})
  void INTAKE_09_either_form_of_signature_counts(SignatureForm form, Permit expected) {
    assertThat(decide(anAgreement().withOrderSignature(form)).outcome()).contains(expected);
    assertThat(decide(anAgreement().withEstimateSignature(form)).outcome()).contains(expected);
  }

  @Test
  void INTAKE_09_a_store_may_want_paper() {
    IntakeRules paper =
        withStore(
            "\"name\": \"intake.signatureForms\", \"type\": \"string-list\", \"value\":"
                + " [\"PAPER\"]");
    Decision<Permit> decision =
        paper.agreement(anAgreement().withOrderSignature(SignatureForm.ELECTRONIC), ON);

    assertThat(decision.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "The customer has not signed the order in a form that counts (on paper).",
            "The customer has not signed the estimate in a form that counts (on paper).");
    assertThat(
            decide(anAgreement().withOrderSignature(SignatureForm.NONE))
                .findings()
                .get(0)
                .message(Locale.CHINESE))
        .isEqualTo("客户没有按认可的形式（书面、电子）签署委托书。");
  }

  @ParameterizedTest
  @EnumSource(SignatureForm.class)
  void no_signature_counts_nowhere(SignatureForm form) {
    IntakeRules strange =
        withStore(
            "\"name\": \"intake.signatureForms\", \"type\": \"string-list\", \"value\":"
                + " [\"NONE\"]");

    assertThat(strange.agreement(anAgreement().withOrderSignature(form), ON).outcome())
        .contains(Permit.NOT_YET);
  }

  @ParameterizedTest(name = "INTAKE-10 {0} copies: {1}")
  @CsvSource({"0, NOT_YET", "1, NOT_YET", "2, ALLOWED", "3, ALLOWED"})
  void INTAKE_10_there_are_two_copies_of_the_estimate(int copies, Permit expected) {
    assertThat(decide(anAgreement().withEstimateCopies(copies)).outcome()).contains(expected);
  }

  @Test
  void INTAKE_10_the_copies_are_counted_and_a_pending_estimate_has_none() {
    assertThat(
            decide(anAgreement().withEstimateCopies(1)).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The estimate exists in 1 of 2 copies.");
    assertThat(
            decide(anAgreement().withEstimateCopies(0)).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("估价单应有 2 份，现有 0 份。");
    assertThat(missing(decide(anAgreement().withEstimateCopies(Optional.empty()))))
        .containsExactly("copiesLacking");
    assertThat(
            decide(
                    anAgreement()
                        .withFaultKnown(false)
                        .withEstimateSignature(SignatureForm.NONE)
                        .withEstimateCopies(0))
                .findings()
                .get(0)
                .message(Locale.ENGLISH))
        .isEqualTo("The order is agreed; it may be handed to the workshop for the diagnosis.");
  }

  // ---- lower layers ----

  private IntakeRules withStore(String parameter) {
    return IntakeRules.of(StorePack.with(IntakeRules.pack(), folder, parameter));
  }

  @Test
  void INTAKE_04_a_store_adds_a_field_and_gives_it_a_name() {
    IntakeRules rules =
        IntakeRules.of(
            StorePack.with(
                IntakeRules.pack(),
                folder,
                "\"name\": \"intake.fields\", \"type\": \"string-list\", \"value\": [\"phone\","
                    + " \"battery-state\", \"charge-card\"]",
                "value.fieldsMissing.battery-state=电池电量\n",
                "value.fieldsMissing.battery-state=state of the battery\n"));
    CarReceptionQuestion question =
        aReception()
            .withFieldsFilled(IntakeField.PHONE)
            .withFieldsMissing(
                IntakeField.MILEAGE,
                IntakeField.of("charge-card"),
                IntakeField.of("battery-state"));

    assertThat(rules.reception(question, ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The intake form lacks: state of the battery, charge-card.");
    assertThat(rules.reception(question, ON).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("接车登记表缺少：电池电量、charge-card。");
    assertThat(missing(rules.reception(aReception(), ON))).containsExactly("fieldsComplete");
  }

  @Test
  void INTAKE_06_a_store_names_its_papers() {
    IntakeRules rules =
        withStore(
            "\"name\": \"intake.papers\", \"type\": \"string-list\", \"value\":"
                + " [\"registration-certificate\"]");

    assertThat(
            rules
                .reception(withoutBooklet().withPapersMissing(IntakePaper.MAINTENANCE_BOOKLET), ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void INTAKE_11_a_store_asks_for_less() {
    IntakeRules rules =
        withStore(
            "\"name\": \"intake.options\", \"type\": \"string-list\", \"value\": [\"old-parts\"]");

    assertThat(rules.preparation(withoutOption(OrderOption.CAR_WASH), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(rules.preparation(withoutOption(OrderOption.OLD_PARTS), ON).outcome())
        .contains(Permit.NOT_YET);
  }

  @Test
  void INTAKE_10_a_store_keeps_one_copy_more() {
    IntakeRules rules =
        withStore("\"name\": \"intake.estimateCopies\", \"type\": \"integer\", \"value\": 3");

    assertThat(rules.agreement(anAgreement(), ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("The estimate exists in 2 of 3 copies.");
    assertThat(rules.agreement(anAgreement().withEstimateCopies(3), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  // ---- pack ----

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(INTAKE.runCases()).isEmpty();
  }

  @Test
  void the_door_of_the_house_leads_here() {
    assertThat(DealershipRules.standard().service().intake().reception(aReception(), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_day_before_the_pack_and_packs_without_it_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INTAKE.reception(aReception(), LocalDate.of(2019, 3, 1)))
        .withMessage(
            "Pack order-intake 2026.1 must be in force on the day asked about, but is from"
                + " 2019-03-02 and was asked about 2019-03-01");
    assertThat(INTAKE.reception(aReception(), LocalDate.of(2019, 3, 2)).outcome())
        .contains(Permit.ALLOWED);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> IntakeRules.of(DealershipRules.loader().load(DealershipRules.workingDaysPack())))
        .withMessage("There is no pack 'order-intake'. The packs are [cn-working-days].");
  }

  @Test
  void null_is_refused() {
    new NullPointerTester()
        .setDefault(CarReceptionQuestion.class, aReception())
        .setDefault(OrderPreparationQuestion.class, aPreparation())
        .setDefault(OrderAgreementQuestion.class, anAgreement())
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(INTAKE);
  }
}
