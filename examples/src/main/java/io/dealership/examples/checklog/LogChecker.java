package io.dealership.examples.checklog;

import io.dealership.core.time.BusinessTime;
import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.Conformity;
import io.dealership.rules.conformance.LogCheck;
import io.dealership.rules.conformance.LogCheckOptions;
import io.dealership.rules.conformance.LogStage;
import io.dealership.rules.conformance.LogSummary;
import io.dealership.rules.conformance.LogTally;
import io.dealership.rules.document.Problem;
import io.dealership.rules.eventlog.EventLogs;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogFormat;
import io.dealership.rules.eventlog.LogLimits;
import io.dealership.rules.eventlog.LogReading;
import io.dealership.rules.eventlog.LogSink;
import io.dealership.rules.process.ProcessDesk;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a log, checks it event by event, and keeps no more of it than is shown. */
final class LogChecker {

  /** How many deviating cases are kept to be shown. */
  static final int MOST_SHOWN = 200;

  private static final int STEP = 10_000;

  private final ProcessDesk desk;
  private final LogProfile profile;
  private final LogCheckOptions options;
  private final Instant asOf;
  private final LogTally tally;
  private final List<CaseVerdict> deviating = new ArrayList<>();

  /**
   * A checker of one log.
   *
   * @param hours the hours by which working time is counted; empty if it is not
   * @param stages the stages of the profile, named in the language of the report
   */
  LogChecker(
      ProcessDesk desk,
      LogProfile profile,
      LogCheckOptions options,
      Optional<BusinessTime> hours,
      List<LogStage> stages,
      Instant asOf) {
    this.desk = desk;
    this.profile = profile;
    this.options = options;
    this.asOf = asOf;
    this.tally = LogTally.of(hours, stages);
  }

  /**
   * Checks the log.
   *
   * @param verdicts is told the verdict of each case
   * @param problems is told what is wrong with the log
   * @param progress is told how many events were read, every now and then
   */
  CheckedLog check(
      InputStream log,
      LogFormat format,
      Consumer<CaseVerdict> verdicts,
      Consumer<Problem> problems,
      LongConsumer progress) {
    LogCheck check =
        LogCheck.counting(
            desk,
            profile.mapping(),
            options,
            tally,
            verdict -> {
              if (verdict.conformity() == Conformity.DEVIATES && deviating.size() < MOST_SHOWN) {
                deviating.add(verdict);
              }
              verdicts.accept(verdict);
            });
    Watched watched = new Watched(check, problems, progress);
    LogReading reading =
        EventLogs.read(
            options.logName(),
            log,
            format,
            profile.mapping().layout(),
            LogLimits.standard(),
            watched);
    LogSummary summary = check.finish(asOf);
    summary.stoppedBy().ifPresent(problems);
    return new CheckedLog(
        options.logName(),
        reading,
        summary,
        tally.figures(),
        deviating,
        profile.rework().map(Object::toString),
        asOf,
        Optional.ofNullable(watched.first),
        Optional.ofNullable(watched.last));
  }

  /** Passes events on, and sees from when to when they are. */
  private static final class Watched implements LogSink {

    private final LogCheck check;
    private final Consumer<Problem> problems;
    private final LongConsumer progress;
    private long events;
    private @Nullable Instant first;
    private @Nullable Instant last;

    Watched(LogCheck check, Consumer<Problem> problems, LongConsumer progress) {
      this.check = check;
      this.problems = problems;
      this.progress = progress;
    }

    @Override
    public void event(LogEvent event) {
      check.event(event);
      Instant at = event.at();
      if (first == null || at.isBefore(first)) {
        first = at;
      }
      if (last == null || at.isAfter(last)) {
        last = at;
      }
      events++;
      if (events % STEP == 0) {
        progress.accept(events);
      }
    }

    @Override
    public void caseEnd(String caseId) {
      check.caseEnd(caseId);
    }

    @Override
    public void problem(Problem problem) {
      problems.accept(problem);
    }
  }
}
