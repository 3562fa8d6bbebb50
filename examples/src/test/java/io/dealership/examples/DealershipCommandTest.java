package io.dealership.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealershipCommandTest {

  private static final String BROKEN =
      """
      {"number":"RO-1","vin":"L0ASA2B38MZ364931","openedOn":"2026-03-02","jobLines":[]}
      {"number":"RO-2","vin":"L0ASA2B39MZ364931","openedOn":"2026-03-02","odometerIn":-1}
      {"number":"RO-3"
      {"number":"RO-4","vin":"L0ASA2B38MZ364931","openedOn":"2026-03-02","milage":5}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return DealershipCommand.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void decides_the_sample_month_in_english() throws IOException {
    assertThat(run("month")).isZero();

    Golden.check("month-en.txt", printed());
    assertThat(complained()).isEmpty();
  }

  @Test
  void decides_the_sample_month_in_chinese() throws IOException {
    assertThat(run("month", "--lang=zh")).isZero();

    Golden.check("month-zh.txt", printed());
  }

  @Test
  void names_lines_that_it_cannot_read_and_decides_the_others() throws IOException {
    Path orders = Files.writeString(folder.resolve("orders.jsonl"), BROKEN);

    assertThat(run("month", "--file", orders.toString())).isEqualTo(1);
    assertThat(complained().replace(orders.toString(), "orders.jsonl"))
        .isEqualTo(
            """
            orders.jsonl:2, odometerIn: must be greater than or equal to 0
            orders.jsonl:2, vin: must be a VIN with the right check digit in its ninth position
            orders.jsonl:3: column 17: Unexpected end-of-input: expected close marker for Object
            orders.jsonl:4, milage: is no field here; the fields are [brand, deliveredOn, invoicedOn, jobLines, maintainedElsewhere, number, odometerIn, openedOn, saleOnRecord, vehicleClass, vehicleUse, vin, voucher]
            """);
    assertThat(printed()).contains("By outcome and payer:");
  }

  @Test
  void takes_packs_instead_of_those_of_the_sample() {
    String pack = "src/main/resources/io/dealership/examples/sample-brand-promises";

    assertThat(run("month", "--pack", pack)).isZero();
    assertThat(printed()).contains("by promise");
  }

  @Test
  void says_what_is_wrong_with_a_pack() throws IOException {
    Files.writeString(folder.resolve("pack.json"), "{}");

    assertThat(run("month", "--pack", folder.toString())).isEqualTo(1);
    assertThat(complained()).contains("pack.json");
    assertThat(printed()).isEmpty();
  }

  @Test
  void refuses_options_that_it_does_not_know_all_at_once() {
    assertThat(run("month", "--language", "--lang", "fr", "--file", "nowhere.jsonl", "--pack", "."))
        .isEqualTo(2);
    assertThat(complained())
        .isEqualTo(
            """
            Unknown option '--language'. The options are [--file, --help, --lang, --pack].
            Option '--lang' must be en or zh, but was 'fr'.
            Option '--file' must name a file that is there, but was 'nowhere.jsonl'.
            Option '--pack' must name a folder with a pack.json, but was '.'.
            See month --help.
            """);
    assertThat(printed()).isEmpty();
  }

  @Test
  void explains_itself() {
    assertThat(run("--help")).isZero();
    assertThat(printed()).startsWith("Usage: java -jar dealership-examples.jar <command>");
    assertThat(run("month", "--help")).isZero();
    assertThat(printed()).contains("Usage: month [--lang zh|en]");
  }

  @Test
  void refuses_a_command_that_it_does_not_know_and_none_at_all() {
    assertThat(run("moth")).isEqualTo(2);
    assertThat(complained())
        .isEqualTo(
            "Unknown command 'moth'. The commands are"
                + " [decide, calls, month, handbook, roster, workflow, check-log, stock-report, help].\n");
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void prints_utf_8_whatever_the_platform_says() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                DealershipCommand.class.getName(),
                "month",
                "--lang",
                "zh")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(printed).startsWith("工单");
  }
}
