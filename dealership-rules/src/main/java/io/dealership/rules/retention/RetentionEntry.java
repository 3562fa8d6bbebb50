package io.dealership.rules.retention;

import io.dealership.core.retention.RecordDate;
import io.dealership.rules.document.TextForm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long records of a kind are kept by the will of a maker, a group or a store.
 *
 * <p>Beside a term of the law it counts where it is longer, and is refused where it is shorter. In
 * place of a default of ours it counts whatever its length.
 *
 * @param kind the code of the kind
 * @param keep how long, in years or months such as {@code P10Y}
 * @param countedFrom the event from whose day that is counted; empty for the same as in the
 *     standard knowledge, which has none for kinds of one's own
 * @param from the first day on which the term holds, whenever the record was made
 * @param until the day from which it no longer holds; empty when that is open
 * @param source the citation
 * @param note a remark for readers
 */
public record RetentionEntry(
    @TextForm(value = KIND, says = KIND_SAYS) String kind,
    @TextForm(value = KEEP, says = KEEP_SAYS) String keep,
    Optional<RecordDate> countedFrom,
    LocalDate from,
    Optional<LocalDate> until,
    String source,
    Optional<String> note) {

  private static final String KIND = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  private static final String KIND_SAYS =
      "a kind of record, words of small letters and digits, joined by hyphens";
  private static final String KEEP = "P[1-9][0-9]{0,2}[YM]";
  private static final String KEEP_SAYS = "years or months such as P10Y or P120M";
}
