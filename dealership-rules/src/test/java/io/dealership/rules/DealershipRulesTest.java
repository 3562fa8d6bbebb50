package io.dealership.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.warranty.Coverage;
import io.dealership.rules.warranty.Payer;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealershipRulesTest {

  private static final List<String> SHIPPED =
      List.of(
          "cn-household-car-warranty",
          "cn-warranty-layers",
          "warranty-claims",
          "contact-permission",
          "contact-plan",
          "record-retention",
          "sales-steps",
          "used-car-sale",
          "insurance-offers",
          "accident-car",
          "car-stock",
          "store-schedule",
          "workplace-rules",
          "dealership-roles",
          "post-rules",
          "dealership-workflows",
          "store-authority",
          "workshop-planning",
          "order-intake",
          "workshop-gates",
          "additional-work",
          "quality-gates",
          "price-rules",
          "settlement-rules",
          "service-hand-over",
          "complaint-triage",
          "tool-room",
          "parts-demand",
          "stock-health",
          "stock-ledger",
          "parts-measures",
          "storeroom-gates",
          "stocktake",
          "store-measures",
          "cn-working-days");

  private static final PackSource PROMISES =
      PackSource.folder(Path.of("src/test/resources/packs/sample-promises"));

  private static WarrantyQuestion anEngineAfterTheTermByLaw() {
    return WarrantyQuestion.builder()
        .brand(Brand.of("better"))
        .vehicleClass(VehicleClass.PASSENGER_CAR)
        .vehicleUse(VehicleUse.HOUSEHOLD)
        .invoicedOn(LocalDate.of(2022, 3, 14))
        .deliveredOn(LocalDate.of(2022, 3, 14))
        .odometer(Odometer.of(50_000))
        .component(Component.ENGINE)
        .diagnosis(Diagnosis.CONFIRMED_DEFECT)
        .build();
  }

  @Test
  void standard_knowledge_is_the_law() {
    DealershipRules rules = DealershipRules.standard();

    assertThat(rules.packs().list())
        .extracting(KnowledgePack::id)
        .containsExactlyInAnyOrderElementsOf(SHIPPED);
    assertThat(
            rules
                .warranty()
                .coverage(anEngineAfterTheTermByLaw(), LocalDate.of(2026, 3, 2))
                .outcome())
        .contains(Coverage.NOT_COVERED);
  }

  @Test
  void own_packs_come_on_top() {
    DealershipRules rules = DealershipRules.using(PROMISES);

    Coverage coverage =
        rules
            .warranty()
            .coverage(anEngineAfterTheTermByLaw(), LocalDate.of(2026, 3, 2))
            .outcome()
            .orElseThrow();

    assertThat(rules.packs().list())
        .extracting(KnowledgePack::id)
        .containsAll(SHIPPED)
        .endsWith("cn-working-days", "sample-promises");
    assertThat(coverage).isEqualTo(Coverage.MAKER_PROMISE);
    assertThat(coverage.payer()).isEqualTo(Payer.MAKER);
  }

  @Test
  void a_pack_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> DealershipRules.using(PackSource.folder(Path.of("nowhere"))))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("pack.json");
  }

  private static WarrantyQuestion anEngineSoldOn(LocalDate day) {
    return anEngineAfterTheTermByLaw().withInvoicedOn(day).withDeliveredOn(day);
  }

  @Test
  void B3_the_days_after_a_term_are_borderline_until_the_holidays_are_over() {
    DealershipRules rules = DealershipRules.standard();
    // the last day of three years is National Day 2; one works again on October 9
    WarrantyQuestion line = anEngineSoldOn(LocalDate.of(2022, 10, 2));

    assertThat(rules.warranty().coverage(line, LocalDate.of(2025, 10, 9)).outcome())
        .contains(Coverage.BORDERLINE);
    assertThat(rules.warranty().coverage(line, LocalDate.of(2025, 10, 10)).outcome())
        .contains(Coverage.NOT_COVERED);
    assertThat(
            rules
                .withWorkingDays(WorkingDays.plainWeek())
                .warranty()
                .coverage(line, LocalDate.of(2025, 10, 9))
                .outcome())
        .contains(Coverage.NOT_COVERED);
  }

  @Test
  void B3_a_term_that_ends_on_a_Sunday_that_is_worked_ends_then() {
    DealershipRules rules = DealershipRules.standard();
    WarrantyQuestion line = anEngineSoldOn(LocalDate.of(2023, 9, 20));

    assertThat(rules.warranty().coverage(line, LocalDate.of(2026, 9, 20)).outcome())
        .contains(Coverage.STATUTORY_WARRANTY);
    assertThat(rules.warranty().coverage(line, LocalDate.of(2026, 9, 21)).outcome())
        .contains(Coverage.NOT_COVERED);
  }

  @Test
  void notices_of_own_packs_are_followed() {
    DealershipRules rules =
        DealershipRules.using(PackSource.folder(Path.of("src/test/resources/packs/next-year")));
    // the last day of three years is in a made-up Spring Festival, from February 5 to 11
    WarrantyQuestion line = anEngineSoldOn(LocalDate.of(2024, 2, 9));
    LocalDate friday = LocalDate.of(2027, 2, 12);

    assertThat(rules.warranty().coverage(line, friday).outcome()).contains(Coverage.BORDERLINE);
    assertThat(DealershipRules.standard().warranty().coverage(line, friday).outcome())
        .contains(Coverage.NOT_COVERED);
    assertThat(rules.calendars().calendar(DealershipRules.CALENDAR).isWorkingDay(friday)).isTrue();
    assertThat(rules.calendars().ids()).containsExactly("cn");
  }

  @Test
  void a_calendar_is_taken_by_all_rules_and_changes_no_other_instance() {
    DealershipRules rules = DealershipRules.standard();
    DealershipRules always = rules.withWorkingDays(day -> true);
    LocalDate monday = LocalDate.of(2025, 3, 17);
    // the last day of three years was a Saturday
    WarrantyQuestion line =
        anEngineAfterTheTermByLaw()
            .withInvoicedOn(LocalDate.of(2022, 3, 15))
            .withDeliveredOn(LocalDate.of(2022, 3, 15));

    assertThat(rules.warranty().coverage(line, monday).outcome()).contains(Coverage.BORDERLINE);
    assertThat(always.warranty().coverage(line, monday).outcome()).contains(Coverage.NOT_COVERED);
    assertThat(always.packs()).isSameAs(rules.packs());
  }
}
