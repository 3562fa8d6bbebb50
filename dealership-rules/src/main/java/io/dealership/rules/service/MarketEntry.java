package io.dealership.rules.service;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import io.dealership.rules.pack.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a market says of bills above the estimate and of verbal consent, in one period.
 *
 * @param id the id, such as {@code cn} or {@code us-ca}; a pack of a lower layer replaces an entry
 *     by one of the same id
 * @param name its name
 * @param currency its currency
 * @param from the first day; empty without beginning
 * @param until the day after the last one; empty without end
 * @param tolerance how far a bill may go over the estimate without consent
 * @param verbalConsent whether a consent may be verbal
 * @param verbalRecord what the note of a verbal consent has to say
 * @param lateConsent whether a consent after the work lets it be billed
 * @param statutory whether lower layers may be stricter only
 * @param source the citation
 * @param verification how well it is known
 * @param note what was decided where the source is silent
 */
public record MarketEntry(
    @TextForm(value = ID, says = ID_SAYS) String id,
    LocalText name,
    @TextForm(value = "[A-Z]{3}", says = "a currency such as CNY") String currency,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    ToleranceEntry tolerance,
    boolean verbalConsent,
    List<VerbalDetail> verbalRecord,
    boolean lateConsent,
    boolean statutory,
    String source,
    Verification verification,
    Optional<String> note) {

  private static final String ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  private static final String ID_SAYS = "words of small letters and digits, joined by hyphens";

  public MarketEntry {
    verbalRecord = List.copyOf(verbalRecord);
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty()
        && until.filter(end -> !day.isBefore(end)).isEmpty();
  }

  boolean overlaps(MarketEntry other) {
    return from.orElse(LocalDate.MIN).isBefore(other.until.orElse(LocalDate.MAX))
        && other.from.orElse(LocalDate.MIN).isBefore(until.orElse(LocalDate.MAX));
  }
}
