package io.dealership.examples.stock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.examples.command.LineProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionFileTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String HEADINGS =
      "part,unit_cost,price,on_hand,average_on_hand,on_order,lead_time_days,pack_size,"
          + "last_receipt,last_issue,emergency,lost,2026-08,2026-09,2026-10";

  private static final String FILTER =
      "P-1,12.5,20.00,3,2.5,0,14,1,1970-01-02,2026-10-31,0.001,1,0,12,3.5";

  /** All that a line says. */
  private record Row(
      String part,
      List<Long> money,
      List<Long> quantities,
      List<Integer> days,
      YearMonth firstMonth,
      List<Long> demand) {

    static Row of(PositionLine line) {
      List<Long> demand = new ArrayList<>();
      for (int month = 0; month < line.months(); month++) {
        demand.add(line.demand(month));
      }
      return new Row(
          line.part(),
          List.of(line.unitCost(), line.price()),
          List.of(
              line.onHand(),
              line.averageOnHand(),
              line.onOrder(),
              line.packSize(),
              line.emergency(),
              line.lost()),
          List.of(line.leadTimeDays(), line.lastReceipt(), line.lastIssue()),
          line.firstMonth(),
          demand);
    }
  }

  private static final Row FILTER_ROW =
      new Row(
          "P-1",
          List.of(125_000L, 200_000L),
          List.of(3_000L, 2_500L, 0L, 1_000L, 1L, 1_000L),
          List.of(14, 1, 20_757),
          YearMonth.of(2026, 8),
          List.of(0L, 12_000L, 3_500L));

  private final List<Row> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private PositionFile.Summary read(PositionFile file, byte[] bytes) throws IOException {
    rows.clear();
    problems.clear();
    return file.read(
        new ByteArrayInputStream(bytes),
        line -> rows.add(Row.of(line)),
        problem -> problems.add(problem.toString()));
  }

  private PositionFile.Summary csv(String... lines) throws IOException {
    return read(
        PositionFile.csv("stock.csv", UTF_8, Locale.ENGLISH),
        (String.join("\n", lines) + "\n").getBytes(UTF_8));
  }

  private PositionFile.Summary json(String... lines) throws IOException {
    return read(
        PositionFile.jsonLines("stock.jsonl", Locale.ENGLISH),
        (String.join("\n", lines) + "\n").getBytes(UTF_8));
  }

  // ---- what is read ----

  @Test
  void reads_all_values_of_a_line() throws IOException {
    PositionFile.Summary summary = csv(HEADINGS, FILTER);

    assertThat(problems).isEmpty();
    assertThat(rows).containsExactly(FILTER_ROW);
    assertThat(summary)
        .isEqualTo(new PositionFile.Summary(1, 0, Optional.of(YearMonth.of(2026, 10))));
    assertThat(summary.isWhole()).isTrue();
  }

  @Test
  void an_empty_value_is_not_known() throws IOException {
    csv(HEADINGS, "P-1,,,0,,0,,1,,,0,0,0,0,0");

    assertThat(problems).isEmpty();
    assertThat(rows.get(0).money()).containsExactly(-1L, -1L);
    assertThat(rows.get(0).quantities()).containsExactly(0L, -1L, 0L, 1_000L, 0L, 0L);
    assertThat(rows.get(0).days()).containsExactly(-1, Integer.MIN_VALUE, Integer.MIN_VALUE);
  }

  @ParameterizedTest
  @CsvSource({"'1,2,3', 2026-08, 3", "',2,3', 2026-09, 2", "',,3', 2026-10, 1", "',,', 2026-11, 0"})
  void the_oldest_months_may_be_from_before_the_part_was_sold(
      String demand, YearMonth first, int months) throws IOException {
    csv(HEADINGS, "P-1,,,0,,0,,1,,,0,0," + demand);

    assertThat(problems).isEmpty();
    assertThat(rows.get(0).firstMonth()).isEqualTo(first);
    assertThat(rows.get(0).demand()).hasSize(months);
    assertThat(rows.get(0).demand())
        .isEqualTo(List.of(1_000L, 2_000L, 3_000L).subList(3 - months, 3));
  }

  @Test
  void quotes_line_ends_and_a_byte_order_mark_change_nothing() throws IOException {
    String quoted =
        Arrays.stream(FILTER.split(",", -1))
            .map(value -> '"' + value + '"')
            .reduce((a, b) -> a + ',' + b)
            .orElseThrow();
    String text = "\uFEFF" + HEADINGS + "\r\n" + FILTER + "\r\n\r\n" + quoted + "\r\n" + FILTER;

    PositionFile.Summary summary =
        read(PositionFile.csv("stock.csv", UTF_8, Locale.ENGLISH), text.getBytes(UTF_8));

    assertThat(problems).isEmpty();
    assertThat(rows).containsExactly(FILTER_ROW, FILTER_ROW, FILTER_ROW);
    assertThat(summary.lines()).isEqualTo(3);
  }

  @Test
  void columns_may_stand_in_any_order() throws IOException {
    String[] names = HEADINGS.split(",", -1);
    String[] values = FILTER.split(",", -1);
    // the months keep their order, but others stand between them and in front
    int[] order = {12, 3, 0, 13, 1, 2, 14, 4, 5, 11, 10, 9, 8, 7, 6};
    List<String> headings = new ArrayList<>();
    List<String> line = new ArrayList<>();
    for (int column : order) {
      headings.add(names[column]);
      line.add(values[column]);
    }

    csv(String.join(",", headings), String.join(",", line));

    assertThat(problems).isEmpty();
    assertThat(rows).containsExactly(FILTER_ROW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void names_are_read_in_the_encoding_of_the_file(String charset) throws IOException {
    List<String> names = new ArrayList<>();
    byte[] bytes =
        (HEADINGS
                + ",name_zh,name_en\n"
                + FILTER
                + ",机油滤清器,Oil filter\n"
                + FILTER
                + ",\"垫片\"\"A\"\"\",\n")
            .getBytes(Charset.forName(charset));

    PositionFile.csv("stock.csv", Charset.forName(charset), Locale.ENGLISH)
        .read(
            new ByteArrayInputStream(bytes),
            line -> names.add(line.name(Locale.CHINESE) + "|" + line.name(Locale.ENGLISH)),
            problem -> problems.add(problem.toString()));

    assertThat(problems).isEmpty();
    assertThat(names).containsExactly("机油滤清器|Oil filter", "垫片\"A\"|P-1");
  }

  @Test
  void a_packed_file_is_unpacked() throws IOException {
    byte[] packed = packed(HEADINGS + "\n" + FILTER);

    read(PositionFile.csv("stock.csv.gz", UTF_8, Locale.ENGLISH), packed);

    assertThat(problems).isEmpty();
    assertThat(rows).containsExactly(FILTER_ROW);
    assertThatThrownBy(
            () ->
                read(
                    PositionFile.csv("stock.csv.gz", UTF_8, Locale.ENGLISH),
                    Arrays.copyOf(packed, packed.length - 12)))
        .isInstanceOf(EOFException.class);
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void the_number_of_a_part_may_have_blanks_between_and_letters_of_all_languages()
      throws IOException {
    csv(
        HEADINGS,
        FILTER.replace("P-1", "A 222 320 12 03"),
        FILTER.replace("P-1", "机油-5升"),
        FILTER.replace("P-1", "\"P,1\""),
        FILTER.replace("P-1", "x".repeat(40)));

    assertThat(problems).isEmpty();
    assertThat(rows)
        .extracting(Row::part)
        .containsExactly("A 222 320 12 03", "机油-5升", "P,1", "x".repeat(40));
  }

  // ---- what is wrong ----

  @Test
  void says_all_that_is_wrong_with_a_line() throws IOException {
    PositionFile.Summary summary =
        csv(
            HEADINGS,
            FILTER,
            ",-1,1.00001,,x,1e3,1.5,0,2026-02-29,2026-1-1,1 000,\"0,5\",1,,0.0001",
            FILTER);

    assertThat(rows).containsExactly(FILTER_ROW, FILTER_ROW);
    assertThat(summary.lines()).isEqualTo(3);
    assertThat(summary.refused()).isEqualTo(1);
    assertThat(summary.isWhole()).isFalse();
    String amount = "must be an amount from 0 to 1000000000 with at most 4 decimals, such as 12.5";
    String quantity =
        "must be a quantity from 0 to 1000000000 with at most 3 decimals, such as 3.5";
    String day = "must be a day from 1900 to 2149, such as 2026-03-02";
    assertThat(problems)
        .containsExactly(
            "stock.csv:3, part: must be given",
            "stock.csv:3, unit_cost: " + amount + ", but was '-1'",
            "stock.csv:3, price: " + amount + ", but was '1.00001'",
            "stock.csv:3, on_hand: must be given",
            "stock.csv:3, average_on_hand: " + quantity + ", but was 'x'",
            "stock.csv:3, on_order: " + quantity + ", but was '1e3'",
            "stock.csv:3, lead_time_days: must be whole days from 0 to 36500, but was '1.5'",
            "stock.csv:3, pack_size: must be a quantity from 0.001 to 1000000000 with at most 3"
                + " decimals, such as 4, but was '0'",
            "stock.csv:3, last_receipt: " + day + ", but was '2026-02-29'",
            "stock.csv:3, last_issue: " + day + ", but was '2026-1-1'",
            "stock.csv:3, emergency: " + quantity + ", but was '1 000'",
            "stock.csv:3, lost: " + quantity + ", but was '0,5'",
            "stock.csv:3, 2026-09: must be given, for an earlier month is",
            "stock.csv:3, 2026-10: " + quantity + ", but was '0.0001'");
  }

  @Test
  void says_it_in_Chinese_as_well() throws IOException {
    read(
        PositionFile.csv("stock.csv", UTF_8, Locale.CHINESE),
        (HEADINGS + "\n" + FILTER.replace("P-1", "").replace("12.5", "free")).getBytes(UTF_8));

    assertThat(problems)
        .containsExactly(
            "stock.csv:2, part: 必须填写",
            "stock.csv:2, unit_cost: 须为0 至 1000000000 且最多 4 位小数的金额，如 12.5，实际为“free”");
  }

  @ParameterizedTest
  @CsvSource({
    "'P-1,1', 'stock.csv:2: must have 15 values as the headings, but has 2'",
    "'\"P-1,1', 'stock.csv:2: must have a quote around a value only, and a second one at its end'",
    "'P\"1', 'stock.csv:2: must have a quote around a value only, and a second one at its end'",
    "'\"P\"1', 'stock.csv:2: must have a quote around a value only, and a second one at its end'"
  })
  void says_what_is_wrong_with_a_whole_line(String line, String problem) throws IOException {
    csv(HEADINGS, line, FILTER);

    assertThat(problems).containsExactly(problem);
    assertThat(rows).containsExactly(FILTER_ROW);
  }

  @Test
  void a_line_in_another_encoding_is_a_problem() throws IOException {
    byte[] bytes = (HEADINGS + "\n" + FILTER.replace("P-1", "机油") + "\n").getBytes(GB18030);

    read(PositionFile.csv("stock.csv", UTF_8, Locale.ENGLISH), bytes);

    assertThat(problems).containsExactly("stock.csv:2: must be UTF-8");
  }

  @Test
  void says_all_that_is_wrong_with_the_headings() throws IOException {
    PositionFile.Summary summary =
        csv(
            HEADINGS
                .replace("price", "cost")
                .replace(",lost", ",part")
                .replace("2026-10", "2026-11,2026-13"),
            FILTER);

    String columns =
        "part, unit_cost, price, on_hand, average_on_hand, on_order, lead_time_days, pack_size,"
            + " last_receipt, last_issue, emergency, lost, name_zh, name_en, reserved,"
            + " returnable_until, refund_percent, sister_need, superseded_by, expires_on,"
            + " provision_made";
    assertThat(problems)
        .containsExactly(
            "stock.csv:1, cost: must be a month such as 2026-10 or one of " + columns,
            "stock.csv:1, part: must be there once",
            "stock.csv:1, 2026-13: must be a month such as 2026-10 or one of " + columns,
            "stock.csv:1, price: must be among the headings",
            "stock.csv:1, lost: must be among the headings",
            "stock.csv:1, 2026-11: must be 2026-10, which follows 2026-09");
    assertThat(summary).isEqualTo(new PositionFile.Summary(0, 0, Optional.empty()));
    assertThat(summary.isWhole()).isFalse();
  }

  @Test
  void headings_need_a_month_and_no_more_than_a_hundred_years_of_them() throws IOException {
    String without = HEADINGS.replaceAll(",2026-..", "");
    csv(without);
    assertThat(problems)
        .containsExactly("stock.csv:1: must have a month such as 2026-10 among the headings");

    StringBuilder many = new StringBuilder(without);
    for (int i = 0; i < 1_201; i++) {
      many.append(',').append(YearMonth.of(1950, 1).plusMonths(i));
    }
    csv(many.toString());
    assertThat(problems)
        .containsExactly("stock.csv:1: must have at most 1200 months, but has 1201");
  }

  @Test
  void an_empty_file_is_a_problem_and_one_without_parts_is_none() throws IOException {
    PositionFile file = PositionFile.csv("stock.csv", UTF_8, Locale.ENGLISH);

    read(file, new byte[0]);
    assertThat(problems).containsExactly("stock.csv:1: must not be empty");

    PositionFile.Summary summary = read(file, (HEADINGS + "\n").getBytes(UTF_8));
    assertThat(problems).isEmpty();
    assertThat(summary.isWhole()).isTrue();
    assertThat(summary.lines()).isZero();
  }

  @Test
  void a_line_that_is_too_long_spoils_no_other() throws IOException {
    String overlong = "x".repeat(PositionBlocks.SIZE) + FILTER;

    csv(HEADINGS, FILTER, overlong, FILTER, overlong.repeat(3), FILTER);

    assertThat(problems)
        .containsExactly(
            "stock.csv:3: must be at most 262144 bytes long",
            "stock.csv:5: must be at most 262144 bytes long");
    assertThat(rows).containsExactly(FILTER_ROW, FILTER_ROW, FILTER_ROW);
  }

  @Test
  void only_encodings_that_were_thought_of_are_read() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PositionFile.csv("a", StandardCharsets.UTF_16, Locale.ENGLISH))
        .withMessage("PositionFile.charset must be UTF-8 or GB18030, but was UTF-16");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PositionFile.jsonLines("a", Locale.ENGLISH)
                    .read(
                        new ByteArrayInputStream(new byte[0]),
                        0,
                        () -> line -> {},
                        done -> {},
                        problem -> {}))
        .withMessage("PositionFile.threads must be at least 1, but was 0");
  }

  @ParameterizedTest
  @CsvSource({
    "stock.csv, CSV",
    "stock.csv.gz, CSV",
    "stock.jsonl, JSON_LINES",
    "stock.jsonl.gz, JSON_LINES"
  })
  void the_name_tells_the_format(String name, PositionFile.Format format) {
    assertThat(PositionFile.Format.ofFileName(name)).contains(format);
    assertThat(PositionFile.Format.ofFileName(name + ".txt")).isEmpty();
  }

  // ---- JSON Lines ----

  private static final String JSON =
      "{\"part\":\"P-1\",\"unitCost\":12.5,\"price\":20.00,\"onHand\":3,\"averageOnHand\":2.5,"
          + "\"onOrder\":0,\"leadTimeDays\":14,\"packSize\":1,\"lastReceipt\":\"1970-01-02\","
          + "\"lastIssue\":\"2026-10-31\",\"emergency\":0.001,\"lost\":1,"
          + "\"firstMonth\":\"2026-08\",\"demand\":[0,12,3.5]}";

  @Test
  void reads_json_lines_however_they_are_written() throws IOException {
    String blanks = JSON.replace(",", ", ").replace("\":", "\": ");
    String wide = JSON.replace(",", " ,\t").replace("{", " { ");
    String texts = JSON.replace("12.5", "\"12.5\"").replace("[0,12,3.5]", "[\"0\",\"12\",\"3.5\"]");
    String escaped = JSON.replace("P-1", "P\\u002d1");
    String turned =
        "{\"firstMonth\":\"2026-08\",\"demand\":[0,12,3.5],"
            + JSON.substring(1, JSON.indexOf(",\"firstMonth"))
            + "}";
    String last = "{\"demand\":[0,12,3.5]," + JSON.substring(1, JSON.indexOf(",\"demand")) + "}";
    String exponent = JSON.replace(":12.5", ":1.25e1");

    json(JSON, blanks, wide, texts, escaped, turned, last, exponent, "", JSON + "\r");

    assertThat(problems).isEmpty();
    assertThat(rows).hasSize(9).containsOnly(FILTER_ROW);
  }

  @Test
  void what_json_leaves_out_is_not_known() throws IOException {
    String few =
        "{\"part\":\"P-1\",\"onHand\":0,\"onOrder\":0,\"packSize\":1,\"emergency\":0,\"lost\":0,"
            + "\"firstMonth\":\"2026-08\",\"demand\":[null,null,1]}";

    json(JSON, few, few.replace("\"onOrder", "\"price\":null,\"onOrder"), few.replace(",", ", "));

    assertThat(problems).isEmpty();
    assertThat(rows.get(1).money()).containsExactly(-1L, -1L);
    assertThat(rows.get(1).days()).containsExactly(-1, Integer.MIN_VALUE, Integer.MIN_VALUE);
    assertThat(rows.get(1).firstMonth()).isEqualTo(YearMonth.of(2026, 10));
    assertThat(rows.get(1).demand()).containsExactly(1_000L);
    assertThat(rows.subList(2, 4)).containsOnly(rows.get(1));
  }

  @Test
  void histories_may_begin_apart_but_end_together() throws IOException {
    json(
        JSON,
        JSON.replace("2026-08", "2026-10").replace("[0,12,3.5]", "[3.5]"),
        JSON.replace("2026-08", "2025-12").replace("[0,", "[1,2,3,4,5,6,7,8,0,"),
        JSON.replace("2026-08", "2026-07"));

    assertThat(rows)
        .extracting(Row::firstMonth)
        .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 10), YearMonth.of(2025, 12));
    assertThat(rows.get(2).demand()).hasSize(11).endsWith(0L, 12_000L, 3_500L);
    assertThat(problems)
        .containsExactly(
            "stock.jsonl:4, demand: must end with 2026-10 as that of the other lines, but ends with"
                + " 2026-09");
  }

  @Test
  void says_all_that_is_wrong_with_a_line_of_json() throws IOException {
    json(
        JSON,
        JSON.replace("\"P-1\"", "7")
            .replace("12.5", "-1")
            .replace("\"1970-01-02\"", "1970")
            .replace("\"onHand\":3", "\"onHand\":null")
            .replace("\"onOrder\":0,", "")
            .replace("{", "{\"colour\":\"red\",")
            .replace("[0,12,3.5]", "[0,null,true]"),
        JSON.replace("2026-08", "2026-8"),
        JSON.replace("[0,12,3.5]", "[]"),
        JSON.replace(",\"demand\":[0,12,3.5]", ""),
        JSON.replace(":3,", ":03,"),
        JSON.replace("{", "{\"part\":\"P-1\","),
        "[1]",
        JSON + "}");

    assertThat(rows).hasSize(1);
    String quantity =
        "must be a quantity from 0 to 1000000000 with at most 3 decimals, such as 3.5";
    assertThat(problems)
        .containsExactly(
            "stock.jsonl:2, colour: is no field here; the fields are [averageOnHand, demand,"
                + " emergency, expiresOn, firstMonth, lastIssue, lastReceipt, leadTimeDays, lost,"
                + " nameEn, nameZh, onHand, onOrder, packSize, part, price, provisionMade,"
                + " refundPercent, reserved, returnableUntil, sisterNeed, supersededBy, unitCost]",
            "stock.jsonl:2, part: must be the number of a part, of 1 to 40 visible characters,"
                + " blanks only between them, but was '7'",
            "stock.jsonl:2, unitCost: must be an amount from 0 to 1000000000 with at most 4"
                + " decimals, such as 12.5, but was '-1'",
            "stock.jsonl:2, onHand: must be given",
            "stock.jsonl:2, onOrder: must be given",
            "stock.jsonl:2, lastReceipt: must be a day from 1900 to 2149, such as 2026-03-02, but"
                + " was '1970'",
            "stock.jsonl:2, demand[1]: must be given, for an earlier month is",
            "stock.jsonl:2, demand[2]: " + quantity + ", but was 'true'",
            "stock.jsonl:3, firstMonth: must be a month from 1900 to 2149, such as 2026-03, but"
                + " was '2026-8'",
            "stock.jsonl:4, demand: must be a list of 1 to 1200 quantities, the oldest first, but"
                + " was '[]'",
            "stock.jsonl:5, demand: must be given",
            "stock.jsonl:6: column 55: Invalid numeric value: Leading zeroes not allowed",
            "stock.jsonl:7: field 'part' is there twice",
            "stock.jsonl:8: must be one JSON object",
            "stock.jsonl:9: column 241: Unexpected close marker '}': no open Object to close");
  }

  @Test
  void json_that_never_tells_its_months_is_a_problem() throws IOException {
    json("{\"part\":\"P-1\"}", "nothing");

    assertThat(problems)
        .containsExactly(
            "stock.jsonl:1: must have firstMonth and demand in one of the first lines");
  }

  // ---- what holds for all lines ----

  private static final String ALPHABET = "0123456789.-,\"\r Px";

  @Test
  void what_is_read_at_once_is_what_is_read_slowly() {
    SplittableRandom random = new SplittableRandom(3);
    CsvPositionHeadings headings =
        CsvPositionHeadings.parse(HEADINGS, new PositionReport("", Locale.ENGLISH)).orElseThrow();
    CsvPositions fast = new CsvPositions(headings, UTF_8);
    CsvPositions slow = new CsvPositions(headings, UTF_8);
    PositionReport report = new PositionReport("", Locale.ENGLISH);
    int atOnce = 0;
    for (int i = 0; i < 50_000; i++) {
      byte[] line = changed(FILTER, random).getBytes(UTF_8);
      byte[] bytes = Arrays.copyOf(line, line.length + 1 + PositionCells.MARGIN);
      bytes[line.length] = '\n';
      int end = fast.fast(bytes, 0);
      report.clear();
      report.begin(1);
      boolean hasReturn = line.length > 0 && line[line.length - 1] == '\r';
      slow.slow(bytes, 0, hasReturn ? line.length - 1 : line.length, report);
      if (end > 0) {
        atOnce++;
        assertThat(report.problems(0)).as(new String(line, UTF_8)).isEmpty();
        assertThat(Row.of(fast.line())).as(new String(line, UTF_8)).isEqualTo(Row.of(slow.line()));
        assertThat(end).isEqualTo(line.length + 1);
      }
    }
    assertThat(atOnce).isBetween(5_000, 45_000);
  }

  /** A line in which a few characters are others, more or less. */
  private static String changed(String line, SplittableRandom random) {
    StringBuilder text = new StringBuilder(line);
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(text.length());
      char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, other);
        case 1 -> text.insert(at, other);
        default -> text.deleteCharAt(at);
      }
    }
    return text.toString();
  }

  @Test
  void json_that_is_read_at_once_is_what_is_read_slowly() {
    SplittableRandom random = new SplittableRandom(4);
    JsonPositions fast = new JsonPositions(YearMonth.of(2026, 10));
    JsonPositions slow = new JsonPositions(YearMonth.of(2026, 10));
    PositionReport report = new PositionReport("", Locale.ENGLISH);
    int atOnce = 0;
    for (int i = 0; i < 30_000; i++) {
      byte[] line = changed(JSON, random).getBytes(UTF_8);
      byte[] bytes = Arrays.copyOf(line, line.length + 1 + PositionCells.MARGIN);
      bytes[line.length] = '\n';
      if (fast.fast(bytes, 0) > 0) {
        atOnce++;
        report.clear();
        report.begin(1);
        slow.slow(bytes, 0, line.length, report);
        assertThat(report.problems(0)).as(new String(line, UTF_8)).isEmpty();
        assertThat(Row.of(fast.line())).as(new String(line, UTF_8)).isEqualTo(Row.of(slow.line()));
      }
    }
    assertThat(atOnce).isBetween(3_000, 27_000);
  }

  /** Many lines, of which some are wrong, and long enough for several blocks. */
  private static String many(int lines) {
    SplittableRandom random = new SplittableRandom(5);
    StringBuilder text = new StringBuilder(HEADINGS).append('\n');
    for (int i = 0; i < lines; i++) {
      String number = String.valueOf(i);
      text.append(
          switch (random.nextInt(1_000)) {
            case 0 -> "";
            case 1 -> FILTER.replace("P-1", "");
            case 2 -> "\"" + number;
            default -> FILTER.replace("P-1", number);
          });
      text.append(random.nextInt(3) == 0 ? "\r\n" : "\n");
    }
    return text.toString();
  }

  private static final class Parts implements PositionSink {
    private final List<String> parts = new ArrayList<>();

    @Override
    public void line(PositionLine line) {
      parts.add(line.part());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void threads_change_nothing(int threads) throws IOException {
    String text = many(30_000);
    List<String> lines = text.lines().skip(1).toList();
    List<String> parts = new ArrayList<>();
    List<LineProblem> wrong = new ArrayList<>();

    PositionFile.Summary summary =
        PositionFile.csv("stock.csv", UTF_8, Locale.ENGLISH)
            .read(
                new ByteArrayInputStream(text.getBytes(UTF_8)),
                threads,
                Parts::new,
                piece -> {
                  parts.addAll(piece.parts);
                  piece.parts.clear();
                },
                wrong::add);

    List<String> good =
        lines.stream()
            .filter(line -> line.matches("\\d+,.*"))
            .map(l -> l.split(",", 2)[0])
            .toList();
    assertThat(parts).isEqualTo(good);
    List<Long> bad = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i).matches("\\d+,.*")) {
        bad.add(i + 2L);
      }
    }
    assertThat(wrong).extracting(LineProblem::line).isEqualTo(bad);
    assertThat(bad).hasSizeGreaterThan(20);
    assertThat(summary.lines()).isEqualTo(good.size() + bad.size());
    assertThat(summary.refused()).isEqualTo(bad.size());
  }

  @Test
  void what_a_sink_throws_comes_out() {
    PositionFile file = PositionFile.csv("stock.csv", UTF_8, Locale.ENGLISH);
    PositionSink broken =
        line -> {
          throw new IllegalStateException("full");
        };
    byte[] bytes = (HEADINGS + "\n" + FILTER).getBytes(UTF_8);

    assertThatThrownBy(
            () ->
                file.read(
                    new ByteArrayInputStream(bytes), 2, () -> broken, done -> {}, problem -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("full");
  }

  @Test
  void no_line_allocates_anything() throws IOException {
    byte[] few = lines(1_000);
    byte[] many = lines(101_000);
    long[] sum = {0};
    PositionSink sink = line -> sum[0] += line.onHand() + line.demand(2);
    allocated(few, sink); // loads what it needs
    long first = allocated(few, sink);
    long second = allocated(many, sink);

    assertThat(second - first).isLessThan(100_000); // less than a byte a line
    assertThat(sum[0]).isEqualTo((1_000L + 1_000 + 101_000) * 6_500);
  }

  private static byte[] lines(int count) {
    return (HEADINGS + "\n" + (FILTER + "\n").repeat(count)).getBytes(UTF_8);
  }

  private static long allocated(byte[] bytes, PositionSink sink) throws IOException {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    PositionFile.csv("stock.csv", UTF_8, Locale.ENGLISH)
        .read(
            new ByteArrayInputStream(bytes),
            sink,
            problem -> {
              throw new IllegalStateException(problem.toString());
            });
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }
}
