package io.dealership.rules.warranty;

import io.dealership.rules.document.TextForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of a maker for warranty claims on repairs of a brand in a period.
 *
 * <p>What is left out is not known: it is asked for, never guessed. A term or limit that the maker
 * does not have is written {@code none}. Days are counted without the first one and with the last
 * one.
 *
 * @param brand the code of the brand
 * @param from the first day on which a repair is finished
 * @param until the day from which it no longer holds; empty when that is open
 * @param source the citation
 * @param policyVersion the version of the maker's policy
 * @param sendWithin from the end of the repair to the last day to send the claim, such as {@code
 *     P30D}
 * @param correctWithin from the day on which the maker sent it back, or denied it for something
 *     that can be corrected, to the last day to send it again
 * @param appealWithin from the denial to the last day to appeal
 * @param answerWithin from the day on which the claim was sent to the last day of the maker's
 *     answer
 * @param returnPartsWithin from the end of the repair to the last day to send replaced parts back
 * @param permission the amount up to which the dealer may claim without prior approval, such as
 *     {@code CNY 5000.00}
 * @param laborRate what the maker pays for an hour of labor
 * @param documents the kinds of documents that every claim needs; an empty list when none
 * @param subletDocuments the kinds that a claim for work given out needs besides
 * @param faultCodes the codes of faults that the maker accepts
 * @param causeCodes the codes of causes that the maker accepts
 * @param campaigns the numbers of campaigns that the maker accepts
 * @param operations hours by code of labor operation
 * @param parts what the maker pays for parts, by number
 * @param denialReasons what can be done about a denial, by the maker's reason code
 * @param retention how long the maker wants the file to be kept, from the end of the repair
 */
public record MakerClaimEntry(
    String brand,
    LocalDate from,
    Optional<LocalDate> until,
    String source,
    Optional<String> policyVersion,
    @TextForm(value = TERM, says = TERM_SAYS) Optional<String> sendWithin,
    @TextForm(value = TERM, says = TERM_SAYS) Optional<String> correctWithin,
    @TextForm(value = TERM, says = TERM_SAYS) Optional<String> appealWithin,
    @TextForm(value = TERM, says = TERM_SAYS) Optional<String> answerWithin,
    @TextForm(value = TERM, says = TERM_SAYS) Optional<String> returnPartsWithin,
    @TextForm(value = LIMIT, says = LIMIT_SAYS) Optional<String> permission,
    @TextForm(value = MONEY, says = MONEY_SAYS) Optional<String> laborRate,
    Optional<List<String>> documents,
    List<String> subletDocuments,
    Optional<List<String>> faultCodes,
    Optional<List<String>> causeCodes,
    Optional<List<String>> campaigns,
    Map<String, BigDecimal> operations,
    Map<String, Part> parts,
    Map<String, Denial> denialReasons,
    @TextForm(value = RETENTION, says = RETENTION_SAYS) Optional<String> retention) {

  private static final String DAYS_OR_MONTHS = "P(?:[1-9][0-9]{0,3}D|[1-9][0-9]{0,2}M)";
  private static final String TERM = "(?:none|" + DAYS_OR_MONTHS + ")";
  private static final String TERM_SAYS = "days or months such as P30D or P3M, or none";
  private static final String MONEY = "[A-Z]{3} [0-9]{1,12}(?:\\.[0-9]{1,3})?";
  private static final String MONEY_SAYS = "an amount such as CNY 180.00";
  private static final String LIMIT = "(?:none|" + MONEY + ")";
  private static final String LIMIT_SAYS = "an amount such as CNY 5000.00, or none";
  private static final String RETENTION = "P[1-9][0-9]{0,2}[YM]";
  private static final String RETENTION_SAYS = "years or months such as P10Y or P120M";
  private static final String CODE = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  private static final String CODE_SAYS = "a reason code in kebab-case";

  public MakerClaimEntry {
    documents = documents.map(List::copyOf);
    subletDocuments = List.copyOf(subletDocuments);
    faultCodes = faultCodes.map(List::copyOf);
    causeCodes = causeCodes.map(List::copyOf);
    campaigns = campaigns.map(List::copyOf);
    // in the order of the file, so that the image of a pack is always the same
    operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    denialReasons = Collections.unmodifiableMap(new LinkedHashMap<>(denialReasons));
  }

  /**
   * What a maker pays for a part.
   *
   * @param price the most for a piece; empty when the list has none
   * @param most the most pieces in one claim; empty when the list has none
   */
  public record Part(
      @TextForm(value = MONEY, says = MONEY_SAYS) Optional<String> price, Optional<Integer> most) {}

  /**
   * What a maker's reason for a denial means.
   *
   * @param reason the code of our reason that it stands for, such as {@code documents-missing};
   *     empty when there is none
   * @param remedy what can be done about it
   */
  public record Denial(
      @TextForm(value = CODE, says = CODE_SAYS) Optional<String> reason, DenialRemedy remedy) {}
}
