package io.dealership.rules.warranty;

import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.SafetyFailure;
import io.dealership.core.warranty.VoucherState;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The facts of the table of exchange and return: those of the question, clocks and counts. */
record ExchangeFacts(
    ExchangeQuestion question,
    LocalDate requestedOn,
    Optional<WarrantyEdition> edition,
    @Nullable ExchangeKnowledge knowledge,
    Windows windows,
    OptionalLong proofDaysLeft,
    RepairCounts counts) {

  /** Days or kilometers of a window that time or distance never ends: far beyond every other. */
  private static final long NO_END = Integer.MAX_VALUE;

  /** Days left of the seven days in an edition that has none. */
  private static final long NO_SEVEN_DAYS = Integer.MIN_VALUE;

  /**
   * The clocks of the windows; each is null when it is not known, and the last one also when the
   * edition has none.
   */
  record Windows(
      @Nullable WarrantyClock exchange,
      @Nullable WarrantyClock early,
      @Nullable WarrantyClock sevenDays) {

    static final Windows UNKNOWN = new Windows(null, null, null);

    /**
     * Whether a last day was a rest day and the day asked about comes before the next working day.
     */
    boolean isBorderline(LocalDate on, WorkingDays workingDays) {
      return isBorderline(exchange, on, workingDays)
          || isBorderline(early, on, workingDays)
          || isBorderline(sevenDays, on, workingDays);
    }

    private static boolean isBorderline(
        @Nullable WarrantyClock clock, LocalDate on, WorkingDays workingDays) {
      return clock != null && clock.isBorderline(on, workingDays);
    }

    Windows rolledOver(WorkingDays workingDays) {
      return new Windows(
          rolledOver(exchange, workingDays),
          rolledOver(early, workingDays),
          rolledOver(sevenDays, workingDays));
    }

    private static @Nullable WarrantyClock rolledOver(
        @Nullable WarrantyClock clock, WorkingDays workingDays) {
      return clock == null
          ? null
          : new WarrantyClock(
              clock.start(), clock.lastDay().map(workingDays::onOrAfter), clock.lastOdometer());
    }
  }

  static final FactType<ExchangeFacts> TYPE =
      FactType.builder(ExchangeFacts.class)
          .optionalChoice("edition", WarrantyEdition.class, ExchangeFacts::edition)
          .optionalChoice("vehicleClass", VehicleClass.class, f -> f.fault().vehicleClass())
          .optionalChoice("vehicleUse", VehicleUse.class, f -> f.fault().vehicleUse())
          .optionalInteger("exchangeDaysLeft", f -> f.daysLeft(f.windows.exchange))
          .optionalInteger("exchangeKilometersLeft", f -> f.kilometersLeft(f.windows.exchange))
          .optionalInteger("earlyDaysLeft", f -> f.daysLeft(f.windows.early))
          .optionalInteger("earlyKilometersLeft", f -> f.kilometersLeft(f.windows.early))
          .optionalInteger("returnDaysLeft", ExchangeFacts::returnDaysLeft)
          .optionalFlag("assembly", ExchangeFacts::assembly)
          .optionalFlag("mainPartDefective", f -> f.question.mainPartDefective())
          .optionalFlag("replacementNeeded", f -> f.question.replacementNeeded())
          .optionalChoice("safetyFailure", SafetyFailure.class, f -> f.question.safetyFailure())
          .optionalChoice("diagnosis", Diagnosis.class, f -> f.fault().diagnosis())
          .optionalInteger("proofDaysLeft", ExchangeFacts::proofDaysLeft)
          .optionalChoice("exclusion", Evidence.class, ExchangeFacts::exclusion)
          .range(
              "safetyRepairs",
              f -> least(f.counts.safetyRepairs()),
              f -> most(f.counts.safetyRepairs()))
          .optionalFlag("safetyFaultOpen", f -> f.question.safetyFaultOpen())
          .range(
              "assemblyReplacements",
              f -> least(f.counts.assemblyReplacements()),
              f -> most(f.counts.assemblyReplacements()))
          .range(
              "samePartReplacements",
              f -> least(f.counts.samePartReplacements()),
              f -> most(f.counts.samePartReplacements()))
          .optionalFlag("stillAbnormal", f -> f.question.stillAbnormal())
          .range("repairDays", f -> least(f.counts.repairDays()), f -> most(f.counts.repairDays()))
          .range(
              "sameFaultRepairs",
              f -> least(f.counts.sameFaultRepairs()),
              f -> most(f.counts.sameFaultRepairs()))
          .optionalChoice("voucher", VoucherState.class, f -> f.fault().voucher())
          .optionalFlag("saleProven", f -> CoverageFacts.saleProven(f.fault()))
          // for messages only
          .date("requestedOn", ExchangeFacts::requestedOn)
          .optionalInteger("kilometers", ExchangeFacts::kilometers)
          .optionalDate("exchangeLastDay", f -> lastDay(f.windows.exchange))
          .optionalInteger("exchangeLastKilometers", f -> lastKilometers(f.windows.exchange))
          .optionalDate("earlyLastDay", f -> lastDay(f.windows.early))
          .optionalInteger("earlyLastKilometers", f -> lastKilometers(f.windows.early))
          .optionalDate("returnLastDay", f -> lastDay(f.windows.sevenDays))
          .optionalInteger(
              "safetyRepairsLimit", f -> f.limit(ExchangeKnowledge.Limits::safetyRepairs))
          .optionalInteger(
              "assemblyReplacementsLimit",
              f -> f.limit(ExchangeKnowledge.Limits::assemblyReplacements))
          .optionalInteger(
              "samePartReplacementsLimit",
              f -> f.limit(ExchangeKnowledge.Limits::samePartReplacements))
          .optionalInteger("repairDaysLimit", f -> f.limit(ExchangeKnowledge.Limits::repairDays))
          .optionalInteger(
              "sameFaultRepairsLimit", f -> f.limit(ExchangeKnowledge.Limits::sameFaultRepairs))
          .build();

  private WarrantyQuestion fault() {
    return question.fault();
  }

  ExchangeFacts withWindows(Windows other) {
    return new ExchangeFacts(
        question, requestedOn, edition, knowledge, other, proofDaysLeft, counts);
  }

  private OptionalLong daysLeft(@Nullable WarrantyClock clock) {
    if (clock == null) {
      return OptionalLong.empty();
    }
    OptionalLong days = clock.remainingDays(requestedOn);
    return days.isPresent() ? days : OptionalLong.of(NO_END);
  }

  private OptionalLong kilometersLeft(@Nullable WarrantyClock clock) {
    if (clock == null) {
      return OptionalLong.empty();
    }
    if (clock.lastOdometer().isEmpty()) {
      return OptionalLong.of(NO_END);
    }
    Optional<Odometer> odometer = fault().odometer();
    return odometer.isPresent()
        ? OptionalLong.of(odometer.get().kilometersTo(clock.lastOdometer().get()))
        : OptionalLong.empty();
  }

  private OptionalLong returnDaysLeft() {
    return knowledge != null && knowledge.sevenDays().isEmpty()
        ? OptionalLong.of(NO_SEVEN_DAYS)
        : daysLeft(windows.sevenDays);
  }

  private Optional<Boolean> assembly() {
    ExchangeKnowledge known = knowledge;
    return known == null ? Optional.empty() : fault().component().map(known::isAssembly);
  }

  /** The strongest evidence of any ground; empty when there is none at all. */
  private Optional<Evidence> exclusion() {
    Evidence strongest = null;
    for (Evidence evidence : fault().exclusionEvidence().values()) {
      if (strongest == null || evidence.compareTo(strongest) > 0) {
        strongest = evidence;
      }
    }
    return Optional.ofNullable(strongest);
  }

  private OptionalLong kilometers() {
    return fault().odometer().isPresent()
        ? OptionalLong.of(fault().odometer().get().kilometers())
        : OptionalLong.empty();
  }

  private static OptionalLong least(CountRange count) {
    return OptionalLong.of(count.least());
  }

  private static OptionalLong most(CountRange count) {
    return count.most().isPresent()
        ? OptionalLong.of(count.most().getAsInt())
        : OptionalLong.empty();
  }

  private static Optional<LocalDate> lastDay(@Nullable WarrantyClock clock) {
    return clock == null ? Optional.empty() : clock.lastDay();
  }

  private static OptionalLong lastKilometers(@Nullable WarrantyClock clock) {
    return clock != null && clock.lastOdometer().isPresent()
        ? OptionalLong.of(clock.lastOdometer().get().kilometers())
        : OptionalLong.empty();
  }

  private OptionalLong limit(ToIntFunction<ExchangeKnowledge.Limits> limit) {
    return knowledge == null
        ? OptionalLong.empty()
        : OptionalLong.of(limit.applyAsInt(knowledge.limits()));
  }
}
