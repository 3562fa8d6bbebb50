package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.rules.process.WorkflowWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LogDrawingTest {

  private static Passage passage(String from, String to, long count) {
    return new Passage(ActivityPath.parse(from), ActivityPath.parse(to), count, Optional.empty());
  }

  private static WorkflowDrawing drawing(Map<String, Long> counts, Passage... passages) {
    Map<ActivityPath, Long> byPath = new HashMap<>();
    counts.forEach((path, count) -> byPath.put(ActivityPath.parse(path), count));
    return WorkflowDrawing.of(WorkshopVisit.WORKFLOW, WorkshopVisit.WORDS)
        .ofLog(new WorkflowTraffic(byPath, List.of(passages)));
  }

  private static List<String> texts(WorkflowDrawing drawing) {
    return SvgReader.all(SvgReader.of(drawing.svg(Locale.ENGLISH)).root(), "text").stream()
        .map(Element::getTextContent)
        .toList();
  }

  @Test
  void counts_are_told_in_words_and_in_shades() {
    WorkflowDrawing drawing =
        drawing(Map.of("order", 100L, "repair", 20L, "fail", 21L, "complaint", 1L));
    assertThat(texts(drawing)).contains("100 times", "20 times", "21 times", "once", "never");
    assertThat(texts(drawing))
        .contains(
            "1 to 20 times",
            "21 to 40 times",
            "41 to 60 times",
            "61 to 80 times",
            "81 to 100 times");
  }

  @Test
  void instances_of_a_part_count_together() {
    WorkflowDrawing drawing =
        drawing(
            Map.of("additional-item#1/quote", 30L, "additional-item#2/quote", 12L),
            passage("additional-item#1/quote", "additional-item#1/consent", 7),
            passage("additional-item#2/quote", "additional-item#2/consent", 4));
    assertThat(texts(drawing)).contains("42 times", "11").doesNotContain("7", "4");
  }

  @Test
  void lines_are_as_wide_as_they_are_frequent_and_say_the_wait() {
    WorkflowDrawing drawing =
        drawing(
            Map.of(),
            new Passage(
                ActivityPath.of("order"),
                ActivityPath.of("dispatch"),
                60,
                Optional.of(Duration.ofMinutes(150))),
            passage("dispatch", "parts", 10));
    assertThat(texts(drawing)).contains("60 · median 2 h", "10");
    List<String> widths =
        SvgReader.all(SvgReader.of(drawing.svg(Locale.ENGLISH)).root(), "path").stream()
            .filter(path -> path.getAttribute("stroke").equals(LinkStyle.FOLLOWS.color()))
            .map(path -> path.getAttribute("stroke-width"))
            .toList();
    assertThat(widths).startsWith("7", "2");
  }

  @Test
  void waits_are_said_in_a_fitting_unit() {
    List<Duration> waits =
        List.of(
            Duration.ofDays(3),
            Duration.ofHours(47),
            Duration.ofMinutes(119),
            Duration.ofSeconds(119),
            Duration.ZERO);
    List<String> labels = new ArrayList<>();
    for (Duration wait : waits) {
      Passage passage =
          new Passage(ActivityPath.of("order"), ActivityPath.of("dispatch"), 1, Optional.of(wait));
      texts(drawing(Map.of(), passage)).stream()
          .filter(text -> text.startsWith("1 · "))
          .forEach(labels::add);
    }
    assertThat(labels)
        .containsExactly(
            "1 · median 3 d",
            "1 · median 47 h",
            "1 · median 119 min",
            "1 · median 119 s",
            "1 · median 0 s");
  }

  @Test
  void of_many_lines_the_most_frequent_are_drawn_and_the_others_counted() {
    List<String> codes = IntStream.range(0, 20).mapToObj(i -> "a" + i).toList();
    Workflow workflow = WorkshopVisit.plain(codes);
    List<Passage> passages = new ArrayList<>();
    long count = 1_000;
    for (String from : codes.subList(0, 10)) {
      for (String to : codes.subList(10, 20)) {
        passages.add(passage(from, to, count++));
      }
    }
    WorkflowDrawing drawing =
        WorkflowDrawing.of(workflow, WorkflowWords.codes())
            .ofLog(new WorkflowTraffic(Map.of(), passages));
    assertThat(drawing.notes(Locale.ENGLISH))
        .containsExactly("The 80 most frequent lines are shown, 20 others are not.");
    assertThat(texts(drawing)).contains("1020", "1099").doesNotContain("1019");
  }

  @Test
  void an_activity_that_the_workflow_does_not_have_is_refused() {
    assertThatThrownBy(() -> drawing(Map.of("order", 1L, "dance", 2L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "WorkflowTraffic must be of activities of the workflow, but 'dance' is none of them");
    assertThatThrownBy(() -> drawing(Map.of(), passage("order", "dance", 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void counts_and_waits_are_not_negative() {
    assertThatThrownBy(() -> passage("order", "repair", -1))
        .hasMessage("Passage.count must be from 0 to 1000000000000, but was -1");
    assertThatThrownBy(
            () ->
                new Passage(
                    ActivityPath.of("order"),
                    ActivityPath.of("repair"),
                    1,
                    Optional.of(Duration.ofSeconds(-1))))
        .hasMessage("Passage.medianWait must not be negative, but was PT-1S");
    assertThatThrownBy(() -> drawing(Map.of("order", -1L)))
        .hasMessage(
            "WorkflowTraffic.counts must be from 0 to 1000000000000, but was -1 for 'order'");
  }

  /** Each count has one shade, and its legend holds it. */
  @Property(tries = 500)
  void the_scale_says_what_the_shades_are(
      @ForAll @LongRange(min = 1, max = 2_000) long most, @ForAll @LongRange(min = 0) long any) {
    long count = any % (most + 1);
    Activities activities = new Activities(WorkshopVisit.WORKFLOW.graph());
    LogTraffic traffic =
        new LogTraffic(
            new WorkflowTraffic(Map.of(ActivityPath.of("order"), most), List.of()),
            activities,
            Phrases.ofDrawing(Locale.ENGLISH));
    List<Picture.ScaleStep> fitting =
        traffic.scale().stream().filter(step -> holds(step.text(), count)).toList();
    assertThat(fitting).hasSize(1);
    assertThat(fitting.get(0).tone()).isEqualTo(Tone.shade(count, most));
  }

  private static boolean holds(String range, long count) {
    String[] words = range.split(" ", -1);
    return switch (words[0]) {
      case "never" -> count == 0;
      case "once" -> count == 1;
      default -> {
        long from = Long.parseLong(words[0]);
        long to = words[1].equals("to") ? Long.parseLong(words[2]) : from;
        yield count >= from && count <= to;
      }
    };
  }
}
