package io.dealership.rules.storeroom;

import io.dealership.core.parts.OrderArrival;
import io.dealership.core.parts.SupplierLine;
import io.dealership.core.time.DayRange;
import io.dealership.rules.authority.AuthorityRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.gate.NeededCodes;
import io.dealership.rules.measure.Figure;
import io.dealership.rules.measure.MeasureBook;
import io.dealership.rules.measure.MeasureId;
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
import java.util.Set;

/**
 * Decides what the storeroom asks: what may come in, who may enter, how parts are kept, whether an
 * order may be sent, what an open one asks for, what may be disposed of, and whether the statement
 * of a month is right.
 *
 * <p>What stands elsewhere is not asked twice: condition and papers of parts are decided by {@link
 * io.dealership.rules.settlement.PriceRules#partReceipt}, whose answer a receipt takes; the issue
 * slip by {@link io.dealership.rules.workshop.WorkshopRules} (WORKSHOP-07); which batch is drawn
 * first, and whether it may be drawn, by the ledger.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-04, STOCK-09 to STOCK-15, STOCK-17, STOCK-19 to STOCK-22, AUTH-03, AUTH-04,
 * SEG-02, PURCHASE-01, SAFETY-14; {@code policy:parts-order-review}. They stand at every rule of
 * the pack {@code storeroom-gates}. Lists and terms are the store's own: a pack of a lower layer
 * may set each of them.
 *
 * @since 0.1
 */
public final class StoreroomRules {

  /** The id of the pack. */
  public static final String PACK = "storeroom-gates";

  /** The id of the table behind {@link #receipt}. */
  public static final String RECEIPT = "stock-receipt";

  /** The id of the table behind {@link #entry}. */
  public static final String ENTRY = "storeroom-entry";

  /** The id of the table behind {@link #storage}. */
  public static final String STORAGE = "parts-storage";

  /** The id of the table behind {@link #orderRelease}. */
  public static final String ORDER_RELEASE = "order-release";

  /** The id of the table behind {@link #supplierAssessment}. */
  public static final String SUPPLIER_ASSESSMENT = "supplier-assessment";

  /** The id of the table behind {@link #followUp}. */
  public static final String FOLLOW_UP = "order-follow-up";

  /** The id of the table behind {@link #disposal}. */
  public static final String DISPOSAL = "parts-disposal";

  /** The id of the table behind {@link #oldParts}. */
  public static final String OLD_PARTS = "old-parts";

  /** The id of the table behind {@link #monthStatement}. */
  public static final String MONTH_STATEMENT = "month-statement";

  /** The roles that may enter the storeroom; others may override them. */
  public static final String ENTRY_ROLES = "storeroom.entryRoles";

  /** Whether visitors may enter: NEVER or ESCORTED; others may override it. */
  public static final String VISITORS = "storeroom.visitors";

  /** The points to which every part is kept; others may override them. */
  public static final String STANDARDS = "storage.standards";

  /** The points to which oil and stock that burns easily are kept; others may override them. */
  public static final String SAFE_POINTS = "storage.safePoints";

  /** What of a supplier is assessed; others may override it. */
  public static final String ASSESSMENT_POINTS = "supplier.assessmentPoints";

  /** After what period a supplier is assessed again; others may override it. */
  public static final String ASSESSMENT_INTERVAL = "supplier.assessmentInterval";

  /** The reviews that an order needs; a parameter of the pack {@link AuthorityRules#PACK}. */
  public static final String ORDER_REVIEW = "parts-order.review";

  /** The measure of what came in full by the promised day. */
  public static final MeasureId ON_TIME = MeasureId.of("supplier-on-time");

  /** The measure of what came in full by the end of the period. */
  public static final MeasureId COMPLETE = MeasureId.of("supplier-complete");

  /** The measure of arrivals of which nothing went back. */
  public static final MeasureId SOUND = MeasureId.of("supplier-sound");

  private final LayeredPack pack;
  private final LayeredPack authority;
  private final MeasureBook measures;
  private final Dated<Question<StockReceiptQuestion, Permit>> receipt;
  private final Dated<Question<StoreroomEntryFacts, Permit>> entry;
  private final Dated<Question<PartsStorageFacts, Permit>> storage;
  private final Dated<Question<OrderReleaseFacts, Permit>> orderRelease;
  private final Dated<Question<SupplierAssessmentFacts, Permit>> supplierAssessment;
  private final Dated<Question<FollowUpFacts, FollowUp>> followUp;
  private final Dated<Question<DisposalQuestion, Permit>> disposal;
  private final Dated<Question<OldPartsQuestion, Permit>> oldParts;
  private final Dated<Question<MonthStatementQuestion, Permit>> monthStatement;

  private StoreroomRules(LayeredPack layered, LayeredPack authority, MeasureBook measures) {
    this.pack = layered;
    this.measures = measures;
    this.authority = authority;
    KnowledgePack pack = layered.pack();
    this.receipt = pack.questions(RECEIPT, () -> StockReceiptFacts.TYPE, Permit.class);
    this.entry = pack.questions(ENTRY, () -> StoreroomEntryFacts.TYPE, Permit.class);
    this.storage = pack.questions(STORAGE, () -> PartsStorageFacts.TYPE, Permit.class);
    this.orderRelease = pack.questions(ORDER_RELEASE, () -> OrderReleaseFacts.TYPE, Permit.class);
    this.supplierAssessment =
        pack.questions(SUPPLIER_ASSESSMENT, () -> SupplierAssessmentFacts.TYPE, Permit.class);
    this.followUp = pack.questions(FOLLOW_UP, () -> FollowUpFacts.TYPE, FollowUp.class);
    this.disposal = pack.questions(DISPOSAL, () -> DisposalFacts.TYPE, Permit.class);
    this.oldParts = pack.questions(OLD_PARTS, () -> OldPartsFacts.TYPE, Permit.class);
    this.monthStatement =
        pack.questions(MONTH_STATEMENT, () -> MonthStatementFacts.TYPE, Permit.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> StoreroomRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK} and one {@link AuthorityRules#PACK}. A
   * pack of a lower layer may set the parameters that are named here.
   *
   * @throws IllegalArgumentException when one is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static StoreroomRules of(KnowledgePacks packs) {
    return new StoreroomRules(
        LayeredPack.of(packs, PACK),
        LayeredPack.of(packs, AuthorityRules.PACK),
        MeasureBook.of(packs, PACK));
  }

  /**
   * Whether parts that arrived may be booked in, or their receipt closed, and else all that stands
   * against it.
   *
   * <p>Ledger and card are asked for only where the receipt is to be closed.
   *
   * <p>Source: requirements STOCK-04, STOCK-09, STOCK-13, PRICE-03; that the orderer does not
   * inspect is drawn from SEG-02.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> receipt(StockReceiptQuestion question, LocalDate on) {
    return ask(receipt, on).decide(question, on);
  }

  /**
   * Whether somebody may enter the storeroom.
   *
   * <p>Source: requirements STOCK-10.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, or {@link
   *     #VISITORS} is neither NEVER nor ESCORTED
   */
  public Decision<Permit> entry(StoreroomEntryQuestion question, LocalDate on) {
    String visitors = pack.choice(VISITORS, on, Set.of("NEVER", "ESCORTED"));
    return ask(entry, on)
        .decide(
            new StoreroomEntryFacts(
                question,
                pack.set(ENTRY_ROLES, on),
                StoreroomEntryFacts.Visitors.valueOf(visitors)),
            on);
  }

  /**
   * Whether goods may be kept in the storeroom as they are, and else all that stands against it.
   *
   * <p>{@link #SAFE_POINTS} are asked for only of oil and of stock that burns easily.
   *
   * <p>Source: requirements STOCK-11, STOCK-22.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> storage(PartsStorageQuestion question, LocalDate on) {
    return ask(storage, on)
        .decide(
            new PartsStorageFacts(
                question,
                needed(STANDARDS, "brokenStandards", on, question),
                needed(SAFE_POINTS, "brokenSafety", on, question)),
            on);
  }

  private NeededCodes needed(
      String parameter, String fact, LocalDate on, PartsStorageQuestion question) {
    return pack.needed(parameter, fact, on, question.pointsKept(), question.pointsBroken());
  }

  /**
   * Whether an order of parts may be sent, and else all that stands against it.
   *
   * <p>An account that holds just what the order costs suffices. Which reviews are needed is the
   * answer of the store to {@code policy:parts-order-review}, {@link #ORDER_REVIEW}; who may give
   * them {@link AuthorityRules} says. What is urgent need not be in the plan of the month, but asks
   * for a mark and for a way by which it comes.
   *
   * <p>Source: requirements AUTH-03, AUTH-04, SEG-02, STOCK-14, STOCK-15, STOCK-20.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> orderRelease(OrderReleaseQuestion question, LocalDate on) {
    NeededCodes reviews =
        new NeededCodes(
            authority.texts(ORDER_REVIEW, on),
            question.reviews().keySet(),
            question.reviewsMissing(),
            code -> pack.name("missingReviews", code));
    return ask(orderRelease, on).decide(new OrderReleaseFacts(question, reviews), on);
  }

  /**
   * Whether a supplier is assessed so far that a purchase may be made.
   *
   * <p>An assessment holds to the last day of {@link #ASSESSMENT_INTERVAL}: one of 2025-03-02, with
   * a year, on 2026-03-02 still.
   *
   * <p>Source: requirements PURCHASE-01.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> supplierAssessment(SupplierAssessmentQuestion question, LocalDate on) {
    NeededCodes points =
        pack.needed(
            ASSESSMENT_POINTS, "pointsOpen", on, question.pointsAssessed(), question.pointsOpen());
    return ask(supplierAssessment, on)
        .decide(
            new SupplierAssessmentFacts(
                question, points, pack.parameter(ASSESSMENT_INTERVAL, on).period(), on),
            on);
  }

  /**
   * What a line of an order that was sent asks for.
   *
   * <p>The promised day itself is in time. A line of which a part came is both overdue and partly
   * there where its day is over.
   *
   * <p>Source: requirements STOCK-21.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<FollowUp> followUp(FollowUpQuestion question, LocalDate on) {
    return ask(followUp, on).decide(new FollowUpFacts(question, on), on);
  }

  /**
   * Whether something may be disposed of, and else all that stands against it.
   *
   * <p>Source: requirements STOCK-17, SAFETY-14; of old parts also INTAKE-11, WARRANTY-08. That the
   * store agrees to scrap what is its own is drawn from STOCK-17.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> disposal(DisposalQuestion question, LocalDate on) {
    return ask(disposal, on).decide(question, on);
  }

  /**
   * Whether the parts that a job replaced are seen to.
   *
   * <p>Source: requirements STOCK-19.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> oldParts(OldPartsQuestion question, LocalDate on) {
    return ask(oldParts, on).decide(question, on);
  }

  /**
   * Whether the statement of a month may be handed in: of each kind of parts what was there, with
   * what came and without what went, is what is left; and each month begins where the one before
   * ended.
   *
   * <p>By when it is handed in, {@link io.dealership.rules.schedule.ScheduleRules} says.
   *
   * <p>Source: requirements STOCK-12.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> monthStatement(MonthStatementQuestion question, LocalDate on) {
    return ask(monthStatement, on).decide(question, on);
  }

  /**
   * How a supplier did in a period.
   *
   * <p>A line is due in the period in which its promised day lies; one without a promised day is in
   * neither share of lines. The promised day itself is in time. What goes back counts as not there.
   *
   * <p>Source: requirements STOCK-21; the shares are our own reading of it.
   *
   * @param lines the lines of all orders to the supplier
   * @param period the days asked about
   * @param on the day by which the definitions are chosen
   * @throws IllegalArgumentException when the pack is not in force on that day, or the period has
   *     no day
   */
  public SupplierPerformance supplierPerformance(
      List<SupplierLine> lines, DayRange period, LocalDate on) {
    long due = 0;
    long onTime = 0;
    long complete = 0;
    long arrivals = 0;
    long sound = 0;
    for (SupplierLine line : lines) {
      Optional<LocalDate> promised = line.promisedOn().filter(period::contains);
      if (promised.isPresent()) {
        due++;
        onTime += line.isThereBy(promised.get()) ? 1 : 0;
        complete += line.isThereBy(period.until().minusDays(1)) ? 1 : 0;
      }
      for (OrderArrival arrival : line.arrivals()) {
        if (period.contains(arrival.on())) {
          arrivals++;
          sound += arrival.refused().isZero() ? 1 : 0;
        }
      }
    }
    return new SupplierPerformance(
        measures.ratio(ON_TIME, Figure.of(onTime), Figure.of(due), period, on),
        measures.ratio(COMPLETE, Figure.of(complete), Figure.of(due), period, on),
        measures.ratio(SOUND, Figure.of(sound), Figure.of(arrivals), period, on));
  }

  /** The measures by which suppliers are judged. */
  public MeasureBook measures() {
    return measures;
  }

  private <Q> Q ask(Dated<Q> questions, LocalDate on) {
    return pack.ask(questions, on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    Collection<String> gates =
        List.of(
            RECEIPT,
            ENTRY,
            STORAGE,
            ORDER_RELEASE,
            SUPPLIER_ASSESSMENT,
            DISPOSAL,
            OLD_PARTS,
            MONTH_STATEMENT);
    gates.forEach(gate -> failures.addAll(pack.pack().runCases(gate, Permit.class)));
    failures.addAll(pack.pack().runCases(FOLLOW_UP, FollowUp.class));
    return List.copyOf(failures);
  }
}
