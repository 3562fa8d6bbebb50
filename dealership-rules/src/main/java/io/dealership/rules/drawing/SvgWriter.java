package io.dealership.rules.drawing;

/** Writes the elements of an SVG, each on a line, with every text escaped. */
final class SvgWriter {

  private final StringBuilder out = new StringBuilder(16_384);

  /** A text as content or as an attribute; what XML cannot bear was left out before. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Begins an element, with attributes in turn of name and value. */
  SvgWriter open(String element, Object... attributes) {
    tag(element, attributes);
    out.append(">\n");
    return this;
  }

  SvgWriter close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  /** An element without content. */
  SvgWriter empty(String element, Object... attributes) {
    tag(element, attributes);
    out.append("/>\n");
    return this;
  }

  /** An element with a text. */
  SvgWriter text(String element, String text, Object... attributes) {
    tag(element, attributes);
    out.append('>').append(escape(text)).append("</").append(element).append(">\n");
    return this;
  }

  private void tag(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1].toString();
      if (!value.isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"").append(escape(value)).append('"');
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
