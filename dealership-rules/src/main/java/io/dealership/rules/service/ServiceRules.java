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

  private final Later<IntakeRules> intake;
  private final Later<WorkshopRules> workshop;

  private ServiceRules(KnowledgePacks packs) {
    this.intake = new Later<>(() -> IntakeRules.of(packs));
    this.workshop = new Later<>(() -> WorkshopRules.of(packs));
  }

  /** The packs that these rules rest on. */
  public static List<PackSource> shippedPacks() {
    return List.of(IntakeRules.pack(), WorkshopRules.pack());
  }

  /**
   * The rules of some packs, among which those of {@link #shippedPacks} have to be.
   *
   * @throws IllegalArgumentException when one is asked that is not among them
   */
  public static ServiceRules of(KnowledgePacks packs) {
    return new ServiceRules(packs);
  }

  /** Whether a car is received, and its order prepared and agreed. */
  public IntakeRules intake() {
    return intake.get();
  }

  /** Whether work may start, a part be issued, a car be entered, moved or washed. */
  public WorkshopRules workshop() {
    return workshop.get();
  }
}
