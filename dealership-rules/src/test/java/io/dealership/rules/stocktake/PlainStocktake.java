package io.dealership.rules.stocktake;

import io.dealership.core.parts.Count;
import io.dealership.core.parts.CountLine;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockExplanation;
import io.dealership.core.parts.Stocktake;
import io.dealership.core.warranty.PartNumber;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * A second reading of what a stocktake came to: it walks single thousandths of goods instead of
 * adding up, with no tolerance and two people for a difference.
 */
final class PlainStocktake {

  /** Lost, gained and moved of each part, in thousandths; a part that is open has none. */
  static Map<PartNumber, long[]> of(Stocktake stocktake) {
    Map<PartNumber, long[]> result = new TreeMap<>();
    Set<PartNumber> open = new HashSet<>();
    Map<PartNumber, long[]> gaps = new TreeMap<>();
    for (CountLine line : stocktake.lines()) {
      long should = line.ledger().thousandths();
      for (Map.Entry<StockExplanation, Quantity> why : line.explained().entrySet()) {
        long much = why.getValue().thousandths();
        should += why.getKey() == StockExplanation.RECEIVED_NOT_BOOKED ? much : -much;
      }
      OptionalLong claimed = there(line, should);
      if (claimed.isEmpty()) {
        open.add(line.part());
        continue;
      }
      long there = claimed.getAsLong();
      long[] gap = gaps.computeIfAbsent(line.part(), part -> new long[2]);
      for (long each = there; each < should; each++) {
        gap[0]++;
      }
      for (long each = should; each < there; each++) {
        gap[1]++;
      }
    }
    gaps.keySet().removeAll(open);
    gaps.forEach(
        (part, gap) -> {
          long moved = 0;
          while (gap[0] > 0 && gap[1] > 0) {
            gap[0]--;
            gap[1]--;
            moved++;
          }
          result.put(part, new long[] {gap[0], gap[1], moved});
        });
    return result;
  }

  private static OptionalLong there(CountLine line, long should) {
    Set<Long> claims = new LinkedHashSet<>();
    for (Count one : line.counts()) {
      if (one.found().thousandths() == should) {
        claims.add(should);
      }
      for (Count other : line.counts()) {
        if (!one.by().equals(other.by()) && one.found().equals(other.found())) {
          claims.add(one.found().thousandths());
        }
      }
    }
    return claims.size() == 1 ? OptionalLong.of(claims.iterator().next()) : OptionalLong.empty();
  }

  private PlainStocktake() {}
}
