package io.dealership.rules.service;

import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Later;
import io.dealership.rules.pack.PackSource;
import java.util.List;

/**
 * Answers what the service department asks; each question has rules of its own, which are put
 * together when they are first asked.
 *
 * @since 0.1
 */
public final class ServiceRules {

  private final Later<AdvisorRules> advisors;
  private final Later<AppointmentRules> appointments;
  private final Later<ComplaintRules> complaints;
  private final Later<DispatchRules> dispatch;

  private ServiceRules(KnowledgePacks packs) {
    this.advisors = new Later<>(() -> AdvisorRules.of(packs));
    this.appointments = new Later<>(() -> AppointmentRules.of(packs));
    this.complaints = new Later<>(() -> ComplaintRules.of(packs));
    this.dispatch = new Later<>(() -> DispatchRules.of(packs));
  }

  /** The packs that these rules rest on. */
  public static List<PackSource> shippedPacks() {
    return List.of(AppointmentRules.pack(), ComplaintRules.pack());
  }

  /**
   * The rules of some packs, among which those of {@link #shippedPacks} have to be.
   *
   * @throws IllegalArgumentException when one is asked that is not among them
   */
  public static ServiceRules of(KnowledgePacks packs) {
    return new ServiceRules(packs);
  }

  /** Who answers for a customer, who helps at reception, whether somebody can be reached. */
  public AdvisorRules advisors() {
    return advisors.get();
  }

  /** Whether an appointment can be kept, and when the earliest one can. */
  public AppointmentRules appointments() {
    return appointments.get();
  }

  /** How weighty a complaint is, and who decides on it. */
  public ComplaintRules complaints() {
    return complaints.get();
  }

  /** Which job goes to whom, and what will not be done in time. */
  public DispatchRules dispatch() {
    return dispatch.get();
  }
}
