package io.dealership.rules.eventlog;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an XML text one after the other: no document type, no entities but the five of
 * XML, nothing from outside, and no elements of other namespaces than that of the root.
 */
final class XesElements {

  /** Log, trace, event, and an attribute that is none. */
  private static final int LEVELS = 4;

  private final LogText text;
  private final int maxDepth;
  private final Supplier<String> where;
  private @Nullable XMLStreamReader open;
  private String namespace = "";
  private int depth;
  private boolean gathers;

  /**
   * @param where the path to what is being read, for problems
   */
  XesElements(LogText text, LogLimits limits, Supplier<String> where) {
    this.text = text;
    this.maxDepth = LEVELS + 2 * limits.maxDepth(); // a list has its values between
    this.where = where;
  }

  /** From here on everything counts to the same event, or else nothing is kept. */
  void gathers(boolean gathers) {
    this.gathers = gathers;
    text.mark();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, name) -> {
          throw new XMLStreamException("no resource is loaded from outside the log");
        });
    return factory;
  }

  /** Goes to the root, which has this name. */
  void open(String root) throws IOException {
    XMLStreamReader xml;
    try {
      xml = factory().createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    open = xml;
    String encoding = xml.getCharacterEncodingScheme();
    if (encoding != null && !isReadAs(encoding)) {
      throw new LogStop("line 1", "the encoding " + encoding, text.charset().name());
    }
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      refuse(event);
      event = next();
    }
    depth = 1;
    namespace = namespace(xml);
    if (!xml.getLocalName().equals(root)) {
      throw new LogStop(place(), "<" + xml.getLocalName() + ">", "the element <" + root + ">");
    }
  }

  /** Whether a text in this encoding is one in that of the layout, too. */
  private boolean isReadAs(String encoding) {
    try {
      Charset charset = Charset.forName(encoding);
      String name = charset.name().toUpperCase(Locale.ROOT);
      return charset.equals(text.charset())
          || charset.equals(StandardCharsets.US_ASCII)
          || (text.charset().name().equals("GB18030") && Set.of("GBK", "GB2312").contains(name))
          || (text.charset().name().startsWith(name) && name.equals("UTF-16"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
  }

  private XMLStreamReader xml() {
    if (open == null) {
      throw new IllegalStateException("XesElements must be open, but was not");
    }
    return open;
  }

  /** Goes to the next child of the element; false when it ends before. */
  boolean nextChild() throws IOException {
    while (true) {
      if (!gathers) {
        text.mark();
      }
      int event = next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          deeper();
          if (namespace(xml()).equals(namespace)) {
            return true;
          }
          skip();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return false;
        }
        default -> refuse(event);
      }
    }
  }

  /** Goes to the end of the element. */
  void skip() throws IOException {
    int outer = depth - 1;
    while (depth > outer) {
      text.mark();
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        deeper();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else {
        refuse(event);
      }
    }
  }

  /** Sees that nothing follows the root that must not. */
  void end() throws IOException {
    try {
      while (xml().hasNext()) {
        text.mark();
        next();
      }
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private void deeper() throws LogStop {
    if (++depth > maxDepth) {
      throw LogStop.limit(place(), "elements nested at most " + maxDepth + " deep");
    }
  }

  private int next() throws IOException {
    try {
      return xml().next();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private void refuse(int event) throws LogStop {
    if (event == XMLStreamConstants.DTD) {
      throw new LogStop(place(), "a DOCTYPE", "a log without DOCTYPE");
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new LogStop(
          place(), "&" + xml().getLocalName() + ";", "a character instead of an entity");
    }
  }

  private static String namespace(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  String name() {
    return xml().getLocalName();
  }

  /** The value of an attribute of the element; null if it has none of this name. */
  @Nullable String attribute(String name) {
    XMLStreamReader xml = xml();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The path, and the line at which the parser is. */
  String place() {
    return place(Optional.ofNullable(open).map(XMLStreamReader::getLocation).orElse(null));
  }

  private String place(@Nullable Location at) {
    return where.get() + (at == null ? "" : ", line " + at.getLineNumber());
  }

  /** Without the words of the parser, which depend on the language of the machine. */
  private IOException failure(XMLStreamException e) {
    Location at = e.getLocation();
    return text.failure()
        .orElseGet(
            () ->
                new LogStop(
                    at == null ? place() : place(at) + ", column " + at.getColumnNumber(),
                    text.count() == 0
                        ? "an empty log"
                        : isAtEnd(at) ? "the end of the log" : "an error of syntax",
                    "well-formed XML"));
  }

  private boolean isAtEnd(@Nullable Location at) {
    return text.isAtEnd() && at != null && at.getCharacterOffset() >= text.count() - 1;
  }

  void close() throws IOException {
    try {
      if (open != null) {
        open.close();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
