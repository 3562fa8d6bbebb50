package io.dealership.rules.decision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells where facts lie in the space of a table, in a few words: what is equal here has the same
 * rules, the same missing facts and presumptions, and the same ways to another answer, whatever its
 * values are.
 *
 * <p>It is a {@link Point} without what nobody asks for. Facts that cannot change count together:
 * all that matters is which rules they leave. Of others, regions that the same rules accept are
 * one, unless the fact only grows, for then it matters what lies behind it.
 *
 * @param <F> the class of the facts
 */
final class Places<F> {

  private static final long[] NO_WORDS = {};

  /** By axis: how its fact is read. */
  private final Accessor<F>[] accessors;

  /** By axis: from the code of its fact to the number of its region; the last is for none. */
  private final Column[] columns;

  /** By axis and region: the bits that tell it from others, in their position. */
  private final long[][] bits;

  /** By axis: the word that holds its bits. */
  private final int[] words;

  /** By axis and region: the rules that a fact leaves that cannot change; else no words. */
  private final long[][][] left;

  /** A place without any facts: all rules, and no bits. */
  private final long[] nowhere;

  /**
   * The places of a table.
   *
   * @param order the axes in the order in which the masks have them
   */
  Places(Space space, Masks<F> masks, int[] order) {
    int count = space.axes.size();
    int[] positions = new int[count];
    for (int i = 0; i < count; i++) {
      positions[order[i]] = i;
    }
    this.accessors = masks.accessors().clone();
    this.columns = new Column[count];
    this.bits = new long[count][];
    this.words = new int[count];
    this.left = new long[count][][];
    int word = space.everything.words.length;
    int used = 0;
    for (int axis = 0; axis < count; axis++) {
      int regions = space.masks[axis].length;
      boolean fixed = space.facts.get(axis).kind() == ChangeKind.FIXED;
      int[] kinds = kinds(space, axis, fixed);
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(kinds[regions]);
      if (used + width > Long.SIZE) {
        word++;
        used = 0;
      }
      words[axis] = word;
      bits[axis] = new long[regions + 1];
      left[axis] = new long[regions + 1][];
      long[] numbers = new long[regions];
      for (int region = 0; region <= regions; region++) {
        bits[axis][region] = (long) kinds[region] << used;
        if (region < regions) {
          numbers[region] = region;
          left[axis][region] = fixed ? space.masks[axis][region].words : NO_WORDS;
        }
      }
      left[axis][regions] = NO_WORDS;
      columns[axis] = masks.column(positions[axis]).with(numbers, regions);
      accessors[axis] = masks.accessors()[positions[axis]];
      used += width;
    }
    this.nowhere = new long[word + 1];
    Arrays.fill(nowhere, 0, space.everything.words.length, -1);
  }

  /**
   * By region, and last for a fact that is not given: a number for what cannot be told apart. A
   * value that is not allowed has a number of its own.
   */
  private static int[] kinds(Space space, int axis, boolean fixed) {
    int count = space.masks[axis].length;
    boolean grows = space.facts.get(axis).kind() == ChangeKind.INCREASING;
    Map<Object, Integer> known = new HashMap<>();
    int[] kinds = new int[count + 1];
    for (int region = 0; region < count; region++) {
      Object alike = region;
      if (space.axes.get(axis).regions.get(region).allowed() && !grows) {
        alike = fixed ? "given" : space.masks[axis][region];
      }
      Integer same = known.putIfAbsent(alike, known.size());
      kinds[region] = same == null ? known.size() - 1 : same;
    }
    kinds[count] = known.size();
    return kinds;
  }

  /** The place of facts; it is the caller's, who does not change it. */
  long[] of(F facts) {
    long[] place = nowhere.clone();
    for (int axis = 0; axis < columns.length; axis++) {
      int region = (int) columns[axis].of(accessors[axis].code(facts));
      place[words[axis]] |= bits[axis][region];
      long[] rules = left[axis][region];
      for (int word = 0; word < rules.length; word++) {
        place[word] &= rules[word];
      }
    }
    return place;
  }
}
