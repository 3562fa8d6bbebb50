package io.dealership.rules.warranty;

import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.MakerDecision;
import io.dealership.core.warranty.VoucherState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random questions about job lines, most of them near a boundary, all fully known. */
final class Lines {

  private static final List<LocalDate> SALES =
      List.of(
          LocalDate.of(2013, 9, 30),
          LocalDate.of(2013, 10, 1),
          LocalDate.of(2021, 12, 31),
          LocalDate.of(2022, 1, 1),
          LocalDate.of(2023, 3, 15), // three years later is a Sunday
          LocalDate.of(2023, 3, 14), // a Saturday
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2024, 8, 31)); // six months later is a shorter month
  private static final List<Component> COMPONENTS =
      List.of(
          Component.ENGINE,
          Component.ENGINE,
          Component.BODY,
          Component.POWER_BATTERY,
          Component.BRAKE_LINING,
          Component.STARTER_BATTERY);
  private static final List<String> BRANDS = List.of("plain", "better", "other");
  private static final List<Integer> LIMITS = List.of(5_000, 10_000, 30_000, 60_000, 150_000);

  private Lines() {}

  static WarrantyQuestion any(Random random) {
    Brand brand = Brand.of(one(BRANDS, random));
    LocalDate invoiced =
        random.nextInt(3) > 0
            ? one(SALES, random)
            : LocalDate.of(2013, 6, 1).plusDays(random.nextInt(13 * 365));
    LocalDate delivered = invoiced.plusDays(random.nextInt(3) > 0 ? 0 : random.nextInt(12) - 3);
    Component component = one(COMPONENTS, random);
    boolean printed =
        !invoiced.isBefore(LocalDate.of(2022, 1, 1))
            && !delivered.isBefore(LocalDate.of(2022, 1, 1))
            && (brand.code().equals("plain")
                || (brand.code().equals("better") && component.equals(Component.BRAKE_LINING)));
    if (PlainCoverage.isWearPart(component) && !printed) {
      component = Component.ENGINE; // its term would not be known
    }
    return WarrantyQuestion.builder()
        .brand(brand)
        .vehicleClass(mostly(VehicleClass.values(), 6, random))
        .vehicleUse(mostly(VehicleUse.values(), 6, random))
        .invoicedOn(invoiced)
        .deliveredOn(delivered)
        .requestedOn(requested(random.nextBoolean() ? invoiced : delivered, random))
        .odometer(
            Odometer.of(
                random.nextBoolean()
                    ? one(LIMITS, random) + random.nextInt(3) - 1
                    : random.nextInt(170_000)))
        .component(component)
        .diagnosis(mostly(Diagnosis.values(), 3, random))
        .putAllExclusionEvidence(evidence(random))
        .makerDecision(one(List.of(MakerDecision.values()), random))
        .voucher(mostly(VoucherState.values(), 4, random))
        .saleOnRecord(random.nextBoolean())
        .maintainedElsewhere(random.nextBoolean())
        .build();
  }

  /** Near the end of a term, or anywhere; never before the law on the burden of proof. */
  private static LocalDate requested(LocalDate start, Random random) {
    LocalDate near =
        switch (random.nextInt(6)) {
          case 0, 1 -> start.plusYears(3);
          case 2 -> start.plusMonths(6);
          case 3 -> start.plusYears(5);
          case 4 -> start.plusMonths(random.nextBoolean() ? 3 : 12);
          default -> start.plusDays(random.nextInt(6 * 365));
        };
    LocalDate day = near.plusDays(random.nextInt(6) - 1);
    LocalDate first = LocalDate.of(2014, 3, 15);
    return day.isBefore(first) ? first : day;
  }

  private static Map<ExclusionGround, Evidence> evidence(Random random) {
    Map<ExclusionGround, Evidence> evidence = new EnumMap<>(ExclusionGround.class);
    if (random.nextInt(3) == 0) {
      evidence.put(
          one(List.of(ExclusionGround.values()), random), one(List.of(Evidence.values()), random));
    }
    return evidence;
  }

  static <T> T one(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static <T> T mostly(T[] values, int often, Random random) {
    return random.nextInt(often) > 0 ? values[0] : values[random.nextInt(values.length)];
  }
}
