package io.dealership.examples.stock;

import io.dealership.examples.command.CommandBody;
import io.dealership.examples.command.CommandCall;
import io.dealership.examples.command.CommandFiles;
import io.dealership.examples.command.CommandKind;
import io.dealership.examples.command.LineProblem;
import io.dealership.examples.command.OptionChecks;
import io.dealership.examples.command.OptionForms;
import io.dealership.examples.command.Options;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.parts.StockHealthRules;
import io.dealership.rules.parts.StockReview;
import io.dealership.rules.parts.StockReviewer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** Reviews the parts of a store: what turns, what dies, what to order, give back and write down. */
public final class StockReportCommand implements CommandBody {

  private static final String SAMPLE = "positions.csv";
  private static final String SAMPLE_ON = "2026-03-31";
  private static final String CURRENCY = "CNY";
  private static final int TOP = 20;
  private static final int MOST_TOP = 10_000;
  private static final int MOST_THREADS = 64;
  private static final List<String> FILES =
      List.of("positions", "movements", "csv", "html", "out", "errors");

  private static final CommandKind KIND =
      new CommandKind(
          "stock-report",
          StockReportCommand.class,
          new CommandKind.Names(
              Set.of(
                  "positions",
                  "movements",
                  "format",
                  "charset",
                  "on",
                  "currency",
                  "threads",
                  "top",
                  "csv",
                  "html",
                  "out",
                  "errors"),
              Set.of("pack"),
              Set.of()),
          1);

  private final CommandCall call;
  private final Options options;
  private final OptionChecks checks;
  private final CommandFiles files;

  private StockReportCommand(CommandCall call) {
    this.call = call;
    this.options = call.options();
    this.checks = call.checks();
    this.files = call.files();
  }

  /**
   * Runs the command.
   *
   * @param progress is told the number of lines that are read, every now and then
   * @return the exit code: 0 when all parts were reviewed, 1 when some could not be read, 2 when it
   *     was called wrongly
   */
  public static int run(
      List<String> arguments, PrintStream out, PrintStream err, LongConsumer progress) {
    return CommandCall.run(KIND, arguments, out, err, progress, StockReportCommand::new);
  }

  // ---- how it is called ----

  @Override
  public void check() {
    checks.choice("format", Set.of("csv", "jsonl"));
    checks.choice("charset", Set.of("utf-8", "gb18030"));
    checks.form("on", "be a day such as " + SAMPLE_ON, OptionForms::day);
    checks.form("currency", "be a currency such as " + CURRENCY, StockReportCommand::currency);
    checks.form("threads", "be from 1 to " + MOST_THREADS, text -> number(text, MOST_THREADS));
    checks.form("top", "be from 1 to " + MOST_TOP, text -> number(text, MOST_TOP));
    checks.read("positions", "movements");
    checks.packs("pack");
    checks.written("csv", "html", "out", "errors");
    checks.differ(FILES.toArray(new String[0]));
    boolean own = options.has("positions") || options.has("movements");
    if (options.has("positions") && options.has("movements")) {
      call.problems().add("Option '--movements' must not be given with '--positions'.");
    }
    if (own && !options.has("on")) {
      call.problems().add("Option '--on' must be given with files of one's own.");
    }
    if (own && format().isEmpty()) {
      call.problems()
          .add("Option '--format' must be given, for the name of the file does not tell it.");
    }
  }

  private static Optional<CurrencyUnit> currency(String text) {
    try {
      return Optional.of(CurrencyUnit.of(text));
    } catch (IllegalCurrencyException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String text, int most) {
    return text.matches("[1-9][0-9]{0,8}") && Integer.parseInt(text) <= most
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  private Optional<PositionFile.Format> format() {
    return switch (options.one("format").orElse("")) {
      case "csv" -> Optional.of(PositionFile.Format.CSV);
      case "jsonl" -> Optional.of(PositionFile.Format.JSON_LINES);
      default -> PositionFile.Format.ofFileName(name());
    };
  }

  /** The name of the file that is read. */
  private String name() {
    return options.one("positions").or(() -> options.one("movements")).orElse(SAMPLE);
  }

  // ---- what it does ----

  @Override
  public int run() throws IOException {
    DealershipRules rules = call.rules();
    LocalDate on = OptionForms.day(options.one("on").orElse(SAMPLE_ON)).orElseThrow();
    call.checkDay(rules.packs().pack(StockHealthRules.PACK), "on", "be on a day", on);
    if (!call.problems().isEmpty()) {
      return 2;
    }
    CurrencyUnit currency = CurrencyUnit.of(options.one("currency").orElse(CURRENCY));
    StockReviewer reviewer = rules.parts().reviewer(currency, on);
    List<LineProblem> wrong = new ArrayList<>();
    boolean isWhole =
        options.has("movements")
            ? movements(reviewer, currency, on, wrong)
            : positions(reviewer, on, wrong);
    StockReview review = reviewer.review();
    review
        .duplicates()
        .forEach(part -> wrong.add(StockWords.of(call.locale()).twice(name(), part)));
    if (review.size() == 0 && wrong.isEmpty()) {
      wrong.add(StockWords.of(call.locale()).noPart(name()));
    }
    if (review.size() > 0) {
      write(StockReport.of(rules, review, top(), names(review)));
    }
    return files.report(wrong) && isWhole ? 0 : 1;
  }

  private int top() {
    return options.one("top").map(Integer::valueOf).orElse(TOP);
  }

  private boolean positions(StockReviewer reviewer, LocalDate on, List<LineProblem> wrong)
      throws IOException {
    PositionFile file = file().asOf(on);
    PositionFile.Summary summary;
    try (InputStream in = input()) {
      summary =
          file.read(
              in,
              options.one("threads").map(Integer::valueOf).orElse(1),
              () -> ReviewSink.of(reviewer),
              sink ->
                  sink.handOn(reviewer)
                      .forEach(
                          refused ->
                              wrong.add(
                                  new LineProblem(
                                      name(), 0, "part", refused.part(), refused.why()))),
              wrong::add);
    }
    call.progress().accept(summary.lines());
    YearMonth due = YearMonth.from(on.plusDays(1)).minusMonths(1);
    summary
        .lastMonth()
        .filter(last -> last.isAfter(due))
        .ifPresent(last -> wrong.add(StockWords.of(call.locale()).monthNotOver(name(), last, due)));
    return summary.isWhole();
  }

  private boolean movements(
      StockReviewer reviewer, CurrencyUnit currency, LocalDate on, List<LineProblem> wrong)
      throws IOException {
    LedgerPositions positions = new LedgerPositions(currency, on);
    try (InputStream in = input()) {
      positions.read(movementFile(), in, wrong::add);
    }
    positions.into(reviewer);
    return wrong.isEmpty();
  }

  private InputStream input() throws IOException {
    if (options.has("positions")) {
      return files.input("positions");
    }
    return options.has("movements") ? files.input("movements") : KIND.resource(SAMPLE);
  }

  private Charset charset() {
    return options.one("charset").map(Charset::forName).orElse(StandardCharsets.UTF_8);
  }

  private PositionFile file() {
    return format().orElseThrow() == PositionFile.Format.CSV
        ? PositionFile.csv(name(), charset(), call.locale())
        : PositionFile.jsonLines(name(), call.locale());
  }

  private MovementFile movementFile() {
    return format().orElseThrow() == PositionFile.Format.CSV
        ? MovementFile.csv(name(), charset(), call.locale())
        : MovementFile.jsonLines(name(), call.locale());
  }

  /** What the parts are called for which there is most to do; a file of positions says it. */
  private PartNames names(StockReview review) throws IOException {
    PartNames names =
        new PartNames(
            Stream.concat(
                    StockReport.toRelease(review, top()).stream(),
                    StockReport.toOrder(review, top()).stream())
                .toList(),
            call.locale());
    if (!options.has("movements")) {
      try (InputStream in = input()) {
        file().read(in, names, problem -> {});
      }
    }
    return names;
  }

  private void write(StockReport report) throws IOException {
    StockWords words = StockWords.of(call.locale());
    try (OutputStream text = files.output("out")) {
      text.write(StockText.of(report, words).getBytes(StandardCharsets.UTF_8));
    }
    if (options.has("csv")) {
      try (OutputStream table = files.output("csv")) {
        StockTableWriter.write(report.review(), table);
      }
    }
    if (options.has("html")) {
      try (OutputStream page = files.output("html")) {
        StockPage.write(report, words, page);
      }
    }
  }
}
