package io.dealership.examples.handbook;

import static io.dealership.examples.handbook.Handbooks.DEALERSHIP;
import static io.dealership.examples.handbook.Handbooks.elements;
import static io.dealership.examples.handbook.Handbooks.file;
import static io.dealership.examples.handbook.Handbooks.xml;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyOrigin;
import io.dealership.core.organization.SourceUnit;
import io.dealership.examples.handbook.TraceRow.Home;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TraceTest {

  static final List<Locale> LANGUAGES = Handbooks.LANGUAGES;

  private static List<Element> rows(Locale locale) {
    return elements(xml(file(locale, "trace.html")), "tr").stream()
        .filter(row -> row.hasAttribute("data-role"))
        .toList();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void has_a_row_for_each_of_the_1160_places_of_the_source_papers(Locale locale)
      throws IOException {
    assertThat(TraceRow.of(DEALERSHIP)).hasSize(1_160);
    assertThat(rows(locale)).hasSize(1_160);
    assertThat(SheetsTest.read(file(locale, "trace.csv"))).hasSize(1_160);
    assertThat(DEALERSHIP.origins()).isEqualTo(1_160);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void is_the_same_as_a_page_and_as_a_table(Locale locale) throws IOException {
    List<Element> page = rows(locale);
    List<Map<String, String>> table = SheetsTest.read(file(locale, "trace.csv"));
    for (int i = 0; i < table.size(); i++) {
      Map<String, String> row = table.get(i);
      assertThat(page.get(i).getAttribute("data-role")).isEqualTo(row.get("role"));
      assertThat(page.get(i).getAttribute("data-document").replace(" ", "; "))
          .isEqualTo(row.get("documents"));
      assertThat(page.get(i).getTextContent())
          .contains(row.get("roleName"), row.get("text"), row.get("evidenceNames"));
    }
  }

  @Test
  void leads_from_each_origin_to_its_duty() throws IOException {
    Map<DutyId, List<DutyOrigin>> read = new HashMap<>();
    for (Map<String, String> row : SheetsTest.read(file(Locale.ENGLISH, "trace.csv"))) {
      Duty duty = DEALERSHIP.catalog().find(DutyId.of(row.get("duty"))).orElseThrow();
      DutyOrigin origin = DutyOrigin.parse(row.get("units").replace("; ", " "));
      read.computeIfAbsent(duty.id(), id -> new ArrayList<>()).add(origin);
      assertThat(row.get("origin")).isEqualTo(String.valueOf(read.get(duty.id()).size()));
      assertThat(row.get("origins")).isEqualTo(String.valueOf(duty.origins().size()));
      assertThat(row.get("documents").split("; "))
          .containsOnly(origin.units().stream().map(SourceUnit::document).toArray(String[]::new));
      assertThat(row.get("role")).isEqualTo(duty.role().code());
      assertThat(row.get("rhythm")).isEqualTo(duty.rhythm().toString());
      assertThat(row.get("home")).isEqualTo(Home.of(duty).code());
    }
    for (Duty duty : DEALERSHIP.catalog().duties()) {
      assertThat(read.get(duty.id())).isEqualTo(duty.origins());
    }
  }

  @Test
  void says_where_duties_live() {
    Map<Home, Long> counts = new HashMap<>();
    for (Duty duty : DEALERSHIP.catalog().duties()) {
      counts.merge(Home.of(duty), 1L, Long::sum);
      assertThat(Home.of(duty) == Home.CONTINUOUS).isEqualTo(duty.isContinuous());
      assertThat(Home.of(duty) == Home.AFTER_EVENT).isEqualTo(duty.event().isPresent());
    }
    assertThat(counts.keySet()).containsExactlyInAnyOrder(Home.values());
  }

  @Test
  void says_where_a_duty_of_each_kind_lives() {
    assertThat(home("quality-policy"))
        .containsExactly(
            "Roster",
            "yearly on 12-31, or the working day before (default of the store)",
            "in step Judge the system's effectiveness (Quality audit and management review)");
    assertThat(home("company-rules-and-goals"))
        .containsExactly(
            "Continuous", "in step Settle major matters (Governance and general management)");
    assertThat(home("structure-and-resources"))
        .containsExactly(
            "After a step",
            "after step Settle major matters (Governance and general management): on the day of the"
                + " event");
  }

  private static List<String> home(String duty) {
    TraceRow row =
        TraceRow.of(DEALERSHIP).stream()
            .filter(each -> each.duty().id().equals(DutyId.of(duty)))
            .findFirst()
            .orElseThrow();
    return TracePage.home(new Wording(DEALERSHIP, Locale.ENGLISH), row).stream()
        .map(Words::plain)
        .toList();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void offers_each_role_and_each_document_and_hides_nothing_without_a_script(Locale locale) {
    Document page = xml(file(locale, "trace.html"));
    Element form = elements(page, "form").get(0);
    assertThat(form.hasAttribute("hidden")).isTrue();
    List<List<String>> options =
        elements(form, "select").stream()
            .map(
                list ->
                    elements(list, "option").stream()
                        .map(option -> option.getAttribute("value"))
                        .filter(value -> !value.isEmpty())
                        .toList())
            .toList();

    assertThat(options.get(0))
        .isEqualTo(DEALERSHIP.catalog().roles().stream().map(role -> role.id().code()).toList());
    TreeSet<String> documents = new TreeSet<>();
    rows(locale)
        .forEach(row -> documents.addAll(List.of(row.getAttribute("data-document").split(" "))));
    assertThat(options.get(1)).containsExactlyElementsOf(documents);
    assertThat(rows(locale)).noneMatch(row -> row.hasAttribute("hidden"));
  }
}
