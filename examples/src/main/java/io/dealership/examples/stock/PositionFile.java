package io.dealership.examples.stock;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.examples.command.LineProblem;
import io.dealership.examples.stock.PositionBlocks.Block;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads the stock of a store, a line a part, with some threads and in memory that does not grow
 * with the file.
 *
 * <p>In CSV the headings are {@code part,unit_cost,price,on_hand,average_on_hand,on_order,
 * lead_time_days,pack_size,last_receipt,last_issue,emergency,lost}, a month such as {@code 2026-10}
 * for each month of demand, one after the other without gaps, and if the store likes {@code
 * name_zh}, {@code name_en}, {@code reserved}, {@code returnable_until}, {@code refund_percent},
 * {@code sister_need}, {@code superseded_by}, {@code expires_on} and {@code provision_made}, in any
 * order. In JSON Lines the fields are called alike ({@code unitCost}); the demand is a list, which
 * begins with {@code firstMonth} and ends for all parts with the same month. A file packed with
 * gzip is unpacked.
 *
 * <p>An empty value is one that nobody knows. The number of the part, what is on hand and on order,
 * the size of a pack, emergency purchases and lost sales must be known; of the months only the
 * oldest ones of a part may be empty, from before it was sold.
 */
public final class PositionFile {

  private static final int PIECES_PER_THREAD = 3;

  /** How a file is written. */
  public enum Format {
    CSV,
    JSON_LINES;

    /** The format that the name of a file tells, packed or not; empty where it tells none. */
    public static Optional<Format> ofFileName(String name) {
      String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
      return plain.endsWith(".csv")
          ? Optional.of(CSV)
          : plain.endsWith(".jsonl") ? Optional.of(JSON_LINES) : Optional.empty();
    }
  }

  /**
   * What was read.
   *
   * @param lines the lines with a part, whether they could be read or not
   * @param refused those that could not be read
   * @param lastMonth the last month of demand; empty where not even the first line could be read
   */
  public record Summary(long lines, long refused, Optional<YearMonth> lastMonth) {

    /** Whether all could be read. */
    public boolean isWhole() {
      return refused == 0 && lastMonth.isPresent();
    }
  }

  private final String name;
  private final Format format;
  private final Charset charset;
  private final Locale locale;

  private final int lastDay;

  private PositionFile(String name, Format format, Charset charset, Locale locale, int lastDay) {
    this.lastDay = lastDay;
    this.name = name;
    this.format = format;
    this.charset = charset;
    this.locale = locale;
  }

  /**
   * A file in CSV.
   *
   * @param name the name of the file, for the problems
   * @param charset UTF-8 or GB18030, of which GBK and GB 2312 are parts
   * @param locale the language of the problems
   * @throws IllegalArgumentException if it is another charset
   */
  public static PositionFile csv(String name, Charset charset, Locale locale) {
    checkCharset("PositionFile", charset);
    return new PositionFile(name, Format.CSV, charset, locale, Integer.MAX_VALUE);
  }

  static void checkCharset(String type, Charset charset) {
    checkArgument(
        charset.equals(StandardCharsets.UTF_8) || charset.equals(Charset.forName("GB18030")),
        "%s.charset must be UTF-8 or GB18030, but was %s",
        type,
        charset);
  }

  /**
   * A file in JSON Lines, which is always UTF-8.
   *
   * @param name the name of the file, for the problems
   * @param locale the language of the problems
   */
  public static PositionFile jsonLines(String name, Locale locale) {
    return new PositionFile(
        name, Format.JSON_LINES, StandardCharsets.UTF_8, locale, Integer.MAX_VALUE);
  }

  /** The file as of a day: a part that moved after it is wrong. */
  public PositionFile asOf(LocalDate day) {
    return new PositionFile(name, format, charset, locale, Math.toIntExact(day.toEpochDay()));
  }

  /**
   * Reads all lines. The file is cut into pieces, always at the same places; each thread hands the
   * lines of a piece to a sink, and the sinks come back in the order of the file. So what is made
   * of them does not depend on the number of threads.
   *
   * @param in the bytes, packed or not; is not closed
   * @param threads how many, 1 or more; with 1 all is done by the caller's
   * @param sinks makes as many sinks as are needed at once, a few for each thread
   * @param inOrder takes what a sink found in a piece, and makes it ready for another one
   * @param problems takes what is wrong with lines, in their order
   * @param <S> the sinks
   * @throws IOException when the stream breaks, or is not packed as it should be
   */
  public <S extends PositionSink> Summary read(
      InputStream in,
      int threads,
      Supplier<S> sinks,
      Consumer<? super S> inOrder,
      Consumer<LineProblem> problems)
      throws IOException {
    checkArgument(threads >= 1, "PositionFile.threads must be at least 1, but was %s", threads);
    PositionBlocks blocks = new PositionBlocks(Unpacked.of(in));
    PositionReport report = new PositionReport(name, locale);
    Block first = new Block();
    if (!blocks.next(first)) {
      report.begin(1);
      report.wrong("empty", "", "");
      report.end();
    }
    Optional<Supplier<PositionDecoder>> decoders =
        first.end == 0 ? Optional.empty() : decoders(first, report);
    report.problems(0).forEach(problems);
    if (decoders.isEmpty()) {
      return new Summary(0, 0, Optional.empty());
    }
    Supplier<PositionDecoder> decoder = decoders.get();
    Supplier<Piece<S>> pieces =
        () ->
            new Piece<>(
                new Block(), decoder.get(), new PositionReport(name, locale), sinks.get(), lastDay);
    Reading<S> reading =
        new Reading<>(blocks, pieces, format == Format.CSV ? 1 : 0, inOrder, problems);
    Piece<S> piece = new Piece<>(first, decoder.get(), report, sinks.get(), lastDay);
    if (threads == 1) {
      reading.here(piece);
    } else {
      ExecutorService workers = Executors.newFixedThreadPool(threads);
      try {
        reading.with(workers, threads * PIECES_PER_THREAD, piece);
      } finally {
        workers.shutdownNow();
      }
    }
    return new Summary(
        reading.parts, reading.refused, Optional.of(decoder.get().line().lastMonth()));
  }

  /** Reads all lines with one thread and one sink. */
  public Summary read(InputStream in, PositionSink sink, Consumer<LineProblem> problems)
      throws IOException {
    return read(in, 1, () -> sink, done -> {}, problems);
  }

  /** The decoder of each thread; empty where the beginning does not say how to read the rest. */
  private Optional<Supplier<PositionDecoder>> decoders(Block first, PositionReport report) {
    return format == Format.CSV ? csvDecoders(first, report) : jsonDecoders(first, report);
  }

  /** Reads the headings and leaves them out. */
  private Optional<Supplier<PositionDecoder>> csvDecoders(Block first, PositionReport report) {
    int end = lineEnd(first.bytes, first.start);
    String line;
    try {
      line =
          charset
              .newDecoder()
              .decode(ByteBuffer.wrap(first.bytes, first.start, textEnd(first, end) - first.start))
              .toString();
    } catch (CharacterCodingException e) {
      report.begin(1);
      report.noText(charset);
      report.end();
      return Optional.empty();
    }
    first.start = end + 1;
    return CsvPositionHeadings.parse(line, report)
        .map(headings -> () -> new CsvPositions(headings, charset));
  }

  /** The first line that tells it says with which month all demand ends. */
  private static Optional<Supplier<PositionDecoder>> jsonDecoders(
      Block first, PositionReport report) {
    int start = first.start;
    while (start < first.end) {
      int end = lineEnd(first.bytes, start);
      Optional<YearMonth> last = JsonPositions.last(first.bytes, start, textEnd(first, end));
      if (last.isPresent()) {
        return Optional.of(() -> new JsonPositions(last.get()));
      }
      start = end + 1;
    }
    report.begin(1);
    report.wrong("no-demand", "", "");
    report.end();
    return Optional.empty();
  }

  /** Where the line feed of a line is. */
  static int lineEnd(byte[] bytes, int start) {
    int end = start;
    while (bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Where the text of a line ends, in front of its line feed. */
  private static int textEnd(Block block, int lineEnd) {
    return lineEnd > block.start && block.bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
  }

  /** One reading of the file. */
  private static final class Reading<S extends PositionSink> {
    private final PositionBlocks blocks;
    private final Supplier<Piece<S>> pieces;
    private final Consumer<? super S> inOrder;
    private final Consumer<LineProblem> problems;
    private long before;
    private long parts;
    private long refused;

    Reading(
        PositionBlocks blocks,
        Supplier<Piece<S>> pieces,
        long before,
        Consumer<? super S> inOrder,
        Consumer<LineProblem> problems) {
      this.blocks = blocks;
      this.pieces = pieces;
      this.before = before;
      this.inOrder = inOrder;
      this.problems = problems;
    }

    void here(Piece<S> first) throws IOException {
      do {
        take(first.call());
      } while (blocks.next(first.block()));
    }

    void with(ExecutorService workers, int most, Piece<S> first) throws IOException {
      Deque<Future<Piece<S>>> pending = new ArrayDeque<>();
      Piece<S> piece = first;
      do {
        pending.add(workers.submit(piece));
        piece = pending.size() < most ? pieces.get() : done(pending.remove());
      } while (blocks.next(piece.block()));
      while (!pending.isEmpty()) {
        done(pending.remove());
      }
    }

    private Piece<S> done(Future<Piece<S>> work) throws IOException {
      try {
        Piece<S> piece = work.get();
        take(piece);
        return piece;
      } catch (ExecutionException e) {
        throw new IllegalStateException("a piece could not be read", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }

    private void take(Piece<S> piece) {
      piece.report().problems(before).forEach(problems);
      before += piece.lines();
      parts += piece.parts();
      refused += piece.report().refused();
      inOrder.accept(piece.sink());
    }
  }
}
