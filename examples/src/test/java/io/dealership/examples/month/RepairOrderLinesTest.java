package io.dealership.examples.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.examples.command.LineProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RepairOrderLinesTest {

  private static final String ORDER =
      "{\"number\":\"RO-1\",\"vin\":\"L0ASA2B38MZ364931\",\"openedOn\":\"2026-03-02\"";
  private static final String LINE =
      "{\"lineNumber\":1,\"labor\":\"CNY 1.00\",\"material\":\"CNY 0.00\"}";

  private static RepairOrderLines read(String text) {
    return RepairOrderLines.read(
        "orders.jsonl", text.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
  }

  private static List<String> problems(String text) {
    return read(text).problems().stream().map(LineProblem::toString).toList();
  }

  @Test
  void reads_what_it_wrote() {
    var orders = StoreMonth.orders();

    var read = RepairOrderLines.read("month", RepairOrderLines.write(orders), Locale.ENGLISH);

    assertThat(read.problems()).isEmpty();
    assertThat(read.orders()).isEqualTo(orders);
  }

  @Test
  void skips_empty_lines_and_takes_line_ends_of_windows() {
    assertThat(read("\r\n" + ORDER + "}\r\n\n" + ORDER + "}").orders()).hasSize(2);
  }

  @Test
  void names_file_line_and_field() {
    assertThat(
            problems(ORDER + "}\n" + ORDER + ",\"jobLines\":[" + LINE.replace("1.00", "x") + "]}"))
        .singleElement()
        .asString()
        .startsWith("orders.jsonl:2, jobLines[0].labor: ");
  }

  @Test
  void names_all_fields_of_a_line_at_once() {
    assertThat(problems("{}"))
        .containsExactly(
            "orders.jsonl:1, number: must not be blank",
            "orders.jsonl:1, openedOn: must not be null",
            "orders.jsonl:1, vin: must not be null");
  }

  @Test
  void speaks_the_language_that_is_asked_for() {
    byte[] bytes = "{}".getBytes(StandardCharsets.UTF_8);

    assertThat(RepairOrderLines.read("月.jsonl", bytes, Locale.CHINESE).problems().get(2))
        .hasToString("月.jsonl:1, vin: 不得为 null");
  }

  @Test
  void refuses_what_is_not_strict_json() {
    assertThat(problems(ORDER + ",\"number\":\"RO-2\"}"))
        .containsExactly("orders.jsonl:1: field 'number' is there twice");
    assertThat(problems(ORDER + "} {}"))
        .containsExactly("orders.jsonl:1: must be one JSON object, but there is more behind it");
    assertThat(problems(ORDER + ",\"odometerIn\":\"5\"}"))
        .singleElement()
        .asString()
        .startsWith("orders.jsonl:1, odometerIn: ");
    assertThat(problems(ORDER + ",\"odometerIn\":5.5}"))
        .singleElement()
        .asString()
        .startsWith("orders.jsonl:1, odometerIn: ");
    assertThat(problems(ORDER + ",\"kilometers\":5}"))
        .singleElement()
        .asString()
        .startsWith(
            "orders.jsonl:1, kilometers: is no field here; the fields are [brand, deliveredOn,");
    assertThat(problems(ORDER + ",\"vehicleUse\":\"HOME\"}"))
        .containsExactly(
            "orders.jsonl:1, vehicleUse: must be one of [HOUSEHOLD, TAXI, RIDE_HAILING, RENTAL,"
                + " OTHER_COMMERCIAL], but was 'HOME'");
    assertThat(problems("5")).hasSize(1);
    assertThat(problems("{")).singleElement().asString().startsWith("orders.jsonl:1: column 2: ");
  }

  @Test
  void refuses_two_lines_of_one_number() {
    assertThat(problems(ORDER + ",\"jobLines\":[" + LINE + "," + LINE + "]}"))
        .singleElement()
        .asString()
        .contains("different line numbers");
  }

  @Test
  void refuses_what_is_not_utf_8() {
    byte[] bytes = {'{', (byte) 0xC3, '}', '\n'};

    assertThat(RepairOrderLines.read("orders.jsonl", bytes, Locale.ENGLISH).problems())
        .containsExactly(new LineProblem("orders.jsonl", 1, "", "", "must be UTF-8"));
  }
}
