package io.dealership.rules.drawing;

import io.dealership.rules.drawing.Picture.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The box of an activity while it is being placed. */
final class Box {

  /** How wide boxes without a part are. */
  static final int WIDTH = 224;

  static final int PADDING = 9;
  static final TextMeasure NAME = TextMeasure.bold(13);
  static final TextMeasure SMALL = TextMeasure.plain(11);
  static final int NAME_LINE = 18;
  static final int SMALL_LINE = 15;
  private static final int NAME_LINES = 5;
  private static final int SMALL_LINES = 3;

  /** What of a box a line of text is. */
  enum LineKind {
    NAME,
    ROLES,
    REMARK
  }

  /** A line of text in a box. */
  record Line(LineKind kind, String text) {

    int height() {
      return kind == LineKind.NAME ? NAME_LINE : SMALL_LINE;
    }
  }

  private final Item item;
  private final @Nullable Box parent;

  /** The column of the outermost graph: 0 for the main line, 1 beside it. */
  private final int column;

  private final List<Line> lines;
  private final List<Box> inner = new ArrayList<>();
  private final List<Port> left = new ArrayList<>();
  private final List<Port> right = new ArrayList<>();

  // set by the placement, more than once
  int x;
  int y;
  int width = WIDTH;
  int height;
  int head;

  Box(Item item, @Nullable Box parent, int column) {
    this.item = item;
    this.parent = parent;
    this.column = column;
    this.lines = lines(item);
    for (Item each : item.inner()) {
      inner.add(new Box(each, this, column));
    }
  }

  private static List<Line> lines(Item item) {
    int width = WIDTH - 2 * PADDING;
    List<Line> lines = new ArrayList<>();
    NAME.wrap(item.number() + "  " + item.name(), width, NAME_LINES)
        .forEach(text -> lines.add(new Line(LineKind.NAME, text)));
    SMALL
        .wrap(item.roles(), width, SMALL_LINES)
        .forEach(text -> lines.add(new Line(LineKind.ROLES, text)));
    for (String remark : item.remarks()) {
      SMALL
          .wrap(remark, width, SMALL_LINES)
          .forEach(text -> lines.add(new Line(LineKind.REMARK, text)));
    }
    return List.copyOf(lines);
  }

  Item item() {
    return item;
  }

  @Nullable Box parent() {
    return parent;
  }

  int column() {
    return column;
  }

  List<Line> lines() {
    return lines;
  }

  List<Box> inner() {
    return inner;
  }

  List<Port> ports(Side side) {
    return side == Side.LEFT ? left : right;
  }

  int textHeight() {
    return lines.stream().mapToInt(Line::height).sum();
  }

  int bottom() {
    return y + height;
  }

  int edge(Side side) {
    return side == Side.LEFT ? x : x + width;
  }

  /** The box of the outermost graph in which it lies, perhaps itself. */
  Box outermost() {
    Box box = this;
    for (Box next = parent; next != null; next = next.parent) {
      box = next;
    }
    return box;
  }

  /** The boxes around it and itself, from the outside. */
  List<Box> way() {
    List<Box> way = new ArrayList<>();
    for (Box box = this; box != null; box = box.parent) {
      way.add(0, box);
    }
    return way;
  }
}
