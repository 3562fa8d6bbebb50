package io.dealership.rules.pack;

import java.util.Locale;

/**
 * A clause of a source, as a rule, a parameter or a presumption cites it.
 *
 * @param source the source
 * @param clause the article or clause in it
 */
public record SourceReference(SourceEntry source, String clause) {

  /** The title of the source and the clause. */
  public String in(Locale locale) {
    return source.title().in(locale) + " " + clause;
  }

  /** The id of the source and the clause. */
  @Override
  public String toString() {
    return source.id() + " " + clause;
  }
}
