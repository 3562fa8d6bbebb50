package io.dealership.rules.drawing;

import io.dealership.core.process.ActivityPath;
import io.dealership.rules.drawing.Picture.Item;
import io.dealership.rules.drawing.Picture.Link;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes a picture as a flowchart of Mermaid. Its ids are numbers with a letter before them, and
 * its texts stand in quotes with everything escaped that Mermaid might take for its own.
 */
final class MermaidPicture {

  private final StringBuilder out = new StringBuilder();
  private final Map<ActivityPath, String> ids = new HashMap<>();
  private final Set<Tone> tones = EnumSet.noneOf(Tone.class);

  private final Phrases<DrawingPhrase> phrases;

  private MermaidPicture(Phrases<DrawingPhrase> phrases) {
    this.phrases = phrases;
  }

  static String draw(Picture picture, Phrases<DrawingPhrase> phrases) {
    MermaidPicture mermaid = new MermaidPicture(phrases);
    mermaid.out.append("flowchart TD\n");
    mermaid.out.append("  accTitle: ").append(line(picture.title())).append('\n');
    mermaid.items(picture.items(), "  ");
    picture.links().forEach(mermaid::link);
    mermaid.tones.forEach(mermaid::tone);
    for (int i = 0; i < picture.notes().size(); i++) {
      mermaid.out.append("  %% ").append(i + 1).append(". ");
      mermaid.out.append(line(picture.notes().get(i))).append('\n');
    }
    return mermaid.out.toString();
  }

  private void items(List<Item> items, String indent) {
    for (Item item : items) {
      String id = "a" + (ids.size() + 1);
      ids.put(item.path(), id);
      tones.add(item.tone());
      boolean hasPart = !item.inner().isEmpty();
      String inner = hasPart ? indent + "  " : indent;
      if (hasPart) {
        out.append(indent).append("subgraph p").append(id);
        out.append("[\"").append(escape(item.number() + " " + item.name())).append("\"]\n");
      }
      out.append(inner).append(id).append("[\"").append(text(item)).append("\"]:::");
      out.append(name(item.tone())).append('\n');
      if (hasPart) {
        items(item.inner(), inner);
        out.append(indent).append("end\n");
      }
    }
  }

  private static String text(Item item) {
    StringBuilder text = new StringBuilder(escape(item.number() + " " + item.name()));
    if (!item.roles().isEmpty()) {
      text.append("<br/>").append(escape(item.roles()));
    }
    item.remarks().forEach(remark -> text.append("<br/>").append(escape(remark)));
    return text.toString();
  }

  private void link(Link link) {
    String word = link.style().word().map(phrases::get).orElse("");
    String label = (word + " " + link.label()).strip();
    out.append("  ").append(ids.get(link.from())).append(' ').append(link.style().arrow());
    out.append("|\"").append(escape(label)).append("\"| ");
    out.append(ids.get(link.to())).append('\n');
  }

  private static String name(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  private void tone(Tone tone) {
    out.append("  classDef ").append(name(tone)).append(" fill:").append(tone.fill());
    out.append(",stroke:").append(tone.stroke()).append(",stroke-width:");
    out.append(tone.strokeWidth()).append("px,color:").append(SvgLines.INK);
    if (!tone.dashes().isEmpty()) {
      out.append(",stroke-dasharray:").append(tone.dashes());
    }
    out.append('\n');
  }

  /**
   * A text within quotes: letters, digits, blanks and commas as they are, points and hyphens within
   * words as well, and all else of ASCII by number.
   */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean within = i > 0 && isWord(text.charAt(i - 1)) && i + 1 < text.length();
      boolean joins = (c == '.' || c == '-') && within && isWord(text.charAt(i + 1));
      if (c > '~' || c == ' ' || c == ',' || isWord(c) || joins) {
        escaped.append(c);
      } else {
        escaped.append('#').append((int) c).append(';');
      }
    }
    return escaped.toString();
  }

  private static boolean isWord(char c) {
    return c <= '~' && Character.isLetterOrDigit(c);
  }

  /** A text outside of quotes, which ends with the line: without what might end it before. */
  private static String line(String text) {
    return text.replaceAll("[;{}%#\"`<>]", " ").strip();
  }
}
