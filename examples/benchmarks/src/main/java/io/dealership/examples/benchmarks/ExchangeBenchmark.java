package io.dealership.examples.benchmarks;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.ExcludedTime;
import io.dealership.core.warranty.ExcludedTimeKind;
import io.dealership.core.warranty.FaultCode;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.ReplacedPart;
import io.dealership.core.warranty.SafetyFailure;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.warranty.ExchangeAnswer;
import io.dealership.rules.warranty.ExchangeQuestion;
import io.dealership.rules.warranty.WarrantyQuestion;
import io.dealership.rules.warranty.WarrantyRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Whether a car is to be exchanged or taken back, decided over its history: of 256 different cars,
 * with visits that are counted anew each time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExchangeBenchmark {

  private static final int CARS = 256;
  private static final LocalDate START = LocalDate.of(2024, 3, 15);
  private static final LocalDate ON = LocalDate.of(2025, 6, 2);
  private static final Instant OPENED = Instant.parse("2024-04-01T01:00:00Z");
  private static final List<Component> GROUPS =
      List.of(Component.ENGINE, Component.STEERING, Component.BRAKE, Component.DRIVELINE);

  /** How many visits a history has. */
  @Param({"4", "40"})
  public int visits;

  private WarrantyRules warranty = DealershipRules.standard().warranty();
  private ExchangeQuestion[] cars = {};

  /** Makes the cars. */
  @Setup
  public void setUp() {
    var random = new Random(24);
    warranty = DealershipRules.standard().warranty();
    cars = new ExchangeQuestion[CARS];
    for (int i = 0; i < CARS; i++) {
      cars[i] = car(random);
    }
  }

  private ExchangeQuestion car(Random random) {
    var car =
        ExchangeQuestion.builder()
            .fault(
                WarrantyQuestion.builder()
                    .vehicleClass(VehicleClass.PASSENGER_CAR)
                    .vehicleUse(VehicleUse.HOUSEHOLD)
                    .invoicedOn(START)
                    .deliveredOn(START)
                    .requestedOn(ON)
                    .odometer(Odometer.of(10_000 + random.nextInt(45_000)))
                    .component(Component.ENGINE)
                    .diagnosis(Diagnosis.CONFIRMED_DEFECT)
                    .build())
            .mainPartDefective(random.nextBoolean())
            .replacementNeeded(false)
            .safetyFailure(SafetyFailure.NONE)
            .safetyFaultOpen(random.nextBoolean())
            .stillAbnormal(random.nextBoolean())
            .visitsComplete(true);
    for (int i = 0; i < visits; i++) {
      car.addVisits(visit(OPENED.plus(Duration.ofDays(i * 10L)), random));
    }
    return car.build();
  }

  private static RepairVisit visit(Instant opened, Random random) {
    int hours = 2 + random.nextInt(30);
    var visit =
        RepairVisit.builder()
            .openedAt(opened)
            .completedAt(opened.plus(Duration.ofHours(hours)))
            .odometer(Odometer.of(5_000))
            .fault(FaultCode.of("P" + (300 + random.nextInt(60))))
            .diagnosis(Diagnosis.CONFIRMED_DEFECT)
            .safetyFailure(
                random.nextInt(20) == 0 ? SafetyFailure.BRAKE_FAILURE : SafetyFailure.NONE);
    if (random.nextInt(4) == 0) {
      visit.addReplacedParts(
          ReplacedPart.mainPart(
              GROUPS.get(random.nextInt(GROUPS.size())),
              Component.of("part-" + random.nextInt(12))));
    }
    if (random.nextInt(10) == 0) {
      visit.addExcludedTimes(ExcludedTime.of(ExcludedTimeKind.RESCUE_TRAVEL, Duration.ofHours(1)));
    }
    return visit.build();
  }

  /** The decision, with its explanation and all that follows left for later. */
  @Benchmark
  @OperationsPerInvocation(CARS)
  public void decide(Blackhole blackhole) {
    for (ExchangeQuestion car : cars) {
      ExchangeAnswer answer = warranty.exchange(car, ON);
      blackhole.consume(answer.outcome());
    }
  }
}
