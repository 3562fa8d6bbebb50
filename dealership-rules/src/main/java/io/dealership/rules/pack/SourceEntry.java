package io.dealership.rules.pack;

import static io.dealership.rules.pack.Forms.ID;
import static io.dealership.rules.pack.Forms.ID_SAYS;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that rules and parameters cite.
 *
 * @param id the id that citations use
 * @param title its title
 * @param kind what kind of text it is
 * @param reference where to find it
 * @param clausePrefixes beginnings of clause ids that are cited without the id of the source
 */
public record SourceEntry(
    @TextForm(value = ID, says = ID_SAYS) String id,
    LocalText title,
    SourceKind kind,
    Optional<String> reference,
    List<String> clausePrefixes) {

  public SourceEntry {
    clausePrefixes = List.copyOf(clausePrefixes);
  }

  // written out: what the compiler generates is linked at run time, which makes a slow start
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceEntry source
        && id.equals(source.id)
        && title.equals(source.title)
        && kind == source.kind
        && reference.equals(source.reference)
        && clausePrefixes.equals(source.clausePrefixes);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Whether there are clauses that begin with this prefix and with one of its own. */
  boolean sharesPrefix(String prefix) {
    for (String own : clausePrefixes) {
      if (own.startsWith(prefix) || prefix.startsWith(own)) {
        return true;
      }
    }
    return false;
  }
}
