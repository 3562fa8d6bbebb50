package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionReader;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides what may be done and billed when something is added to an authorized estimate.
 *
 * <p>An added item is not billable until the customer's consent is recorded: who, when, by what
 * channel, the text that was shown, the added amount and the new total. A consent is of one order
 * and of an item as it was shown; it covers no more than it names, and each one names the total of
 * all that was agreed to. What a market lets pass without consent is for all additions of an order
 * together, so that nothing passes in small pieces. Less than was agreed to needs no consent. What
 * another payer is to pay is billable to him with his own approval only, and to the customer never
 * without the customer's consent to pay it himself.
 *
 * <p>For example, in China, of an estimate of CNY 1000.00 and an addition of CNY 1.00 without
 * consent, CNY 1000.00 is billable.
 *
 * <h2>Source</h2>
 *
 * <p>R-205, R-207; Provisions on marked prices (SAMR Order 56 of 2022), article 8; Consumer Law,
 * article 9; requirements SURCHARGE-01 to SURCHARGE-08, RETURN-02, RETURN-07; for California, 16
 * CCR 3354. They stand at every rule of the pack {@code additional-work}.
 *
 * @since 0.1
 */
public final class AdditionalWorkRules {

  /** The id of the pack. */
  public static final String PACK = "additional-work";

  /** The id of the table that says whether a consent counts as evidence. */
  public static final String EVIDENCE = "consent-evidence";

  /** The id of the table that says how the consent to an item stands. */
  public static final String CONSENT = "item-consent";

  /** The id of the table that says whether an item may be done. */
  public static final String WORK = "item-work";

  /** The id of the table that says whether an item may be billed. */
  public static final String BILL = "item-bill";

  /** The id of the table that says whether a refusal is on record. */
  public static final String REFUSAL = "refusal-record";

  /** The market of a question that names none; others may override it. */
  public static final String MARKET = "additional-work.market";

  /** What a consent has to be: recorded, written or inspected; others may override it. */
  public static final String CONSENT_EVIDENCE = "consent-evidence";

  /** Of whom one is told of an unlisted fault; others may override it. */
  public static final String ADDRESSEES = "unlisted-fault.addressees";

  /** Who is told of an unlisted fault besides; others may override it. */
  public static final String COPIES = "unlisted-fault.copies";

  /** Who tells what a technician found; others may override it. */
  public static final String TECHNICIAN = "unlisted-fault.technician";

  /** Who tells what an inspector found; others may override it. */
  public static final String INSPECTOR = "unlisted-fault.inspector";

  /** Who is told of a change of progress; others may override it. */
  public static final String PROGRESS_ADDRESSEES = "progress-change.addressees";

  /** Of whom one is told what the customer wishes besides; others may override it. */
  public static final String WISH_ADDRESSEES = "customer-wish.addressees";

  /** Who asks the customer; others may override it. */
  public static final String CONSENT_ASKER = "consent.asker";

  /** Who asks the insurer; others may override it. */
  public static final String INSURER_ASKER = "payer-approval.insurer.asker";

  /** Who asks the maker; others may override it. */
  public static final String MAKER_ASKER = "payer-approval.maker.asker";

  /** Whether work waits for the approval of another payer; others may override it. */
  public static final String APPROVAL_FIRST = "payer-approval.before-work";

  /** How soon a delay is told; others may override it. */
  public static final String NOTICE_WITHIN = "delay.notice-within";

  /** Whether the vehicle waits for the record of a refusal; others may override it. */
  public static final String RELEASE_WAITS = "refusal.release-waits";

  private final KnowledgePack pack;

  /** All packs, the lowest layer first. */
  private final List<KnowledgePack> layers;

  private final Dated<Question<EvidenceFacts, EvidenceStanding>> evidence;
  private final Dated<Question<ItemFacts, ItemConsent>> consent;
  private final Dated<Question<ItemFacts, Permit>> work;
  private final Dated<Question<ItemFacts, Permit>> bill;
  private final Dated<Question<RefusalFacts, Permit>> refusal;

  // racy on purpose: what is made twice is the same
  private @Nullable Known known;

  /** What the packs say on a day, kept from one question to the next. */
  private record Known(LocalDate day, Optional<String> market, WorkTables tables) {}

  private AdditionalWorkRules(KnowledgePack pack, List<KnowledgePack> layers) {
    this.pack = pack;
    this.layers = List.copyOf(layers);
    this.evidence = pack.questions(EVIDENCE, () -> EvidenceFacts.TYPE, EvidenceStanding.class);
    this.consent = pack.questions(CONSENT, () -> ItemFacts.TYPE, ItemConsent.class);
    this.work = pack.questions(WORK, () -> ItemFacts.TYPE, Permit.class);
    this.bill = pack.questions(BILL, () -> ItemFacts.TYPE, Permit.class);
    this.refusal = pack.questions(REFUSAL, () -> RefusalFacts.TYPE, Permit.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(
        new Function<>() {
          @Override
          public @Nullable InputStream apply(String name) {
            return AdditionalWorkRules.class.getResourceAsStream(PACK + "/" + name);
          }
        });
  }

  /** The readers of the sections that additional work adds to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(MarketCheck.READER);
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here and add markets.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static AdditionalWorkRules of(KnowledgePacks packs) {
    Comparator<KnowledgePack> byLayer = Comparator.comparing(each -> each.descriptor().layer());
    List<KnowledgePack> lowestFirst = packs.list().stream().sorted(byLayer.reversed()).toList();
    return new AdditionalWorkRules(packs.pack(PACK), lowestFirst);
  }

  /**
   * What may be done and billed, per item and in total, and who is to ask whom by when.
   *
   * <p>Work that was done is judged by what held when it was done. A consent after it counts for
   * the bill where the market lets it. A refusal takes back every consent before it.
   *
   * @throws IllegalArgumentException when the pack is not in force on the day asked about, there is
   *     no such market, the order is in another currency than the market, or a parameter is out of
   *     range
   */
  public AdditionalWorkApproval approval(AdditionalWorkQuestion question) {
    WorkTables tables = tables(question.day(), question.market());
    String currency = tables.settings().market().currency();
    checkArgument(
        question.estimate().currency().getCode().equals(currency),
        "AdditionalWorkQuestion.estimate must be in %s, the currency of market '%s', but was in %s",
        currency,
        tables.settings().market().id(),
        question.estimate().currency());
    return new WorkCase(question, tables).answer();
  }

  /**
   * What a market says on a day, as the lowest layer has it.
   *
   * @throws IllegalArgumentException when there is none; the message says which one was perhaps
   *     meant
   */
  public MarketEntry market(String id, LocalDate on) {
    return WorkSettings.market(layers, id, on);
  }

  private WorkTables tables(LocalDate day, Optional<String> market) {
    Known last = known;
    if (last == null || !last.day().equals(day) || !last.market().equals(market)) {
      WorkSettings settings =
          WorkSettings.of(
              pack,
              market(market.orElseGet(() -> parameter(MARKET, day).text()), day),
              name -> parameter(name, day));
      last =
          new Known(
              day,
              market,
              new WorkTables(
                  settings,
                  ask(evidence, day),
                  ask(consent, day),
                  ask(work, day),
                  ask(bill, day),
                  ask(refusal, day)));
      known = last;
    }
    return last.tables();
  }

  private <F, T extends Enum<T>> Question<F, T> ask(Dated<Question<F, T>> questions, LocalDate on) {
    Optional<Question<F, T>> question = questions.on(on);
    checkArgument(
        question.isPresent(),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    return question.get();
  }

  private Parameter parameter(String name, LocalDate on) {
    for (KnowledgePack each : layers) {
      Optional<Parameter> found = each.findParameter(name, on);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return pack.parameter(name, on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(EVIDENCE, EvidenceStanding.class));
    failures.addAll(pack.runCases(CONSENT, ItemConsent.class));
    failures.addAll(pack.runCases(WORK, Permit.class));
    failures.addAll(pack.runCases(BILL, Permit.class));
    failures.addAll(pack.runCases(REFUSAL, Permit.class));
    return List.copyOf(failures);
  }
}
