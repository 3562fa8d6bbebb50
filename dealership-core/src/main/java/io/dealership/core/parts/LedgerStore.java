package io.dealership.core.parts;

import io.dealership.core.warranty.PartNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines that ledgers share: each ledger sees the first ones of it, as many as it has. A line
 * that stands here never changes, so that a later ledger adds to it without a copy.
 */
final class LedgerStore {

  private StockMovement[] lines;
  private int size;

  /** What is found by number and part, made when somebody first looks, and then kept up. */
  private int indexed;

  private final Map<MovementNumber, Integer> byNumber = new HashMap<>();
  private final Map<PartNumber, List<Integer>> byPart = new LinkedHashMap<>();

  LedgerStore(StockMovement[] lines) {
    this.lines = lines;
    this.size = lines.length;
  }

  /**
   * Adds lines behind the first ones.
   *
   * @return whether that could be done: not if others were added there before
   */
  synchronized boolean append(int at, List<StockMovement> added) {
    if (at != size) {
      return false;
    }
    if (size + added.size() > lines.length) {
      lines = Arrays.copyOf(lines, Math.max(size + added.size(), lines.length + lines.length / 2));
    }
    for (StockMovement movement : added) {
      lines[size++] = movement;
    }
    return true;
  }

  synchronized StockMovement line(int at) {
    return lines[at];
  }

  synchronized StockMovement[] copy(int count) {
    return Arrays.copyOf(lines, count);
  }

  private void index() {
    for (; indexed < size; indexed++) {
      byNumber.putIfAbsent(lines[indexed].number(), indexed);
      byPart.computeIfAbsent(lines[indexed].part(), part -> new ArrayList<>()).add(indexed);
    }
  }

  /** The first line with a number, among the first lines. */
  synchronized Optional<StockMovement> find(MovementNumber number, int count) {
    index();
    @Nullable Integer at = byNumber.get(number);
    return at == null || at >= count ? Optional.empty() : Optional.of(lines[at]);
  }

  /** The lines of a part, among the first lines. */
  synchronized List<StockMovement> of(PartNumber part, int count) {
    index();
    List<StockMovement> found = new ArrayList<>();
    for (int at : byPart.getOrDefault(part, List.of())) {
      if (at < count) {
        found.add(lines[at]);
      }
    }
    return found;
  }

  /** The parts of the first lines, in the order in which they first appear. */
  synchronized List<PartNumber> parts(int count) {
    index();
    List<PartNumber> parts = new ArrayList<>();
    byPart.forEach(
        (part, at) -> {
          if (at.get(0) < count) {
            parts.add(part);
          }
        });
    return parts;
  }
}
