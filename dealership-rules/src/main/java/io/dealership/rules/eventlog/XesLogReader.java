package io.dealership.rules.eventlog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads XES. What is nested has its keys joined with dots, the values of lists numbered from 0. The
 * globals supply what events and traces leave out, but for the name of a trace and the time and id
 * of an event: a default says neither which case it is nor when it was.
 */
final class XesLogReader implements EventDraft.Where {

  private static final String OF_CASE = "case:";

  /** An attribute of a trace or a global, kept for the events. */
  private record Kept(LogKey key, String value) {}

  private final LogLayout layout;
  private final LogLimits limits;
  private final LogOutput output;
  private final EventDraft draft;
  private final XesElements xml;
  private final LogKeys keys;
  private final List<Kept> eventDefaults = new ArrayList<>();
  private final List<Kept> traceDefaults = new ArrayList<>();
  private final List<Kept> traceAttributes = new ArrayList<>();

  /** What takes the attributes that are read now; null for the event. */
  private @Nullable List<Kept> keeps;

  private String path = "/log";
  private long events;
  private long traces;
  private long eventsOfTrace;
  private @Nullable String traceName;

  XesLogReader(LogText text, LogLayout layout, LogLimits limits, LogOutput output) {
    this.layout = layout;
    this.limits = limits;
    this.output = output;
    this.draft = new EventDraft(layout, limits, output, this);
    this.keys = LogKeys.ofEvents(layout);
    this.xml = new XesElements(text, limits, this::path);
  }

  @Override
  public String place(String part) {
    return path() + ", '" + part + "'" + xml.place().substring(path().length());
  }

  String place() {
    return xml.place();
  }

  /** Made only when something is wrong. */
  private String path() {
    if (traces == 0 || path.equals("/log/global")) {
      return path;
    }
    String trace = "/log/trace[" + traces + "]";
    return eventsOfTrace == 0 ? trace : trace + "/event[" + eventsOfTrace + "]";
  }

  void read() throws IOException {
    try {
      xml.open("log");
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "trace" -> trace();
          case "global" -> global();
          case "event" -> {
            events = output.begin();
            output.problem(xml.place(), "<event>", "an event within a trace");
            xml.skip();
          }
          default -> xml.skip(); // extensions, classifiers and attributes of the log
        }
      }
      xml.end();
    } finally {
      xml.close();
    }
  }

  private void global() throws IOException {
    boolean ofEvents = "event".equals(xml.attribute("scope"));
    if (!ofEvents && !layout.traceAttributes()) {
      xml.skip();
      return;
    }
    path = "/log/global";
    keeps = ofEvents ? eventDefaults : traceDefaults;
    xml.gathers(true);
    while (xml.nextChild()) {
      attribute("", 1, -1);
    }
    xml.gathers(false);
    path = "/log";
  }

  private void trace() throws IOException {
    traces++;
    eventsOfTrace = 0;
    traceName = null;
    traceAttributes.clear();
    keeps = traceAttributes;
    xml.gathers(true);
    while (xml.nextChild()) {
      if (xml.name().equals("event")) {
        event();
      } else if (eventsOfTrace > 0) {
        output.problem(
            xml.place(), "<" + xml.name() + ">", "the attributes of a trace before its events");
        xml.skip();
      } else {
        attribute("", 1, -1);
      }
    }
    xml.gathers(false);
    output.caseEnd(caseId());
  }

  private String caseId() {
    return traceName == null ? "trace " + traces : traceName;
  }

  private void event() throws IOException {
    eventsOfTrace++;
    keeps = null;
    xml.gathers(true);
    draft.begin(caseId());
    events++;
    while (xml.nextChild()) {
      attribute("", 1, -1);
    }
    eventDefaults.forEach(kept -> draft.putIfAbsent(kept.key, kept.value));
    traceAttributes.forEach(kept -> draft.putIfAbsent(kept.key, kept.value));
    traceDefaults.forEach(kept -> draft.putIfAbsent(kept.key, kept.value));
    draft.finish(events);
    xml.gathers(false);
  }

  /**
   * Reads one attribute with what is nested in it.
   *
   * @param before what stands before its key
   * @param index its number in a list, where the key says nothing; else -1
   */
  private void attribute(String before, int depth, int index) throws IOException {
    if (depth > limits.maxDepth()) {
      throw LogStop.limit(xml.place(), "attributes nested at most " + limits.maxDepth() + " deep");
    }
    String tag = xml.name();
    boolean isList = tag.equals("list");
    String key = index < 0 ? xml.attribute("key") : Integer.toString(index);
    String value = xml.attribute("value");
    if (!isAttribute(tag)) {
      broken("<" + tag + ">", "an attribute such as <string>");
      xml.skip();
      return;
    }
    if (key == null || key.isEmpty()) {
      broken("<" + tag + "> without key", "a key of each attribute");
      xml.skip();
      return;
    }
    String name = before.isEmpty() ? key : before + key;
    if (value != null) {
      put(name, value);
    } else if (!isList && !tag.equals("container")) {
      broken("'" + name + "' without value", "a value of each attribute");
    }
    int number = 0;
    while (xml.nextChild()) {
      if (isList && xml.name().equals("values")) {
        while (xml.nextChild()) {
          attribute(name + ".", depth + 1, number++);
        }
      } else {
        attribute(name + ".", depth + 1, -1);
      }
    }
  }

  private static boolean isAttribute(String tag) {
    return switch (tag) {
      case "string", "date", "int", "float", "boolean", "id", "list", "container" -> true;
      default -> false;
    };
  }

  private void broken(String value, String expectation) {
    if (keeps == null) {
      draft.breakWith(xml.place(), value, expectation);
    } else {
      output.problem(xml.place(), value, expectation);
    }
  }

  private void put(String name, String value) throws LogStop {
    if (keeps == null) {
      draft.put(keys.of(name), value);
    } else if (keeps == eventDefaults) {
      if (!name.equals(layout.time()) && !layout.id().filter(name::equals).isPresent()) {
        keep(eventDefaults, name, value);
      }
    } else if (name.equals(layout.caseId())) {
      if (keeps == traceAttributes && traceName == null && !value.isEmpty()) {
        traceName = value;
      }
    } else if (layout.traceAttributes()) {
      keep(keeps, OF_CASE + name, value);
    }
  }

  private void keep(List<Kept> list, String name, String value) throws LogStop {
    if (list.size() == limits.maxAttributes()) {
      throw LogStop.limit(xml.place(), "at most " + limits.maxAttributes() + " attributes");
    }
    if (name.length() > limits.maxNameLength() || value.length() > limits.maxValueLength()) {
      broken(
          "an attribute of " + name.length() + " and " + value.length() + " characters",
          "a name of at most "
              + limits.maxNameLength()
              + " and a value of at most "
              + limits.maxValueLength()
              + " characters");
      return;
    }
    list.add(new Kept(keys.of(name), value));
  }
}
