package io.dealership.rules.drawing;

import io.dealership.rules.drawing.Picture.Item;
import io.dealership.rules.drawing.Picture.ScaleStep;
import io.dealership.rules.drawing.Routes.Point;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Draws what the lines and boxes of a picture mean, of those that are there. */
final class SvgLegend {

  private static final TextMeasure TEXT = TextMeasure.plain(12);
  private static final int LINE = 24;
  private static final int SAMPLE = 112;
  private static final int SWATCH = 34;
  private static final int GAP = 28;
  private static final int END = 20;

  private final SvgWriter svg;
  private final Picture picture;
  private final Phrases<DrawingPhrase> phrases;
  private int left;
  private int right;
  private int x;
  private int y;
  private int widest;

  SvgLegend(SvgWriter svg, Picture picture, Phrases<DrawingPhrase> phrases) {
    this.svg = svg;
    this.picture = picture;
    this.phrases = phrases;
  }

  /** Draws it, and says where it ends. */
  int draw(int fromX, int fromY, int width) {
    left = fromX;
    right = fromX + width;
    x = left;
    y = fromY;
    svg.empty(
        "path",
        "d",
        "M" + left + " " + (y - 8) + " H" + right,
        "stroke",
        "#cbd5e1",
        "stroke-width",
        "1");
    svg.text(
        "text",
        phrases.get(DrawingPhrase.LEGEND),
        "x",
        x,
        "y",
        y + 14,
        "font-size",
        "13",
        "font-weight",
        "bold",
        "fill",
        SvgLines.INK);
    y += LINE + 4;
    Set<LinkStyle> styles = styles();
    widest = widest(styles.stream().map(style -> phrases.get(style.legend())).toList());
    styles.forEach(this::line);
    newLine();
    Set<Tone> tones = tones(picture.items(), EnumSet.noneOf(Tone.class));
    List<String> texts = new ArrayList<>();
    tones.forEach(tone -> texts.add(phrases.get(tone.legend())));
    picture.scale().forEach(step -> texts.add(step.text()));
    widest = widest(texts);
    tones.forEach(this::tone);
    picture.scale().forEach(this::scale);
    newLine();
    return y - LINE / 2;
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(TEXT::width).max().orElse(0);
  }

  private Set<LinkStyle> styles() {
    Set<LinkStyle> styles = EnumSet.noneOf(LinkStyle.class);
    picture.links().forEach(link -> styles.add(link.style()));
    return styles;
  }

  private static Set<Tone> tones(List<Item> items, Set<Tone> tones) {
    for (Item item : items) {
      if (item.tone().legend() != DrawingPhrase.TITLE) {
        tones.add(item.tone());
      }
      tones(item.inner(), tones);
    }
    return tones;
  }

  private void newLine() {
    if (x > left) {
      x = left;
      y += LINE;
    }
  }

  /** Goes on in the next line where there is no room for a sample with its text. */
  private void room(int sample) {
    if (x + sample + widest > right) {
      newLine();
    }
  }

  private void text(int sample, String text) {
    svg.text(
        "text",
        TEXT.cut(text, right - left - sample),
        "x",
        x + sample,
        "y",
        y + 4,
        "font-size",
        TEXT.size(),
        "fill",
        "#334155");
    x += sample + widest + GAP;
  }

  private void line(LinkStyle style) {
    String text = phrases.get(style.legend());
    room(SAMPLE);
    List<Point> points = List.of(new Point(x + END, y), new Point(x + SAMPLE - END - 8, y));
    svg.empty(
        "path",
        "d",
        SvgLines.path(points),
        "fill",
        "none",
        "stroke",
        style.color(),
        "stroke-width",
        "1.6",
        "stroke-dasharray",
        style.dashes());
    new SvgLines(svg).signs(style, points, 1);
    end("A", x);
    end("B", x + SAMPLE - END - 8);
    text(SAMPLE, text);
  }

  private void end(String letter, int at) {
    new SvgBoxes(svg).rectangle(at, y - 9, END, 18, Tone.PLAIN);
    svg.text(
        "text",
        letter,
        "x",
        at + END / 2,
        "y",
        y + 4,
        "font-size",
        "11",
        "font-weight",
        "bold",
        "fill",
        SvgLines.INK,
        "text-anchor",
        "middle");
  }

  private void tone(Tone tone) {
    swatch(tone, phrases.get(tone.legend()));
  }

  private void scale(ScaleStep step) {
    swatch(step.tone(), step.text());
  }

  private void swatch(Tone tone, String text) {
    room(SWATCH);
    new SvgBoxes(svg).rectangle(x, y - 9, SWATCH - 10, 18, tone);
    text(SWATCH, text);
  }
}
