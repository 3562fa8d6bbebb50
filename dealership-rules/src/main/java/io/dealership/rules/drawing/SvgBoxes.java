package io.dealership.rules.drawing;

import io.dealership.rules.drawing.Box.Line;
import io.dealership.rules.drawing.Box.LineKind;
import io.dealership.rules.drawing.Routes.Route;
import java.util.List;

/** Draws the boxes of a picture: those with a part below the lines, the others above. */
final class SvgBoxes {

  private static final String WITHIN = "#f7f9fc";
  private static final String GRAY = "#475569";
  private static final int ROUND = 6;

  private final SvgWriter svg;

  SvgBoxes(SvgWriter svg) {
    this.svg = svg;
  }

  void draw(Boxes boxes, SvgLines lines, List<Route> routes) {
    List<Box> all = boxes.all();
    all.stream().filter(box -> !box.inner().isEmpty()).forEach(this::box);
    lines.draw(routes);
    all.stream().filter(box -> box.inner().isEmpty()).forEach(this::box);
  }

  private void box(Box box) {
    svg.open("g");
    svg.text("title", box.item().number() + " " + box.item().name());
    Tone tone = box.item().tone();
    rectangle(box.x, box.y, box.width, box.height, tone);
    if (!box.inner().isEmpty()) {
      svg.empty(
          "rect",
          "x",
          box.x + 3,
          "y",
          box.y + box.head,
          "width",
          box.width - 6,
          "height",
          box.height - box.head - 3,
          "rx",
          ROUND - 2,
          "fill",
          WITHIN);
    }
    int y = box.y + (box.head - box.textHeight()) / 2;
    for (Line line : box.lines()) {
      y += line.height();
      text(line, box.x + Box.PADDING, y - 5, tone);
    }
    svg.close("g");
  }

  void rectangle(int x, int y, int width, int height, Tone tone) {
    svg.empty(
        "rect",
        "x",
        x,
        "y",
        y,
        "width",
        width,
        "height",
        height,
        "rx",
        ROUND,
        "fill",
        tone.fill(),
        "stroke",
        tone.stroke(),
        "stroke-width",
        tone.strokeWidth(),
        "stroke-dasharray",
        tone.dashes());
  }

  private void text(Line line, int x, int y, Tone tone) {
    boolean isName = line.kind() == LineKind.NAME;
    boolean isDark = isName || tone.compareTo(Tone.SHADE_0) >= 0;
    String color = isDark ? SvgLines.INK : line.kind() == LineKind.REMARK ? tone.stroke() : GRAY;
    svg.text(
        "text",
        line.text(),
        "x",
        x,
        "y",
        y,
        "font-size",
        isName ? Box.NAME.size() : Box.SMALL.size(),
        "font-weight",
        isName ? "bold" : "",
        "fill",
        tone == Tone.OFF ? GRAY : color);
  }
}
