package io.dealership.rules.warranty;

import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.MakerDecision;
import io.dealership.core.warranty.VoucherState;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The facts of the coverage table: those of the question, and what the clocks make of them. */
record CoverageFacts(
    WarrantyQuestion question,
    LocalDate requestedOn,
    Optional<WarrantyEdition> edition,
    Optional<Boolean> wearPart,
    Optional<WarrantyClock> statutory,
    Optional<Boolean> inRestDays,
    Optional<Boolean> promised,
    Optional<WarrantyClock> promise,
    OptionalLong proofDaysLeft,
    Optional<LocalDate> proofLastDay,
    Optional<Boolean> capacityBelowLimit,
    OptionalInt capacityLimit) {

  /** Days or kilometers of a term that time or distance never ends: far beyond every other. */
  private static final long NO_END = Integer.MAX_VALUE;

  static final FactType<CoverageFacts> TYPE =
      FactType.builder(CoverageFacts.class)
          .optionalChoice("edition", WarrantyEdition.class, CoverageFacts::edition)
          .optionalChoice("vehicleClass", VehicleClass.class, f -> f.question.vehicleClass())
          .optionalChoice("vehicleUse", VehicleUse.class, f -> f.question.vehicleUse())
          .optionalFlag("wearPart", CoverageFacts::wearPart)
          .optionalInteger("daysLeft", f -> f.daysLeft(f.statutory))
          .optionalInteger("kilometersLeft", f -> f.kilometersLeft(f.statutory))
          .optionalFlag("inRestDays", CoverageFacts::inRestDays)
          .optionalFlag("promised", CoverageFacts::promised)
          .optionalInteger("promiseDaysLeft", f -> f.daysLeft(f.promise))
          .optionalInteger("promiseKilometersLeft", f -> f.kilometersLeft(f.promise))
          .optionalChoice("diagnosis", Diagnosis.class, f -> f.question.diagnosis())
          .optionalInteger("proofDaysLeft", CoverageFacts::proofDaysLeft)
          .optionalChoice(
              "disclosedAtSale", Evidence.class, f -> f.evidence(ExclusionGround.DISCLOSED_AT_SALE))
          .optionalChoice(
              "improperUse", Evidence.class, f -> f.evidence(ExclusionGround.IMPROPER_USE))
          .optionalChoice(
              "forbiddenModification",
              Evidence.class,
              f -> f.evidence(ExclusionGround.FORBIDDEN_MODIFICATION))
          .optionalChoice(
              "improperHandling",
              Evidence.class,
              f -> f.evidence(ExclusionGround.IMPROPER_HANDLING_AFTER_FAULT))
          .optionalChoice(
              "forceMajeure", Evidence.class, f -> f.evidence(ExclusionGround.FORCE_MAJEURE))
          .optionalChoice("makerDecision", MakerDecision.class, f -> f.question.makerDecision())
          .optionalChoice("voucher", VoucherState.class, f -> f.question.voucher())
          .optionalFlag("saleProven", f -> saleProven(f.question))
          .optionalFlag("maintainedElsewhere", f -> f.question.maintainedElsewhere())
          .optionalFlag("capacityBelowLimit", CoverageFacts::capacityBelowLimit)
          // for messages only
          .optionalDecimal("batteryCapacity", f -> f.question.batteryCapacityPercent())
          .optionalInteger("capacityLimit", f -> f.limit())
          .date("requestedOn", CoverageFacts::requestedOn)
          .optionalInteger("kilometers", CoverageFacts::kilometers)
          .optionalDate("startedOn", f -> f.statutory.map(WarrantyClock::start))
          .optionalDate("lastDay", f -> f.statutory.flatMap(WarrantyClock::lastDay))
          .optionalInteger("lastKilometers", f -> lastKilometers(f.statutory))
          .optionalDate("promiseLastDay", f -> f.promise.flatMap(WarrantyClock::lastDay))
          .optionalInteger("promiseLastKilometers", f -> lastKilometers(f.promise))
          .optionalDate("proofLastDay", CoverageFacts::proofLastDay)
          .optionalText("component", f -> f.question.component().map(Object::toString))
          .build();

  private Optional<Evidence> evidence(ExclusionGround ground) {
    return Optional.ofNullable(question.exclusionEvidence().get(ground));
  }

  private OptionalLong limit() {
    return capacityLimit.isPresent()
        ? OptionalLong.of(capacityLimit.getAsInt())
        : OptionalLong.empty();
  }

  private OptionalLong kilometers() {
    return question.odometer().isPresent()
        ? OptionalLong.of(question.odometer().get().kilometers())
        : OptionalLong.empty();
  }

  private OptionalLong daysLeft(Optional<WarrantyClock> clock) {
    if (clock.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong days = clock.get().remainingDays(requestedOn);
    return days.isPresent() ? days : OptionalLong.of(NO_END);
  }

  private OptionalLong kilometersLeft(Optional<WarrantyClock> clock) {
    if (clock.isPresent() && clock.get().lastOdometer().isEmpty()) {
      return OptionalLong.of(NO_END);
    }
    return clock.isPresent() && question.odometer().isPresent()
        ? OptionalLong.of(clock.get().remainingKilometers(question.odometer().get()).getAsInt())
        : OptionalLong.empty();
  }

  private static OptionalLong lastKilometers(Optional<WarrantyClock> clock) {
    return clock.isPresent() && clock.get().lastOdometer().isPresent()
        ? OptionalLong.of(clock.get().lastOdometer().get().kilometers())
        : OptionalLong.empty();
  }

  /**
   * The voucher proves the sale, and so does an information system; a voucher nobody spoke of is
   * presumed there.
   */
  static Optional<Boolean> saleProven(WarrantyQuestion question) {
    if (question.voucher().isEmpty() || question.voucher().get() == VoucherState.PRESENT) {
      return Optional.of(true);
    }
    return question.saleOnRecord();
  }
}
