package io.dealership.rules.warranty;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.ContractApproval;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.ExtendedContract;
import io.dealership.core.warranty.Goodwill;
import io.dealership.core.warranty.InstalledPart;
import io.dealership.core.warranty.RepairCause;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The facts of the tables of the layers: those of the questions, and what the clocks make of them.
 */
final class LayerFacts {

  /** Days or kilometers of a term that time or distance never ends: far beyond every other. */
  private static final long NO_END = Integer.MAX_VALUE;

  private LayerFacts() {}

  static OptionalLong daysLeft(Optional<WarrantyClock> clock, LocalDate on) {
    if (clock.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong days = clock.get().remainingDays(on);
    return days.isPresent() ? days : OptionalLong.of(NO_END);
  }

  static OptionalLong kilometersLeft(Optional<WarrantyClock> clock, Optional<Odometer> at) {
    if (clock.isPresent() && clock.get().lastOdometer().isEmpty()) {
      return OptionalLong.of(NO_END);
    }
    if (clock.isEmpty() || at.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalInt left = clock.get().remainingKilometers(at.get());
    return left.isPresent() ? OptionalLong.of(left.getAsInt()) : OptionalLong.empty();
  }

  static Optional<LocalDate> lastDay(Optional<WarrantyClock> clock) {
    return clock.flatMap(WarrantyClock::lastDay);
  }

  static OptionalLong lastKilometers(Optional<WarrantyClock> clock) {
    Optional<Odometer> last = clock.flatMap(WarrantyClock::lastOdometer);
    return last.isPresent() ? OptionalLong.of(last.get().kilometers()) : OptionalLong.empty();
  }

  static OptionalLong kilometers(Optional<Odometer> odometer) {
    return odometer.isPresent()
        ? OptionalLong.of(odometer.get().kilometers())
        : OptionalLong.empty();
  }

  /** Of the table {@code repair-guarantee}. */
  record OfRepair(
      RepairGuaranteeQuestion question,
      LocalDate complainedOn,
      Optional<WarrantyClock> clock,
      LocalDate evidenceLastDay,
      LocalDate on) {

    static FactType<OfRepair> type() {
      return FactType.builder(OfRepair.class)
          .optionalInteger("guaranteeDaysLeft", f -> daysLeft(f.clock, f.complainedOn))
          .optionalInteger(
              "guaranteeKilometersLeft", f -> kilometersLeft(f.clock, f.question.odometer()))
          .optionalChoice("repairCause", RepairCause.class, f -> f.question.repair().cause())
          .integer("evidenceDaysLeft", f -> f.evidenceLastDay.toEpochDay() - f.on.toEpochDay())
          .integer("reworks", f -> f.question.repair().reworks())
          .optionalFlag("usable", f -> f.question.repair().usable())
          // for messages only
          .optionalDate("guaranteeLastDay", f -> lastDay(f.clock))
          .optionalInteger("guaranteeLastKilometers", f -> lastKilometers(f.clock))
          .date("evidenceLastDay", OfRepair::evidenceLastDay)
          .date("complainedOn", OfRepair::complainedOn)
          .optionalInteger("kilometers", f -> LayerFacts.kilometers(f.question.odometer()))
          .build();
    }
  }

  /** Of the table {@code guarantee-term}. */
  record OfTerm(
      boolean termSet,
      Optional<Boolean> timeBelowLaw,
      Optional<Boolean> distanceBelowLaw,
      Optional<Boolean> betterThanLaw,
      Optional<Boolean> published,
      Optional<String> lawTerm) {

    static FactType<OfTerm> type() {
      return FactType.builder(OfTerm.class)
          .flag("termSet", OfTerm::termSet)
          .optionalFlag("timeBelowLaw", OfTerm::timeBelowLaw)
          .optionalFlag("distanceBelowLaw", OfTerm::distanceBelowLaw)
          .optionalFlag("betterThanLaw", OfTerm::betterThanLaw)
          .optionalFlag("published", OfTerm::published)
          .optionalText("lawTerm", OfTerm::lawTerm)
          .build();
    }
  }

  /** Of the table {@code release-certificate}. */
  record OfCertificate(
      Optional<Boolean> required, Optional<Boolean> issued, Optional<Boolean> signed) {

    static FactType<OfCertificate> type() {
      return FactType.builder(OfCertificate.class)
          .optionalFlag("certificateRequired", OfCertificate::required)
          .optionalFlag("certificateIssued", OfCertificate::issued)
          .optionalFlag("certificateSigned", OfCertificate::signed)
          .build();
    }
  }

  /** Of the table {@code used-car-duty}. */
  record OfUsedCarSale(
      Optional<Boolean> byDealer,
      Optional<Boolean> toEndUser,
      Optional<VehicleUse> formerUse,
      OptionalLong ageDaysLeft,
      OptionalLong ageKilometersLeft,
      String maxAge,
      int maxKilometers) {

    static FactType<OfUsedCarSale> type() {
      return FactType.builder(OfUsedCarSale.class)
          .optionalFlag("byDealer", OfUsedCarSale::byDealer)
          .optionalFlag("toEndUser", OfUsedCarSale::toEndUser)
          .optionalChoice("formerUse", VehicleUse.class, OfUsedCarSale::formerUse)
          .optionalInteger("ageDaysLeft", OfUsedCarSale::ageDaysLeft)
          .optionalInteger("ageKilometersLeft", OfUsedCarSale::ageKilometersLeft)
          .optionalText("usedMaxAge", f -> Optional.of(f.maxAge))
          .integer("usedMaxKilometers", OfUsedCarSale::maxKilometers)
          .build();
    }
  }

  /** On what the guarantee of a dealer for a used car rests. */
  enum UsedDuty {
    OWED,
    PROMISED,
    NONE
  }

  /** Of the table {@code used-car-guarantee}. */
  record OfUsedCar(
      UsedCarQuestion question,
      LocalDate requestedOn,
      Optional<UsedDuty> duty,
      Optional<Boolean> guaranteedSystem,
      Optional<WarrantyClock> clock) {

    static FactType<OfUsedCar> type() {
      return FactType.builder(OfUsedCar.class)
          .optionalChoice("usedDuty", UsedDuty.class, OfUsedCar::duty)
          .optionalFlag("guaranteedSystem", OfUsedCar::guaranteedSystem)
          .optionalInteger("usedDaysLeft", f -> daysLeft(f.clock, f.requestedOn))
          .optionalInteger(
              "usedKilometersLeft", f -> kilometersLeft(f.clock, f.question.odometer()))
          .optionalChoice("diagnosis", Diagnosis.class, f -> f.question.diagnosis())
          // for messages only
          .optionalText("component", f -> f.question.component().map(Component::code))
          .date("requestedOn", OfUsedCar::requestedOn)
          .optionalDate("usedLastDay", f -> lastDay(f.clock))
          .optionalInteger("usedLastKilometers", f -> lastKilometers(f.clock))
          .optionalInteger("kilometers", f -> LayerFacts.kilometers(f.question.odometer()))
          .build();
    }
  }

  /** Whether a recall is open for the line. */
  enum RecallState {
    NONE,
    OPEN
  }

  /** How the guarantee for earlier repairs came out. */
  enum GuaranteeState {
    NONE,
    REFER_OUT,
    FREE_REWORK,
    EVIDENCE_DUE,
    NOT_THE_REPAIR,
    ENDED
  }

  /** How a term of a time and a distance stands. */
  enum TermState {
    NONE,
    RUNS,
    ENDED_BY_TIME,
    ENDED_BY_DISTANCE
  }

  /** How the guarantee of the dealer that sold the car came out. */
  enum UsedCarState {
    NONE,
    GUARANTEED,
    HELD,
    NOT_GUARANTEED
  }

  /** How an extended warranty stands. */
  enum ContractState {
    NONE,
    NOT_LISTED,
    WAITING,
    RUNS,
    ENDED_BY_TIME,
    ENDED_BY_DISTANCE,
    USED_UP
  }

  /** How far a cost that is taken over without being owed is. */
  enum GoodwillState {
    NONE,
    NOT_ASKED,
    PENDING,
    APPROVED,
    REFUSED,
    EXPIRED
  }

  /** Of the table {@code line-payment}; a state is empty when it cannot be told yet. */
  record OfPayment(
      LinePaymentQuestion question,
      Optional<RecallState> recall,
      Optional<GuaranteeState> repairGuarantee,
      Optional<Coverage> coverage,
      Optional<TermState> partWarranty,
      Optional<UsedCarState> usedCar,
      Optional<ContractState> contract,
      Optional<GoodwillState> goodwill,
      Optional<WarrantyClock> partClock,
      Optional<WarrantyClock> contractClock) {

    static FactType<OfPayment> type() {
      return FactType.builder(OfPayment.class)
          .optionalChoice("recall", RecallState.class, OfPayment::recall)
          .optionalChoice("repairGuarantee", GuaranteeState.class, OfPayment::repairGuarantee)
          .optionalChoice("coverage", Coverage.class, OfPayment::coverage)
          .optionalChoice("partWarranty", TermState.class, OfPayment::partWarranty)
          .optionalChoice("usedCar", UsedCarState.class, OfPayment::usedCar)
          .optionalChoice("contract", ContractState.class, OfPayment::contract)
          .choice("contractApproval", ContractApproval.class, OfPayment::contractApproval)
          .optionalChoice("goodwill", GoodwillState.class, OfPayment::goodwill)
          .optionalChoice("diagnosis", Diagnosis.class, f -> f.question.line().diagnosis())
          // for messages only
          .optionalDate(
              "installedOn", f -> f.question.installedPart().map(InstalledPart::installedOn))
          .optionalDate("partLastDay", f -> lastDay(f.partClock))
          .optionalInteger("partLastKilometers", f -> lastKilometers(f.partClock))
          .optionalText("contractNumber", f -> f.question.contract().map(ExtendedContract::number))
          .optionalDate("contractLastDay", f -> lastDay(f.contractClock))
          .optionalInteger("contractLastKilometers", f -> lastKilometers(f.contractClock))
          .optionalText(
              "goodwillReference", f -> f.question.goodwill().flatMap(Goodwill::reference))
          .optionalDate("goodwillUntil", f -> f.question.goodwill().flatMap(Goodwill::validUntil))
          .build();
    }

    /** Without a contract nobody has to approve anything. */
    ContractApproval contractApproval() {
      return question
          .contract()
          .map(ExtendedContract::approval)
          .orElse(ContractApproval.NOT_NEEDED);
    }
  }
}
