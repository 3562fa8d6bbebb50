package io.dealership.rules.insurance;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  /** All packs, the lowest layer first. */
  private final List<KnowledgePack> layers;

  private final Dated<Question<InsuranceOfferFacts, InsuranceOfferOutcome>> offers;

  private InsuranceRules(KnowledgePack pack, List<KnowledgePack> layers) {
    this.pack = pack;
    this.layers = List.copyOf(layers);
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
    Comparator<KnowledgePack> byLayer = Comparator.comparing(each -> each.descriptor().layer());
    return new InsuranceRules(
        packs.pack(PACK), packs.list().stream().sorted(byLayer.reversed()).toList());
  }

  /**
   * Whether a policy may be offered, and else all that stands against it.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<InsuranceOfferOutcome> offer(InsuranceOfferQuestion question, LocalDate on) {
    Optional<Question<InsuranceOfferFacts, InsuranceOfferOutcome>> table = offers.on(on);
    checkArgument(
        table.isPresent(),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    return table
        .get()
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
    Parameter window =
        layers.stream()
            .flatMap(each -> each.findParameter(ISSUE_WINDOW, on).stream())
            .findFirst()
            .orElseGet(() -> pack.parameter(ISSUE_WINDOW, on));
    return expiresOn.minusDays(window.integer());
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    return pack.runCases(OFFER, InsuranceOfferOutcome.class);
  }
}
