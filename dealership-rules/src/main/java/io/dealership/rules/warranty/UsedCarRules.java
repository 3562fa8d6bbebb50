package io.dealership.rules.warranty;

import io.dealership.core.time.CountingRules;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.UsedCarSale;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** The guarantee of a dealer for a used car: whether he owes it, and whether it pays for a line. */
final class UsedCarRules {

  private final KnowledgePack pack;
  private final Dated<Question<LayerFacts.OfUsedCarSale, UsedCarDuty>> duty;
  private final Dated<Question<LayerFacts.OfUsedCar, UsedCarGuarantee>> guarantee;

  UsedCarRules(KnowledgePack pack) {
    this.pack = pack;
    this.duty = pack.questions("used-car-duty", LayerFacts.OfUsedCarSale::type, UsedCarDuty.class);
    this.guarantee =
        pack.questions("used-car-guarantee", LayerFacts.OfUsedCar::type, UsedCarGuarantee.class);
  }

  Decision<UsedCarDuty> duty(UsedCarSale sale, LocalDate on) {
    var maxAge = pack.parameter("used.maxAge", on).period();
    int maxKilometers = pack.parameter("used.maxKilometers", on).integer();
    OptionalLong ageDaysLeft =
        sale.firstRegisteredOn().isPresent() && sale.deliveredOn().isPresent()
            ? OptionalLong.of(
                LegalPeriod.of(sale.firstRegisteredOn().get(), maxAge)
                    .remainingDays(sale.deliveredOn().get()))
            : OptionalLong.empty();
    OptionalLong ageKilometersLeft =
        sale.odometer().isPresent()
            ? OptionalLong.of((long) maxKilometers - sale.odometer().get().kilometers())
            : OptionalLong.empty();
    return duty.on(on)
        .orElseThrow()
        .decide(
            new LayerFacts.OfUsedCarSale(
                sale.byDealer(),
                sale.toEndUser(),
                sale.formerUse(),
                ageDaysLeft,
                ageKilometersLeft,
                maxAge.toString(),
                maxKilometers),
            on);
  }

  Decision<UsedCarGuarantee> decide(UsedCarQuestion question, LocalDate on) {
    UsedCarSale sale = question.sale();
    Optional<LayerFacts.UsedDuty> rests = restsOn(sale, on);
    Optional<Boolean> guaranteed =
        question
            .component()
            .map(
                component -> pack.parameter("used.systems", on).texts().contains(component.code()));
    return guarantee
        .on(on)
        .orElseThrow()
        .decide(
            new LayerFacts.OfUsedCar(
                sale.odometer().isPresent() ? question : question.withOdometer(Optional.empty()),
                question.requestedOn().orElse(on),
                rests,
                guaranteed,
                clock(sale, rests, on)),
            on);
  }

  /** A promise binds whether or not the rules ask for one. */
  private Optional<LayerFacts.UsedDuty> restsOn(UsedCarSale sale, LocalDate on) {
    Optional<UsedCarDuty> owed = duty(sale, on).outcome();
    if (owed.isPresent() && owed.get() == UsedCarDuty.OWED) {
      return Optional.of(LayerFacts.UsedDuty.OWED);
    }
    if (sale.promised().isPresent()) {
      return Optional.of(LayerFacts.UsedDuty.PROMISED);
    }
    return owed.map(no -> LayerFacts.UsedDuty.NONE);
  }

  /** The later end of law and promise, by time and by distance. */
  Optional<WarrantyClock> clock(UsedCarSale sale, LocalDate on) {
    return clock(sale, restsOn(sale, on), on);
  }

  private Optional<WarrantyClock> clock(
      UsedCarSale sale, Optional<LayerFacts.UsedDuty> rests, LocalDate on) {
    if (sale.deliveredOn().isEmpty() || rests.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = sale.deliveredOn().get();
    Optional<WarrantyClock> promised = sale.promised().map(promise -> clock(start, sale, promise));
    if (rests.get() != LayerFacts.UsedDuty.OWED) {
      return promised;
    }
    WarrantyClock law =
        clock(
            start,
            sale,
            WarrantyTerm.of(
                pack.parameter("used.term", on).period(), pack.parameter("used.km", on).integer()));
    return Optional.of(promised.map(law::orLonger).orElse(law));
  }

  /** Where the odometer at the sale is not known, the kilometers count for nothing. */
  private static WarrantyClock clock(LocalDate start, UsedCarSale sale, WarrantyTerm term) {
    return WarrantyClock.of(
        start,
        sale.odometer().orElse(Odometer.ZERO),
        term,
        CountingRules.forCoverage(),
        WorkingDays.plainWeek());
  }
}
