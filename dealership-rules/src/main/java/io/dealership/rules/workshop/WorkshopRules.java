package io.dealership.rules.workshop;

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
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what a technician, a storekeeper or a supervisor asks while a car is in the workshop:
 * whether work may start, a part be issued, the car be entered, moved or washed, and whether the
 * day may be closed.
 *
 * <p>Fines and compensation are never computed.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements BODY-01, INTAKE-08 to INTAKE-10, VEHICLE-01 to VEHICLE-04, VEHICLE-06,
 * VEHICLE-07, WORKSHOP-02, WORKSHOP-04, WORKSHOP-06, WORKSHOP-07 and the policy parts-signature;
 * for what a recall stops, R-601 and the Regulations on the Recall of Defective Automobiles,
 * article 11. They stand at every rule of the pack {@code workshop-gates}. Lists are the store's
 * own: a pack of a lower layer may set each of them.
 *
 * @since 0.1
 */
public final class WorkshopRules {

  /** The id of the pack. */
  public static final String PACK = "workshop-gates";

  /** The id of the table behind {@link #start}. */
  public static final String START = "start-of-work";

  /** The id of the table behind {@link #partsIssue}. */
  public static final String PARTS_ISSUE = "parts-issue";

  /** The id of the table behind {@link #treatment}. */
  public static final String TREATMENT = "car-treatment";

  /** The id of the table behind {@link #wash}. */
  public static final String WASH = "car-wash";

  /** The id of the table behind {@link #washedCar}. */
  public static final String WASHED_CAR = "washed-car";

  /** The id of the table behind {@link #bakeStart}. */
  public static final String BAKE_START = "bake-start";

  /** The id of the table behind {@link #dailyCheck}. */
  public static final String DAILY_CHECK = "daily-check";

  /**
   * Whether the insurer has to agree before a car that had an accident is repaired; others may
   * override it.
   */
  public static final String INSURER_FIRST = "accident.insurerFirst";

  /** The codes of what has to be clear to a technician; others may override them. */
  public static final String POINTS_CLEAR = "job.pointsClear";

  /** The codes of those who sign the issue slip; others may override them. */
  public static final String SIGNERS = "parts-issue.signers";

  /** The codes of what is clean after a wash; others may override them. */
  public static final String PARTS_CLEANED = "wash.partsCleaned";

  /** The codes of what is checked in the workshop every day; others may override them. */
  public static final String DAILY_POINTS = "daily-check.points";

  private final LayeredPack gates;
  private final Dated<Question<StartOfWorkFacts, Permit>> start;
  private final Dated<Question<PartsIssueFacts, Permit>> partsIssue;
  private final Dated<Question<CarTreatmentQuestion, Permit>> treatment;
  private final Dated<Question<CarWashQuestion, Permit>> wash;
  private final Dated<Question<WashedCarFacts, Permit>> washedCar;
  private final Dated<Question<BakeStartQuestion, Permit>> bakeStart;
  private final Dated<Question<DailyCheckFacts, Permit>> dailyCheck;

  private WorkshopRules(LayeredPack gates) {
    this.gates = gates;
    KnowledgePack pack = gates.pack();
    this.start = pack.questions(START, () -> StartOfWorkFacts.TYPE, Permit.class);
    this.partsIssue = pack.questions(PARTS_ISSUE, () -> PartsIssueFacts.TYPE, Permit.class);
    this.treatment = pack.questions(TREATMENT, () -> CarTreatmentFacts.TYPE, Permit.class);
    this.wash = pack.questions(WASH, () -> CarWashFacts.TYPE, Permit.class);
    this.washedCar = pack.questions(WASHED_CAR, () -> WashedCarFacts.TYPE, Permit.class);
    this.bakeStart = pack.questions(BAKE_START, () -> BakeStartFacts.TYPE, Permit.class);
    this.dailyCheck = pack.questions(DAILY_CHECK, () -> DailyCheckFacts.TYPE, Permit.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> WorkshopRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here, and name codes of its own: the texts {@code
   * value.pointsUnclear.}, {@code value.pointsNotStated.}, {@code value.signersMissing.}, {@code
   * value.partsDirty.} and {@code value.pointsOpen.} with a code are their names.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static WorkshopRules of(KnowledgePacks packs) {
    return new WorkshopRules(LayeredPack.of(packs, PACK));
  }

  /**
   * Whether work on a car may start, and else all that stands against it.
   *
   * <p>As long as the estimate waits for the diagnosis only the diagnosis may start, and only if
   * the customer was told that the cost follows. It needs neither the parts nor the insurer. What a
   * recall stops, no approval releases.
   *
   * <p>Source: requirements INTAKE-08 to INTAKE-10, WORKSHOP-04, WORKSHOP-06; that the parts are
   * there is drawn from APPT-03, that the insurer agrees before the work (and not only before the
   * customer collects the car) is practice without a source; R-601.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> start(StartOfWorkQuestion question, LocalDate on) {
    return gates
        .ask(start, on)
        .decide(
            new StartOfWorkFacts(
                question,
                gates.parameter(INSURER_FIRST, on).flag(),
                gates.needed(
                    POINTS_CLEAR,
                    "pointsUnclear",
                    on,
                    question.pointsClear(),
                    question.pointsUnclear())),
            on);
  }

  /**
   * Whether a part may be issued, and else all that stands against it.
   *
   * <p>That who draws parts does not issue them is a matter of {@link
   * io.dealership.rules.organization.OrganizationRules}.
   *
   * <p>Source: requirements WORKSHOP-07 and the policy parts-signature; Regulations on the Recall
   * of Defective Automobiles, article 11.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> partsIssue(PartsIssueQuestion question, LocalDate on) {
    return gates
        .ask(partsIssue, on)
        .decide(
            new PartsIssueFacts(
                question,
                gates.needed(
                    SIGNERS, "signersMissing", on, question.signed(), question.notSigned())),
            on);
  }

  /**
   * Whether somebody may do something with the car of a customer, and else all that stands against
   * it.
   *
   * <p>What the job does not need nobody may allow. Belongings are touched with the consent of the
   * customer only; to use or take them without it is forbidden, for it is not the store's to allow.
   *
   * <p>Source: requirements VEHICLE-01 to VEHICLE-04. That consent and need together open
   * VEHICLE-04 is our reading: so the customer's own key for the wheel bolts may be used.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> treatment(CarTreatmentQuestion question, LocalDate on) {
    return gates.ask(treatment, on).decide(question, on);
  }

  /**
   * Whether a car may be washed, and else all that stands against it.
   *
   * <p>Source: requirements VEHICLE-07.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> wash(CarWashQuestion question, LocalDate on) {
    return gates.ask(wash, on).decide(question, on);
  }

  /**
   * Whether a washed car may be reported as ready, and else all that is open.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements VEHICLE-06.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> washedCar(WashedCarQuestion question, LocalDate on) {
    return gates
        .ask(washedCar, on)
        .decide(
            new WashedCarFacts(
                question,
                gates.needed(
                    PARTS_CLEANED, "partsDirty", on, question.cleaned(), question.notCleaned())),
            on);
  }

  /**
   * Whether baking may start as far as paint and tools go. Whether the place is safe for it is
   * asked of {@link io.dealership.rules.workplace.WorkplaceRules#hotWork}.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements BODY-01.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> bakeStart(BakeStartQuestion question, LocalDate on) {
    return gates.ask(bakeStart, on).decide(question, on);
  }

  /**
   * Whether the service manager may close the day in the workshop: everything was checked, and the
   * check is recorded.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements WORKSHOP-02.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> dailyCheck(DailyCheckQuestion question, LocalDate on) {
    return gates
        .ask(dailyCheck, on)
        .decide(
            new DailyCheckFacts(
                question,
                gates.needed(
                    DAILY_POINTS, "pointsOpen", on, question.checked(), question.notChecked())),
            on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    for (String table : gates.pack().tableIds()) {
      failures.addAll(gates.pack().runCases(table, Permit.class));
    }
    return List.copyOf(failures);
  }
}
