package io.dealership.rules.retention;

import io.dealership.rules.document.AtLeastOne;
import java.util.List;

/**
 * The file {@code record-retention.json}: how long a maker, a group or a store wants records kept.
 *
 * @param terms one entry for each kind and period
 */
public record RetentionFile(@AtLeastOne List<RetentionEntry> terms) {

  public RetentionFile {
    terms = List.copyOf(terms);
  }
}
