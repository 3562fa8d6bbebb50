package io.dealership.rules.drawing;

import io.dealership.rules.drawing.Channel.Bundle;
import io.dealership.rules.drawing.Channel.Spoke;
import io.dealership.rules.drawing.Picture.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says which lines run straight from a box to the next one below or above, and through which
 * channel each of the others goes.
 *
 * <p>What is required runs on the left, what an activity has an effect on runs on the right, and
 * between the columns what goes from one to the other.
 */
final class Wiring {

  static final TextMeasure LABEL = TextMeasure.plain(11);
  private static final int SLOT = 22;
  private static final int MOST_LABEL = 190;

  /** Two boxes of which the second is the next one below the first. */
  record Neighbors(Box upper, Box lower) {}

  private record BundleKey(
      Channel channel, LinkStyle style, Box hub, boolean hubIsStart, String single) {}

  private final Boxes boxes;
  private final List<Link> links;
  private final Map<Neighbors, List<Link>> straight = new LinkedHashMap<>();
  private final Map<BundleKey, Bundle> bundles = new LinkedHashMap<>();
  private final Map<Box, Box> next = new HashMap<>();

  Wiring(Boxes boxes, List<Link> links) {
    this.boxes = boxes;
    this.links = links;
    boxes.eachStack(
        stack -> {
          for (int i = 1; i < stack.size(); i++) {
            next.put(stack.get(i - 1), stack.get(i));
          }
        });
    int number = 0;
    for (Link link : links) {
      if (!addStraight(link)) {
        bundle(link, number);
      }
      number++;
    }
    sortPorts();
  }

  Map<Neighbors, List<Link>> straight() {
    return straight;
  }

  /** The label as it is drawn. */
  static String label(Link link) {
    return LABEL.cut(link.label(), MOST_LABEL);
  }

  /** How wide the label is, 0 for none. */
  static int labelWidth(Link link) {
    return link.label().isEmpty() ? 0 : LABEL.width(label(link));
  }

  /** How much room a straight line needs from left to right. */
  static int slot(Link link) {
    return SLOT + labelWidth(link);
  }

  private boolean addStraight(Link link) {
    Box from = boxes.get(link.from());
    Box to = boxes.get(link.to());
    boolean down = isNext(from, to);
    if (!down && !isNext(to, from)) {
      return false;
    }
    Neighbors neighbors = down ? new Neighbors(from, to) : new Neighbors(to, from);
    List<Link> there = straight.computeIfAbsent(neighbors, key -> new ArrayList<>());
    int used = there.stream().mapToInt(Wiring::slot).sum();
    if (used + slot(link) > Box.WIDTH) {
      return false;
    }
    return there.add(link);
  }

  private boolean isNext(Box upper, Box lower) {
    return lower.equals(next.get(upper));
  }

  private void bundle(Link link, int number) {
    Box from = boxes.get(link.from());
    Box to = boxes.get(link.to());
    @Nullable Box owner = around(from, to);
    boolean before = runsLeft(link, from, to);
    int index = index(owner, from, to, before);
    Channel channel = boxes.channels(owner).get(index);
    boolean hubIsStart = !isManyToOne(link);
    Box hub = hubIsStart ? from : to;
    Box other = hubIsStart ? to : from;
    boolean isSingle = !link.label().isEmpty() || from.equals(to);
    BundleKey key =
        new BundleKey(
            channel, link.style(), hub, hubIsStart, isSingle ? Integer.toString(number) : "");
    int hubLabel = hubIsStart ? 0 : labelWidth(link);
    int otherLabel = hubIsStart ? labelWidth(link) : 0;
    Bundle bundle = bundles.get(key);
    if (bundle == null) {
      Port port = port(hub, side(owner, hub, index), hubLabel);
      bundle = new Bundle(channel, port, hubIsStart, new ArrayList<>());
      bundles.put(key, bundle);
      channel.bundles().add(bundle);
    }
    bundle.spokes().add(new Spoke(link, port(other, side(owner, other, index), otherLabel)));
  }

  /** Whether more lines of its kind lead to where it ends than from where it begins. */
  private boolean isManyToOne(Link link) {
    int from = 0;
    int to = 0;
    for (Link other : links) {
      if (other.style() == link.style()) {
        from += other.from().equals(link.from()) ? 1 : 0;
        to += other.to().equals(link.to()) ? 1 : 0;
      }
    }
    return to > from;
  }

  private static boolean runsLeft(Link link, Box from, Box to) {
    return link.style() == LinkStyle.REQUIRES
        || (link.style() == LinkStyle.FOLLOWS && from.y < to.y);
  }

  /** The innermost box in whose part both lie; null for the outermost graph. */
  private static @Nullable Box around(Box one, Box other) {
    List<Box> way = one.way();
    List<Box> otherWay = other.way();
    Box around = null;
    int most = Math.min(way.size(), otherWay.size()) - 1;
    for (int i = 0; i < most && way.get(i).equals(otherWay.get(i)); i++) {
      around = way.get(i);
    }
    return around;
  }

  private static int index(@Nullable Box owner, Box from, Box to, boolean left) {
    if (owner != null) {
      return left ? 0 : 1;
    }
    if (from.column() != to.column()) {
      return 1;
    }
    return from.column() == 1 ? 2 : left ? 0 : 1;
  }

  private static Side side(@Nullable Box owner, Box end, int index) {
    int column = owner == null ? end.column() : 0;
    return index == column ? Side.LEFT : Side.RIGHT;
  }

  private static Port port(Box box, Side side, int labelWidth) {
    Port port = new Port(box, side, labelWidth);
    box.ports(side).add(port);
    return port;
  }

  /** So that the lines of a box cross each other as little as can be. */
  private void sortPorts() {
    for (Bundle bundle : bundles.values()) {
      Box hub = bundle.hub().box();
      int reach = 0;
      for (Spoke spoke : bundle.spokes()) {
        int distance = spoke.port().box().y - hub.y;
        spoke.port().reach = -distance;
        reach = Math.abs(distance) > Math.abs(reach) ? distance : reach;
      }
      bundle.hub().reach = reach;
    }
    // upwards the near ones first, then downwards the far ones first
    Comparator<Port> order =
        Comparator.<Port>comparingInt(port -> port.reach < 0 ? 0 : 1)
            .thenComparingInt(port -> -port.reach);
    for (Box box : boxes.all()) {
      for (Side side : Side.values()) {
        box.ports(side).sort(order);
      }
    }
  }
}
