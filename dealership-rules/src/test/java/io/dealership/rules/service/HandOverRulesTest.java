package io.dealership.rules.service;

import static io.dealership.rules.workshop.QualitySamples.ALL;
import static io.dealership.rules.workshop.QualitySamples.HAND_OVER;
import static io.dealership.rules.workshop.QualitySamples.ON;
import static io.dealership.rules.workshop.QualitySamples.aHandOver;
import static io.dealership.rules.workshop.QualitySamples.aReadyCar;
import static io.dealership.rules.workshop.QualitySamples.anExit;
import static io.dealership.rules.workshop.QualitySamples.flag;
import static io.dealership.rules.workshop.QualitySamples.gatePass;
import static io.dealership.rules.workshop.QualitySamples.inspection;
import static io.dealership.rules.workshop.QualitySamples.messages;
import static io.dealership.rules.workshop.QualitySamples.missing;
import static io.dealership.rules.workshop.QualitySamples.payment;
import static io.dealership.rules.workshop.QualitySamples.reasons;
import static io.dealership.rules.workshop.QualitySamples.store;
import static io.dealership.rules.workshop.QualitySamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.service.CustomerHandOverAct;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.service.RecallState;
import io.dealership.core.warranty.RepairKind;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.warranty.ReleaseCertificate;
import io.dealership.rules.warranty.ReleaseCertificateQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandOverRulesTest {

  @TempDir Path folder;

  private static Decision<Permit> decide(HandOverQuestion question) {
    return HAND_OVER.handOver(question, ON);
  }

  private static Decision<Permit> decide(ReadyCarQuestion question) {
    return HAND_OVER.readyCar(question, ON);
  }

  private static void assertMayGo(HandOverQuestion question) {
    assertThat(reasons(decide(question))).containsExactly("may-go");
    assertThat(decide(question).outcome()).contains(Permit.ALLOWED);
  }

  // ---- before the customer is called ----

  @Test
  void the_customer_is_called_when_everything_is_checked() {
    assertThat(decide(aReadyCar()).outcome()).contains(Permit.ALLOWED);
    assertThat(messages(decide(aReadyCar()), Locale.CHINESE)).containsExactly("已核对完毕，可以通知客户取车。");
  }

  static Stream<Arguments> flawsOfReadyCars() {
    return Stream.of(
        Arguments.of("QUALITY-26", aReadyCar().withEndOfWork(Permit.NOT_YET), "work-not-finished"),
        Arguments.of("QUALITY-26", aReadyCar().withInspectorSigned(false), "inspector-not-signed"),
        Arguments.of("QUALITY-26", aReadyCar().withPapersChecked(false), "papers-not-checked"),
        Arguments.of("QUALITY-26", aReadyCar().withCarChecked(false), "car-not-checked"),
        Arguments.of("QUALITY-26", aReadyCar().withFaultGone(false), "fault-not-gone"),
        Arguments.of("QUALITY-26", aReadyCar().withOldPartsReady(false), "old-parts-not-ready"),
        Arguments.of("QUALITY-25", aReadyCar().withNothingLeftBehind(false), "things-left-behind"),
        Arguments.of("QUALITY-25", aReadyCar().withCleanInside(false), "not-clean-inside"),
        Arguments.of("QUALITY-25", aReadyCar().withCleanOutside(false), "not-clean-outside"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("flawsOfReadyCars")
  void each_flaw_keeps_the_advisor_from_calling(
      String clause, ReadyCarQuestion question, String reason) {
    Decision<Permit> decision = decide(question);

    assertThat(reasons(decision)).containsExactly(reason);
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(decision.findings().get(0).citations().toString()).contains(clause);
  }

  @Test
  void a_customer_who_declined_the_wash_gets_the_car_as_it_is_outside() {
    ReadyCarQuestion dusty = aReadyCar().withCleanOutside(false).withWashDeclined(true);

    assertThat(decide(dusty).outcome()).contains(Permit.ALLOWED);
    assertThat(missing(decide(dusty.withWashDeclined(Optional.empty()))))
        .containsExactly("cleanOutside");
    assertThat(reasons(decide(dusty.withCleanInside(false)))).containsExactly("not-clean-inside");
  }

  @Test
  void old_parts_are_asked_for_where_parts_were_replaced() {
    assertThat(
            decide(aReadyCar().withPartsReplaced(false).withOldPartsReady(Optional.empty()))
                .outcome())
        .contains(Permit.ALLOWED);
  }

  // ---- hand-over ----

  @Test
  void a_car_may_go_when_all_is_done() {
    assertMayGo(aHandOver());
  }

  static Stream<Arguments> flawsOfHandOvers() {
    return Stream.of(
        Arguments.of("QUALITY-02", aHandOver().withEndOfWork(Permit.NOT_YET), "work-not-released"),
        Arguments.of(
            "QUALITY-02", aHandOver().withEndOfWork(Permit.FORBIDDEN), "work-not-released"),
        Arguments.of("SURCHARGE-04", aHandOver().withConsentOpen(true), "consent-open"),
        Arguments.of("SETTLE-05", aHandOver().withAccountSettled(false), "not-paid"),
        Arguments.of("SETTLE-02", aHandOver().withGatePassReady(false), "no-gate-pass"),
        Arguments.of("R-601", aHandOver().withRecallTold(false), "recall-not-told"),
        Arguments.of("RETURN-05", aHandOver().withToCustomer(false), "not-to-customer"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("flawsOfHandOvers")
  void each_flaw_keeps_the_car_here(String clause, HandOverQuestion question, String reason) {
    Decision<Permit> decision = decide(question);

    assertThat(reasons(decision)).containsExactly(reason);
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(decision.findings().get(0).citations().toString()).contains(clause);
    assertThat(decision.findings().get(0).nextStep()).isPresent();
  }

  @Test
  void M11_M12_the_certificate_is_asked_of_the_warranty_rules() {
    ReleaseCertificateQuestion overhaul =
        ReleaseCertificateQuestion.builder()
            .addKinds(RepairKind.ASSEMBLY_OVERHAUL)
            .certificateIssued(false)
            .build();
    Optional<ReleaseCertificate> blocked =
        ALL.warranty().releaseCertificate(overhaul, ON).outcome();
    Optional<ReleaseCertificate> minor =
        ALL.warranty()
            .releaseCertificate(overhaul.withKinds(RepairKind.MINOR_REPAIR), ON)
            .outcome();

    Decision<Permit> decision = decide(aHandOver().withCertificate(blocked));

    assertThat(decision.outcome()).contains(Permit.FORBIDDEN);
    assertThat(messages(decision, Locale.ENGLISH))
        .containsExactly(
            "This kind of repair needs a signed release certificate, and there is none.");
    assertMayGo(aHandOver().withCertificate(minor));
    assertThat(missing(decide(aHandOver().withCertificate(Optional.empty()))))
        .containsExactly("certificateThere");
  }

  @Test
  void RETURN_02_RETURN_07_a_refusal_without_signature_is_a_reminder() {
    HandOverQuestion unsigned = aHandOver().withRefusalEvidenced(false);

    Decision<Permit> decision = decide(unsigned);

    assertThat(decision.outcome()).contains(Permit.ALLOWED);
    assertThat(messages(decision, Locale.ENGLISH))
        .containsExactly(
            "The car may be handed over; the customer refused safety work and has not signed. Ask"
                + " for the signature before the car leaves.");
    assertThat(decision.findings().get(0).nextStep()).isPresent();
    assertThat(decision.findings().get(0).citations().toString())
        .contains("RETURN-02", "RETURN-07");
    assertThat(reasons(decide(unsigned.withToCustomer(false)))).containsExactly("not-to-customer");
    assertMayGo(unsigned.withSafetyWorkRefused(false));
    assertThat(decide(unsigned.withRefusalEvidenced(Optional.empty())).outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void RETURN_02_a_store_keeps_the_car_until_the_refusal_is_signed() throws IOException {
    HandOverRules rules = store(folder, flag(HandOverRules.REFUSAL_HOLDS_CAR, true)).handOver();
    HandOverQuestion unsigned = aHandOver().withRefusalEvidenced(false);

    assertThat(reasons(rules.handOver(unsigned, ON))).containsExactly("refusal-unsigned");
    assertThat(rules.handOver(unsigned, ON).outcome()).contains(Permit.NOT_YET);
    assertThat(rules.handOver(aHandOver(), ON).outcome()).contains(Permit.ALLOWED);
    assertThat(missing(rules.handOver(unsigned.withRefusalEvidenced(Optional.empty()), ON)))
        .containsExactly("refusalEvidenced");
  }

  @Test
  void a_car_without_open_recall_needs_no_word_of_it() {
    HandOverQuestion silent = aHandOver().withRecallTold(Optional.empty());

    assertMayGo(silent.withRecall(RecallState.NONE));
    assertThat(missing(decide(silent))).containsExactly("recallTold");
    assertThat(missing(decide(silent.withRecall(Optional.empty())))).containsExactly("recallTold");
  }

  @Test
  void INTAKE_06_every_paper_goes_back() {
    HandOverQuestion kept =
        aHandOver()
            .withPapersReturned()
            .withPapersHeld(IntakePaper.REGISTRATION_CERTIFICATE, IntakePaper.of("spare-key"));

    assertThat(messages(decide(kept), Locale.ENGLISH))
        .containsExactly("Papers of the customer are still here: vehicle license, spare-key.");
    assertThat(messages(decide(kept.withPapersHeld(IntakePaper.of("spare-key"))), Locale.CHINESE))
        .containsExactly("客户证件尚未归还：spare-key。");
    assertThat(missing(decide(aHandOver().withPapersReturned()))).containsExactly("papersReturned");
    assertMayGo(
        aHandOver()
            .withPapersReturned()
            .withPapersNotTaken(
                IntakePaper.REGISTRATION_CERTIFICATE, IntakePaper.MAINTENANCE_BOOKLET));
  }

  static Stream<Arguments> acts() {
    return Stream.of(
        Arguments.of("RETURN-01", CustomerHandOverAct.CAR_SHOWN),
        Arguments.of("RETURN-01", CustomerHandOverAct.CLEANLINESS_SHOWN),
        Arguments.of("RETURN-01", CustomerHandOverAct.OLD_PARTS_SHOWN),
        Arguments.of("RETURN-01", CustomerHandOverAct.NEXT_SERVICE_TOLD),
        Arguments.of("RETURN-01", CustomerHandOverAct.NEXT_SERVICE_ON_SLIP),
        Arguments.of("RETURN-03", CustomerHandOverAct.ADVICE_EXPLAINED),
        Arguments.of("RETURN-03", CustomerHandOverAct.ADVICE_ON_SLIP),
        Arguments.of("RETURN-06", CustomerHandOverAct.CONTACT_GIVEN),
        Arguments.of("INTAKE-03", CustomerHandOverAct.COVERS_REMOVED),
        Arguments.of("INTAKE-03", CustomerHandOverAct.COVERS_RECYCLED));
  }

  private static HandOverQuestion without(CustomerHandOverAct act) {
    return aHandOver()
        .withActsDone(aHandOver().actsDone().stream().filter(a -> !a.equals(act)).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("acts")
  void each_act_belongs_to_a_hand_over(String clause, CustomerHandOverAct act) {
    Decision<Permit> decision = decide(without(act).withActsOpen(act));

    assertThat(reasons(decision)).containsExactly("acts-open");
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(decision.findings().get(0).citations().toString()).contains(clause);
    assertThat(missing(decide(without(act)))).containsExactly("actsDone");
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(
            CustomerHandOverAct.OLD_PARTS_SHOWN,
            without(CustomerHandOverAct.OLD_PARTS_SHOWN).withPartsReplaced(false)),
        Arguments.of(
            CustomerHandOverAct.ADVICE_ON_SLIP,
            without(CustomerHandOverAct.ADVICE_ON_SLIP).withRepairsAdvised(false)),
        Arguments.of(
            CustomerHandOverAct.COVERS_REMOVED,
            without(CustomerHandOverAct.COVERS_REMOVED).withCoversUsed(false)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditions")
  void an_act_whose_occasion_there_was_not_is_not_asked_for(
      CustomerHandOverAct act, HandOverQuestion question) {
    assertMayGo(question);
    assertMayGo(question.withActsOpen(act));
  }

  @Test
  void RETURN_04_the_first_service_is_explained() {
    HandOverQuestion first = aHandOver().withFirstService(true);

    assertThat(missing(decide(first))).containsExactly("actsDone");
    assertThat(
            messages(
                decide(
                    first.withActsOpen(
                        CustomerHandOverAct.FIRST_SERVICE_EXPLAINED,
                        CustomerHandOverAct.WARRANTY_RULES_SHOWN)),
                Locale.ENGLISH))
        .containsExactly(
            "Not yet shown, told or done: explain what the first service contains, show the rules"
                + " of the warranty.");
    // not known whether it was the first
    assertThat(decide(aHandOver().withFirstService(Optional.empty())).outcome()).isEmpty();
    assertMayGo(
        first.withActsDone(
            Stream.concat(
                    aHandOver().actsDone().stream(),
                    Stream.of(
                        CustomerHandOverAct.FIRST_SERVICE_EXPLAINED,
                        CustomerHandOverAct.WARRANTY_RULES_SHOWN))
                .toList()));
  }

  @Test
  void all_causes_are_told_at_once_the_forbidding_one_first() {
    Decision<Permit> decision =
        decide(
            aHandOver()
                .withEndOfWork(Permit.NOT_YET)
                .withCertificate(ReleaseCertificate.BLOCKED)
                .withConsentOpen(true)
                .withAccountSettled(false)
                .withGatePassReady(false)
                .withRecallTold(false)
                .withPapersReturned()
                .withPapersHeld(IntakePaper.REGISTRATION_CERTIFICATE)
                .withActsDone()
                .withActsOpen(CustomerHandOverAct.CAR_SHOWN)
                .withToCustomer(false));

    assertThat(decision.outcome()).contains(Permit.FORBIDDEN);
    assertThat(reasons(decision))
        .containsExactly(
            "certificate-missing",
            "work-not-released",
            "consent-open",
            "not-paid",
            "no-gate-pass",
            "recall-not-told",
            "papers-held",
            "acts-open",
            "not-to-customer");
  }

  // ---- a store's own ----

  @Test
  void a_store_adds_acts_and_papers_of_its_own() throws IOException {
    HandOverRules rules =
        store(
                folder,
                texts(HandOverRules.ACTS, "car-shown", "coupon-given"),
                texts(HandOverRules.PAPERS, "fuel-card"))
            .handOver();

    assertThat(missing(rules.handOver(aHandOver(), ON)))
        .containsExactly("papersReturned", "actsDone");
    assertThat(
            rules
                .handOver(
                    aHandOver()
                        .withPapersReturned(IntakePaper.of("fuel-card"))
                        .withActsDone(
                            Stream.concat(
                                    aHandOver().actsDone().stream(),
                                    Stream.of(CustomerHandOverAct.of("coupon-given")))
                                .toList()),
                    ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_store_asks_for_less_on_each_occasion() throws IOException {
    HandOverRules rules =
        store(
                folder,
                texts(HandOverRules.ACTS_OF_PARTS, "parts-bagged"),
                texts(HandOverRules.ACTS_OF_ADVICE, "advice-explained"),
                texts(HandOverRules.ACTS_OF_COVERS, "covers-removed"),
                texts(HandOverRules.ACTS_OF_FIRST_SERVICE, "warranty-rules-shown"))
            .handOver();
    List<CustomerHandOverAct> less =
        aHandOver().actsDone().stream()
            .filter(
                act ->
                    !act.equals(CustomerHandOverAct.OLD_PARTS_SHOWN)
                        && !act.equals(CustomerHandOverAct.ADVICE_ON_SLIP)
                        && !act.equals(CustomerHandOverAct.COVERS_RECYCLED))
            .toList();
    HandOverQuestion question =
        aHandOver()
            .withFirstService(true)
            .withActsDone(
                Stream.concat(
                        less.stream(),
                        Stream.of(
                            CustomerHandOverAct.of("parts-bagged"),
                            CustomerHandOverAct.WARRANTY_RULES_SHOWN))
                    .toList());

    assertThat(rules.handOver(question, ON).outcome()).contains(Permit.ALLOWED);
    assertThat(decide(question).outcome()).isEmpty();
  }

  // ---- pack ----

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(HAND_OVER.runCases()).isEmpty();
  }

  @Test
  void the_cases_show_each_outcome_and_each_reason() {
    CaseCoverage.assertWhole(
        KnowledgePack.load(HandOverRules.pack()), Map.of(HandOverRules.HAND_OVER, Permit.class));
  }

  @Test
  void a_day_before_the_pack_and_packs_without_it_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HAND_OVER.readyCar(aReadyCar(), LocalDate.of(2013, 9, 30)))
        .withMessage(
            "Pack service-hand-over 2026.1 must be in force on the day asked about, but is from"
                + " 2013-10-01 and was asked about 2013-09-30");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                HandOverRules.of(DealershipRules.loader().load(DealershipRules.workingDaysPack())))
        .withMessage("There is no pack 'service-hand-over'. The packs are [cn-working-days].");
  }

  @Test
  void null_is_refused() {
    new NullPointerTester()
        .setDefault(ReadyCarQuestion.class, aReadyCar())
        .setDefault(HandOverQuestion.class, aHandOver())
        .setDefault(YardExitQuestion.class, anExit(payment(), inspection(), gatePass()))
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(HAND_OVER);
  }
}
