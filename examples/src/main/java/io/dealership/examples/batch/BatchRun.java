package io.dealership.examples.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dealership.examples.command.LineChunk;
import io.dealership.examples.command.LineSource;
import io.dealership.rules.DealershipRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Decides all lines of an input and writes the answers in their order.
 *
 * <p>Lines are read in pieces of bounded size, and only so many pieces are there at once; so the
 * memory that it takes does not depend on the number of lines.
 *
 * @param <Q> the question
 */
public final class BatchRun<Q> {

  private static final int MOST_LINES = 128;
  private static final int MOST_BYTES = 1 << 16;
  private static final int PIECES_PER_THREAD = 3;

  private final LineDecider<Q> decider;
  private final OutputStream out;
  private final OutputStream errors;
  private final LongConsumer progress;
  private long lines;
  private long refused;

  /**
   * A run.
   *
   * @param progress is told the number of lines that are done, every now and then
   */
  BatchRun(LineDecider<Q> decider, OutputStream out, OutputStream errors, LongConsumer progress) {
    this.decider = decider;
    this.out = out;
    this.errors = errors;
    this.progress = progress;
  }

  /**
   * A run over JSON Lines that have their day in the field {@code on}, with texts in both
   * languages.
   *
   * @param out takes the answers
   * @param errors takes what is wrong with lines, in English
   */
  public static <Q> BatchRun<Q> ofJsonLines(
      DealershipRules rules, BatchQuestion<Q> question, OutputStream out, OutputStream errors) {
    return new BatchRun<>(
        new LineDecider<>(
            rules,
            question,
            new JsonInput<>(question.input(), Locale.ENGLISH),
            new AnswerWriter(null, AnswerWriter.Shape.FULL),
            Optional.empty(),
            "-",
            Locale.ENGLISH),
        out,
        errors,
        done -> {});
  }

  /**
   * Decides all lines of a stream with some threads.
   *
   * @throws IOException when a stream breaks
   */
  public void decide(InputStream in, int threads) throws IOException {
    run(new LineSource(in, LineDecider.LONGEST), threads);
  }

  /** The lines that could not be decided. */
  public long refused() {
    return refused;
  }

  /** Decides all lines with some threads. */
  void run(LineSource in, int threads) throws IOException {
    if (threads == 1) {
      Piece piece = new Piece(false);
      while (in.next(piece.lines, MOST_LINES, MOST_BYTES)) {
        write(piece.call());
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      run(in, workers, threads * PIECES_PER_THREAD);
    } finally {
      workers.shutdownNow();
    }
  }

  private void run(LineSource in, ExecutorService workers, int pieces) throws IOException {
    Deque<Future<Piece>> pending = new ArrayDeque<>();
    Piece piece = new Piece(false);
    while (in.next(piece.lines, MOST_LINES, MOST_BYTES)) {
      pending.add(workers.submit(piece));
      piece = pending.size() < pieces ? new Piece(false) : written(pending.remove());
    }
    while (!pending.isEmpty()) {
      written(pending.remove());
    }
  }

  private Piece written(Future<Piece> work) throws IOException {
    try {
      Piece piece = work.get();
      write(piece);
      return piece;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("a line could not be looked at", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void write(Piece piece) throws IOException {
    piece.answers.writeTo(out);
    piece.problems.writeTo(errors);
    lines += piece.lines.count();
    refused += piece.refused;
    progress.accept(lines);
  }

  /** Answers each line as soon as it is there. */
  void serve(LineSource in) throws IOException {
    Piece piece = new Piece(true);
    while (in.next(piece.lines, 1, 1)) {
      write(piece.call());
      out.flush();
    }
  }

  /** Some lines with their answers. It is used again for the next ones. */
  private final class Piece implements Callable<Piece> {
    final LineChunk lines = new LineChunk();
    final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    final ByteArrayOutputStream problems = new ByteArrayOutputStream();
    final LineReport report = decider.report();
    final boolean serving;
    long refused;

    Piece(boolean serving) {
      this.serving = serving;
    }

    @Override
    public Piece call() throws IOException {
      answers.reset();
      problems.reset();
      refused = 0;
      try (JsonGenerator to = decider.writer().generator(answers);
          JsonGenerator errorsTo = decider.writer().generator(problems)) {
        for (int line = 0; line < lines.count(); line++) {
          if (lines.isBlank(line) && !serving) {
            continue;
          }
          decider.decide(lines, line, report, to);
          if (report.isEmpty()) {
            continue;
          }
          refused++;
          if (serving) {
            LineDecider.writeRefusal(report, to);
          } else {
            LineDecider.writeProblems(report, errorsTo);
          }
        }
      }
      return this;
    }
  }
}
