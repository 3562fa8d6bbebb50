package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.process.ActivityPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * An activity in a case, looked up once so that it need not be looked up again: {@link
 * WorkflowEngine#place}. It means nothing to another engine.
 *
 * @since 0.1
 */
// by numbers: which activity of each graph from the outermost inwards, and in which instance of its
// part the next one lies, counted from 0
public final class Place {

  /** The graphs from the outermost inwards. */
  private final CompiledGraph[] graphs;

  /** One for each graph. */
  private final int[] activities;

  /** One for each graph but the last. */
  private final int[] instances;

  private final int last;

  private Place(CompiledGraph[] graphs, int[] activities, int[] instances) {
    this.graphs = graphs;
    this.activities = activities;
    this.instances = instances;
    this.last = activities[activities.length - 1];
  }

  /**
   * The place of a path.
   *
   * @throws IllegalArgumentException if the workflow has no such activity
   */
  static Place of(CompiledGraph outermost, ActivityPath path) {
    List<ActivityPath.Part> parts = path.parts();
    int depth = parts.size();
    CompiledGraph[] graphs = new CompiledGraph[depth];
    int[] activities = new int[depth];
    int[] instances = new int[depth - 1];
    CompiledGraph graph = outermost;
    for (int level = 0; level < depth; level++) {
      ActivityPath.Part part = parts.get(level);
      Integer number = graph.numbers.get(part.code());
      checkArgument(
          number != null,
          "ActivityPath must be one of an activity of the workflow, but '%s' in '%s' is none of %s",
          part.code(),
          path,
          graph.numbers.keySet().stream().sorted().toList());
      graphs[level] = graph;
      activities[level] = number;
      if (level < depth - 1) {
        checkArgument(
            graph.parts[number] != null && part.instance().isPresent(),
            "ActivityPath must give the number of an instance for each part that it leads into, but"
                + " '%s' in '%s' has none",
            part.code(),
            path);
        instances[level] = part.instance().getAsInt() - 1;
        graph = graph.part(number);
      }
    }
    return new Place(graphs, activities, instances);
  }

  CompiledGraph[] graphs() {
    return graphs;
  }

  int[] activities() {
    return activities;
  }

  int[] instances() {
    return instances;
  }

  int depth() {
    return activities.length;
  }

  /** The number of the activity itself in the innermost graph. */
  int last() {
    return last;
  }

  CompiledGraph innermost() {
    return graphs[graphs.length - 1];
  }

  /** Whether all instances on the way have begun. */
  boolean exists(Standing outermost) {
    Standing standing = outermost;
    for (int level = 0; level < instances.length; level++) {
      if (instances[level] >= standing.count(activities[level])) {
        return false;
      }
      standing = standing.instance(activities[level], instances[level]);
    }
    return true;
  }

  /** The standing in which the activity itself is; all instances on the way have begun. */
  Standing holder(Standing outermost) {
    Standing standing = outermost;
    for (int level = 0; level < instances.length; level++) {
      standing = standing.instance(activities[level], instances[level]);
    }
    return standing;
  }

  /** Whether a relation of the graph of a level means this activity, whatever the instances. */
  boolean isMeantBy(int[] end, int level) {
    return end.length == activities.length - level
        && Arrays.equals(end, 0, end.length, activities, level, activities.length);
  }

  /** The path of an activity of the graph of a level. */
  ActivityPath path(int level, int activity) {
    List<ActivityPath.Part> parts = within(level);
    parts.add(
        new ActivityPath.Part(graphs[level].activities.get(activity).code(), OptionalInt.empty()));
    return new ActivityPath(parts);
  }

  /** The way to the graph of a level. */
  List<ActivityPath.Part> within(int level) {
    List<ActivityPath.Part> parts = new ArrayList<>();
    for (int i = 0; i < level; i++) {
      parts.add(
          new ActivityPath.Part(
              graphs[i].activities.get(activities[i]).code(), OptionalInt.of(instances[i] + 1)));
    }
    return parts;
  }
}
