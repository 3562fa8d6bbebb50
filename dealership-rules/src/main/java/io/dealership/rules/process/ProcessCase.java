package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseHistory;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.EventId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case of a workflow, with all that happened in it.
 *
 * <p>It is a value: what happens makes a new case, so to try something out is to do it and to
 * forget the result.
 *
 * @since 0.1
 */
public final class ProcessCase {

  private static final EventId PLANNED = EventId.of("planned");

  private final ProcessDesk desk;
  private final CaseHistory history;
  private final Marking marking;
  private final Set<DocumentCode> documents;

  /** What happened last of each activity that was done. */
  private final Map<ActivityPath, CaseEvent> latest;

  private ProcessCase(
      ProcessDesk desk,
      CaseHistory history,
      Marking marking,
      Set<DocumentCode> documents,
      Map<ActivityPath, CaseEvent> latest) {
    this.desk = desk;
    this.history = history;
    this.marking = marking;
    this.documents = documents;
    this.latest = latest;
  }

  static ProcessCase of(ProcessDesk desk, CaseHistory history) {
    checkArgument(
        history.workflow().equals(desk.workflow().id())
            && history.version().equals(desk.workflow().version()),
        "CaseHistory must be one of workflow %s %s, but was of %s %s",
        desk.workflow().id(),
        desk.workflow().version(),
        history.workflow(),
        history.version());
    Marking marking = desk.engine().start();
    Set<DocumentCode> documents = new HashSet<>();
    Map<ActivityPath, CaseEvent> latest = new HashMap<>();
    for (CaseEvent event : history.happened()) {
      marking = desk.engine().after(marking, event.activity(), event.at(), desk.time());
      documents.addAll(event.documents());
      latest.put(event.activity(), event);
    }
    return new ProcessCase(desk, history, marking, documents, latest);
  }

  /** What happened. */
  public CaseHistory history() {
    return history;
  }

  /** How far the case is. */
  public Marking marking() {
    return marking;
  }

  /** The documents that are there. */
  public Set<DocumentCode> documents() {
    return Set.copyOf(documents);
  }

  /** What the conditions of a step ask of it. */
  CaseSoFar view() {
    return new View(this);
  }

  private record View(ProcessCase of) implements CaseSoFar {

    private static final ReplayScope EVERYTHING = ReplayScope.everything();

    @Override
    public ProcessDesk desk() {
      return of.desk;
    }

    @Override
    public Standing standing() {
      return of.marking;
    }

    @Override
    public boolean hasDocument(DocumentCode document) {
      return of.documents.contains(document);
    }

    @Override
    public Map<ActivityPath, CaseEvent> latest() {
      return of.latest;
    }

    @Override
    public CaseHistory history() {
      return of.history;
    }

    @Override
    public ReplayScope scope() {
      return EVERYTHING;
    }
  }

  private boolean isLast(CaseEvent event) {
    List<CaseEvent> events = history.events();
    return events.isEmpty() || event.at().isAfter(events.get(events.size() - 1).at());
  }

  /** The case as it was just before an event. */
  private ProcessCase before(CaseEvent event) {
    if (isLast(event)) {
      return this;
    }
    List<CaseEvent> earlier =
        history.events().stream()
            .filter(
                other ->
                    other.at().isBefore(event.at())
                        || (other.at().equals(event.at()) && other.id().compareTo(event.id()) < 0))
            .toList();
    return of(
        desk, new CaseHistory(history.number(), history.workflow(), history.version(), earlier));
  }

  /**
   * Every condition that something does not meet: order, time, person, hands, documents, signatures
   * and decisions; none if it may happen.
   *
   * <p>What is recorded late is judged by the case as it was at its moment.
   *
   * @throws IllegalArgumentException if the workflow has no such activity, or another event has the
   *     id
   */
  public List<Unmet> unmet(CaseEvent event) {
    // refuses another event with the id of one that is there
    if (history.with(event).events().size() == history.events().size()) {
      return List.of();
    }
    if (event.corrects().isPresent()) {
      return partWentOn(event);
    }
    return new StepConditions(before(event).view(), event).all();
  }

  private List<Unmet> partWentOn(CaseEvent correction) {
    CaseEvent corrected =
        history.with(correction).events().stream()
            .filter(event -> correction.corrects().equals(Optional.of(event.id())))
            .findFirst()
            .orElseThrow();
    ActivityPath opened = corrected.activity();
    boolean wentOn =
        history.happened().stream().anyMatch(event -> isWithin(event.activity(), opened));
    return wentOn ? List.of(Unmet.of(UnmetKind.PART_WENT_ON, opened)) : List.of();
  }

  /** Whether an activity lies in any instance of the part of another one. */
  private static boolean isWithin(ActivityPath inner, ActivityPath outer) {
    int depth = outer.parts().size();
    return inner.parts().size() > depth
        && inner.parts().subList(0, depth - 1).equals(outer.parts().subList(0, depth - 1))
        && inner.parts().get(depth - 1).code().equals(outer.last());
  }

  /**
   * Lets something happen if it may.
   *
   * @return the case after it, or everything that stands against it; an event that is there already
   *     changes nothing
   * @throws IllegalArgumentException if the workflow has no such activity, or another event has the
   *     id
   */
  public StepAnswer perform(CaseEvent event) {
    List<Unmet> unmet = unmet(event);
    return unmet.isEmpty()
        ? new StepAnswer(Optional.of(record(event)), List.of())
        : new StepAnswer(Optional.empty(), unmet);
  }

  /**
   * Takes down what happened, whether it was allowed to or not.
   *
   * @throws IllegalArgumentException if the workflow has no such activity, the event lies in an
   *     instance that has not begun, or another event has the id
   */
  public ProcessCase record(CaseEvent event) {
    CaseHistory longer = history.with(event);
    if (longer.events().size() == history.events().size()) {
      return this;
    }
    if (!isLast(event) || event.corrects().isPresent()) {
      return of(desk, longer);
    }
    Set<DocumentCode> more = new HashSet<>(documents);
    more.addAll(event.documents());
    Map<ActivityPath, CaseEvent> later = new HashMap<>(latest);
    later.put(event.activity(), event);
    Marking after = desk.engine().after(marking, event.activity(), event.at(), desk.time());
    return new ProcessCase(desk, longer, after, more, later);
  }

  /**
   * All activities of the case, each with what stands against it whoever does it: order, time,
   * documents that it needs and decisions.
   *
   * @param at the moment at which they are to happen
   */
  public List<NextStep> next(Instant at) {
    List<NextStep> steps = new ArrayList<>();
    for (ActivityPath path : desk.engine().all(marking)) {
      CaseEvent planned = CaseEvent.builder().id(PLANNED).activity(path).at(at).build();
      StepConditions conditions = new StepConditions(view(), planned);
      steps.add(
          new NextStep(
              path,
              conditions.forAnybody(),
              conditions.activity().roles(),
              desk.engine().isOwed(marking, path),
              desk.engine().due(marking, path)));
    }
    return steps;
  }

  /** What is owed, with deadlines. */
  public List<OwedActivity> owed() {
    return desk.engine().owed(marking);
  }

  /** Whether nothing is owed, so that the case may be closed. */
  public boolean mayClose() {
    return desk.engine().mayClose(marking);
  }
}
