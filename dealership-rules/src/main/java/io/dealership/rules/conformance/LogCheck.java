package io.dealership.rules.conformance;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.Workflow;
import io.dealership.rules.document.Problem;
import io.dealership.rules.eventlog.LogCorrection;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.eventlog.LogSink;
import io.dealership.rules.process.CaseAspect;
import io.dealership.rules.process.CaseReplay;
import io.dealership.rules.process.OwedActivity;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.ReplayDesk;
import io.dealership.rules.process.ReplayEvent;
import io.dealership.rules.process.ReplayStep;
import io.dealership.rules.process.Unmet;
import io.dealership.rules.process.UnmetKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
  private final InstanceChooser chooser;
  private final RuleFinder rules;
  private final boolean hasCorrections;
  private final boolean hasInstanceNames;
  private final Map<String, OpenCase> open = new LinkedHashMap<>();
  private final Digests ended = new Digests();

  /** The case of the event before: logs often have the events of a case together. */
  private @Nullable OpenCase latest;

  private long events;
  private long fitting;
  private long incomplete;
  private long deviating;
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
    this.chooser = new InstanceChooser(this.mapping);
    this.rules = new RuleFinder(desk.workflow());
    this.hasCorrections = !mapping.corrections().isEmpty();
    this.hasInstanceNames = !mapping.instances().isEmpty();
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
    Instant lastAt = one.lastAt;
    if (lastAt != null && event.at().isBefore(lastAt)) {
      deviates(one, event, target.step(), DeviationKind.TIME_BACKWARDS);
    }
    one.lastAt = event.at();
    if (target.step().isPresent()) {
      step(one, event, target, target.step().get(), doer);
    } else if (target.correction().isPresent()) {
      correct(one, event, target.correction().get());
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
      known = new OpenCase(event.caseId(), begin(event.caseId()), isReopened);
      open.put(event.caseId(), known);
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

  private CaseReplay begin(String caseId) {
    if (!desk.scope().aspects().contains(CaseAspect.GUARDS)) {
      return desk.begin();
    }
    try {
      return desk.begin(CaseNumber.of(caseId));
    } catch (IllegalArgumentException e) {
      return desk.begin();
    }
  }

  private static boolean isSeen(
      OpenCase one, LogEvent event, CompiledMapping.Target target, CompiledMapping.Doer doer) {
    return !one.seen.add(
        event.id().isPresent()
            ? Digests.of(event.id().get())
            : Digests.of(target.digest(), event.at(), doer.digest()));
  }

  private void step(
      OpenCase one,
      LogEvent event,
      CompiledMapping.Target target,
      ReplayStep step,
      CompiledMapping.Doer doer) {
    ReplayEvent happened = happened(one, event, target, step, doer);
    CaseReplay replay = one.replay;
    if (options.mostRepairSteps().isPresent()) {
      one.trace(happened.path());
    }
    if (!replay.mayHappen(happened)) {
      for (Unmet unmet : replay.unmet(happened)) {
        one.deviates(unmet(event, happened.path(), unmet, replay), options.mostDeviations());
      }
      if (!replay.exists(happened)) {
        return;
      }
    }
    Optional<Instant> due = replay.due(happened);
    if (due.isPresent() && event.at().isAfter(due.get())) {
      one.deviates(late(event, happened.path(), due.get(), replay), options.mostDeviations());
    }
    replay.record(happened);
    if (hasInstanceNames && step.activity().part().isPresent()) {
      name(one, event, happened);
    }
    if (hasCorrections) {
      one.remember(new OpenCase.Recorded(event.position(), event.id(), happened));
    }
  }

  private ReplayEvent happened(
      OpenCase one,
      LogEvent event,
      CompiledMapping.Target target,
      ReplayStep step,
      CompiledMapping.Doer doer) {
    ReplayEvent plain =
        new ReplayEvent(
            step,
            target.instances(),
            event.at(),
            doer.number(),
            mapping.role(event),
            mapping.documents(event, target.assumed()),
            mapping.signedBy(event),
            mapping.amount(event, step));
    if (!step.isInPart() || !target.instances().isEmpty()) {
      return plain;
    }
    InstanceChooser.Choice choice = chooser.choose(one, event, step.path(), plain::in);
    if (!choice.isClear()) {
      deviates(one, event, Optional.of(step), DeviationKind.INSTANCE_UNCLEAR);
    }
    return plain.in(choice.instances());
  }

  /** Remembers with which value of its attribute an instance began. */
  private void name(OpenCase one, LogEvent event, ReplayEvent happened) {
    ActivityPath opener = happened.step().path();
    Optional<String> value =
        mapping.instanceIn(opener).map(attribute -> event.attributes().get(attribute));
    if (value.isPresent()) {
      int number = one.replay.count(opener, happened.instances());
      one.nameInstance(opener, happened.instances(), value.get(), number);
    }
  }

  private void correct(OpenCase one, LogEvent event, LogCorrection correction) {
    Optional<OpenCase.Recorded> found = Optional.empty();
    for (OpenCase.Recorded recorded : one.recorded()) {
      boolean isMeant =
          correction
              .idIn()
              .map(attribute -> recorded.id().equals(attribute(event, attribute)))
              .orElseGet(
                  () -> correction.lastOf().equals(Optional.of(recorded.event().step().path())));
      if (isMeant) {
        found = Optional.of(recorded);
      }
    }
    if (found.isEmpty()) {
      deviates(one, event, Optional.empty(), DeviationKind.NOTHING_TO_CORRECT);
      return;
    }
    ActivityPath opened = found.get().event().path();
    if (hasWentOn(one, found.get())) {
      Unmet unmet =
          new Unmet(UnmetKind.PART_WENT_ON, opened, Optional.empty(), Optional.empty(), List.of());
      one.deviates(unmet(event, opened, unmet, one.replay), options.mostDeviations());
      return;
    }
    one.takeBack(found.get(), begin(one.id));
  }

  private static Optional<String> attribute(LogEvent event, String name) {
    // an event without the attribute corrects nothing, not one without an id
    return Optional.of(event.attributes().getOrDefault(name, ""));
  }

  private static boolean hasWentOn(OpenCase one, OpenCase.Recorded opener) {
    List<ActivityPath.Part> outer = opener.event().step().path().parts();
    return one.recorded().stream()
        .anyMatch(
            recorded -> {
              List<ActivityPath.Part> inner = recorded.event().step().path().parts();
              List<Integer> within = opener.event().instances();
              return inner.size() > outer.size()
                  && inner.subList(0, outer.size()).equals(outer)
                  && recorded.event().instances().subList(0, within.size()).equals(within);
            });
  }

  private void deviates(
      OpenCase one, LogEvent event, Optional<ReplayStep> step, DeviationKind kind) {
    one.deviates(
        new Deviation(
            OptionalLong.of(event.position()),
            event.at(),
            event.activity(),
            step.map(ReplayStep::path),
            kind,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        options.mostDeviations());
  }

  private Deviation unmet(LogEvent event, ActivityPath path, Unmet unmet, CaseReplay before) {
    return new Deviation(
        OptionalLong.of(event.position()),
        event.at(),
        event.activity(),
        Optional.of(path),
        DeviationKind.UNMET,
        Optional.of(unmet),
        Optional.empty(),
        Optional.of(rules.rule(path, unmet, before)));
  }

  private static Deviation late(LogEvent event, ActivityPath path, Instant due, CaseReplay before) {
    return new Deviation(
        OptionalLong.of(event.position()),
        event.at(),
        event.activity(),
        Optional.of(path),
        DeviationKind.LATE,
        Optional.empty(),
        Optional.of(due),
        Optional.of(RuleFinder.deadline(path, due, before)));
  }

  @Override
  public void caseEnd(String caseId) {
    OpenCase one = open.get(caseId);
    if (stoppedBy != null || one == null) {
      return;
    }
    Instant last = one.lastAt;
    Instant asOf = options.asOf().orElse(last == null ? Instant.EPOCH : last);
    end(one, asOf);
    open.remove(caseId);
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
    List<OwedActivity> owed =
        one.isReopened || one.replay.mayClose() ? List.of() : one.replay.owed();
    List<Deviation> deviations = new ArrayList<>(one.deviations());
    for (OwedActivity activity : owed) {
      if (activity.isLate(asOf)) {
        deviations.add(overdue(activity, asOf, one.replay));
      }
    }
    Conformity conformity =
        deviations.isEmpty()
            ? (owed.isEmpty() ? Conformity.FITS : Conformity.INCOMPLETE)
            : Conformity.DEVIATES;
    switch (conformity) {
      case FITS -> fitting++;
      case INCOMPLETE -> incomplete++;
      case DEVIATES -> deviating++;
    }
    CaseVerdict verdict =
        new CaseVerdict(
            one.id,
            conformity,
            deviations,
            one.further(),
            owed,
            asOf,
            one.events,
            repair(one, conformity));
    CaseTally counted = one.tally;
    if (tally.isPresent() && counted != null) {
      tally.get().end(counted);
    }
    tally.ifPresent(all -> all.verdict(verdict));
    verdicts.accept(verdict);
  }

  private Optional<CaseRepair> repair(OpenCase one, Conformity conformity) {
    if (options.mostRepairSteps().isEmpty() || conformity == Conformity.FITS || one.isReopened) {
      return Optional.empty();
    }
    return Optional.of(
        CaseRepair.of(
            desk.processDesk().engine(),
            one.trace(),
            options.mostRepairSteps().getAsInt(),
            options.mostRepairStates()));
  }

  private static Deviation overdue(OwedActivity owed, Instant asOf, CaseReplay replay) {
    Instant due = owed.due().orElseThrow();
    return new Deviation(
        OptionalLong.empty(),
        asOf,
        owed.activity().toString(),
        Optional.of(owed.activity()),
        DeviationKind.OVERDUE,
        Optional.empty(),
        Optional.of(due),
        Optional.of(RuleFinder.deadline(owed.activity(), due, replay)));
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
      open.values().forEach(one -> end(one, asOf));
    } else {
      unjudged = open.size();
    }
    open.clear();
    return new LogSummary(
        events, fitting, incomplete, deviating, unjudged, Optional.ofNullable(stoppedBy));
  }

  private boolean isFinished;
}
