package io.dealership.examples.checklog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dealership.examples.DealershipCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLogTest {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private final SampleVisits visits = SampleVisits.generate();

  private List<JsonNode> verdicts() throws IOException {
    Path file = folder.resolve("verdicts.jsonl");
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int code =
        DealershipCommand.run(
            List.of("check-log", "--verdicts", file.toString()), nowhere, nowhere);
    assertThat(code).isEqualTo(1);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  @Test
  void the_resource_is_what_the_generator_writes() throws IOException {
    try (InputStream in = CheckLogCommand.class.getResourceAsStream("visits.csv.gz");
        InputStream csv = new GZIPInputStream(in)) {
      assertThat(new String(csv.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(visits.csv());
    }
    assertThat(Files.size(SampleLog.FILE)).isLessThan(400_000);
  }

  @Test
  void what_was_planted_is_found_and_nothing_else() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    Set<String> incomplete = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (JsonNode verdict : verdicts()) {
      String visit = verdict.path("caseId").asText();
      all.add(visit);
      switch (verdict.path("conformity").asText()) {
        case "DEVIATES" -> found.put(visit, deviations(verdict));
        case "INCOMPLETE" -> incomplete.add(visit);
        default -> assertThat(verdict.path("deviations")).as(visit).isEmpty();
      }
    }

    assertThat(all).hasSize(visits.visits());
    assertThat(incomplete).containsExactlyInAnyOrderElementsOf(visits.incomplete());
    assertThat(found).isEqualTo(new TreeMap<>(visits.planted()));
  }

  private static List<String> deviations(JsonNode verdict) {
    List<String> all = new ArrayList<>();
    for (JsonNode one : verdict.path("deviations")) {
      String what = one.path("path").asText(one.path("activity").asText());
      all.add(one.path("code").asText() + " " + what.replaceAll("#\\d+", ""));
    }
    all.sort(null);
    return all;
  }

  @Test
  void every_violation_is_planted_in_a_visit_of_its_own() {
    assertThat(visits.planted()).hasSize(PlantedViolation.values().length - 1);
    assertThat(visits.planted().values()).doesNotContain(List.of());
    assertThat(visits.incomplete())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(visits.planted().keySet());
  }
}
