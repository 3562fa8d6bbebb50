package io.dealership.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened in a case, in the order of time; events of one moment in that of their ids.
 *
 * <p>In which order events are recorded does not matter, and one that is recorded twice is there
 * once: duplicates and late arrivals lead to the same history.
 *
 * @param number the number of the case
 * @param workflow the id of its workflow
 * @param version the version of the workflow that the case began with, and keeps
 * @param events the events, corrections included
 * @since 0.1
 */
public record CaseHistory(
    CaseNumber number, String workflow, String version, List<CaseEvent> events) {

  private static final Comparator<CaseEvent> ORDER =
      Comparator.comparing(CaseEvent::at).thenComparing(CaseEvent::id);

  /**
   * Brings the events in order.
   *
   * @throws IllegalArgumentException if two that differ have one id, or one corrects an event that
   *     is not there, that corrects itself or that was after it
   */
  @JsonCreator
  public CaseHistory(
      @JsonProperty("number") CaseNumber number,
      @JsonProperty("workflow") String workflow,
      @JsonProperty("version") String version,
      @JsonProperty("events") @JsonSetter(nulls = Nulls.AS_EMPTY) List<CaseEvent> events) {
    this.number = requireNonNull(number, "number");
    this.workflow = requireNonNull(workflow, "workflow");
    this.version = requireNonNull(version, "version");
    Map<EventId, CaseEvent> byId = new HashMap<>();
    List<CaseEvent> once = new ArrayList<>();
    for (CaseEvent event : events) {
      CaseEvent before = byId.putIfAbsent(event.id(), event);
      checkArgument(
          before == null || before.equals(event),
          "CaseHistory.events must have ids that differ, but %s is that of %s and of %s",
          event.id(),
          before,
          event);
      if (before == null) {
        once.add(event);
      }
    }
    once.sort(ORDER);
    for (CaseEvent event : once) {
      event
          .corrects()
          .ifPresent(
              id -> {
                CaseEvent corrected = byId.get(id);
                checkArgument(
                    corrected != null
                        && corrected.corrects().isEmpty()
                        && ORDER.compare(corrected, event) < 0,
                    "CaseHistory.events must correct what happened before, but %s corrects %s",
                    event.id(),
                    corrected == null ? id + ", which is not there" : corrected);
              });
    }
    this.events = List.copyOf(once);
  }

  /** Returns the history of a case in which nothing has happened yet. */
  public static CaseHistory begin(CaseNumber number, Workflow workflow) {
    return new CaseHistory(number, workflow.id(), workflow.version(), List.of());
  }

  /**
   * Returns the history with one more event; the same if it is there already.
   *
   * @throws IllegalArgumentException if another event has its id, or it corrects what is not there
   */
  public CaseHistory with(CaseEvent event) {
    List<CaseEvent> longer = new ArrayList<>(events);
    longer.add(event);
    return new CaseHistory(number, workflow, version, longer);
  }

  /** Returns what happened and was not taken back, in the order of time. */
  public List<CaseEvent> happened() {
    Set<EventId> corrected = new HashSet<>();
    events.forEach(event -> event.corrects().ifPresent(corrected::add));
    return events.stream()
        .filter(event -> event.corrects().isEmpty() && !corrected.contains(event.id()))
        .toList();
  }
}
