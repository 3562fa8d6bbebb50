package io.dealership.examples.benchmarks;

import io.dealership.core.process.ActivityPath;
import io.dealership.rules.eventlog.LogEvent;
import java.util.HashMap;
import java.util.Map;

/** What one writes by hand in an afternoon: a bit set for each case, and nothing but the order. */
final class LogOrderByHand {

  private final BitSetVisit visit;
  private final Map<String, Integer> activities = new HashMap<>();
  private final Map<String, BitSetVisit.Words> open = new HashMap<>();
  private long refused;

  LogOrderByHand(BitSetVisit visit, Map<String, ActivityPath> names) {
    this.visit = visit;
    names.forEach((name, path) -> activities.put(name, visit.number(path.last())));
  }

  void event(LogEvent event) {
    BitSetVisit.Words before = open.getOrDefault(event.caseId(), visit.start());
    int activity = activities.getOrDefault(event.activity(), -1);
    if (activity < 0 || !visit.may(before, activity)) {
      refused++;
    } else {
      open.put(event.caseId(), visit.step(before, activity));
    }
  }

  void caseEnd(String caseId) {
    BitSetVisit.Words last = open.remove(caseId);
    if (last != null && (last.owed() & last.onTable()) != 0) {
      refused++;
    }
  }

  /** How many events were out of order, and cases at their end with something owed. */
  long finish() {
    open.values().forEach(last -> refused += (last.owed() & last.onTable()) == 0 ? 0 : 1);
    open.clear();
    return refused;
  }
}
