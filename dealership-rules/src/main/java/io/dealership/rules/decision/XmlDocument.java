package io.dealership.rules.decision;

import io.dealership.rules.document.DocumentLimits;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML document from outside into {@link XmlElement}s: no document type, no entities but
 * the five of XML, and nothing beyond the limits. Elements of other namespaces than that of the
 * root, such as diagrams and extensions, are checked but not kept.
 */
final class XmlDocument {

  private final String file;
  private final DocumentLimits limits;
  private final XmlText source;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private final Deque<StringBuilder> texts = new ArrayDeque<>();
  private final Map<String, Integer> linesOfIds = new HashMap<>();
  private final List<Problem> problems;
  private int elements;
  private int depth;
  private int
      skippedFrom; // the depth of the outermost element of another namespace; 0 when there is none
  private @Nullable XmlElement root;
  private String namespace = "";

  private XmlDocument(
      String file, InputStream bytes, DocumentLimits limits, List<Problem> problems) {
    this.file = file;
    this.limits = limits;
    this.problems = problems;
    this.source = new XmlText(file, bytes, limits.maxBytes());
  }

  /**
   * Reads a document to its end.
   *
   * @param problems where ids that occur twice are added
   * @throws InvalidDocumentException when the document is not well-formed or beyond the limits
   */
  static XmlDocument read(
      String file, InputStream bytes, DocumentLimits limits, List<Problem> problems) {
    XmlDocument document = new XmlDocument(file, bytes, limits, problems);
    document.read();
    return document;
  }

  XmlElement root() {
    if (root == null) {
      throw new IllegalStateException("XmlDocument.root must be read, but was not");
    }
    return root;
  }

  /** The namespace of the root and of all elements that are kept. */
  String namespace() {
    return namespace;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, name) -> {
          throw new XMLStreamException("no resource is loaded from outside the document");
        });
    return factory;
  }

  private void read() {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(source);
      String encoding = xml.getCharacterEncodingScheme();
      if (encoding != null && !source.isIn(encoding)) {
        throw fatal(xml, source.encodings(), encoding);
      }
      while (xml.hasNext()) {
        read(xml, xml.next());
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw new InvalidDocumentException(List.of(source.failure().orElseGet(() -> syntax(e))));
    }
  }

  /** Without the words of the parser, which depend on the language of the machine. */
  private Problem syntax(XMLStreamException e) {
    String within = open.isEmpty() ? "" : " in <" + open.element().name() + ">";
    Location location = e.getLocation();
    String found =
        source.charactersRead() == 0
            ? "an empty document"
            : depth > 0 && isAtEnd(location) ? "the end of the document" : "an error of syntax";
    return new Problem(
        file,
        location == null ? "line 1" : place(location.getLineNumber(), location.getColumnNumber()),
        found + within,
        "well-formed XML");
  }

  private boolean isAtEnd(@Nullable Location location) {
    return source.isAtEnd()
        && location != null
        && location.getCharacterOffset() >= source.charactersRead() - 1;
  }

  private void read(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text(xml);
      case XMLStreamConstants.DTD -> throw fatal(xml, "a document without DOCTYPE", "a DOCTYPE");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw fatal(xml, "a character instead of an entity", "&" + xml.getLocalName() + ";");
      default -> {
        // comments, processing instructions and the end of the document say nothing
      }
    }
  }

  private void start(XMLStreamReader xml) {
    depth++;
    elements++;
    if (depth > limits.maxDepth()) {
      throw fatal(
          xml,
          "elements nested at most " + limits.maxDepth() + " deep",
          "<" + xml.getLocalName() + "> at depth " + depth);
    }
    if (elements > limits.maxElements()) {
      throw fatal(
          xml, "a document of at most " + limits.maxElements() + " elements", "a longer one");
    }
    String ofElement = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
    if (root == null) {
      namespace = ofElement;
    }
    if (skippedFrom == 0 && !ofElement.equals(namespace)) {
      skippedFrom = depth;
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeValue(i).length() > limits.maxTextLength()) {
        throw fatal(
            xml,
            "a text of at most " + limits.maxTextLength() + " characters",
            "a longer one in " + xml.getAttributeLocalName(i) + " of <" + xml.getLocalName() + ">");
      }
    }
    if (skippedFrom > 0) {
      return;
    }
    int line = xml.getLocation().getLineNumber();
    XmlElement element = new XmlElement(xml.getLocalName(), line);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String ofAttribute = xml.getAttributeNamespace(i);
      if (ofAttribute == null || ofAttribute.isEmpty()) {
        element.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    element.attribute("id").ifPresent(id -> note(id, element));
    if (root == null) {
      root = element;
    } else {
      open.element().add(element);
    }
    open.push(element);
    texts.push(new StringBuilder(0));
  }

  private void note(String id, XmlElement element) {
    @Nullable Integer before = linesOfIds.putIfAbsent(id, element.line());
    if (before != null && problems.size() < DmnReader.MOST_PROBLEMS) {
      problems.add(
          new Problem(
              file,
              "<" + element.name() + "> (line " + element.line() + ")",
              id,
              "an id that no other element has (line " + before + " has it)"));
    }
  }

  private void end() {
    if (depth == skippedFrom) {
      skippedFrom = 0;
    } else if (skippedFrom == 0) {
      open.pop().text(texts.pop());
    }
    depth--;
  }

  private void text(XMLStreamReader xml) {
    if (skippedFrom > 0 || texts.isEmpty()) {
      return;
    }
    StringBuilder text = texts.element();
    if (text.length() + xml.getTextLength() > limits.maxTextLength()) {
      throw fatal(
          xml,
          "a text of at most " + limits.maxTextLength() + " characters",
          "a longer one in <" + open.element().name() + ">");
    }
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  private InvalidDocumentException fatal(XMLStreamReader xml, String expectation, String value) {
    String place = place(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
    return new InvalidDocumentException(List.of(new Problem(file, place, value, expectation)));
  }

  private static String place(int line, int column) {
    return "line " + line + ", column " + column;
  }
}
