package io.dealership.rules.measure;

import io.dealership.rules.document.AtLeastOne;
import java.util.List;

/**
 * The file {@code measures.json}: what is measured, and how.
 *
 * @param measures one entry for each measure
 */
public record MeasureFile(@AtLeastOne List<MeasureEntry> measures) {

  public MeasureFile {
    measures = List.copyOf(measures);
  }
}
