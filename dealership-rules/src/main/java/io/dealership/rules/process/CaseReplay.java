package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseHistory;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.EventId;
import io.dealership.core.process.SignerCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A case that is followed step by step, whether each step was allowed or not: what a {@link
 * ProcessCase} says of its next step, for a million steps.
 *
 * <p>It changes in place, keeps only what later steps depend on, and belongs to one thread. It sees
 * steps in the order in which it is told of them, late arrivals included.
 *
 * @since 0.1
 */
public final class CaseReplay {

  private final ReplayDesk desk;
  private final CaseNumber number;
  private final MarkingDraft draft;
  private final long[] documents;

  /** By slot, without parts; null while there is none. */
  private @Nullable EmployeeNumber @Nullable [] doers;

  private @Nullable Money @Nullable [] amounts;

  /** Which slots were filled; null with parts. */
  private final long @Nullable [] filled;

  /** With parts: what happened last of the activities that others are compared with. */
  private final Map<ActivityPath, CaseEvent> latest;

  /** All that happened; null when no decision is asked. */
  private final @Nullable List<CaseEvent> history;

  CaseReplay(ReplayDesk desk, CaseNumber number) {
    this.desk = desk;
    this.number = number;
    this.draft = MarkingDraft.sparse(desk.processDesk().engine().graph());
    this.documents = new long[(desk.documents().size() + 63) >> 6];
    boolean bySlot = !desk.hasParts();
    this.filled = bySlot && desk.slots() > 0 ? new long[(desk.slots() + 63) >> 6] : null;
    this.latest = bySlot ? Map.of() : new HashMap<>(4);
    this.history = desk.scope().has(CaseAspect.GUARDS) ? new ArrayList<>() : null;
  }

  /** The number of the case. */
  public CaseNumber number() {
    return number;
  }

  /**
   * Every condition that something does not meet, as far as it is looked at; none if it may happen.
   */
  public List<Unmet> unmet(ReplayEvent event) {
    return mayHappen(event) ? List.of() : causes(event);
  }

  /**
   * Whether it meets every condition that is looked at: the same as {@link #unmet}, and quicker.
   */
  public boolean mayHappen(ReplayEvent event) {
    ReplayStep step = event.step();
    if (step.hasGuards || (desk.hasParts() && (step.hasHands || step.hasAmounts))) {
      return causes(event).isEmpty();
    }
    return isPossible(event, place(event))
        && isRightPerson(event)
        && hasPapers(event)
        && isOtherHands(event)
        && (!step.hasAmounts || causes(event).isEmpty());
  }

  private boolean isPossible(ReplayEvent event, Place place) {
    return new UnmetConditions(
            desk.processDesk().engine().graph(),
            draft,
            place,
            event.at(),
            desk.processDesk().time())
        .areNone();
  }

  private boolean isRightPerson(ReplayEvent event) {
    ReplayStep step = event.step();
    if (step.roles.isEmpty() && !step.hasCertificates) {
      return true;
    }
    if (event.by().isEmpty()) {
      return false;
    }
    EmployeeNumber by = event.by().get();
    RoleHolders holders = desk.processDesk().holders();
    if (step.hasCertificates) {
      for (String certificate : step.activity().certificates()) {
        if (!holders.hasCertificate(by, certificate, event.at())) {
          return false;
        }
      }
    }
    for (RoleId role : step.roles) {
      if ((event.as().isEmpty() || event.as().get().equals(role))
          && holders.mayActAs(by, role, event.at())) {
        return true;
      }
    }
    return step.roles.isEmpty();
  }

  private boolean hasPapers(ReplayEvent event) {
    ReplayStep step = event.step();
    for (int word = 0; word < documents.length; word++) {
      if (step.needs[word] == 0) {
        continue; // most steps need none, and those of the case lie elsewhere in memory
      }
      long missing = step.needs[word] & ~documents[word];
      for (; missing != 0; missing &= missing - 1) {
        // it may bring in what it needs
        int bit = (word << 6) + Long.numberOfTrailingZeros(missing);
        if (!event.documents().contains(desk.document(bit))) {
          return false;
        }
      }
    }
    for (DocumentCode document : step.produces) {
      if (!event.documents().contains(document)) {
        return false;
      }
    }
    for (SignerCode signer : step.signers) {
      if (!event.signedBy().contains(signer)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOtherHands(ReplayEvent event) {
    long[] known = filled;
    if (!event.step().hasHands || known == null) {
      return true;
    }
    for (int slot : event.step().otherHands) {
      if (Standing.has(known, slot)) {
        EmployeeNumber doer = doers == null ? null : doers[slot];
        if (doer == null || event.by().isEmpty() || doer.equals(event.by().get())) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Unmet> causes(ReplayEvent event) {
    EventId id = EventId.of("now");
    return List.copyOf(
        new LinkedHashSet<>(new StepConditions(new SoFar(), event.asCaseEvent(id)).all()));
  }

  /** Whether nothing stands against it but perhaps who does it and with what. */
  public boolean isInOrder(ReplayEvent event) {
    return isPossible(event, place(event));
  }

  /**
   * Whether something is owed in an instance of a part that has begun.
   *
   * @param opener the activity that opens the part, without numbers
   * @param instances in which instances it lies, and last the number of the instance itself
   */
  public boolean isOpen(ActivityPath opener, List<Integer> instances) {
    CompiledGraph graph = desk.processDesk().engine().graph();
    Standing standing = draft;
    for (int level = 0; level < instances.size(); level++) {
      int activity = number(graph, opener.parts().get(level).code());
      standing = standing.instance(activity, instances.get(level) - 1);
      graph = graph.part(activity);
    }
    return !standing.isClosable();
  }

  private static int number(CompiledGraph graph, String code) {
    Integer number = graph.numbers.get(code);
    checkArgument(
        number != null,
        "CaseReplay must be asked of an activity of the workflow, but was of %s",
        code);
    return number;
  }

  /** Whether the instances in which something happened have begun. */
  public boolean exists(ReplayEvent event) {
    return !event.step().isInPart() || place(event).exists(draft);
  }

  /**
   * Takes down what happened, whether it was allowed to or not.
   *
   * @throws IllegalArgumentException if it lies in an instance that has not begun
   */
  public void record(ReplayEvent event) {
    Place place = place(event);
    checkArgument(
        !event.step().isInPart() || place.exists(draft),
        "CaseReplay.record must be told of an instance that has begun, but was of %s",
        event.path());
    new Happening(desk.processDesk().engine().graph(), place, event.at(), desk.processDesk().time())
        .happenIn(draft);
    if (documents.length > 0) {
      for (DocumentCode document : event.documents()) {
        Integer bit = desk.documents().get(document);
        if (bit != null) {
          Standing.set(documents, bit);
        }
      }
    }
    if (event.step().slot != ReplayStep.NO_SLOT) {
      keep(event);
    }
    if (history != null) {
      history.add(event.asCaseEvent(EventId.of("event-" + (history.size() + 1))));
    }
  }

  private void keep(ReplayEvent event) {
    int slot = event.step().slot;
    long[] known = filled;
    if (known == null) {
      latest.put(event.path(), event.asCaseEvent(EventId.of("last")));
      return;
    }
    Standing.set(known, slot);
    if (doers == null && event.by().isPresent()) {
      doers = new EmployeeNumber[desk.slots()];
    }
    if (doers != null) {
      doers[slot] = event.by().orElse(null);
    }
    if (amounts == null && event.amount().isPresent()) {
      amounts = new Money[desk.slots()];
    }
    if (amounts != null) {
      amounts[slot] = event.amount().orElse(null);
    }
  }

  private Place place(ReplayEvent event) {
    Optional<Place> place = event.step().place();
    return place.isPresent() ? place.get() : desk.processDesk().engine().place(event.path());
  }

  /**
   * By when something is owed now, if there is a deadline; empty as well if it is not owed, or off
   * the table.
   */
  public Optional<Instant> due(ReplayEvent event) {
    Place place = place(event);
    Standing standing = draft;
    for (int level = 0; level < place.depth() - 1; level++) {
      int activity = place.activities()[level];
      int instance = place.instances()[level];
      if (!standing.isOnTable(activity) || instance >= standing.count(activity)) {
        return Optional.empty();
      }
      standing = standing.instance(activity, instance);
    }
    int last = place.last();
    Instant due = standing.due(last);
    return due != null && standing.isOnTable(last) && Standing.has(standing.owed, last)
        ? Optional.of(due)
        : Optional.empty();
  }

  /** What is owed, with deadlines. */
  public List<OwedActivity> owed() {
    return desk.processDesk().engine().owedIn(draft);
  }

  /** Whether nothing is owed, so that the case may be closed. */
  public boolean mayClose() {
    return draft.isClosable();
  }

  /**
   * How many instances of a part have begun.
   *
   * @param opener the activity that opens the part
   * @param instances in which instances it lies itself, which have begun; none for an activity of
   *     the outermost graph
   */
  public int count(ActivityPath opener, List<Integer> instances) {
    CompiledGraph graph = desk.processDesk().engine().graph();
    Standing standing = draft;
    List<ActivityPath.Part> parts = opener.parts();
    for (int level = 0; ; level++) {
      int activity = number(graph, parts.get(level).code());
      if (level == parts.size() - 1) {
        return standing.count(activity);
      }
      standing = standing.instance(activity, instances.get(level) - 1);
      graph = graph.part(activity);
    }
  }

  /** Whether an activity was done, in any instance. */
  public boolean wasDone(ActivityPath withoutNumbers) {
    CompiledGraph graph = desk.processDesk().engine().graph();
    return any(graph, draft, withoutNumbers, 0, Standing.class::isInstance);
  }

  /**
   * What demanded an activity by its deadline: the activity from which the deadline runs, if one
   * can be found.
   *
   * @param withoutNumbers the activity that is owed
   */
  public Optional<ActivityPath> demandedBy(ActivityPath withoutNumbers, Instant due) {
    CompiledGraph graph = desk.processDesk().engine().graph();
    StoreTimes time = desk.processDesk().time();
    List<ReplayDesk.TimedDemand> candidates =
        desk.timedDemands().stream()
            .filter(demand -> demand.to().equals(withoutNumbers) && wasDone(demand.from()))
            .toList();
    return candidates.stream()
        .filter(
            demand -> anyLast(graph, demand.from(), last -> demand.limit().isDue(last, due, time)))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .map(ReplayDesk.TimedDemand::from);
  }

  private boolean anyLast(CompiledGraph graph, ActivityPath path, Predicate<Instant> asked) {
    List<ActivityPath.Part> parts = path.parts();
    CompiledGraph inner = graph;
    for (ActivityPath.Part part : parts.subList(0, parts.size() - 1)) {
      inner = inner.part(inner.numbers.getOrDefault(part.code(), 0));
    }
    int last = inner.numbers.getOrDefault(path.last(), 0);
    return any(
        graph,
        draft,
        path,
        0,
        standing -> {
          Instant at = standing.last(last);
          return at != null && asked.test(at);
        });
  }

  /** Whether an activity was done in an instance that is as asked. */
  private static boolean any(
      CompiledGraph graph,
      Standing standing,
      ActivityPath path,
      int level,
      Predicate<Standing> asked) {
    Integer activity = graph.numbers.get(path.parts().get(level).code());
    if (activity == null) {
      return false;
    }
    if (level == path.parts().size() - 1) {
      return Standing.has(standing.done, activity) && asked.test(standing);
    }
    for (int i = 0; i < standing.count(activity); i++) {
      if (any(graph.part(activity), standing.instance(activity, i), path, level + 1, asked)) {
        return true;
      }
    }
    return false;
  }

  /** How far the case is, as a value; times that nothing depends on are left out. */
  Standing standing() {
    return draft;
  }

  /** What the conditions of a step ask. */
  private final class SoFar implements CaseSoFar {

    @Override
    public ProcessDesk desk() {
      return desk.processDesk();
    }

    @Override
    public Standing standing() {
      return draft;
    }

    @Override
    public boolean hasDocument(DocumentCode document) {
      Integer bit = desk.documents().get(document);
      return bit != null && Standing.has(documents, bit);
    }

    @Override
    public Map<ActivityPath, CaseEvent> latest() {
      long[] known = filled;
      if (known == null) {
        return latest;
      }
      Map<ActivityPath, CaseEvent> bySlot = new HashMap<>();
      for (ReplayStep step : desk.steps()) {
        if (step.slot != ReplayStep.NO_SLOT && Standing.has(known, step.slot)) {
          bySlot.put(
              step.path(),
              CaseEvent.builder()
                  .id(EventId.of("last"))
                  .activity(step.path())
                  .at(Instant.EPOCH)
                  .by(Optional.ofNullable(doers == null ? null : doers[step.slot]))
                  .amount(Optional.ofNullable(amounts == null ? null : amounts[step.slot]))
                  .build());
        }
      }
      return bySlot;
    }

    @Override
    public CaseHistory history() {
      return new CaseHistory(
          number,
          desk.workflow().id(),
          desk.workflow().version(),
          history == null ? List.of() : history);
    }

    @Override
    public ReplayScope scope() {
      return desk.scope();
    }
  }
}
