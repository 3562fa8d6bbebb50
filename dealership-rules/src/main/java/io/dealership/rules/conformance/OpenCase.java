package io.dealership.rules.conformance;

import io.dealership.core.process.ActivityPath;
import io.dealership.rules.process.CaseReplay;
import io.dealership.rules.process.ReplayEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of a case while it is open. */
final class OpenCase {

  /** An event that may be taken back. */
  record Recorded(long position, Optional<String> id, ReplayEvent event) {}

  /** How an instance of a part is known in the log. */
  private record InstanceKey(ActivityPath opener, List<Integer> within, String value) {}

  final String id;

  /** Which of the cases it is, as they began. */
  final long number;

  CaseReplay replay;
  final Digests seen = new Digests();
  long events;

  /** Whether the log had said before that the case was at its end. */
  final boolean isReopened;

  /** The time of the last event; not the object that the event has, which lies far away. */
  private long lastSecond;

  private int lastNano;
  private boolean hasLast;

  @Nullable CaseTally tally;

  /** Null while there is none: most cases have none. */
  private @Nullable List<Deviation> deviations;

  private long further;

  /** Null unless the mapping knows corrections. */
  private @Nullable List<Recorded> recorded;

  private @Nullable Map<InstanceKey, Integer> instances;

  /** The steps for a repair; null unless one is asked for. */
  private @Nullable List<ActivityPath> trace;

  OpenCase(String id, long number, CaseReplay replay, boolean isReopened) {
    // a copy that lies next to the case, for it is compared with every event
    this.id = String.valueOf(id.toCharArray());
    this.number = number;
    this.replay = replay;
    this.isReopened = isReopened;
  }

  /** Whether a moment is before that of the last event. */
  boolean isBeforeLast(Instant at) {
    long second = at.getEpochSecond();
    return hasLast && (second < lastSecond || second == lastSecond && at.getNano() < lastNano);
  }

  void setLast(Instant at) {
    lastSecond = at.getEpochSecond();
    lastNano = at.getNano();
    hasLast = true;
  }

  /** When its last event was; empty if nothing of it was judged. */
  Optional<Instant> lastAt() {
    return hasLast ? Optional.of(Instant.ofEpochSecond(lastSecond, lastNano)) : Optional.empty();
  }

  void deviates(Deviation deviation, int most) {
    List<Deviation> known = deviations;
    if (known == null) {
      known = new ArrayList<>(2);
      deviations = known;
    }
    if (known.size() < most) {
      known.add(deviation);
    } else {
      further++;
    }
  }

  List<Deviation> deviations() {
    return deviations == null ? List.of() : deviations;
  }

  long further() {
    return further;
  }

  void trace(ActivityPath path) {
    List<ActivityPath> known = trace;
    if (known == null) {
      known = new ArrayList<>();
      trace = known;
    }
    known.add(path);
  }

  List<ActivityPath> trace() {
    return trace == null ? List.of() : trace;
  }

  void remember(Recorded event) {
    List<Recorded> known = recorded;
    if (known == null) {
      known = new ArrayList<>();
      recorded = known;
    }
    known.add(event);
  }

  List<Recorded> recorded() {
    return recorded == null ? List.of() : recorded;
  }

  /** Takes an event back, with what was said of it; what came after is judged as it was. */
  void takeBack(Recorded event, CaseReplay fresh) {
    if (recorded != null) {
      recorded.remove(event);
      recorded.forEach(
          one -> {
            if (fresh.exists(one.event())) {
              fresh.record(one.event());
            }
          });
    }
    replay = fresh;
    if (deviations != null) {
      deviations.removeIf(
          deviation ->
              deviation.position().isPresent()
                  && deviation.position().getAsLong() == event.position());
    }
  }

  Optional<Integer> instance(ActivityPath opener, List<Integer> within, String value) {
    return instances == null
        ? Optional.empty()
        : Optional.ofNullable(instances.get(new InstanceKey(opener, within, value)));
  }

  void nameInstance(ActivityPath opener, List<Integer> within, String value, int number) {
    Map<InstanceKey, Integer> known = instances;
    if (known == null) {
      known = new HashMap<>(4);
      instances = known;
    }
    known.put(new InstanceKey(opener, List.copyOf(within), value), number);
  }
}
