package io.dealership.rules.drawing;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** The activities of a workflow and its parts, in the usual order. */
final class Activities {

  /**
   * One of them.
   *
   * @param within the activity whose part it lies in; empty in the outermost graph
   * @param number its number in the usual order, such as {@code 3.1}
   */
  record Entry(ActivityPath path, Optional<ActivityPath> within, String number, Activity activity) {

    /** What it is called, and its code where that is nothing to be seen. */
    String name(Locale locale) {
      String name = CleanText.of(activity.name().in(locale));
      return name.isEmpty() ? activity.code() : name;
    }
  }

  private final Map<ActivityPath, Entry> entries = new LinkedHashMap<>();
  private final ActivityGraph outermost;

  Activities(ActivityGraph outermost) {
    this.outermost = outermost;
    add(outermost, Optional.empty(), "");
  }

  private void add(ActivityGraph graph, Optional<ActivityPath> within, String prefix) {
    int number = 0;
    for (Activity activity : graph.activities()) {
      number++;
      ActivityPath path = path(within, ActivityPath.of(activity.code()));
      String numbered = prefix + number;
      entries.put(path, new Entry(path, within, numbered, activity));
      activity.part().ifPresent(part -> add(part, Optional.of(path), numbered + "."));
    }
  }

  /** The path from the outermost graph of an end that a graph names. */
  static ActivityPath path(Optional<ActivityPath> within, ActivityPath end) {
    List<ActivityPath.Part> parts = new ArrayList<>();
    within.ifPresent(path -> parts.addAll(path.parts()));
    parts.addAll(end.parts());
    return new ActivityPath(parts);
  }

  /** The path of the definition, without numbers of instances. */
  static ActivityPath withoutNumbers(ActivityPath path) {
    return new ActivityPath(
        path.parts().stream()
            .map(part -> new ActivityPath.Part(part.code(), OptionalInt.empty()))
            .toList());
  }

  List<Entry> all() {
    return List.copyOf(entries.values());
  }

  Optional<Entry> find(ActivityPath path) {
    return Optional.ofNullable(entries.get(path));
  }

  Entry get(ActivityPath path) {
    return find(path).orElseThrow();
  }

  /** The activity that a path means which is written in a graph, or in one further out. */
  Optional<Entry> meant(Optional<ActivityPath> within, ActivityPath path) {
    Optional<ActivityPath> around = within;
    while (around.isPresent()) {
      Optional<Entry> found = find(path(around, path));
      if (found.isPresent()) {
        return found;
      }
      around = get(around.get()).within();
    }
    return find(path);
  }

  /** Each graph with the activity whose part it is, the outermost one first. */
  void eachGraph(BiConsumer<Optional<ActivityPath>, ActivityGraph> action) {
    action.accept(Optional.empty(), outermost);
    for (Entry entry : entries.values()) {
      entry.activity().part().ifPresent(part -> action.accept(Optional.of(entry.path()), part));
    }
  }
}
