package io.dealership.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.warranty.Coverage;
import io.dealership.rules.warranty.Payer;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DealershipRulesTest {

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

    assertThat(rules.packs())
        .hasToString(
            "[cn-household-car-warranty 2026.1, cn-warranty-layers 2026.1, warranty-claims 2026.1]");
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

    assertThat(rules.packs())
        .hasToString(
            "[cn-household-car-warranty 2026.1, cn-warranty-layers 2026.1, warranty-claims 2026.1, sample-promises 1.0]");
    assertThat(coverage).isEqualTo(Coverage.MAKER_PROMISE);
    assertThat(coverage.payer()).isEqualTo(Payer.MAKER);
  }

  @Test
  void a_pack_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> DealershipRules.using(PackSource.folder(Path.of("nowhere"))))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("pack.json");
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
