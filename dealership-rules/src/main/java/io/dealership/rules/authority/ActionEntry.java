package io.dealership.rules.authority;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import io.dealership.rules.pack.Verification;
import java.util.List;
import java.util.Optional;

/**
 * Something that needs approval, and whose.
 *
 * @param id the id; a pack of a lower layer replaces an entry by one of the same id
 * @param name what it is
 * @param counts what counts for how much approval it needs
 * @param addUp over what amounts are added up; not at all when left out
 * @param signed whether an approval has to be signed
 * @param validFor how long an approval holds, counted from when it was given; without end when left
 *     out
 * @param forbiddenIf circumstances with which no approval heals it; a pack of a lower layer keeps
 *     all of them
 * @param bands who has to approve, by size; the first one counts whose conditions all hold
 * @param override how it may pass without the approvals of the store; not at all when left out
 * @param source the citation
 * @param verification how well it is known
 * @param note what was decided where the source is silent
 */
public record ActionEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String id,
    LocalText name,
    List<Measure> counts,
    Optional<AddUp> addUp,
    boolean signed,
    @TextForm(value = Codes.LIMIT, says = Codes.LIMIT_SAYS) Optional<String> validFor,
    List<ForbiddenEntry> forbiddenIf,
    @AtLeastOne List<BandEntry> bands,
    Optional<OverrideEntry> override,
    String source,
    Verification verification,
    Optional<String> note) {

  public ActionEntry {
    counts = List.copyOf(counts);
    forbiddenIf = List.copyOf(forbiddenIf);
    bands = List.copyOf(bands);
  }
}
