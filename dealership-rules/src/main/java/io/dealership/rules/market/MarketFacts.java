package io.dealership.rules.market;

import io.dealership.core.time.LegalPeriod;
import io.dealership.core.vehicle.Distance;
import io.dealership.core.warranty.CountRange;
import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;

/** The facts of the tables of a market. */
final class MarketFacts {

  /**
   * The facts of the presumption.
   *
   * @param term how long after delivery it may be made
   * @param distance up to which odometer it may be made
   * @param on the day asked about
   */
  record OfRepairs(
      RepairPresumptionQuestion question, Period term, Distance distance, LocalDate on) {

    static final FactType<OfRepairs> TYPE =
        FactType.builder(OfRepairs.class)
            .optionalInteger("windowDaysLeft", OfRepairs::daysLeft)
            .optionalDecimal("windowKilometersLeft", OfRepairs::kilometersLeft)
            .range(
                "safetyRepairs",
                f -> least(f.question.safetyRepairs()),
                f -> most(f.question.safetyRepairs()))
            .range(
                "sameFaultRepairs",
                f -> least(f.question.sameFaultRepairs()),
                f -> most(f.question.sameFaultRepairs()))
            .range(
                "outOfServiceDays",
                f -> least(f.question.outOfServiceDays()),
                f -> most(f.question.outOfServiceDays()))
            // for messages only
            .optionalDate("windowLastDay", f -> f.window().map(LegalPeriod::lastDay))
            .optionalText("windowDistance", f -> Optional.of(f.distance.toString()))
            .optionalText("odometer", f -> f.question.odometer().map(Distance::toString))
            .build();

    private Optional<LegalPeriod> window() {
      return question.deliveredOn().map(day -> LegalPeriod.of(day, term));
    }

    private OptionalLong daysLeft() {
      return window().isPresent()
          ? OptionalLong.of(window().get().remainingDays(question.occurredOn().orElse(on)))
          : OptionalLong.empty();
    }

    /** Exact, whatever the units are. */
    private Optional<BigDecimal> kilometersLeft() {
      return question
          .odometer()
          .map(reading -> distance.inKilometers().subtract(reading.inKilometers()));
    }
  }

  /**
   * The facts of conformity.
   *
   * @param term how long after delivery a lack may appear
   * @param on the day asked about
   */
  record OfConformity(ConformityQuestion question, Period term, LocalDate on) {

    static final FactType<OfConformity> TYPE =
        FactType.builder(OfConformity.class)
            .optionalInteger("liabilityDaysLeft", OfConformity::daysLeft)
            .optionalFlag("lacksConformity", f -> f.question.lacksConformity())
            // for messages only
            .optionalDate("liabilityLastDay", f -> f.period().map(LegalPeriod::lastDay))
            .build();

    private Optional<LegalPeriod> period() {
      return question.deliveredOn().map(day -> LegalPeriod.of(day, term));
    }

    private OptionalLong daysLeft() {
      return period().isPresent()
          ? OptionalLong.of(period().get().remainingDays(question.appearedOn().orElse(on)))
          : OptionalLong.empty();
    }
  }

  static final FactType<DenialQuestion> OF_DENIAL =
      FactType.builder(DenialQuestion.class)
          .optionalFlag("foreignUsed", DenialQuestion::foreignUsed)
          .optionalFlag("causeProven", DenialQuestion::causeProven)
          .optionalFlag("suppliedFree", DenialQuestion::suppliedFree)
          .build();

  private MarketFacts() {}

  private static OptionalLong least(Optional<CountRange> count) {
    return OptionalLong.of(count.orElse(CountRange.UNKNOWN).least());
  }

  private static OptionalLong most(Optional<CountRange> count) {
    CountRange range = count.orElse(CountRange.UNKNOWN);
    return range.most().isPresent()
        ? OptionalLong.of(range.most().getAsInt())
        : OptionalLong.empty();
  }
}
