package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.drawing.Routes.Point;
import io.dealership.rules.drawing.Routes.Route;
import io.dealership.rules.drawing.SvgReader.Area;
import io.dealership.rules.drawing.SvgReader.DrawnBox;
import io.dealership.rules.process.WorkflowWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What has to hold of every picture, whatever is drawn. */
class PictureLayoutTest {

  private static final List<RelationKind> KINDS = List.of(RelationKind.values());

  private static String svg(Workflow workflow, Locale locale) {
    return WorkflowDrawing.of(workflow, WorkflowWords.codes()).svg(locale);
  }

  private static SvgPicture picture(Workflow workflow) {
    Phrases<DrawingPhrase> phrases = Phrases.ofDrawing(Locale.ENGLISH);
    Picture picture = new PictureMaker(workflow, WorkflowWords.codes(), phrases).workflow();
    SvgPicture drawn = new SvgPicture(picture, phrases);
    assertThat(drawn.routes())
        .extracting(Route::link)
        .containsExactlyInAnyOrderElementsOf(picture.links());
    return drawn;
  }

  @Property(tries = 200)
  void is_well_formed_and_holds_nothing_that_runs(@ForAll long seed) {
    Workflow workflow = RandomDrawings.of(seed);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String svg = svg(workflow, locale);
      Element root = SvgReader.of(svg).root();
      assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
      for (Element element : SvgReader.all(root, "*")) {
        assertThat(element.getNodeName())
            .isIn("title", "desc", "g", "rect", "path", "circle", "polygon", "text");
        assertThat(element.hasAttribute("id")).isFalse();
        assertThat(element.hasAttribute("onload")).isFalse();
      }
      assertThat(svg).doesNotContainPattern("[\\p{Cc}&&[^\n]]").doesNotContain("\u202E");
      assertThat(svg(workflow, locale)).isEqualTo(svg);
    }
  }

  @Property(tries = 200)
  void boxes_lie_in_each_other_or_apart(@ForAll long seed) {
    SvgReader svg = SvgReader.of(svg(RandomDrawings.of(seed), Locale.CHINESE));
    List<DrawnBox> boxes = svg.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        Area one = boxes.get(i).area();
        Area other = boxes.get(j).area();
        assertThat(!one.overlaps(other) || one.contains(other) || other.contains(one))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isTrue();
        assertThat(one).isNotEqualTo(other);
      }
    }
  }

  @Property(tries = 200)
  void texts_lie_in_their_boxes_and_above_each_other(@ForAll long seed) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      SvgReader svg = SvgReader.of(svg(RandomDrawings.of(seed), locale));
      List<DrawnBox> boxes = svg.boxes();
      for (DrawnBox box : boxes) {
        assertThat(box.texts()).allMatch(box.area()::contains, "lies in " + box);
        for (int i = 1; i < box.texts().size(); i++) {
          assertThat(box.texts().get(i).overlaps(box.texts().get(i - 1))).isFalse();
        }
        for (DrawnBox other : boxes) {
          if (!other.equals(box) && !other.area().contains(box.area())) {
            assertThat(box.texts()).noneMatch(other.area()::overlaps);
          }
        }
      }
      for (Element text : SvgReader.all(svg.root(), "text")) {
        Area area = SvgReader.textArea(text);
        assertThat(area.x() >= 0 && area.width() <= svg.page().width())
            .as(text.getTextContent())
            .isTrue();
      }
    }
  }

  private static boolean runsThrough(Point from, Point to, Box box) {
    return Math.min(from.x(), to.x()) < box.x + box.width
        && Math.max(from.x(), to.x()) > box.x
        && Math.min(from.y(), to.y()) < box.bottom()
        && Math.max(from.y(), to.y()) > box.y;
  }

  @Property(tries = 200)
  void lines_run_around_the_boxes(@ForAll long seed) {
    SvgPicture picture = picture(RandomDrawings.of(seed));
    for (Route route : picture.routes()) {
      for (int i = 1; i < route.points().size(); i++) {
        Point from = route.points().get(i - 1);
        Point to = route.points().get(i);
        assertThat(from.x() == to.x() || from.y() == to.y()).isTrue();
        assertThat(picture.boxes().all())
            .filteredOn(box -> box.inner().isEmpty())
            .noneMatch(box -> runsThrough(from, to, box));
      }
    }
  }

  /** A piece of a line that runs along one axis. */
  private record Piece(int bundle, boolean isDown, int at, int from, int to) {

    boolean liesOn(Piece other) {
      return bundle != other.bundle
          && isDown == other.isDown
          && at == other.at
          && from < other.to
          && other.from < to;
    }
  }

  @Property(tries = 200)
  void lines_cross_but_never_lie_on_each_other(@ForAll long seed) {
    List<Piece> pieces = new ArrayList<>();
    for (Route route : picture(RandomDrawings.of(seed)).routes()) {
      for (int i = 1; i < route.points().size(); i++) {
        Point a = route.points().get(i - 1);
        Point b = route.points().get(i);
        boolean down = a.x() == b.x();
        int from = down ? Math.min(a.y(), b.y()) : Math.min(a.x(), b.x());
        int to = down ? Math.max(a.y(), b.y()) : Math.max(a.x(), b.x());
        pieces.add(new Piece(route.bundle(), down, down ? a.x() : a.y(), from, to));
      }
    }
    for (Piece piece : pieces) {
      assertThat(pieces).noneMatch(piece::liesOn);
    }
  }

  @Property(tries = 100)
  void labels_lie_outside_of_boxes(@ForAll long seed) {
    SvgPicture picture = picture(RandomDrawings.of(seed));
    for (Route route : picture.routes()) {
      Routes.Label label = route.label();
      int width = Wiring.labelWidth(route.link());
      int left = label.endsAt() ? label.at().x() - width : label.at().x();
      Point top = new Point(left, label.at().y() - 8);
      Point bottom = new Point(left + width, label.at().y());
      assertThat(picture.boxes().all())
          .filteredOn(box -> width > 0 && box.inner().isEmpty())
          .noneMatch(box -> runsThrough(top, bottom, box));
    }
  }

  /** A chain of forty with shortcuts, and relations of all kinds to what is not far away. */
  private static Workflow large(long seed) {
    Random random = new Random(seed);
    List<String> codes = IntStream.range(0, 40).mapToObj(i -> "step-" + i).toList();
    Map<List<Object>, Relation> relations = new LinkedHashMap<>();
    for (int i = 0; relations.size() < 120; i++) {
      int far = (int) Math.round(random.nextGaussian() * 6);
      int one = i < 39 ? i + 1 : random.nextInt(40);
      int other = i < 39 ? i : Math.max(0, Math.min(39, one + far));
      RelationKind kind = i < 39 ? RelationKind.REQUIRES : KINDS.get(random.nextInt(5));
      Relation relation = Relation.of(codes.get(one), kind, codes.get(other));
      if (kind == RelationKind.DEMANDS && random.nextBoolean()) {
        relation = relation.within(TimeLimit.workingDays(3));
      }
      relations.put(List.of(relation.from(), kind, relation.to()), relation);
    }
    return WorkshopVisit.plain(codes, relations.values().toArray(Relation[]::new));
  }

  @Property(tries = 50)
  void forty_activities_with_120_relations_fit_the_width_of_a_page(@ForAll long seed) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(SvgReader.of(svg(large(seed), locale)).page().width()).isLessThan(1_400);
    }
  }

  @Test
  void a_visit_to_the_workshop_fits_a_sheet() {
    Area page = SvgReader.of(svg(WorkshopVisit.WORKFLOW, Locale.CHINESE)).page();
    assertThat(page.width()).isLessThan(1_000);
    assertThat(page.height()).isLessThan(2_200);
  }
}
