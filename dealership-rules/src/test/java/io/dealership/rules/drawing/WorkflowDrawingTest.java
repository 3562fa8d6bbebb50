package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.drawing.SvgReader.Area;
import io.dealership.rules.drawing.SvgReader.DrawnBox;
import io.dealership.rules.process.WorkflowWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WorkflowDrawingTest {

  private static final WorkflowDrawing VISIT =
      WorkflowDrawing.of(WorkshopVisit.WORKFLOW, WorkshopVisit.WORDS);

  /** Looked at and found good; whoever changes it looks at it again. */
  @Test
  void a_textbook_graph_as_it_was_looked_at() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("medicine.svg")) {
      assertThat(
              WorkflowDrawing.of(WorkshopVisit.MEDICINE, WorkflowWords.codes()).svg(Locale.ENGLISH))
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Area area(String title) {
    return SvgReader.of(VISIT.svg(Locale.ENGLISH)).boxes().stream()
        .filter(box -> box.title().equals(title))
        .map(DrawnBox::area)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_main_line_is_a_column_from_top_to_bottom() {
    List<Area> line =
        List.of(
            area("3 Welcome"),
            area("7 Repair order signed"),
            area("12 Repair"),
            area("16 Final inspection"),
            area("22 Hand-over"),
            area("23 Follow-up call"));
    assertThat(line).extracting(Area::x).containsOnly(line.get(0).x());
    assertThat(line).extracting(Area::y).isSorted();
    assertThat(area("24 Complaint").x()).isGreaterThan(line.get(0).right());
  }

  @Test
  void a_part_lies_in_the_box_of_its_activity() {
    Area item = area("13 Additional item");
    assertThat(item.contains(area("13.1 Quote"))).isTrue();
    assertThat(item.contains(area("13.4 Additional work"))).isTrue();
    assertThat(item.overlaps(area("12 Repair"))).isFalse();
  }

  @Test
  void roles_starts_and_limits_are_written() {
    assertThat(texts(Locale.CHINESE))
        .contains("机电技师/班组长", "一开始即待办", "开始时不可办理", "≤3日", "≥24小时", "≤1日，以最早者为准");
    assertThat(texts(Locale.ENGLISH))
        .contains("technician / foreman", "owed from the start", "≤ 3 working days", "car-washer");
  }

  private static List<String> texts(Locale locale) {
    return SvgReader.all(SvgReader.of(VISIT.svg(locale)).root(), "text").stream()
        .map(Element::getTextContent)
        .toList();
  }

  /** Without colors the kinds still differ: by dashes or by the sign at the end. */
  @Test
  void the_kinds_of_lines_differ_without_colors() {
    List<String> dashes =
        List.of(LinkStyle.values()).subList(0, 5).stream().map(LinkStyle::dashes).toList();
    assertThat(dashes).doesNotHaveDuplicates();
    for (LinkStyle style : LinkStyle.values()) {
      boolean isDrawn = style != LinkStyle.FOLLOWS;
      assertThat(VISIT.svg(Locale.ENGLISH).contains("stroke=\"" + style.color() + "\""))
          .isEqualTo(isDrawn);
    }
  }

  @Test
  void it_has_a_title_a_description_and_its_own_paper() {
    SvgReader svg = SvgReader.of(VISIT.svg(Locale.CHINESE));
    Element root = svg.root();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("xml:lang")).isEqualTo("zh-CN");
    assertThat(SvgReader.all(root, "title").get(0).getTextContent()).isEqualTo("售后进厂维修");
    assertThat(SvgReader.all(root, "desc").get(0).getTextContent())
        .isEqualTo("售后进厂维修：流程workshop-visit，版本2026.1。共29个环节、49条连线。");
    Element paper = SvgReader.all(root, "rect").get(0);
    assertThat(paper.getAttribute("fill")).isEqualTo("#ffffff");
    assertThat(paper.getAttribute("width")).isEqualTo(root.getAttribute("width"));
    assertThat(paper.getAttribute("height")).isEqualTo(root.getAttribute("height"));
  }

  @Test
  void a_workflow_has_no_notes() {
    assertThat(VISIT.notes(Locale.ENGLISH)).isEmpty();
  }
}
