package io.dealership.rules.warranty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a maker promises for vehicles of a brand sold in a period.
 *
 * @param brand the code of the brand
 * @param soldFrom the first day of sale
 * @param soldUntil the day of sale from which it no longer holds; empty when that is open
 * @param term the promised term of free repair, such as {@code P5Y/150000 km}; empty when there is
 *     none beyond the law
 * @param uses the uses of the vehicle for which the promise holds; empty when for all
 * @param wearParts the printed terms of wear parts by the code of the component
 * @param source the citation
 */
public record PromiseEntry(
    String brand,
    LocalDate soldFrom,
    Optional<LocalDate> soldUntil,
    Optional<String> term,
    List<String> uses,
    Map<String, String> wearParts,
    String source) {

  public PromiseEntry {
    uses = List.copyOf(uses);
    wearParts = Map.copyOf(wearParts);
  }
}
