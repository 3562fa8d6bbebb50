package io.dealership.rules.drawing;

import io.dealership.rules.drawing.Routes.Label;
import io.dealership.rules.drawing.Routes.Point;
import io.dealership.rules.drawing.Routes.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws the lines of a picture with their arrows and signs. */
final class SvgLines {

  static final String INK = "#1e293b";
  static final String PAPER = "#ffffff";
  private static final int CORNER = 5;
  private static final int SIGN = 11;
  private static final int ARROW = 8;

  private final SvgWriter svg;

  SvgLines(SvgWriter svg) {
    this.svg = svg;
  }

  void draw(List<Route> routes) {
    int from = 0;
    while (from < routes.size()) {
      int to = from;
      while (to < routes.size() && routes.get(to).bundle() == routes.get(from).bundle()) {
        to++;
      }
      bundle(routes.subList(from, to));
      from = to;
    }
    routes.forEach(route -> signs(route.link().style(), route.points(), route.link().width()));
    routes.forEach(route -> label(route.label(), route.link().style()));
  }

  /** Lines that share a part are one path, so that what they share is no bolder than the rest. */
  private void bundle(List<Route> routes) {
    StringBuilder d = new StringBuilder();
    for (Route route : routes) {
      // from what is shared, so that dashes fall on dashes
      List<Point> points = new ArrayList<>(route.points());
      if (route.sharesEnd()) {
        Collections.reverse(points);
      }
      d.append(d.length() == 0 ? "" : " ").append(path(points));
    }
    Picture.Link link = routes.get(0).link();
    LinkStyle style = link.style();
    boolean isWide = style == LinkStyle.FOLLOWS;
    // the bright edge tells lines that cross from lines that branch
    stroke(d.toString(), PAPER, Integer.toString(link.width() + 4), "");
    String width = isWide ? Integer.toString(link.width()) : "1.6";
    stroke(d.toString(), style.color(), width, style.dashes());
  }

  /** The way with rounded corners. */
  static String path(List<Point> points) {
    StringBuilder d = new StringBuilder();
    Point first = points.get(0);
    d.append('M').append(first.x()).append(' ').append(first.y());
    for (int i = 1; i < points.size() - 1; i++) {
      Point before = points.get(i - 1);
      Point corner = points.get(i);
      Point after = points.get(i + 1);
      Point in = towards(corner, before);
      Point out = towards(corner, after);
      d.append(" L").append(in.x()).append(' ').append(in.y());
      d.append(" Q").append(corner.x()).append(' ').append(corner.y()).append(' ');
      d.append(out.x()).append(' ').append(out.y());
    }
    Point last = points.get(points.size() - 1);
    return d.append(" L").append(last.x()).append(' ').append(last.y()).toString();
  }

  /** A place near a corner, on the way to another place, at most half of it away. */
  private static Point towards(Point corner, Point other) {
    int dx = other.x() - corner.x();
    int dy = other.y() - corner.y();
    return new Point(corner.x() + step(dx), corner.y() + step(dy));
  }

  private static int step(int distance) {
    return Integer.signum(distance) * Math.min(CORNER, Math.abs(distance) / 2);
  }

  /** The arrow at the end and the sign of the kind. */
  void signs(LinkStyle style, List<Point> points, int width) {
    Point end = points.get(points.size() - 1);
    Point before = points.get(points.size() - 2);
    int dx = Integer.signum(before.x() - end.x());
    int dy = Integer.signum(before.y() - end.y());
    boolean hasSign = style != LinkStyle.DEMANDS && style != LinkStyle.FOLLOWS;
    int tip = hasSign ? SIGN : 1;
    arrow(new Point(end.x() + dx * tip, end.y() + dy * tip), dx, dy, style, width);
    Point at = new Point(end.x() + dx * SIGN / 2, end.y() + dy * SIGN / 2);
    switch (style) {
      case REQUIRES -> dot(at, style);
      case DEMANDS -> {
        Point start = points.get(0);
        Point next = points.get(1);
        int sx = Integer.signum(next.x() - start.x());
        int sy = Integer.signum(next.y() - start.y());
        dot(new Point(start.x() + sx * SIGN / 2, start.y() + sy * SIGN / 2), style);
      }
      case BLOCKS -> diamond(at, style);
      case LOCKS -> {
        circle(at, style);
        // a percent sign
        stroke("M" + (at.x() - 2) + " " + (at.y() + 3) + " l4 -6", style);
        stroke("M" + (at.x() - 3) + " " + (at.y() - 2) + " h2 m2 4 h2", style);
      }
      case UNLOCKS -> {
        circle(at, style);
        stroke("M" + (at.x() - 4) + " " + at.y() + " h8 m-4 -4 v8", style);
      }
      case FOLLOWS -> {}
    }
  }

  private void arrow(Point tip, int dx, int dy, LinkStyle style, int width) {
    int half = 4 + (width - 1) / 2;
    int backX = tip.x() + dx * (ARROW + width / 2);
    int backY = tip.y() + dy * (ARROW + width / 2);
    String points =
        tip.x()
            + ","
            + tip.y()
            + " "
            + (backX + dy * half)
            + ","
            + (backY + dx * half)
            + " "
            + (backX - dy * half)
            + ","
            + (backY - dx * half);
    svg.empty("polygon", "points", points, "fill", style.color());
  }

  private void dot(Point at, LinkStyle style) {
    svg.empty("circle", "cx", at.x(), "cy", at.y(), "r", "4", "fill", style.color());
  }

  private void circle(Point at, LinkStyle style) {
    svg.empty(
        "circle",
        "cx",
        at.x(),
        "cy",
        at.y(),
        "r",
        "5.5",
        "fill",
        PAPER,
        "stroke",
        style.color(),
        "stroke-width",
        "1.4");
  }

  private void diamond(Point at, LinkStyle style) {
    String d = "M" + (at.x() - 5) + " " + at.y() + " l5 -5 l5 5 l-5 5 z";
    svg.empty("path", "d", d, "fill", PAPER, "stroke", style.color(), "stroke-width", "1.4");
  }

  private void stroke(String d, LinkStyle style) {
    stroke(d, style.color(), "1.6", "");
  }

  private void stroke(String d, String color, String width, String dashes) {
    svg.empty(
        "path",
        "d",
        d,
        "fill",
        "none",
        "stroke",
        color,
        "stroke-width",
        width,
        "stroke-dasharray",
        dashes);
  }

  private void label(Label label, LinkStyle style) {
    if (!label.text().isEmpty()) {
      int width = Wiring.LABEL.width(label.text());
      int x = label.at().x();
      int left = label.endsAt() ? x - width : x;
      svg.empty(
          "rect",
          "x",
          left - 1,
          "y",
          label.at().y() - 10,
          "width",
          width + 2,
          "height",
          13,
          "fill",
          PAPER);
      svg.text(
          "text",
          label.text(),
          "x",
          x,
          "y",
          label.at().y(),
          "font-size",
          Wiring.LABEL.size(),
          "fill",
          style.color(),
          "text-anchor",
          label.endsAt() ? "end" : "");
    }
  }
}
