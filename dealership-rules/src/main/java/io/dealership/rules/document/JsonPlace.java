package io.dealership.rules.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a JSON document: its pointer (RFC 6901) with line and column.
 *
 * <p>Lines and columns count from 1; a column is a UTF-16 character. A value that was not read from
 * a document has line and column 0.
 */
public final class JsonPlace {

  private static final int LONGEST_NAME = 60;

  private static final JsonPlace NOWHERE = new JsonPlace(null, "", 0, 0);

  private final @Nullable JsonPlace parent;
  private final String token;
  private final int line;
  private final int column;

  private JsonPlace(@Nullable JsonPlace parent, String token, int line, int column) {
    this.parent = parent;
    this.token = token;
    this.line = line;
    this.column = column;
  }

  /** The place of a value that stands in no document. */
  public static JsonPlace nowhere() {
    return NOWHERE;
  }

  static JsonPlace root(int line, int column) {
    return new JsonPlace(null, "", line, column);
  }

  JsonPlace child(String name, int line, int column) {
    return new JsonPlace(this, name, line, column);
  }

  /** The line, from 1; 0 when unknown. */
  public int line() {
    return line;
  }

  /** The column, from 1, in UTF-16 characters; 0 when unknown. */
  public int column() {
    return column;
  }

  /**
   * The pointer, such as {@code /parameters/3/value}; empty for the whole document. Names of more
   * than 60 characters are shortened.
   */
  public String pointer() {
    StringBuilder to = new StringBuilder();
    append(to);
    return to.toString();
  }

  private void append(StringBuilder to) {
    if (parent != null) {
      parent.append(to);
      to.append('/');
      String shown = token.length() > LONGEST_NAME ? token.substring(0, LONGEST_NAME) + "…" : token;
      for (int i = 0; i < shown.length(); i++) {
        char c = shown.charAt(i);
        switch (c) {
          case '~' -> to.append("~0");
          case '/' -> to.append("~1");
          default -> to.append(JsonWriter.isUnprintable(c) ? '\uFFFD' : c);
        }
      }
    }
  }

  /** The place for people: {@code /parameters/3/value (line 12, column 8)}. */
  @Override
  public String toString() {
    String pointer = parent == null ? "document" : pointer();
    return line == 0 ? pointer : pointer + " (line " + line + ", column " + column + ")";
  }
}
