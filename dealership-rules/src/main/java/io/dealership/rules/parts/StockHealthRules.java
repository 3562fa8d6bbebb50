package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.parts.StockPhaseFacts.Limit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides how healthy stock is: how long a part has not moved, what of it is too much, what to set
 * aside, what to do, whether to keep it in stock at all, and how the stock stands as a whole.
 *
 * <p>For example, a part that was last issued on 2025-03-02 is dead on 2026-02-25, the 360th day
 * after, and stagnant the day before.
 *
 * <h2>Source</h2>
 *
 * <p>R-903 and section 9 of the compilation of the law; requirement STOCK-07. Most numbers are
 * proposals, and say so where they stand: a pack of a lower layer may set each of them. They stand
 * in the pack {@code stock-health}. Whether and how a part may be scrapped is decided elsewhere
 * (STOCK-17).
 *
 * @since 0.1
 */
public final class StockHealthRules {

  /** The id of the pack. */
  public static final String PACK = "stock-health";

  /** The id of the table of tiers. */
  public static final String TIER = "stock-tier";

  /** The id of the table of actions. */
  public static final String ACTION = "stock-action";

  /** The id of the table of phase-in and phase-out. */
  public static final String PHASE = "stock-phase";

  /** The id of the table of a stock as a whole. */
  public static final String RANGE = "stock-range";

  /** Which ladder counts, {@code DAYS} or {@code MONTHS}; others may override it. */
  public static final String TIER_CONVENTION = "tier.convention";

  /**
   * From which time without movement on a tier holds, that time included: with the name of the tier
   * behind it, as in {@code tier.from.dead}; others may override it.
   */
  public static final String TIER_FROM = "tier.from.";

  /**
   * What is set aside, in percent of the cost, with the name of the tier behind it, as in {@code
   * provision.dead}: no less for a later tier; others may override it.
   */
  public static final String PROVISION = "provision.";

  /** What is set aside for a part whose shelf life is over, in percent; others may override it. */
  public static final String PROVISION_EXPIRED = "provision.expired";

  /** For how many months' need stock is not too much; others may override it. */
  public static final String COVER_MONTHS = "excess.coverMonths";

  /** Over how many months' need a part is ordered again at the latest; others may override it. */
  public static final String REORDER_MONTHS = "reorder.months";

  /** Up to how many months' need it is then ordered; others may override it. */
  public static final String ORDER_UP_TO_MONTHS = "reorder.upToMonths";

  /**
   * From how long before the end of its shelf life on a part is sold off; others may override it.
   */
  public static final String EXPIRY_WARNING = "expiry.warning";

  /** After how long without movement dead stock is scrapped; others may override it. */
  public static final String SCRAP_AFTER = "scrap.after";

  /** What a scrapped part still brings, in percent of its cost; others may override it. */
  public static final String SCRAP_PERCENT = "scrap.percent";

  /** What a sister store pays, in percent of the cost; others may override it. */
  public static final String TRANSFER_PERCENT = "transfer.percent";

  /** By how much a price is cut to sell a part off, in percent; others may override it. */
  public static final String PROMOTION_DISCOUNT = "promotion.discountPercent";

  /**
   * The action that has to be approved, or {@code none}, with the name of what is done behind it,
   * as in {@code approval.write-down}; others may override it.
   */
  public static final String APPROVAL = "approval.";

  /** Stands for an approval that nobody has to give. */
  public static final String NO_APPROVAL = "none";

  /** From how many demands on a part is kept in stock; others may override it. */
  public static final String PHASE_IN_DEMANDS = "phaseIn.demands";

  /** Within how many months they count; others may override it. */
  public static final String PHASE_IN_MONTHS = "phaseIn.months";

  /** Up to how many demands a part is no longer kept in stock; others may override it. */
  public static final String PHASE_OUT_DEMANDS = "phaseOut.demands";

  /** Within how many months they count; others may override it. */
  public static final String PHASE_OUT_MONTHS = "phaseOut.months";

  /** The lowest turnover of a year that is in range; others may override it. */
  public static final String LEAST_TURNS = "turnover.least";

  /** The highest turnover of a year that is in range; others may override it. */
  public static final String MOST_TURNS = "turnover.most";

  /** From which percentage of the stock on dead stock is too much; others may override it. */
  public static final String DEAD_PERCENT = "dead.fromPercent";

  /** From which percentage of the stock on excess is too much; others may override it. */
  public static final String EXCESS_PERCENT = "excess.fromPercent";

  private static final int MOST_DEMANDS = 1000;
  private static final int MOST_MONTHS = 120;

  private final LayeredPack pack;
  private final Dated<Question<HealthLine, StockTier>> tiers;
  private final Dated<Question<HealthLine, StockAction>> actions;
  private final Dated<Question<StockPhaseFacts, StockPhase>> phases;
  private final Dated<Question<StockRangeFacts, StockRange>> ranges;

  // racy on purpose: it is immutable, and one made twice is as good; most ask many parts of one day
  private volatile @Nullable HealthDay latest;

  private StockHealthRules(LayeredPack layered) {
    this.pack = layered;
    KnowledgePack pack = layered.pack();
    this.tiers = pack.questions(TIER, () -> StockHealthFacts.TYPE, StockTier.class);
    this.actions = pack.questions(ACTION, () -> StockHealthFacts.TYPE, StockAction.class);
    this.phases = pack.questions(PHASE, () -> StockPhaseFacts.TYPE, StockPhase.class);
    this.ranges = pack.questions(RANGE, () -> StockRangeFacts.TYPE, StockRange.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> StockHealthRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static StockHealthRules of(KnowledgePacks packs) {
    return new StockHealthRules(LayeredPack.of(packs, PACK));
  }

  /**
   * How healthy a part in stock is, and what to do with it.
   *
   * <p>The days without movement are counted from the last issue, or from the last receipt where
   * there was none; the day itself is not counted, and the lower bound of a tier is within it: 89
   * days are active, 90 are slow. Where the maker's return window is not given, it is presumed to
   * be closed. A part whose shelf life is over is all too much.
   *
   * <p>Source: R-903; requirement STOCK-07.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, a parameter is out
   *     of range, or the part moved after that day
   */
  public StockHealth decide(StockHealthQuestion question, LocalDate on) {
    return StockHealth.of(question, day(on));
  }

  /** What is asked of many parts on one day. */
  HealthDay day(LocalDate on) {
    HealthDay known = latest;
    if (known == null || !known.on().equals(on)) {
      known =
          new HealthDay(on, new HealthPolicy(pack, on), pack.ask(tiers, on), pack.ask(actions, on));
      latest = known;
    }
    return known;
  }

  /**
   * Whether a part is kept in stock.
   *
   * <p>A part that is not kept comes in with three demands in twelve months. One that is kept goes
   * out when nobody has asked for it for that long, unless it has not been in stock that long
   * itself. The first day of the time counts: asked on 2026-03-02, a demand on 2025-03-02 is within
   * twelve months. Where not all of that time was written down, what is known still decides as far
   * as it can.
   *
   * <p>Source: section 9 of the compilation of the law, phase-in, one stored source; that the same
   * time without a demand phases out is a proposal.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, or a parameter is
   *     out of range
   */
  public Decision<StockPhase> phase(StockPhaseQuestion question, LocalDate on) {
    return pack.ask(phases, on)
        .decide(
            new StockPhaseFacts(
                question,
                on,
                limit(PHASE_IN_DEMANDS, 1, PHASE_IN_MONTHS, on),
                limit(PHASE_OUT_DEMANDS, 0, PHASE_OUT_MONTHS, on)),
            on);
  }

  private Limit limit(String demands, int least, String months, LocalDate on) {
    return new Limit(
        pack.number(demands, on, least, MOST_DEMANDS), pack.number(months, on, 1, MOST_MONTHS));
  }

  /**
   * Whether the stock as a whole turns as it should, without dead stock or excess.
   *
   * <p>Turnover is what the parts sold in twelve months cost, divided by the average stock of those
   * months at cost; both bounds are in range. Without any stock there is no turnover, and the
   * answer is undetermined unless another cause decides it. Dead stock and excess are to be watched
   * as soon as there is any, and too much from their limits on, which are shares of the stock at
   * cost.
   *
   * <p>Source: requirement STOCK-07.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, or the lowest
   *     turnover is more than the highest
   */
  public Decision<StockRange> range(StockRangeQuestion question, LocalDate on) {
    var table = pack.ask(ranges, on);
    var limits =
        new StockRangeFacts.Limits(
            pack.parameter(LEAST_TURNS, on).number(),
            pack.parameter(MOST_TURNS, on).number(),
            pack.parameter(DEAD_PERCENT, on).number(),
            pack.parameter(EXCESS_PERCENT, on).number());
    checkArgument(
        limits.leastTurns().compareTo(limits.mostTurns()) <= 0,
        "Parameter '%s' must not be more than '%s', %s, but was %s",
        LEAST_TURNS,
        MOST_TURNS,
        limits.mostTurns(),
        limits.leastTurns());
    return table.decide(new StockRangeFacts(question, limits), on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.pack().runCases(TIER, StockTier.class));
    failures.addAll(pack.pack().runCases(ACTION, StockAction.class));
    failures.addAll(pack.pack().runCases(PHASE, StockPhase.class));
    failures.addAll(pack.pack().runCases(RANGE, StockRange.class));
    return List.copyOf(failures);
  }
}
