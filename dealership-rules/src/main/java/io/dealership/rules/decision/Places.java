package io.dealership.rules.decision;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells where facts lie in the space of a table, in few bits: what is equal here has the same
 * rules, the same missing facts and presumptions, and the same ways to another answer, whatever its
 * values are.
 *
 * <p>It is a {@link Point} without what nobody asks for: regions that the same rules accept are
 * one, unless the fact only grows, for then it matters what lies behind it.
 *
 * @param <F> the class of the facts
 */
final class Places<F> {

  private final Accessor<F>[] accessors;

  /** By axis: from the code of its fact to its bits, already in their position. */
  private final Column[] columns;

  /** By axis: the word that holds its bits. */
  private final int[] words;

  private final int length;

  Places(Space space, Masks<F> masks) {
    int count = space.axes.size();
    this.accessors = masks.accessors();
    this.columns = new Column[count];
    this.words = new int[count];
    int word = 0;
    int used = 0;
    for (int axis = 0; axis < count; axis++) {
      int[] kinds = kinds(space, axis);
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(kinds[kinds.length - 1]);
      if (used + width > Long.SIZE) {
        word++;
        used = 0;
      }
      long[] bits = new long[kinds.length];
      for (int region = 0; region < kinds.length; region++) {
        bits[region] = (long) kinds[region] << used;
      }
      words[axis] = word;
      columns[axis] = masks.column(axis).with(bits, bits[bits.length - 1]);
      used += width;
    }
    this.length = word + 1;
  }

  /** By region, and last for a fact that is not given: a number for what cannot be told apart. */
  private static int[] kinds(Space space, int axis) {
    int count = space.masks[axis].length;
    boolean grows = space.facts.get(axis).kind() == ChangeKind.INCREASING;
    Map<Bits, Integer> known = new HashMap<>();
    int[] kinds = new int[count + 1];
    int next = 0;
    for (int region = 0; region < count; region++) {
      Integer same = known.get(space.masks[axis][region]);
      if (same != null && !grows && space.axes.get(axis).regions.get(region).allowed()) {
        kinds[region] = same;
      } else {
        kinds[region] = next++;
        if (space.axes.get(axis).regions.get(region).allowed()) {
          known.put(space.masks[axis][region], kinds[region]);
        }
      }
    }
    kinds[count] = next;
    return kinds;
  }

  /** The place of facts; it is the caller's, who does not change it. */
  long[] of(F facts) {
    long[] place = new long[length];
    for (int axis = 0; axis < columns.length; axis++) {
      place[words[axis]] |= columns[axis].of(accessors[axis].code(facts));
    }
    return place;
  }
}
