package io.dealership.examples.month;

import static io.dealership.core.warranty.Diagnosis.CONFIRMED_DEFECT;
import static io.dealership.core.warranty.Diagnosis.NO_DEFECT;
import static io.dealership.core.warranty.Diagnosis.UNCLEAR;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.OperationCode;
import io.dealership.core.service.RepairOrder;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The sample: March 2026 in a store of three fictitious brands, made from a seed.
 *
 * <p>Most orders are drawn by lot; the {@linkplain #edges edges} of the rules are put in by hand.
 * The same seed gives the same orders on every machine, for {@link Random} promises its numbers.
 */
public final class StoreMonth {

  /** Promises what the law demands, and prints terms for wear parts. */
  static final Brand QINGLAN = Brand.of("qinglan");

  /** Promises more than the law. */
  static final Brand YUNFENG = Brand.of("yunfeng");

  /** Nothing is known of its promises. */
  static final Brand LANSHAN = Brand.of("lanshan");

  private static final long SEED = 202603;
  private static final int ORDERS = 300;
  private static final int LABOR_PER_HOUR = 320;
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final String YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY"; // from 2010

  /** A job that the store often has: hours in tenths, material in yuan. */
  private record Job(Component component, String operation, int hours, int material, int weight) {}

  private static final List<Job> JOBS =
      List.of(
          new Job(Component.ENGINE, "EN-110", 45, 3200, 10),
          new Job(Component.TRANSMISSION, "TR-210", 60, 5400, 8),
          new Job(Component.POWER_BATTERY, "PB-310", 38, 9800, 4),
          new Job(Component.DRIVE_MOTOR, "DM-320", 42, 7600, 3),
          new Job(Component.STEERING, "ST-410", 22, 1450, 7),
          new Job(Component.BRAKE, "BR-420", 18, 980, 8),
          new Job(Component.SUSPENSION, "SU-430", 20, 1100, 9),
          new Job(Component.DRIVELINE, "DL-440", 24, 1650, 4),
          new Job(Component.POLLUTION_CONTROL, "PC-150", 16, 2300, 4),
          new Job(Component.BODY, "BO-510", 12, 420, 7),
          new Job(Component.AIR_CONDITIONING, "AC-610", 15, 860, 9),
          new Job(Component.ELECTRICAL, "EL-710", 14, 1250, 16),
          new Job(Component.INTERIOR, "IN-520", 9, 360, 7),
          new Job(Component.LIGHTING, "LI-720", 8, 780, 6),
          new Job(Component.AIR_FILTER, "EN-021", 2, 85, 2),
          new Job(Component.CABIN_FILTER, "AC-022", 2, 110, 2),
          new Job(Component.OIL_FILTER, "EN-023", 3, 65, 2),
          new Job(Component.FUEL_FILTER, "EN-024", 5, 190, 1),
          new Job(Component.SPARK_PLUG, "EN-025", 8, 340, 3),
          new Job(Component.BRAKE_LINING, "BR-026", 12, 560, 8),
          new Job(Component.CLUTCH_PLATE, "TR-027", 40, 890, 1),
          new Job(Component.TIRE, "WH-028", 6, 720, 5),
          new Job(Component.STARTER_BATTERY, "EL-029", 4, 620, 6),
          new Job(Component.REMOTE_KEY_BATTERY, "EL-030", 1, 15, 1),
          new Job(Component.BULB, "LI-031", 3, 45, 2),
          new Job(Component.WIPER_BLADE, "BO-032", 2, 130, 3),
          new Job(Component.FUSE_OR_RELAY, "EL-033", 4, 40, 2));

  private final Random random;
  private final List<RepairOrder> orders = new ArrayList<>();

  private StoreMonth(long seed) {
    this.random = new Random(seed);
  }

  /** The orders of the month, by their numbers. */
  public static List<RepairOrder> orders() {
    StoreMonth month = new StoreMonth(SEED);
    month.edges();
    while (month.orders.size() < ORDERS) {
      month.orders.add(month.order());
    }
    return month.numbered();
  }

  /** Orders without end, drawn by lot; they have neither numbers nor edges put in by hand. */
  public static Stream<RepairOrder> drawn(long seed) {
    StoreMonth month = new StoreMonth(seed);
    return Stream.generate(month::order);
  }

  /** Writes the month to the file that is named by the only argument. */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), RepairOrderLines.write(orders()));
  }

  private List<RepairOrder> numbered() {
    orders.sort(Comparator.comparing(RepairOrder::openedOn));
    List<RepairOrder> numbered = new ArrayList<>();
    for (RepairOrder order : orders) {
      String number = String.format(Locale.ROOT, "RO-2603-%04d", numbered.size() + 1);
      int year = order.deliveredOn().orElse(order.openedOn()).getYear();
      numbered.add(
          order
              .withNumber(RepairOrderNumber.of(number))
              .withVin(vin(order.brand().orElseThrow(), year)));
    }
    return numbered;
  }

  // ---- drawn by lot ----

  private boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private RepairOrder order() {
    LocalDate openedOn = FIRST.plusDays(random.nextInt(31));
    int sort = random.nextInt(100);
    int age = sort < 18 ? between(3, 180) : sort < 74 ? between(180, 1095) : between(1096, 2190);
    LocalDate deliveredOn = openedOn.minusDays(age);
    Brand brand = happens(52) ? QINGLAN : happens(82) ? YUNFENG : LANSHAN;
    VehicleUse use = use();
    int perYear =
        switch (use) {
          case HOUSEHOLD -> between(7_000, 24_000);
          case RENTAL, OTHER_COMMERCIAL -> between(22_000, 40_000);
          case RIDE_HAILING, TAXI -> between(45_000, 80_000);
        };
    var order = order(openedOn, brand).deliveredOn(deliveredOn);
    order.invoicedOn(happens(65) ? deliveredOn : deliveredOn.minusDays(between(1, 9)));
    order.vehicleClass(happens(96) ? VehicleClass.PASSENGER_CAR : VehicleClass.PICKUP_TRUCK);
    order.odometerIn(
        happens(1) ? Optional.empty() : Optional.of(Odometer.of(60 + age * perYear / 365)));
    order.vehicleUse(happens(1) ? Optional.empty() : Optional.of(use));
    if (happens(4)) {
      order.voucher(VoucherState.MISSING);
      order.saleOnRecord(
          happens(60) ? Optional.of(true) : happens(50) ? Optional.of(false) : Optional.empty());
    } else {
      order.voucher(happens(75) ? Optional.of(VoucherState.PRESENT) : Optional.empty());
      order.saleOnRecord(happens(80) ? Optional.of(true) : Optional.empty());
    }
    order.maintainedElsewhere(happens(70) ? Optional.of(happens(8)) : Optional.empty());
    int count = between(1, 3) + between(0, 2);
    for (int number = 1; number <= count; number++) {
      order.addJobLines(line(number));
    }
    return order.build();
  }

  private VehicleUse use() {
    int sort = random.nextInt(100);
    if (sort < 91) {
      return VehicleUse.HOUSEHOLD;
    }
    return sort < 95
        ? VehicleUse.RIDE_HAILING
        : sort < 97 ? VehicleUse.RENTAL : sort < 99 ? VehicleUse.OTHER_COMMERCIAL : VehicleUse.TAXI;
  }

  private JobLine line(int number) {
    int lot = random.nextInt(JOBS.stream().mapToInt(Job::weight).sum());
    int at = 0;
    while (lot >= JOBS.get(at).weight()) {
      lot -= JOBS.get(at).weight();
      at++;
    }
    var line = line(number, JOBS.get(at));
    boolean isComponentKnown = !happens(1);
    int sort = random.nextInt(100);
    Optional<Diagnosis> diagnosis =
        sort < 78
            ? Optional.of(CONFIRMED_DEFECT)
            : sort < 87
                ? Optional.of(NO_DEFECT)
                : sort < 96 ? Optional.of(UNCLEAR) : Optional.empty();
    line.diagnosis(diagnosis);
    if (diagnosis.equals(Optional.of(UNCLEAR)) && happens(80)) {
      line.makerDecision(List.of(MakerDecision.values()).get(random.nextInt(4)));
    }
    int evidence = random.nextInt(100);
    if (evidence < 9) {
      ExclusionGround ground = List.of(ExclusionGround.values()).get(random.nextInt(5));
      line.putExclusionEvidence(
          ground, evidence < 2 ? Evidence.PROVEN : evidence < 5 ? Evidence.CLAIMED : Evidence.NONE);
    }
    return isComponentKnown ? line.build() : line.build().withComponent(Optional.empty());
  }

  private JobLine.Builder line(int number, Job job) {
    int tenths = Math.max(1, job.hours() * between(85, 120) / 100);
    int material = Math.max(5, job.material() * between(60, 160) / 100);
    return JobLine.builder()
        .lineNumber(number)
        .component(job.component())
        .operation(OperationCode.of(job.operation()))
        .labor(Money.ofMinor(CurrencyUnit.of("CNY"), 10L * tenths * LABOR_PER_HOUR))
        .material(Money.ofMajor(CurrencyUnit.of("CNY"), material));
  }

  private static RepairOrder.Builder order(LocalDate openedOn, Brand brand) {
    // order and vehicle get their numbers at the end
    return RepairOrder.builder()
        .number(RepairOrderNumber.of("-"))
        .vin(Vin.of("00000000000000000"))
        .brand(brand)
        .openedOn(openedOn);
  }

  /** A number of a maker that does not exist: no second character of one from China is a zero. */
  private Vin vin(Brand brand, int year) {
    String maker = brand.equals(QINGLAN) ? "L0A" : brand.equals(YUNFENG) ? "L0B" : "L0C";
    String serial = YEAR_CODES.charAt(year - 2010) + "Z" + between(100_000, 999_999);
    for (char check : "0123456789X".toCharArray()) {
      Vin vin = Vin.of(maker + "SA2B3" + check + serial);
      if (vin.hasValidCheckDigit()) {
        return vin;
      }
    }
    throw new AssertionError("every number has a check digit");
  }

  // ---- put in by hand ----

  private void edges() {
    edgesOfTheTerm();
    edgesOfWearParts();
    edgesOfProof();
    edgesOfEditions();
    edgesOfThePromise();
    edgesOfScope();
    missingFacts();
  }

  private void edgesOfTheTerm() {
    // three years from the delivery: the last day and the day after
    edge("2026-03-10", "2023-03-10", 41_200, defect(1, Component.ENGINE));
    edge("2026-03-11", "2023-03-10", 41_260, defect(1, Component.ENGINE));
    // 60,000 km: the last and the one after
    edge("2026-03-04", "2024-05-20", 60_000, defect(1, Component.STEERING));
    edge("2026-03-05", "2024-05-20", 60_001, defect(1, Component.STEERING));
    // by time and by distance
    edge("2026-03-06", "2022-02-11", 88_730, defect(1, Component.SUSPENSION));
    // the last day is a Saturday: Sunday and Monday are disputed, Tuesday is not
    edge("2026-03-14", "2023-03-14", 35_020, defect(1, Component.ELECTRICAL));
    edge("2026-03-15", "2023-03-14", 35_040, defect(1, Component.ELECTRICAL));
    edge("2026-03-16", "2023-03-14", 35_060, defect(1, Component.AIR_CONDITIONING));
    edge("2026-03-17", "2023-03-14", 35_090, defect(1, Component.ELECTRICAL));
    // the delivery counts, not the invoice, whether later or earlier
    edge("2026-03-13", "2023-03-13", 28_400, defect(1, Component.BRAKE))
        .but(o -> o.withInvoicedOn(LocalDate.of(2023, 3, 6)));
    edge("2026-03-18", "2023-03-13", 28_900, defect(1, Component.BRAKE))
        .but(o -> o.withInvoicedOn(LocalDate.of(2023, 3, 20)));
    // found in the term and proven so, brought in after it
    edge(
        "2026-03-19",
        "2023-03-06",
        52_300,
        line(1, job(Component.TRANSMISSION))
            .diagnosis(CONFIRMED_DEFECT)
            .defectFoundOn(LocalDate.of(2026, 3, 5))
            .defectFoundAt(Odometer.of(51_700))
            .build());
  }

  private void edgesOfWearParts() {
    // brake lining: three months or 5,000 km
    edge("2026-03-17", "2025-12-17", 5_000, defect(1, Component.BRAKE_LINING));
    edge("2026-03-17", "2025-12-17", 5_001, defect(1, Component.BRAKE_LINING));
    edge("2026-03-18", "2025-12-17", 4_980, defect(1, Component.BRAKE_LINING));
    // starter battery: twelve months or 30,000 km
    edge("2026-03-20", "2025-03-20", 30_000, defect(1, Component.STARTER_BATTERY));
    edge("2026-03-23", "2025-03-20", 19_450, defect(1, Component.STARTER_BATTERY));
    // no printed term is known
    edge("2026-03-24", "2025-12-29", 2_100, defect(1, Component.TIRE))
        .but(o -> o.withBrand(LANSHAN));
  }

  private void edgesOfProof() {
    // the cause is unclear: six months from the delivery, the last day and the day after
    edge("2026-03-19", "2025-09-19", 7_300, unclear(1, Component.ELECTRICAL));
    edge("2026-03-20", "2025-09-19", 7_310, unclear(1, Component.ELECTRICAL));
    for (MakerDecision decision : MakerDecision.values()) {
      edge(
          "2026-03-12",
          "2024-08-02",
          24_600,
          line(1, job(Component.TRANSMISSION)).diagnosis(UNCLEAR).makerDecision(decision).build());
    }
    // a ground of exclusion: claimed, proven, and proven for one of two lines only
    edge(
        "2026-03-09",
        "2024-11-15",
        18_200,
        withEvidence(1, Component.ENGINE, ExclusionGround.IMPROPER_USE, Evidence.CLAIMED));
    edge(
        "2026-03-09",
        "2024-11-15",
        18_900,
        withEvidence(1, Component.ENGINE, ExclusionGround.IMPROPER_USE, Evidence.PROVEN));
    edge(
        "2026-03-25",
        "2025-01-08",
        21_750,
        withEvidence(
            1, Component.ELECTRICAL, ExclusionGround.FORBIDDEN_MODIFICATION, Evidence.PROVEN),
        defect(2, Component.SUSPENSION));
    edge(
        "2026-03-26",
        "2025-06-18",
        9_400,
        withEvidence(1, Component.BODY, ExclusionGround.DISCLOSED_AT_SALE, Evidence.PROVEN));
    edge(
        "2026-03-27",
        "2024-07-30",
        31_000,
        withEvidence(
            1, Component.ENGINE, ExclusionGround.IMPROPER_HANDLING_AFTER_FAULT, Evidence.PROVEN),
        withEvidence(2, Component.INTERIOR, ExclusionGround.FORCE_MAJEURE, Evidence.PROVEN));
    // the voucher is missing: the sale on record, not found, not looked up
    edge("2026-03-03", "2024-10-10", 16_000, defect(1, Component.LIGHTING))
        .but(o -> o.withVoucher(VoucherState.MISSING));
    edge("2026-03-03", "2024-10-10", 16_500, defect(1, Component.LIGHTING))
        .but(o -> o.withVoucher(VoucherState.MISSING).withSaleOnRecord(false));
    edge("2026-03-03", "2024-10-10", 17_000, defect(1, Component.LIGHTING))
        .but(o -> o.withVoucher(VoucherState.MISSING).withSaleOnRecord(Optional.empty()));
    edge("2026-03-04", "2024-09-12", 26_000, defect(1, Component.DRIVELINE))
        .but(o -> o.withMaintainedElsewhere(true));
  }

  private void edgesOfEditions() {
    // the last sale under the rules of 2013 and the first under those of 2022, found in the term
    edge("2026-03-02", "2021-12-31", 58_000, found(1, Component.ENGINE, "2024-12-30"));
    edge("2026-03-02", "2022-01-01", 58_000, found(1, Component.ENGINE, "2024-12-30"));
    // a pickup truck came into the rules with those of 2022
    edge("2026-03-05", "2021-12-31", 47_000, found(1, Component.ENGINE, "2024-12-30"))
        .but(o -> o.withVehicleClass(VehicleClass.PICKUP_TRUCK));
    edge("2026-03-05", "2022-01-01", 47_000, found(1, Component.ENGINE, "2024-12-30"))
        .but(o -> o.withVehicleClass(VehicleClass.PICKUP_TRUCK));
    // without a voucher the rules of 2013 do not repair free
    edge("2026-03-06", "2021-12-31", 51_000, found(1, Component.BRAKE, "2024-11-20"))
        .but(o -> o.withVoucher(VoucherState.MISSING));
    // invoice and delivery on two sides: both say the same, both say different things
    edge("2026-03-12", "2022-01-05", 61_500, defect(1, Component.STEERING))
        .but(o -> o.withInvoicedOn(LocalDate.of(2021, 12, 28)));
    edge("2026-03-12", "2022-01-05", 57_000, found(1, Component.STEERING, "2025-01-03"))
        .but(o -> o.withInvoicedOn(LocalDate.of(2021, 12, 28)));
    // sold before there were rules
    edge("2026-03-30", "2013-09-28", 148_000, defect(1, Component.POLLUTION_CONTROL));
  }

  private void edgesOfThePromise() {
    // five years or 150,000 km: the last day and the day after, the last kilometer and the next
    edge("2026-03-24", "2021-03-24", 98_000, defect(1, Component.TRANSMISSION))
        .but(o -> o.withBrand(YUNFENG));
    edge("2026-03-25", "2021-03-24", 98_100, defect(1, Component.TRANSMISSION))
        .but(o -> o.withBrand(YUNFENG));
    edge("2026-03-11", "2022-06-09", 150_000, defect(1, Component.ENGINE))
        .but(o -> o.withBrand(YUNFENG));
    edge("2026-03-11", "2022-06-09", 150_001, defect(1, Component.ENGINE))
        .but(o -> o.withBrand(YUNFENG));
    edge("2026-03-16", "2022-08-01", 90_400, unclear(1, Component.POWER_BATTERY))
        .but(o -> o.withBrand(YUNFENG));
    // the promise also holds for rides hailed online, but not for taxis
    edge("2026-03-23", "2024-04-18", 96_000, defect(1, Component.DRIVE_MOTOR))
        .but(o -> o.withBrand(YUNFENG).withVehicleUse(VehicleUse.RIDE_HAILING));
    edge("2026-03-23", "2024-04-18", 97_000, defect(1, Component.DRIVE_MOTOR))
        .but(o -> o.withBrand(YUNFENG).withVehicleUse(VehicleUse.TAXI));
  }

  private void edgesOfScope() {
    edge("2026-03-26", "2025-04-01", 12_000, defect(1, Component.ELECTRICAL))
        .but(o -> o.withVehicleClass(VehicleClass.SPECIAL_PURPOSE_CAR));
    edge("2026-03-27", "2025-02-14", 14_800, defect(1, Component.INTERIOR))
        .but(o -> o.withVehicleUse(VehicleUse.RENTAL));
    edge(
        "2026-03-28",
        "2025-05-06",
        8_800,
        line(1, job(Component.BODY)).diagnosis(NO_DEFECT).build());
  }

  private void missingFacts() {
    edge("2026-03-07", "2024-03-28", 0, defect(1, Component.ENGINE))
        .but(o -> o.withOdometerIn(Optional.empty()));
    // without an odometer, but ended by time all the same
    edge("2026-03-08", "2022-02-22", 0, defect(1, Component.ENGINE))
        .but(o -> o.withOdometerIn(Optional.empty()));
    edge("2026-03-21", "2024-12-12", 13_400, line(1, job(Component.ELECTRICAL)).build());
    edge("2026-03-22", "2025-07-07", 6_100, defect(1, Component.STEERING))
        .but(o -> o.withVehicleUse(Optional.empty()));
    edge("2026-03-29", "2025-08-18", 5_900, defect(1, Component.DRIVELINE))
        .but(o -> o.withDeliveredOn(Optional.empty()).withInvoicedOn(Optional.empty()));
    edge(
        "2026-03-31",
        "2025-10-01",
        4_300,
        defect(1, Component.ELECTRICAL).withComponent(Optional.empty()));
  }

  private static Job job(Component component) {
    return JOBS.stream().filter(job -> job.component().equals(component)).findFirst().orElseThrow();
  }

  private JobLine defect(int number, Component component) {
    return line(number, job(component)).diagnosis(CONFIRMED_DEFECT).build();
  }

  private JobLine unclear(int number, Component component) {
    return line(number, job(component)).diagnosis(UNCLEAR).build();
  }

  private JobLine found(int number, Component component, String day) {
    return line(number, job(component))
        .diagnosis(CONFIRMED_DEFECT)
        .defectFoundOn(LocalDate.parse(day))
        .defectFoundAt(Odometer.of(46_900))
        .build();
  }

  private JobLine withEvidence(
      int number, Component component, ExclusionGround ground, Evidence evidence) {
    return line(number, job(component))
        .diagnosis(CONFIRMED_DEFECT)
        .putExclusionEvidence(ground, evidence)
        .build();
  }

  private Edge edge(String openedOn, String deliveredOn, int kilometers, JobLine... lines) {
    LocalDate soldOn = LocalDate.parse(deliveredOn);
    orders.add(
        order(LocalDate.parse(openedOn), QINGLAN)
            .invoicedOn(soldOn)
            .deliveredOn(soldOn)
            .odometerIn(Odometer.of(kilometers))
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(VehicleUse.HOUSEHOLD)
            .voucher(VoucherState.PRESENT)
            .saleOnRecord(true)
            .addJobLines(lines)
            .build());
    return change -> orders.set(orders.size() - 1, change.apply(orders.get(orders.size() - 1)));
  }

  /** What an edge has otherwise than most orders. */
  private interface Edge {
    void but(UnaryOperator<RepairOrder> change);
  }
}
