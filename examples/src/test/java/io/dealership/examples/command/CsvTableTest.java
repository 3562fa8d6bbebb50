package io.dealership.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void has_headings_and_rows_and_quotes_what_needs_it() throws IOException {
    CsvTable table = new CsvTable(bytes, List.of("who", "what"));
    table.write(List.of("E-1", "a,b \"c\""));
    table.write(List.of("", "客户"));
    table.end();

    assertThat(written()).isEqualTo("who,what\r\nE-1,\"a,b \"\"c\"\"\"\r\n,客户\r\n");
  }

  @Test
  void has_headings_also_without_rows() throws IOException {
    new CsvTable(bytes, List.of("who", "what")).end();

    assertThat(written()).isEqualTo("who,what\r\n");
  }

  @Test
  void leaves_no_formula_to_a_spreadsheet() throws IOException {
    CsvTable table = new CsvTable(bytes, List.of("a", "b", "c"));
    table.write(List.of("=1+1", "-2", "1-2"));
    table.end();

    assertThat(written()).isEqualTo("a,b,c\r\n'=1+1,'-2,1-2\r\n");
  }

  @Test
  void refuses_a_row_of_another_length() throws IOException {
    CsvTable table = new CsvTable(bytes, List.of("a", "b"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.write(List.of("1")))
        .withMessage("CsvTable.cells must be one for each of 2 headings, but were 1");
  }
}
