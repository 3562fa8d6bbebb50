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

  /**
   * A line.
   *
   * @param at where it stands, from 0
   */
  record Line(int at, StockMovement movement) {}

  private StockMovement[] lines;
  private int size;

  /** What is found by number and part, made when somebody first looks, and then kept up. */
  private int indexed;

  private final Map<MovementNumber, Integer> byNumber = new HashMap<>();
  private final Map<PartNumber, List<Integer>> byPart = new LinkedHashMap<>();

  /** The lines with the number of an earlier one. */
  private final Map<MovementNumber, List<Integer>> again = new HashMap<>();

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
      if (byNumber.putIfAbsent(lines[indexed].number(), indexed) != null) {
        again.computeIfAbsent(lines[indexed].number(), number -> new ArrayList<>()).add(indexed);
      }
      byPart.computeIfAbsent(lines[indexed].part(), part -> new ArrayList<>()).add(indexed);
    }
  }

  /** The first line with a number, among the first lines. */
  synchronized Optional<StockMovement> find(MovementNumber number, int count) {
    index();
    @Nullable Integer at = byNumber.get(number);
    return at == null || at >= count ? Optional.empty() : Optional.of(lines[at]);
  }

  /** All lines with a number, among the first lines. */
  synchronized List<StockMovement> all(MovementNumber number, int count) {
    List<StockMovement> found = new ArrayList<>();
    find(number, count).ifPresent(found::add);
    for (int at : again.getOrDefault(number, List.of())) {
      if (at < count) {
        found.add(lines[at]);
      }
    }
    return found;
  }

  /** The lines of a part, among the first lines. */
  synchronized List<Line> of(PartNumber part, int count) {
    index();
    List<Line> found = new ArrayList<>();
    for (int at : byPart.getOrDefault(part, List.of())) {
      if (at < count) {
        found.add(new Line(at, lines[at]));
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
