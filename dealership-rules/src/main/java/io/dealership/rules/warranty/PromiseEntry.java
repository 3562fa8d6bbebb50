package io.dealership.rules.warranty;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param groups longer or other terms of some components; for them they stand instead of {@code
 *     term}
 * @param batteryCapacity the capacity that the power battery keeps at least, printed for one or
 *     several terms (Order 43, article 9)
 * @param parts the warranty of a replacement part itself, from its fitting on; empty when the maker
 *     promises none
 * @param pausesInShop whether promise and warranty of parts do not run while the vehicle is in the
 *     shop
 * @param wearParts the printed terms of wear parts by the code of the component
 * @param source the citation
 */
public record PromiseEntry(
    String brand,
    LocalDate soldFrom,
    Optional<LocalDate> soldUntil,
    Optional<String> term,
    List<String> uses,
    List<PromiseGroup> groups,
    List<CapacityEntry> batteryCapacity,
    Optional<String> parts,
    boolean pausesInShop,
    Map<String, String> wearParts,
    String source) {

  public PromiseEntry {
    uses = List.copyOf(uses);
    groups = List.copyOf(groups);
    batteryCapacity = List.copyOf(batteryCapacity);
    // in the order of the file, so that the image of a pack is always the same
    wearParts = Collections.unmodifiableMap(new LinkedHashMap<>(wearParts));
  }
}
