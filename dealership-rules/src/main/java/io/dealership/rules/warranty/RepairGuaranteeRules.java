package io.dealership.rules.warranty;

import io.dealership.core.time.CountingRules;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.warranty.EarlierRepair;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The guarantee of a shop for its repairs: terms by law, a promise on top, and who pays a rework.
 */
final class RepairGuaranteeRules {

  private final KnowledgePack pack;
  private final Dated<Question<LayerFacts.OfRepair, RepairGuarantee>> guarantee;
  private final Dated<Question<LayerFacts.OfTerm, GuaranteeTermCheck>> term;
  private final Dated<Question<LayerFacts.OfCertificate, ReleaseCertificate>> certificate;

  RepairGuaranteeRules(KnowledgePack pack) {
    this.pack = pack;
    this.guarantee =
        pack.questions("repair-guarantee", LayerFacts.OfRepair::type, RepairGuarantee.class);
    this.term = pack.questions("guarantee-term", LayerFacts.OfTerm::type, GuaranteeTermCheck.class);
    this.certificate =
        pack.questions(
            "release-certificate", LayerFacts.OfCertificate::type, ReleaseCertificate.class);
  }

  WarrantyTerm termByLaw(RepairKind kind, VehicleClass vehicleClass, LocalDate on) {
    String prefix = "guarantee." + group(vehicleClass, on) + "." + group(kind, vehicleClass, on);
    return WarrantyTerm.of(
        Period.ofDays(pack.parameter(prefix + ".days", on).integer()),
        pack.parameter(prefix + ".km", on).integer());
  }

  private String group(VehicleClass vehicleClass, LocalDate on) {
    for (String group : new String[] {"car", "motorcycle"}) {
      if (pack.parameter("guarantee.class." + group, on).texts().contains(vehicleClass.name())) {
        return group;
      }
    }
    return "other";
  }

  private String group(RepairKind kind, VehicleClass vehicleClass, LocalDate on) {
    for (String group : new String[] {"overhaul", "secondary"}) {
      if (pack.parameter("guarantee.kind." + group, on).texts().contains(kind.name())
          && pack.findParameter("guarantee." + group(vehicleClass, on) + "." + group + ".days", on)
              .isPresent()) {
        return group;
      }
    }
    return "other";
  }

  /** The clock of a job line: the later end of law and promise, by time and by distance. */
  Optional<WarrantyClock> clock(
      EarlierRepair repair, Optional<VehicleClass> vehicleClass, LocalDate on) {
    if (repair.leftShopOn().isEmpty() || repair.kind().isEmpty() || vehicleClass.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = repair.leftShopOn().get();
    // the law of the day on which the vehicle left, as far back as the pack knows it
    LocalDate day = pack.isInForce(start) ? start : on;
    WarrantyClock law =
        clock(start, repair, termByLaw(repair.kind().get(), vehicleClass.get(), day));
    return Optional.of(
        repair.promised().map(promise -> law.orLonger(clock(start, repair, promise))).orElse(law));
  }

  /** Where the odometer of that day is not known, the kilometers count for nothing. */
  private static WarrantyClock clock(LocalDate start, EarlierRepair repair, WarrantyTerm term) {
    return WarrantyClock.of(
        start,
        repair.leftShopAt().orElse(Odometer.ZERO),
        term,
        CountingRules.forCoverage(),
        WorkingDays.plainWeek());
  }

  Decision<RepairGuarantee> decide(RepairGuaranteeQuestion question, LocalDate on) {
    LocalDate complainedOn = question.complainedOn().orElse(on);
    LocalDate evidenceLastDay =
        LegalPeriod.of(
                complainedOn,
                Period.ofDays(pack.parameter("rework.evidenceDays", complainedOn).integer()))
            .lastDay();
    boolean distanceKnown = question.repair().leftShopAt().isPresent();
    return guarantee
        .on(on)
        .orElseThrow()
        .decide(
            new LayerFacts.OfRepair(
                distanceKnown ? question : question.withOdometer(Optional.empty()),
                complainedOn,
                clock(question.repair(), question.vehicleClass(), complainedOn),
                evidenceLastDay,
                on),
            on);
  }

  Decision<GuaranteeTermCheck> check(GuaranteeTermQuestion question, LocalDate on) {
    Optional<WarrantyTerm> law =
        question
            .kind()
            .flatMap(kind -> question.vehicleClass().map(type -> termByLaw(kind, type, on)));
    Optional<WarrantyTerm> set = question.term();
    return term.on(on)
        .orElseThrow()
        .decide(
            new LayerFacts.OfTerm(
                set.isPresent(),
                set.isEmpty()
                    ? Optional.of(false)
                    : law.map(least -> isTimeBelow(set.get(), least)),
                set.isEmpty()
                    ? Optional.of(false)
                    : law.map(least -> isDistanceBelow(set.get(), least)),
                set.isEmpty() ? Optional.of(false) : law.map(least -> !least.isAtLeast(set.get())),
                question.published(),
                law.map(WarrantyTerm::toString)),
            on);
  }

  private static boolean isTimeBelow(WarrantyTerm set, WarrantyTerm law) {
    return law.time().isPresent()
        && set.time().isPresent()
        && !WarrantyTerm.of(set.time().get()).isAtLeast(WarrantyTerm.of(law.time().get()));
  }

  private static boolean isDistanceBelow(WarrantyTerm set, WarrantyTerm law) {
    return law.kilometers().isPresent()
        && set.kilometers().isPresent()
        && set.kilometers().getAsInt() < law.kilometers().getAsInt();
  }

  Decision<ReleaseCertificate> release(ReleaseCertificateQuestion question, LocalDate on) {
    var needing = pack.parameter("certificate.requiredFor", on).texts();
    Optional<Boolean> required =
        question.kinds().isEmpty()
            ? Optional.empty()
            : Optional.of(
                question.kinds().stream().anyMatch(kind -> needing.contains(kind.name())));
    return certificate
        .on(on)
        .orElseThrow()
        .decide(
            new LayerFacts.OfCertificate(
                required, question.certificateIssued(), question.certificateSigned()),
            on);
  }
}
