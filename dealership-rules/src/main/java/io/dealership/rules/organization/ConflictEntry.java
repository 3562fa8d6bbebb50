package io.dealership.rules.organization;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import io.dealership.rules.pack.Verification;
import java.util.List;
import java.util.Optional;

/**
 * Two sides that must not be in the same hands: posts that nobody may hold together, or steps that
 * nobody may both do in the same case (four eyes).
 *
 * @param id the id; a pack of a lower layer replaces an entry by one of the same id
 * @param scope whether posts or steps are kept apart
 * @param one the roles or the steps of one side
 * @param other those of the other side
 * @param text why they are kept apart
 * @param source the citation
 * @param verification how well it is known
 * @param note what was decided where the source is silent
 */
public record ConflictEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String id,
    ConflictScope scope,
    List<String> one,
    List<String> other,
    LocalText text,
    String source,
    Verification verification,
    Optional<String> note) {

  public ConflictEntry {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }
}
