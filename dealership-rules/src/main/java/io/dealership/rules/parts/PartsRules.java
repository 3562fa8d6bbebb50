package io.dealership.rules.parts;

import io.dealership.core.time.WorkingDays;
import io.dealership.rules.pack.Calendars;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Later;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.stocktake.StocktakeRules;
import io.dealership.rules.storeroom.StoreroomRules;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * Answers what the parts department asks; each question has rules of its own, which are put
 * together when they are first asked.
 *
 * @since 0.1
 */
public final class PartsRules {

  /** The id of the calendar by which orders come in. */
  private static final String CALENDAR = "cn";

  private final Later<DemandRules> demand;
  private final Later<StockHealthRules> health;
  private final Later<LedgerRules> ledger;
  private final Later<PartsMeasures> measures;
  private final Later<StocktakeRules> stocktake;
  private final Later<StoreroomRules> storeroom;
  private final Later<WorkingDays> calendar;

  private PartsRules(KnowledgePacks packs) {
    this.demand = new Later<>(() -> DemandRules.of(packs));
    this.health = new Later<>(() -> StockHealthRules.of(packs));
    this.ledger = new Later<>(() -> LedgerRules.of(packs));
    this.measures = new Later<>(() -> PartsMeasures.of(packs));
    this.stocktake = new Later<>(() -> StocktakeRules.of(packs));
    this.storeroom = new Later<>(() -> StoreroomRules.of(packs));
    this.calendar = new Later<>(() -> Calendars.of(packs).calendar(CALENDAR));
  }

  /** The packs that these rules rest on. */
  public static List<PackSource> shippedPacks() {
    return List.of(
        DemandRules.pack(),
        StockHealthRules.pack(),
        LedgerRules.pack(),
        PartsMeasures.pack(),
        StoreroomRules.pack(),
        StocktakeRules.pack());
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

  /** Classes of parts, forecasts of their demand, and what to order. */
  public DemandRules demand() {
    return demand.get();
  }

  /** How healthy stock is: its age, what is too much, what to set aside, and what to do. */
  public StockHealthRules health() {
    return health.get();
  }

  /** Whether the book of parts is in order. */
  public LedgerRules ledger() {
    return ledger.get();
  }

  /** How often the stock turns, how long it lasts, how much of the demand it fills. */
  public PartsMeasures measures() {
    return measures.get();
  }

  /** What may come into the storeroom, who may enter, how parts are kept, ordered, disposed of. */
  public StoreroomRules storeroom() {
    return storeroom.get();
  }

  /** What is counted when, whether ledger, cards and goods agree, and what was lost. */
  public StocktakeRules stocktake() {
    return stocktake.get();
  }

  /**
   * A review of all parts of a store at once, as many as there are.
   *
   * @param currency the currency of all amounts
   * @param on the day asked about
   * @throws IllegalArgumentException when a pack is not in force on that day
   */
  public StockReviewer reviewer(CurrencyUnit currency, LocalDate on) {
    return new StockReviewer(demand(), health(), currency, calendar.get(), on);
  }
}
