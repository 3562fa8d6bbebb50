package io.dealership.examples.handbook;

import io.dealership.core.organization.LineBasis;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abego.treelayout.Configuration;
import org.abego.treelayout.NodeExtentProvider;
import org.abego.treelayout.TreeLayout;
import org.abego.treelayout.util.AbstractTreeForTreeLayout;

/**
 * Where the boxes of the roles stand, from left to right: the head of the store with all who report
 * to it, and below it the roles whose line is not known.
 *
 * @param boxes one box for each role
 * @param lines who reports to whom
 * @param width of all boxes
 * @param height of all boxes
 * @param unknownAt where the roles begin whose line is not known; the height if there are none
 */
record OrganizationChart(
    Map<RoleId, Box> boxes, List<Line> lines, double width, double height, double unknownAt) {

  static final double FONT = 13;
  static final double LINE = 17;

  /** Left of a text, where the color of the department is, and right of it. */
  static final double LEFT = 14;

  private static final double RIGHT = 8;
  private static final double ABOVE = 6;
  private static final double WIDTH_ZH = 160;
  private static final double WIDTH_EN = 196;
  private static final double BETWEEN_LEVELS = 56;
  private static final double BETWEEN_BROTHERS = 8;
  private static final double BETWEEN_COUSINS = 16;

  /** Between the head and the others, where a heading stands. */
  private static final double BETWEEN_GROUPS = 56;

  /** The box of a role. */
  record Box(Role role, List<String> lines, double x, double y, double width, double height) {

    double middle() {
      return y + height / 2;
    }

    double right() {
      return x + width;
    }
  }

  /** A line between two boxes. */
  record Line(RoleId above, RoleId below, LineBasis basis) {}

  OrganizationChart {
    lines = List.copyOf(lines);
  }

  /** The chart of the roles of a handbook. */
  static OrganizationChart of(Wording wording) {
    List<Role> heads = new ArrayList<>();
    List<Role> unknown = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    Map<RoleId, Box> boxes = new LinkedHashMap<>();
    for (Role role : wording.handbook().catalog().roles()) {
      boxes.put(role.id(), box(role, wording));
      if (role.line().to().isPresent()) {
        lines.add(new Line(role.line().to().get(), role.id(), role.line().basis()));
      } else {
        (role.line().isOfHead() ? heads : unknown).add(role);
      }
    }
    double y = stand(heads, boxes, wording.handbook(), 0);
    double unknownAt = y;
    if (!unknown.isEmpty()) {
      unknownAt = heads.isEmpty() ? BETWEEN_GROUPS : y + BETWEEN_GROUPS;
      y = stand(unknown, boxes, wording.handbook(), unknownAt);
    }
    double width = boxes.values().stream().mapToDouble(Box::right).max().orElse(0);
    return new OrganizationChart(boxes, lines, width, y, unknownAt);
  }

  private static Box box(Role role, Wording wording) {
    double width = wording.isChinese() ? WIDTH_ZH : WIDTH_EN;
    List<String> lines = TextWidth.lines(wording.name(role.id()), FONT, width - LEFT - RIGHT);
    return new Box(role, lines, 0, 0, width, lines.size() * LINE + 2 * ABOVE);
  }

  /**
   * Places trees one below the other.
   *
   * @return where the last of them ends
   */
  private static double stand(
      List<Role> roots, Map<RoleId, Box> boxes, Handbook handbook, double from) {
    double y = from;
    for (Role root : roots) {
      if (y > from) {
        y += BETWEEN_COUSINS;
      }
      TreeLayout<RoleId> layout =
          new TreeLayout<>(new Lines(root.id(), handbook), new Extent(boxes), new Gaps(handbook));
      for (Map.Entry<RoleId, Rectangle2D.Double> each : layout.getNodeBounds().entrySet()) {
        Rectangle2D.Double place = each.getValue();
        double top = y + place.y;
        boxes.computeIfPresent(
            each.getKey(),
            (id, box) -> new Box(box.role(), box.lines(), place.x, top, box.width(), box.height()));
      }
      y += layout.getBounds().getHeight();
    }
    return y;
  }

  /** Who reports to whom, for the layout. */
  private static final class Lines extends AbstractTreeForTreeLayout<RoleId> {

    private final Handbook handbook;

    Lines(RoleId root, Handbook handbook) {
      super(root);
      this.handbook = handbook;
    }

    @Override
    public RoleId getParent(RoleId node) {
      return handbook.catalog().role(node).line().to().orElse(node);
    }

    @Override
    public List<RoleId> getChildrenList(RoleId node) {
      return handbook.catalog().below(node).stream().map(Role::id).toList();
    }
  }

  /** How large the boxes are, for the layout. */
  private record Extent(Map<RoleId, Box> boxes) implements NodeExtentProvider<RoleId> {

    private Box box(RoleId id) {
      Box box = boxes.get(id);
      if (box == null) {
        throw new IllegalStateException("a role of the catalog has a box: " + id);
      }
      return box;
    }

    @Override
    public double getWidth(RoleId id) {
      return box(id).width();
    }

    @Override
    public double getHeight(RoleId id) {
      return box(id).height();
    }
  }

  /** How far boxes are from each other, for the layout. */
  private record Gaps(Handbook handbook) implements Configuration<RoleId> {

    @Override
    public Location getRootLocation() {
      return Location.Left;
    }

    @Override
    public AlignmentInLevel getAlignmentInLevel() {
      return AlignmentInLevel.TowardsRoot;
    }

    @Override
    public double getGapBetweenLevels(int nextLevel) {
      return BETWEEN_LEVELS;
    }

    @Override
    public double getGapBetweenNodes(RoleId one, RoleId other) {
      return handbook
              .catalog()
              .role(one)
              .line()
              .to()
              .equals(handbook.catalog().role(other).line().to())
          ? BETWEEN_BROTHERS
          : BETWEEN_COUSINS;
    }
  }
}
