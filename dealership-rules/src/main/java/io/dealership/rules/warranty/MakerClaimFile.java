package io.dealership.rules.warranty;

import io.dealership.rules.document.AtLeastOne;
import java.util.List;

/**
 * The file {@code warranty-claims.json}: how makers want to be asked for what they bear.
 *
 * @param makers one entry for each brand and period
 */
public record MakerClaimFile(@AtLeastOne List<MakerClaimEntry> makers) {

  public MakerClaimFile {
    makers = List.copyOf(makers);
  }
}
