package io.dealership.rules.warranty;

import io.dealership.core.time.LegalPeriod;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.warranty.ClaimDocumentKind;
import io.dealership.core.warranty.MakerCode;
import io.dealership.core.warranty.PartNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** A maker's terms for claims, read and checked; what is empty is not known. */
record MakerTerms(
    Brand brand,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<MakerCode> policyVersion,
    Optional<Limit<Period>> sendWithin,
    Optional<Limit<Period>> correctWithin,
    Optional<Limit<Period>> appealWithin,
    Optional<Limit<Period>> answerWithin,
    Optional<Limit<Period>> returnPartsWithin,
    Optional<Limit<Money>> permission,
    Optional<Money> laborRate,
    Optional<List<ClaimDocumentKind>> documents,
    List<ClaimDocumentKind> subletDocuments,
    Optional<Set<MakerCode>> faultCodes,
    Optional<Set<MakerCode>> causeCodes,
    Optional<Set<MakerCode>> campaigns,
    Map<MakerCode, BigDecimal> operations,
    Map<PartNumber, PartTerms> parts,
    Map<MakerCode, MakerClaimEntry.Denial> denialReasons,
    Optional<Period> retention) {

  /** A limit that is known: its value, or that there is none. */
  record Limit<T>(Optional<T> value) {}

  /** The most for a piece, and the most pieces. */
  record PartTerms(Optional<Money> price, Optional<Integer> most) {}

  /**
   * Reads an entry.
   *
   * @throws IllegalArgumentException if a code, amount or term is none
   */
  static MakerTerms of(MakerClaimEntry entry) {
    Map<MakerCode, BigDecimal> operations = new HashMap<>();
    entry.operations().forEach((code, hours) -> operations.put(MakerCode.of(code), hours));
    Map<PartNumber, PartTerms> parts = new HashMap<>();
    entry
        .parts()
        .forEach(
            (number, part) ->
                parts.put(
                    PartNumber.of(number),
                    new PartTerms(part.price().map(Money::parse), part.most())));
    Map<MakerCode, MakerClaimEntry.Denial> denials = new HashMap<>();
    entry.denialReasons().forEach((code, denial) -> denials.put(MakerCode.of(code), denial));
    return new MakerTerms(
        Brand.of(entry.brand()),
        entry.from(),
        entry.until(),
        entry.policyVersion().map(MakerCode::of),
        entry.sendWithin().map(MakerTerms::term),
        entry.correctWithin().map(MakerTerms::term),
        entry.appealWithin().map(MakerTerms::term),
        entry.answerWithin().map(MakerTerms::term),
        entry.returnPartsWithin().map(MakerTerms::term),
        entry
            .permission()
            .map(
                text ->
                    new Limit<>(
                        text.equals("none") ? Optional.empty() : Optional.of(Money.parse(text)))),
        entry.laborRate().map(Money::parse),
        entry.documents().map(MakerTerms::kinds),
        kinds(entry.subletDocuments()),
        entry.faultCodes().map(MakerTerms::codes),
        entry.causeCodes().map(MakerTerms::codes),
        entry.campaigns().map(MakerTerms::codes),
        Map.copyOf(operations),
        Map.copyOf(parts),
        Map.copyOf(denials),
        entry.retention().map(Period::parse));
  }

  private static Limit<Period> term(String text) {
    return new Limit<>(text.equals("none") ? Optional.empty() : Optional.of(Period.parse(text)));
  }

  private static List<ClaimDocumentKind> kinds(List<String> codes) {
    return codes.stream().map(ClaimDocumentKind::of).toList();
  }

  private static Set<MakerCode> codes(List<String> texts) {
    Set<MakerCode> codes = new HashSet<>();
    texts.forEach(text -> codes.add(MakerCode.of(text)));
    return Set.copyOf(codes);
  }

  boolean isFor(Brand other, LocalDate day) {
    return brand.equals(other)
        && !day.isBefore(from)
        && (until.isEmpty() || day.isBefore(until.get()));
  }

  /** The last day of a term, as far as it is known. */
  static ClaimDeadline deadline(Optional<Limit<Period>> term, LocalDate start) {
    if (term.isEmpty()) {
      return ClaimDeadline.UNKNOWN;
    }
    return term.get()
        .value()
        .map(period -> ClaimDeadline.on(LegalPeriod.of(start, period).lastDay()))
        .orElse(ClaimDeadline.NEVER);
  }
}
