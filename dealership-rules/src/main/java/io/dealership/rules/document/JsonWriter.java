package io.dealership.rules.document;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON always in the same way: members in their order, two spaces, line feeds; a value that
 * fits on a line of 100 characters stands on one.
 */
public final class JsonWriter {

  private static final int WIDTH = 100;

  private JsonWriter() {}

  /** The value on one line, without any space. */
  public static String compact(JsonValue value) {
    StringBuilder to = new StringBuilder();
    compact(value, to, "");
    return to.toString();
  }

  /** The value for people, with a line feed at the end. */
  public static String pretty(JsonValue value) {
    StringBuilder to = new StringBuilder();
    pretty(value, "", 0, true, to);
    return to.append('\n').toString();
  }

  private static void pretty(
      JsonValue value, String indent, int before, boolean top, StringBuilder to) {
    boolean container = value instanceof JsonObject || value instanceof JsonArray;
    if (!container || !top || isEmpty(value)) {
      StringBuilder line = new StringBuilder();
      compact(value, line, " ");
      if (!container || before + line.length() < WIDTH) {
        to.append(line);
        return;
      }
    }
    String inner = indent + "  ";
    if (value instanceof JsonObject object) {
      to.append('{');
      for (Iterator<Map.Entry<String, JsonValue>> all = object.members().entrySet().iterator();
          all.hasNext(); ) {
        Map.Entry<String, JsonValue> member = all.next();
        String name = quote(member.getKey()) + ": ";
        to.append('\n').append(inner).append(name);
        pretty(member.getValue(), inner, inner.length() + name.length(), false, to);
        to.append(all.hasNext() ? "," : "");
      }
      to.append('\n').append(indent).append('}');
    } else if (value instanceof JsonArray array) {
      to.append('[');
      for (Iterator<JsonValue> all = array.elements().iterator(); all.hasNext(); ) {
        to.append('\n').append(inner);
        pretty(all.next(), inner, inner.length(), false, to);
        to.append(all.hasNext() ? "," : "");
      }
      to.append('\n').append(indent).append(']');
    }
  }

  private static boolean isEmpty(JsonValue value) {
    return (value instanceof JsonObject object && object.members().isEmpty())
        || (value instanceof JsonArray array && array.elements().isEmpty());
  }

  private static void compact(JsonValue value, StringBuilder to, String space) {
    if (value instanceof JsonText text) {
      quote(text.value(), to);
    } else if (value instanceof JsonNumber number) {
      to.append(number(number.value()));
    } else if (value instanceof JsonBoolean truth) {
      to.append(truth.value());
    } else if (value instanceof JsonArray array) {
      to.append('[');
      String separator = "";
      for (JsonValue element : array.elements()) {
        to.append(separator);
        compact(element, to, space);
        separator = "," + space;
      }
      to.append(']');
    } else if (value instanceof JsonObject object) {
      to.append('{').append(object.members().isEmpty() ? "" : space);
      String separator = "";
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        to.append(separator);
        quote(member.getKey(), to);
        to.append(':').append(space);
        compact(member.getValue(), to, space);
        separator = "," + space;
      }
      to.append(object.members().isEmpty() ? "" : space).append('}');
    } else {
      to.append("null");
    }
  }

  /** Digits as they are; a number too wide for a line keeps its exponent. */
  private static String number(BigDecimal value) {
    return Math.abs((long) value.scale()) <= WIDTH ? value.toPlainString() : value.toString();
  }

  static String quote(String text) {
    StringBuilder to = new StringBuilder(text.length() + 2);
    quote(text, to);
    return to.toString();
  }

  private static void quote(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> to.append("\\\"");
        case '\\' -> to.append("\\\\");
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        case '\t' -> to.append("\\t");
        default -> {
          if (isUnprintable(c)) {
            escape(c, to);
          } else {
            to.append(c);
          }
        }
      }
    }
    to.append('"');
  }

  private static void escape(char c, StringBuilder to) {
    to.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      to.append(Character.forDigit((c >> shift) & 0xF, 16));
    }
  }

  static String printable(String text) {
    StringBuilder to = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      to.append(isUnprintable(c) ? '\uFFFD' : c);
    }
    return to.toString();
  }

  /** Whether a character would disturb a line of text: a control, a line or a turn of direction. */
  static boolean isUnprintable(char c) {
    return c < 0x20
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }

  /** Where half of a surrogate pair stands alone; -1 when nowhere. */
  static int halfSurrogate(String text) {
    int at = 0;
    while (at < text.length()) {
      if (!Character.isSurrogate(text.charAt(at))) {
        at++;
      } else if (Character.isBmpCodePoint(text.codePointAt(at))) {
        return at;
      } else {
        at += 2;
      }
    }
    return -1;
  }
}
