package io.dealership.examples.stock;

import io.dealership.examples.chart.SvgChart;
import io.dealership.examples.command.Labels;
import io.dealership.rules.parts.StockReview;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws which share of the value of a year how few parts have, the most valuable first. */
final class AbcCurve {

  private static final int WIDTH = 620;
  private static final int HEIGHT = 300;
  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 530, 220);
  private static final int LEFT = 56;
  private static final int TOP = 22;
  private static final int STEPS = 5;
  private static final int HUNDRED = 100;
  private static final Color CURVE = new Color(0x1A63B0);
  private static final Color GRID = new Color(0xC7CDD4);
  private static final double ROOM = 1.04;

  private AbcCurve() {}

  static String svg(List<StockReview.CurvePoint> points, int parts, Labels labels) {
    XYSeries series = new XYSeries("curve");
    series.add(0, 0);
    for (StockReview.CurvePoint point : points) {
      series.add((double) HUNDRED * point.parts() / parts, HUNDRED * point.share());
    }
    XYSeriesCollection curve = new XYSeriesCollection(series);
    NumberAxis across = SvgChart.axis(HUNDRED / STEPS, HUNDRED);
    NumberAxis up = SvgChart.axis(HUNDRED / STEPS, HUNDRED * ROOM);
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
    line.setSeriesPaint(0, CURVE);
    line.setSeriesStroke(0, new BasicStroke(2.5f));
    XYPlot plot = new XYPlot(curve, across, up, line);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.setDomainGridlinesVisible(false);
    SvgChart chart = new SvgChart("abc");
    chart.draw(plot, AREA, LEFT, TOP);
    for (int i = 0; i <= STEPS; i++) {
      double percent = (double) i * HUNDRED / STEPS;
      String text = Math.round(percent) + " %";
      double y = TOP + up.valueToJava2D(percent, AREA, RectangleEdge.LEFT) + 4;
      double x = LEFT + across.valueToJava2D(percent, AREA, RectangleEdge.BOTTOM);
      chart.text(LEFT - 8, y, "end", "", text);
      chart.text(x, TOP + AREA.getHeight() + 18, "middle", "", text);
    }
    chart.text(LEFT, 12, "start", "", labels.get("curve.up"));
    chart.text(
        LEFT + AREA.getWidth(), TOP + AREA.getHeight() + 40, "end", "", labels.get("curve.across"));
    return chart.svg(WIDTH, HEIGHT, labels.get("curve.summary"));
  }
}
