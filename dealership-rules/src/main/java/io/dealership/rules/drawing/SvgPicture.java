package io.dealership.rules.drawing;

import io.dealership.rules.drawing.Routes.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws a picture as SVG: title, boxes and lines, legend, notes. */
final class SvgPicture {

  private static final String CHINESE_FONTS =
      "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',Arial,sans-serif";

  /** Fonts for Chinese have quotes as wide as a character, so they come last. */
  private static final String ENGLISH_FONTS =
      "'Noto Sans','Segoe UI',Arial,'DejaVu Sans','Noto Sans CJK SC',sans-serif";

  private static final TextMeasure TITLE = TextMeasure.bold(20);
  private static final TextMeasure TEXT = TextMeasure.plain(12);
  private static final int MARGIN = 28;
  private static final int NARROWEST = 640;
  private static final int TITLE_LINE = 28;
  private static final int TEXT_LINE = 18;
  private static final int SPACE = 22;
  private static final int MOST_LINES = 4;
  private static final String GRAY = "#475569";

  private final Picture picture;
  private final Phrases<DrawingPhrase> phrases;
  private final Boxes boxes;
  private final List<Route> routes;
  private final int width;

  SvgPicture(Picture picture, Phrases<DrawingPhrase> phrases) {
    this.picture = picture;
    this.phrases = phrases;
    this.boxes = new Boxes(picture);
    Wiring wiring = new Wiring(boxes, picture.links());
    boxes.placeDown();
    boxes.placeAcross();
    this.routes = Routes.of(boxes, wiring);
    this.width = Math.max(NARROWEST, boxes.width() + 2 * MARGIN);
  }

  Boxes boxes() {
    return boxes;
  }

  List<Route> routes() {
    return routes;
  }

  String draw() {
    int textWidth = width - 2 * MARGIN;
    SvgWriter body = new SvgWriter();
    int y = MARGIN;
    for (String line : TITLE.wrap(picture.title(), textWidth, MOST_LINES)) {
      y += TITLE_LINE;
      body.text(
          "text",
          line,
          "x",
          MARGIN,
          "y",
          y - 8,
          "font-size",
          TITLE.size(),
          "font-weight",
          "bold",
          "fill",
          SvgLines.INK);
    }
    y = lines(body, TEXT.wrap(picture.subtitle(), textWidth, MOST_LINES), MARGIN, y) + SPACE;
    int left = (width - boxes.width()) / 2;
    body.open("g", "transform", "translate(" + left + " " + y + ")");
    new SvgBoxes(body).draw(boxes, new SvgLines(body), routes);
    body.close("g");
    y += boxes.height() + SPACE + SPACE / 2;
    y = new SvgLegend(body, picture, phrases).draw(MARGIN, y, textWidth);
    y = notes(body, y, textWidth) + MARGIN;
    return head(y) + body + "</svg>\n";
  }

  private String head(int height) {
    boolean zh = phrases.locale().equals(Locale.CHINESE);
    SvgWriter head = new SvgWriter();
    head.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "xml:lang",
        zh ? "zh-CN" : "en",
        "font-family",
        zh ? CHINESE_FONTS : ENGLISH_FONTS);
    head.text("title", picture.title());
    Map<String, String> values =
        Map.of(
            "title",
            picture.title(),
            "subtitle",
            picture.subtitle(),
            "activities",
            Integer.toString(boxes.all().size()),
            "links",
            Integer.toString(picture.links().size()));
    head.text("desc", phrases.fill(DrawingPhrase.DESCRIPTION, values));
    head.empty("rect", "width", width, "height", height, "fill", SvgLines.PAPER);
    return head.toString();
  }

  private int notes(SvgWriter body, int from, int textWidth) {
    if (picture.notes().isEmpty()) {
      return from;
    }
    int y = from + SPACE + TEXT_LINE;
    body.text(
        "text",
        picture.notesTitle(),
        "x",
        MARGIN,
        "y",
        y - 5,
        "font-size",
        "13",
        "font-weight",
        "bold",
        "fill",
        SvgLines.INK);
    int indent = TEXT.width(picture.notes().size() + ".") + 8;
    int number = 0;
    for (String note : picture.notes()) {
      number++;
      body.text(
          "text",
          number + ".",
          "x",
          MARGIN + indent - 8,
          "y",
          y + TEXT_LINE - 5,
          "font-size",
          TEXT.size(),
          "fill",
          GRAY,
          "text-anchor",
          "end");
      List<String> lines = TEXT.wrap(note, textWidth - indent, MOST_LINES);
      y = lines(body, lines, MARGIN + indent, y);
    }
    return y;
  }

  private static int lines(SvgWriter body, List<String> lines, int x, int from) {
    int y = from;
    for (String line : new ArrayList<>(lines)) {
      y += TEXT_LINE;
      body.text("text", line, "x", x, "y", y - 5, "font-size", TEXT.size(), "fill", GRAY);
    }
    return y;
  }
}
