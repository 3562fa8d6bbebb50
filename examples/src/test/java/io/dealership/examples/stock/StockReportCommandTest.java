package io.dealership.examples.stock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dealership.examples.DealershipCommand;
import io.dealership.examples.Golden;
import io.dealership.examples.command.Labels;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.measure.TargetStanding;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.parts.AbcClass;
import io.dealership.rules.parts.DemandPattern;
import io.dealership.rules.parts.StockAction;
import io.dealership.rules.parts.StockTier;
import io.dealership.rules.parts.XyzClass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class StockReportCommandTest {

  private static final String HEADINGS =
      "part,unit_cost,price,on_hand,average_on_hand,on_order,lead_time_days,pack_size,last_receipt,"
          + "last_issue,emergency,lost,2026-01,2026-02";
  private static final String A_LINE = "A-1,10,15,4,5,0,7,1,2025-11-03,2026-02-20,0,0,1,2";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("stock-report"));
    all.addAll(List.of(arguments));
    return DealershipCommand.run(
        all, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private String file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n").toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String printed() {
    return plain(out.toString(UTF_8));
  }

  private String complained() {
    return plain(err.toString(UTF_8));
  }

  private String plain(String text) {
    return text.replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
  }

  // ---- the sample store ----

  @ParameterizedTest
  @CsvSource({"en, stock-report-en.txt", "zh, stock-report-zh.txt"})
  void reports_on_the_parts_of_the_sample_store(String language, String golden) throws IOException {
    assertThat(run("--lang", language)).isZero();

    Golden.check(golden, printed());
    assertThat(complained()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, stock-report-en.html", "zh, stock-report-zh.html"})
  void writes_a_page_that_needs_nothing_else(String language, String golden)
      throws IOException, ParserConfigurationException, SAXException {
    run("--lang", language, "--html", path("page.html"), "--top", "5");

    String page = Files.readString(folder.resolve("page.html"));
    Golden.check(golden, page);
    assertThat(page)
        .contains("default-src 'none'", "prefers-color-scheme: dark")
        .doesNotContain("<script", "src=", "@import", "url(h", "href=");
    String picture = page.substring(page.indexOf("<svg"), page.lastIndexOf("</svg>") + 6);
    DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture.getBytes(UTF_8)));
  }

  @Test
  void writes_all_parts_as_a_table() throws IOException {
    run("--csv", path("parts.csv"), "--out", path("report.txt"));

    List<String> lines = Files.readAllLines(folder.resolve("parts.csv"));
    Golden.check("stock-report.csv", String.join("\n", lines) + "\n");
    assertThat(lines).hasSize(302);
    assertThat(printed()).isEmpty();
    assertThat(folder.resolve("report.txt")).isNotEmptyFile();
  }

  @Test
  void threads_packing_and_form_change_nothing() throws IOException {
    run();
    String report = printed();
    Path packed = folder.resolve("positions.csv.gz");
    try (InputStream in = StockReportCommand.class.getResourceAsStream("positions.csv");
        OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
      in.transferTo(gzip);
    }

    assertThat(run("--positions", packed.toString(), "--on", "2026-03-31", "--threads", "2"))
        .isZero();
    assertThat(printed()).isEqualTo(report);

    Path other = folder.resolve("positions-gb.csv");
    Charset gb = Charset.forName("GB18030");
    try (InputStream in = StockReportCommand.class.getResourceAsStream("positions.csv")) {
      Files.write(other, new String(in.readAllBytes(), UTF_8).getBytes(gb));
    }
    assertThat(
            run(
                "--positions",
                other.toString(),
                "--on",
                "2026-03-31",
                "--charset",
                "gb18030",
                "--lang",
                "zh"))
        .isZero();
    assertThat(printed()).contains("左前门（商务车）");
  }

  @Test
  void takes_what_came_and_went_instead() throws IOException {
    Path movements = folder.resolve("movements.csv.gz");
    try (InputStream in = StockReportCommand.class.getResourceAsStream("movements.csv.gz")) {
      Files.copy(in, movements);
    }

    assertThat(
            run(
                "--movements",
                movements.toString(),
                "--on",
                "2026-03-31",
                "--csv",
                path("own.csv")))
        .isZero();
    run("--csv", path("sample.csv"));

    // what never moved is in no book of movements
    assertThat(columns("own.csv", "part", "on_hand", "days_still", "tier"))
        .isEqualTo(
            columns("sample.csv", "part", "on_hand", "days_still", "tier").stream()
                .filter(row -> !row.endsWith(",,"))
                .toList())
        .hasSize(273);
  }

  private List<String> columns(String file, String... names) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    List<String> headings = List.of(lines.get(0).split(",", -1));
    return lines.stream()
        .map(line -> line.split(",", -1))
        .map(
            cells ->
                Arrays.stream(names)
                    .map(name -> cells[headings.indexOf(name)])
                    .collect(Collectors.joining(",")))
        .sorted()
        .toList();
  }

  @Test
  void a_store_has_limits_of_its_own() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("store"));
    Files.writeString(
        pack.resolve("pack.json"),
        """
        {"id": "our-stock", "version": "1", "title": {"zh": "本店", "en": "Our store"}, "format": 1,
         "minEngine": "0.1", "market": "CN", "layer": "store", "from": "2026-01-01",
         "publishedOn": "2026-01-01",
         "sources": [{"id": "house", "title": {"zh": "本店规定", "en": "House rules"},
          "kind": "store"}]}
        """);
    Files.writeString(
        pack.resolve("parameters.json"),
        """
        {"parameters": [{"name": "tier.from.dead", "type": "period", "value": "P400D",
          "source": "house 1", "verification": "N"}]}
        """);
    PackSealer.seal(pack, DealershipRules.loader());
    run("--csv", path("sample.csv"));
    long dead = count("sample.csv", "DEAD");

    assertThat(run("--csv", path("own.csv"), "--pack", pack.toString())).as(complained()).isZero();
    assertThat(count("own.csv", "DEAD")).isPositive().isLessThan(dead);
  }

  private long count(String file, String tier) throws IOException {
    return columns(file, "tier").stream().filter(tier::equals).count();
  }

  // ---- parts of others ----

  @Test
  void reports_on_2674_real_car_parts() throws IOException {
    String data = System.getProperty("thirdparty.data");
    assumeTrue(data != null, "thirdparty.data is not given");
    List<String> lines = Files.readAllLines(Path.of(data, "parts-demand-carparts", "carparts.csv"));
    // a missing month is taken for one without demand, and stock for a quarter of the last year
    List<String> positions = new ArrayList<>();
    positions.add(
        "part,on_hand,on_order,pack_size,emergency,lost,unit_cost,price,average_on_hand,"
            + "lead_time_days,last_receipt,last_issue,"
            + lines.get(0).substring("part_id,".length()));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      List<String> demand =
          Stream.of(cells).skip(1).map(cell -> cell.isEmpty() ? "0" : cell).toList();
      int year = demand.stream().skip(39).mapToInt(Integer::parseInt).sum();
      positions.add(cells[0] + "," + year / 4 + ",0,1,0,0,,,,30,,," + String.join(",", demand));
    }
    Path file = Files.write(folder.resolve("carparts.csv"), positions);

    assertThat(run("--positions", file.toString(), "--on", "2002-03-31", "--csv", path("c.csv")))
        .isEqualTo(2);
    assertThat(complained()).contains("'--on'");
    assertThat(
            run(
                "--positions",
                file.toString(),
                "--on",
                "2026-03-31",
                "--csv",
                path("c.csv"),
                "--threads",
                "2"))
        .isZero();
    assertThat(printed()).contains("2674 parts");
    List<String> patterns = columns("c.csv", "pattern");
    assertThat(patterns).hasSize(2675);
    assertThat(patterns.stream().filter("LUMPY"::equals).count()).isGreaterThan(400);
    assertThat(patterns.stream().filter("INTERMITTENT"::equals).count()).isGreaterThan(2000);
  }

  // ---- what is wrong ----

  @Test
  void says_all_that_is_wrong_with_a_file_and_reviews_the_rest() throws IOException {
    String positions =
        file(
            "own.csv",
            HEADINGS,
            A_LINE,
            A_LINE.replace("A-1", "A-2").replace("2026-02-20", "2026-03-02"),
            A_LINE.replace("A-1", "A-3").replace(",4,5,", ",four,5,"),
            A_LINE);

    assertThat(run("--positions", positions, "--on", "2026-03-01")).isEqualTo(1);
    assertThat(complained())
        .isEqualTo(
            """
            own.csv:3, last_issue: must not be after 2026-03-01, but was '2026-03-02'
            own.csv:4, on_hand: must be a quantity from 0 to 1000000000 with at most 3 decimals, such as 3.5, but was 'four'
            own.csv:0, part: must be there once, but A-1 is there again
            """);
    assertThat(printed()).contains("2 parts");
  }

  @Test
  void a_part_that_cannot_be_reviewed_is_left_out() throws IOException {
    String dear = A_LINE.replace("A-1,10,15,4,", "A-2,1000000000,1000000000,1000000000,");

    assertThat(run("--positions", file("own.csv", HEADINGS, A_LINE, dear), "--on", "2026-03-01"))
        .isEqualTo(1);
    assertThat(complained())
        .isEqualTo(
            "own.csv:0, part: StockLine must be worth at most 10000000000000 in stock, order and"
                + " demand, but had 1000000003 at up to 1000000000.0000 for one\n");
    assertThat(printed()).contains("1 parts");
  }

  @Test
  void a_month_that_is_not_over_does_not_count() throws IOException {
    assertThat(run("--positions", file("own.csv", HEADINGS, A_LINE), "--on", "2026-02-27"))
        .isEqualTo(1);
    assertThat(complained())
        .isEqualTo(
            "own.csv:1, 2026-02: must end with 2026-01, the last month that is over, but ends with"
                + " 2026-02\n");
    assertThat(run("--positions", path("own.csv"), "--on", "2026-02-28")).isZero();
  }

  @Test
  void a_file_without_a_part_has_no_report() throws IOException {
    assertThat(run("--positions", file("own.csv", HEADINGS), "--on", "2026-03-01")).isEqualTo(1);
    assertThat(printed()).isEmpty();
    assertThat(complained()).isEqualTo("own.csv:1: must have a part\n");
    assertThat(run("--movements", file("m.csv", "number,part"), "--on", "2026-03-01")).isEqualTo(1);
    assertThat(complained()).contains("m.csv:1");
  }

  @Test
  void refuses_what_it_does_not_know_all_at_once() throws IOException {
    assertThat(
            run(
                "--positions",
                "nowhere.dat",
                "--movements",
                "nowhere.csv",
                "--currency",
                "BAT",
                "--threads",
                "0",
                "--top",
                "x",
                "--charset",
                "latin",
                "--format",
                "xml",
                "--lang",
                "fr",
                "--pack",
                "."))
        .isEqualTo(2);
    assertThat(complained())
        .isEqualTo(
            """
            Option '--lang' must be en or zh, but was 'fr'.
            Option '--format' must be csv or jsonl, but was 'xml'.
            Option '--charset' must be gb18030 or utf-8, but was 'latin'.
            Option '--currency' must be a currency such as CNY, but was 'BAT'.
            Option '--threads' must be from 1 to 64, but was '0'.
            Option '--top' must be from 1 to 10000, but was 'x'.
            Option '--positions' must name a file that is there, but was 'nowhere.dat'.
            Option '--movements' must name a file that is there, but was 'nowhere.csv'.
            Option '--pack' must name a folder with a pack.json, but was '.'.
            Option '--movements' must not be given with '--positions'.
            Option '--on' must be given with files of one's own.
            Option '--format' must be given, for the name of the file does not tell it.
            See stock-report --help.
            """);
    assertThat(run("--on", "2001-01-01")).isEqualTo(2);
    assertThat(complained()).contains("'--on' must be on a day on which pack stock-health");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void has_words_for_all_there_is(String language) {
    Labels labels = Labels.of(StockWords.class, Locale.forLanguageTag(language));
    StockWords words = StockWords.of(Locale.forLanguageTag(language));

    Stream.of(
            AbcClass.values(),
            XyzClass.values(),
            DemandPattern.values(),
            StockTier.values(),
            StockAction.values(),
            TargetStanding.values())
        .flatMap(Arrays::stream)
        .forEach(constant -> assertThat(words.name((Enum<?>) constant)).isNotNull());
    assertThat(labels.get("title", "x")).contains("x");
    assertThat(run("--help", "--lang", language)).isZero();
    assertThat(printed()).contains("--positions", "--movements", "returnable_until");
  }
}
