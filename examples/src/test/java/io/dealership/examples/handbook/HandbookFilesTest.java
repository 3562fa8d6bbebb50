package io.dealership.examples.handbook;

import static io.dealership.examples.handbook.Handbooks.DEALERSHIP;
import static io.dealership.examples.handbook.Handbooks.elements;
import static io.dealership.examples.handbook.Handbooks.file;
import static io.dealership.examples.handbook.Handbooks.files;
import static io.dealership.examples.handbook.Handbooks.xml;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.organization.Department;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyKind;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.RaciMatrix;
import io.dealership.core.organization.ReportingLine;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.RoleNames;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.text.LocalText;
import io.dealership.examples.Golden;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.organization.Conflict;
import io.dealership.rules.organization.ConflictScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HandbookFilesTest {

  static final List<Locale> LANGUAGES = Handbooks.LANGUAGES;

  private static final Pattern MARKDOWN_LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)]*)\\)");

  // ---- what the pages say ----

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void say_each_duty_of_each_role_with_its_evidence(Locale locale) {
    for (Role role : DEALERSHIP.catalog().roles()) {
      String path = Wording.rolePath(role.id());
      String html = xml(file(locale, path + ".html")).getDocumentElement().getTextContent();
      String markdown = unescaped(file(locale, path + ".md"));
      for (Duty duty : role.duties()) {
        assertThat(html).contains(duty.text(locale));
        assertThat(markdown).contains("| " + duty.text(locale) + " | ");
        for (DutyEvidence evidence : duty.evidence()) {
          String name = DEALERSHIP.catalog().name(evidence, locale);
          assertThat(html).contains(name);
          assertThat(markdown).contains(name);
        }
        duty.clauses().forEach(clause -> assertThat(html).contains(clause));
        duty.origins().forEach(origin -> assertThat(html).contains(Wording.units(origin)));
      }
      assertThat(html).contains(role.names().zh()).contains(role.names().en());
      assertThat(html).contains(role.purpose().in(locale));
      role.qualifications().forEach(asked -> assertThat(html).contains(asked.text().in(locale)));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void say_each_part_of_each_role(Locale locale) {
    for (Role role : DEALERSHIP.catalog().roles()) {
      Document page = xml(file(locale, Wording.rolePath(role.id()) + ".html"));
      List<String> shown = new ArrayList<>();
      for (Element table : elements(page, "table")) {
        if (table.getAttribute("class").startsWith("parts ")) {
          elements(table, "a").stream()
              .map(link -> link.getAttribute("href"))
              .filter(href -> href.contains("."))
              .map(href -> href.replaceFirst(".*#", ""))
              .filter(anchor -> anchor.contains("."))
              .forEach(shown::add);
        }
      }
      assertThat(shown)
          .containsExactlyInAnyOrderElementsOf(
              DEALERSHIP.raci().stepsOf(role.id()).stream()
                  .map(step -> step.step().toString())
                  .toList());
    }
  }

  @Test
  void lead_from_each_role_to_whom_it_reports_and_back() {
    for (Role role : DEALERSHIP.catalog().roles()) {
      Document page = xml(file(Locale.ENGLISH, Wording.rolePath(role.id()) + ".html"));
      Set<String> links = links(elements(page, "dl").get(0));
      Set<String> wanted = new TreeSet<>();
      role.line().to().ifPresent(above -> wanted.add(above + ".html"));
      DEALERSHIP.catalog().below(role.id()).forEach(below -> wanted.add(below.id() + ".html"));
      assertThat(links).isEqualTo(wanted);
    }
  }

  private static Set<String> links(Element below) {
    return elements(below, "a").stream()
        .map(link -> link.getAttribute("href"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void keep_apart_what_the_rules_keep_apart() {
    String worker =
        xml(file(Locale.ENGLISH, "roles/repair-worker.html")).getDocumentElement().getTextContent();

    assertThat(worker).contains("whoever did the work does not inspect it").contains("SEG-01");
    assertThat(
            xml(file(Locale.ENGLISH, "roles/cleaner.html")).getDocumentElement().getTextContent())
        .contains("No rule keeps a step that it does apart from another one.");
    for (Conflict conflict : DEALERSHIP.conflicts()) {
      Set<RoleId> concerned = new HashSet<>(conflict.oneRoles());
      concerned.addAll(conflict.otherRoles());
      Stream.concat(conflict.oneSteps().stream(), conflict.otherSteps().stream())
          .forEach(step -> concerned.addAll(DEALERSHIP.raci().step(step).responsible()));
      assertThat(concerned).isNotEmpty();
      for (RoleId role : concerned) {
        assertThat(
                xml(file(Locale.CHINESE, "roles/" + role + ".html"))
                    .getDocumentElement()
                    .getTextContent())
            .as("%s of %s", role, conflict.id())
            .contains(conflict.text().zh());
      }
    }
  }

  @Test
  void keep_nothing_apart_that_only_another_trade_has() {
    assertThat(DEALERSHIP.conflicts())
        .isEqualTo(DealershipRules.standard().organization().conflicts(Handbooks.ON));
    assertThat(Handbooks.FURNITURE.conflicts()).isEmpty();
  }

  @Test
  void say_what_a_role_may_approve_and_nothing_else() {
    for (Role role : DEALERSHIP.catalog().roles()) {
      Document page = xml(file(Locale.ENGLISH, Wording.rolePath(role.id()) + ".html"));
      List<String> shown =
          elements(page, "table").stream()
              .filter(table -> table.getAttribute("class").startsWith("approvals "))
              .flatMap(table -> elements(table, "th").stream())
              .filter(head -> head.getAttribute("scope").equals("row"))
              .map(Element::getTextContent)
              .toList();
      assertThat(shown)
          .isEqualTo(
              role.duties().stream()
                  .filter(duty -> duty.kind() == DutyKind.APPROVAL)
                  .map(duty -> duty.text().en())
                  .toList());
    }
  }

  @ParameterizedTest
  @CsvSource({"en, handbook-service-advisor-en.md", "zh, handbook-service-advisor-zh.md"})
  void say_all_of_the_service_advisor(String language, String golden) throws IOException {
    Golden.check(golden, file(Locale.forLanguageTag(language), "roles/service-advisor.md"));
  }

  @ParameterizedTest
  @CsvSource({"en, handbook-furniture-en.md", "zh, handbook-furniture-zh.md"})
  void say_who_is_in_a_furniture_store(String language, String golden) throws IOException {
    Locale locale = Locale.forLanguageTag(language);

    Golden.check(
        golden, HandbookFiles.of(Handbooks.FURNITURE, locale, Optional.empty()).get("index.md"));
  }

  @Test
  void are_there_for_all_roles_of_both_trades() {
    assertThat(files(Locale.ENGLISH).keySet()).isEqualTo(files(Locale.CHINESE).keySet());
    assertThat(files(Locale.ENGLISH)).hasSize(2 + 2 * 82 + 6 + 2);
    assertThat(HandbookFiles.of(Handbooks.FURNITURE, Locale.ENGLISH, Optional.empty()))
        .hasSize(2 + 2 * 25 + 6 + 2);
  }

  // ---- how the pages say it ----

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void are_well_formed_pages_that_need_nothing_from_elsewhere(Locale locale) {
    files(locale)
        .forEach(
            (name, text) -> {
              if (name.endsWith(".html")) {
                Document page = xml(text);
                assertThat(page.getDocumentElement().getAttribute("lang"))
                    .isEqualTo(locale.equals(Locale.CHINESE) ? "zh-CN" : "en");
                assertThat(elements(page, "h1")).hasSize(1);
                assertThat(text.replace("http://www.w3.org/1999/xhtml", ""))
                    .doesNotContain("http://", "https://", "<style", "javascript:");
                assertThat(ids(page)).doesNotHaveDuplicates();
                elements(page, "table").forEach(HandbookFilesTest::isAccessible);
              }
            });
  }

  private static void isAccessible(Element table) {
    assertThat(elements(table, "caption").get(0).getTextContent()).isNotBlank();
    for (Element head : elements(table, "th")) {
      assertThat(head.getAttribute("scope")).isIn("col", "row", "rowgroup");
    }
    int columns = elements(elements(table, "thead").get(0), "th").size();
    for (Element row : elements(table, "tr")) {
      int cells = 0;
      for (Element cell : List.copyOf(elements(row, "th"))) {
        cells += cell.getAttribute("colspan").isEmpty() ? 1 : columns;
      }
      assertThat(cells + elements(row, "td").size()).isEqualTo(columns);
    }
  }

  private static List<String> ids(Document page) {
    return elements(page, "*").stream()
        .map(each -> each.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void lead_to_files_and_places_that_are_there(Locale locale) {
    Map<String, Set<String>> places =
        files(locale).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    file ->
                        file.getKey().endsWith(".html")
                            ? Set.copyOf(ids(xml(file.getValue())))
                            : Set.of()));
    String other = "../" + (locale.equals(Locale.CHINESE) ? "en" : "zh") + "/";
    int[] count = {0};
    files(locale)
        .forEach(
            (name, text) -> {
              for (String link : allLinks(name, text)) {
                count[0]++;
                String target = target(name, link);
                String file = target.replaceFirst("#.*", "").replace(other, "");
                String place = target.contains("#") ? target.replaceFirst(".*#", "") : "";
                assertThat(places).as("%s of %s", link, name).containsKey(file);
                if (!place.isEmpty()) {
                  assertThat(places.get(file)).as("%s of %s", link, name).contains(place);
                }
              }
            });
    assertThat(count[0]).isGreaterThan(5_000);
  }

  private static List<String> allLinks(String name, String text) {
    List<String> links = new ArrayList<>();
    if (name.endsWith(".md")) {
      MARKDOWN_LINK.matcher(text).results().forEach(link -> links.add(link.group(1)));
    } else if (name.endsWith(".html") || name.endsWith(".svg")) {
      for (Element each : elements(xml(text), "*")) {
        for (String attribute : List.of("href", "src")) {
          if (each.hasAttribute(attribute)) {
            links.add(each.getAttribute(attribute));
          }
        }
      }
    }
    return links;
  }

  /** A link from the folder of the language, as a browser would follow it. */
  private static String target(String page, String link) {
    String folder = page.contains("/") ? page.substring(0, page.indexOf('/') + 1) : "";
    return folder.isEmpty() ? link : link.startsWith("../") ? link.substring(3) : folder + link;
  }

  @Test
  void lead_to_no_other_language_where_there_is_none() {
    HandbookFiles.of(Handbooks.FURNITURE, Locale.CHINESE, Optional.empty())
        .forEach(
            (name, text) -> {
              if (name.endsWith(".html") || name.endsWith(".md")) {
                assertThat(text).doesNotContain("English<", "[English]", "/en/");
              }
            });
  }

  @Test
  void escape_what_would_be_markup() {
    String nasty = "<script>alert('1')</script> & \"x\" | *y* _z_ [a](b) `c` #";
    Handbook handbook = handbookOf(nasty);

    for (Locale locale : LANGUAGES) {
      Map<String, String> files = HandbookFiles.of(handbook, locale, Optional.empty());
      files.forEach(
          (name, text) -> {
            if (name.endsWith(".html") || name.endsWith(".svg")) {
              assertThat(xml(text).getDocumentElement().getTextContent()).contains(nasty);
              assertThat(text).doesNotContain("<script>");
            } else if (name.endsWith(".md")) {
              assertThat(unescaped(text)).contains(nasty);
              assertThat(text)
                  .contains("\\<script\\>alert('1')\\</script\\> \\& \"x\" \\| \\*y\\* \\_z\\_")
                  .contains("\\[a\\](b) \\`c\\` \\#");
            }
          });
    }
  }

  @Test
  void show_posts_kept_apart_to_both_and_an_unknown_one_by_its_id() {
    Handbook handbook = handbookOf("Guard");
    Conflict conflict =
        DEALERSHIP
            .conflicts()
            .get(0)
            .withId("keys-and-cash")
            .withScope(ConflictScope.POSTS)
            .withOneSteps()
            .withOtherSteps()
            .withOneRoles(RoleId.of("guard"))
            .withOtherRoles(RoleId.of("guard-deputy"), RoleId.of("treasurer"))
            .withText(new LocalText("钥匙与现金分管", "keys and cash are kept apart"));
    Handbook kept =
        new Handbook(
            handbook.title(),
            handbook.on(),
            handbook.catalog(),
            handbook.raci(),
            List.of(conflict),
            Map.of(),
            Map.of());

    Map<String, String> files = HandbookFiles.of(kept, Locale.ENGLISH, Optional.empty());

    assertThat(files.get("roles/guard.md"))
        .contains(
            "| [Deputy](guard-deputy.md)<br>treasurer | keys and cash are kept apart | SEG-01 |");
    assertThat(files.get("roles/guard-deputy.md"))
        .contains("| [Guard](guard.md) | keys and cash are kept apart | SEG-01 |");
  }

  /** A store of two, the first of whom is called as told and has one duty on a day of its own. */
  private static Handbook handbookOf(String name) {
    LocalText text = LocalText.same(name);
    RoleId guard = RoleId.of("guard");
    Role first =
        Role.builder()
            .id(guard)
            .names(new RoleNames(List.of(name), List.of(name)))
            .department(new Department("gate", text))
            .line(ReportingLine.ofHead())
            .purpose(text)
            .addDuties(
                Duty.builder()
                    .id(DutyId.of("lock-up"))
                    .role(guard)
                    .text(text)
                    .rhythm(DutyRhythm.parse("schedule keys-round"))
                    .kind(DutyKind.TASK)
                    .addEvidence(DutyEvidence.of("key-book"))
                    .build())
            .build();
    Role second =
        Role.builder()
            .id(RoleId.of("guard-deputy"))
            .names(new RoleNames(List.of("副手"), List.of("Deputy")))
            .department(new Department("gate", text))
            .line(ReportingLine.stated(guard))
            .purpose(text)
            .build();
    RoleCatalog catalog =
        RoleCatalog.of(List.of(first, second), Map.of(DutyEvidence.of("key-book"), text));
    return new Handbook(
        text,
        Handbooks.ON,
        catalog,
        RaciMatrix.of(List.of(), catalog),
        List.of(),
        Map.of(),
        Map.of());
  }

  @Test
  void say_so_where_the_packs_say_nothing() {
    Map<String, String> files =
        HandbookFiles.of(handbookOf("Guard"), Locale.ENGLISH, Optional.empty());

    assertThat(files.get("roles/guard.md"))
        .contains("**Reports to**: nobody in the store: head of the store (stated)")
        .contains("No paper asks for any.")
        .contains("### By the schedule of the store (1)")
        .contains("| Guard | task | as the act keys-round | Guard | |")
        .contains("It has no part in any step.")
        .contains("No rule keeps a post apart from it.")
        .contains("The data name no duty to approve.");
    assertThat(files.get("roles/guard-deputy.md")).contains("No paper names any.");
    assertThat(files.get("trace.csv").lines().skip(1).toList())
        .containsExactly(
            ",,0,0,guard,Guard,lock-up,Guard,task,schedule,schedule keys-round,"
                + "as the act keys-round,,,key-book,Guard,");
  }

  /** Without the backslashes before markup. */
  private static String unescaped(String markdown) {
    return markdown.replaceAll("\\\\(.)", "$1");
  }

  // ---- the parts in the steps as a page ----

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void show_the_part_of_each_role_in_each_step(Locale locale) {
    Document page = xml(file(locale, "raci.html"));
    Map<String, Element> rows =
        elements(page, "tr").stream()
            .filter(row -> row.hasAttribute("id"))
            .collect(Collectors.toMap(row -> row.getAttribute("id"), row -> row));
    assertThat(rows).hasSize(DEALERSHIP.raci().steps().size());
    for (StepRoles step : DEALERSHIP.raci().steps()) {
      Element row = rows.get(step.step().toString());
      assertThat(elements(row, "th").get(0).getTextContent()).isEqualTo(step.name().in(locale));
      List<String> shown = elements(row, "td").stream().map(Element::getTextContent).toList();
      List<String> wanted =
          RaciPage.roles(DEALERSHIP, DEALERSHIP.raci().process(step.step().process()).orElseThrow())
              .stream()
              .map(role -> step.part(role).orElse(""))
              .toList();
      assertThat(shown).isEqualTo(wanted);
    }
  }
}
