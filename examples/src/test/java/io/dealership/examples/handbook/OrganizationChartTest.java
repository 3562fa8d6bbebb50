package io.dealership.examples.handbook;

import static io.dealership.examples.handbook.Handbooks.elements;
import static io.dealership.examples.handbook.Handbooks.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dealership.core.organization.LineBasis;
import io.dealership.core.organization.ReportingLine;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.text.LocalText;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class OrganizationChartTest {

  private static final double ROUNDED = 0.11;

  static Stream<Arguments> charts() {
    return Stream.of(Handbooks.DEALERSHIP, Handbooks.FURNITURE)
        .flatMap(
            handbook ->
                Handbooks.LANGUAGES.stream()
                    .map(locale -> Arguments.of(handbook.title(), handbook, locale)));
  }

  private static Document svg(Handbook handbook, Locale locale) {
    return xml(ChartDrawing.svg(new Wording(handbook, locale)));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** The box of each role, by its id. */
  private static Map<String, Rectangle2D> boxes(Document svg) {
    Map<String, Rectangle2D> boxes = new LinkedHashMap<>();
    for (Element group : elements(svg, "g")) {
      Rectangle2D before =
          boxes.put(group.getAttribute("id"), rectangle(elements(group, "rect").get(0)));
      assertThat(before).as(group.getAttribute("id")).isNull();
    }
    return boxes;
  }

  private static Rectangle2D rectangle(Element rect) {
    return new Rectangle2D.Double(
        number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
  }

  private static List<Element> paths(Document svg, String kind) {
    return elements(svg, "path").stream()
        .filter(path -> path.getAttribute("class").startsWith(kind))
        .toList();
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("charts")
  void has_each_role_once_and_no_two_boxes_on_each_other(
      LocalText title, Handbook handbook, Locale locale) {
    Document svg = svg(handbook, locale);
    Map<String, Rectangle2D> boxes = boxes(svg);
    Rectangle2D paper =
        new Rectangle2D.Double(
            0,
            0,
            number(svg.getDocumentElement(), "width"),
            number(svg.getDocumentElement(), "height"));

    assertThat(boxes.keySet())
        .containsExactlyInAnyOrderElementsOf(
            handbook.catalog().roles().stream().map(role -> role.id().code()).toList());
    List<Rectangle2D> all = new ArrayList<>(boxes.values());
    for (int i = 0; i < all.size(); i++) {
      assertThat(paper.contains(all.get(i))).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(all.get(i).intersects(all.get(j))).isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("charts")
  void joins_each_role_with_the_one_above(LocalText title, Handbook handbook, Locale locale) {
    Document svg = svg(handbook, locale);
    Map<String, Rectangle2D> boxes = boxes(svg);
    Map<String, Element> lines = new LinkedHashMap<>();
    for (Element path : paths(svg, "line ")) {
      assertThat(lines.put(path.getAttribute("id"), path)).isNull();
    }

    int count = 0;
    for (Role role : handbook.catalog().roles()) {
      if (role.line().to().isEmpty()) {
        continue;
      }
      count++;
      Element path = lines.get(role.line().to().get() + "--" + role.id());
      Rectangle2D above = boxes.get(role.line().to().get().code());
      Rectangle2D below = boxes.get(role.id().code());
      List<Double> at = numbers(path.getAttribute("d"));
      assertThat(at.get(0)).isCloseTo(above.getMaxX(), within(ROUNDED));
      assertThat(at.get(1)).isCloseTo(above.getCenterY(), within(ROUNDED));
      assertThat(at.get(at.size() - 2)).isCloseTo(below.getX(), within(ROUNDED));
      assertThat(at.get(at.size() - 1)).isCloseTo(below.getCenterY(), within(ROUNDED));
      assertThat(path.hasAttribute("stroke-dasharray"))
          .isEqualTo(role.line().basis() == LineBasis.INFERRED);
      assertThat(above.getMaxX()).isLessThan(below.getX());
    }
    assertThat(lines).hasSize(count);
  }

  private static List<Double> numbers(String text) {
    return Pattern.compile("[\\d.]+")
        .matcher(text)
        .results()
        .map(number -> Double.valueOf(number.group()))
        .toList();
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("charts")
  void keeps_each_name_within_its_box(LocalText title, Handbook handbook, Locale locale) {
    for (Element group : elements(svg(handbook, locale), "g")) {
      Rectangle2D box = rectangle(elements(group, "rect").get(0));
      StringBuilder name = new StringBuilder();
      for (Element line : elements(group, "text")) {
        String text = line.getTextContent();
        name.append(text);
        assertThat(number(line, "x") + TextWidth.of(text, OrganizationChart.FONT))
            .isLessThan(box.getMaxX());
        assertThat(number(line, "x")).isGreaterThan(box.getX());
        assertThat(number(line, "y")).isBetween(box.getY() + 10, box.getMaxY() - 4);
      }
      Role role = handbook.catalog().role(group.getAttribute("id"));
      assertThat(name.toString().replace(" ", "")).isEqualTo(role.name(locale).replace(" ", ""));
    }
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("charts")
  void explains_its_colors_and_lines(LocalText title, Handbook handbook, Locale locale) {
    Document svg = svg(handbook, locale);
    List<String> swatches =
        elements(svg, "rect").stream()
            .filter(rect -> rect.getAttribute("class").equals("swatch"))
            .map(rect -> rect.getAttribute("fill"))
            .toList();

    assertThat(swatches).hasSameSizeAs(handbook.catalog().departments()).doesNotHaveDuplicates();
    assertThat(paths(svg, "sample")).hasSize(2);
    double below = boxes(svg).values().stream().mapToDouble(Rectangle2D::getY).min().orElseThrow();
    double right = number(svg.getDocumentElement(), "width");
    for (Element rect : elements(svg, "rect")) {
      if (rect.getAttribute("class").equals("swatch")) {
        assertThat(rectangle(rect).getMaxY()).isLessThan(below);
        assertThat(rectangle(rect).getMaxX()).isLessThan(right);
      }
    }
    assertThat(svg.getDocumentElement().getTextContent())
        .contains(
            handbook.catalog().departments().stream().map(each -> each.name().in(locale)).toList());
  }

  @Test
  void places_roles_whose_line_is_not_known_below_the_others() {
    OrganizationChart chart =
        OrganizationChart.of(new Wording(Handbooks.DEALERSHIP, Locale.ENGLISH));
    for (Role role : Handbooks.DEALERSHIP.catalog().roles()) {
      boolean known = role.line().basis() != LineBasis.UNKNOWN;
      assertThat(chart.boxes().get(role.id()).y() < chart.unknownAt()).isEqualTo(known);
    }
  }

  @Test
  void needs_no_head() {
    Handbook furniture = Handbooks.FURNITURE;
    List<Role> roles =
        furniture.catalog().roles().stream()
            .filter(role -> role.line().to().isEmpty())
            .map(role -> role.withLine(ReportingLine.unknown()))
            .toList();
    Handbook headless =
        new Handbook(
            furniture.title(),
            furniture.on(),
            RoleCatalog.of(roles, furniture.catalog().evidence()),
            furniture.raci(),
            List.of(),
            Map.of(),
            Map.of());

    Document svg = svg(headless, Locale.ENGLISH);

    assertThat(boxes(svg)).hasSize(3);
    assertThat(paths(svg, "line ")).isEmpty();
    assertThat(svg.getDocumentElement().getTextContent()).contains("Line not known");
  }
}
