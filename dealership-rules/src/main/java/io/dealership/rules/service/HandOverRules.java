package io.dealership.rules.service;

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
import java.util.List;
import java.util.stream.Stream;

/**
 * The gates on the way of a repaired car back to its customer: whether the customer may be called,
 * the car be handed over, and leave the yard.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements RETURN-01 to RETURN-07, INTAKE-03, INTAKE-06, QUALITY-25, QUALITY-26, SETTLE-02,
 * SETTLE-05, SEG-06. They stand at every rule of the pack {@code service-hand-over}.
 * A pack of a lower layer may set each parameter.
 *
 * @since 0.1
 */
public final class HandOverRules {

  /** The id of the pack. */
  public static final String PACK = "service-hand-over";

  /** The id of the table behind {@link #readyCar}. */
  public static final String READY_CAR = "ready-car";

  /** The id of the table behind {@link #handOver}. */
  public static final String HAND_OVER = "hand-over";

  /** The id of the table behind {@link #yardExit}. */
  public static final String YARD_EXIT = "yard-exit";

  /** The codes of what always belongs to a hand-over. */
  public static final String ACTS = "carReturn.acts";

  /** The codes of what belongs to it where parts were replaced. */
  public static final String ACTS_OF_PARTS = "carReturn.acts.parts";

  /** The codes of what belongs to it where further repairs are advised. */
  public static final String ACTS_OF_ADVICE = "carReturn.acts.advice";

  /** The codes of what belongs to it at the first free service. */
  public static final String ACTS_OF_FIRST_SERVICE = "carReturn.acts.firstService";

  /** The codes of what belongs to it where covers were put on. */
  public static final String ACTS_OF_COVERS = "carReturn.acts.covers";

  /** The codes of the papers of the customer that are asked about. */
  public static final String PAPERS = "carReturn.papers";

  /** Whether the car waits for the signature under a refusal of safety work. */
  public static final String REFUSAL_HOLDS_CAR = "carReturn.refusalHoldsCar";

  /** The codes of what has to be confirmed before a car leaves the yard. */
  public static final String CONFIRMATIONS = "yardExit.confirmations";

  private final LayeredPack gates;
  private final Dated<Question<ReadyCarQuestion, Permit>> readyCar;
  private final Dated<Question<HandOverFacts, Permit>> handOver;
  private final Dated<Question<YardExitFacts, Permit>> yardExit;

  private HandOverRules(LayeredPack gates) {
    this.gates = gates;
    KnowledgePack pack = gates.pack();
    this.readyCar = pack.questions(READY_CAR, () -> ReadyCarFacts.TYPE, Permit.class);
    this.handOver = pack.questions(HAND_OVER, () -> HandOverFacts.TYPE, Permit.class);
    this.yardExit = pack.questions(YARD_EXIT, () -> YardExitFacts.TYPE, Permit.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> HandOverRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static HandOverRules of(KnowledgePacks packs) {
    return new HandOverRules(LayeredPack.of(packs, PACK));
  }

  /**
   * Whether the customer may be called, for the advisor has found car and papers in order, and else
   * all that stands against it.
   *
   * <p>A car whose customer declined the wash need not be clean outside. Its outcomes are {@link
   * Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements QUALITY-25, QUALITY-26.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> readyCar(ReadyCarQuestion question, LocalDate on) {
    return gates.ask(readyCar, on).decide(question, on);
  }

  /**
   * Whether the car may be handed over to its customer, and else all that stands against it.
   *
   * <p>A release certificate that the law asks for no approval replaces. What is to be shown and
   * told depends on the order: old parts where parts were replaced, what was advised, the contents
   * of the first service, the covers. Where safety work was refused without a signature, the car
   * may go with a reminder, unless the store sets {@link #REFUSAL_HOLDS_CAR}.
   *
   * <p>Source: requirements RETURN-01 to RETURN-07, INTAKE-03, INTAKE-06, SETTLE-02, SETTLE-05,
   * SURCHARGE-04; provisions on motor vehicle repair, article 32.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> handOver(HandOverQuestion question, LocalDate on) {
    return gates.ask(handOver, on).decide(new HandOverFacts(question, gates, on), on);
  }

  /**
   * Whether a car may leave the yard, and else all that stands against it: payment, inspection and
   * gate pass have to be confirmed for its order, by different people in different posts, and the
   * gate pass no sooner than the payment.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements SEG-06, SETTLE-02, SETTLE-05.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> yardExit(YardExitQuestion question, LocalDate on) {
    return gates
        .ask(yardExit, on)
        .decide(new YardExitFacts(question, gates.parameter(CONFIRMATIONS, on).texts(), gates), on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    return Stream.of(READY_CAR, HAND_OVER, YARD_EXIT)
        .flatMap(gate -> gates.pack().runCases(gate, Permit.class).stream())
        .toList();
  }
}
