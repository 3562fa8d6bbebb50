package io.dealership.rules.drawing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a picture with the parser of the JDK and measures it with widths of its own. */
final class SvgReader {

  /** A rectangle in the picture; its right and bottom edges are outside of it. */
  record Area(double x, double y, double width, double height) {

    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }

    boolean overlaps(Area other) {
      return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Area other) {
      return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }
  }

  /** A box with its texts. */
  record DrawnBox(String title, Area area, List<Area> texts) {}

  private final Element root;

  private SvgReader(Element root) {
    this.root = root;
  }

  static SvgReader of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setNamespaceAware(true);
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
      return new SvgReader(document.getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("no XML: " + e.getMessage() + "\n" + svg, e);
    }
  }

  Element root() {
    return root;
  }

  Area page() {
    return new Area(0, 0, number(root, "width"), number(root, "height"));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  static Area area(Element rectangle) {
    return new Area(
        number(rectangle, "x"),
        number(rectangle, "y"),
        number(rectangle, "width"),
        number(rectangle, "height"));
  }

  /** All elements of a name below another one. */
  static List<Element> all(Element below, String name) {
    List<Element> all = new ArrayList<>();
    var nodes = below.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /** The boxes: groups that begin with a title. */
  List<DrawnBox> boxes() {
    List<DrawnBox> boxes = new ArrayList<>();
    for (Element group : all(root, "g")) {
      Node first = group.getFirstChild();
      while (first != null && first.getNodeType() != Node.ELEMENT_NODE) {
        first = first.getNextSibling();
      }
      if (first != null && first.getNodeName().equals("title")) {
        List<Area> texts = all(group, "text").stream().map(SvgReader::textArea).toList();
        boxes.add(new DrawnBox(first.getTextContent(), area(all(group, "rect").get(0)), texts));
      }
    }
    return boxes;
  }

  /** Where a text is seen, from the height of its capitals to its base line. */
  static Area textArea(Element text) {
    double size = number(text, "font-size");
    double width = width(text.getTextContent()) * size;
    double x = number(text, "x");
    String anchor = text.getAttribute("text-anchor");
    double left = anchor.equals("end") ? x - width : anchor.equals("middle") ? x - width / 2 : x;
    return new Area(left, number(text, "y") - 0.75 * size, width, size);
  }

  /** The widths of Helvetica by class of letters, and an em for all that it does not have. */
  private static double width(String text) {
    return text.codePoints().mapToDouble(SvgReader::width).sum();
  }

  private static double width(int c) {
    if (c > 0x2FF) {
      return Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
    }
    if ("ijl|'`".indexOf(c) >= 0) {
      return 0.25;
    }
    if ("ftrI !.,:;()[]/\\-".indexOf(c) >= 0) {
      return 0.31;
    }
    return "mMW@%".indexOf(c) >= 0 ? 0.88 : Character.isUpperCase(c) ? 0.68 : 0.56;
  }
}
