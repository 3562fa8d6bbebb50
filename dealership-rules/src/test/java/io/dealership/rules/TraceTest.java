package io.dealership.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.pack.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The trace table says of every clause where it lives, or why nowhere. With the system property
 * {@code trace.write} the places are written anew; a clause that was placed and is lost must be
 * taken out of the table by hand.
 */
class TraceTest {

  private static final Path TABLE = Path.of("src/main/resources/io/dealership/rules/trace.csv");

  private record Row(String clause, String state, String where) {
    static Row parse(String line) {
      String[] parts = line.split(",", 3);
      return new Row(parts[0], parts[1], parts[2].replaceAll("^\"|\"$", ""));
    }
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#") && !line.startsWith("clause,")) {
        rows.add(Row.parse(line));
      }
    }
    return rows;
  }

  /** By clause of the catalogues: the places that cite it. */
  private static Map<String, SortedSet<String>> placed() {
    Map<String, SortedSet<String>> placed = new LinkedHashMap<>();
    Trace.of(DealershipRules.standard().packs())
        .places()
        .forEach(
            (clause, places) -> {
              if (clause.startsWith("requirements ") || clause.startsWith("regulations ")) {
                placed
                    .computeIfAbsent(
                        clause.substring(clause.indexOf(' ') + 1), name -> new TreeSet<>())
                    .addAll(places);
              }
            });
    return placed;
  }

  private static String written(SortedSet<String> places) {
    return String.join("; ", places);
  }

  @Test
  void every_place_in_the_table_is_one_that_the_packs_cite() throws IOException {
    Map<String, SortedSet<String>> placed = placed();
    if (System.getProperty("trace.write") != null) {
      write(placed);
    }

    List<String> lost = new ArrayList<>();
    for (Row row : rows()) {
      if (row.state().equals("placed")) {
        SortedSet<String> places = placed.getOrDefault(row.clause(), new TreeSet<>());
        if (!written(places).equals(row.where())) {
          lost.add(row.clause() + ": the table says " + row.where() + ", the packs say " + places);
        }
      }
    }
    assertThat(lost).as("clauses that were placed and are lost or moved").isEmpty();
  }

  @Test
  void every_clause_that_the_packs_cite_is_in_the_table() throws IOException {
    Map<String, String> states = new LinkedHashMap<>();
    rows().forEach(row -> states.put(row.clause(), row.state()));

    placed()
        .forEach(
            (clause, places) -> {
              String state = states.get(clause);
              if (!isKept(state) || !standsAtStepsOnly(places)) {
                assertThat(state)
                    .as("the state of %s, which a pack cites", clause)
                    .isIn("placed", "code");
              }
            });
  }

  /**
   * That a step of a workflow names a rule tells where it matters; it does not decide it. What was
   * said to be open or advisory stays so until something else cites it.
   */
  private static boolean standsAtStepsOnly(SortedSet<String> places) {
    return places.stream().allMatch(place -> place.contains(" step "));
  }

  private static boolean isKept(String state) {
    return "open".equals(state) || "advisory".equals(state);
  }

  @Test
  void every_clause_is_there_once_and_has_a_place_or_a_reason() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Row row : rows()) {
      assertThat(seen.add(row.clause())).as("%s is there once", row.clause()).isTrue();
      assertThat(row.state()).isIn("placed", "code", "advisory", "open");
      assertThat(row.where()).as("place or reason of %s", row.clause()).isNotBlank();
      if (row.state().equals("code")) {
        assertThat(type(row.where())).as("the class for %s", row.clause()).isNotNull();
      }
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no class " + name, e);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "requirements", matches = ".+")
  void the_table_lists_the_clauses_of_the_requirements() throws IOException {
    String yaml = Files.readString(Path.of(System.getProperty("requirements"), "rules.yaml"));
    int policies = yaml.indexOf("\npolicies:");
    Set<String> expected = new TreeSet<>();
    collect(yaml.substring(0, policies), "", expected);
    collect(yaml.substring(policies), "policy:", expected);

    Set<String> listed = new TreeSet<>();
    for (Row row : rows()) {
      if (!row.clause().matches("(R-|B)\\d+")) {
        listed.add(row.clause());
      }
    }

    assertThat(expected).hasSize(357 + 25);
    assertThat(listed).isEqualTo(expected);
  }

  private static void collect(String yaml, String prefix, Set<String> into) {
    Matcher ids = Pattern.compile("(?m)^- id: (\\S+)").matcher(yaml);
    while (ids.find()) {
      into.add(prefix + ids.group(1));
    }
  }

  private static void write(Map<String, SortedSet<String>> placed) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      String clause = line.split(",", 2)[0];
      SortedSet<String> places = placed.get(clause);
      lines.add(
          line.startsWith("#")
                  || places == null
                  || line.startsWith(clause + ",code,")
                  || (isKept(line.split(",", 3)[1]) && standsAtStepsOnly(places))
              ? line
              : clause + ",placed,\"" + written(places) + "\"");
    }
    Files.write(TABLE, lines);
  }
}
