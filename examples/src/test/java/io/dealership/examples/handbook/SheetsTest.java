package io.dealership.examples.handbook;

import static io.dealership.examples.handbook.Handbooks.DEALERSHIP;
import static io.dealership.examples.handbook.Handbooks.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.dealership.core.identity.StepId;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.RaciMatrix;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.text.LocalText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SheetsTest {

  static final List<Locale> LANGUAGES = Handbooks.LANGUAGES;

  /** The rows of a CSV file, by its headings. */
  static List<Map<String, String>> read(String csv) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      return rows.readAll();
    }
  }

  @Test
  void is_the_matrix_when_it_is_read_back() throws IOException {
    List<Map<String, String>> zh = read(file(Locale.CHINESE, "raci.csv"));
    List<Map<String, String>> en = read(file(Locale.ENGLISH, "raci.csv"));
    Map<String, LocalText> names = new LinkedHashMap<>();
    Map<String, List<StepRoles>> steps = new LinkedHashMap<>();
    for (int i = 0; i < en.size(); i++) {
      Map<String, String> row = en.get(i);
      names.put(
          row.get("process"), new LocalText(zh.get(i).get("processName"), row.get("processName")));
      steps
          .computeIfAbsent(row.get("process"), process -> new ArrayList<>())
          .add(
              new StepRoles(
                  new StepId(row.get("process"), row.get("step")),
                  new LocalText(zh.get(i).get("stepName"), row.get("stepName")),
                  roles(row.get("responsible")),
                  RoleId.of(row.get("accountable")),
                  roles(row.get("consulted")),
                  roles(row.get("informed"))));
    }
    List<ProcessRoles> processes = new ArrayList<>();
    names.forEach((id, name) -> processes.add(new ProcessRoles(id, name, steps.get(id))));

    assertThat(RaciMatrix.of(processes, DEALERSHIP.catalog())).isEqualTo(DEALERSHIP.raci());
  }

  private static List<RoleId> roles(String cell) {
    return cell.isEmpty() ? List.of() : Stream.of(cell.split("; ")).map(RoleId::of).toList();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void names_the_roles_of_each_part(Locale locale) throws IOException {
    for (Map<String, String> row : read(file(locale, "raci.csv"))) {
      assertThat(row.get("responsibleNames").split("; "))
          .containsExactly(names(row.get("responsible"), locale));
      assertThat(row.get("accountableName")).isEqualTo(names(row.get("accountable"), locale)[0]);
      assertThat(row.get("consultedNames"))
          .isEqualTo(String.join("; ", names(row.get("consulted"), locale)));
      assertThat(row.get("informedNames"))
          .isEqualTo(String.join("; ", names(row.get("informed"), locale)));
    }
  }

  private static String[] names(String cell, Locale locale) {
    return roles(cell).stream()
        .map(role -> DEALERSHIP.catalog().role(role).name(locale))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void has_a_column_for_each_role_that_has_a_part(Locale locale) throws IOException {
    List<Map<String, String>> rows = read(file(locale, "raci-matrix.csv"));
    assertThat(rows).hasSize(DEALERSHIP.raci().steps().size());
    int parts = 0;
    for (Map<String, String> row : rows) {
      StepRoles step = DEALERSHIP.raci().step(new StepId(row.get("process"), row.get("step")));
      assertThat(row.get("stepName")).isEqualTo(step.name().in(locale));
      for (Map.Entry<String, String> cell : row.entrySet()) {
        if (!cell.getKey().matches("process|step|stepName")) {
          assertThat(cell.getValue()).isEqualTo(step.part(RoleId.of(cell.getKey())).orElse(""));
          parts += cell.getValue().isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(parts)
        .isEqualTo(DEALERSHIP.raci().steps().stream().mapToInt(step -> step.roles().size()).sum());
  }
}
