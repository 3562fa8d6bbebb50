package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRule;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow made ready to replay any number of cases of it.
 *
 * <p>Make it once and share it; the cases that it begins belong to one thread each.
 *
 * @since 0.1
 */
public final class ReplayDesk {

  /** A demand with a deadline, its ends from the outermost graph. */
  record TimedDemand(ActivityPath from, ActivityPath to, CompiledGraph.Limit limit) {}

  private final ProcessDesk desk;
  private final ReplayScope scope;
  private final Map<ActivityPath, ReplayStep> steps = new LinkedHashMap<>();
  private final Map<DocumentCode, Integer> documents = new HashMap<>();

  private final List<DocumentCode> documentsByNumber = new ArrayList<>();

  /** The activities that others are compared with, by hands or amounts. */
  private final Map<ActivityPath, Integer> slots = new HashMap<>();

  private final List<TimedDemand> timedDemands = new ArrayList<>();

  private ReplayDesk(ProcessDesk desk, ReplayScope scope) {
    this.desk = desk;
    this.scope = scope;
    find(desk.workflow().graph(), Optional.empty());
    collect(desk.workflow().graph(), Optional.empty());
  }

  /** A desk to replay cases at. */
  public static ReplayDesk of(ProcessDesk desk, ReplayScope scope) {
    return new ReplayDesk(requireNonNull(desk, "desk"), requireNonNull(scope, "scope"));
  }

  /** Numbers the documents that are needed, and the activities that others are compared with. */
  private void find(ActivityGraph graph, Optional<ActivityPath> within) {
    for (Activity activity : graph.activities()) {
      for (DocumentCode document : activity.needs()) {
        if (scope.has(CaseAspect.DOCUMENTS) && scope.sees(document)) {
          if (documents.putIfAbsent(document, documents.size()) == null) {
            documentsByNumber.add(document);
          }
        }
      }
      List<ActivityPath> others = new ArrayList<>(activity.otherHandsThan());
      activity.amounts().stream().map(AmountRule::others).forEach(others::addAll);
      for (ActivityPath other : others) {
        // of the outermost graph, or of any graph around
        slots.putIfAbsent(other, slots.size());
        Optional<ActivityPath> around = within;
        while (around.isPresent()) {
          slots.putIfAbsent(longer(around.get(), other), slots.size());
          around = outer(around.get());
        }
      }
      activity.part().ifPresent(part -> find(part, Optional.of(longer(within, activity.code()))));
    }
    for (Relation relation : graph.relations()) {
      CompiledGraph.Limit limit = CompiledGraph.Limit.of(relation);
      if (relation.kind() == RelationKind.DEMANDS && limit != null) {
        timedDemands.add(
            new TimedDemand(
                within.map(path -> longer(path, relation.from())).orElse(relation.from()),
                within.map(path -> longer(path, relation.to())).orElse(relation.to()),
                limit));
      }
    }
  }

  private void collect(ActivityGraph graph, Optional<ActivityPath> within) {
    for (Activity activity : graph.activities()) {
      ActivityPath path = longer(within, activity.code());
      long[] needs = new long[(documents.size() + 63) >> 6];
      for (DocumentCode document : activity.needs()) {
        Integer number = documents.get(document);
        if (number != null) {
          Standing.set(needs, number);
        }
      }
      steps.put(path, new ReplayStep(this, path, activity, needs));
      activity.part().ifPresent(part -> collect(part, Optional.of(path)));
    }
  }

  private static ActivityPath longer(Optional<ActivityPath> within, String code) {
    ActivityPath last = ActivityPath.of(code);
    return within.map(path -> longer(path, last)).orElse(last);
  }

  private static ActivityPath longer(ActivityPath within, ActivityPath more) {
    List<ActivityPath.Part> parts = new ArrayList<>(within.parts());
    parts.addAll(more.parts());
    return new ActivityPath(parts);
  }

  private static Optional<ActivityPath> outer(ActivityPath path) {
    int depth = path.parts().size() - 1;
    return depth == 0
        ? Optional.empty()
        : Optional.of(new ActivityPath(path.parts().subList(0, depth)));
  }

  /** The workflow as it is run in the store. */
  public ProcessDesk processDesk() {
    return desk;
  }

  /** The workflow. */
  public Workflow workflow() {
    return desk.workflow();
  }

  /** What is looked at. */
  public ReplayScope scope() {
    return scope;
  }

  /** All activities, those of parts after the activity that opens the part. */
  public List<ReplayStep> steps() {
    return List.copyOf(steps.values());
  }

  /**
   * An activity of the workflow.
   *
   * @param path its path, without numbers of instances
   * @throws IllegalArgumentException if the workflow has no such activity
   */
  public ReplayStep step(ActivityPath path) {
    ReplayStep step = steps.get(path);
    checkArgument(
        step != null,
        "ReplayDesk.step must be an activity of the workflow without numbers, but '%s' is none of %s",
        path,
        steps.keySet());
    return step;
  }

  private static final CaseNumber WITHOUT_NUMBER = CaseNumber.of("case");

  /** A case in which nothing has happened yet, whose number does not matter. */
  public CaseReplay begin() {
    return begin(WITHOUT_NUMBER);
  }

  /** A case in which nothing has happened yet; its number is told to decisions. */
  public CaseReplay begin(CaseNumber number) {
    return new CaseReplay(this, number);
  }

  int slot(ActivityPath path) {
    return slots.getOrDefault(path, ReplayStep.NO_SLOT);
  }

  int slots() {
    return slots.size();
  }

  Map<DocumentCode, Integer> documents() {
    return documents;
  }

  DocumentCode document(int number) {
    return documentsByNumber.get(number);
  }

  List<TimedDemand> timedDemands() {
    return timedDemands;
  }

  boolean hasParts() {
    return desk.engine().graph().hasParts;
  }
}
