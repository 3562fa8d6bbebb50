package io.dealership.rules.settlement;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.PriceBook;
import io.dealership.core.settlement.SettlementList;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.JointDecision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Decides whether a price is allowed, on which terms a customer may be sold something, and which
 * parts may come into the store.
 *
 * <p>A price equal to the displayed one is allowed, and less is. What is above it, or is not
 * displayed at all, must not be charged, even where the whole bill stays below what the customer
 * authorized; nobody in the store can approve it, and so approvals are not asked for.
 *
 * <h2>Source</h2>
 *
 * <p>Provisions on price marking (SAMR Order 56 of 2022), article 8; Automobile Sales Measures
 * (MOFCOM Order 1 of 2017), articles 10, 14 and 17; provisions on motor vehicle repair, article 30;
 * Road Transport Regulation, article 43; Consumer Rights Protection Law, articles 9, 10 and 55;
 * requirements PRICE-01 to PRICE-03. They stand at every rule of the pack
 * {@code price-rules}.
 *
 * @since 0.1
 */
public final class PriceRules {

  /** The id of the pack. */
  public static final String PACK = "price-rules";

  /** The id of the table that decides on one line of a bill. */
  public static final String CHARGE_LINE = "charge-line";

  /** The id of the table behind {@link #saleTerms}. */
  public static final String SALE_TERMS = "sale-terms";

  /** The id of the table behind {@link #partReceipt}. */
  public static final String PART_RECEIPT = "part-receipt";

  /** The id of the table behind {@link #fraudDamages}. */
  public static final String FRAUD_DAMAGES = "fraud-damages";

  /** How many percent a part may be above the rule of the maker; others may override it. */
  public static final String MARKUP = "parts.markupPercent";

  /** The codes of the kinds of parts of which a customer need not be told. */
  public static final String ORIGINAL_KINDS = "parts.originalKinds";

  /** The codes of the payers whose prices a contract sets; others may override them. */
  public static final String CONTRACT_PAYERS = "marking.contractPayers";

  /** The codes of what must not be made a condition of a sale or service. */
  public static final String NOT_TO_BE_TIED = "tying.things";

  /** How many times the price the damages for fraud are. */
  public static final String FRAUD_FACTOR = "fraud.factor";

  /** The least damages for fraud. */
  public static final String FRAUD_MINIMUM = "fraud.minimum";

  private final LayeredPack pack;
  private final Dated<Question<ChargeLineFacts, Permit>> chargeLine;
  private final Dated<Question<SaleTermsFacts, Permit>> saleTerms;
  private final Dated<Question<PartReceiptQuestion, Permit>> partReceipt;
  private final Dated<Question<FraudDamagesFacts, DamagesBasis>> fraudDamages;

  private PriceRules(LayeredPack pack) {
    this.pack = pack;
    this.chargeLine = pack.pack().questions(CHARGE_LINE, () -> ChargeLineFacts.TYPE, Permit.class);
    this.saleTerms = pack.pack().questions(SALE_TERMS, () -> SaleTermsFacts.TYPE, Permit.class);
    this.partReceipt =
        pack.pack().questions(PART_RECEIPT, () -> PartReceiptFacts.TYPE, Permit.class);
    this.fraudDamages =
        pack.pack().questions(FRAUD_DAMAGES, () -> FraudDamagesFacts.TYPE, DamagesBasis.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> PriceRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters of which that is said here; the others are those of the law.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static PriceRules of(KnowledgePacks packs) {
    return new PriceRules(LayeredPack.of(packs, PACK));
  }

  // ---- prices ----

  /**
   * How the prices of a bill stand: what is too much, line by line and in sum, and whether each
   * line may be charged.
   *
   * <p>For example, two hours of labor at CNY 220.00 that are displayed at CNY 200.00 are CNY 40.00
   * too much, whatever the customer authorized.
   *
   * <p>A line is held against the price of the same code and unit that is displayed on the day. A
   * line without a displayed price is too much as a whole. Hours above the standard are too much as
   * long as no reason is noted. For those whose prices a contract sets ({@link #CONTRACT_PAYERS}),
   * displayed prices do not count; the rule of the maker for parts always does.
   *
   * <p>Source; requirements PRICE-01 to PRICE-03.
   *
   * @param on the day whose prices count
   * @throws IllegalArgumentException when the pack is not in force on that day, or the prices are
   *     in another currency
   */
  public PriceCheck check(SettlementList bill, PriceBook prices, LocalDate on) {
    List<LinePrice> lines = new ArrayList<>();
    for (ChargeLine line : bill.lines()) {
      LineLimits limits = limits(line, prices, on);
      lines.add(
          new LinePrice(
              line.lineNumber(),
              limits.charged(),
              limits.billable(),
              decide(line, Optional.of(limits), on)));
    }
    return new PriceCheck(
        lines,
        JointDecision.weightiest(Permit.class, lines.stream().map(LinePrice::decision).toList()));
  }

  /**
   * Whether one line may be charged as it stands, as in {@link #check}.
   *
   * @param prices empty where they are not known
   * @throws IllegalArgumentException when the pack is not in force on that day, or the prices are
   *     in another currency
   */
  public Decision<Permit> line(ChargeLine line, Optional<PriceBook> prices, LocalDate on) {
    return decide(line, prices.map(book -> limits(line, book, on)), on);
  }

  private LineLimits limits(ChargeLine line, PriceBook prices, LocalDate on) {
    return LineLimits.of(
        line,
        prices,
        on,
        pack.parameter(CONTRACT_PAYERS, on).texts().contains(line.payer().code()),
        pack.parameter(MARKUP, on).number());
  }

  private Decision<Permit> decide(ChargeLine line, Optional<LineLimits> limits, LocalDate on) {
    return pack.ask(chargeLine, on)
        .decide(new ChargeLineFacts(line, limits, pack.law(ORIGINAL_KINDS, on).texts()), on);
  }

  // ---- terms and parts ----

  /**
   * Whether the terms of a sale or service are allowed. Its outcomes are {@link Permit#FORBIDDEN}
   * and {@link Permit#ALLOWED}.
   *
   * <p>Source: Automobile Sales Measures, article 14; Consumer Rights Protection Law, articles 9
   * and 10.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> saleTerms(SaleTermsQuestion question, LocalDate on) {
    return pack.ask(saleTerms, on)
        .decide(new SaleTermsFacts(question, pack.law(NOT_TO_BE_TIED, on).texts()), on);
  }

  /**
   * Whether parts may go into the store.
   *
   * <p>Source: requirements PRICE-03; provisions on motor vehicle repair, article 30; Automobile
   * Sales Measures, article 17.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> partReceipt(PartReceiptQuestion question, LocalDate on) {
    return pack.ask(partReceipt, on).decide(question, on);
  }

  // ---- for information ----

  /**
   * What a customer could claim besides the loss if something was fraud: a multiple of the price,
   * and a minimum at least. For information; whether it was fraud is for others to say.
   *
   * <p>For example, of CNY 120.00 it is CNY 500.00, of CNY 300.00 it is CNY 900.00.
   *
   * <p>Source: Consumer Rights Protection Law, article 55.
   *
   * @param price what was paid, not negative
   * @param on the day asked about
   * @throws IllegalArgumentException when the price is negative or in another currency than the
   *     minimum, or the pack is not in force on that day
   */
  public FraudDamages fraudDamages(Money price, LocalDate on) {
    Question<FraudDamagesFacts, DamagesBasis> question = pack.ask(fraudDamages, on);
    Parameter minimum = pack.law(FRAUD_MINIMUM, on);
    checkArgument(
        !price.isNegative() && price.isSameCurrency(minimum.money()),
        "FraudDamages.price must be in %s and not negative, but was %s",
        minimum.money().getCurrencyUnit(),
        price);
    FraudDamagesFacts facts =
        new FraudDamagesFacts(price, pack.law(FRAUD_FACTOR, on).number(), minimum.money());
    return new FraudDamages(price, facts.damages(), question.decide(facts, on));
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.pack().runCases(CHARGE_LINE, Permit.class));
    failures.addAll(pack.pack().runCases(SALE_TERMS, Permit.class));
    failures.addAll(pack.pack().runCases(PART_RECEIPT, Permit.class));
    failures.addAll(pack.pack().runCases(FRAUD_DAMAGES, DamagesBasis.class));
    return List.copyOf(failures);
  }
}
