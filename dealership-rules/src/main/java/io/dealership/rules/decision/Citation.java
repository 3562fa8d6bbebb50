package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.util.Locale;

/**
 * Where a rule comes from: an act and its article, or a source document and its clause.
 *
 * @param source the id of the source in its knowledge pack, such as {@code cn-order-43-2021}
 * @param clause the article or clause, such as {@code 18}; empty when the whole source is meant
 * @param text the citation for people, with the title of the source
 */
public record Citation(String source, String clause, LocalText text) {

  /** The citation for people. */
  public String text(Locale locale) {
    return text.in(locale);
  }

  /** Source and clause as a pack writes them: {@code cn-order-43-2021 18}. */
  @Override
  public String toString() {
    return clause.isEmpty() ? source : source + " " + clause;
  }
}
