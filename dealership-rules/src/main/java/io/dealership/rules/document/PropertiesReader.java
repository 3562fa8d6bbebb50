package io.dealership.rules.document;

import static java.util.Objects.requireNonNull;

import java.nio.CharBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads texts from a {@code .properties} file in UTF-8, strictly.
 *
 * <p>A line is empty, a comment that starts with {@code #}, or {@code name=text}; spaces around the
 * name and before the text do not count. Names are letters, digits, {@code . _ -}. Escapes are
 * {@code \n \t \\} and four hexadecimal digits after {@code \}{@code u}. A name stands once. A text
 * does not go on in the next line.
 *
 * <p>What this reader accepts, {@link java.util.Properties} reads in the same way, but for spaces
 * at the end of a line, which it keeps.
 */
public final class PropertiesReader {

  private final DocumentLimits limits;

  /** A reader with these limits. */
  public PropertiesReader(DocumentLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Reads a file.
   *
   * @return the texts by name with their places, in the order of the file, without those that are
   *     broken
   */
  public Map<String, JsonText> read(String file, byte[] bytes, Problems problems) {
    Map<String, JsonText> texts = new LinkedHashMap<>();
    if (DocumentInput.tooLong(file, bytes, limits, problems)) {
      return texts;
    }
    Optional<CharBuffer> decoded = DocumentInput.decode(file, bytes, problems);
    if (decoded.isEmpty()) {
      return texts;
    }
    JsonPlace top = JsonPlace.root(1, 1);
    int number = 0;
    String whole = decoded.get().toString();
    for (int start = 0; start < whole.length(); ) {
      int end = whole.indexOf('\n', start);
      end = end < 0 ? whole.length() : end;
      String line = whole.substring(start, end).strip();
      start = end + 1;
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      int equals = line.indexOf('=');
      String name = equals < 0 ? line : line.substring(0, equals).strip();
      if (equals < 0 || !isName(name)) {
        String shown = JsonWriter.quote(line);
        problems.add(file, "line " + number, shown, "name=text or a comment that starts with #");
        continue;
      }
      JsonPlace place = top.child(name, number, 1);
      Optional<String> text = unescape(file, line.substring(equals + 1).strip(), place, problems);
      JsonText before = texts.get(name);
      if (before != null) {
        problems.add(
            file,
            place.toString(),
            JsonWriter.quote(name) + " again",
            "each name once (it stands in line " + before.place().line() + ")");
      } else if (text.isPresent()) {
        texts.put(name, new JsonText(text.get(), place));
      }
    }
    return texts;
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private Optional<String> unescape(String file, String raw, JsonPlace place, Problems problems) {
    StringBuilder text = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      char next = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
      int plain =
          c != '\\' ? c : next == 'n' ? '\n' : next == 't' ? '\t' : next == '\\' ? next : -1;
      int code = plain < 0 && next == 'u' ? hex(raw, at + 2) : plain;
      if (code < 0) {
        String shown = JsonWriter.quote(raw.substring(at, Math.min(raw.length(), at + 6)));
        problems.add(file, place.toString(), shown, "one of the escapes \\n, \\t, \\\\, \\uXXXX");
        return Optional.empty();
      }
      text.append((char) code);
      at += c != '\\' ? 1 : plain < 0 ? 6 : 2;
    }
    if (JsonWriter.halfSurrogate(text.toString()) >= 0) {
      problems.add(file, place.toString(), "half of a surrogate pair", "whole characters");
      return Optional.empty();
    }
    if (text.length() > limits.maxTextLength()) {
      problems.add(
          file,
          place.toString(),
          text.length() + " characters",
          "a text of at most " + limits.maxTextLength() + " characters");
      return Optional.empty();
    }
    return Optional.of(text.toString());
  }

  private static int hex(String text, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
