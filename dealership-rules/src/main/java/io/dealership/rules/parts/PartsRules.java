package io.dealership.rules.parts;

import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Later;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import java.util.List;

/**
 * Answers what the parts department asks; each question has rules of its own, which are put
 * together when they are first asked.
 *
 * @since 0.1
 */
public final class PartsRules {

  private final Later<StoreroomRules> storeroom;
  private final Later<StocktakeRules> stocktake;

  private PartsRules(KnowledgePacks packs) {
    this.storeroom = new Later<>(() -> StoreroomRules.of(packs));
    this.stocktake = new Later<>(() -> StocktakeRules.of(packs));
  }

  /** The packs that these rules rest on. */
  public static List<PackSource> shippedPacks() {
    return List.of(StoreroomRules.pack(), StocktakeRules.pack());
  }

  /** The readers of the sections that the parts department adds to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of();
  }

  /**
   * The rules of some packs, among which those of {@link #shippedPacks} have to be.
   *
   * @throws IllegalArgumentException when one is asked that is not among them
   */
  public static PartsRules of(KnowledgePacks packs) {
    return new PartsRules(packs);
  }

  /** What may come into the storeroom, who may enter, how parts are kept, ordered, disposed of. */
  public StoreroomRules storeroom() {
    return storeroom.get();
  }

  /** What is counted when, whether ledger, cards and goods agree, and what was lost. */
  public StocktakeRules stocktake() {
    return stocktake.get();
  }
}
