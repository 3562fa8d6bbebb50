package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.text.LocalText;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.VoucherState;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

/**
 * The worked examples of the law behind the rules, section 12.1, as far as they belong to the
 * coverage of a job line. The ids are those of that section; ids that are not in it stand for the
 * days and readings beside its boundaries.
 */
class WorkedExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate START = LocalDate.of(2024, 3, 15);
  private static final DealershipRules LAW = DealershipRules.standard();
  private static final DealershipRules PROMISES =
      DealershipRules.using(PackSource.folder(Path.of("src/test/resources/packs/sample-promises")));

  private static WarrantyQuestion aHouseholdCar(LocalDate start) {
    return WarrantyQuestion.builder()
        .vehicleClass(VehicleClass.PASSENGER_CAR)
        .vehicleUse(VehicleUse.HOUSEHOLD)
        .invoicedOn(start)
        .deliveredOn(start)
        .component(Component.ENGINE)
        .diagnosis(Diagnosis.CONFIRMED_DEFECT)
        .voucher(VoucherState.PRESENT)
        .build();
  }

  private static WarrantyQuestion at(WarrantyQuestion car, LocalDate requestedOn, int kilometers) {
    return car.withRequestedOn(requestedOn).withOdometer(Odometer.of(kilometers));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  // ---- where the terms start, and when they end ----

  static Stream<Arguments> terms() {
    return Stream.of(
        terms(
            "W01 delivery after invoice",
            "2024-03-10",
            "2024-03-15",
            "2024-03-15",
            "2026-03-15",
            "2027-03-15"),
        terms(
            "W03 delivery before invoice",
            "2024-03-20",
            "2024-03-15",
            "2024-03-15",
            "2026-03-15",
            "2027-03-15"),
        terms(
            "W04 edition 2013 starts at the invoice",
            "2020-05-10",
            "2020-05-20",
            "2020-05-10",
            "2022-05-10",
            "2023-05-10"),
        terms(
            "W66 sold on the last day of edition 2013",
            "2021-12-31",
            "2021-12-31",
            "2021-12-31",
            "2023-12-31",
            "2024-12-31"),
        terms(
            "W66 sold on the first day of edition 2022",
            "2022-01-01",
            "2022-01-01",
            "2022-01-01",
            "2024-01-01",
            "2025-01-01"),
        terms(
            "R-116 sold on the first day of edition 2013",
            "2013-10-01",
            "2013-10-01",
            "2013-10-01",
            "2015-10-01",
            "2016-10-01"),
        terms(
            "W06 leap day", "2024-02-29", "2024-02-29", "2024-02-29", "2026-02-28", "2027-02-28"));
  }

  private static Arguments terms(
      String id, String invoice, String delivery, String start, String tgEnd, String rpEnd) {
    return Arguments.of(id, day(invoice), day(delivery), day(start), day(tgEnd), day(rpEnd));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void terms_start_and_end(
      String id,
      LocalDate invoice,
      LocalDate delivery,
      LocalDate start,
      LocalDate tgEnd,
      LocalDate rpEnd) {
    var question = WarrantyQuestion.builder().invoicedOn(invoice).deliveredOn(delivery).build();

    var periods = LAW.warranty().periods(question, TODAY).orElseThrow();

    assertThat(periods.repair().start()).isEqualTo(start);
    assertThat(periods.repair().lastDay()).contains(rpEnd);
    assertThat(periods.repair().lastOdometer()).contains(Odometer.of(60_000));
    assertThat(periods.exchange().start()).isEqualTo(start);
    assertThat(periods.exchange().lastDay()).contains(tgEnd);
    assertThat(periods.exchange().lastOdometer()).contains(Odometer.of(50_000));
  }

  // ---- coverage ----

  static Stream<Arguments> lines() {
    var ecu =
        aHouseholdCar(START)
            .withExclusionEvidence(Map.of(ExclusionGround.FORBIDDEN_MODIFICATION, Evidence.PROVEN));
    var doorLock = aHouseholdCar(START).withComponent(Component.BODY);
    var wear =
        aHouseholdCar(START).withComponent(Component.BRAKE_LINING).withBrand(Brand.of("plain"));
    var better = aHouseholdCar(START).withBrand(Brand.of("better"));
    var rideHailing = aHouseholdCar(START).withVehicleUse(VehicleUse.RIDE_HAILING);
    return Stream.of(
        line(
            "W08 last day",
            LAW,
            at(aHouseholdCar(START), day("2027-03-15"), 30_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "W09 ended by time",
            LAW,
            at(aHouseholdCar(START), day("2027-03-16"), 30_000),
            Coverage.NOT_COVERED,
            "time-ended"),
        line(
            "W10 ended by distance",
            LAW,
            at(aHouseholdCar(START), day("2025-06-01"), 60_001),
            Coverage.NOT_COVERED,
            "distance-ended"),
        line(
            "W11 on the last kilometer",
            LAW,
            at(aHouseholdCar(START), day("2025-06-01"), 60_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "W12 outside TG, inside RP",
            LAW,
            at(aHouseholdCar(START), day("2025-06-01"), 50_001),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "W13 promise on top",
            PROMISES,
            at(better, day("2028-12-31"), 149_999),
            Coverage.MAKER_PROMISE,
            "promise-in-term"),
        line(
            "W13a promise ended by distance",
            PROMISES,
            at(aHouseholdCar(START).withBrand(Brand.of("better")), day("2028-12-31"), 150_001),
            Coverage.NOT_COVERED,
            "promise-distance-ended"),
        line(
            "W57 ride-hailing by law",
            LAW,
            at(rideHailing, day("2025-06-01"), 20_000),
            Coverage.NOT_COVERED,
            "use-out-of-scope"),
        line(
            "W57 ride-hailing, promise may apply",
            PROMISES,
            at(
                aHouseholdCar(START)
                    .withVehicleUse(VehicleUse.RIDE_HAILING)
                    .withBrand(Brand.of("better")),
                day("2025-06-01"),
                20_000),
            Coverage.MAKER_PROMISE,
            "promise-in-term"),
        line(
            "W58 maintained elsewhere",
            LAW,
            at(aHouseholdCar(START).withMaintainedElsewhere(true), day("2025-06-01"), 20_000),
            Coverage.STATUTORY_WARRANTY,
            "maintained-elsewhere"),
        line(
            "W59 turbo after forbidden tuning",
            LAW,
            at(ecu, day("2025-06-01"), 20_000),
            Coverage.EXCLUDED,
            "forbidden-modification"),
        line(
            "W59 separate door lock",
            LAW,
            at(doorLock, day("2025-06-01"), 20_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "W60 voucher lost, sale found by VIN",
            LAW,
            at(
                aHouseholdCar(START).withVoucher(VoucherState.MISSING).withSaleOnRecord(true),
                day("2025-06-01"),
                20_000),
            Coverage.STATUTORY_WARRANTY,
            "voucher-not-needed"),
        line(
            "W61 wear part in its own term",
            PROMISES,
            at(wear, day("2024-06-15"), 4_800),
            Coverage.STATUTORY_WARRANTY,
            "wear-part-in-term"),
        line(
            "W61a wear part after its last day, a Saturday, and the Sunday and Monday behind it",
            PROMISES,
            at(
                aHouseholdCar(START)
                    .withComponent(Component.BRAKE_LINING)
                    .withBrand(Brand.of("plain")),
                day("2024-06-18"),
                4_800),
            Coverage.NOT_COVERED,
            "wear-part-time-ended"),
        line(
            "W61b wear part a kilometer further",
            PROMISES,
            at(
                aHouseholdCar(START)
                    .withComponent(Component.BRAKE_LINING)
                    .withBrand(Brand.of("plain")),
                day("2024-06-15"),
                5_001),
            Coverage.NOT_COVERED,
            "wear-part-distance-ended"),
        line(
            "W63 found on the last day of six months",
            LAW,
            at(aHouseholdCar(START).withDiagnosis(Diagnosis.UNCLEAR), day("2024-09-15"), 8_000),
            Coverage.STATUTORY_WARRANTY,
            "operator-bears-proof"),
        line(
            "W63 found a day after six months",
            LAW,
            at(aHouseholdCar(START).withDiagnosis(Diagnosis.UNCLEAR), day("2024-09-16"), 8_000),
            Coverage.HELD_FOR_MAKER,
            "cause-unclear"),
        line(
            "W66 sold 2021-12-31, a pickup",
            LAW,
            at(
                aHouseholdCar(day("2021-12-31")).withVehicleClass(VehicleClass.PICKUP_TRUCK),
                day("2023-06-01"),
                20_000),
            Coverage.NOT_COVERED,
            "class-out-of-scope"),
        line(
            "W66 sold 2022-01-01, a pickup",
            LAW,
            at(
                aHouseholdCar(day("2022-01-01")).withVehicleClass(VehicleClass.PICKUP_TRUCK),
                day("2023-06-01"),
                20_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "B3 a request in the rest days after the end",
            LAW,
            at(aHouseholdCar(day("2023-03-18")), day("2026-03-18"), 20_000),
            Coverage.STATUTORY_WARRANTY,
            "defect-in-term"),
        line(
            "B3 last day is a Sunday, request on Monday",
            LAW,
            at(aHouseholdCar(day("2023-03-15")), day("2026-03-16"), 20_000),
            Coverage.BORDERLINE,
            "borderline-rest-day"),
        line(
            "B3 last day is a Sunday, request on Tuesday",
            LAW,
            at(aHouseholdCar(day("2023-03-15")), day("2026-03-17"), 20_000),
            Coverage.NOT_COVERED,
            "time-ended"));
  }

  private static Arguments line(
      String id,
      DealershipRules rules,
      WarrantyQuestion question,
      Coverage outcome,
      String reason) {
    return Arguments.of(id, rules, question, outcome, reason);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void coverage_of_a_line(
      String id,
      DealershipRules rules,
      WarrantyQuestion question,
      Coverage outcome,
      String reason) {
    Decision<Coverage> decision =
        rules.warranty().coverage(question, question.requestedOn().orElseThrow());

    assertThat(decision.outcome()).as(decision.explain(Locale.ENGLISH)).contains(outcome);
    assertThat(reasons(decision)).contains(reason);
  }

  private static List<String> reasons(Decision<Coverage> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  @Test
  void w01_without_a_day_of_delivery_the_terms_of_2022_start_at_the_invoice() {
    var question = WarrantyQuestion.builder().invoicedOn(day("2024-03-10")).build();

    assertThat(LAW.warranty().periods(question, TODAY).orElseThrow().repair().start())
        .isEqualTo(day("2024-03-10"));
  }

  @Test
  void w04_without_an_invoice_the_start_of_2013_is_not_known() {
    var question = WarrantyQuestion.builder().deliveredOn(day("2020-05-20")).build();

    assertThat(LAW.warranty().periods(question, TODAY)).isEmpty();
    assertThat(LAW.warranty().coverage(question, day("2021-05-20")).outcome()).isEmpty();
  }

  @Test
  void r116_a_vehicle_sold_before_the_rules_has_no_terms() {
    assertThat(LAW.warranty().periods(aHouseholdCar(day("2013-09-30")), TODAY)).isEmpty();
    assertThat(LAW.warranty().periods(WarrantyQuestion.builder().build(), TODAY)).isEmpty();
  }

  // ---- B3: roll-over as a switch of the pack ----

  @Test
  void w07_with_roll_over_the_term_of_exchange_ends_on_the_next_working_day(@TempDir Path folder) {
    WarrantyRules rolling = overridden(folder, "count.rollOver", "false", "true");

    var periods = rolling.periods(aHouseholdCar(START), TODAY).orElseThrow();

    assertThat(periods.exchange().lastDay()).contains(day("2026-03-16"));
    assertThat(periods.repair().lastDay()).contains(day("2027-03-15"));
    assertThat(
            LAW.warranty().periods(aHouseholdCar(START), TODAY).orElseThrow().exchange().lastDay())
        .contains(day("2026-03-15"));
  }

  @Test
  void b3_with_roll_over_a_request_after_the_rest_day_is_in_the_term(@TempDir Path folder) {
    WarrantyRules rolling = overridden(folder, "count.rollOver", "false", "true");
    WarrantyQuestion monday = at(aHouseholdCar(day("2023-03-15")), day("2026-03-16"), 20_000);

    assertThat(rolling.coverage(monday, day("2026-03-16")).outcome())
        .contains(Coverage.STATUTORY_WARRANTY);
  }

  @Test
  void b3_rest_days_are_those_of_the_calendar() {
    WarrantyRules always = LAW.withWorkingDays(each -> true).warranty();
    WarrantyQuestion monday = at(aHouseholdCar(day("2023-03-15")), day("2026-03-16"), 20_000);

    assertThat(always.coverage(monday, day("2026-03-16")).outcome()).contains(Coverage.NOT_COVERED);
  }

  @Test
  void b1_with_the_start_day_counted_the_term_ends_a_day_earlier(@TempDir Path folder) {
    WarrantyRules counting = overridden(folder, "count.startDay", "false", "true");

    assertThat(counting.periods(aHouseholdCar(START), TODAY).orElseThrow().repair().lastDay())
        .contains(day("2027-03-14"));
  }

  // ---- which limit ended it, and both ----

  @Test
  void r102_both_limits_are_named_when_both_have_ended() {
    var decision = decide(at(aHouseholdCar(START), day("2027-03-16"), 60_001));

    assertThat(decision.outcome()).contains(Coverage.NOT_COVERED);
    assertThat(reasons(decision)).contains("time-ended", "distance-ended");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The term by law has ended by time: the last day was 2027-03-15, the request is of"
                + " 2027-03-16.");
    assertThat(decision.findings().get(1).message(Locale.CHINESE))
        .isEqualTo("法定质保期因里程届满而结束：上限 60000 公里，读数 60001 公里。");
  }

  @Test
  void r102_time_alone_decides_when_the_reading_is_not_known() {
    var decision = decide(aHouseholdCar(START).withRequestedOn(day("2027-03-16")));

    assertThat(decision.outcome()).contains(Coverage.NOT_COVERED);
    assertThat(decide(aHouseholdCar(START).withRequestedOn(day("2027-03-15"))).missing())
        .extracting(MissingFact::name)
        .contains("kilometersLeft");
  }

  // ---- wear parts ----

  @Test
  void r103_a_wear_part_whose_term_is_not_printed_is_undetermined() {
    WarrantyQuestion bulb =
        at(aHouseholdCar(START).withComponent(Component.BULB), day("2024-06-15"), 4_800);

    var decision = decide(bulb.withBrand(Brand.of("plain")));

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.missing())
        .extracting(MissingFact::name)
        .contains("daysLeft", "kilometersLeft");
  }

  // ---- voucher ----

  @Test
  void r113_in_2013_a_lost_voucher_holds_the_line() {
    WarrantyQuestion lost =
        at(aHouseholdCar(day("2020-05-10")), day("2021-06-01"), 20_000)
            .withVoucher(VoucherState.MISSING)
            .withSaleOnRecord(true);

    var decision = decide(lost);

    assertThat(decision.outcome()).contains(Coverage.HELD_FOR_MAKER);
    assertThat(reasons(decision)).containsOnlyOnce("voucher-missing-2013");
  }

  @Test
  void r113_without_voucher_and_record_the_sale_comes_first() {
    WarrantyQuestion lost =
        at(aHouseholdCar(START), day("2025-06-01"), 20_000).withVoucher(VoucherState.MISSING);

    assertThat(decide(lost.withSaleOnRecord(false)).outcome()).contains(Coverage.HELD_FOR_MAKER);
    assertThat(decide(lost).outcome()).isEmpty();
    assertThat(decide(lost).missing())
        .extracting(MissingFact::name)
        .containsExactly(
            "saleProven",
            "disclosedAtSale",
            "improperUse",
            "forbiddenModification",
            "improperHandling",
            "forceMajeure");
  }

  // ---- burden of proof ----

  @Test
  void r115_before_the_law_of_2014_nobody_shifts_the_burden_of_proof() {
    WarrantyQuestion unclear = aHouseholdCar(day("2013-12-02")).withDiagnosis(Diagnosis.UNCLEAR);

    var before = decide(at(unclear, day("2014-03-14"), 3_000));
    var after = decide(at(unclear, day("2014-03-15"), 3_000));

    assertThat(before.outcome()).contains(Coverage.HELD_FOR_MAKER);
    assertThat(reasons(before)).contains("cause-unclear");
    assertThat(after.outcome()).contains(Coverage.STATUTORY_WARRANTY);
    assertThat(reasons(after)).contains("operator-bears-proof");
  }

  // ---- invoice and delivery on two sides of 2022-01-01 ----

  private static WarrantyQuestion soldOverNewYear() {
    return aHouseholdCar(day("2021-12-31")).withDeliveredOn(day("2022-01-01"));
  }

  @Test
  void r116_both_editions_agree_on_a_car_in_both_terms() {
    var decision = decide(at(soldOverNewYear(), day("2024-06-03"), 20_000));

    assertThat(decision.outcome()).contains(Coverage.STATUTORY_WARRANTY);
    assertThat(decision.outcomeIfEnforced()).contains(Coverage.STATUTORY_WARRANTY);
    assertThat(decision.possible()).containsExactly(Coverage.STATUTORY_WARRANTY);
    assertThat(decision.headline(Locale.ENGLISH)).isEqualTo("Covered by law: repaired free");
    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "Invoice and delivery fall under two editions of the rules; both lead to the same"
                + " outcome.");
    assertThat(decision.findings().get(0).citations()).hasToString("[regulations R-116]");
    assertThat(rules(decision)).contains("edition", "defect-13", "defect-22");
    assertThat(decision.missing()).extracting(MissingFact::name).doesNotContain("edition");
    assertThat(LAW.warranty().periods(soldOverNewYear(), TODAY)).isEmpty();
  }

  @Test
  void r116_both_editions_agree_on_a_car_after_both_terms() {
    // the later term ends on New Year's Day, so that the day after it is borderline
    var decision = decide(at(soldOverNewYear(), day("2025-01-03"), 20_000));

    assertThat(decision.outcome()).contains(Coverage.NOT_COVERED);
    assertThat(rules(decision)).contains("edition", "time-13", "time-22");
  }

  @Test
  void r116_the_editions_disagree_on_a_pickup_truck() {
    var decision =
        decide(
            at(
                soldOverNewYear().withVehicleClass(VehicleClass.PICKUP_TRUCK),
                day("2024-06-03"),
                20_000));

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.outcomeIfEnforced()).isEmpty();
    assertThat(decision.possible())
        .containsExactlyInAnyOrder(Coverage.NOT_COVERED, Coverage.STATUTORY_WARRANTY);
    assertThat(decision.headline(Locale.CHINESE)).isEqualTo("资料不足，无法确定");
    assertThat(decision.findings().get(0).reason().code()).isEqualTo("editions-disagree");
    assertThat(decision.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("发票日期与交付日期分属两个版本的规定，结论不同；须先确定适用版本。");
    assertThat(decision.missing().get(0))
        .isEqualTo(
            new MissingFact(
                "edition",
                new LocalText("适用的三包规定版本", "edition of the warranty rules"),
                Optional.empty()));
  }

  @Test
  void r116_the_editions_disagree_on_the_day_between_their_ends() {
    // 2013: to 2024-12-31, a Tuesday; 2022: to 2025-01-01
    var decision = decide(at(soldOverNewYear(), day("2025-01-01"), 20_000));

    assertThat(decision.outcome()).isEmpty();
    assertThat(reasons(decision)).contains("editions-disagree", "time-ended", "defect-in-term");
  }

  @Test
  void r116_the_parameter_settles_the_edition(@TempDir Path folder) {
    WarrantyQuestion pickup =
        at(
            soldOverNewYear().withVehicleClass(VehicleClass.PICKUP_TRUCK),
            day("2024-06-03"),
            20_000);
    LocalDate on = day("2024-06-03");

    var byInvoice = overridden(folder.resolve("invoice"), "edition.by", "\"both\"", "\"invoice\"");
    var byDelivery =
        overridden(folder.resolve("delivery"), "edition.by", "\"both\"", "\"delivery\"");

    assertThat(byInvoice.coverage(pickup, on).outcome()).contains(Coverage.NOT_COVERED);
    assertThat(byDelivery.coverage(pickup, on).outcome()).contains(Coverage.STATUTORY_WARRANTY);
    assertThat(byInvoice.periods(pickup, TODAY).orElseThrow().edition())
        .isEqualTo(WarrantyEdition.EDITION_2013);
    assertThat(byDelivery.periods(pickup, TODAY).orElseThrow().edition())
        .isEqualTo(WarrantyEdition.EDITION_2022);
  }

  @Test
  void r116_a_parameter_that_changes_holds_from_its_day_on(@TempDir Path folder) {
    WarrantyQuestion pickup =
        at(
            soldOverNewYear().withVehicleClass(VehicleClass.PICKUP_TRUCK),
            day("2024-05-01"),
            20_000);
    var changing =
        overridden(
            folder,
            "edition.by",
            "\"both\"",
            "\"invoice\", \"source\": \"R-116\", \"verification\": \"I\", \"until\": \"2024-06-01\" },"
                + " { \"name\": \"edition.by\", \"type\": \"string\", \"value\": \"delivery\","
                + " \"from\": \"2024-06-01\"");

    assertThat(changing.coverage(pickup, day("2024-05-31")).outcome())
        .contains(Coverage.NOT_COVERED);
    assertThat(changing.coverage(pickup, day("2024-06-01")).outcome())
        .contains(Coverage.STATUTORY_WARRANTY);
  }

  @Test
  void r116_invoice_before_and_delivery_after_the_first_rules_is_undetermined_in_the_term() {
    var decision =
        decide(
            at(
                aHouseholdCar(day("2013-09-30")).withDeliveredOn(day("2013-10-01")),
                day("2015-06-01"),
                20_000));

    assertThat(decision.outcome()).isEmpty();
    assertThat(reasons(decision)).contains("editions-disagree", "sold-before-rules");
  }

  private static Decision<Coverage> decide(WarrantyQuestion question) {
    return LAW.warranty().coverage(question, question.requestedOn().orElseThrow());
  }

  private static List<String> rules(Decision<Coverage> decision) {
    return decision.findings().stream().map(finding -> finding.rule().rule()).toList();
  }

  /** The rules of a copy of the pack in which one parameter has another value. */
  private static WarrantyRules overridden(
      Path folder, String parameter, String before, String after) {
    Path copy = PackFolders.copy(PackFolders.LAW, folder.resolve("law"));
    try {
      Path file = copy.resolve("parameters.json");
      String text = Files.readString(file);
      int name = text.indexOf("\"" + parameter + "\"");
      int value = text.indexOf(before, name);
      Files.writeString(
          file, text.substring(0, value) + after + text.substring(value + before.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PackSealer.seal(copy, PackFolders.loader());
    return WarrantyRules.of(
        PackFolders.loader().load(PackSource.folder(copy), WarrantyRules.layersPack()));
  }
}
