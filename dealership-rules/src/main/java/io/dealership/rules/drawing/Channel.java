package io.dealership.rules.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The room beside a column of boxes in which lines run up and down, each bundle in a lane of its
 * own; no box stands there.
 */
final class Channel {

  static final int LANE = 12;
  private static final int APART = 8;

  /** A line, or several that have one end in common and share what they can. */
  record Bundle(Channel channel, Port hub, boolean hubIsStart, List<Spoke> spokes) {

    int top() {
      return Math.min(hub.y, spokes.stream().mapToInt(spoke -> spoke.port().y).min().orElse(0));
    }

    int bottom() {
      return Math.max(hub.y, spokes.stream().mapToInt(spoke -> spoke.port().y).max().orElse(0));
    }
  }

  /** The other end of one line of a bundle. */
  record Spoke(Picture.Link link, Port port) {}

  private final Side near;
  private final List<Bundle> bundles = new ArrayList<>();
  private final List<Integer> lanes = new ArrayList<>();
  private int laneCount;

  /** The room for arrows and labels between the lanes and the column on the left and right. */
  int leftGutter;

  int rightGutter;

  /** Where it begins; set by the placement. */
  int x;

  /**
   * @param near on which side of it the column is by which lanes are counted
   */
  Channel(Side near) {
    this.near = near;
  }

  List<Bundle> bundles() {
    return bundles;
  }

  int width() {
    return leftGutter + laneCount * LANE + rightGutter;
  }

  /** Gives each bundle the lane nearest to the column in which nothing else runs beside it. */
  void assignLanes() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < bundles.size(); i++) {
      order.add(i);
      lanes.add(0);
    }
    order.sort(
        Comparator.<Integer>comparingInt(i -> bundles.get(i).bottom() - bundles.get(i).top())
            .thenComparingInt(i -> bundles.get(i).top())
            .thenComparingInt(i -> i));
    List<List<Bundle>> used = new ArrayList<>();
    for (int i : order) {
      Bundle bundle = bundles.get(i);
      int lane = 0;
      while (lane < used.size() && used.get(lane).stream().anyMatch(o -> touches(o, bundle))) {
        lane++;
      }
      if (lane == used.size()) {
        used.add(new ArrayList<>());
      }
      used.get(lane).add(bundle);
      lanes.set(i, lane);
    }
    laneCount = used.size();
  }

  private static boolean touches(Bundle one, Bundle other) {
    return one.top() - APART < other.bottom() && other.top() - APART < one.bottom();
  }

  /** Where the lane of a bundle is from left to right. */
  int laneX(int bundle) {
    int lane = lanes.get(bundle);
    int half = LANE / 2;
    return near == Side.LEFT
        ? x + leftGutter + lane * LANE + half
        : x + width() - rightGutter - lane * LANE - half;
  }
}
