package io.dealership.rules.stocktake;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.parts.CarStocktake;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.Stocktake;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans counts, holds what was counted against ledger and cards, and says whether a stocktake may
 * be closed and the books put right.
 *
 * <p>For example, where the ledger has 10 of a part, 2 are lent by slip and 7 are found, 1 is lost:
 * not 3, and not twice because the card has 10 as well. Where 3 of them are missing at one place
 * and 3 too many at another, none is lost; they were moved.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-01, STOCK-02, STOCK-18, SEG-04; {@code policy:stocktake-frequency}. They
 * stand at every rule of the pack {@code stocktake}. That losses and gains are not taken off each
 * other, and that a difference has to be found by two people, are proposals of ours.
 *
 * @since 0.1
 */
public final class StocktakeRules {

  /** The id of the pack. */
  public static final String PACK = "stocktake";

  /** The id of the table behind {@link #agreement}. */
  public static final String AGREEMENT = "stock-agreement";

  /** The id of the table behind {@link #closing}. */
  public static final String CLOSING = "stocktake-closing";

  /** The id of the table behind {@link #adjustment}. */
  public static final String ADJUSTMENT = "stock-adjustment";

  /** The id of the table behind {@link #carAgreement}. */
  public static final String CAR_COUNT = "car-count";

  /** The action by which differences are approved, with what losses and gains add up to. */
  public static final ActionCode DIFFERENCE_ACTION = ActionCode.of("stock-difference");

  /** By how many units a part may differ; others may override it. */
  public static final String TOLERANCE = "tolerance.quantity";

  /** How many people have to find the same before a difference stands; others may override it. */
  public static final String AGREEING = "count.agreeing";

  /** Whether the keeper of the storeroom may count; others may override it. */
  public static final String KEEPER_MAY_COUNT = "keeper.mayCount";

  /** How the counts of a cycle are spread: a {@link CountFrequency}; others may override it. */
  public static final String FREQUENCY = "stocktake.frequency";

  /** How long a cycle is; others may override it. */
  public static final String CYCLE = "stocktake.cycle";

  /** How many counts a cycle has where they are PERIODIC; others may override it. */
  public static final String PERIODIC_COUNTS = "stocktake.periodicCounts";

  /**
   * How often a part is counted in a cycle, followed by its {@link CountClass}; others may override
   * them.
   */
  public static final String TIMES = "stocktake.times";

  /** More than every day of a cycle of years is nobody's count. */
  private static final int MOST_TIMES = 366;

  private static final int MOST_AGREEING = 9;

  private final LayeredPack pack;
  private final Dated<Question<PartDifference, Agreement>> agreement;
  private final Dated<Question<StocktakeClosingFacts, Permit>> closing;
  private final Dated<Question<StockAdjustmentFacts, Permit>> adjustment;
  private final Dated<Question<CarDifference, Agreement>> carCount;

  private StocktakeRules(LayeredPack layered) {
    this.pack = layered;
    KnowledgePack pack = layered.pack();
    this.agreement = pack.questions(AGREEMENT, () -> StockAgreementFacts.TYPE, Agreement.class);
    this.closing = pack.questions(CLOSING, () -> StocktakeClosingFacts.TYPE, Permit.class);
    this.adjustment = pack.questions(ADJUSTMENT, () -> StockAdjustmentFacts.TYPE, Permit.class);
    this.carCount = pack.questions(CAR_COUNT, () -> CarCountFacts.TYPE, Agreement.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> StocktakeRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static StocktakeRules of(KnowledgePacks packs) {
    return new StocktakeRules(LayeredPack.of(packs, PACK));
  }

  /**
   * What is counted when in a cycle: every part at least once, and as often as {@link #TIMES} says
   * of its class, at most once in each count.
   *
   * <p>Weeks and months begin on the first day; what is left of the cycle after the last whole one
   * belongs to it. Parts that lie next to each other are counted together as far as the counts of a
   * class stay even: they differ by one part at most.
   *
   * <p>Source: requirements STOCK-02, STOCK-18, {@code policy:stocktake-frequency}.
   *
   * @param parts the parts at their places
   * @param first the first day of the cycle, by which the parameters are chosen
   * @throws IllegalArgumentException when the pack is not in force on that day, or a parameter is
   *     out of range
   */
  public CountPlan plan(List<PlannedPart> parts, LocalDate first) {
    Map<CountClass, Integer> times = new EnumMap<>(CountClass.class);
    for (CountClass each : CountClass.values()) {
      times.put(each, pack.number(TIMES + each, first, 1, MOST_TIMES));
    }
    Period cycle = pack.parameter(CYCLE, first).period();
    checkArgument(
        first.plus(cycle).isAfter(first),
        "Parameter '%s' must be a day or more, but was %s",
        CYCLE,
        cycle);
    String frequency = pack.choice(FREQUENCY, first, Set.of("WEEKLY", "MONTHLY", "PERIODIC"));
    return new CountPlanner(
            CountFrequency.valueOf(frequency),
            cycle,
            pack.number(PERIODIC_COUNTS, first, 1, MOST_TIMES),
            times)
        .plan(parts, first);
  }

  /**
   * What a stocktake came to.
   *
   * <p>Of each part, what is written down is taken off first; then what is missing at one place and
   * found at another is a move; what is left is lost or gained, once, held against the ledger. A
   * count stands that the ledger agrees with, or that {@link #AGREEING} people made; else it is to
   * be made again.
   *
   * <p>Source: requirements STOCK-01, STOCK-18.
   *
   * @throws IllegalArgumentException when the pack is not in force on the day of the stocktake, or
   *     {@link #TOLERANCE} is less than nothing
   */
  public Reconciliation reconcile(Stocktake stocktake) {
    LocalDate on = stocktake.on();
    Quantity tolerance = Quantity.of(pack.parameter(TOLERANCE, on).number());
    checkArgument(
        !tolerance.isNegative(),
        "Parameter '%s' must not be less than nothing, but was %s",
        TOLERANCE,
        tolerance);
    return new Reconciler(tolerance, pack.number(AGREEING, on, 1, MOST_AGREEING))
        .reconcile(stocktake);
  }

  /**
   * Whether ledger, cards and goods of a part agree, and else all that differs.
   *
   * <p>A difference within {@link #TOLERANCE} agrees.
   *
   * <p>Source: requirements STOCK-01, STOCK-18.
   *
   * @param part a part of a {@link #reconcile reconciliation}
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Agreement> agreement(PartDifference part, LocalDate on) {
    return pack.ask(agreement, on).decide(part, on);
  }

  /**
   * Whether a stocktake may be closed, and else all that stands against it.
   *
   * <p>Who keeps the storeroom does not count, unless the store lets him ({@link
   * #KEEPER_MAY_COUNT}); who reviews has neither counted nor keeps it.
   *
   * <p>Source: requirements STOCK-01, STOCK-02, STOCK-18, SEG-04.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> closing(StocktakeClosingQuestion question, LocalDate on) {
    return pack.ask(closing, on)
        .decide(
            new StocktakeClosingFacts(
                question,
                reconcile(question.stocktake()),
                pack.parameter(KEEPER_MAY_COUNT, on).flag()),
            on);
  }

  /**
   * Whether ledger and cards may be put right after a stocktake, and else all that stands against
   * it.
   *
   * <p>What is within {@link #TOLERANCE} needs no approval. What needs one is asked of {@link
   * io.dealership.rules.authority.AuthorityRules} as {@link #DIFFERENCE_ACTION}, with {@link
   * Reconciliation#approvalValue()} as the amount.
   *
   * <p>Source: requirements STOCK-01, STOCK-02, STOCK-18, SEG-04.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> adjustment(StockAdjustmentQuestion question, LocalDate on) {
    return pack.ask(adjustment, on)
        .decide(new StockAdjustmentFacts(question, reconcile(question.stocktake())), on);
  }

  /**
   * What a stocktake of cars came to: each car of the books and each car found, once, in the order
   * of their numbers.
   *
   * <p>A car that was found elsewhere was moved; one is missing only when every place was looked
   * at. Its keys add up over where they were found.
   *
   * <p>Source: requirements STOCK-18.
   */
  public List<CarDifference> reconcileCars(CarStocktake stocktake) {
    return CarReconciler.reconcile(stocktake);
  }

  /**
   * Whether a car, its keys and its certificate are as in the books, and else all that differs.
   *
   * <p>Of a car pledged to the bank, the bank confirms that it has the certificate.
   *
   * <p>Source: requirements STOCK-18.
   *
   * @param car a car of {@link #reconcileCars}
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Agreement> carAgreement(CarDifference car, LocalDate on) {
    return pack.ask(carCount, on).decide(car, on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.pack().runCases(AGREEMENT, Agreement.class));
    failures.addAll(pack.pack().runCases(CLOSING, Permit.class));
    failures.addAll(pack.pack().runCases(ADJUSTMENT, Permit.class));
    failures.addAll(pack.pack().runCases(CAR_COUNT, Agreement.class));
    return List.copyOf(failures);
  }
}
