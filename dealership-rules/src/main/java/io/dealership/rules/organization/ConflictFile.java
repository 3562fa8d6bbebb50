package io.dealership.rules.organization;

import io.dealership.rules.document.AtLeastOne;
import java.util.List;

/**
 * The file {@code conflicts.json}: which posts or steps must not be in the same hands.
 *
 * @param conflicts one entry for each pair
 */
public record ConflictFile(@AtLeastOne List<ConflictEntry> conflicts) {

  public ConflictFile {
    conflicts = List.copyOf(conflicts);
  }
}
