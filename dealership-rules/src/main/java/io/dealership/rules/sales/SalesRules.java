package io.dealership.rules.sales;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.sales.SalesStepFacts.Needed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides whether a step of a sale may be taken: a test drive, the signing of the contract, the
 * hand-over, the recording of a customer.
 *
 * <p>A car under a recall that stops its sale is neither driven on trial nor sold nor handed over.
 *
 * <h2>Source</h2>
 *
 * <p>Automobile Sales Measures (MOFCOM Order 1 of 2017), article 16; SAMR Order 43 of 2021, article
 * 13; recall regulations, articles 11 and 17; requirements SALES-02 to SALES-05,
 * SALES-10. They stand at every rule of the pack {@code sales-steps}.
 *
 * @since 0.1
 */
public final class SalesRules {

  /** The id of the pack. */
  public static final String PACK = "sales-steps";

  /** The id of the table that decides whether a step may be taken. */
  public static final String STEP = "sales-step";

  private final KnowledgePack pack;
  private final Dated<Question<SalesStepFacts, SalesStepOutcome>> steps;

  private SalesRules(KnowledgePack pack) {
    this.pack = pack;
    this.steps = pack.questions(STEP, () -> SalesStepFacts.TYPE, SalesStepOutcome.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> SalesRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its table does not fit
   */
  public static SalesRules of(KnowledgePacks packs) {
    return new SalesRules(packs.pack(PACK));
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
    Optional<Question<SalesStepFacts, SalesStepOutcome>> table = steps.on(on);
    checkArgument(
        table.isPresent(),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    return table
        .get()
        .decide(new SalesStepFacts(question, documents(question, on), acts(question, on)), on);
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
    return pack.runCases(STEP, SalesStepOutcome.class);
  }
}
