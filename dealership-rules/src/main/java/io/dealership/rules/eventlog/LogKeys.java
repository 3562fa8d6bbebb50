package io.dealership.rules.eventlog;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of attributes in a log, each looked up once; bounded. */
final class LogKeys {

  private static final int MOST_KNOWN = 4096;

  private final Map<String, LogKey> known = new HashMap<>();
  private final Map<String, Integer> slots;

  LogKeys(Map<String, Integer> slots) {
    this.slots = slots;
    slots.keySet().forEach(this::of); // before others fill the table
  }

  /** What the layout says about the names in CSV and JSON Lines. */
  static LogKeys ofRows(LogLayout layout) {
    Map<String, Integer> slots = slots(layout);
    slots.merge(layout.caseId(), 1 << EventDraft.CASE, (a, b) -> a | b);
    return new LogKeys(slots);
  }

  /** What the layout says about the names in events of XES. */
  static LogKeys ofEvents(LogLayout layout) {
    return new LogKeys(slots(layout));
  }

  private static Map<String, Integer> slots(LogLayout layout) {
    Map<String, Integer> slots = new HashMap<>();
    slots.merge(layout.time(), 1 << EventDraft.TIME, (a, b) -> a | b);
    layout.id().ifPresent(n -> slots.merge(n, 1 << EventDraft.ID, (a, b) -> a | b));
    layout.resource().ifPresent(n -> slots.merge(n, 1 << EventDraft.RESOURCE, (a, b) -> a | b));
    layout.role().ifPresent(n -> slots.merge(n, 1 << EventDraft.ROLE, (a, b) -> a | b));
    for (int i = 0; i < layout.activity().size(); i++) {
      slots.merge(layout.activity().get(i), 1 << (EventDraft.ACTIVITY + i), (a, b) -> a | b);
    }
    return slots;
  }

  LogKey of(String name) {
    @Nullable LogKey key = known.get(name);
    if (key == null) {
      boolean isKnown = known.size() < MOST_KNOWN;
      key = new LogKey(name, slots.getOrDefault(name, 0), isKnown);
      if (isKnown) {
        known.put(name, key);
      }
    }
    return key;
  }
}
