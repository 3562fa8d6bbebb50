package io.dealership.rules.conformance;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import io.dealership.core.process.Workflow;
import io.dealership.rules.document.Problem;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.eventlog.LogSink;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.ReplayDesk;
import io.dealership.rules.process.ReplayStep;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks the cases of an event log against a workflow.
 *
 * <p>Events are judged in the order of the log, each by the case as the events before left it. What
 * was not allowed happened all the same, and counts for what comes after; only what is recorded a
 * second time, is unknown, comes after the end of its case or lies in an instance that has not
 * begun changes nothing. Two events are the same when they have one id or, in a log without ids,
 * one activity, time and person. A deadline that was missed deviates; what is owed and not late is
 * incomplete. An event that corrects another one takes back what was said of that one, not what was
 * said of those since.
 *
 * <p>Memory is that of the open cases, not of the log: ids, for example, are kept as digests of 64
 * bits. With corrections in the mapping, or decisions among what is looked at, all events of open
 * cases are kept.
 *
 * <p>If more cases are open than the options allow, the check stops: what was judged stands, the
 * open cases are not judged, further events are not taken, and the summary says why.
 *
 * @since 0.1
 */
public final class LogCheck implements LogSink {

  private final ReplayDesk desk;
  private final CompiledMapping mapping;
  private final LogCheckOptions options;
  private final Consumer<CaseVerdict> verdicts;
  private final Optional<LogTally> tally;
  private final StepJudge judge;
  private final CaseJudge caseJudge;
  private final OpenCases open = new OpenCases();
  private final Digests ended = new Digests();

  /** The case of the event before: logs often have the events of a case together. */
  private @Nullable OpenCase latest;

  private long begun;
  private long events;
  private long fitting;
  private long incomplete;
  private long deviating;
  private boolean isFinished;
  private @Nullable Problem stoppedBy;

  private LogCheck(
      ProcessDesk desk,
      LogMapping mapping,
      LogCheckOptions options,
      Consumer<CaseVerdict> verdicts,
      Optional<LogTally> tally) {
    this.desk = CheckScope.desk(desk, mapping, options);
    this.mapping = new CompiledMapping(mapping, this.desk, options);
    this.options = options;
    this.verdicts = verdicts;
    this.tally = tally;
    this.judge = new StepJudge(this.desk, mapping, this.mapping, options);
    this.caseJudge = new CaseJudge(this.desk, options);
  }

  /**
   * A check of one log.
   *
   * @param desk the workflow as it is run in the store
   * @param mapping what the names in the log mean
   * @param verdicts is told the verdict of each case when the case ends
   * @throws IllegalArgumentException if the mapping is that of another workflow, or names an
   *     activity that the workflow does not have
   */
  public static LogCheck of(
      ProcessDesk desk,
      LogMapping mapping,
      LogCheckOptions options,
      Consumer<CaseVerdict> verdicts) {
    return new LogCheck(desk, mapping, options, verdicts, Optional.empty());
  }

  /**
   * A check that also counts what it sees: every step but those recorded a second time, under the
   * path of its activity, and every verdict.
   *
   * @throws IllegalArgumentException if the mapping is that of another workflow, or names an
   *     activity that the workflow does not have
   */
  public static LogCheck counting(
      ProcessDesk desk,
      LogMapping mapping,
      LogCheckOptions options,
      LogTally tally,
      Consumer<CaseVerdict> verdicts) {
    return new LogCheck(desk, mapping, options, verdicts, Optional.of(tally));
  }

  /** The workflow that is checked against. */
  public Workflow workflow() {
    return desk.workflow();
  }

  /** How many cases are open. */
  public int openCases() {
    return open.size();
  }

  /** Why the check had to stop; empty if it did not. */
  public Optional<Problem> stoppedBy() {
    return Optional.ofNullable(stoppedBy);
  }

  @Override
  public void event(LogEvent event) {
    if (stoppedBy != null) {
      return;
    }
    events++;
    CompiledMapping.Target target = mapping.target(event.activity());
    if (target.sense() == CompiledMapping.Sense.IGNORED) {
      return;
    }
    OpenCase one = openCase(event);
    if (one == null) {
      return;
    }
    one.events++;
    CompiledMapping.Doer doer = mapping.doer(event);
    if (one.isReopened) {
      deviates(one, event, target.step(), DeviationKind.CASE_REOPENED);
      return;
    }
    if (isSeen(one, event, target, doer)) {
      deviates(one, event, target.step(), DeviationKind.DUPLICATE);
      return;
    }
    if (one.isBeforeLast(event.at())) {
      deviates(one, event, target.step(), DeviationKind.TIME_BACKWARDS);
    }
    one.setLast(event.at());
    if (target.step().isPresent()) {
      judge.step(one, event, target, target.step().get(), doer);
    } else if (target.correction().isPresent()) {
      judge.correct(one, event, target.correction().get());
    } else {
      deviates(one, event, Optional.empty(), DeviationKind.UNKNOWN_ACTIVITY);
    }
    if (tally.isPresent()) {
      count(one, event, target, tally.get());
    }
  }

  private static void count(
      OpenCase one, LogEvent event, CompiledMapping.Target target, LogTally tally) {
    CaseTally counted = one.tally;
    if (counted == null) {
      counted = tally.begin(event);
      one.tally = counted;
    }
    String label =
        target.step().isPresent() ? target.step().get().path().toString() : event.activity();
    tally.count(counted, label, event);
  }

  private @Nullable OpenCase openCase(LogEvent event) {
    OpenCase before = latest;
    if (before != null && before.id.equals(event.caseId())) {
      return before;
    }
    OpenCase known = open.get(event.caseId());
    if (known == null) {
      if (open.size() >= options.mostOpenCases()) {
        stop(event);
        return null;
      }
      boolean isReopened = ended.size() > 0 && ended.contains(Digests.of(event.caseId()));
      known = new OpenCase(event.caseId(), begun++, judge.begin(event.caseId()), isReopened);
      open.add(known);
    }
    latest = known;
    return known;
  }

  private void stop(LogEvent event) {
    stoppedBy =
        new Problem(
            options.logName(),
            "event " + event.position() + ", case '" + event.caseId() + "'",
            (open.size() + 1) + " open cases",
            "at most " + options.mostOpenCases() + " open cases");
  }

  private static boolean isSeen(
      OpenCase one, LogEvent event, CompiledMapping.Target target, CompiledMapping.Doer doer) {
    return !one.seen.add(
        event.id().isPresent()
            ? Digests.of(event.id().get())
            : Digests.of(target.digest(), event.at(), doer.digest()));
  }

  private void deviates(
      OpenCase one, LogEvent event, Optional<ReplayStep> step, DeviationKind kind) {
    one.deviates(Deviations.of(event, step.map(ReplayStep::path), kind), options.mostDeviations());
  }

  @Override
  public void caseEnd(String caseId) {
    OpenCase one = open.get(caseId);
    if (stoppedBy != null || one == null) {
      return;
    }
    end(one, options.asOf().or(one::lastAt).orElse(Instant.EPOCH));
    open.remove(one);
    if (ended.size() < options.mostEndedCases()) {
      ended.add(Digests.of(caseId));
    }
  }

  /** Problems are the reader's to report; a check takes the events that there are. */
  @Override
  public void problem(Problem problem) {}

  private void end(OpenCase one, Instant asOf) {
    if (one == latest) {
      latest = null;
    }
    CaseVerdict verdict = caseJudge.verdict(one, asOf);
    switch (verdict.conformity()) {
      case FITS -> fitting++;
      case INCOMPLETE -> incomplete++;
      case DEVIATES -> deviating++;
    }
    CaseTally counted = one.tally;
    if (tally.isPresent() && counted != null) {
      tally.get().end(counted);
    }
    tally.ifPresent(all -> all.verdict(verdict));
    verdicts.accept(verdict);
  }

  /**
   * Ends the log, and all cases that are still open.
   *
   * @param asOf the moment as of which what is owed in them is judged
   * @throws IllegalStateException if it was ended before
   */
  public LogSummary finish(Instant asOf) {
    requireNonNull(asOf, "asOf");
    checkState(!isFinished, "LogCheck.finish must be called once, but was called again");
    isFinished = true;
    long unjudged = 0;
    if (stoppedBy == null) {
      open.inOrder().forEach(one -> end(one, asOf));
    } else {
      unjudged = open.size();
    }
    open.clear();
    return new LogSummary(
        events, fitting, incomplete, deviating, unjudged, Optional.ofNullable(stoppedBy));
  }
}
