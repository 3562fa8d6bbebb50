package io.dealership.rules.sales;

import io.dealership.core.time.Deadline;
import io.dealership.core.time.TimeLimit;
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
import io.dealership.rules.sales.SalesStepFacts.Needed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides whether a new car may be taken over and sold, and whether a step of a sale may be taken:
 * a test drive, the signing of the contract, the hand-over, the recording of a customer.
 *
 * <p>A car under a recall that stops its sale is neither driven on trial nor sold nor handed over.
 *
 * <h2>Source</h2>
 *
 * <p>Automobile Sales Measures (MOFCOM Order 1 of 2017), article 16; SAMR Order 43 of 2021, article
 * 13; recall regulations, articles 11 and 17; requirements SALES-02 to SALES-05,
 * SALES-10, DELIVER-01 to DELIVER-03, PDI-01 to PDI-03, PDI-05, PDI-06. They stand at every rule of
 * the pack {@code sales-steps}.
 *
 * @since 0.1
 */
public final class SalesRules {

  /** The id of the pack. */
  public static final String PACK = "sales-steps";

  /** The id of the table that decides whether a step may be taken. */
  public static final String STEP = "sales-step";

  /** The id of the table that decides whether a new car may be taken over from the carrier. */
  public static final String RECEIPT = "car-receipt";

  /** The id of the table that decides whether a new car in stock may be sold. */
  public static final String FOR_SALE = "car-for-sale";

  /** The codes of what country and place ask of a hand-over; others may override them. */
  public static final String PROCESS = "handOver.process";

  /** The codes of what the owner of any new car is told; others may override them. */
  public static final String TOLD = "handOver.told";

  /** How many ways of paying are offered at least; others may override it. */
  public static final String LEAST_PAYMENT_OPTIONS = "handOver.leastPaymentOptions";

  /** The codes of the sheets of a receipt; others may override them. */
  public static final String RECEIPT_SHEETS = "receipt.sheets";

  /** The codes of what proves that a new car may be sold; others may override them. */
  public static final String PROOFS = "vehicle.proofs";

  /** The codes of what is kept of a car in stock; others may override them. */
  public static final String CUSTODY = "vehicle.custody";

  /** The codes of who is told of damage; others may override them. */
  public static final String DAMAGE_TOLD = "damage.told";

  /** The codes of who is told of a problem of quality; others may override them. */
  public static final String QUALITY_TOLD = "quality.told";

  /**
   * How much time there is for damage on a car for sale, such as {@code 2 working days}, or {@code
   * NONE}; others may override it.
   */
  public static final String DAMAGE_LIMIT = "damage.limit";

  private static final String NO_LIMIT = "NONE";

  private final KnowledgePack pack;
  private final LayeredPack layers;
  private final Dated<Question<SalesStepFacts, SalesStepOutcome>> steps;
  private final Dated<Question<CarReceiptFacts, Permit>> receipts;
  private final Dated<Question<CarForSaleFacts, Permit>> sales;

  private SalesRules(LayeredPack layers) {
    this.pack = layers.pack();
    this.layers = layers;
    this.steps = pack.questions(STEP, () -> SalesStepFacts.TYPE, SalesStepOutcome.class);
    this.receipts = pack.questions(RECEIPT, () -> CarReceiptFacts.TYPE, Permit.class);
    this.sales = pack.questions(FOR_SALE, () -> CarForSaleFacts.TYPE, Permit.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> SalesRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when a table does not fit
   */
  public static SalesRules of(KnowledgePacks packs) {
    return new SalesRules(LayeredPack.of(packs, PACK));
  }

  /**
   * Whether a step may be taken, and else all that stands against it.
   *
   * <p>Which documents go with a car depends on whether it was imported and whether the household
   * car warranty holds for it; where that is not known, and it matters, it is asked for.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<SalesStepOutcome> step(SalesStepQuestion question, LocalDate on) {
    var table = layers.ask(steps, on);
    return table.decide(
        new SalesStepFacts(
            question,
            documents(question, on),
            acts(question, on),
            NeededCodes.of(layers.texts(PROCESS, on), question.actsDone(), question.actsNotDone()),
            NeededCodes.of(told(question, on), question.actsDone(), question.actsNotDone()),
            layers.parameter(LEAST_PAYMENT_OPTIONS, on).integer()),
        on);
  }

  /** What the law has the seller do as well is asked for once. */
  private List<String> told(SalesStepQuestion question, LocalDate on) {
    List<String> told = new ArrayList<>(layers.texts(TOLD, on));
    if (question.household().orElse(false)) {
      told.removeAll(codes("handOver.acts", on));
    }
    return told;
  }

  /**
   * Whether a new car may be taken over from the carrier, and else all that stands against it.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}. What was found keeps no
   * car out once it is written down and the driver has signed it.
   *
   * <p>Source: requirements PDI-01, PDI-02.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> receipt(CarReceiptQuestion question, LocalDate on) {
    var table = layers.ask(receipts, on);
    NeededCodes sheets =
        NeededCodes.of(
            layers.texts(RECEIPT_SHEETS, on), question.sheetsFilled(), question.sheetsMissing());
    return table.decide(new CarReceiptFacts(question, sheets), on);
  }

  /**
   * Whether a new car in stock may be sold, and else all that stands against it.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}. Whether a recall stops
   * the sale is asked with the contract and the hand-over, see {@link #step}.
   *
   * <p>Source: requirements PDI-03, PDI-05, PDI-06, STOCK-05, STOCK-06, policies
   * vehicle-certificate and damage-deadline.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> forSale(CarForSaleQuestion question, LocalDate on) {
    var table = layers.ask(sales, on);
    return table.decide(
        new CarForSaleFacts(
            question,
            NeededCodes.of(
                layers.texts(PROOFS, on), question.proofsThere(), question.proofsMissing()),
            NeededCodes.of(layers.texts(CUSTODY, on), question.kept(), question.notKept()),
            NeededCodes.of(layers.texts(DAMAGE_TOLD, on), question.told(), question.notTold()),
            NeededCodes.of(layers.texts(QUALITY_TOLD, on), question.told(), question.notTold())),
        on);
  }

  /**
   * By when damage on a car for sale has to be settled; empty where the store has set no limit.
   *
   * <p>For example, of damage that was found on Friday, 2026-03-06, the last day is Tuesday,
   * 2026-03-10: the day of discovery is not counted.
   *
   * <p>Source: policy damage-deadline; requirements PDI-03, STOCK-05.
   *
   * @param discoveredAt when it was found
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack has no limit on that day, or it is no limit
   */
  public Optional<Deadline> damageDeadline(Instant discoveredAt, LocalDate on) {
    String limit = layers.parameter(DAMAGE_LIMIT, on).text();
    return limit.equals(NO_LIMIT)
        ? Optional.empty()
        : Optional.of(Deadline.of(discoveredAt, TimeLimit.parse(limit)));
  }

  private Needed documents(SalesStepQuestion question, LocalDate on) {
    Set<String> certain = codes("handOver.documents", on);
    Set<String> possible = new TreeSet<>();
    add("handOver.documents.imported", question.imported(), certain, possible, on);
    add("handOver.documents.household", question.household(), certain, possible, on);
    return new Needed(
        certain,
        possible,
        SalesStepFacts.codes(question.documentsThere()),
        SalesStepFacts.codes(question.documentsMissing()));
  }

  private Needed acts(SalesStepQuestion question, LocalDate on) {
    Set<String> certain = new TreeSet<>();
    Set<String> possible = new TreeSet<>();
    add("handOver.acts", question.household(), certain, possible, on);
    return new Needed(
        certain,
        possible,
        SalesStepFacts.codes(question.actsDone()),
        SalesStepFacts.codes(question.actsNotDone()));
  }

  private void add(
      String parameter,
      Optional<Boolean> holds,
      Set<String> certain,
      Set<String> possible,
      LocalDate on) {
    if (holds.isEmpty()) {
      possible.addAll(codes(parameter, on));
    } else if (holds.get()) {
      certain.addAll(codes(parameter, on));
    }
  }

  private Set<String> codes(String parameter, LocalDate on) {
    return new TreeSet<>(pack.parameter(parameter, on).texts());
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>(pack.runCases(STEP, SalesStepOutcome.class));
    failures.addAll(pack.runCases(RECEIPT, Permit.class));
    failures.addAll(pack.runCases(FOR_SALE, Permit.class));
    return List.copyOf(failures);
  }
}
