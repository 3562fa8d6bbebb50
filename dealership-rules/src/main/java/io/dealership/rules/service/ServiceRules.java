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

  private final Later<PriceRules> prices;
  private final Later<SettlementRules> settlement;

  private ServiceRules(KnowledgePacks packs) {
    this.prices = new Later<>(() -> PriceRules.of(packs));
    this.settlement = new Later<>(() -> SettlementRules.of(packs));
  }

  /** The packs that these rules rest on. */
  public static List<PackSource> shippedPacks() {
    return List.of(PriceRules.pack(), SettlementRules.pack());
  }

  /**
   * The rules of some packs, among which those of {@link #shippedPacks} have to be.
   *
   * @throws IllegalArgumentException when one is asked that is not among them
   */
  public static ServiceRules of(KnowledgePacks packs) {
    return new ServiceRules(packs);
  }

  /** Whether a price is allowed, on which terms one may sell, which parts may come in. */
  public PriceRules prices() {
    return prices.get();
  }

  /** Whether a bill may be issued, paid and closed, how it is invoiced, how the cash stands. */
  public SettlementRules settlement() {
    return settlement.get();
  }
}
