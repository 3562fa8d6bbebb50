package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a box of regions for a place that none of some rules covers.
 *
 * <p>The search takes the axis that most of the rules left test, and goes into each group of
 * regions that leaves other rules; a branch is over as soon as a rule is left that accepts
 * everything on the axes to come, and what is known to be covered is not searched again. So it
 * follows what the rules distinguish, not the combinations of values.
 */
final class Cover {

  /** By axis: the regions of the box. */
  private final List<List<Integer>> box;

  /** By axis: the rules that accept all regions of the box. */
  private final Bits[] full;

  private final Space space;
  private final Set<Place> covered = new HashSet<>();
  private final int budget;
  private boolean complete = true;

  private record Place(Bits left, Bits axes) {}

  Cover(Space space, List<List<Integer>> box, int budget) {
    this.space = space;
    this.box = box;
    this.budget = budget;
    this.full = new Bits[box.size()];
    for (int axis = 0; axis < full.length; axis++) {
      Bits all = space.everything;
      for (int region : box.get(axis)) {
        all = all.and(space.mask(axis, region));
      }
      full[axis] = all;
    }
  }

  /** Whether the last search came to its end. */
  boolean isComplete() {
    return complete;
  }

  /**
   * The region on each axis of a place that none of {@code rules} covers; null when there is none,
   * or too much to do.
   */
  int @Nullable [] uncovered(Bits rules) {
    for (List<Integer> regions : box) {
      if (regions.isEmpty()) {
        return null;
      }
    }
    int[] path = new int[box.size()];
    for (int axis = 0; axis < path.length; axis++) {
      path[axis] = box.get(axis).get(0);
    }
    return search(rules, Bits.all(box.size()), path) ? path : null;
  }

  private boolean search(Bits left, Bits axes, int[] path) {
    if (left.isEmpty()) {
      return true;
    }
    Bits always = left;
    for (int axis = axes.next(0); axis >= 0; axis = axes.next(axis + 1)) {
      always = always.and(full[axis]);
    }
    Place place = new Place(left, axes);
    if (!always.isEmpty() || covered.contains(place)) {
      return false;
    }
    if (covered.size() >= budget) {
      complete = false;
      return false;
    }
    int axis = mostTested(left, axes);
    Bits rest = axes.without(axis);
    int before = path[axis];
    List<Bits> seen = new ArrayList<>();
    for (int region : box.get(axis)) {
      Bits inside = left.and(space.mask(axis, region));
      if (!seen.contains(inside)) {
        seen.add(inside);
        path[axis] = region;
        if (search(inside, rest, path)) {
          return true;
        }
      }
    }
    path[axis] = before;
    covered.add(place);
    return false;
  }

  private int mostTested(Bits left, Bits axes) {
    int best = -1;
    int most = -1;
    for (int axis = axes.next(0); axis >= 0; axis = axes.next(axis + 1)) {
      int tested = left.size() - left.and(full[axis]).size();
      if (tested > most) {
        most = tested;
        best = axis;
      }
    }
    return best;
  }
}
