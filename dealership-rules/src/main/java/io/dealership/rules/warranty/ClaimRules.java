package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.time.LegalPeriod;
import io.dealership.core.warranty.ClaimAnswerDraft;
import io.dealership.core.warranty.ClaimDocumentKind;
import io.dealership.core.warranty.ClaimEvent;
import io.dealership.core.warranty.ClaimState;
import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides about claims on the maker: whether one may be sent, what happens to it, what an answer
 * means, and how long its file is kept.
 *
 * <p>The deadlines, limits and lists of makers are not in the standard knowledge. They come from a
 * pack of the brand ({@code warranty-claims.json}); what such a pack does not say is asked for,
 * never guessed.
 *
 * <h2>Source</h2>
 *
 * <p>Working papers of dealerships (clauses WARRANTY and AUTH-18 of the requirements); retention:
 * SAMR Order 43 of 2021, article 17. Clauses stand at every rule of the pack {@code
 * warranty-claims}.
 */
public final class ClaimRules {

  /** The id of the pack. */
  public static final String PACK = "warranty-claims";

  /** The id of the table that decides whether a claim may be sent. */
  public static final String READINESS = "claim-readiness";

  /** The id of the table that decides what an event makes of a claim. */
  public static final String STEP = "claim-step";

  /** The id of the table that decides what a line of a maker's answer is. */
  public static final String ANSWER = "claim-answer";

  /** The id of the table that decides what a customer's request needs next. */
  public static final String REQUEST = "claim-request";

  /** The id of the table that decides what becomes of the file of a claim. */
  public static final String FILE = "claim-file";

  /** The parameter that says how long the file of a claim is kept. */
  static final String RETENTION = "claim.retention";

  private static final Set<ClaimState> LOST = Set.of(ClaimState.DENIED, ClaimState.WRITTEN_OFF);

  private static final SectionReader<MakerClaimFile> MAKERS =
      SectionReader.of("warranty-claims.json", MakerClaimFile.class, MakerClaimCheck::check);

  private final KnowledgePack pack;
  private final List<MakerTerms> makers;
  private final Dated<Question<ClaimReadinessFacts, ClaimReadiness>> readiness;
  private final Dated<Question<ClaimStepFacts, ClaimStep>> steps;
  private final Dated<Question<ClaimAnswerFacts, ClaimAnswerOutcome>> answers;
  private final Dated<Question<WarrantyRequestFacts, WarrantyRequestStep>> requests;
  private final Dated<Question<ClaimFileFacts, ClaimFileState>> files;

  private ClaimRules(KnowledgePack pack, List<MakerTerms> makers) {
    this.pack = pack;
    this.makers = List.copyOf(makers);
    this.readiness =
        pack.questions(READINESS, () -> ClaimReadinessFacts.TYPE, ClaimReadiness.class);
    this.steps = pack.questions(STEP, () -> ClaimStepFacts.TYPE, ClaimStep.class);
    this.answers = pack.questions(ANSWER, () -> ClaimAnswerFacts.TYPE, ClaimAnswerOutcome.class);
    this.requests =
        pack.questions(REQUEST, () -> WarrantyRequestFacts.TYPE, WarrantyRequestStep.class);
    this.files = pack.questions(FILE, () -> ClaimFileFacts.TYPE, ClaimFileState.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> ClaimRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /** The readers of the sections that claims add to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(MAKERS);
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them, or two packs have terms of the same
   *     brand for the same day
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static ClaimRules of(KnowledgePacks packs) {
    List<MakerTerms> makers = new ArrayList<>();
    for (KnowledgePack each : packs.list()) {
      for (MakerClaimFile file : each.sections(MAKERS)) {
        for (MakerClaimEntry entry : file.makers()) {
          makers.add(MakerTerms.of(entry));
        }
      }
    }
    return new ClaimRules(packs.pack(PACK), makers);
  }

  /**
   * Whether a claim may be sent to the maker, and else all that he would reject it for.
   *
   * <p>The terms of the maker are those in force on the day on which the repair was finished, or on
   * the day asked about while it is not.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<ClaimReadiness> readiness(ClaimCheck check, LocalDate on) {
    Question<ClaimReadinessFacts, ClaimReadiness> question = question(readiness, on);
    WarrantyClaim claim = check.claim();
    List<WarrantyClaim> open =
        check.otherClaims().stream().filter(other -> !LOST.contains(state(other))).toList();
    return question.decide(
        new ClaimReadinessFacts(check, ledger(claim), terms(claim, on), documents(on), open, on),
        on);
  }

  /**
   * What became of a claim, from its events alone.
   *
   * <p>Events count in the order of their time, those of the same moment in the order of {@link
   * io.dealership.core.warranty.ClaimEventType}. An event that is told twice counts once. One that
   * cannot happen where it stands changes nothing and is refused with all causes, until an event
   * that comes late makes it possible.
   *
   * @throws IllegalArgumentException when the pack is not in force on the day of an event
   */
  public ClaimLedger ledger(WarrantyClaim claim) {
    return new ClaimFold(claim, this).ledger();
  }

  /**
   * What an event would make of a claim now: the state after it, or all causes against it.
   *
   * @throws IllegalArgumentException when the pack is not in force on the day of an event
   */
  public Decision<ClaimStep> step(WarrantyClaim claim, ClaimEvent event) {
    ClaimLedger ledger = ledger(claim);
    boolean free = claim.events().stream().noneMatch(other -> other.id().equals(event.id()));
    return decide(new ClaimStepFacts(ledger.state(), ledger.lines(), event, free));
  }

  /**
   * Holds the lines of a maker's answer against the claims of the store.
   *
   * <p>What fits is taken over into copies of the claims; what does not is named with the next
   * step, and changes nothing. The same answer given again, in this or in a later file, is told
   * apart by its content and counts once. Lines of one day may stand in any order.
   *
   * @param claims the claims of the store, each number once
   * @param lines the lines, as they stand in the file
   * @param on the day of the reconciliation
   * @throws IllegalArgumentException when two claims have the same number, or the pack is not in
   *     force on the day
   */
  public ClaimReconciliation reconcile(
      List<WarrantyClaim> claims, List<ClaimAnswerDraft> lines, LocalDate on) {
    List<?> numbers = claims.stream().map(WarrantyClaim::number).toList();
    checkArgument(
        numbers.stream().distinct().count() == numbers.size(),
        "ClaimRules.claims must have different numbers, but had %s",
        numbers);
    return new Reconciler(this, claims, on).report(lines);
  }

  /**
   * What a customer's request for warranty needs next.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<WarrantyRequestStep> request(WarrantyRequest request, LocalDate on) {
    Question<WarrantyRequestFacts, WarrantyRequestStep> question = question(requests, on);
    LocalDate due =
        request.requestedOn().plusDays(pack.parameter("request.answer.days", on).integer());
    return question.decide(new WarrantyRequestFacts(request, due, on), on);
  }

  /**
   * What becomes of the file of a claim: whether it is complete, has to be kept, or may be
   * destroyed.
   *
   * @param audited whether the maker has announced an audit
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<ClaimFileState> file(WarrantyClaim claim, boolean audited, LocalDate on) {
    return question(files, on)
        .decide(
            new ClaimFileFacts(
                state(claim),
                keepUntil(claim, on),
                ClaimReadinessFacts.missing(claim, terms(claim, on), documents(on)),
                audited,
                on),
            on);
  }

  /**
   * The last day on which the file of a claim is kept, by law or by the maker's terms, whichever is
   * later; empty while the repair is not finished.
   *
   * <p>For example, the file of a repair finished on 2024-06-01 is kept to 2030-06-01.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Optional<LocalDate> keepUntil(WarrantyClaim claim, LocalDate on) {
    Period law = pack.parameter(RETENTION, on).period();
    Optional<Period> maker = terms(claim, on).flatMap(MakerTerms::retention);
    return claim
        .repairedOn()
        .map(
            day -> {
              LocalDate byLaw = LegalPeriod.of(day, law).lastDay();
              return maker
                  .map(term -> LegalPeriod.of(day, term).lastDay())
                  .filter(later -> later.isAfter(byLaw))
                  .orElse(byLaw);
            });
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(READINESS, ClaimReadiness.class));
    failures.addAll(pack.runCases(STEP, ClaimStep.class));
    failures.addAll(pack.runCases(ANSWER, ClaimAnswerOutcome.class));
    failures.addAll(pack.runCases(REQUEST, WarrantyRequestStep.class));
    failures.addAll(pack.runCases(FILE, ClaimFileState.class));
    return List.copyOf(failures);
  }

  // ---- for the fold and the reconciler ----

  Decision<ClaimStep> decide(ClaimStepFacts facts) {
    LocalDate on = facts.event().at().toLocalDate();
    return question(steps, on).decide(facts, on);
  }

  Decision<ClaimAnswerOutcome> decide(ClaimAnswerFacts facts) {
    return question(answers, facts.on()).decide(facts, facts.on());
  }

  /** The terms of the maker in force on the day on which the repair was finished. */
  Optional<MakerTerms> terms(WarrantyClaim claim, LocalDate on) {
    LocalDate day = claim.repairedOn().orElse(on);
    return makers.stream().filter(terms -> terms.isFor(claim.brand(), day)).findFirst();
  }

  private ClaimState state(WarrantyClaim claim) {
    return ledger(claim).state();
  }

  private List<ClaimDocumentKind> documents(LocalDate on) {
    return pack.parameter("claim.documents", on).texts().stream()
        .map(ClaimDocumentKind::of)
        .toList();
  }

  private <Q> Q question(Dated<Q> questions, LocalDate on) {
    Optional<Q> question = questions.on(on);
    checkArgument(
        question.isPresent(),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    return question.get();
  }
}
