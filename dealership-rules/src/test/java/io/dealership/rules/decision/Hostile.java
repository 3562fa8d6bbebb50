package io.dealership.rules.decision;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Files that someone might send to do harm, made as they are read; what each is told stands in
 * hostile.txt.
 */
final class Hostile {

  private static final long HUNDRED_MEGABYTES = 100_000_000;

  private static final String START =
      "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" id=\"h\" name=\"h\" namespace=\"urn:h\">";
  private static final String TABLE =
      START
          + "<decision id=\"d\" name=\"D\"><decisionTable><input><inputExpression typeRef=\"number\"><text>a</text>"
          + "</inputExpression></input><output typeRef=\"number\"/>";
  private static final String RULE = "<rule id=\"r\"><inputEntry><text>";
  private static final String END =
      "</text></inputEntry><outputEntry><text>1</text></outputEntry></rule></decisionTable></decision></definitions>";

  private Hostile() {}

  static Map<String, Supplier<InputStream>> cases() {
    Map<String, Supplier<InputStream>> cases = new LinkedHashMap<>();
    cases.put(
        "a cell of 100 MB",
        file(() -> join(text(TABLE + RULE), endless("1, ", HUNDRED_MEGABYTES), text(END))));
    cases.put(
        "a CDATA section of 100 MB",
        file(
            () ->
                join(
                    text(TABLE + RULE + "<![CDATA["),
                    endless("1, ", HUNDRED_MEGABYTES),
                    text("]]>" + END))));
    cases.put(
        "a comment of 100 MB",
        file(
            () ->
                join(
                    text(START + "<!--"),
                    endless("x", HUNDRED_MEGABYTES),
                    text("--></definitions>"))));
    cases.put(
        "an attribute of 100 MB",
        file(
            () ->
                join(
                    text(START + "<decision id=\""),
                    endless("x", HUNDRED_MEGABYTES),
                    text("\"/></definitions>"))));
    cases.put(
        "an attribute of 1 MB",
        file(
            () ->
                join(
                    text(START + "<decision id=\""),
                    endless("x", 1_000_000),
                    text("\"/></definitions>"))));
    cases.put(
        "an element name of 100 MB",
        file(() -> join(text(START + "<"), endless("x", HUNDRED_MEGABYTES), text("/>"))));
    cases.put(
        "a million attributes",
        file(
            () ->
                join(
                    text(START + "<decision"),
                    numbered(" a%d=\"\"", 1_000_000),
                    text("/></definitions>"))));
    cases.put(
        "rules without end",
        file(
            () ->
                join(
                    text(TABLE),
                    numbered(
                        "<rule id=\"r%d\"><inputEntry><text>1</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>",
                        Integer.MAX_VALUE))));
    cases.put(
        "elements without end", file(() -> join(text(START), endless("<a/>", HUNDRED_MEGABYTES))));
    cases.put(
        "elements of extensions without end",
        file(() -> join(text(START), endless("<x:a xmlns:x=\"urn:x\"/>", HUNDRED_MEGABYTES))));
    cases.put(
        "a nesting of 10 million elements",
        file(() -> join(text(START), endless("<a>", 30_000_000))));
    cases.put(
        "entities that expand without end (billion laughs)",
        file(() -> text(laughs() + TABLE + RULE + "&l9;" + END)));
    cases.put(
        "one entity of 1 MB used a thousand times (quadratic blow-up)",
        file(
            () ->
                join(
                    text("<!DOCTYPE d [<!ENTITY e \""),
                    endless("x", 1_000_000),
                    text("\">]>" + START + "&e;".repeat(1000) + "</definitions>"))));
    cases.put(
        "an external entity of a file",
        file(
            () ->
                text(
                    "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + TABLE
                        + RULE
                        + "&e;"
                        + END)));
    cases.put(
        "an external document type of a server",
        file(
            () ->
                text(
                    "<!DOCTYPE d SYSTEM \"http://localhost:1/evil.dtd\">"
                        + START
                        + "</definitions>")));
    cases.put(
        "a parameter entity of a server",
        file(
            () ->
                text(
                    "<!DOCTYPE d [<!ENTITY % p SYSTEM \"http://localhost:1/evil.dtd\"> %p;]>"
                        + START
                        + "</definitions>")));
    cases.put(
        "a document type of 100 MB",
        file(
            () ->
                join(
                    text("<!DOCTYPE d [<!--"),
                    endless("x", HUNDRED_MEGABYTES),
                    text("-->]>" + START))));
    cases.put("an entity that nobody declared", file(() -> text(TABLE + RULE + "&e;" + END)));
    cases.put(
        "an inclusion of another file",
        file(
            () ->
                text(
                    START
                        + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>"
                        + "<decision id=\"d\" name=\"D\"/></definitions>")));
    cases.put(
        "broken UTF-8", file(() -> join(text(TABLE + "\n" + RULE), bytes(0xC3, 0x28), text(END))));
    cases.put(
        "UTF-8 that ends within a character", file(() -> join(text(START), bytes(0xE4, 0xBD))));
    cases.put(
        "UTF-16 without a byte order mark", file(() -> text(START + "</definitions>", UTF_16LE)));
    cases.put(
        "UTF-16 that calls itself UTF-8",
        file(
            () ->
                join(
                    bytes(0xFF, 0xFE),
                    text(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + START + "</definitions>",
                        UTF_16LE))));
    cases.put(
        "an encoding that does not exist",
        file(
            () -> text("<?xml version=\"1.0\" encoding=\"klingon\"?>" + START + "</definitions>")));
    cases.put(
        "an encoding other than UTF-8",
        file(() -> text("<?xml version=\"1.0\" encoding=\"GBK\"?>" + START + "</definitions>")));
    cases.put("a file that breaks off", file(() -> text(TABLE + RULE)));
    cases.put(
        "a file that goes on after its end",
        file(() -> text(TABLE + RULE + "1" + END + "<more/>")));
    cases.put("an empty file", file(InputStream::nullInputStream));
    cases.put("a file of zeros", file(() -> endless("\0", HUNDRED_MEGABYTES)));
    cases.put("a file that is no XML", file(() -> text("PK\u0003\u0004 and so on")));
    cases.put("a tag that is not closed", file(() -> text(START + "<decision></definitions>")));
    cases.put(
        "an id that is there twice",
        file(
            () ->
                text(TABLE + RULE + "1" + END.replace("<outputEntry>", "<outputEntry id=\"d\">"))));
    cases.put(
        "a cell of not(not(not(… 24,000 deep",
        file(() -> text(TABLE + RULE + "not(".repeat(24_000) + END)));
    cases.put(
        "a cell of a number of 90,000 digits",
        file(() -> text(TABLE + RULE + "9".repeat(90_000) + END)));
    cases.put(
        "a cell of a number with an exponent of a billion",
        file(() -> text(TABLE + RULE + "1e1000000000" + END)));
    cases.put(
        "a chain of a hundred thousand types",
        file(
            () ->
                join(
                    text(START),
                    chain(100_000),
                    text(
                        TABLE
                                .substring(START.length())
                                .replace("typeRef=\"number\"", "typeRef=\"t0\"")
                            + RULE
                            + "1"
                            + END))));
    cases.put(
        "contexts within contexts with long names",
        file(
            () ->
                join(
                    text(START + "<decision id=\"d\" name=\"D\">"),
                    text(
                        ("<context><contextEntry><variable name=\"" + "n".repeat(90_000) + "\"/>")
                            .repeat(29)),
                    text("<decisionTable/>".repeat(100_000)),
                    text("</contextEntry></context>".repeat(29) + "</decision></definitions>"))));
    return Collections.unmodifiableMap(cases);
  }

  private static Supplier<InputStream> file(Supplier<InputStream> file) {
    return file;
  }

  private static String laughs() {
    StringBuilder out = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      out.append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return out.append("]>").toString();
  }

  private static InputStream chain(int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(
          "<itemDefinition name=\"t%d\"><typeRef>t%d</typeRef></itemDefinition>"
              .formatted(i, i + 1));
    }
    return text(out.toString());
  }

  private static InputStream join(InputStream... parts) {
    return new SequenceInputStream(Collections.enumeration(List.of(parts)));
  }

  private static InputStream text(String text) {
    return text(text, UTF_8);
  }

  private static InputStream text(String text, Charset charset) {
    return new ByteArrayInputStream(text.getBytes(charset));
  }

  private static InputStream bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new ByteArrayInputStream(bytes);
  }

  /** The text again and again, made as it is read. */
  private static InputStream endless(String text, long length) {
    byte[] block = text.repeat(Math.max(1, 8192 / text.length())).getBytes(UTF_8);
    long[] left = {length / block.length};
    return new Parts(() -> left[0]-- > 0 ? block : new byte[0]);
  }

  /** A text with a number, again and again, made as it is read. */
  private static InputStream numbered(String text, int most) {
    int[] number = {0};
    return new Parts(
        () ->
            number[0] < most
                ? text.replace("%d", Integer.toString(number[0]++)).getBytes(UTF_8)
                : new byte[0]);
  }

  /** A file in parts, of which an empty one is the end. */
  private static final class Parts extends InputStream {

    private final Supplier<byte[]> parts;
    private byte[] part = {};
    private int at;

    Parts(Supplier<byte[]> parts) {
      this.parts = parts;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (at == part.length) {
        part = parts.get();
        at = 0;
      }
      if (part.length == 0) {
        return -1;
      }
      int count = Math.min(length, part.length - at);
      System.arraycopy(part, at, target, offset, count);
      at += count;
      return count;
    }
  }

  /** Counts what is read of a file. */
  static final class Counter extends InputStream {

    private final InputStream file;
    private long count;

    Counter(InputStream file) {
      this.file = file;
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws java.io.IOException {
      int read = file.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws java.io.IOException {
      int read = file.read(target, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
