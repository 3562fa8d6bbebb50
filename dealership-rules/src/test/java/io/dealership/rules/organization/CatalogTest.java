package io.dealership.rules.organization;

import static io.dealership.rules.organization.Store.DAY;
import static io.dealership.rules.organization.Store.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyOrigin;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.LineBasis;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.text.LocalText;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The catalog of roles against the requirements and against itself. */
class CatalogTest {

  private static final String REQUIREMENTS = "requirements";
  private static final Path GOLDEN = Path.of("src/test/resources/golden/organization");
  private static final RoleCatalog CATALOG = RULES.catalog(DAY);

  /** Where the catalog says more of a line than the requirements, which leave it open. */
  private static final Map<String, String> LINES_ADDED =
      Map.of(
          "store-manager", "general-manager",
          "new-vehicle-quality-inspector", "sales-manager",
          "support-staff", "hr-admin-manager");

  // ---- the requirements, read by hand: the file is regular ----

  private record Wanted(
      String id,
      List<String> zh,
      String department,
      String reportsTo,
      String basis,
      List<String> duties) {}

  private static List<Wanted> wanted() throws IOException {
    List<Wanted> roles = new ArrayList<>();
    String id = "";
    String list = "";
    Map<String, List<String>> lists = new HashMap<>();
    Map<String, String> fields = new HashMap<>();
    List<String> duties = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(Path.of(System.getProperty(REQUIREMENTS), "roles.yaml")));
    lines.add("- id: end");
    for (String line : lines) {
      if (line.startsWith("- id: ")) {
        flush(source, duties);
        if (fields.getOrDefault("scope", "").equals("automotive")) {
          roles.add(
              new Wanted(
                  id,
                  List.copyOf(lists.getOrDefault("zh", List.of())),
                  fields.getOrDefault("department", ""),
                  fields.getOrDefault("reports_to", ""),
                  fields.getOrDefault("reports_to_basis", ""),
                  List.copyOf(duties)));
        }
        id = line.substring(6);
        lists.clear();
        fields.clear();
        duties.clear();
      } else if (line.matches("  \\w+:.*")) {
        list = line.trim().replaceAll(":.*", "");
        fields.put(list, line.substring(line.indexOf(':') + 1).trim());
      } else if (line.startsWith("  - text:")) {
        flush(source, duties);
      } else if (line.matches("    - \\d{3}:\\d+") && list.equals("responsibilities")) {
        source.append(source.isEmpty() ? "" : " ").append(line.substring(6));
      } else if (line.startsWith("  - ") && list.equals("zh")) {
        lists.computeIfAbsent("zh", name -> new ArrayList<>()).add(unquoted(line.substring(4)));
      }
    }
    return roles;
  }

  private static String unquoted(String text) {
    return text.replaceAll("^'|'$", "");
  }

  private static void flush(StringBuilder source, List<String> duties) {
    if (!source.isEmpty()) {
      duties.add(source.toString());
      source.setLength(0);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = REQUIREMENTS, matches = ".+")
  void all_82_roles_are_there_with_every_name_department_and_line() throws IOException {
    List<Wanted> wanted = wanted();

    assertThat(wanted).hasSize(82);
    assertThat(CATALOG.roles().stream().map(role -> role.id().code()))
        .containsExactlyInAnyOrderElementsOf(wanted.stream().map(Wanted::id).toList());
    for (Wanted each : wanted) {
      Role role = CATALOG.role(RoleId.of(each.id()));
      assertThat(role.names().zh()).as("names of %s", each.id()).containsAll(each.zh());
      assertThat(role.department().code()).isEqualTo(each.department());
      String line =
          LINES_ADDED.getOrDefault(
              each.id(),
              each.reportsTo().equals("board of directors") || each.reportsTo().equals("null")
                  ? ""
                  : each.reportsTo());
      assertThat(role.line().to().map(RoleId::code).orElse(""))
          .as("line of %s", each.id())
          .isEqualTo(line);
      LineBasis basis =
          LINES_ADDED.containsKey(each.id())
              ? LineBasis.INFERRED
              : each.basis().equals("stated")
                  ? LineBasis.STATED
                  : each.basis().equals("inferred") ? LineBasis.INFERRED : LineBasis.UNKNOWN;
      assertThat(role.line().basis()).as("basis of the line of %s", each.id()).isEqualTo(basis);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = REQUIREMENTS, matches = ".+")
  void all_1160_duties_are_there_and_none_is_lost() throws IOException {
    int duties = 0;
    for (Wanted each : wanted()) {
      Role role = CATALOG.role(RoleId.of(each.id()));
      List<String> origins = new ArrayList<>();
      for (Duty duty : role.duties()) {
        duty.origins().forEach(origin -> origins.add(origin.toString()));
      }
      assertThat(origins)
          .as("origins of the duties of %s", each.id())
          .containsExactlyInAnyOrderElementsOf(each.duties());
      duties += each.duties().size();
    }
    assertThat(duties).isEqualTo(1_160);
  }

  /** With -Dgolden.rewrite=true the list is written anew. */
  @Test
  void the_merges_are_those_of_the_list() throws IOException {
    StringBuilder list = new StringBuilder();
    int merged = 0;
    for (Duty duty : CATALOG.duties()) {
      if (duty.origins().size() > 1) {
        merged += duty.origins().size() - 1;
        list.append(duty.role())
            .append(" ")
            .append(duty.id())
            .append(": ")
            .append(String.join(" | ", duty.origins().stream().map(DutyOrigin::toString).toList()))
            .append("\n");
      }
    }
    list.append(CATALOG)
        .append(" of ")
        .append(CATALOG.duties().size() + merged)
        .append(", ")
        .append(merged)
        .append(" merged\n");

    assertThat(list.toString()).isEqualTo(golden("merges.txt", list.toString()));
  }

  private static String golden(String name, String actual) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, actual);
    }
    return Files.readString(file);
  }

  // ---- own words ----

  private static final Pattern NO_CHINESE = Pattern.compile("[^\\u4e00-\\u9fff]");
  private static final int RUN = 12;

  private static Stream<String> chinese() {
    return Stream.of(
            CATALOG.roles().stream().map(role -> role.purpose().zh()),
            CATALOG.roles().stream()
                .flatMap(role -> role.qualifications().stream())
                .map(asked -> asked.text().zh()),
            CATALOG.duties().stream().map(duty -> duty.text().zh()),
            CATALOG.duties().stream()
                .flatMap(duty -> duty.event().stream())
                .map(event -> event.name().zh()),
            RULES.raci(DAY).steps().stream().map(step -> step.name().zh()),
            RULES.conflicts(DAY).stream().map(conflict -> conflict.text().zh()))
        .flatMap(texts -> texts);
  }

  @Test
  @EnabledIfSystemProperty(named = REQUIREMENTS, matches = ".+")
  void no_text_shares_a_run_of_12_Chinese_characters_with_a_source() throws IOException {
    Set<String> runs = new HashSet<>();
    try (Stream<Path> files =
        Files.list(Path.of(System.getProperty(REQUIREMENTS), "..", "source-documents"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        String text = NO_CHINESE.matcher(Files.readString(file)).replaceAll("");
        for (int i = 0; i + RUN <= text.length(); i++) {
          runs.add(text.substring(i, i + RUN));
        }
      }
    }
    List<String> shared = new ArrayList<>();
    chinese()
        .forEach(
            text -> {
              String plain = NO_CHINESE.matcher(text).replaceAll("");
              for (int i = 0; i + RUN <= plain.length(); i++) {
                if (runs.contains(plain.substring(i, i + RUN))) {
                  shared.add(plain.substring(i, i + RUN) + " in " + text);
                }
              }
            });

    assertThat(runs).hasSizeGreaterThan(30_000);
    assertThat(shared).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = REQUIREMENTS, matches = ".+")
  void no_English_text_is_that_of_the_requirements() throws IOException {
    Set<String> theirs = new HashSet<>();
    for (String line :
        Files.readAllLines(Path.of(System.getProperty(REQUIREMENTS), "roles.yaml"))) {
      if (line.startsWith("  - text: ")) {
        theirs.add(unquoted(line.substring(10)).toLowerCase(java.util.Locale.ROOT));
      }
    }
    assertThat(theirs).hasSizeGreaterThan(1_000);
    assertThat(CATALOG.duties())
        .noneMatch(duty -> theirs.contains(duty.text().en().toLowerCase(java.util.Locale.ROOT)));
  }

  @Test
  void every_text_is_in_both_languages_and_ends_without_a_stop() {
    List<LocalText> texts = new ArrayList<>();
    CATALOG.duties().forEach(duty -> texts.add(duty.text()));
    CATALOG.roles().forEach(role -> texts.add(role.purpose()));
    RULES.raci(DAY).steps().forEach(step -> texts.add(step.name()));
    for (LocalText text : texts) {
      assertThat(text.zh()).matches("(?s).*[\\u4e00-\\u9fff].*").doesNotEndWith("。");
      assertThat(text.en()).matches("[A-Z0-9].*").doesNotEndWith(".").doesNotContain("，");
      assertThat(text.en()).doesNotMatch(".*[\\u4e00-\\u9fff].*");
    }
  }

  @Test
  void no_two_duties_of_a_role_say_the_same() {
    for (Role role : CATALOG.roles()) {
      Map<String, Duty> seen = new HashMap<>();
      for (Duty duty : role.duties()) {
        Duty other = seen.put(duty.text().zh(), duty);
        assertThat(other).as("the same text as %s", duty.id()).isNull();
      }
    }
  }

  // ---- processes ----

  private static Map<String, List<String[]>> workflows() throws IOException {
    Map<String, List<String[]>> workflows = new LinkedHashMap<>();
    List<String[]> steps = new ArrayList<>();
    String id = "";
    String scope = "";
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(Path.of(System.getProperty(REQUIREMENTS), "workflows.yaml")));
    lines.add("- id: end");
    for (String line : lines) {
      if (line.startsWith("- id: ")) {
        if (scope.equals("automotive")) {
          workflows.put(id, List.copyOf(steps));
        }
        id = line.substring(6);
        steps.clear();
      } else if (line.startsWith("  scope: ")) {
        scope = line.substring(9);
      } else if (line.startsWith("  - id: ") || line.startsWith("    id: ")) {
        steps.add(new String[] {line.substring(8), ""});
      } else if (line.startsWith("    actor: ")) {
        steps.get(steps.size() - 1)[1] = line.substring(11);
      }
    }
    return workflows;
  }

  @Test
  @EnabledIfSystemProperty(named = REQUIREMENTS, matches = ".+")
  void every_step_of_the_61_processes_is_done_by_its_actor_and_answered_for_by_one_role()
      throws IOException {
    Map<String, List<String[]>> workflows = workflows();

    assertThat(workflows).hasSize(61);
    assertThat(RULES.raci(DAY).processes().stream().map(ProcessRoles::id))
        .containsExactlyElementsOf(workflows.keySet());
    int steps = 0;
    for (Map.Entry<String, List<String[]>> each : workflows.entrySet()) {
      for (String[] step : each.getValue()) {
        StepRoles roles = RULES.raci(DAY).step(new StepId(each.getKey(), step[0]));
        assertThat(roles.responsible().get(0)).hasToString(step[1]);
        steps++;
      }
    }
    assertThat(steps).isEqualTo(342).isEqualTo(RULES.raci(DAY).steps().size());
  }

  @Test
  void nobody_answers_for_a_step_of_a_superior() {
    for (StepRoles step : RULES.raci(DAY).steps()) {
      Set<RoleId> above = new TreeSet<>();
      CATALOG.above(step.accountable()).forEach(role -> above.add(role.id()));
      assertThat(step.responsible())
          .as("who does %s is not above %s, who answers for it", step.step(), step.accountable())
          .doesNotContainAnyElementsOf(above.isEmpty() ? Set.of(RoleId.of("nobody")) : above);
    }
  }

  @Test
  void every_duty_that_an_event_makes_owed_is_found_by_its_step_or_event() {
    int found = 0;
    for (Duty duty : CATALOG.duties()) {
      if (duty.isAfterEvent()) {
        List<Duty> owed =
            duty.step()
                .map(CATALOG::dutiesAt)
                .orElseGet(() -> CATALOG.dutiesOn(duty.event().orElseThrow().code()));
        assertThat(owed).contains(duty);
        found++;
      }
      duty.step()
          .ifPresent(step -> assertThat(RULES.raci(DAY).find(step)).as("%s", step).isPresent());
    }
    assertThat(found).isGreaterThan(500);
  }

  @Test
  void every_schedule_that_a_duty_follows_is_one_of_its_role() {
    Map<String, List<String>> byAct = new TreeMap<>();
    for (Duty duty : CATALOG.duties()) {
      if (duty.rhythm() instanceof DutyRhythm.Scheduled scheduled) {
        scheduled
            .acts()
            .forEach(
                act ->
                    byAct
                        .computeIfAbsent(act.code(), code -> new ArrayList<>())
                        .add(duty.role().code()));
      }
    }
    Map<String, String> roles = new TreeMap<>();
    io.dealership.rules.schedule.ScheduleRules.of(Store.PACKS)
        .schedules(DAY)
        .forEach(act -> roles.put(act.id().code(), act.role().code()));

    byAct.forEach((act, of) -> assertThat(of).as(act).containsExactly(roles.get(act)));
    assertThat(byAct.size()).isEqualTo(61);
    assertThat(roles).hasSize(75);
  }

  // ---- constants ----

  @Test
  void the_constants_are_the_roles_of_the_catalog() throws IllegalAccessException {
    Map<String, RoleId> constants = new TreeMap<>();
    for (Field field : StandardRoles.class.getFields()) {
      constants.put(field.getName(), (RoleId) field.get(null));
    }
    Map<String, RoleId> expected = new TreeMap<>();
    for (Role role : CATALOG.roles()) {
      expected.put(
          role.id().code().toUpperCase(java.util.Locale.ROOT).replace('-', '_'), role.id());
    }
    assertThat(constants).isEqualTo(expected).hasSize(82);
    assertThat(StandardRoles.SERVICE_ADVISOR).isEqualTo(RoleId.of("service-advisor"));
  }

  @Test
  void a_role_is_found_by_every_name_that_is_its_own() {
    for (Role role : CATALOG.roles()) {
      Stream.concat(role.names().zh().stream(), role.names().en().stream())
          .forEach(name -> assertThat(CATALOG.named(name)).as(name).contains(role));
      assertThat(CATALOG.role(role.id().code())).isEqualTo(role);
    }
    assertThat(CATALOG.role("接车员").id()).isEqualTo(StandardRoles.SERVICE_ADVISOR);
    assertThat(CATALOG.role("SERVICE ADVISOR").id()).isEqualTo(StandardRoles.SERVICE_ADVISOR);
  }

  @Test
  void the_head_is_the_general_manager_and_everybody_known_reports_to_him_in_the_end() {
    List<String> heads = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Role role : CATALOG.roles()) {
      if (role.line().isOfHead()) {
        heads.add(role.id().code());
      } else if (role.line().basis() == LineBasis.UNKNOWN) {
        unknown.add(role.id().code());
      } else {
        List<Role> above = CATALOG.above(role.id());
        assertThat(above.get(above.size() - 1).id())
            .as("the last above %s", role.id())
            .isEqualTo(StandardRoles.GENERAL_MANAGER);
      }
    }
    assertThat(heads).containsExactly("general-manager");
    assertThat(unknown).containsExactlyInAnyOrder("inventory-administrator", "vehicle-appraiser");
  }

  @Test
  void evidence_is_named_and_used() {
    Set<String> used = new TreeSet<>();
    CATALOG.duties().forEach(duty -> duty.evidence().forEach(each -> used.add(each.code())));
    io.dealership.rules.schedule.ScheduleRules.of(Store.PACKS)
        .schedules(DAY)
        .forEach(act -> act.evidence().forEach(each -> used.add(each.code())));
    assertThat(CATALOG.evidence().keySet().stream().map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(used);
    assertThat(Optional.of(CATALOG.evidence().values().stream().distinct().count()))
        .contains((long) CATALOG.evidence().size());
  }
}
