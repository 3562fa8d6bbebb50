package io.dealership.rules.market;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.vehicle.Distance;
import io.dealership.core.vehicle.DistanceUnit;
import io.dealership.core.warranty.UsageOffset;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers by the law of a market that a pack of one's own holds.
 *
 * <p>A market need not have all of it: each question asks for one table and for the parameters that
 * are named with it, and refuses where the pack has none.
 *
 * <h2>Source</h2>
 *
 * <p>None of its own: whatever stands in the pack. The compilation of the law has parameters of the
 * United States, California and the European Union in its section 11.
 *
 * @since 0.1
 */
public final class MarketRules {

  /** The id of the table that decides whether the law presumes that a car cannot be cured. */
  public static final String PRESUMPTION = "repair-presumption";

  /** The id of the table that decides whether a seller is liable for a lack of conformity. */
  public static final String CONFORMITY = "seller-liability";

  /** The id of the table that decides whether a part of somebody else is a ground to refuse. */
  public static final String DENIAL = "denial-ground";

  /** A period: how long after delivery the presumption may be made. */
  public static final String WINDOW_TERM = "presumption.term";

  /** A number with the unit {@code km} or {@code mi}: up to which odometer it may be made. */
  public static final String WINDOW_DISTANCE = "presumption.distance";

  /** A number: the share of the price that is owed for {@link #OFFSET_PER}. */
  public static final String OFFSET_SHARE = "offset.share";

  /** A number with the unit {@code km} or {@code mi}. */
  public static final String OFFSET_PER = "offset.per";

  /** A period: how long after delivery a lack of conformity may appear. */
  public static final String LIABILITY_TERM = "liability.term";

  private final LayeredPack layers;
  private final KnowledgePack pack;
  private final Optional<Dated<Question<MarketFacts.OfRepairs, RepairPresumption>>> presumptions;
  private final Optional<Dated<Question<MarketFacts.OfConformity, SellerLiability>>> liabilities;
  private final Optional<Dated<Question<DenialQuestion, DenialGround>>> denials;

  private MarketRules(LayeredPack layers) {
    this.layers = layers;
    this.pack = layers.pack();
    this.presumptions = table(PRESUMPTION, MarketFacts.OfRepairs.TYPE, RepairPresumption.class);
    this.liabilities = table(CONFORMITY, MarketFacts.OfConformity.TYPE, SellerLiability.class);
    this.denials = table(DENIAL, MarketFacts.OF_DENIAL, DenialGround.class);
  }

  private <F, T extends Enum<T>> Optional<Dated<Question<F, T>>> table(
      String id, FactType<F> facts, Class<T> outcomes) {
    return pack.tableIds().contains(id)
        ? Optional.of(pack.questions(id, () -> facts, outcomes))
        : Optional.empty();
  }

  /**
   * The rules of a market.
   *
   * @param packs packs, one of which is that of the market
   * @param pack the id of the pack of the market
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when a table does not fit
   */
  public static MarketRules of(KnowledgePacks packs, String pack) {
    return new MarketRules(LayeredPack.of(packs, pack));
  }

  /**
   * Whether the law presumes that a car cannot be cured by a reasonable number of repairs.
   *
   * <p>The last day of {@link #WINDOW_TERM} and the very distance of {@link #WINDOW_DISTANCE} are
   * within. A count of which only the least is known never yields a no that a greater one would
   * turn into a yes.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack has no table {@link #PRESUMPTION} or is not in
   *     force on that day
   */
  public Decision<RepairPresumption> presumption(RepairPresumptionQuestion question, LocalDate on) {
    requireNonNull(question, "question");
    return ask(presumptions, PRESUMPTION, on)
        .decide(
            new MarketFacts.OfRepairs(
                question,
                layers.parameter(WINDOW_TERM, on).period(),
                distance(layers.parameter(WINDOW_DISTANCE, on)),
                on),
            on);
  }

  /**
   * Whether a seller is liable for a car that is not as it should be.
   *
   * <p>A lack that appears on the last day of {@link #LIABILITY_TERM} is in time.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack has no table {@link #CONFORMITY} or is not in
   *     force on that day
   */
  public Decision<SellerLiability> liability(ConformityQuestion question, LocalDate on) {
    requireNonNull(question, "question");
    return ask(liabilities, CONFORMITY, on)
        .decide(
            new MarketFacts.OfConformity(
                question, layers.parameter(LIABILITY_TERM, on).period(), on),
            on);
  }

  /**
   * Whether a part or a service of somebody else is a ground to refuse a warranty.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack has no table {@link #DENIAL} or is not in force
   *     on that day
   */
  public Decision<DenialGround> denial(DenialQuestion question, LocalDate on) {
    requireNonNull(question, "question");
    return ask(denials, DENIAL, on).decide(question, on);
  }

  /**
   * What a buyer owes for the use of a car that is taken back; empty where the market has no such
   * formula.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the distance has no unit, or another one than km and mi
   */
  public Optional<UsageOffset> usageOffset(LocalDate on) {
    return layers
        .find(OFFSET_SHARE, on)
        .map(share -> new UsageOffset(share.number(), distance(layers.parameter(OFFSET_PER, on))));
  }

  private <F, T extends Enum<T>> Question<F, T> ask(
      Optional<Dated<Question<F, T>>> questions, String id, LocalDate on) {
    requireNonNull(on, "on");
    checkArgument(questions.isPresent(), "Pack %s must have a table '%s', but has none", pack, id);
    return layers.ask(questions.get(), on);
  }

  /** A distance without a unit is refused: nobody knows whether it counts miles. */
  private static Distance distance(Parameter parameter) {
    checkArgument(
        parameter.unit().isPresent(),
        "Parameter '%s' must have a unit, km or mi, but has none",
        parameter.name());
    return new Distance(parameter.number(), DistanceUnit.ofSymbol(parameter.unit().get()));
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    if (presumptions.isPresent()) {
      failures.addAll(pack.runCases(PRESUMPTION, RepairPresumption.class));
    }
    if (liabilities.isPresent()) {
      failures.addAll(pack.runCases(CONFORMITY, SellerLiability.class));
    }
    if (denials.isPresent()) {
      failures.addAll(pack.runCases(DENIAL, DenialGround.class));
    }
    return List.copyOf(failures);
  }
}
