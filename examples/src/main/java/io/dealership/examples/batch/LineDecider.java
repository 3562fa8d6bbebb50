package io.dealership.examples.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.LineChunk;
import io.dealership.examples.command.LineProblem;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides lines, one by one: an answer for each, or what is wrong with it. Safe to share.
 *
 * @param <Q> the question
 */
final class LineDecider<Q> {

  /** Far more than any question takes. */
  static final int LONGEST = 1 << 20;

  private final DealershipRules rules;
  private final BatchQuestion<Q> question;
  private final InputReader<Q> reader;
  private final AnswerWriter writer;
  private final Optional<LocalDate> on;
  private final String file;
  private final Labels labels;

  /**
   * Decides lines of a file.
   *
   * @param on the day asked about, whatever the lines say; empty for theirs
   * @param file the name of the file, for reports
   * @param locale the language of reports
   */
  LineDecider(
      DealershipRules rules,
      BatchQuestion<Q> question,
      InputReader<Q> reader,
      AnswerWriter writer,
      Optional<LocalDate> on,
      String file,
      Locale locale) {
    this.rules = rules;
    this.question = question;
    this.reader = reader;
    this.writer = writer;
    this.on = on;
    this.file = file;
    this.labels = Labels.of(LineDecider.class, locale);
  }

  AnswerWriter writer() {
    return writer;
  }

  LineReport report() {
    return new LineReport(file);
  }

  /**
   * Writes the answer of a line, if there is one.
   *
   * @param report is filled where there is none; it is about this line afterwards
   */
  void decide(LineChunk chunk, int line, LineReport report, JsonGenerator out) throws IOException {
    report.begin(chunk.first() + line);
    if (chunk.isOverlong(line)) {
      report.add("", "", reader.words().overlong(LONGEST));
      return;
    }
    Asked<Q> asked = reader.read(chunk.bytes(), chunk.start(line), chunk.end(line), report);
    if (asked == null) {
      return;
    }
    report.of(asked.id());
    LocalDate day = on.isPresent() ? on.get() : asked.on();
    if (day == null) {
      report.add(Fields.ON, "", labels.get("no-day"));
      return;
    }
    Object answer = answer(asked.question(), day, report);
    if (answer != null) {
      writer.write(asked.id(), answer, out);
    }
  }

  private @Nullable Object answer(Q asked, LocalDate day, LineReport report) {
    try {
      Object answer = question.decider().decide(rules, asked, day);
      if (answer instanceof Decision<?> decision) {
        decision.findings(); // so that nothing is refused in the middle of a line
      }
      return answer;
    } catch (IllegalArgumentException e) {
      report.add("", "", labels.get("refused", String.valueOf(e.getMessage())));
      return null;
    }
  }

  /** Writes what is wrong with a line: each problem as a line of its own. */
  static void writeProblems(LineReport report, JsonGenerator to) throws IOException {
    for (LineProblem problem : report.problems()) {
      to.writeStartObject();
      place(report, to);
      problem(problem, to);
      to.writeEndObject();
      to.writeRaw('\n');
    }
  }

  /** Writes what is wrong with a line as one line, in the place of its answer. */
  static void writeRefusal(LineReport report, JsonGenerator to) throws IOException {
    to.writeStartObject();
    place(report, to);
    to.writeArrayFieldStart("errors");
    for (LineProblem problem : report.problems()) {
      to.writeStartObject();
      problem(problem, to);
      to.writeEndObject();
    }
    to.writeEndArray();
    to.writeEndObject();
    to.writeRaw('\n');
  }

  private static void place(LineReport report, JsonGenerator to) throws IOException {
    to.writeNumberField("line", report.line());
    LineId id = report.id();
    if (id != null) {
      to.writeFieldName(Fields.ID);
      id.write(to);
    }
  }

  private static void problem(LineProblem problem, JsonGenerator to) throws IOException {
    to.writeStringField("field", problem.field());
    to.writeStringField("value", problem.value());
    to.writeStringField("message", problem.message());
  }
}
