package io.dealership.rules.drawing;

import io.dealership.rules.drawing.Channel.Bundle;
import io.dealership.rules.drawing.Channel.Spoke;
import io.dealership.rules.drawing.Picture.Link;
import java.util.ArrayList;
import java.util.List;

/** The ways of the lines of a picture, when all boxes have their places. */
final class Routes {

  private static final int DECORATION = 24;
  private static final int BASE_LINE = 4;

  /** A place, from the left and from the top. */
  record Point(int x, int y) {}

  /**
   * A text at a line.
   *
   * @param endsAt whether its end is at the place and not its beginning
   */
  record Label(String text, Point at, boolean endsAt) {}

  /**
   * The way of a line, always from left to right or from top to bottom or back.
   *
   * @param bundle lines with one number lie on each other in part
   * @param sharesEnd whether what it shares with the others of its bundle is its end
   * @param label the label, whose text is empty for none
   */
  record Route(int bundle, Link link, List<Point> points, boolean sharesEnd, Label label) {}

  private final List<Route> routes = new ArrayList<>();
  private int bundle;

  private Routes() {}

  static List<Route> of(Boxes boxes, Wiring wiring) {
    Routes routes = new Routes();
    wiring.straight().forEach(routes::straight);
    for (Channel channel : boxes.allChannels()) {
      for (int i = 0; i < channel.bundles().size(); i++) {
        routes.bundle(channel.bundles().get(i), channel.laneX(i));
      }
    }
    return routes.routes;
  }

  private void straight(Wiring.Neighbors neighbors, List<Link> links) {
    Box upper = neighbors.upper();
    int total = links.stream().mapToInt(Wiring::slot).sum();
    int x = upper.x + (upper.width - total) / 2;
    for (Link link : links) {
      boolean down = link.from().equals(upper.item().path());
      int lineX = x + Wiring.slot(link) / 2 - Wiring.labelWidth(link) / 2;
      Point top = new Point(lineX, upper.bottom());
      Point bottom = new Point(lineX, neighbors.lower().y);
      Point middle =
          new Point(
              lineX + 6 + link.width() / 2, neighbors.lower().y - (down ? 22 : 8) + BASE_LINE);
      routes.add(
          new Route(
              bundle++,
              link,
              down ? List.of(top, bottom) : List.of(bottom, top),
              false,
              new Label(Wiring.label(link), middle, false)));
      x += Wiring.slot(link);
    }
  }

  private void bundle(Bundle all, int laneX) {
    for (Spoke spoke : all.spokes()) {
      Port start = all.hubIsStart() ? all.hub() : spoke.port();
      Port end = all.hubIsStart() ? spoke.port() : all.hub();
      List<Point> points = new ArrayList<>();
      points.add(new Point(start.x(), start.y));
      if (start.y != end.y || start.side() == end.side()) {
        points.add(new Point(laneX, start.y));
        points.add(new Point(laneX, end.y));
      }
      points.add(new Point(end.x(), end.y));
      Side side = end.side();
      Point at = new Point(end.x() + side.outwards() * DECORATION, end.y + BASE_LINE);
      routes.add(
          new Route(
              bundle,
              spoke.link(),
              points,
              !all.hubIsStart(),
              new Label(Wiring.label(spoke.link()), at, side == Side.LEFT)));
    }
    bundle++;
  }
}
