package io.dealership.rules.warranty;

import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.MakerDecision;
import io.dealership.core.warranty.VoucherState;
import io.dealership.rules.DealershipRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Coverage of a job line once more, written straight from the rules
 * and the sample promises as {@code if} code, without pack, table or clocks. Everything must be
 * known.
 */
final class PlainCoverage {

  private static final WorkingDays CHINA =
      DealershipRules.standard().calendars().calendar(DealershipRules.CALENDAR);

  private static final LocalDate RULES_OF_2013 = LocalDate.of(2013, 10, 1);
  private static final LocalDate RULES_OF_2022 = LocalDate.of(2022, 1, 1);
  private static final Set<Component> WEAR_PARTS =
      Set.of(
          Component.AIR_FILTER,
          Component.CABIN_FILTER,
          Component.OIL_FILTER,
          Component.FUEL_FILTER,
          Component.SPARK_PLUG,
          Component.BRAKE_LINING,
          Component.CLUTCH_PLATE,
          Component.TIRE,
          Component.STARTER_BATTERY,
          Component.REMOTE_KEY_BATTERY,
          Component.BULB,
          Component.WIPER_BLADE,
          Component.FUSE_OR_RELAY);

  private PlainCoverage() {}

  static boolean isWearPart(Component component) {
    return WEAR_PARTS.contains(component);
  }

  /** What is decided; empty where two editions come into question and do not agree. */
  static Optional<Coverage> of(WarrantyQuestion question) {
    LocalDate invoiced = question.invoicedOn().orElseThrow();
    LocalDate delivered = question.deliveredOn().orElseThrow();
    Coverage byInvoice = of(question, edition(invoiced));
    Coverage byDelivery = of(question, edition(delivered));
    return byInvoice == byDelivery ? Optional.of(byInvoice) : Optional.empty();
  }

  static int edition(LocalDate soldOn) {
    if (soldOn.isBefore(RULES_OF_2013)) {
      return 0;
    }
    return soldOn.isBefore(RULES_OF_2022) ? 2013 : 2022;
  }

  private static Coverage of(WarrantyQuestion question, int edition) {
    if (question.exclusionEvidence().containsValue(Evidence.PROVEN)) {
      return Coverage.EXCLUDED;
    }
    Diagnosis diagnosis = question.diagnosis().orElseThrow();
    if (diagnosis == Diagnosis.NO_DEFECT) {
      return Coverage.NOT_COVERED;
    }
    LocalDate requested = question.requestedOn().orElseThrow();
    int odometer = question.odometer().orElseThrow().kilometers();
    Component component = question.component().orElseThrow();
    MakerDecision maker = question.makerDecision().orElse(MakerDecision.NOT_ASKED);
    boolean open = maker == MakerDecision.NOT_ASKED || maker == MakerDecision.PENDING;

    //
    LocalDate start =
        edition == 2022
            ? question.deliveredOn().orElseThrow()
            : question.invoicedOn().orElseThrow();
    LocalDate lastDay = start.plusYears(3);
    int lastKilometer = 60_000;
    if (isWearPart(component)) {
      lastDay = start.plusMonths(printedMonths(question, component));
      lastKilometer = printedKilometers(question, component);
    }
    boolean near = odometer <= lastKilometer;
    boolean runs = near && !requested.isAfter(lastDay);

    boolean household = isHouseholdCar(question, edition);
    if (household && runs) {
      boolean shown =
          question.voucher().orElseThrow() == VoucherState.PRESENT
              || (edition == 2022 && question.saleOnRecord().orElseThrow());
      if (!shown) {
        return Coverage.HELD_FOR_MAKER;
      }
      LocalDate lastDayOfProof = question.deliveredOn().orElseThrow().plusMonths(6);
      if (diagnosis == Diagnosis.CONFIRMED_DEFECT
          || !requested.isAfter(lastDayOfProof)
          || maker == MakerDecision.APPROVED) {
        return Coverage.STATUTORY_WARRANTY;
      }
      if (open) {
        return Coverage.HELD_FOR_MAKER;
      }
    }
    if (promiseRuns(question, start, requested, odometer)) {
      if (diagnosis == Diagnosis.CONFIRMED_DEFECT || maker == MakerDecision.APPROVED) {
        return Coverage.MAKER_PROMISE;
      }
      if (open) {
        return Coverage.HELD_FOR_MAKER;
      }
    }
    // B3
    boolean resting = requested.isAfter(lastDay) && !requested.isAfter(nextWorkingDay(lastDay));
    boolean burden = !requested.isAfter(question.deliveredOn().orElseThrow().plusMonths(6));
    boolean refused = diagnosis == Diagnosis.UNCLEAR && maker == MakerDecision.REFUSED && !burden;
    return household && near && resting && !refused ? Coverage.BORDERLINE : Coverage.NOT_COVERED;
  }

  private static boolean isHouseholdCar(WarrantyQuestion question, int edition) {
    if (edition == 0 || question.vehicleUse().orElseThrow() != VehicleUse.HOUSEHOLD) {
      return false;
    }
    VehicleClass vehicle = question.vehicleClass().orElseThrow();
    return vehicle == VehicleClass.PASSENGER_CAR
        || (edition == 2022 && vehicle == VehicleClass.PICKUP_TRUCK);
  }

  private static boolean promiseRuns(
      WarrantyQuestion question, LocalDate start, LocalDate requested, int odometer) {
    VehicleUse use = question.vehicleUse().orElseThrow();
    return isBrand(question, "better")
        && !start.isBefore(RULES_OF_2022)
        && !isWearPart(question.component().orElseThrow())
        && (use == VehicleUse.HOUSEHOLD || use == VehicleUse.RIDE_HAILING)
        && !requested.isAfter(start.plusYears(5))
        && odometer <= 150_000;
  }

  private static int printedMonths(WarrantyQuestion question, Component component) {
    if (component.equals(Component.STARTER_BATTERY)) {
      return 12;
    }
    return isBrand(question, "better") ? 6 : 3;
  }

  private static int printedKilometers(WarrantyQuestion question, Component component) {
    if (component.equals(Component.STARTER_BATTERY)) {
      return 30_000;
    }
    return isBrand(question, "better") ? 10_000 : 5_000;
  }

  private static boolean isBrand(WarrantyQuestion question, String code) {
    return question.brand().orElseThrow().code().equals(code);
  }

  static LocalDate nextWorkingDay(LocalDate day) {
    LocalDate working = day;
    while (!CHINA.isWorkingDay(working)) {
      working = working.plusDays(1);
    }
    return working;
  }
}
