package io.dealership.examples.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.text.LocalText;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.organization.OrganizationRules;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The handbooks that the tests look at, each made once. */
final class Handbooks {

  static final LocalDate ON = LocalDate.of(2026, 3, 2);

  static final Handbook DEALERSHIP =
      Handbook.of(
          new LocalText("经销店岗位手册", "Handbook of the dealership"),
          DealershipRules.standard().packs(),
          ON);

  static final Handbook FURNITURE =
      Handbook.of(
          new LocalText("家具建材门店岗位手册", "Handbook of the furniture and building-materials store"),
          DealershipRules.loader()
              .load(OrganizationRules.postsPack(), HandbookCommand.furniturePack()),
          ON);

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

  private static final Map<Locale, Map<String, String>> FILES =
      Map.of(
          Locale.ENGLISH, HandbookFiles.of(DEALERSHIP, Locale.ENGLISH, Optional.of("zh")),
          Locale.CHINESE, HandbookFiles.of(DEALERSHIP, Locale.CHINESE, Optional.of("en")));

  private Handbooks() {}

  /** The files of the dealership in a language. */
  static Map<String, String> files(Locale locale) {
    return FILES.get(locale);
  }

  static String file(Locale locale, String name) {
    assertThat(files(locale)).containsKey(name);
    return files(locale).get(name);
  }

  /** A text as XML, which has to be well-formed. */
  static Document xml(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("must be well-formed, but was " + text, e);
    }
  }

  /** All elements of a name below another one. */
  static List<Element> elements(Element below, String name) {
    NodeList found = below.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  static List<Element> elements(Document document, String name) {
    return elements(document.getDocumentElement(), name);
  }
}
