package io.dealership.examples.calls;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import io.dealership.examples.command.Labels;
import io.dealership.examples.command.TextTable;
import io.dealership.rules.contact.ContactCoverage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the coverage of some weeks as SVG: what became of the contacts as bars, the share done in
 * time as a line, and the share that is wanted as a dashed one.
 *
 * <p>Bars and lines are drawn by JFreeChart; all texts are written by us, for whoever looks at them
 * has fonts, and the machine that draws needs none. So the same figures give the same bytes
 * everywhere.
 */
final class CoverageChart {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private static final int WIDTH = 900;
  private static final int HEIGHT = 330;
  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 790, 220);
  private static final int LEFT = 50;
  private static final int TOP = 52;

  /** Room above the highest bar and above 100 %. */
  private static final double ROOM = 1.12;

  private static final int STEPS = 5;
  private static final Color RATE = new Color(0x1A237E);
  private static final Color TARGET = new Color(0x6D4C41);
  private static final Color GRID = new Color(0xE0E0E0);
  private static final Color BASE = new Color(0x757575);

  private final List<CoverageWeek> weeks;
  private final Labels labels;
  private final String prefix;
  private final NumberAxis counts;
  private final NumberAxis percents;
  private final CategoryAxis mondays = new CategoryAxis();
  private final StringBuilder texts = new StringBuilder();

  /** What can become of a contact, from the bottom of a bar to its top. */
  private static final List<Part> PARTS =
      List.of(
          new Part("in-time", new Color(0x2E7D32), ContactCoverage::inTime),
          new Part("late", new Color(0xF9A825), ContactCoverage::late),
          new Part("incomplete", new Color(0x8E24AA), ContactCoverage::incomplete),
          new Part("missed", new Color(0xC62828), ContactCoverage::missed),
          new Part("running", new Color(0xB0BEC5), ContactCoverage::running));

  private record Part(String key, Color color, ToIntFunction<ContactCoverage> figure) {}

  private CoverageChart(List<CoverageWeek> weeks, Labels labels, String prefix) {
    this.weeks = weeks;
    this.labels = labels;
    this.prefix = prefix;
    int most = weeks.stream().mapToInt(week -> week.sum(ContactCoverage::owed)).max().orElse(0);
    int step = step(most);
    this.counts = axis(step, STEPS * step * ROOM);
    this.percents = axis(100 / STEPS, 100 * ROOM);
    mondays.setTickLabelsVisible(false);
    mondays.setTickMarksVisible(false);
    mondays.setAxisLinePaint(BASE);
  }

  /**
   * The drawing, to stand in a page.
   *
   * @param prefix what the ids of the drawing begin with, so that a page can have several
   */
  static String svg(List<CoverageWeek> weeks, Labels labels, String prefix) {
    return new CoverageChart(weeks, labels, prefix).svg();
  }

  /** The least of 1, 2, 5, 10, 20, 50 … of which five reach as far as the most. */
  private static int step(int most) {
    int power = 1;
    while (true) {
      for (int digit : new int[] {1, 2, 5}) {
        if ((long) STEPS * digit * power >= most) {
          return digit * power;
        }
      }
      power *= 10;
    }
  }

  private static NumberAxis axis(int step, double end) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, end);
    axis.setTickUnit(new NumberTickUnit(step)); // chosen by us: choosing it would need fonts
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private String svg() {
    String drawing = drawing();
    String summary = labels.get("chart.summary", weeks.size());
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"chart\" xmlns=\"" + NAMESPACE + "\" viewBox=\"0 0 ")
        .append(WIDTH + " " + HEIGHT)
        .append("\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" role=\"img\" aria-label=\"")
        .append(htmlEscaper().escape(summary))
        .append("\">\n");
    svg.append(drawing).append('\n');
    legend();
    axes();
    rates();
    return svg.append("<g class=\"chart-text\">\n")
        .append(texts)
        .append("</g>\n</svg>\n")
        .toString();
  }

  // ---- bars and lines ----

  private String drawing() {
    DefaultCategoryDataset parts = new DefaultCategoryDataset();
    DefaultCategoryDataset rates = new DefaultCategoryDataset();
    DefaultCategoryDataset targets = new DefaultCategoryDataset();
    for (CoverageWeek week : weeks) {
      for (Part part : PARTS) {
        int sum = week.sum(part.figure());
        parts.addValue(sum == 0 ? null : Integer.valueOf(sum), part.key(), week.monday());
      }
      rates.addValue(week.rate().orElse(null), "rate", week.monday());
      targets.addValue(week.target(), "target", week.monday());
    }
    CategoryPlot plot = new CategoryPlot(parts, mondays, counts, bars());
    plot.setRangeAxis(1, percents);
    plot.setDataset(1, targets);
    plot.setRenderer(1, line(TARGET, new BasicStroke(1.5f, 0, 0, 1, new float[] {6, 4}, 0), false));
    plot.mapDatasetToRangeAxis(1, 1);
    plot.setDataset(2, rates);
    plot.setRenderer(2, line(RATE, new BasicStroke(2f), true));
    plot.mapDatasetToRangeAxis(2, 1);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    return drawn(chart);
  }

  private static StackedBarRenderer bars() {
    StackedBarRenderer bars = new StackedBarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    for (int i = 0; i < PARTS.size(); i++) {
      bars.setSeriesPaint(i, PARTS.get(i).color());
    }
    return bars;
  }

  private static LineAndShapeRenderer line(Color color, BasicStroke stroke, boolean points) {
    LineAndShapeRenderer line = new LineAndShapeRenderer(true, points);
    line.setSeriesPaint(0, color);
    line.setSeriesStroke(0, stroke);
    line.setSeriesShape(0, new Ellipse2D.Double(-4, -4, 8, 8));
    return line;
  }

  private String drawn(JFreeChart chart) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String kind) {
            return prefix + super.generateID(kind);
          }
        });
    SVGGeneratorContext.GraphicContextDefaults defaults =
        new SVGGeneratorContext.GraphicContextDefaults();
    defaults.setFont(new NoFont());
    context.setGraphicContextDefaults(defaults);
    SVGGraphics2D canvas = new WithoutTexts(context);
    canvas.setSVGCanvasSize(new Dimension((int) AREA.getWidth(), (int) AREA.getHeight()));
    chart.draw(canvas, AREA);
    Element root = canvas.getRoot();
    root.setAttribute("x", Integer.toString(LEFT));
    root.setAttribute("y", Integer.toString(TOP));
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals("defs") && !child.hasChildNodes()) {
        root.removeChild(child); // it would have the same id in all drawings
        break;
      }
    }
    StringWriter text = new StringWriter();
    try {
      canvas.stream(root, text, false, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written but memory
    }
    String svg = text.toString().replace(System.lineSeparator(), "\n");
    return svg.substring(svg.indexOf("<svg")).strip();
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has a builder of documents", e);
    }
  }

  /** Draws no text, so that it never asks for a font of the machine. */
  private static final class WithoutTexts extends SVGGraphics2D {
    WithoutTexts(SVGGeneratorContext context) {
      super(context, false);
    }

    @Override
    public void setFont(Font font) {
      // the one of the page
    }
  }

  /** A font by name only. */
  private static final class NoFont extends Font {
    private static final long serialVersionUID = 1;

    NoFont() {
      super(Font.SANS_SERIF, Font.PLAIN, 12);
    }

    @Override
    public String getFamily() {
      return "sans-serif";
    }

    @Override
    public Font deriveFont(Map<? extends Attribute, ?> attributes) {
      return this;
    }
  }

  // ---- texts ----

  private void legend() {
    double x = LEFT;
    for (Part part : PARTS) {
      square(x, part.color());
      x = write(x + 16, "chart." + part.key());
    }
    stroke(x, RATE, "");
    x = write(x + 26, "chart.rate");
    stroke(x, TARGET, " stroke-dasharray=\"6,4\"");
    write(x + 26, "chart.target");
  }

  private void square(double x, Color color) {
    texts
        .append("<rect x=\"" + number(x) + "\" y=\"10\" width=\"11\" height=\"11\" fill=\"")
        .append(hex(color))
        .append("\"/>\n");
  }

  private void stroke(double x, Color color, String more) {
    texts
        .append("<line x1=\"" + number(x) + "\" x2=\"" + number(x + 21))
        .append("\" y1=\"16\" y2=\"16\" stroke-width=\"2\" stroke=\"" + hex(color) + "\"" + more)
        .append("/>\n");
  }

  /** Writes words of the legend, and returns where the next ones begin. */
  private double write(double x, String key) {
    String words = labels.get(key);
    text(x, 20, "start", "", words);
    return x + TextTable.width(words) * 6.7 + 18;
  }

  private void axes() {
    double unit = counts.getTickUnit().getSize();
    for (int i = 0; i <= STEPS; i++) {
      double y = TOP + counts.valueToJava2D(i * unit, AREA, RectangleEdge.LEFT) + 4;
      text(LEFT - 8, y, "end", "", BigDecimal.valueOf(Math.round(i * unit)).toString());
      text(LEFT + AREA.getWidth() + 8, y, "start", "", i * 100 / STEPS + " %");
    }
    for (int i = 0; i < weeks.size(); i++) {
      double y = TOP + AREA.getHeight();
      text(middle(i), y + 20, "middle", "", weeks.get(i).monday().toString().substring(5));
      text(
          middle(i),
          y + 37,
          "middle",
          " class=\"chart-small\"",
          labels.get("chart.owed", weeks.get(i).sum(ContactCoverage::owed)));
    }
  }

  private void rates() {
    for (int i = 0; i < weeks.size(); i++) {
      if (weeks.get(i).rate().isPresent()) {
        BigDecimal rate = weeks.get(i).rate().get();
        double y = TOP + percents.valueToJava2D(rate.doubleValue(), AREA, RectangleEdge.RIGHT);
        text(
            middle(i),
            y - 10,
            "middle",
            " class=\"chart-rate\"",
            rate.stripTrailingZeros().toPlainString() + " %");
      }
    }
  }

  private double middle(int week) {
    return LEFT + mondays.getCategoryMiddle(week, weeks.size(), AREA, RectangleEdge.BOTTOM);
  }

  private void text(double x, double y, String anchor, String more, String words) {
    texts
        .append("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"")
        .append(anchor + "\"" + more + ">")
        .append(htmlEscaper().escape(words))
        .append("</text>\n");
  }

  private static String number(double value) {
    return BigDecimal.valueOf(Math.round(value * 10), 1).stripTrailingZeros().toPlainString();
  }

  private static String hex(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
  }
}
