package io.dealership.core.process;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Activities and what they mean for each other.
 *
 * @param activities the activities in their usual order, one at least, with codes that differ
 * @param relations the relations between them; an end may lie in a part of one of them, and then
 *     means every instance of that part
 * @since 0.1
 */
public record ActivityGraph(List<Activity> activities, List<Relation> relations) {

  /**
   * Checks that relations name activities.
   *
   * @throws IllegalArgumentException if there is no activity, two have one code, a relation names
   *     an activity that is not there, or one relation is there twice
   */
  @JsonCreator
  public ActivityGraph(
      @JsonProperty("activities") List<Activity> activities,
      @JsonProperty("relations") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Relation> relations) {
    this.activities = List.copyOf(activities);
    this.relations = List.copyOf(relations);
    checkArgument(
        !activities.isEmpty(),
        "ActivityGraph.activities must not be empty, but were %s",
        activities);
    Set<String> codes = new HashSet<>();
    for (Activity activity : activities) {
      checkArgument(
          codes.add(activity.code()),
          "ActivityGraph.activities must have codes that differ, but '%s' is there twice",
          activity.code());
    }
    Set<List<Object>> seen = new HashSet<>();
    for (Relation relation : relations) {
      for (ActivityPath end : List.of(relation.from(), relation.to())) {
        checkArgument(
            find(end).isPresent(),
            "ActivityGraph.relations must name activities of the graph, but '%s' in %s %s %s is none",
            end,
            relation.from(),
            relation.kind(),
            relation.to());
      }
      checkArgument(
          seen.add(List.of(relation.from(), relation.kind(), relation.to())),
          "ActivityGraph.relations must differ, but %s %s %s is there twice",
          relation.from(),
          relation.kind(),
          relation.to());
    }
  }

  /** Returns the activity of this graph with a code. */
  public Optional<Activity> activity(String code) {
    return activities.stream().filter(activity -> activity.code().equals(code)).findFirst();
  }

  /** Returns the activity that a path leads to, whatever numbers it has. */
  public Optional<Activity> find(ActivityPath path) {
    Optional<Activity> found = activity(path.parts().get(0).code());
    for (ActivityPath.Part part : path.parts().subList(1, path.parts().size())) {
      found = found.flatMap(Activity::part).flatMap(graph -> graph.activity(part.code()));
    }
    return found;
  }
}
