package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleUse;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may pay for a job line beside law and promise: repairs, parts, sales, contracts, goodwill.
 */
class LayersOfWarrantyTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  private static ExtendedContract aContract() {
    return ExtendedContract.builder()
        .number("EW-7")
        .startsOn(DAY)
        .term(WarrantyTerm.parse("P2Y/60000 km"))
        .pausesInShop(false)
        .approval(ContractApproval.NOT_NEEDED)
        .build();
  }

  // ---- what a caller need not say ----

  @Test
  void an_earlier_repair_was_not_done_again_unless_somebody_says_so() {
    assertThat(EarlierRepair.builder().build().reworks()).isZero();
  }

  @Test
  void a_contract_bears_all_unless_it_says_how_much() {
    assertThat(aContract().laborPercent()).isEqualTo(100);
    assertThat(aContract().materialPercent()).isEqualTo(100);
  }

  @Test
  void goodwill_bears_nothing_unless_it_says_how_much() {
    Goodwill goodwill = Goodwill.builder().decision(MakerDecision.APPROVED).build();

    assertThat(goodwill.makerLaborPercent() + goodwill.storeLaborPercent()).isZero();
    assertThat(goodwill.makerMaterialPercent() + goodwill.storeMaterialPercent()).isZero();
  }

  // ---- what cannot be ----

  @Test
  void reworks_are_counted_from_zero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EarlierRepair.builder().reworks(-1).build())
        .withMessage("EarlierRepair.reworks must be at least 0, but was -1");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void a_contract_bears_from_nothing_to_all(int percent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aContract().withLaborPercent(percent))
        .withMessage(
            "ExtendedContract.laborPercent must be from 0 to 100 percent, but was " + percent);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aContract().withMaterialPercent(percent))
        .withMessage(
            "ExtendedContract.materialPercent must be from 0 to 100 percent, but was " + percent);
  }

  @Test
  void a_contract_has_a_number_and_amounts_of_one_currency() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aContract().withNumber(" "))
        .withMessage("ExtendedContract.number must not be blank, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aContract().withDeductible(Money.parse("CNY -0.01")))
        .withMessage("ExtendedContract.deductible must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aContract().withAvailable(Money.parse("CNY -0.01")))
        .withMessage("ExtendedContract.available must not be negative, but was CNY -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                aContract()
                    .withDeductible(Money.parse("CNY 500.00"))
                    .withAvailable(Money.parse("USD 500.00")))
        .withMessage(
            "ExtendedContract.available must be in the currency of deductible CNY 500.00, but was"
                + " USD 500.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aContract().withWaitingPeriod(Period.ofDays(-1)))
        .withMessage("ExtendedContract.waitingPeriod must not be negative, but was P-1D");
  }

  @Test
  void maker_and_store_bear_no_more_than_all_together() {
    Goodwill.Builder goodwill = Goodwill.builder().decision(MakerDecision.APPROVED);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> goodwill.makerLaborPercent(60).storeLaborPercent(41).build())
        .withMessage(
            "Goodwill.makerLaborPercent and storeLaborPercent must be at least 0 and together at most"
                + " 100, but were 60 and 41");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Goodwill.builder()
                    .decision(MakerDecision.APPROVED)
                    .storeMaterialPercent(-1)
                    .build())
        .withMessage(
            "Goodwill.makerMaterialPercent and storeMaterialPercent must be at least 0 and together"
                + " at most 100, but were 0 and -1");
  }

  @Test
  void a_recall_has_a_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenRecall.builder().number("").build())
        .withMessage("OpenRecall.number must not be blank, but was ''");
  }

  // ---- clocks ----

  @Test
  void a_clock_that_pauses_is_moved_by_the_days_in_the_shop() {
    var clock = WarrantyClock.of(LocalDate.of(2024, 1, 10), WarrantyTerm.parse("P4M"));
    var before = ShopStay.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 12));
    var across = ShopStay.of(LocalDate.of(2024, 5, 9), LocalDate.of(2024, 5, 14));
    var afterwards = ShopStay.of(LocalDate.of(2024, 5, 15), LocalDate.of(2024, 5, 16));
    var tooLate = ShopStay.of(LocalDate.of(2024, 5, 17), LocalDate.of(2024, 6, 1));

    assertThat(clock.extendedBy(List.of(across)).lastDay()).contains(LocalDate.of(2024, 5, 15));
    assertThat(clock.extendedBy(List.of(before)).lastDay()).contains(LocalDate.of(2024, 5, 12));
    assertThat(clock.extendedBy(List.of(tooLate, across, afterwards)).lastDay())
        .contains(LocalDate.of(2024, 5, 16));
    assertThat(clock.extendedBy(List.of(tooLate))).isEqualTo(clock);
    assertThat(clock.extendedBy(List.of())).isEqualTo(clock);
  }

  @Test
  void a_clock_without_a_last_day_cannot_be_moved() {
    var clock = WarrantyClock.of(DAY, WarrantyTerm.ofKilometers(5_000));

    assertThat(clock.extendedBy(List.of(ShopStay.of(DAY, DAY.plusDays(3))))).isEqualTo(clock);
  }

  @Test
  void the_longer_of_two_clocks_ends_later_by_each_limit() {
    var law = WarrantyClock.of(DAY, WarrantyTerm.parse("P100D/20000 km"));
    var longer = WarrantyClock.of(DAY, WarrantyTerm.parse("P6M/10000 km"));
    var withoutDistance = WarrantyClock.of(DAY.minusDays(1), WarrantyTerm.parse("P10D"));

    assertThat(law.orLonger(longer))
        .hasToString("from 2024-06-01 to 2024-12-01, up to 20000 km")
        .isEqualTo(longer.orLonger(law));
    assertThat(law.orLonger(withoutDistance)).hasToString("from 2024-05-31 to 2024-09-09");
  }

  // ---- JSON ----

  @Test
  void an_earlier_repair_is_read_and_written() {
    JsonRoundTrip.assertJson(
        EarlierRepair.builder()
            .repairOrder(RepairOrderNumber.of("RO-1"))
            .kind(RepairKind.MINOR_REPAIR)
            .leftShopOn(DAY)
            .leftShopAt(Odometer.of(50_000))
            .promised(WarrantyTerm.parse("P6M/10000 km"))
            .reworks(2)
            .cause(RepairCause.UNCLEAR)
            .usable(false)
            .build(),
        EarlierRepair.class,
        """
        {"repairOrder":"RO-1","kind":"MINOR_REPAIR","leftShopOn":"2024-06-01","leftShopAt":50000,
         "promised":"P6M/10000 km","reworks":2,"cause":"UNCLEAR","usable":false}
        """);
    assertThat(JsonRoundTrip.read2("{}", EarlierRepair.class))
        .isEqualTo(EarlierRepair.builder().build());
  }

  @Test
  void a_part_is_read_and_written() {
    JsonRoundTrip.assertJson(
        InstalledPart.builder()
            .partNumber("06A-1")
            .installedOn(DAY)
            .installedAt(Odometer.of(50_000))
            .term(WarrantyTerm.parse("P1Y"))
            .warrantor(PartWarrantor.SUPPLIER)
            .build(),
        InstalledPart.class,
        """
        {"partNumber":"06A-1","installedOn":"2024-06-01","installedAt":50000,"term":"P1Y",
         "warrantor":"SUPPLIER"}
        """);
  }

  @Test
  void a_contract_is_read_and_written() {
    JsonRoundTrip.assertJson(
        aContract()
            .withComponents(Component.ENGINE)
            .withStartsAt(Odometer.of(60_000))
            .withWaitingPeriod(Period.ofDays(30))
            .withLaborPercent(50)
            .withMaterialPercent(80)
            .withDeductible(Money.parse("CNY 500.00"))
            .withAvailable(Money.parse("CNY 9000.00"))
            .withPausesInShop(true)
            .withApproval(ContractApproval.PENDING),
        ExtendedContract.class,
        """
        {"number":"EW-7","components":["engine"],"startsOn":"2024-06-01","startsAt":60000,
         "term":"P2Y/60000 km","waitingPeriod":"P30D","laborPercent":50,"materialPercent":80,
         "deductible":"CNY 500.00","available":"CNY 9000.00","pausesInShop":true,
         "approval":"PENDING"}
        """);
    assertThat(
            JsonRoundTrip.read3(
                """
                {"number":"EW-7","startsOn":"2024-06-01","term":"P2Y/60000 km",
                 "approval":"NOT_NEEDED"}
                """,
                ExtendedContract.class))
        .isEqualTo(aContract());
  }

  @Test
  void a_sale_of_a_used_car_is_read_and_written() {
    JsonRoundTrip.assertJson(
        UsedCarSale.builder()
            .byDealer(true)
            .toEndUser(true)
            .firstRegisteredOn(DAY)
            .deliveredOn(DAY)
            .odometer(Odometer.of(1))
            .formerUse(VehicleUse.RENTAL)
            .promised(WarrantyTerm.parse("P1M"))
            .build(),
        UsedCarSale.class,
        """
        {"byDealer":true,"toEndUser":true,"firstRegisteredOn":"2024-06-01",
         "deliveredOn":"2024-06-01","odometer":1,"formerUse":"RENTAL","promised":"P1M"}
        """);
  }

  @Test
  void goodwill_and_recalls_are_read_and_written() {
    JsonRoundTrip.assertJson(
        Goodwill.builder()
            .reference("G-1")
            .decision(MakerDecision.APPROVED)
            .validUntil(DAY)
            .makerLaborPercent(10)
            .makerMaterialPercent(20)
            .storeLaborPercent(30)
            .storeMaterialPercent(40)
            .build(),
        Goodwill.class,
        """
        {"reference":"G-1","decision":"APPROVED","validUntil":"2024-06-01","makerLaborPercent":10,
         "makerMaterialPercent":20,"storeLaborPercent":30,"storeMaterialPercent":40}
        """);
    JsonRoundTrip.assertJson(
        OpenRecall.builder().number("R-1").addComponents(Component.BRAKE).build(),
        OpenRecall.class,
        """
        {"number":"R-1","components":["brake"]}
        """);
  }
}
