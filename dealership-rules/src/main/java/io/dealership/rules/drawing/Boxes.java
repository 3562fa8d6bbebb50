package io.dealership.rules.drawing;

import io.dealership.core.process.ActivityPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of a picture in their columns: two for the outermost graph, the main line and what
 * stands beside it, and one for each part.
 */
final class Boxes {

  private static final int GAP = 36;
  private static final int PORT = 14;
  private static final int INNER_GAP = 16;
  private static final int BARE_GUTTER = 10;
  private static final int GUTTER = 26;
  private static final int LABEL_GAP = 6;

  private final List<Box> mainLine = new ArrayList<>();
  private final List<Box> beside = new ArrayList<>();
  private final Map<Box, Integer> layers = new HashMap<>();
  private final Map<ActivityPath, Box> byPath = new LinkedHashMap<>();
  private final List<Channel> outermost =
      List.of(new Channel(Side.RIGHT), new Channel(Side.LEFT), new Channel(Side.LEFT));
  private final Map<Box, List<Channel>> channels = new LinkedHashMap<>();
  private int width;

  Boxes(Picture picture) {
    for (int i = 0; i < picture.items().size(); i++) {
      boolean isMain = picture.mainLine().contains(i);
      Box box = new Box(picture.items().get(i), null, isMain ? 0 : 1);
      (isMain ? mainLine : beside).add(box);
      layers.put(box, picture.layers().get(i));
      register(box);
    }
    // by layer, and within one in the usual order; sorting keeps it
    beside.sort((one, other) -> Integer.compare(layer(one), layer(other)));
    placeDown();
  }

  private int layer(Box box) {
    return layers.getOrDefault(box, 0);
  }

  private void register(Box box) {
    byPath.put(box.item().path(), box);
    if (!box.inner().isEmpty()) {
      channels.put(box, List.of(new Channel(Side.RIGHT), new Channel(Side.LEFT)));
      box.inner().forEach(this::register);
    }
  }

  Optional<Box> find(ActivityPath path) {
    return Optional.ofNullable(byPath.get(path));
  }

  Box get(ActivityPath path) {
    return find(path).orElseThrow();
  }

  List<Box> all() {
    return List.copyOf(byPath.values());
  }

  /** The channels beside the columns of the part of a box, or of the outermost graph for null. */
  List<Channel> channels(@Nullable Box owner) {
    return owner == null ? outermost : channels.getOrDefault(owner, outermost);
  }

  List<Channel> allChannels() {
    List<Channel> all = new ArrayList<>(outermost);
    channels.values().forEach(all::addAll);
    return all;
  }

  /** Boxes that stand one below the other with nothing between them. */
  void eachStack(Consumer<List<Box>> action) {
    action.accept(mainLine);
    action.accept(beside);
    channels.keySet().forEach(box -> action.accept(box.inner()));
  }

  int width() {
    return width;
  }

  int height() {
    return byPath.values().stream().mapToInt(Box::bottom).max().orElse(0);
  }

  /** Gives every box its place from top to bottom, with room for its ports. */
  void placeDown() {
    List<Integer> tops = new ArrayList<>();
    int y = 0;
    for (Box box : mainLine) {
      tops.add(y);
      y = place(box, y) + GAP;
    }
    int free = 0;
    for (Box box : beside) {
      int top = tops.get(Math.min(layer(box), tops.size() - 1));
      free = place(box, Math.max(free, top)) + GAP;
    }
    for (Box box : byPath.values()) {
      placePorts(box, Side.LEFT);
      placePorts(box, Side.RIGHT);
    }
  }

  private int place(Box box, int y) {
    int ports = Math.max(box.ports(Side.LEFT).size(), box.ports(Side.RIGHT).size());
    box.y = y;
    box.head = Math.max(box.textHeight() + 2 * Box.PADDING, PORT * (ports + 1));
    int bottom = y + box.head;
    if (!box.inner().isEmpty()) {
      bottom += INNER_GAP - GAP;
      for (Box inner : box.inner()) {
        bottom = place(inner, bottom + GAP);
      }
      bottom += INNER_GAP;
    }
    box.height = bottom - y;
    return bottom;
  }

  /**
   * The ports lie in a raster, with those of the left side of the second column between those of
   * the right side of the first, so that no two lines lie on each other.
   */
  private static void placePorts(Box box, Side side) {
    List<Port> ports = box.ports(side);
    int offset = box.column() == 1 && side == Side.LEFT ? PORT / 2 : 0;
    int start = box.y + (box.head - PORT * (ports.size() - 1)) / 2;
    int y = start + Math.floorMod(offset - start, PORT);
    for (Port port : ports) {
      port.y = y;
      y += PORT;
    }
  }

  /** Gives every box and channel its place from left to right, when lanes are known. */
  void placeAcross() {
    allChannels().forEach(Channel::assignLanes);
    for (List<Box> stack : List.of(mainLine, beside)) {
      stack.forEach(this::widen);
    }
    int main = columnWidth(mainLine);
    int second = columnWidth(beside);
    gutters(outermost.get(0), outermost.get(1), mainLine);
    Channel between = outermost.get(1);
    if (!beside.isEmpty()) {
      Channel right = outermost.get(2);
      right.leftGutter = gutter(beside, Side.RIGHT);
      between.rightGutter = gutter(beside, Side.LEFT);
    }
    int x = outermost.get(0).width();
    center(mainLine, x, main);
    between.x = x + main;
    outermost.get(2).x = between.x + between.width() + second;
    center(beside, between.x + between.width(), second);
    width = outermost.get(2).x + outermost.get(2).width();
  }

  /** The width of a box with a part, which needs those of its inner boxes. */
  private void widen(Box box) {
    if (box.inner().isEmpty()) {
      return;
    }
    box.inner().forEach(this::widen);
    Channel left = channels(box).get(0);
    Channel right = channels(box).get(1);
    gutters(left, right, box.inner());
    int inner = left.width() + columnWidth(box.inner()) + right.width();
    box.width = Math.max(Box.WIDTH, inner + 2 * BARE_GUTTER);
  }

  private static void gutters(Channel left, Channel right, List<Box> column) {
    left.rightGutter = gutter(column, Side.LEFT);
    right.leftGutter = gutter(column, Side.RIGHT);
  }

  private static int columnWidth(List<Box> column) {
    return column.stream().mapToInt(box -> box.width).max().orElse(0);
  }

  private static int gutter(List<Box> column, Side side) {
    boolean any = false;
    int label = 0;
    for (Box box : column) {
      for (Port port : box.ports(side)) {
        any = true;
        label = Math.max(label, port.labelWidth());
      }
    }
    return !any ? BARE_GUTTER : GUTTER + (label == 0 ? 0 : label + LABEL_GAP);
  }

  private void center(List<Box> column, int x, int columnWidth) {
    for (Box box : column) {
      box.x = x + (columnWidth - box.width) / 2;
      if (!box.inner().isEmpty()) {
        Channel left = channels(box).get(0);
        Channel right = channels(box).get(1);
        int inner = columnWidth(box.inner());
        left.x = box.x + (box.width - left.width() - inner - right.width()) / 2;
        center(box.inner(), left.x + left.width(), inner);
        right.x = left.x + left.width() + inner;
      }
    }
  }
}
