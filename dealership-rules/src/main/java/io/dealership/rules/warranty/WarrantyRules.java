package io.dealership.rules.warranty;

import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.UsedCarSale;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Later;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The rules of warranty: who pays for a job line and why, when a car is to be exchanged or taken
 * back, and what a shop guarantees for its work.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021 (sales from 2022-01-01) and AQSIQ Order 150 of 2012 (sales from
 * 2013-10-01); the Provisions on motor vehicle repair; articles and clauses stand at every rule of
 * the packs {@code cn-household-car-warranty} and {@code cn-warranty-layers}.
 */
public final class WarrantyRules {

  /** The id of the pack that holds the law. */
  public static final String PACK = "cn-household-car-warranty";

  /** The id of the pack that holds the layers beside the law's and the maker's. */
  public static final String LAYERS_PACK = "cn-warranty-layers";

  /** The id of the table that decides about the coverage of a job line. */
  public static final String TABLE = "warranty-coverage";

  private static final SectionReader<PromiseFile> PROMISES =
      SectionReader.of("warranty-promises.json", PromiseFile.class, PromiseCheck::check);

  private final KnowledgePack pack;
  private final KnowledgePack layers;
  private final CoverageRules coverage;
  private final RepairGuaranteeRules guarantees;
  private final UsedCarRules usedCars;
  private final PaymentRules payments;
  private final Later<ExchangeRules> exchanges;
  private final Later<ClaimRules> claims;

  private WarrantyRules(
      KnowledgePack pack,
      KnowledgePack layers,
      CoverageRules coverage,
      RepairGuaranteeRules guarantees,
      UsedCarRules usedCars,
      PaymentRules payments,
      Later<ExchangeRules> exchanges,
      Later<ClaimRules> claims) {
    this.pack = pack;
    this.layers = layers;
    this.coverage = coverage;
    this.guarantees = guarantees;
    this.usedCars = usedCars;
    this.payments = payments;
    this.exchanges = exchanges;
    this.claims = claims;
  }

  /** The pack with the law. */
  public static PackSource pack() {
    return PackSource.of(name -> WarrantyRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /** The pack with the layers of warranty beside the law's and the maker's, and their order. */
  public static PackSource layersPack() {
    return PackSource.of(name -> WarrantyRules.class.getResourceAsStream(LAYERS_PACK + "/" + name));
  }

  /** The readers of the sections that warranty adds to packs. */
  public static List<SectionReader<?>> sections() {
    List<SectionReader<?>> sections = new ArrayList<>(List.of(PROMISES));
    sections.addAll(ClaimRules.sections());
    return List.copyOf(sections);
  }

  /**
   * The rules of some packs, among which are {@link #PACK} and {@link #LAYERS_PACK}.
   *
   * @throws IllegalArgumentException when one of these is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when a table does not fit
   */
  public static WarrantyRules of(KnowledgePacks packs) {
    KnowledgePack pack = packs.pack(PACK);
    KnowledgePack layers = packs.pack(LAYERS_PACK);
    List<Promise> promises = new ArrayList<>();
    for (KnowledgePack each : packs.list()) {
      for (PromiseFile file : each.sections(PROMISES)) {
        file.promises().forEach(entry -> promises.add(Promise.of(entry)));
      }
    }
    CoverageRules coverage =
        new CoverageRules(
            pack,
            pack.questions(TABLE, () -> CoverageFacts.TYPE, Coverage.class),
            promises,
            WorkingDays.plainWeek());
    RepairGuaranteeRules guarantees = new RepairGuaranteeRules(layers);
    UsedCarRules usedCars = new UsedCarRules(layers);
    return new WarrantyRules(
        pack,
        layers,
        coverage,
        guarantees,
        usedCars,
        new PaymentRules(layers, coverage, guarantees, usedCars),
        new Later<>(() -> ExchangeRules.of(pack)),
        new Later<>(() -> ClaimRules.of(packs)));
  }

  /**
   * A copy that takes working days and rest days from a calendar; else every Saturday and Sunday is
   * a rest day.
   */
  public WarrantyRules withWorkingDays(WorkingDays calendar) {
    CoverageRules counted = coverage.withWorkingDays(calendar);
    return new WarrantyRules(
        pack,
        layers,
        counted,
        guarantees,
        usedCars,
        payments.over(counted),
        new Later<>(() -> exchanges.get().withWorkingDays(calendar)),
        claims);
  }

  // ---- the warranty by law and the promise of the maker ----

  /**
   * Whether a job line is under warranty.
   *
   * @param on the day asked about: the day of the request where the question has none, and the day
   *     by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Coverage> coverage(WarrantyQuestion question, LocalDate on) {
    checkInForce(pack, on);
    return coverage.covered(question, on).decision();
  }

  /**
   * Whether a line of a repair order is under warranty.
   *
   * @throws IllegalArgumentException when the pack is not in force on the day
   */
  public Decision<Coverage> coverage(RepairOrder order, JobLine line, LocalDate on) {
    return coverage(WarrantyQuestion.of(order, line), on);
  }

  /**
   * The terms by law of a vehicle, whatever its class and use.
   *
   * @param on the day by which the knowledge is chosen
   * @return empty when it was sold before there were rules, or the day that the terms run from is
   *     not known, or invoice and delivery fall under two editions
   */
  public Optional<WarrantyPeriods> periods(WarrantyQuestion question, LocalDate on) {
    List<WarrantyEdition> sold = coverage.editions().of(question, on);
    if (sold.size() != 1 || sold.get(0) == WarrantyEdition.NONE) {
      return Optional.empty();
    }
    WarrantyEdition edition = sold.get(0);
    return coverage
        .editions()
        .start(question, edition, on)
        .map(
            start ->
                new WarrantyPeriods(
                    edition,
                    coverage
                        .editions()
                        .clock(start, coverage.editions().term("rp", edition, on), on),
                    coverage
                        .editions()
                        .clock(start, coverage.editions().term("tg", edition, on), on)));
  }

  // ---- exchange and return ----

  /**
   * Whether a vehicle is to be exchanged or taken back, or gets a new assembly, and all that
   * follows from it: compensation, losses, deadlines, and what is left before each threshold.
   *
   * <p>The outcome is there at once; the rest is reckoned when it is first asked for.
   *
   * @param on the day asked about: the day of the request where the question has none, and the day
   *     by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day, when a count is
   *     less than the visits show, or when the coefficient of use is not in the range of the
   *     edition
   */
  public ExchangeAnswer exchange(ExchangeQuestion question, LocalDate on) {
    checkInForce(pack, on);
    return exchanges.get().exchange(question, on);
  }

  /**
   * The compensation for use that the consumer owes when a car is exchanged or returned: price x
   * kilometers / 1000 x n, rounded half up to the smallest unit of the currency.
   *
   * <p>For example, CNY 158800.00 at 8,765 km with n of 0.4 % is CNY 5567.53. Where the law grants
   * exchange or return free, none is owed.
   *
   * <h4>Source</h4>
   *
   * <p>SAMR Order 43 of 2021, article 27; AQSIQ Order 150 of 2012, article 25; R-110. The rounding
   * is a default of ours.
   *
   * @param edition the edition that the vehicle was sold under
   * @param coefficient n, as printed on the voucher: 0.004 for 0.4 %
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException if the pack is not in force on that day, the price is
   *     negative, there is no such edition of the law, or n is not in its range
   */
  public Money compensation(
      WarrantyEdition edition,
      Money price,
      Odometer odometer,
      BigDecimal coefficient,
      LocalDate on) {
    checkInForce(pack, on);
    return exchanges.get().compensation(edition, price, odometer, coefficient, on);
  }

  /**
   * The days of one repair for which a loaner car or transport money is owed, unless otherwise
   * agreed: from the sixth day on, waiting for parts included and nothing excluded, while the term
   * of repair runs.
   *
   * <p>For example, a visit of 121 hours has 6 days, of which 1 is entitled; one of 120 hours none.
   *
   * <h4>Source</h4>
   *
   * <p>SAMR Order 43 of 2021, article 21; AQSIQ Order 150 of 2012, article 19; R-109.
   *
   * @param vehicle the vehicle, with day and odometer of the request of this repair; the odometer
   *     of the visit where it has none
   * @param on the day of the request where the vehicle has none, and the day by which the knowledge
   *     is chosen
   * @return empty when the edition, the term or the length of the visit is not known
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Optional<LoanerEntitlement> loaner(
      WarrantyQuestion vehicle, RepairVisit visit, LocalDate on) {
    checkInForce(pack, on);
    return exchanges.get().loaner(vehicle, visit, on);
  }

  /**
   * By when a request for exchange or return has to be answered and carried out.
   *
   * <h4>Source</h4>
   *
   * <p>SAMR Order 43 of 2021, article 28; AQSIQ Order 150 of 2012, article 23; Penalty Measures,
   * article 8.
   *
   * @param edition the edition that the vehicle was sold under
   * @param receivedOn the day on which the request was received, which is not counted
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day, or there is no such
   *     edition of the law
   */
  public ExchangeDeadlines exchangeDeadlines(
      WarrantyEdition edition, LocalDate receivedOn, LocalDate on) {
    checkInForce(pack, on);
    return exchanges.get().deadlines(edition, receivedOn, on);
  }

  /**
   * The terms of the car that was given in exchange: both start anew on the day of the exchange.
   *
   * <h4>Source</h4>
   *
   * <p>SAMR Order 43 of 2021, article 29; R-112.
   *
   * @param edition the edition that the vehicle was sold under
   * @param on the day by which the knowledge is chosen
   * @return empty for an edition of which no such rule is known
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Optional<WarrantyPeriods> periodsAfterExchange(
      WarrantyEdition edition, LocalDate exchangedOn, LocalDate on) {
    checkInForce(pack, on);
    return exchanges.get().periodsAfterExchange(edition, exchangedOn, on);
  }

  // ---- the layers beside law and promise ----

  /**
   * Who pays for a job line, over all layers of warranty: recall, guarantee for an earlier repair,
   * law, promise of the maker, warranty of a part, guarantee of a used-car dealer, extended
   * warranty, goodwill.
   *
   * @param on the day asked about, as for {@link #coverage(WarrantyQuestion, LocalDate)}
   * @throws IllegalArgumentException when a pack is not in force on that day
   */
  public LinePayment payment(LinePaymentQuestion question, LocalDate on) {
    checkInForce(pack, on);
    checkInForce(layers, on);
    return payments.decide(question, on);
  }

  /**
   * Whether the shop repairs a fault again under its guarantee for an earlier repair (R-201 to
   * The term is the better of the law's and of the promise that was set for the job.
   *
   * @param on the day asked about, by which the time to show another cause is measured
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<RepairGuarantee> repairGuarantee(RepairGuaranteeQuestion question, LocalDate on) {
    checkInForce(layers, on);
    return guarantees.decide(question, on);
  }

  /**
   * The term by law of the guarantee for a repair, from the day on which the vehicle leaves the
   * shop, whichever limit ends first.
   *
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public WarrantyTerm guaranteeTerm(RepairKind kind, VehicleClass vehicleClass, LocalDate on) {
    checkInForce(layers, on);
    return guarantees.termByLaw(kind, vehicleClass, on);
  }

  /**
   * Whether the guarantee term that an inspector set for a job can stand (QUALITY-18).
   *
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<GuaranteeTermCheck> guaranteeTermCheck(
      GuaranteeTermQuestion question, LocalDate on) {
    checkInForce(layers, on);
    return guarantees.check(question, on);
  }

  /**
   * Whether a repaired vehicle may be handed over as far as its release certificate goes.
   *
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<ReleaseCertificate> releaseCertificate(
      ReleaseCertificateQuestion question, LocalDate on) {
    checkInForce(layers, on);
    return guarantees.release(question, on);
  }

  /**
   * Whether a dealer owes a guarantee for a used car that he sold.
   *
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<UsedCarDuty> usedCarDuty(UsedCarSale sale, LocalDate on) {
    checkInForce(layers, on);
    return usedCars.duty(sale, on);
  }

  /**
   * Whether the dealer that sold a car used pays for a job line.
   *
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<UsedCarGuarantee> usedCarGuarantee(UsedCarQuestion question, LocalDate on) {
    checkInForce(layers, on);
    return usedCars.decide(question, on);
  }

  // ---- claims on the maker ----

  /**
   * The rules of claims on the maker; compiled when they are first asked for.
   *
   * @throws IllegalArgumentException when the pack {@link ClaimRules#PACK} is not loaded
   */
  public ClaimRules claims() {
    return claims.get();
  }

  /** The cases of both packs that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(TABLE, Coverage.class));
    failures.addAll(pack.runCases(ExchangeRules.TABLE, ExchangeRight.class));
    failures.addAll(layers.runCases("line-payment", PaymentOutcome.class));
    failures.addAll(layers.runCases("repair-guarantee", RepairGuarantee.class));
    failures.addAll(layers.runCases("guarantee-term", GuaranteeTermCheck.class));
    failures.addAll(layers.runCases("release-certificate", ReleaseCertificate.class));
    failures.addAll(layers.runCases("used-car-duty", UsedCarDuty.class));
    failures.addAll(layers.runCases("used-car-guarantee", UsedCarGuarantee.class));
    return List.copyOf(failures);
  }

  private static void checkInForce(KnowledgePack pack, LocalDate on) {
    if (!pack.isInForce(on)) { // the message is made only where it is needed
      throw new IllegalArgumentException(
          "Pack "
              + pack
              + " must be in force on the day asked about, but is from "
              + pack.descriptor().from()
              + pack.descriptor().until().map(day -> " until " + day).orElse("")
              + " and was asked about "
              + on);
    }
  }
}
