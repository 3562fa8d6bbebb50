package io.dealership.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.VoucherState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RepairOrderTest {

  private static RepairOrder anOrderWithoutFacts() {
    return RepairOrder.builder()
        .number(RepairOrderNumber.of("RO-2026-0001"))
        .vin(Vin.of("LFV2A21K2G4123456"))
        .openedOn(LocalDate.of(2026, 3, 2))
        .build();
  }

  static RepairOrder aFullyKnownOrder() {
    return RepairOrder.builder()
        .number(RepairOrderNumber.of("RO-2026-0002"))
        .vin(Vin.of("LFV2A21K2G4123456"))
        .brand(Brand.of("example-motors"))
        .openedOn(LocalDate.of(2026, 3, 2))
        .odometerIn(Odometer.of(42_180))
        .vehicleClass(VehicleClass.PASSENGER_CAR)
        .vehicleUse(VehicleUse.HOUSEHOLD)
        .invoicedOn(LocalDate.of(2024, 3, 10))
        .deliveredOn(LocalDate.of(2024, 3, 15))
        .voucher(VoucherState.MISSING)
        .saleOnRecord(true)
        .maintainedElsewhere(false)
        .addJobLines(JobLineTest.aFullyKnownLine())
        .build();
  }

  @Test
  void what_is_not_given_is_unknown() {
    RepairOrder order = anOrderWithoutFacts();
    assertThat(order.odometerIn()).isEmpty();
    assertThat(order.voucher()).isEmpty();
    assertThat(order.maintainedElsewhere()).isEmpty();
    assertThat(order.jobLines()).isEmpty();
  }

  @Test
  void number_vehicle_and_day_must_be_given() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RepairOrder.builder().build())
        .withMessage(
            "Cannot build RepairOrder, some of required attributes are not set [number, vin,"
                + " openedOn]");
  }

  @Test
  void no_two_lines_have_the_same_number() {
    JobLine line = JobLineTest.aFullyKnownLine();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anOrderWithoutFacts().withJobLines(line.withLineNumber(1), line, line))
        .withMessage("RepairOrder.jobLines must have different line numbers, but had [1, 2, 2]");
  }

  @Test
  void its_text_masks_the_vehicle() {
    assertThat(aFullyKnownOrder().toString())
        .contains("RO-2026-0002", "LFV**********3456", "CNY 360.00")
        .doesNotContain("2A21K2G4");
  }

  @Test
  void a_fully_known_order_has_its_attributes_in_json() {
    JsonRoundTrip.assertJson(
        aFullyKnownOrder().withJobLines(),
        RepairOrder.class,
        """
        {"number": "RO-2026-0002", "vin": "LFV2A21K2G4123456", "brand": "example-motors",
         "openedOn": "2026-03-02", "odometerIn": 42180, "vehicleClass": "PASSENGER_CAR",
         "vehicleUse": "HOUSEHOLD", "invoicedOn": "2024-03-10", "deliveredOn": "2024-03-15",
         "voucher": "MISSING", "saleOnRecord": true, "maintainedElsewhere": false,
         "jobLines": []}
        """);
    assertThat(JsonRoundTrip.survives(aFullyKnownOrder(), RepairOrder.class)).isTrue();
  }

  @Test
  void attributes_stand_in_the_same_order_in_whichever_json() {
    RepairOrder order = aFullyKnownOrder();
    assertThat(JsonRoundTrip.write3(order)).isEqualTo(JsonRoundTrip.write2(order));
    assertThat(JsonRoundTrip.write3(order))
        .startsWith("{\"number\":\"RO-2026-0002\",\"vin\":\"LFV2A21K2G4123456\",\"brand\"");
  }

  @Test
  void absent_lines_in_json_are_no_lines() {
    String json =
        """
        {"number": "RO-2026-0001", "vin": "LFV2A21K2G4123456", "openedOn": "2026-03-02"}
        """;
    assertThat(JsonRoundTrip.read2(json, RepairOrder.class)).isEqualTo(anOrderWithoutFacts());
    assertThat(JsonRoundTrip.read3(json, RepairOrder.class)).isEqualTo(anOrderWithoutFacts());
  }

  @Test
  void values_of_this_package_are_equal_by_value() {
    new EqualsTester()
        .addEqualityGroup(aFullyKnownOrder(), aFullyKnownOrder())
        .addEqualityGroup(anOrderWithoutFacts())
        .addEqualityGroup(JobLineTest.aFullyKnownLine(), JobLineTest.aFullyKnownLine())
        .addEqualityGroup(OperationCode.of("1"), new OperationCode("1"))
        .testEquals();
  }

  @Test
  void null_is_refused_in_this_package() {
    var tester = new NullPointerTester().setDefault(LocalDate.class, LocalDate.of(2026, 3, 2));
    tester.testAllPublicStaticMethods(OperationCode.class);
    tester.testAllPublicConstructors(OperationCode.class);
    tester.testAllPublicInstanceMethods(RepairOrder.builder());
    tester.testAllPublicInstanceMethods(JobLine.builder());
  }

  @Property
  boolean every_order_survives_json(@ForAll("orders") RepairOrder order) {
    return JsonRoundTrip.survives(order, RepairOrder.class);
  }

  @Provide
  Arbitrary<RepairOrder> orders() {
    Arbitrary<Optional<LocalDate>> dates =
        Arbitraries.integers()
            .between(0, 5_000)
            .map(day -> LocalDate.of(2013, 1, 1).plusDays(day))
            .optional();
    return Combinators.combine(
            dates,
            dates,
            Arbitraries.integers().between(0, 9_999_999).map(Odometer::of).optional(),
            Arbitraries.of(VehicleClass.class).optional(),
            Arbitraries.of(VehicleUse.class).optional(),
            Arbitraries.of(VoucherState.class).optional(),
            Arbitraries.of(true, false).optional(),
            Arbitraries.integers().between(0, 3))
        .as(
            (invoicedOn, deliveredOn, odometer, type, use, voucher, sale, lines) ->
                anOrderWithoutFacts()
                    .withInvoicedOn(invoicedOn)
                    .withDeliveredOn(deliveredOn)
                    .withOdometerIn(odometer)
                    .withVehicleClass(type)
                    .withVehicleUse(use)
                    .withVoucher(voucher)
                    .withSaleOnRecord(sale)
                    .withJobLines(
                        List.of(1, 2, 3).subList(0, lines).stream()
                            .map(n -> JobLineTest.aFullyKnownLine().withLineNumber(n))
                            .toList()));
  }
}
