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

  private final Later<LedgerRules> ledger;

  private PartsRules(KnowledgePacks packs) {
    this.ledger = new Later<>(() -> LedgerRules.of(packs));
  }

  /** The packs that these rules rest on. */
  public static List<PackSource> shippedPacks() {
    return List.of(LedgerRules.pack());
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

  /** Whether the book of parts is in order, and what is there is what should be. */
  public LedgerRules ledger() {
    return ledger.get();
  }
}
