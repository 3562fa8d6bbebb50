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
import io.dealership.rules.warranty.WarrantyRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The gates of the quality of work: whether a step may be handed on, a road test start, work be
 * reported finished, a release certificate be issued, and whether enough cars had the final check.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-01 to QUALITY-17, QUALITY-20 to QUALITY-23, SEG-01; for the certificate,
 * Road Transport Regulation, article 44, and the provisions on motor vehicle repair, articles 31
 * and 32. They stand at every rule of the pack {@code quality-gates}. A pack of a lower layer may
 * set each parameter.
 *
 * @since 0.1
 */
public final class QualityRules {

  /** The id of the pack. */
  public static final String PACK = "quality-gates";

  /** The id of the table behind {@link #stepHandOn}. */
  public static final String STEP_HAND_ON = "step-hand-on";

  /** The id of the table behind {@link #roadTest}. */
  public static final String ROAD_TEST = "road-test";

  /** The id of the table behind {@link #endOfWork}. */
  public static final String END_OF_WORK = "end-of-work";

  /** The id of the table behind {@link #certificateIssue}. */
  public static final String CERTIFICATE_ISSUE = "certificate-issue";

  /** The id of the table behind {@link #finalCoverage}. */
  public static final String FINAL_COVERAGE = "final-coverage";

  /** The codes of the levels at the end of work, in their order. */
  public static final String LEVELS = "inspection.levels";

  /** The codes of the levels that nobody does of the own work. */
  public static final String OTHER_HANDS = "inspection.otherHands";

  /** The posts that may do the final check. */
  public static final String FINAL_ROLES = "inspection.finalRoles";

  /** Whether every car has the final check; else samples only. */
  public static final String EVERY_CAR = "finalInspection.everyCar";

  /** The share of cars that has to have the final check, in percent, where samples are taken. */
  public static final String SHARE = "finalInspection.share";

  /** Which rework brings the final check of all items: none, safety or all. */
  public static final String FULL_SCOPE = "rework.fullScope";

  /** The codes of the areas after whose repair a road test is needed. */
  public static final String ROAD_TEST_AREAS = "roadTest.areas";

  /** The codes of the defects of paint that keep a car here. */
  public static final String PAINT_DEFECTS = "paint.defects";

  /** Whether the store has the quality inspector accept ways of working. */
  public static final String METHOD_ACCEPTANCE = "stepHandOn.methodAcceptance";

  /** The codes of the papers that always belong to finished work. */
  public static final String PAPERS = "endOfWork.papers";

  /** The codes of the papers that belong to periodic maintenance. */
  public static final String PAPERS_OF_MAINTENANCE = "endOfWork.papers.maintenance";

  /** The codes of the papers that belong to a failed check. */
  public static final String PAPERS_OF_FAILURE = "endOfWork.papers.failure";

  /** The codes of the papers that say who answers for a failure. */
  public static final String PAPERS_OF_RESPONSIBILITY = "endOfWork.papers.responsibility";

  /** The codes of the inspections that the law asks for where a certificate is needed. */
  public static final String LAW_INSPECTIONS = "certificate.inspections";

  /** The posts that may sign a release certificate. */
  public static final String SIGNERS = "certificate.signers";

  /** The kinds of repair that need a certificate, as the pack of the warranty layers has them. */
  private static final String CERTIFICATE_KINDS = "certificate.requiredFor";

  private final LayeredPack gates;

  /** The pack that says which kinds of repair need a certificate. */
  private final LayeredPack warranty;

  private final Dated<Question<StepHandOnFacts, Permit>> stepHandOn;
  private final Dated<Question<RoadTestQuestion, Permit>> roadTest;
  private final Dated<Question<EndOfWorkFacts, Permit>> endOfWork;
  private final Dated<Question<CertificateIssueFacts, Permit>> certificateIssue;
  private final Dated<Question<FinalCoverageFacts, CoverageOutcome>> finalCoverage;

  private QualityRules(LayeredPack gates, LayeredPack warranty) {
    this.gates = gates;
    this.warranty = warranty;
    KnowledgePack pack = gates.pack();
    this.stepHandOn = pack.questions(STEP_HAND_ON, () -> StepHandOnFacts.TYPE, Permit.class);
    this.roadTest = pack.questions(ROAD_TEST, () -> RoadTestFacts.TYPE, Permit.class);
    this.endOfWork = pack.questions(END_OF_WORK, () -> EndOfWorkFacts.TYPE, Permit.class);
    this.certificateIssue =
        pack.questions(CERTIFICATE_ISSUE, () -> CertificateIssueFacts.TYPE, Permit.class);
    this.finalCoverage =
        pack.questions(FINAL_COVERAGE, () -> FinalCoverageFacts.TYPE, CoverageOutcome.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> QualityRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. Which kinds of repair need a release
   * certificate is taken from {@link WarrantyRules#LAYERS_PACK}.
   *
   * @throws IllegalArgumentException when one of both is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static QualityRules of(KnowledgePacks packs) {
    return new QualityRules(
        LayeredPack.of(packs, PACK), LayeredPack.of(packs, WarrantyRules.LAYERS_PACK));
  }

  /**
   * Whether a step of the work may go to the next worker or team, and else all that stands against
   * it.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements QUALITY-04, QUALITY-12 to QUALITY-14, QUALITY-17, QUALITY-22,
   * QUALITY-23.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> stepHandOn(StepHandOnQuestion question, LocalDate on) {
    return gates
        .ask(stepHandOn, on)
        .decide(new StepHandOnFacts(question, gates.parameter(METHOD_ACCEPTANCE, on).flag()), on);
  }

  /**
   * Whether a road test may start. What endangers people no approval heals.
   *
   * <p>Source: requirements QUALITY-08, QUALITY-09.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> roadTest(RoadTestQuestion question, LocalDate on) {
    return gates.ask(roadTest, on).decide(question, on);
  }

  /**
   * Whether work may be reported finished, and else all that stands against it: levels that are
   * open, failed work that was not done again or not checked since, checks by the hands that did
   * the work, without signature, by the wrong post or out of order, and what goes with them.
   *
   * <p>After a rework only the items that were done again are checked again, at every level; a
   * rework of what safety rests on brings the final check of all items. A level may be recorded at
   * the same moment as the one before it, but not earlier. Where the store takes samples at the
   * final check, a car that was not chosen needs none, unless its kind of repair needs a
   * certificate or a rework brought the full scope.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements QUALITY-01 to QUALITY-08, QUALITY-10, QUALITY-15, QUALITY-16,
   * QUALITY-20, QUALITY-21, SURCHARGE-04, SEG-01.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> endOfWork(EndOfWorkQuestion question, LocalDate on) {
    CheckPolicy policy =
        new CheckPolicy(
            gates.parameter(LEVELS, on).texts(),
            codes(OTHER_HANDS, on),
            codes(FINAL_ROLES, on),
            gates.parameter(EVERY_CAR, on).flag(),
            FullScope.parse(gates.parameter(FULL_SCOPE, on).text()),
            warranty.set(CERTIFICATE_KINDS, on));
    return gates.ask(endOfWork, on).decide(new EndOfWorkFacts(question, policy, gates, on), on);
  }

  /**
   * Whether a release certificate may be issued.
   *
   * <p>That a car meets the standards no approval can say. Whether a car may leave without one is
   * asked of {@link io.dealership.rules.warranty.WarrantyRules#releaseCertificate}.
   *
   * <p>Source: Road Transport Regulation, article 44; provisions on motor vehicle repair, articles
   * 31 and 32; requirements QUALITY-11.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> certificateIssue(CertificateIssueQuestion question, LocalDate on) {
    return gates
        .ask(certificateIssue, on)
        .decide(
            new CertificateIssueFacts(
                question,
                warranty.set(CERTIFICATE_KINDS, on),
                gates.parameter(LAW_INSPECTIONS, on).texts(),
                codes(SIGNERS, on),
                gates),
            on);
  }

  /**
   * Whether enough of the cars that were finished in a period had the final check: all of them, or,
   * where the store takes samples, {@link #SHARE} percent, rounded up to a whole car.
   *
   * <p>Source: requirements QUALITY-02.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<CoverageOutcome> finalCoverage(FinalCoverageQuestion question, LocalDate on) {
    int share = gates.parameter(EVERY_CAR, on).flag() ? 100 : gates.parameter(SHARE, on).integer();
    return gates.ask(finalCoverage, on).decide(new FinalCoverageFacts(question, share), on);
  }

  private Set<String> codes(String parameter, LocalDate on) {
    return new LinkedHashSet<>(gates.parameter(parameter, on).texts());
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    for (String gate : List.of(STEP_HAND_ON, ROAD_TEST, END_OF_WORK, CERTIFICATE_ISSUE)) {
      failures.addAll(gates.pack().runCases(gate, Permit.class));
    }
    failures.addAll(gates.pack().runCases(FINAL_COVERAGE, CoverageOutcome.class));
    return List.copyOf(failures);
  }
}
