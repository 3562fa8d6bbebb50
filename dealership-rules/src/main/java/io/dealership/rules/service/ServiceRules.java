package io.dealership.rules.service;

import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.util.List;

/**
 * Answers what the service department asks; each question has rules of its own, which are put
 * together when they are first asked.
 *
 * @since 0.1
 */
public final class ServiceRules {

  private ServiceRules() {}

  /** The packs that these rules rest on. */
  public static List<PackSource> shippedPacks() {
    return List.of();
  }

  /**
   * The rules of some packs, among which those of {@link #shippedPacks} have to be.
   *
   * @throws IllegalArgumentException when one is asked that is not among them
   */
  public static ServiceRules of(KnowledgePacks packs) {
    return new ServiceRules();
  }
}
