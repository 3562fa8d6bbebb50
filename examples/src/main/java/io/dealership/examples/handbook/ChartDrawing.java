package io.dealership.examples.handbook;

import com.google.common.math.IntMath;
import com.google.common.xml.XmlEscapers;
import io.dealership.core.organization.Department;
import io.dealership.core.organization.LineBasis;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.examples.handbook.OrganizationChart.Box;
import io.dealership.examples.handbook.OrganizationChart.Line;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** Draws an organization chart as SVG, with a legend; each box leads to the page of its role. */
final class ChartDrawing {

  private static final String FONTS =
      "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";
  private static final double MARGIN = 24;
  private static final double SMALL = 12;
  private static final double SWATCH = 12;
  private static final double LEGEND_LINE = 22;
  private static final double SAMPLE = 36;

  private final Wording wording;
  private final OrganizationChart chart;
  private final Map<String, String> deep = new HashMap<>();
  private final Map<String, String> pale = new HashMap<>();
  private final StringBuilder legend = new StringBuilder();
  private final StringBuilder body = new StringBuilder();

  /** The width without the margins. */
  private final double width;

  private double x;
  private double y;

  private ChartDrawing(Wording wording, OrganizationChart chart) {
    this.wording = wording;
    this.chart = chart;
    this.width = Math.max(chart.width(), 560);
    int all = wording.handbook().catalog().departments().size();
    int step = step(all);
    int at = 0;
    for (Department each : wording.handbook().catalog().departments()) {
      float hue = (float) at / all;
      // hues beside each other differ in brightness, too
      deep.put(each.code(), color(hue, 0.8f, at % 2 == 0 ? 0.75f : 0.5f));
      pale.put(each.code(), color(hue, at % 2 == 0 ? 0.09f : 0.14f, 1f));
      at = (at + step) % Math.max(all, 1);
    }
  }

  /** How far to go around the circle of hues so that departments beside each other differ most. */
  private static int step(int all) {
    int step = Math.max(1, all * 2 / 5);
    while (IntMath.gcd(step, all) > 1) {
      step++;
    }
    return step;
  }

  private static String color(float hue, float saturation, float brightness) {
    int rgb = Color.HSBtoRGB(hue, saturation, brightness) & 0xFFFFFF;
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
  }

  /** The chart as SVG. */
  static String svg(Wording wording) {
    return new ChartDrawing(wording, OrganizationChart.of(wording)).svg();
  }

  private String svg() {
    legend();
    double top = y + MARGIN;
    chart.lines().forEach(line -> line(line, top));
    chart.boxes().values().forEach(box -> box(box, top));
    unknown(top);
    String all = number(width + 2 * MARGIN);
    String high = number(top + chart.height() + MARGIN);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + all
        + "\" height=\""
        + high
        + "\" viewBox=\"0 0 "
        + all
        + " "
        + high
        + "\" role=\"img\" aria-labelledby=\"title text\" lang=\""
        + (wording.isChinese() ? "zh-CN" : "en")
        + "\" font-family=\""
        + FONTS
        + "\" font-size=\""
        + number(OrganizationChart.FONT)
        + "\" fill=\"#212121\">\n<title id=\"title\">"
        + escaped(wording.get("way.organization"))
        + "</title>\n<desc id=\"text\">"
        + escaped(wording.get("organization.text"))
        + "</desc>\n<rect id=\"paper\" width=\""
        + all
        + "\" height=\""
        + high
        + "\" fill=\"#ffffff\"/>\n"
        + legend
        + body
        + "</svg>\n";
  }

  // ---- the legend ----

  private void legend() {
    y = MARGIN + 20;
    text(legend, wording.get("way.organization"), MARGIN, y, 20, true);
    y += 24;
    text(
        legend,
        wording.get(
            "organization.counts",
            wording.title(),
            wording.handbook().catalog().roles().size(),
            wording.handbook().catalog().departments().size(),
            wording.handbook().on()),
        MARGIN,
        y,
        SMALL,
        false);
    y += 28;
    x = MARGIN;
    for (Department each : wording.handbook().catalog().departments()) {
      String name = wording.in(each.name());
      place(SWATCH + 6 + TextWidth.of(name, SMALL));
      legend.append(
          "<rect class=\"swatch\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" fill=\"%s\"/>\n"
              .replaceFirst("%s", number(x))
              .replaceFirst("%s", number(y - 10))
              .replaceFirst("%s", number(SWATCH))
              .replaceFirst("%s", number(SWATCH))
              .replaceFirst("%s", deep.getOrDefault(each.code(), "")));
      text(legend, name, x + SWATCH + 6, y, SMALL, false);
      x += SWATCH + 6 + TextWidth.of(name, SMALL) + 20;
    }
    x = MARGIN;
    y += LEGEND_LINE;
    for (LineBasis basis : new LineBasis[] {LineBasis.STATED, LineBasis.INFERRED}) {
      String name = wording.get("organization.line." + basis);
      place(SAMPLE + 6 + TextWidth.of(name, SMALL));
      legend
          .append("<path class=\"sample\" d=\"M" + number(x) + " " + number(y - 4))
          .append("h" + number(SAMPLE) + "\"" + stroke(basis) + "/>\n");
      text(legend, name, x + SAMPLE + 6, y, SMALL, false);
      x += SAMPLE + 6 + TextWidth.of(name, SMALL) + 20;
    }
  }

  /** Begins a line of the legend where there is no room for one more entry. */
  private void place(double needed) {
    if (x > MARGIN && x + needed > MARGIN + width) {
      x = MARGIN;
      y += LEGEND_LINE;
    }
  }

  private void unknown(double top) {
    boolean any = chart.unknownAt() < chart.height();
    if (any) {
      double at = top + chart.unknownAt();
      body.append("<path class=\"rule\" d=\"M" + number(MARGIN) + " " + number(at - 40))
          .append("h" + number(width) + "\" stroke=\"#bdbdbd\"/>\n");
      text(body, wording.get("organization.unknown"), MARGIN, at - 14, 14, true);
    }
  }

  // ---- boxes and lines ----

  private void box(Box box, double top) {
    Role role = box.role();
    String department = role.department().code();
    double left = box.x() + MARGIN;
    double above = box.y() + top;
    body.append("<a href=\"" + Wording.rolePath(role.id()) + ".html\">\n<g id=\"" + role.id())
        .append("\" class=\"role\">\n<title>")
        .append(
            escaped(
                wording.get(
                    "organization.role",
                    wording.name(role.id()),
                    wording.in(role.department().name()),
                    wording.line(role).plain())))
        .append("</title>\n<rect x=\"" + number(left) + "\" y=\"" + number(above))
        .append("\" width=\"" + number(box.width()) + "\" height=\"" + number(box.height()))
        .append("\" rx=\"4\" fill=\"" + pale.get(department) + "\" stroke=\"")
        .append(deep.get(department) + "\"/>\n<path d=\"M" + number(left) + " " + number(above + 4))
        .append("a4 4 0 0 1 4 -4h2v" + number(box.height()))
        .append("h-2a4 4 0 0 1 -4 -4z\" fill=\"" + deep.get(department) + "\"/>\n");
    double line = above + 6 + OrganizationChart.FONT;
    for (String words : box.lines()) {
      text(body, words, left + OrganizationChart.LEFT, line, OrganizationChart.FONT, false);
      line += OrganizationChart.LINE;
    }
    body.append("</g>\n</a>\n");
  }

  private void line(Line line, double top) {
    Box above = box(line.above());
    Box below = box(line.below());
    double from = above.right() + MARGIN;
    double to = below.x() + MARGIN;
    String middle = number((from + to) / 2);
    body.append("<path class=\"line " + line.basis().name() + "\" id=\"" + line.above() + "--")
        .append(line.below() + "\" d=\"M" + number(from) + " " + number(above.middle() + top))
        .append("C" + middle + " " + number(above.middle() + top) + " " + middle + " ")
        .append(number(below.middle() + top) + " " + number(to) + " ")
        .append(number(below.middle() + top) + "\"" + stroke(line.basis()) + "/>\n");
  }

  private Box box(RoleId id) {
    Box box = chart.boxes().get(id);
    if (box == null) {
      throw new IllegalStateException("a role of the catalog has a box: " + id);
    }
    return box;
  }

  private static String stroke(LineBasis basis) {
    return " fill=\"none\" stroke=\"#616161\" stroke-width=\"1.4\""
        + (basis == LineBasis.STATED ? "" : " stroke-dasharray=\"5 4\"");
  }

  private void text(
      StringBuilder to, String words, double left, double line, double size, boolean strong) {
    to.append("<text x=\"" + number(left) + "\" y=\"" + number(line) + "\"")
        .append(size == OrganizationChart.FONT ? "" : " font-size=\"" + number(size) + "\"")
        .append(strong ? " font-weight=\"bold\">" : ">")
        .append(escaped(words) + "</text>\n");
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlAttributeEscaper().escape(text);
  }
}
