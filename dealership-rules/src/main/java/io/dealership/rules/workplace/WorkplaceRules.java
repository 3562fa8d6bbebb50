package io.dealership.rules.workplace;

import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.gate.NeededCodes;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a dispatcher, a foreman or a market specialist asks before somebody drives, works or
 * spends, and after it.
 *
 * <p>Penalties are never computed.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements DRIVER-01 to DRIVER-03 and DRIVER-05 to DRIVER-07, SAFETY-01 to SAFETY-16,
 * MARKET-01 to MARKET-05, FIN-01; behind some of them, Road Traffic Safety Law, articles 19, 21 and
 * 22, and Fire Protection Law, articles 16 and 21, both as amended on 2021-04-29. They stand at
 * every rule of the pack {@code workplace-rules}. Numbers and lists are the store's own: a pack of
 * a lower layer may set each of them.
 *
 * @since 0.1
 */
public final class WorkplaceRules {

  /** The id of the pack. */
  public static final String PACK = "workplace-rules";

  /** The id of the table behind {@link #trip}. */
  public static final String TRIP = "trip";

  /** The id of the table behind {@link #carLeft}. */
  public static final String CAR_LEFT = "car-left";

  /** The id of the table behind {@link #hotWork}. */
  public static final String HOT_WORK = "hot-work";

  /** The id of the table behind {@link #bayWork}. */
  public static final String BAY_WORK = "bay-work";

  /** The id of the table behind {@link #workplaceOrder}. */
  public static final String WORKPLACE_ORDER = "workplace-order";

  /** The id of the table behind {@link #activityPlan}. */
  public static final String ACTIVITY_PLAN = "activity-plan";

  /** The id of the table behind {@link #proposal}. */
  public static final String PROPOSAL = "proposal";

  /** The id of the table behind {@link #activityClosing}. */
  public static final String ACTIVITY_CLOSING = "activity-closing";

  /** The id of the table behind {@link #contractSettlement}. */
  public static final String CONTRACT_SETTLEMENT = "contract-settlement";

  /** After what period the next fire check is due at the latest; others may override it. */
  public static final String FIRE_CHECK_INTERVAL = "fireCheck.interval";

  /** The codes of what must not lie on the floor; others may override them. */
  public static final String NEVER_ON_FLOOR = "workplace.neverOnFloor";

  /** The codes of the levels of the workplace standard; others may override them. */
  public static final String LEVELS = "workplace.levels";

  /** The codes of the elements of a plan; others may override them. */
  public static final String PLAN_ELEMENTS = "activity.planElements";

  /** The codes of the points to check in the execution of an activity; others may override them. */
  public static final String CHECK_POINTS = "activity.checkPoints";

  /** The least number of alternatives in a proposal to a superior; others may override it. */
  public static final String LEAST_ALTERNATIVES = "proposal.leastAlternatives";

  private final LayeredPack pack;

  private final Dated<Question<TripQuestion, Permit>> trip;
  private final Dated<Question<CarLeftQuestion, CheckOutcome>> carLeft;
  private final Dated<Question<HotWorkFacts, Permit>> hotWork;
  private final Dated<Question<BayWorkQuestion, Permit>> bayWork;
  private final Dated<Question<WorkplaceOrderFacts, CheckOutcome>> workplaceOrder;
  private final Dated<Question<ActivityPlanFacts, CheckOutcome>> activityPlan;
  private final Dated<Question<ProposalFacts, Permit>> proposal;
  private final Dated<Question<ActivityClosingFacts, CheckOutcome>> activityClosing;
  private final Dated<Question<ContractSettlementQuestion, Permit>> contractSettlement;

  private WorkplaceRules(LayeredPack layered) {
    this.pack = layered;
    KnowledgePack pack = layered.pack();
    this.trip = pack.questions(TRIP, () -> TripFacts.TYPE, Permit.class);
    this.carLeft = pack.questions(CAR_LEFT, () -> CarLeftFacts.TYPE, CheckOutcome.class);
    this.hotWork = pack.questions(HOT_WORK, () -> HotWorkFacts.TYPE, Permit.class);
    this.bayWork = pack.questions(BAY_WORK, () -> BayWorkFacts.TYPE, Permit.class);
    this.workplaceOrder =
        pack.questions(WORKPLACE_ORDER, () -> WorkplaceOrderFacts.TYPE, CheckOutcome.class);
    this.activityPlan =
        pack.questions(ACTIVITY_PLAN, () -> ActivityPlanFacts.TYPE, CheckOutcome.class);
    this.proposal = pack.questions(PROPOSAL, () -> ProposalFacts.TYPE, Permit.class);
    this.activityClosing =
        pack.questions(ACTIVITY_CLOSING, () -> ActivityClosingFacts.TYPE, CheckOutcome.class);
    this.contractSettlement =
        pack.questions(CONTRACT_SETTLEMENT, () -> ContractSettlementFacts.TYPE, Permit.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> WorkplaceRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static WorkplaceRules of(KnowledgePacks packs) {
    return new WorkplaceRules(LayeredPack.of(packs, PACK));
  }

  /**
   * Whether a trip with a company car may start, and else all that stands against it.
   *
   * <p>What stands in the way of the driver or of the car no approval heals.
   *
   * <p>Source: Road Traffic Safety Law, articles 19, 21 and 22; requirements DRIVER-01 to
   * DRIVER-03, DRIVER-05, DRIVER-07.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> trip(TripQuestion question, LocalDate on) {
    return ask(trip, on).decide(question, on);
  }

  /**
   * Whether a company car is left in order, on the way or for the day, and else all that is open.
   *
   * <p>Garage and the checks of the day are asked for only where the car is left for the day.
   *
   * <p>Source: requirements DRIVER-03, DRIVER-06, DRIVER-07.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<CheckOutcome> carLeft(CarLeftQuestion question, LocalDate on) {
    return ask(carLeft, on).decide(question, on);
  }

  /**
   * Whether welding, painting or baking may start here, and else all that stands against it.
   *
   * <p>The fire check may be done on the last day of {@link #FIRE_CHECK_INTERVAL}: after one on
   * 2026-02-02, and with a month, 2026-03-02 is in time. Where none is known it is asked for.
   *
   * <p>Source: Fire Protection Law, articles 16 and 21; requirements SAFETY-01 to SAFETY-07,
   * SAFETY-11.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> hotWork(HotWorkQuestion question, LocalDate on) {
    return ask(hotWork, on)
        .decide(new HotWorkFacts(question, fireCheck(question.lastFireCheckOn(), on)), on);
  }

  /**
   * Whether work in a bay may start or go on, and else all that stands against it.
   *
   * <p>Source: requirements SAFETY-08 to SAFETY-10, SAFETY-15, SAFETY-16.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> bayWork(BayWorkQuestion question, LocalDate on) {
    return ask(bayWork, on).decide(question, on);
  }

  /**
   * Whether a place of work is in order, and else all that is open.
   *
   * <p>Source: Fire Protection Law, article 16; requirements SAFETY-01, SAFETY-04, SAFETY-07,
   * SAFETY-12 to SAFETY-14.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<CheckOutcome> workplaceOrder(WorkplaceOrderQuestion question, LocalDate on) {
    return ask(workplaceOrder, on)
        .decide(
            new WorkplaceOrderFacts(
                question,
                pack.texts(NEVER_ON_FLOOR, on),
                listed(LEVELS, on, question.levelsKept(), question.levelsFailed()),
                fireCheck(question.lastFireCheckOn(), on)),
            on);
  }

  /**
   * Whether the plan of a marketing activity is complete, and else what it lacks.
   *
   * <p>A cost that is all that is left of the yearly budget is covered.
   *
   * <p>Source: requirements MARKET-01, MARKET-02; that the budget must cover the activity is drawn
   * from its being drawn up.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<CheckOutcome> activityPlan(ActivityPlanQuestion question, LocalDate on) {
    return ask(activityPlan, on)
        .decide(
            new ActivityPlanFacts(
                question,
                listed(PLAN_ELEMENTS, on, question.elementsThere(), question.elementsMissing())),
            on);
  }

  /**
   * Whether a proposal may be put before a superior, or the decision acted on.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements MARKET-04.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> proposal(ProposalQuestion question, LocalDate on) {
    return ask(proposal, on)
        .decide(new ProposalFacts(question, pack.parameter(LEAST_ALTERNATIVES, on).integer()), on);
  }

  /**
   * Whether a marketing activity or promotion is closed properly, and else all that is open.
   *
   * <p>Source: requirements MARKET-03, MARKET-05.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<CheckOutcome> activityClosing(ActivityClosingQuestion question, LocalDate on) {
    return ask(activityClosing, on)
        .decide(
            new ActivityClosingFacts(
                question,
                listed(CHECK_POINTS, on, question.pointsChecked(), question.pointsOpen())),
            on);
  }

  /**
   * Whether a contract may go to settlement.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements FIN-01; that a changed contract is reviewed again is drawn from it.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> contractSettlement(ContractSettlementQuestion question, LocalDate on) {
    return ask(contractSettlement, on).decide(question, on);
  }

  private <Q> Q ask(Dated<Q> questions, LocalDate on) {
    return pack.ask(questions, on);
  }

  private NeededCodes listed(
      String parameter, LocalDate on, Collection<?> there, Collection<?> lacking) {
    return new NeededCodes(pack.texts(parameter, on), there, lacking, LocalText::same);
  }

  private FireCheck fireCheck(Optional<LocalDate> last, LocalDate on) {
    return new FireCheck(last, pack.parameter(FIRE_CHECK_INTERVAL, on).period(), on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.pack().runCases(TRIP, Permit.class));
    failures.addAll(pack.pack().runCases(CAR_LEFT, CheckOutcome.class));
    failures.addAll(pack.pack().runCases(HOT_WORK, Permit.class));
    failures.addAll(pack.pack().runCases(BAY_WORK, Permit.class));
    failures.addAll(pack.pack().runCases(WORKPLACE_ORDER, CheckOutcome.class));
    failures.addAll(pack.pack().runCases(ACTIVITY_PLAN, CheckOutcome.class));
    failures.addAll(pack.pack().runCases(PROPOSAL, Permit.class));
    failures.addAll(pack.pack().runCases(ACTIVITY_CLOSING, CheckOutcome.class));
    failures.addAll(pack.pack().runCases(CONTRACT_SETTLEMENT, Permit.class));
    return List.copyOf(failures);
  }
}
