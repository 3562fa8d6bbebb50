package io.dealership.rules.eventlog;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One event while it is read; used again for the next one. */
final class EventDraft {

  static final int CASE = 0;
  static final int TIME = 1;
  static final int ID = 2;
  static final int RESOURCE = 3;
  static final int ROLE = 4;

  /** The first of the names that are joined to the activity. */
  static final int ACTIVITY = 5;

  /** Where the reader is. */
  interface Where {

    /** The place of a part of the event under way, for a problem. */
    String place(String part);
  }

  private final LogLayout layout;
  private final LogLimits limits;
  private final LogOutput output;
  private final Where where;
  private final LogTimes times;
  private final NameCache names = new NameCache();
  private final @Nullable String[] slots;
  private String[] pairs = new String[64];
  private int length;
  private int attributes;
  private long number;
  private boolean broken;

  EventDraft(LogLayout layout, LogLimits limits, LogOutput output, Where where) {
    this.layout = layout;
    this.limits = limits;
    this.output = output;
    this.where = where;
    this.times = new LogTimes(layout.timeForm());
    this.slots = new @Nullable String[ACTIVITY + layout.activity().size()];
  }

  void begin(@Nullable String caseId) throws LogStop {
    number = output.begin();
    Arrays.fill(slots, null);
    slots[CASE] = caseId;
    length = 0;
    attributes = 0;
    broken = false;
  }

  /** The event cannot be used; the reason is said. */
  void breakWith(String place, String value, String expectation) {
    broken = true;
    output.problem(place, value, expectation);
  }

  boolean isBroken() {
    return broken;
  }

  /** Whether the event has this attribute, also an empty one. */
  boolean has(LogKey key) {
    if (key.known) {
      return key.seenIn == number;
    }
    for (int i = 0; i < length; i += 2) {
      if (pairs[i].equals(key.name)) {
        return true;
      }
    }
    return false;
  }

  void put(LogKey key, String value) {
    if (has(key)) {
      breakWith(where.place(key.name), "'" + key.name + "' again", "each name once");
    } else if (++attributes > limits.maxAttributes()) {
      if (attributes == limits.maxAttributes() + 1) {
        breakWith(
            where.place(key.name), "more", "at most " + limits.maxAttributes() + " attributes");
      }
    } else if (key.name.length() > limits.maxNameLength()) {
      breakWith(
          where.place("…"),
          key.name,
          "a name of at most " + limits.maxNameLength() + " characters");
    } else if (value.length() > limits.maxValueLength()) {
      breakWith(
          where.place(key.name),
          value.length() + " characters",
          "at most " + limits.maxValueLength() + " characters");
    } else {
      set(key, value);
    }
  }

  /** Sets an attribute unless the event has it already. */
  void putIfAbsent(LogKey key, String value) {
    if (!has(key)) {
      set(key, value);
    }
  }

  private void set(LogKey key, String value) {
    key.seenIn = number;
    if (value.isEmpty()) {
      return;
    }
    if (key.slots == 0) {
      if (length == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * length);
      }
      pairs[length++] = key.name;
      pairs[length++] = value;
      return;
    }
    for (int bits = key.slots; bits != 0; bits &= bits - 1) {
      slots[Integer.numberOfTrailingZeros(bits)] = value;
    }
  }

  /** Hands the event on, or says why it cannot. */
  void finish(long position) {
    if (broken) {
      return;
    }
    String caseId = required(CASE, layout.caseId());
    String activity = activity();
    Instant at = time();
    if (caseId == null || activity == null || at == null) {
      return;
    }
    output.event(
        new LogEvent(
            names.same(caseId),
            Optional.ofNullable(slots[ID]),
            names.same(activity),
            at,
            name(RESOURCE),
            name(ROLE),
            EventAttributes.of(Arrays.copyOf(pairs, length)),
            position));
  }

  private Optional<String> name(int slot) {
    String name = slots[slot];
    return name == null ? Optional.empty() : Optional.of(names.same(name));
  }

  private @Nullable String activity() {
    if (slots.length == ACTIVITY + 1) {
      return required(ACTIVITY, layout.activity().get(0));
    }
    StringBuilder joined = new StringBuilder();
    for (int i = ACTIVITY; i < slots.length; i++) {
      String part = required(i, layout.activity().get(i - ACTIVITY));
      if (part == null) {
        return null;
      }
      if (i > ACTIVITY) {
        joined.append('+');
      }
      joined.append(part);
    }
    return joined.toString();
  }

  private @Nullable Instant time() {
    String text = required(TIME, layout.time());
    if (text == null) {
      return null;
    }
    Instant at = times.parse(text);
    if (at == null) {
      breakWith(where.place(layout.time()), text, times.expectation());
    }
    return at;
  }

  private @Nullable String required(int slot, String name) {
    String value = slots[slot];
    if (value == null) {
      breakWith(where.place(name), "nothing", "a value of '" + name + "'");
    }
    return value;
  }
}
