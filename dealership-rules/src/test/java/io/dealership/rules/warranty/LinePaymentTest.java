package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.ContractApproval;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.EarlierRepair;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.ExtendedContract;
import io.dealership.core.warranty.Goodwill;
import io.dealership.core.warranty.InstalledPart;
import io.dealership.core.warranty.MakerDecision;
import io.dealership.core.warranty.OpenRecall;
import io.dealership.core.warranty.PartWarrantor;
import io.dealership.core.warranty.RepairCause;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.warranty.ShopStay;
import io.dealership.core.warranty.UsedCarSale;
import io.dealership.core.warranty.WarrantyLayer;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.PackSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays for a job line, over all layers of warranty. */
class LinePaymentTest {

  private static final WarrantyRules LAW = DealershipRules.standard().warranty();
  private static final WarrantyRules PROMISES =
      DealershipRules.using(PackSource.folder(Path.of("src/test/resources/packs/sample-promises")))
          .warranty();
  private static final LocalDate ON = LocalDate.of(2028, 3, 2);
  private static final LocalDate SOLD = LocalDate.of(2024, 3, 15);

  /** A line on a car of four years and 80,000 km: the law asks for nothing any more. */
  private static LinePaymentQuestion aLineAfterTheLaw() {
    return LinePaymentQuestion.builder()
        .line(
            WarrantyQuestion.builder()
                .vehicleClass(VehicleClass.PASSENGER_CAR)
                .vehicleUse(VehicleUse.HOUSEHOLD)
                .invoicedOn(SOLD)
                .deliveredOn(SOLD)
                .component(Component.TRANSMISSION)
                .odometer(Odometer.of(80_000))
                .diagnosis(Diagnosis.CONFIRMED_DEFECT)
                .saleOnRecord(true)
                .build())
        .labor(Money.parse("CNY 600.00"))
        .material(Money.parse("CNY 2400.00"))
        .build();
  }

  private static LinePaymentQuestion inTheLaw() {
    LinePaymentQuestion line = aLineAfterTheLaw();
    return line.withLine(
        line.line().withRequestedOn(LocalDate.of(2026, 3, 2)).withOdometer(Odometer.of(40_000)));
  }

  private static ExtendedContract aContract() {
    return ExtendedContract.builder()
        .number("EW-7")
        .startsOn(LocalDate.of(2027, 3, 15))
        .startsAt(Odometer.of(60_000))
        .term(WarrantyTerm.parse("P2Y/60000 km"))
        .pausesInShop(false)
        .approval(ContractApproval.NOT_NEEDED)
        .build();
  }

  private static InstalledPart aPart(String term) {
    return InstalledPart.builder()
        .installedOn(LocalDate.of(2027, 3, 2))
        .installedAt(Odometer.of(60_000))
        .term(WarrantyTerm.parse(term))
        .warrantor(PartWarrantor.SUPPLIER)
        .build();
  }

  private static EarlierRepair aRepair(RepairCause cause) {
    return EarlierRepair.builder()
        .kind(RepairKind.ASSEMBLY_OVERHAUL)
        .leftShopOn(LocalDate.of(2028, 2, 1))
        .leftShopAt(Odometer.of(79_000))
        .cause(cause)
        .build();
  }

  private static void pays(LinePayment payment, PaymentOutcome outcome, String... shares) {
    assertThat(payment.decision().outcome()).contains(outcome);
    assertThat(payment.shares()).extracting(PaymentShare::toString).containsExactly(shares);
  }

  // ---- one layer each ----

  @Test
  void without_any_layer_the_customer_pays() {
    pays(LAW.payment(aLineAfterTheLaw(), ON), PaymentOutcome.CUSTOMER_PAYS, "CUSTOMER CNY 3000.00");
  }

  @Test
  void the_law_goes_before_part_contract_and_goodwill() {
    LinePayment payment =
        LAW.payment(
            inTheLaw()
                .withInstalledPart(aPart("P9Y"))
                .withContract(aContract().withStartsOn(SOLD).withStartsAt(Odometer.ZERO)),
            ON);

    pays(payment, PaymentOutcome.STATUTORY_WARRANTY, "MAKER CNY 3000.00");
    assertThat(payment.standing(WarrantyLayer.STATUTORY_WARRANTY).orElseThrow())
        .hasToString("STATUTORY_WARRANTY COVERS to 2027-03-15 up to 60000 km");
    assertThat(payment.standing(WarrantyLayer.PART_WARRANTY).orElseThrow().state())
        .isEqualTo(LayerState.COVERS);
  }

  @Test
  void a_recall_goes_before_all_and_has_no_term() {
    LinePaymentQuestion question = aLineAfterTheLaw();
    OpenRecall ofTheGearbox =
        OpenRecall.builder().number("R-1").addComponents(Component.TRANSMISSION).build();
    OpenRecall ofTheBrake =
        OpenRecall.builder().number("R-2").addComponents(Component.BRAKE).build();
    OpenRecall carriedOut = OpenRecall.builder().number("R-3").build();

    pays(
        LAW.payment(question.withRecalls(ofTheBrake, ofTheGearbox), ON),
        PaymentOutcome.RECALL,
        "MAKER CNY 3000.00");
    pays(
        LAW.payment(question.withRecalls(carriedOut), ON),
        PaymentOutcome.RECALL,
        "MAKER CNY 3000.00");
    assertThat(LAW.payment(question.withRecalls(ofTheBrake), ON).decision().outcome())
        .contains(PaymentOutcome.CUSTOMER_PAYS);
  }

  @Test
  void the_shop_pays_for_its_own_repair_even_while_the_law_runs() {
    LinePayment payment =
        LAW.payment(
            inTheLaw()
                .withEarlierRepairs(
                    aRepair(RepairCause.THE_REPAIR)
                        .withLeftShopOn(LocalDate.of(2026, 2, 1))
                        .withLeftShopAt(Odometer.of(39_000))),
            ON);

    pays(payment, PaymentOutcome.REPAIR_GUARANTEE, "STORE CNY 3000.00");
    assertThat(payment.standing(WarrantyLayer.REPAIR_GUARANTEE).orElseThrow().daysLeft())
        .hasValue(71); // 2026-05-12 is day 100
  }

  @Test
  void each_earlier_line_has_a_clock_of_its_own_and_the_weightiest_counts() {
    EarlierRepair overhaul = aRepair(RepairCause.THE_REPAIR);
    EarlierRepair minor =
        aRepair(RepairCause.THE_REPAIR).withKind(RepairKind.MINOR_REPAIR); // ended on 2028-02-11
    EarlierRepair unknown =
        EarlierRepair.builder().kind(RepairKind.MINOR_REPAIR).cause(RepairCause.THE_REPAIR).build();

    assertThat(LAW.payment(aLineAfterTheLaw().withEarlierRepairs(minor), ON).decision().outcome())
        .contains(PaymentOutcome.CUSTOMER_PAYS);
    assertThat(
            LAW.payment(aLineAfterTheLaw().withEarlierRepairs(minor, overhaul), ON)
                .decision()
                .outcome())
        .contains(PaymentOutcome.REPAIR_GUARANTEE);
    LinePayment open = LAW.payment(aLineAfterTheLaw().withEarlierRepairs(minor, unknown), ON);
    assertThat(open.decision().outcome()).isEmpty();
    assertThat(open.decision().missing())
        .extracting(MissingFact::name)
        .contains("guaranteeDaysLeft");
    pays(
        LAW.payment(aLineAfterTheLaw().withEarlierRepairs(overhaul.withReworks(2), unknown), ON),
        PaymentOutcome.REPAIR_GUARANTEE,
        "STORE CNY 3000.00");
  }

  @Test
  void while_the_shop_may_show_another_cause_the_line_is_held() {
    LinePaymentQuestion question =
        aLineAfterTheLaw().withEarlierRepairs(aRepair(RepairCause.UNCLEAR));

    pays(LAW.payment(question, ON), PaymentOutcome.HELD, "OPEN CNY 3000.00");
    pays(
        LAW.payment(question.withComplainedOn(LocalDate.of(2028, 2, 27)), ON),
        PaymentOutcome.REPAIR_GUARANTEE,
        "STORE CNY 3000.00");
  }

  @ParameterizedTest(name = "{0} from 2027-03-02 at 60000 km: {1}")
  @CsvSource({
    "P1Y/20000 km, PART_WARRANTY", // the last day and the last kilometer
    "P364D/20000 km, CUSTOMER_PAYS",
    "P1Y/19999 km, CUSTOMER_PAYS",
    "20000 km, PART_WARRANTY",
    "P1Y, PART_WARRANTY"
  })
  void a_part_has_a_warranty_of_its_own(String term, PaymentOutcome expected) {
    LinePayment payment = LAW.payment(aLineAfterTheLaw().withInstalledPart(aPart(term)), ON);

    assertThat(payment.decision().outcome()).contains(expected);
    if (expected == PaymentOutcome.PART_WARRANTY) {
      assertThat(payment.shareOf(Payer.PART_SUPPLIER)).contains(Money.parse("CNY 3000.00"));
    }
  }

  @Test
  void who_warrants_a_part_pays_for_it() {
    LinePaymentQuestion question = aLineAfterTheLaw();

    pays(
        LAW.payment(
            question.withInstalledPart(aPart("P2Y").withWarrantor(PartWarrantor.MAKER)), ON),
        PaymentOutcome.PART_WARRANTY,
        "MAKER CNY 3000.00");
    pays(
        LAW.payment(
            question.withInstalledPart(aPart("P2Y").withWarrantor(PartWarrantor.STORE)), ON),
        PaymentOutcome.PART_WARRANTY,
        "STORE CNY 3000.00");
  }

  @Test
  void a_part_whose_term_nobody_knows_is_asked_for() {
    LinePayment payment =
        LAW.payment(
            aLineAfterTheLaw().withInstalledPart(aPart("P2Y").withTerm(Optional.empty())), ON);

    assertThat(payment.decision().outcome()).isEmpty();
    assertThat(payment.decision().missing()).extracting(MissingFact::name).contains("partWarranty");
    assertThat(payment.shares())
        .extracting(PaymentShare::toString)
        .containsExactly("OPEN CNY 3000.00");
    assertThat(payment.standing(WarrantyLayer.PART_WARRANTY).orElseThrow().state())
        .isEqualTo(LayerState.UNDETERMINED);
  }

  @Test
  void the_dealer_that_sold_the_car_used_pays_before_a_contract() {
    UsedCarSale sale =
        UsedCarSale.builder()
            .byDealer(true)
            .toEndUser(true)
            .firstRegisteredOn(LocalDate.of(2025, 3, 15))
            .deliveredOn(LocalDate.of(2028, 1, 10))
            .odometer(Odometer.of(60_000))
            .formerUse(VehicleUse.HOUSEHOLD)
            .build();
    LinePaymentQuestion question =
        aLineAfterTheLaw().withUsedCarSale(sale).withContract(aContract());
    LinePaymentQuestion engine =
        question.withLine(
            question.line().withComponent(Component.ENGINE).withOdometer(Odometer.of(64_000)));

    pays(LAW.payment(engine, ON), PaymentOutcome.USED_CAR_GUARANTEE, "SELLER CNY 3000.00");
    // the transmission is none of the five systems by its code
    pays(
        LAW.payment(question, ON),
        PaymentOutcome.EXTENDED_CONTRACT,
        "CONTRACT_PROVIDER CNY 3000.00");
  }

  // ---- extended warranty ----

  @Test
  void a_contract_pays_its_percentages_over_the_deductible() {
    ExtendedContract contract =
        aContract()
            .withDeductible(Money.parse("CNY 500.00"))
            .withLaborPercent(50)
            .withMaterialPercent(80);

    LinePayment payment = LAW.payment(aLineAfterTheLaw().withContract(contract), ON);

    // labor 600 x 50 % + (2400 - 500) x 80 %
    pays(
        payment,
        PaymentOutcome.EXTENDED_CONTRACT,
        "CONTRACT_PROVIDER CNY 1820.00",
        "CUSTOMER CNY 1180.00");
  }

  @Test
  void a_contract_pays_no_more_than_is_left_of_it() {
    ExtendedContract contract = aContract().withAvailable(Money.parse("CNY 1000.00"));

    pays(
        LAW.payment(aLineAfterTheLaw().withContract(contract), ON),
        PaymentOutcome.EXTENDED_CONTRACT,
        "CONTRACT_PROVIDER CNY 1000.00",
        "CUSTOMER CNY 2000.00");
    assertThat(
            LAW.payment(
                    aLineAfterTheLaw()
                        .withContract(contract.withAvailable(Money.parse("CNY 0.00"))),
                    ON)
                .decision()
                .outcome())
        .contains(PaymentOutcome.CUSTOMER_PAYS);
  }

  @Test
  void what_a_contract_leaves_goodwill_may_take() {
    LinePayment payment =
        LAW.payment(
            aLineAfterTheLaw()
                .withContract(aContract().withMaterialPercent(50))
                .withGoodwill(
                    Goodwill.builder()
                        .decision(MakerDecision.APPROVED)
                        .makerMaterialPercent(50)
                        .storeMaterialPercent(25)
                        .build()),
            ON);

    // 600 + 1200 of the provider; 600 and 300 of the 1200 left
    pays(
        payment,
        PaymentOutcome.EXTENDED_CONTRACT,
        "CONTRACT_PROVIDER CNY 1800.00",
        "MAKER CNY 600.00",
        "STORE CNY 300.00",
        "CUSTOMER CNY 300.00");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "NOT_NEEDED, EXTENDED_CONTRACT",
    "APPROVED, EXTENDED_CONTRACT",
    "NOT_ASKED, HELD",
    "PENDING, HELD",
    "REFUSED, CUSTOMER_PAYS"
  })
  void a_contract_waits_for_the_approval_that_it_asks_for(
      ContractApproval approval, PaymentOutcome expected) {
    assertThat(
            LAW.payment(aLineAfterTheLaw().withContract(aContract().withApproval(approval)), ON)
                .decision()
                .outcome())
        .contains(expected);
  }

  @Test
  void a_contract_covers_what_it_lists_and_else_no_wear_parts() {
    ExtendedContract listing = aContract().withComponents(Component.ENGINE);
    LinePaymentQuestion question = aLineAfterTheLaw();
    LinePaymentQuestion tire =
        question.withLine(
            question.line().withComponent(Component.TIRE).withDiagnosis(Diagnosis.NO_DEFECT));

    assertThat(LAW.payment(question.withContract(listing), ON).decision().outcome())
        .contains(PaymentOutcome.CUSTOMER_PAYS);
    assertThat(
            LAW.payment(tire.withContract(aContract()), ON)
                .standing(WarrantyLayer.EXTENDED_CONTRACT)
                .orElseThrow()
                .state())
        .isEqualTo(LayerState.DOES_NOT_COVER);
  }

  @ParameterizedTest(name = "waiting period {0} from 2027-03-15: {1}")
  @CsvSource({
    "P11M, EXTENDED_CONTRACT", // to 2028-02-15
    "P1Y, CUSTOMER_PAYS", // to 2028-03-15
    "P352D, EXTENDED_CONTRACT", // to 2028-03-01
    "P353D, CUSTOMER_PAYS" // to 2028-03-02, the day of the request
  })
  void a_contract_does_not_pay_in_its_waiting_period(String waits, PaymentOutcome expected) {
    assertThat(
            LAW.payment(
                    aLineAfterTheLaw()
                        .withContract(aContract().withWaitingPeriod(java.time.Period.parse(waits))),
                    ON)
                .decision()
                .outcome())
        .contains(expected);
  }

  @Test
  void a_contract_that_has_not_begun_does_not_pay() {
    assertThat(
            LAW.payment(
                    aLineAfterTheLaw().withContract(aContract().withStartsOn(ON.plusDays(1))), ON)
                .decision()
                .outcome())
        .contains(PaymentOutcome.CUSTOMER_PAYS);
  }

  @Test
  void the_time_in_the_shop_stops_the_clock_of_a_contract_that_says_so() {
    ExtendedContract contract = aContract().withTerm(WarrantyTerm.parse("P11M"));
    LinePaymentQuestion question = aLineAfterTheLaw().withContract(contract); // to 2028-02-15
    ShopStay stay = ShopStay.of(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 17)); // 16 days
    LinePaymentQuestion stayed = question.withLine(question.line().withShopStays(stay));

    assertThat(LAW.payment(stayed, ON).decision().outcome()).contains(PaymentOutcome.CUSTOMER_PAYS);
    LinePayment pausing = LAW.payment(stayed.withContract(contract.withPausesInShop(true)), ON);
    assertThat(pausing.decision().outcome()).contains(PaymentOutcome.EXTENDED_CONTRACT);
    assertThat(pausing.standing(WarrantyLayer.EXTENDED_CONTRACT).orElseThrow().lastDay())
        .contains(LocalDate.of(2028, 3, 2));
  }

  // ---- goodwill ----

  @ParameterizedTest(name = "{0} until {1}: {2}")
  @CsvSource({
    "APPROVED, , GOODWILL",
    "APPROVED, 2028-03-02, GOODWILL",
    "APPROVED, 2028-03-01, CUSTOMER_PAYS",
    "PENDING, , HELD",
    "NOT_ASKED, , CUSTOMER_PAYS",
    "REFUSED, , CUSTOMER_PAYS"
  })
  void goodwill_needs_an_approval_that_is_still_good(
      MakerDecision decision, LocalDate until, PaymentOutcome expected) {
    Goodwill goodwill =
        Goodwill.builder()
            .decision(decision)
            .validUntil(Optional.ofNullable(until))
            .makerLaborPercent(100)
            .makerMaterialPercent(70)
            .build();

    assertThat(LAW.payment(aLineAfterTheLaw().withGoodwill(goodwill), ON).decision().outcome())
        .contains(expected);
  }

  @Test
  void goodwill_never_pays_what_somebody_owes() {
    Goodwill goodwill =
        Goodwill.builder()
            .decision(MakerDecision.APPROVED)
            .makerLaborPercent(100)
            .makerMaterialPercent(100)
            .build();

    LinePayment payment = LAW.payment(inTheLaw().withGoodwill(goodwill), ON);

    assertThat(payment.decision().outcome()).contains(PaymentOutcome.STATUTORY_WARRANTY);
    assertThat(payment.standing(WarrantyLayer.GOODWILL).orElseThrow().state())
        .isEqualTo(LayerState.DOES_NOT_COVER);
  }

  @Test
  void an_excluded_line_gets_goodwill_only() {
    LinePaymentQuestion question = inTheLaw();
    LinePaymentQuestion excluded =
        question
            .withLine(
                question
                    .line()
                    .withExclusionEvidence(
                        java.util.Map.of(ExclusionGround.IMPROPER_USE, Evidence.PROVEN)))
            .withInstalledPart(aPart("P9Y"))
            .withContract(aContract().withStartsOn(SOLD).withStartsAt(Odometer.ZERO));

    pays(LAW.payment(excluded, ON), PaymentOutcome.CUSTOMER_PAYS, "CUSTOMER CNY 3000.00");
    pays(
        LAW.payment(
            excluded.withGoodwill(
                Goodwill.builder().decision(MakerDecision.APPROVED).storeLaborPercent(50).build()),
            ON),
        PaymentOutcome.GOODWILL,
        "STORE CNY 300.00",
        "CUSTOMER CNY 2700.00");
  }

  // ---- promises by component, capacity of the battery, parts ----

  private static LinePaymentQuestion electric(Component component, LocalDate on, int kilometers) {
    LinePaymentQuestion line = aLineAfterTheLaw();
    return line.withLine(
        line.line()
            .withBrand(Brand.of("electric"))
            .withComponent(component)
            .withRequestedOn(on)
            .withOdometer(Odometer.of(kilometers)));
  }

  @ParameterizedTest(name = "{0} on {1} at {2} km: {3}")
  @CsvSource({
    "body, 2028-03-15, 100000, MAKER_PROMISE",
    "body, 2028-03-16, 100000, CUSTOMER_PAYS",
    "body, 2028-03-15, 100001, CUSTOMER_PAYS",
    "drive-motor, 2032-03-15, 160000, MAKER_PROMISE",
    "drive-motor, 2032-03-16, 160000, CUSTOMER_PAYS",
    "power-battery, 2032-03-15, 160000, MAKER_PROMISE",
    "power-battery, 2032-03-15, 160001, CUSTOMER_PAYS"
  })
  void a_promise_may_be_another_for_some_components(
      String component, LocalDate on, int kilometers, PaymentOutcome expected) {
    assertThat(
            PROMISES
                .payment(electric(Component.of(component), on, kilometers), on)
                .decision()
                .outcome())
        .contains(expected);
  }

  @ParameterizedTest(name = "{0} % on {1} at {2} km: {3}")
  @CsvSource({
    "79.9, 2026-03-15, 50000, STATUTORY_WARRANTY", // 80 % within three years and 60,000 km
    "80.0, 2026-03-15, 50000, CUSTOMER_PAYS",
    "79.9, 2028-03-15, 90000, CUSTOMER_PAYS", // 70 % from then on
    "69.9, 2028-03-15, 90000, MAKER_PROMISE",
    "69.9, 2032-03-15, 160000, MAKER_PROMISE",
    "10.0, 2032-03-16, 90000, CUSTOMER_PAYS"
  })
  void a_battery_that_holds_less_than_the_voucher_prints_is_defective(
      BigDecimal percent, LocalDate on, int kilometers, PaymentOutcome expected) {
    LinePaymentQuestion question = electric(Component.POWER_BATTERY, on, kilometers);
    LinePaymentQuestion measured =
        question.withLine(
            question
                .line()
                .withDiagnosis(Diagnosis.NO_DEFECT) // but for its capacity
                .withBatteryCapacityPercent(percent));

    assertThat(PROMISES.payment(measured, on).decision().outcome()).contains(expected);
  }

  @Test
  void where_a_limit_is_printed_the_capacity_is_asked_for() {
    LocalDate on = LocalDate.of(2026, 3, 15);
    LinePaymentQuestion question = electric(Component.POWER_BATTERY, on, 50_000);

    LinePayment payment =
        PROMISES.payment(question.withLine(question.line().withDiagnosis(Diagnosis.NO_DEFECT)), on);

    assertThat(payment.decision().outcome()).isEmpty();
    assertThat(payment.decision().missing())
        .extracting(MissingFact::name)
        .contains("capacityBelowLimit");
  }

  @Test
  void the_maker_may_promise_a_warranty_for_his_parts_that_stops_in_the_shop() {
    LinePaymentQuestion question = electric(Component.BODY, ON, 110_000);
    InstalledPart part =
        InstalledPart.builder()
            .installedOn(LocalDate.of(2027, 2, 27))
            .installedAt(Odometer.of(95_000))
            .warrantor(PartWarrantor.MAKER)
            .build();
    LinePaymentQuestion fitted = question.withInstalledPart(part); // P12M/20000 km
    ShopStay stay = ShopStay.of(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 5));

    assertThat(PROMISES.payment(fitted, ON).decision().outcome())
        .contains(PaymentOutcome.CUSTOMER_PAYS);
    assertThat(
            PROMISES
                .payment(fitted.withLine(fitted.line().withShopStays(stay)), ON)
                .decision()
                .outcome())
        .contains(PaymentOutcome.PART_WARRANTY);
    assertThat(
            PROMISES
                .payment(fitted.withInstalledPart(part.withWarrantor(PartWarrantor.SUPPLIER)), ON)
                .decision()
                .outcome())
        .isEmpty();
  }

  // ---- what the answer says ----

  @Test
  void layers_that_nobody_named_are_presumed_absent_and_the_answer_says_so() {
    LinePayment payment = LAW.payment(aLineAfterTheLaw(), ON);

    assertThat(payment.decision().findings().stream().filter(Finding::isPresumption))
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .contains(
            "Nobody named these; they are presumed absent: open recall, guarantee for an earlier"
                + " repair, warranty of a replacement part, guarantee of the dealer that sold the car"
                + " used, extended warranty, goodwill.");
    assertThat(payment.decision().missing())
        .extracting(MissingFact::name)
        .contains("recall", "repairGuarantee", "partWarranty", "usedCar", "contract", "goodwill");
    assertThat(payment.standing(WarrantyLayer.EXTENDED_CONTRACT).orElseThrow().state())
        .isEqualTo(LayerState.NOT_NAMED);
  }

  @Test
  void layers_that_were_looked_for_are_not_presumed() {
    LinePaymentQuestion question =
        aLineAfterTheLaw().withKnownAbsent(EnumSet.allOf(WarrantyLayer.class));

    LinePayment payment = LAW.payment(question, ON);

    assertThat(payment.decision().findings())
        .extracting(finding -> finding.reason().code())
        .doesNotContain("layers-presumed-absent");
    assertThat(payment.standing(WarrantyLayer.EXTENDED_CONTRACT).orElseThrow().state())
        .isEqualTo(LayerState.DOES_NOT_COVER);
  }

  @Test
  void the_reasons_of_the_law_stand_behind_those_of_the_layers() {
    LinePayment payment = LAW.payment(aLineAfterTheLaw(), ON);

    assertThat(payment.decision().findings())
        .extracting(finding -> finding.rule().toString())
        .startsWith("line-payment.not-covered", "warranty-coverage.time-22");
  }

  @Test
  void a_missing_fact_of_the_law_is_asked_for_by_its_own_name() {
    LinePaymentQuestion question = aLineAfterTheLaw();
    LinePayment payment =
        LAW.payment(
            question
                .withLine(question.line().withDiagnosis(Optional.empty()))
                .withLine(inTheLaw().line().withDiagnosis(Optional.empty())),
            ON);

    assertThat(payment.decision().outcome()).isEmpty();
    assertThat(payment.decision().missing())
        .extracting(MissingFact::name)
        .contains("diagnosis")
        .doesNotContain("coverage");
    assertThat(payment.standing(WarrantyLayer.STATUTORY_WARRANTY).orElseThrow().state())
        .isEqualTo(LayerState.UNDETERMINED);
  }

  @Test
  void without_amounts_nothing_is_split() {
    LinePaymentQuestion question =
        LinePaymentQuestion.builder().line(aLineAfterTheLaw().line()).build();

    assertThat(LAW.payment(question, ON).shares()).isEmpty();
    assertThat(LAW.payment(question, ON).shareOf(Payer.CUSTOMER)).isEmpty();
  }

  @Test
  void amounts_come_in_pairs_of_one_currency() {
    assertThatThrownBy(() -> aLineAfterTheLaw().withLabor(Optional.empty()))
        .hasMessage(
            "LinePaymentQuestion must have both labor and material or neither, but had only material");
    assertThatThrownBy(() -> aLineAfterTheLaw().withLabor(Money.parse("USD 1.00")))
        .hasMessage(
            "LinePaymentQuestion.material must be in the currency of labor USD 1.00, but was CNY"
                + " 2400.00");
    assertThatThrownBy(() -> aLineAfterTheLaw().withLabor(Money.parse("CNY -1.00")))
        .hasMessage(
            "LinePaymentQuestion.labor and material must not be negative, but were CNY -1.00 and CNY"
                + " 2400.00");
    assertThatThrownBy(
            () ->
                aLineAfterTheLaw()
                    .withContract(aContract().withDeductible(Money.parse("USD 100.00"))))
        .hasMessage(
            "LinePaymentQuestion.contract must be in the currency of labor CNY 600.00, but was in"
                + " that of USD 100.00");
  }

  @Test
  void every_text_is_complete_in_both_languages() {
    Set<String> rules = new TreeSet<>();
    Random random = new Random(7);
    for (int i = 0; i < 1_500; i++) {
      LinePayment payment = LAW.payment(PlainPayment.any(random), PlainPayment.ON);
      for (Finding finding : payment.decision().findings()) {
        if (finding.rule().toString().startsWith("line-payment.")) {
          rules.add(finding.rule().toString());
        }
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{", "?", "  ");
        assertThat(finding.message(Locale.CHINESE)).doesNotContain("{", "?");
      }
    }
    assertThat(rules).hasSizeGreaterThan(28);
  }

  // ---- a second algorithm ----

  @Test
  void plain_code_gives_the_same_answers_20_000_times() {
    Random random = new Random(42);
    Set<PaymentOutcome> seen = EnumSet.noneOf(PaymentOutcome.class);
    for (int i = 0; i < 20_000; i++) {
      LinePaymentQuestion question = PlainPayment.any(random);
      LinePayment payment = LAW.payment(question, PlainPayment.ON);
      assertThat(payment.decision().outcome())
          .as("%s", question)
          .isEqualTo(Optional.of(PlainPayment.outcome(question)));
      payment.decision().outcome().ifPresent(seen::add);
      Money sum =
          payment.shares().stream()
              .map(PaymentShare::total)
              .reduce(Money.parse("CNY 0.00"), Money::plus);
      assertThat(sum)
          .isEqualTo(question.labor().orElseThrow().plus(question.material().orElseThrow()));
    }
    // the law alone: no maker promises anything
    assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(PaymentOutcome.MAKER_PROMISE)));
  }
}
