package io.dealership.rules.insurance;

import static com.google.common.base.Preconditions.checkArgument;

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
import java.util.List;
import org.joda.money.Money;

/**
 * Decides whether a step of the repair of an accident car may be taken.
 *
 * <p>Within what time the insurer has to answer and to pay stands in the plan of contacts, {@link
 * io.dealership.rules.contact.ContactRules}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements CLAIM-01 to CLAIM-07; they stand at every rule of the pack {@code accident-car}.
 * That the insurer agrees before the work begins is practice without a source: a policy of the
 * store, {@link #AGREEMENT_FIRST}.
 *
 * @since 0.1
 */
public final class AccidentCarRules {

  /** The id of the pack. */
  public static final String PACK = "accident-car";

  /** The id of the table that decides whether a step may be taken. */
  public static final String STEP = "accident-car";

  /** The estimate from which on the service manager has to support it; others may override it. */
  public static final String LARGE_ESTIMATE = "accident.largeEstimate";

  /** Whether the insurer has to agree before the work begins; others may override it. */
  public static final String AGREEMENT_FIRST = "accident.agreementBeforeWork";

  /** The codes of what is done on paper before a car goes; others may override them. */
  public static final String FORMALITIES = "accident.formalities";

  /** The codes of what is done on paper before money goes back; others may override them. */
  public static final String REFUND_FORMALITIES = "accident.refundFormalities";

  private final KnowledgePack pack;
  private final LayeredPack layers;
  private final Dated<Question<AccidentCarFacts, Permit>> steps;

  private AccidentCarRules(LayeredPack layers) {
    this.pack = layers.pack();
    this.layers = layers;
    this.steps = pack.questions(STEP, () -> AccidentCarFacts.TYPE, Permit.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> AccidentCarRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its table does not fit
   */
  public static AccidentCarRules of(KnowledgePacks packs) {
    return new AccidentCarRules(LayeredPack.of(packs, PACK));
  }

  /**
   * Whether a step may be taken, and else all that stands against it.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}. An estimate equal to
   * {@link #LARGE_ESTIMATE} is a large one. What the insurer has to agree to is asked for only
   * where an insurer is to pay.
   *
   * <p>Source: requirements CLAIM-01 to CLAIM-07.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, or the estimate is
   *     of another currency than {@link #LARGE_ESTIMATE}
   */
  public Decision<Permit> step(AccidentCarQuestion question, LocalDate on) {
    var table = layers.ask(steps, on);
    Money largeFrom = layers.parameter(LARGE_ESTIMATE, on).money();
    checkArgument(
        question.estimate().isEmpty() || question.estimate().get().isSameCurrency(largeFrom),
        "AccidentCarQuestion.estimate must be of the currency of %s %s, but was %s",
        LARGE_ESTIMATE,
        largeFrom,
        question.estimate().map(Money::toString).orElse(""));
    return table.decide(
        new AccidentCarFacts(
            question,
            largeFrom,
            layers.parameter(AGREEMENT_FIRST, on).flag(),
            formalities(FORMALITIES, question, on),
            formalities(REFUND_FORMALITIES, question, on)),
        on);
  }

  private NeededCodes formalities(String parameter, AccidentCarQuestion question, LocalDate on) {
    return NeededCodes.of(
        layers.texts(parameter, on), question.formalitiesDone(), question.formalitiesOpen());
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    return pack.runCases(STEP, Permit.class);
  }
}
