package io.dealership.examples.calls;

import io.dealership.examples.chart.SvgChart;
import io.dealership.examples.command.Labels;
import io.dealership.rules.contact.ContactCoverage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Draws the coverage of some weeks as SVG: what became of the contacts as bars, the share done in
 * time as a line, and the share that is wanted as a dashed one.
 */
final class CoverageChart {

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
  private final NumberAxis counts;
  private final NumberAxis percents;
  private final CategoryAxis mondays = new CategoryAxis();
  private final SvgChart chart;

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
    this.chart = new SvgChart(prefix);
    int most = weeks.stream().mapToInt(week -> week.sum(ContactCoverage::owed)).max().orElse(0);
    int step = step(most);
    this.counts = SvgChart.axis(step, STEPS * step * ROOM);
    this.percents = SvgChart.axis(100.0 / STEPS, 100 * ROOM);
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

  private String svg() {
    draw();
    legend();
    axes();
    rates();
    return chart.svg(WIDTH, HEIGHT, labels.get("chart.summary", weeks.size()));
  }

  // ---- bars and lines ----

  private void draw() {
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
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    chart.draw(plot, AREA, LEFT, TOP);
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

  // ---- texts ----

  private void legend() {
    double x = LEFT;
    for (Part part : PARTS) {
      chart.square(x, part.color());
      x = chart.legend(x + 16, labels.get("chart." + part.key()));
    }
    chart.stroke(x, RATE, "");
    x = chart.legend(x + 26, labels.get("chart.rate"));
    chart.stroke(x, TARGET, " stroke-dasharray=\"6,4\"");
    chart.legend(x + 26, labels.get("chart.target"));
  }

  private void axes() {
    double unit = counts.getTickUnit().getSize();
    for (int i = 0; i <= STEPS; i++) {
      double y = TOP + counts.valueToJava2D(i * unit, AREA, RectangleEdge.LEFT) + 4;
      chart.text(LEFT - 8, y, "end", "", BigDecimal.valueOf(Math.round(i * unit)).toString());
      chart.text(LEFT + AREA.getWidth() + 8, y, "start", "", i * 100 / STEPS + " %");
    }
    for (int i = 0; i < weeks.size(); i++) {
      double y = TOP + AREA.getHeight();
      chart.text(middle(i), y + 20, "middle", "", weeks.get(i).monday().toString().substring(5));
      chart.text(
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
        chart.text(
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
}
