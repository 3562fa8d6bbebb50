package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Runs a workflow: what may happen next, what is owed, and what a case looks like after something
 * happened.
 *
 * <p>It knows order and time only; who may do something, with which documents, is asked elsewhere.
 * An activity happens in this order: it is done and no longer owed, and an instance of its part
 * begins; then what it demands is owed; then what it locks leaves the table, and what it unlocks
 * comes back. What is off the table is not owed for now, and keeps its deadline for when it is
 * back. A deadline that is missed is reported as late and stops nothing.
 *
 * <p>Immutable, and safe to share between threads.
 *
 * <h2>Source</h2>
 *
 * <p>The timed condition–response graph, see {@link io.dealership.core.process.RelationKind}.
 *
 * @since 0.1
 */
public final class WorkflowEngine {

  private final Workflow workflow;
  private final CompiledGraph graph;

  /** The places of the activities of the outermost graph, which are asked for most. */
  private final List<Place> places;

  private WorkflowEngine(Workflow workflow) {
    this.workflow = workflow;
    this.graph = new CompiledGraph(workflow.graph());
    this.places =
        workflow.graph().activities().stream()
            .map(activity -> Place.of(graph, ActivityPath.of(activity.code())))
            .toList();
  }

  /** The engine of a workflow; make it once and share it. */
  public static WorkflowEngine of(Workflow workflow) {
    return new WorkflowEngine(workflow);
  }

  /** The workflow. */
  public Workflow workflow() {
    return workflow;
  }

  /** How a case begins. */
  public Marking start() {
    return graph.start;
  }

  /**
   * Whether an activity may happen now.
   *
   * @throws IllegalArgumentException if the workflow has no such activity
   */
  public boolean isEnabled(Marking marking, ActivityPath activity, Instant at, StoreTimes time) {
    return new UnmetConditions(graph, marking, place(activity), at, time).areNone();
  }

  /**
   * Every condition that an activity does not meet now; none if it may happen.
   *
   * @param at the moment at which it is to happen
   * @param time the calendars and the hours in which limits are counted
   * @throws IllegalArgumentException if the workflow has no such activity
   */
  public List<Unmet> unmet(Marking marking, ActivityPath activity, Instant at, StoreTimes time) {
    return unmetIn(marking, activity, at, time);
  }

  List<Unmet> unmetIn(Standing standing, ActivityPath activity, Instant at, StoreTimes time) {
    return new UnmetConditions(graph, standing, place(activity), at, time).find();
  }

  /**
   * The case after an activity happened, whether it was allowed to or not: a log tells what was,
   * not what ought to be.
   *
   * @throws IllegalArgumentException if the workflow has no such activity, or it lies in an
   *     instance that has not begun
   */
  public Marking after(Marking marking, ActivityPath activity, Instant at, StoreTimes time) {
    return happen(marking, activity, at, time);
  }

  private Marking happen(
      Marking marking, ActivityPath activity, Instant at, @Nullable StoreTimes time) {
    Place place = place(activity);
    checkArgument(
        place.exists(marking),
        "WorkflowEngine.after must be asked of an instance that has begun, but was of %s",
        activity);
    return new Happening(graph, place, at, time).after(marking);
  }

  /**
   * The case after an activity, if it may happen: {@link #isEnabled} and {@link #after} in one.
   *
   * @throws IllegalArgumentException if the workflow has no such activity
   */
  public Optional<Marking> perform(
      Marking marking, ActivityPath activity, Instant at, StoreTimes time) {
    return perform(marking, place(activity), at, time);
  }

  /**
   * The case after an activity that was looked up before, if it may happen: the same, and quicker.
   *
   * @param place the activity, from {@link #place} of this engine
   */
  public Optional<Marking> perform(Marking marking, Place place, Instant at, StoreTimes time) {
    int number = place.last();
    if (Happening.isPlain(graph, place)) {
      return UnmetConditions.areNoneOwn(graph, marking, number, at, time)
          ? Optional.of(Happening.plainly(graph, marking, number, at))
          : Optional.empty();
    }
    return new UnmetConditions(graph, marking, place, at, time).areNone()
        ? Optional.of(new Happening(graph, place, at, time).after(marking))
        : Optional.empty();
  }

  /** Whether nothing is owed that is on the table. */
  public boolean mayClose(Marking marking) {
    return marking.closable;
  }

  /** What may happen now, instances that have begun included, in the order of the definition. */
  public List<ActivityPath> enabled(Marking marking, Instant at, StoreTimes time) {
    return onTable(marking).stream().filter(path -> isEnabled(marking, path, at, time)).toList();
  }

  /**
   * Whether an activity may happen as far as order goes: as if every delay had passed.
   *
   * @throws IllegalArgumentException if the workflow has no such activity
   */
  public boolean mayFollow(Marking marking, ActivityPath activity) {
    return new UnmetConditions(graph, marking, place(activity), Instant.EPOCH, null).areNone();
  }

  /** What may happen as far as order goes, in the order of the definition. */
  public List<ActivityPath> mayFollow(Marking marking) {
    return onTable(marking).stream().filter(path -> mayFollow(marking, path)).toList();
  }

  /**
   * The case after an activity, time left out: without deadlines, and all at one moment, so that
   * cases that stand alike are equal.
   *
   * @throws IllegalArgumentException if the workflow has no such activity, or it lies in an
   *     instance that has not begun
   */
  public Marking follow(Marking marking, ActivityPath activity) {
    return happen(marking, activity, Instant.EPOCH, null);
  }

  /** What is on the table, in the order of the definition, instances included. */
  List<ActivityPath> onTable(Standing marking) {
    List<ActivityPath> all = new ArrayList<>();
    collect(graph, marking, true, List.of(), all);
    return all;
  }

  /** Every activity, on the table or not, in the order of the definition, instances included. */
  List<ActivityPath> all(Standing marking) {
    List<ActivityPath> all = new ArrayList<>();
    collect(graph, marking, false, List.of(), all);
    return all;
  }

  CompiledGraph graph() {
    return graph;
  }

  /**
   * Looks an activity up.
   *
   * @throws IllegalArgumentException if the workflow has no such activity
   */
  public Place place(ActivityPath path) {
    if (path.parts().size() == 1) {
      Integer number = graph.numbers.get(path.parts().get(0).code());
      if (number != null) {
        return places.get(number);
      }
    }
    return Place.of(graph, path);
  }

  /** Whether an activity is owed itself and it and all parts that it lies in are on the table. */
  boolean isOwed(Marking marking, ActivityPath path) {
    return owed(marking).stream().anyMatch(owed -> owed.activity().equals(path));
  }

  Optional<Instant> due(Marking marking, ActivityPath path) {
    return owed(marking).stream()
        .filter(owed -> owed.activity().equals(path))
        .findFirst()
        .flatMap(OwedActivity::due);
  }

  /** The activities of a case, with the numbers of the instances. */
  private static void collect(
      CompiledGraph graph,
      Standing marking,
      boolean onTableOnly,
      List<ActivityPath.Part> within,
      List<ActivityPath> to) {
    for (int i = 0; i < graph.activities.size(); i++) {
      if (onTableOnly && !marking.isOnTable(i)) {
        continue;
      }
      String code = graph.activities.get(i).code();
      to.add(new ActivityPath(with(within, code, OptionalInt.empty())));
      for (int number = 1; number <= marking.count(i); number++) {
        collect(
            graph.part(i),
            marking.instance(i, number - 1),
            onTableOnly,
            with(within, code, OptionalInt.of(number)),
            to);
      }
    }
  }

  private static List<ActivityPath.Part> with(
      List<ActivityPath.Part> within, String code, OptionalInt instance) {
    List<ActivityPath.Part> parts = new ArrayList<>(within);
    parts.add(new ActivityPath.Part(code, instance));
    return parts;
  }

  /** What is owed and on the table, in the order of the definition. */
  public List<OwedActivity> owed(Marking marking) {
    return owedIn(marking);
  }

  List<OwedActivity> owedIn(Standing marking) {
    List<OwedActivity> owed = new ArrayList<>();
    for (ActivityPath path : onTable(marking)) {
      Place place = place(path);
      Standing holder = place.holder(marking);
      if (Standing.has(holder.owed, place.last())) {
        owed.add(new OwedActivity(path, Optional.ofNullable(holder.due(place.last()))));
      }
    }
    return owed;
  }
}
