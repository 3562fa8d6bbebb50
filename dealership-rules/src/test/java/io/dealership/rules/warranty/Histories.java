package io.dealership.rules.warranty;

import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.FaultCode;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.ReplacedPart;
import io.dealership.core.warranty.SafetyFailure;
import io.dealership.core.warranty.VoucherState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Cars and histories of repairs, for tests of exchange and return. */
final class Histories {

  static final LocalDate START = LocalDate.of(2024, 3, 15);

  private Histories() {}

  /** A household car with an engine fault and no repairs before, all of it known. */
  static ExchangeQuestion aCar(LocalDate start) {
    return aCar(start, start);
  }

  static ExchangeQuestion aCar(LocalDate invoicedOn, LocalDate deliveredOn) {
    return ExchangeQuestion.builder()
        .fault(
            WarrantyQuestion.builder()
                .vehicleClass(VehicleClass.PASSENGER_CAR)
                .vehicleUse(VehicleUse.HOUSEHOLD)
                .invoicedOn(invoicedOn)
                .deliveredOn(deliveredOn)
                .component(Component.ENGINE)
                .diagnosis(Diagnosis.CONFIRMED_DEFECT)
                .voucher(VoucherState.PRESENT)
                .build())
        .mainPartDefective(false)
        .replacementNeeded(false)
        .safetyFailure(SafetyFailure.NONE)
        .safetyFaultOpen(false)
        .stillAbnormal(false)
        .safetyRepairs(CountRange.ZERO)
        .assemblyReplacements(CountRange.ZERO)
        .samePartReplacements(CountRange.ZERO)
        .repairDays(CountRange.ZERO)
        .sameFaultRepairs(CountRange.ZERO)
        .build();
  }

  /** The same car with visits instead of counts, which are all there were. */
  static ExchangeQuestion withVisits(ExchangeQuestion car, RepairVisit... visits) {
    return ExchangeQuestion.builder()
        .fault(car.fault())
        .mainPartDefective(car.mainPartDefective())
        .replacementNeeded(car.replacementNeeded())
        .safetyFailure(car.safetyFailure())
        .safetyFaultOpen(car.safetyFaultOpen())
        .stillAbnormal(car.stillAbnormal())
        .addVisits(visits)
        .visitsComplete(true)
        .build();
  }

  static ExchangeQuestion at(ExchangeQuestion car, LocalDate requestedOn, int kilometers) {
    return car.withFault(
        car.fault().withRequestedOn(requestedOn).withOdometer(Odometer.of(kilometers)));
  }

  static ExchangeQuestion component(ExchangeQuestion car, Component component) {
    return car.withFault(car.fault().withComponent(component));
  }

  /** A visit because of a defect that is no safety fault. */
  static RepairVisit visit(double hours, String fault, ReplacedPart... parts) {
    return RepairVisit.builder()
        .length(Duration.ofMillis(Math.round(hours * 3_600_000)))
        .fault(FaultCode.of(fault))
        .diagnosis(Diagnosis.CONFIRMED_DEFECT)
        .safetyFailure(SafetyFailure.NONE)
        .addReplacedParts(parts)
        .build();
  }

  /** The working days of China, read from the files of holiday-cn; else the plain week. */
  static WorkingDays chineseCalendar() {
    Map<LocalDate, Boolean> off = new HashMap<>();
    Path folder = Path.of(System.getProperty("thirdparty.data"), "holiday-cn");
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        var year = new tools.jackson.databind.ObjectMapper().readTree(Files.readString(file));
        for (var day : year.get("days")) {
          off.put(LocalDate.parse(day.get("date").asString()), day.get("isOffDay").asBoolean());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    WorkingDays week = WorkingDays.plainWeek();
    return day -> off.containsKey(day) ? !off.get(day) : week.isWorkingDay(day);
  }
}
