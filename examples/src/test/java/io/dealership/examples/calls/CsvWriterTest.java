package io.dealership.examples.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  private static CallRow row(String text) {
    return new CallRow(
        CallRow.MISSING,
        "SH-01",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "call",
        text,
        "E-1",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "reason",
        Optional.empty(),
        List.of(text, text),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static String written(List<CallRow> rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    CsvWriter writer = new CsvWriter(bytes);
    for (CallRow row : rows) {
      writer.writeRow(row);
    }
    writer.end();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> readBack(String text) throws IOException {
    try (var rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(written(List.of(row(text))))) {
      return rows.next();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "a,b",
        "say \"yes\"",
        "\"",
        "two\nlines",
        "two\r\nlines",
        "客户，联系",
        " blank "
      })
  void a_text_comes_back_as_it_was(String text) throws IOException {
    assertThat(readBack(text))
        .containsEntry("name", text)
        .containsEntry("notes", text + "; " + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void a_text_that_looks_like_a_formula_is_guarded(String text) throws IOException {
    assertThat(readBack(text)).containsEntry("name", "'" + text);
  }

  @Test
  void has_headings_even_without_rows() throws IOException {
    assertThat(written(List.of())).startsWith("list,store,state,role,").endsWith(",sources\r\n");
  }
}
