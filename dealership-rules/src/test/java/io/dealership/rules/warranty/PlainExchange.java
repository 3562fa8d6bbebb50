package io.dealership.rules.warranty;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExcludedTime;
import io.dealership.core.warranty.ExcludedTimeKind;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.ReplacedPart;
import io.dealership.core.warranty.SafetyFailure;
import io.dealership.core.warranty.VoucherState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Exchange and return once more, written straight from the rules and
 * R-116 as {@code if} code, without pack, table, masks or clocks. Everything must be known, and all
 * visits completed and without moments of excluded time.
 */
final class PlainExchange {

  private PlainExchange() {}

  static Optional<ExchangeRight> of(ExchangeQuestion question) {
    LocalDate invoiced = question.fault().invoicedOn().orElseThrow();
    LocalDate delivered = question.fault().deliveredOn().orElseThrow();
    ExchangeRight byInvoice = of(question, PlainCoverage.edition(invoiced));
    ExchangeRight byDelivery = of(question, PlainCoverage.edition(delivered));
    return byInvoice == byDelivery ? Optional.of(byInvoice) : Optional.empty();
  }

  private static ExchangeRight of(ExchangeQuestion question, int edition) {
    ExchangeRight strict = of(question, edition, false);
    ExchangeRight rolling = of(question, edition, true);
    return strict == rolling ? strict : ExchangeRight.BORDERLINE;
  }

  private static ExchangeRight of(ExchangeQuestion q, int edition, boolean rollOver) {
    WarrantyQuestion car = q.fault();
    VehicleClass type = car.vehicleClass().orElseThrow();
    boolean household =
        edition != 0
            && car.vehicleUse().orElseThrow() == VehicleUse.HOUSEHOLD
            && (type == VehicleClass.PASSENGER_CAR
                || (edition == 2022 && type == VehicleClass.PICKUP_TRUCK));
    if (!household) {
      return ExchangeRight.NOT_UNDER_RULES;
    }
    LocalDate start =
        edition == 2022 ? car.deliveredOn().orElseThrow() : car.invoicedOn().orElseThrow();
    LocalDate on = car.requestedOn().orElseThrow();
    int km = car.odometer().orElseThrow().kilometers();
    boolean inTerm = !on.isAfter(end(start.plusYears(2), rollOver)) && km <= 50_000;
    boolean early = !on.isAfter(end(start.plusDays(60), rollOver)) && km <= 3_000;
    boolean seven = edition == 2022 && !on.isAfter(end(start.plusDays(7), rollOver));

    if (inTerm && car.voucher().orElseThrow() == VoucherState.MISSING) {
      if (edition == 2013 || !car.saleOnRecord().orElseThrow()) {
        return ExchangeRight.HELD_FOR_VOUCHER;
      }
    }
    // the present fault: 1 it counts, 0 it is open, -1 it does not count
    int counts;
    Diagnosis diagnosis = car.diagnosis().orElseThrow();
    LocalDate received = car.deliveredOn().orElseThrow();
    if (car.exclusionEvidence().containsValue(Evidence.PROVEN)
        || diagnosis == Diagnosis.NO_DEFECT) {
      counts = -1;
    } else if (diagnosis == Diagnosis.CONFIRMED_DEFECT) {
      counts = 1;
    } else {
      boolean law = !on.isBefore(LocalDate.of(2014, 3, 15));
      counts = law && !on.isAfter(received.plusMonths(6)) ? 1 : 0;
    }
    Set<Component> assemblies =
        edition == 2022
            ? Set.of(
                Component.ENGINE,
                Component.TRANSMISSION,
                Component.POWER_BATTERY,
                Component.DRIVE_MOTOR)
            : Set.of(Component.ENGINE, Component.TRANSMISSION);
    boolean assembly = assemblies.contains(car.component().orElseThrow());
    SafetyFailure failure = q.safetyFailure().orElseThrow();
    boolean listed =
        failure != SafetyFailure.NONE
            && failure != SafetyFailure.OTHER
            && (edition == 2022 || failure != SafetyFailure.POWER_BATTERY_FIRE);

    if (counts == 1 && seven && assembly && q.replacementNeeded().orElseThrow()) {
      return ExchangeRight.EXCHANGE_OR_RETURN_FREE;
    }
    if (counts == 1 && early && listed) {
      return ExchangeRight.EXCHANGE_OR_RETURN_FREE;
    }
    int safetyRepairs = safetyRepairs(q.visits());
    boolean abnormal = q.stillAbnormal().orElseThrow();
    boolean newFailure = inTerm && safetyRepairs >= 2 && failure != SafetyFailure.NONE;
    if (inTerm) {
      if (safetyRepairs >= 2 && q.safetyFaultOpen().orElseThrow()) {
        return ExchangeRight.EXCHANGE_OR_RETURN;
      }
      if (newFailure && counts == 1) {
        return ExchangeRight.EXCHANGE_OR_RETURN;
      }
      if (abnormal && mostReplaced(q.visits(), edition, assemblies) >= 2) {
        return ExchangeRight.EXCHANGE_OR_RETURN;
      }
      int days = days(q.visits(), edition);
      int sameFault = sameFault(q.visits());
      if (edition == 2022 && (days > 30 || sameFault > 4)) {
        return ExchangeRight.EXCHANGE_OR_RETURN;
      }
      if (edition == 2013 && (days > 35 || sameFault > 5)) {
        return ExchangeRight.EXCHANGE;
      }
    }
    boolean mainPart = assembly && q.mainPartDefective().orElseThrow();
    if (counts == 1 && early && mainPart) {
      return ExchangeRight.ASSEMBLY_REPLACEMENT;
    }
    if (counts == 0 && (newFailure || (edition == 2013 && early && (listed || mainPart)))) {
      return ExchangeRight.HELD_FOR_DIAGNOSIS;
    }
    return ExchangeRight.REPAIR_ONLY;
  }

  private static LocalDate end(LocalDate lastDay, boolean rollOver) {
    return rollOver ? PlainCoverage.nextWorkingDay(lastDay) : lastDay;
  }

  private static boolean isDefect(RepairVisit visit) {
    return visit.diagnosis().orElseThrow() == Diagnosis.CONFIRMED_DEFECT;
  }

  private static int safetyRepairs(List<RepairVisit> visits) {
    int count = 0;
    for (RepairVisit visit : visits) {
      if (isDefect(visit) && visit.safetyFailure().orElseThrow() != SafetyFailure.NONE) {
        count++;
      }
    }
    return count;
  }

  private static int sameFault(List<RepairVisit> visits) {
    int most = 0;
    for (RepairVisit one : visits) {
      int count = 0;
      for (RepairVisit other : visits) {
        if (isDefect(one) && isDefect(other) && one.fault().equals(other.fault())) {
          count++;
        }
      }
      most = Math.max(most, count);
    }
    return most;
  }

  /** The same assembly, or the same main part; the two are never added. */
  private static int mostReplaced(
      List<RepairVisit> visits, int edition, Set<Component> assemblies) {
    List<ReplacedPart> replaced =
        visits.stream()
            .filter(PlainExchange::isDefect)
            .flatMap(visit -> visit.replacedParts().stream())
            .filter(
                part ->
                    part.mainPart().isEmpty()
                        ? assemblies.contains(part.group())
                        : assemblies.contains(part.group()) || isSystem(part.group(), edition))
            .toList();
    int most = 0;
    for (ReplacedPart one : replaced) {
      most = Math.max(most, (int) replaced.stream().filter(one::equals).count());
    }
    return most;
  }

  private static boolean isSystem(Component group, int edition) {
    return Set.of("steering", "brake", "suspension", "body").contains(group.code())
        || (edition == 2022 && Set.of("driveline", "pollution-control").contains(group.code()))
        || (edition == 2013 && Set.of("front-axle", "rear-axle").contains(group.code()));
  }

  private static int days(List<RepairVisit> visits, int edition) {
    int days = 0;
    for (RepairVisit visit : visits) {
      if (isDefect(visit)) {
        long minutes = visit.length().orElseThrow().toMinutes();
        for (ExcludedTime time : visit.excludedTimes()) {
          if (edition == 2022 || time.kind() != ExcludedTimeKind.POWER_BATTERY_TRANSPORT) {
            minutes -= time.length().toMinutes();
          }
        }
        days += (int) ((minutes + 24 * 60 - 1) / (24 * 60));
      }
    }
    return days;
  }
}
