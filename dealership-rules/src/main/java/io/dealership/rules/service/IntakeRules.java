package io.dealership.rules.service;

import io.dealership.core.service.RecallState;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides on the way of a car from the door to the workshop: whether its reception is complete,
 * whether the order may be printed, whether it is agreed with the customer.
 *
 * <p>Messages name fields and papers, never what stands in them.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements INTAKE-01, INTAKE-02, INTAKE-04 to INTAKE-12 and the policy cover-set; for the
 * recall, R-601 and the Regulations on the Recall of Defective Automobiles, article 19. They stand
 * at every rule of the pack {@code order-intake}. Lists and numbers are the store's own: a pack of
 * a lower layer may set each of them.
 *
 * @since 0.1
 */
public final class IntakeRules {

  /** The id of the pack. */
  public static final String PACK = "order-intake";

  /** The id of the table behind {@link #reception}. */
  public static final String RECEPTION = "car-reception";

  /** The id of the table behind {@link #recall}. */
  public static final String RECALL = "visit-recall";

  /** The id of the table behind {@link #preparation}. */
  public static final String PREPARATION = "order-preparation";

  /** The id of the table behind {@link #agreement}. */
  public static final String AGREEMENT = "order-agreement";

  /** The codes of the mandatory fields; others may override them. */
  public static final String FIELDS = "intake.fields";

  /** The codes of the protective covers; others may override them. */
  public static final String COVERS = "intake.covers";

  /** The codes of the papers that are received with the car; others may override them. */
  public static final String PAPERS = "intake.papers";

  /** The codes of what is asked before the order is printed; others may override them. */
  public static final String OPTIONS = "intake.options";

  /**
   * The names of the forms of signature that count, of {@link
   * io.dealership.core.service.SignatureForm}; others may override them.
   */
  public static final String SIGNATURE_FORMS = "intake.signatureForms";

  /** How many copies of the signed estimate there are; others may override it. */
  public static final String ESTIMATE_COPIES = "intake.estimateCopies";

  private final LayeredPack gates;
  private final Dated<Question<CarReceptionFacts, Permit>> reception;
  private final Dated<Question<VisitRecall.LookUp, VisitRecall>> recall;
  private final Dated<Question<OrderPreparationFacts, Permit>> preparation;
  private final Dated<Question<OrderAgreementFacts, Permit>> agreement;

  private IntakeRules(LayeredPack gates) {
    this.gates = gates;
    KnowledgePack pack = gates.pack();
    this.reception = pack.questions(RECEPTION, () -> CarReceptionFacts.TYPE, Permit.class);
    this.recall = pack.questions(RECALL, () -> VisitRecall.LookUp.TYPE, VisitRecall.class);
    this.preparation = pack.questions(PREPARATION, () -> OrderPreparationFacts.TYPE, Permit.class);
    this.agreement = pack.questions(AGREEMENT, () -> OrderAgreementFacts.TYPE, Permit.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> IntakeRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here, and name codes of its own: the text {@code
   * value.fieldsMissing.} with a code is the name of a field, {@code value.coversMissing.}, {@code
   * value.papersMissing.} and {@code value.optionsMissing.} are those of the other lists.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static IntakeRules of(KnowledgePacks packs) {
    return new IntakeRules(LayeredPack.of(packs, PACK));
  }

  /**
   * Whether a car that was received may go into the workshop, and else all that is still open.
   *
   * <p>All mandatory fields that are missing are named in one finding; a field of which it is noted
   * that there is nothing to fill in is not missing, nor is a paper that the customer did not bring
   * where that is noted. What {@link #recall} has to say stands after everything else and is never
   * in the way.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements INTAKE-01, INTAKE-02, INTAKE-04 to INTAKE-06; R-601.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> reception(CarReceptionQuestion question, LocalDate on) {
    Decision<Permit> gate =
        gates
            .ask(reception, on)
            .decide(
                new CarReceptionFacts(
                    question,
                    gates.needed(
                        FIELDS,
                        "fieldsMissing",
                        on,
                        NeededCodes.either(question.fieldsFilled(), question.fieldsWithoutValue()),
                        question.fieldsMissing()),
                    gates.needed(
                        COVERS,
                        "coversMissing",
                        on,
                        question.coversFitted(),
                        question.coversMissing()),
                    gates.needed(
                        PAPERS,
                        "papersMissing",
                        on,
                        NeededCodes.either(question.papersReceived(), question.papersNotBrought()),
                        question.papersMissing())),
                on);
    return with(gate, recall(question.recall(), on));
  }

  /** The decision of a gate, with what else has to be shown. */
  private static Decision<Permit> with(Decision<Permit> gate, Decision<VisitRecall> shown) {
    if (shown.outcome().equals(Optional.of(VisitRecall.NOTHING))) {
      return gate;
    }
    return Decision.composed(
        gate.question(),
        gate.on(),
        gate.pack(),
        gate.outcome(),
        () -> {
          List<Finding> findings = new ArrayList<>(gate.findings());
          // it speaks for the visit: who counts the causes must not take it for one
          shown.findings().forEach(each -> findings.add(each.withSupports(Permit.ALLOWED.name())));
          return Decision.of(
              gate.question(),
              gate.on(),
              gate.pack(),
              gate.outcome(),
              gate.outcomeIfEnforced(),
              gate.possible(),
              new LocalText(gate.headline(Locale.CHINESE), gate.headline(Locale.ENGLISH)),
              findings,
              gate.missing(),
              gate.alternatives());
        });
  }

  /**
   * What is to be done about recalls of a car at a visit: an open one is shown at every visit, and
   * where nobody has looked, somebody looks. It stops no work of the visit.
   *
   * <p>Source: R-601; Regulations on the Recall of Defective Automobiles, article 19 (the producer
   * bears the cost of the cure).
   *
   * @param state what the look-up said; empty where nobody looked
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<VisitRecall> recall(Optional<RecallState> state, LocalDate on) {
    return gates.ask(recall, on).decide(VisitRecall.LookUp.of(state), on);
  }

  /**
   * Whether an order may be printed, and else all that is still open.
   *
   * <p>Where the fault is not known the estimate may wait for the diagnosis, but only if the
   * customer was told so.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements INTAKE-07, INTAKE-08, INTAKE-11, INTAKE-12.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> preparation(OrderPreparationQuestion question, LocalDate on) {
    return gates
        .ask(preparation, on)
        .decide(
            new OrderPreparationFacts(
                question,
                gates.needed(
                    OPTIONS,
                    "optionsMissing",
                    on,
                    question.optionsAnswered(),
                    question.optionsOpen())),
            on);
  }

  /**
   * Whether an order is agreed with the customer, so that it may go to the workshop, and else all
   * that is still open.
   *
   * <p>The sources leave open whether an electronic signature counts; here it does, unless {@link
   * #SIGNATURE_FORMS} says otherwise. Where the fault is not known there is no estimate to sign.
   * More copies than needed do no harm.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements INTAKE-09, INTAKE-10.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> agreement(OrderAgreementQuestion question, LocalDate on) {
    List<String> forms = gates.parameter(SIGNATURE_FORMS, on).texts();
    return gates
        .ask(agreement, on)
        .decide(
            new OrderAgreementFacts(
                question,
                forms,
                NeededCodes.joined(
                    forms.stream().map(form -> gates.name("signatureForms", form)).toList()),
                gates.parameter(ESTIMATE_COPIES, on).integer()),
            on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    for (String table : List.of(RECEPTION, PREPARATION, AGREEMENT)) {
      failures.addAll(gates.pack().runCases(table, Permit.class));
    }
    failures.addAll(gates.pack().runCases(RECALL, VisitRecall.class));
    return List.copyOf(failures);
  }
}
