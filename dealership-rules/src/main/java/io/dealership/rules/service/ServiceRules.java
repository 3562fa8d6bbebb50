package io.dealership.rules.service;

import io.dealership.rules.complaint.ComplaintRules;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Later;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.settlement.PriceRules;
import io.dealership.rules.settlement.SettlementRules;
import io.dealership.rules.workshop.AppointmentRules;
import io.dealership.rules.workshop.DispatchRules;
import io.dealership.rules.workshop.QualityRules;
import io.dealership.rules.workshop.WorkshopRules;
import java.util.List;

/**
 * Answers what the service department asks; each question has rules of its own, which are put
 * together when they are first asked.
 *
 * @since 0.1
 */
public final class ServiceRules {

  private final Later<AdditionalWorkRules> additionalWork;
  private final Later<AdvisorRules> advisors;
  private final Later<AppointmentRules> appointments;
  private final Later<ComplaintRules> complaints;
  private final Later<DispatchRules> dispatch;
  private final Later<HandOverRules> handOver;
  private final Later<IntakeRules> intake;
  private final Later<PriceRules> prices;
  private final Later<QualityRules> quality;
  private final Later<SettlementRules> settlement;
  private final Later<WorkshopRules> workshop;

  private ServiceRules(KnowledgePacks packs) {
    this.additionalWork = new Later<>(() -> AdditionalWorkRules.of(packs));
    this.advisors = new Later<>(() -> AdvisorRules.of(packs));
    this.appointments = new Later<>(() -> AppointmentRules.of(packs));
    this.complaints = new Later<>(() -> ComplaintRules.of(packs));
    this.dispatch = new Later<>(() -> DispatchRules.of(packs));
    this.handOver = new Later<>(() -> HandOverRules.of(packs));
    this.intake = new Later<>(() -> IntakeRules.of(packs));
    this.prices = new Later<>(() -> PriceRules.of(packs));
    this.quality = new Later<>(() -> QualityRules.of(packs));
    this.settlement = new Later<>(() -> SettlementRules.of(packs));
    this.workshop = new Later<>(() -> WorkshopRules.of(packs));
  }

  /** The packs that these rules rest on. */
  public static List<PackSource> shippedPacks() {
    return List.of(
        AppointmentRules.pack(),
        IntakeRules.pack(),
        WorkshopRules.pack(),
        AdditionalWorkRules.pack(),
        QualityRules.pack(),
        PriceRules.pack(),
        SettlementRules.pack(),
        HandOverRules.pack(),
        ComplaintRules.pack());
  }

  /** The readers of the sections that the service department adds to packs. */
  public static List<SectionReader<?>> sections() {
    return List.copyOf(AdditionalWorkRules.sections());
  }

  /**
   * The rules of some packs, among which those of {@link #shippedPacks} have to be.
   *
   * @throws IllegalArgumentException when one is asked that is not among them
   */
  public static ServiceRules of(KnowledgePacks packs) {
    return new ServiceRules(packs);
  }

  /** Whether an appointment can be kept, and when the earliest one can. */
  public AppointmentRules appointments() {
    return appointments.get();
  }

  /** Whether a car is received, and its order prepared and agreed. */
  public IntakeRules intake() {
    return intake.get();
  }

  /** Who answers for a customer, who helps at reception, whether somebody can be reached. */
  public AdvisorRules advisors() {
    return advisors.get();
  }

  /** Which job goes to whom, and what will not be done in time. */
  public DispatchRules dispatch() {
    return dispatch.get();
  }

  /** Whether work may start, a part be issued, a car be entered, moved or washed. */
  public WorkshopRules workshop() {
    return workshop.get();
  }

  /** What may be done and billed when something is added to an estimate. */
  public AdditionalWorkRules additionalWork() {
    return additionalWork.get();
  }

  /** Whether work may be handed on, tested on the road, reported finished and certified. */
  public QualityRules quality() {
    return quality.get();
  }

  /** Whether a price is allowed, on which terms one may sell, which parts may come in. */
  public PriceRules prices() {
    return prices.get();
  }

  /** Whether a bill may be issued, paid and closed, how it is invoiced, how the cash stands. */
  public SettlementRules settlement() {
    return settlement.get();
  }

  /** Whether a repaired car may go to its customer, and leave the yard. */
  public HandOverRules handOver() {
    return handOver.get();
  }

  /** How weighty a complaint is, and who decides on it. */
  public ComplaintRules complaints() {
    return complaints.get();
  }
}
