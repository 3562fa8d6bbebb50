package io.dealership.examples.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.contact.ContactId;
import io.dealership.examples.DealershipCommand;
import io.dealership.examples.command.Labels;
import io.dealership.rules.contact.ContactCoverage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class CoverageChartTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 2, 23);
  private static final Labels LABELS = Labels.of(CoverageChart.class, Locale.ENGLISH);

  @TempDir Path folder;

  private static ContactCoverage coverage(int target, int inTime, int missed, int running) {
    return new ContactCoverage(
        ContactId.of("call-" + target),
        target,
        inTime + missed + running,
        inTime,
        0,
        0,
        missed,
        running);
  }

  private static CoverageWeek week(ContactCoverage... contacts) {
    return new CoverageWeek(MONDAY, List.of(contacts));
  }

  private static String svg(CoverageWeek... weeks) {
    return CoverageChart.svg(List.of(weeks), LABELS, "c1-");
  }

  private static List<String> texts(String svg) {
    return Pattern.compile("<text[^>]*>([^<]*)</text>")
        .matcher(svg)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  @Test
  void is_xml_whose_ids_begin_as_they_should() throws Exception {
    String svg = svg(week(coverage(100, 3, 1, 2)));

    Document document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));

    assertThat(document.getDocumentElement().getLocalName()).isEqualTo("svg");
    assertThat(svg).contains("id=\"c1-clipPath1\"").doesNotContain("id=\"defs", "id=\"generic");
  }

  @Test
  void writes_the_share_and_the_number_of_each_week() {
    List<String> texts = texts(svg(week(coverage(100, 2, 1, 4)), week(coverage(90, 5, 0, 0))));

    assertThat(texts).contains("66.6 %", "of 7", "100 %", "of 5", "02-23", "in time", "target (%)");
  }

  @Test
  void a_week_without_anything_has_no_share() {
    CoverageWeek empty = week();

    assertThat(empty.rate()).isEmpty();
    assertThat(empty.target()).isEqualTo(100);
    assertThat(texts(svg(empty))).contains("of 0", "0", "5").doesNotContain("NaN");
  }

  @Test
  void contacts_that_were_ended_count_for_nothing() {
    assertThat(week(coverage(100, 0, 0, 0)).contacts()).isEmpty();
  }

  @Test
  void the_target_of_a_week_weighs_its_contacts() {
    assertThat(week(coverage(100, 1, 0, 0), coverage(80, 2, 1, 0)).target()).isEqualTo(85);
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "5, 5", "6, 10", "25, 25", "26, 50", "51, 100", "9999, 10000"})
  void the_scale_reaches_the_highest_bar_in_five_steps(int most, String end) {
    List<String> texts = texts(svg(week(coverage(100, most, 0, 0))));

    assertThat(texts).contains(end);
  }

  @Test
  void the_same_figures_give_the_same_bytes() {
    CoverageWeek week = week(coverage(100, 3, 1, 2));

    assertThat(svg(week)).isEqualTo(svg(week));
  }

  @Test
  void asks_for_no_font_of_the_machine() throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                DealershipCommand.class.getName(),
                "calls",
                "--out",
                folder.resolve("calls.txt").toString(),
                "--html",
                folder.resolve("calls.html").toString())
            .inheritIO()
            .start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(folder.resolve("calls.html")).content().contains("<svg ");
    assertThat(classes)
        .content()
        .contains("org.jfree.chart.JFreeChart ")
        .doesNotContain("sun.font.SunFontManager ");
  }
}
