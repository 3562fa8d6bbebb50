package io.dealership.rules.insurance;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Later;
import io.dealership.rules.pack.PackSource;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides whether a policy may be offered, and from when on a renewal may be issued.
 *
 * <p>What the law forbids no approval heals: whether somebody in the store agreed is not asked.
 *
 * <h2>Source</h2>
 *
 * <p>Insurance Law, articles 116 and 131; regulations on compulsory insurance, articles 13 and 20;
 * requirements INSURANCE-03 to INSURANCE-05. They stand at every rule of the pack
 * {@code insurance-offers}. That a renewal is issued 30 days before the old policy expires at the
 * earliest is a rule of the insurers, with regional differences.
 *
 * @since 0.1
 */
public final class InsuranceRules {

  /** The id of the pack. */
  public static final String PACK = "insurance-offers";

  /** The id of the table that decides whether a policy may be offered. */
  public static final String OFFER = "insurance-offer";

  /**
   * How many days before the old policy expires a renewal may be issued; others may override it.
   */
  public static final String ISSUE_WINDOW = "renewal.issueWindowDays";

  private static final String TERM = "compulsory.term";

  private final KnowledgePack pack;

  private final LayeredPack layers;
  private final PremiumTables premiums;
  private final Later<AccidentCarRules> accidentCars;

  private final Dated<Question<InsuranceOfferFacts, InsuranceOfferOutcome>> offers;

  private InsuranceRules(LayeredPack layers, Later<AccidentCarRules> accidentCars) {
    this.pack = layers.pack();
    this.layers = layers;
    this.premiums = new PremiumTables(layers);
    this.accidentCars = accidentCars;
    this.offers =
        pack.questions(OFFER, () -> InsuranceOfferFacts.TYPE, InsuranceOfferOutcome.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> InsuranceRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set {@link
   * #ISSUE_WINDOW} for its region.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its table does not fit
   */
  public static InsuranceRules of(KnowledgePacks packs) {
    return new InsuranceRules(
        LayeredPack.of(packs, PACK), new Later<>(() -> AccidentCarRules.of(packs)));
  }

  /**
   * Whether a policy may be offered, and else all that stands against it.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<InsuranceOfferOutcome> offer(InsuranceOfferQuestion question, LocalDate on) {
    return layers
        .ask(offers, on)
        .decide(
            new InsuranceOfferFacts(
                question,
                pack.parameter(TERM, on).period(),
                question.expiresOn().map(expires -> earliestIssue(expires, on)),
                on),
            on);
  }

  /**
   * The first day on which the renewal of a policy may be issued; on that day it may be.
   *
   * <p>For example, a policy that expires on 2026-12-31 may be renewed from 2026-12-01 on, and
   * where the window has 90 days, from 2026-10-02 on.
   *
   * <p>Source: R-501, a rule of the insurers.
   *
   * @param expiresOn the day on which the policy expires
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public LocalDate earliestIssue(LocalDate expiresOn, LocalDate on) {
    return expiresOn.minusDays(layers.parameter(ISSUE_WINDOW, on).integer());
  }

  /**
   * The compulsory premium of a private car of fewer than six seats, as the tables have it.
   *
   * <p>For example, with a base of CNY 950.00 and the scheme {@link FloatScheme#E}, it is CNY
   * 665.00 after three years without a liable accident or more, and CNY 1235.00 after one with a
   * death. Where there is nothing to float by, it is the base.
   *
   * <p>Source: the float of 2007, two sources; the base, one source; the schemes other than E are
   * not verified. The answer carries the weakest mark, and nothing is decided by it.
   *
   * @param scheme the scheme of the region
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack has no such scheme on that day
   */
  public CompulsoryPremium compulsoryPremium(
      CompulsoryRecord record, FloatScheme scheme, LocalDate on) {
    return premiums.compulsory(record, scheme, on);
  }

  /**
   * The factor of a commercial premium for years without a claim, as the tables have it.
   *
   * <p>Since 2020-09-19 it goes by levels, the claims of the last three years less the years
   * insured, of which four count at most: three years insured and one claim are level -2, and
   * factor 0.7. Before, it went by the years without a claim, or else the claims of the last year.
   *
   * <p>Source: before 2020-09-19, two sources; since, not verified. The answer carries the mark,
   * and nothing is decided by it.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack has no factors on that day
   */
  public LookedUpFactor noClaimFactor(ClaimHistory history, LocalDate on) {
    return premiums.noClaim(history, on);
  }

  /**
   * Whether a step of the repair of an accident car may be taken.
   *
   * @throws IllegalArgumentException when the packs do not have {@link AccidentCarRules#PACK}
   */
  public AccidentCarRules accidentCars() {
    return accidentCars.get();
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    return pack.runCases(OFFER, InsuranceOfferOutcome.class);
  }
}
