package io.dealership.examples.chart;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import io.dealership.examples.command.TextTable;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.Plot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A chart as SVG, to stand in a page: bars and lines are drawn by JFreeChart; all texts are written
 * by us, for whoever looks at them has fonts, and the machine that draws needs none. So the same
 * figures give the same bytes everywhere.
 */
public final class SvgChart {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final double WIDTH_OF_COLUMN = 6.7;

  private final StringBuilder texts = new StringBuilder();
  private final StringBuilder drawings = new StringBuilder();
  private final String prefix;

  /**
   * An empty one.
   *
   * @param prefix what the ids of the drawing begin with, so that a page can have several
   */
  public SvgChart(String prefix) {
    this.prefix = prefix;
  }

  /**
   * An axis without any text.
   *
   * @param step from one line of the grid to the next; chosen by us, for choosing it would need
   *     fonts
   */
  public static NumberAxis axis(double step, double end) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, end);
    axis.setTickUnit(new NumberTickUnit(step));
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  /** Draws a plot, which fills an area with its left upper corner at a place. */
  public void draw(Plot plot, Rectangle2D area, int left, int top) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    drawings.append(drawn(chart, area, left, top)).append('\n');
  }

  /**
   * The whole.
   *
   * @param summary what it shows, for those who cannot see it
   */
  public String svg(int width, int height, String summary) {
    return "<svg class=\"chart\" xmlns=\""
        + NAMESPACE
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" role=\"img\" aria-label=\""
        + htmlEscaper().escape(summary)
        + "\">\n"
        + drawings
        + "<g class=\"chart-text\">\n"
        + texts
        + "</g>\n</svg>\n";
  }

  private String drawn(JFreeChart chart, Rectangle2D area, int left, int top) {
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
    canvas.setSVGCanvasSize(new Dimension((int) area.getWidth(), (int) area.getHeight()));
    chart.draw(canvas, area);
    Element root = canvas.getRoot();
    root.setAttribute("x", Integer.toString(left));
    root.setAttribute("y", Integer.toString(top));
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

  /** A square of a legend. */
  public void square(double x, Color color) {
    texts
        .append("<rect x=\"" + number(x) + "\" y=\"10\" width=\"11\" height=\"11\" fill=\"")
        .append(hex(color))
        .append("\"/>\n");
  }

  /** A line of a legend. */
  public void stroke(double x, Color color, String more) {
    texts
        .append("<line x1=\"" + number(x) + "\" x2=\"" + number(x + 21))
        .append("\" y1=\"16\" y2=\"16\" stroke-width=\"2\" stroke=\"" + hex(color) + "\"" + more)
        .append("/>\n");
  }

  /** Words of a legend; returns where the next ones begin. */
  public double legend(double x, String words) {
    text(x, 20, "start", "", words);
    return x + TextTable.width(words) * WIDTH_OF_COLUMN + 18;
  }

  /**
   * A text.
   *
   * @param anchor {@code start}, {@code middle} or {@code end}: what of it is at the place
   * @param more attributes, with a blank in front
   */
  public void text(double x, double y, String anchor, String more, String words) {
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
