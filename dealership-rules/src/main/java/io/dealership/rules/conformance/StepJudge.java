package io.dealership.rules.conformance;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseNumber;
import io.dealership.rules.eventlog.LogCorrection;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.process.CaseAspect;
import io.dealership.rules.process.CaseReplay;
import io.dealership.rules.process.ReplayDesk;
import io.dealership.rules.process.ReplayEvent;
import io.dealership.rules.process.ReplayStep;
import io.dealership.rules.process.Unmet;
import io.dealership.rules.process.UnmetKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges what the events of a case say, step by step, and takes it down. */
final class StepJudge {

  private final ReplayDesk desk;
  private final CompiledMapping mapping;
  private final LogCheckOptions options;
  private final InstanceChooser chooser;
  private final RuleFinder rules;
  private final boolean hasCorrections;
  private final boolean hasInstanceNames;

  StepJudge(
      ReplayDesk desk, LogMapping mapping, CompiledMapping compiled, LogCheckOptions options) {
    this.desk = desk;
    this.mapping = compiled;
    this.options = options;
    this.chooser = new InstanceChooser(compiled);
    this.rules = new RuleFinder(desk.workflow());
    this.hasCorrections = !mapping.corrections().isEmpty();
    this.hasInstanceNames = !mapping.instances().isEmpty();
  }

  /** A case in which nothing has happened. */
  CaseReplay begin(String caseId) {
    if (!desk.scope().aspects().contains(CaseAspect.GUARDS)) {
      return desk.begin();
    }
    try {
      return desk.begin(CaseNumber.of(caseId));
    } catch (IllegalArgumentException e) {
      return desk.begin();
    }
  }

  /** Judges a step, and takes it down whatever the judgment. */
  void step(
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
        one.deviates(
            Deviations.unmet(event, happened.path(), unmet, rules, replay),
            options.mostDeviations());
      }
      if (!replay.exists(happened)) {
        return;
      }
    }
    Optional<Instant> due = replay.due(happened);
    if (due.isPresent() && event.at().isAfter(due.get())) {
      one.deviates(
          Deviations.late(event, happened.path(), due.get(), replay), options.mostDeviations());
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
      one.deviates(
          Deviations.of(event, Optional.of(step.path()), DeviationKind.INSTANCE_UNCLEAR),
          options.mostDeviations());
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

  /** Takes back the event that another one corrects. */
  void correct(OpenCase one, LogEvent event, LogCorrection correction) {
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
      one.deviates(
          Deviations.of(event, Optional.empty(), DeviationKind.NOTHING_TO_CORRECT),
          options.mostDeviations());
      return;
    }
    ActivityPath opened = found.get().event().path();
    if (hasWentOn(one, found.get())) {
      Unmet unmet =
          new Unmet(UnmetKind.PART_WENT_ON, opened, Optional.empty(), Optional.empty(), List.of());
      one.deviates(
          Deviations.unmet(event, opened, unmet, rules, one.replay), options.mostDeviations());
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
}
