package io.dealership.rules.process;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Small workflows by chance, but from a seed. */
final class RandomWorkflows {

  private static final List<TimeLimit> LIMITS =
      List.of(
          TimeLimit.hours(2),
          TimeLimit.days(1),
          TimeLimit.workingDays(1),
          TimeLimit.minutes(30),
          TimeLimit.openingHours(3));

  private static final List<RelationKind> KINDS = List.of(RelationKind.values());

  private final Random random;
  private final boolean timed;
  private final int deepest;

  /**
   * @param timed whether relations have limits
   * @param deepest how many graphs may lie in each other, 1 for no parts
   */
  RandomWorkflows(Random random, boolean timed, int deepest) {
    this.random = random;
    this.timed = timed;
    this.deepest = deepest;
  }

  Workflow next() {
    return new Workflow("random", "1", new LocalText("随机", "random"), graph(1));
  }

  private ActivityGraph graph(int depth) {
    int size = 1 + random.nextInt(depth == 1 ? 6 : 3);
    if (depth == 1 && random.nextInt(50) == 0) {
      size = 60 + random.nextInt(10); // across the border of a word
    }
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean hasPart = depth < deepest && random.nextInt(3) == 0;
      activities.add(
          Activity.builder()
              .code("a" + i)
              .name(new LocalText("甲", "a"))
              .initiallyOwed(random.nextInt(4) == 0)
              .initiallyLocked(random.nextInt(4) == 0)
              .part(hasPart ? Optional.of(graph(depth + 1)) : Optional.empty())
              .mostInstances(
                  hasPart && random.nextBoolean()
                      ? OptionalInt.of(1 + random.nextInt(2))
                      : OptionalInt.empty())
              .build());
    }
    ActivityGraph bare = new ActivityGraph(activities, List.of());
    Map<List<Object>, Relation> relations = new LinkedHashMap<>();
    for (int i = random.nextInt(2 * size + 2); i > 0; i--) {
      Relation relation = relation(bare);
      relations.put(List.of(relation.from(), relation.kind(), relation.to()), relation);
    }
    return new ActivityGraph(activities, List.copyOf(relations.values()));
  }

  private Relation relation(ActivityGraph graph) {
    RelationKind kind = KINDS.get(random.nextInt(KINDS.size()));
    Relation relation =
        new Relation(end(graph), kind, end(graph), Optional.empty(), Optional.empty(), false);
    boolean mayHaveLimit = kind == RelationKind.REQUIRES || kind == RelationKind.DEMANDS;
    if (timed && mayHaveLimit && random.nextBoolean()) {
      relation = relation.within(LIMITS.get(random.nextInt(LIMITS.size())));
      if (random.nextInt(3) == 0) {
        relation = relation.on("bank");
      }
      if (kind == RelationKind.DEMANDS && random.nextBoolean()) {
        relation = relation.keepingEarliest();
      }
    }
    return relation;
  }

  private ActivityPath end(ActivityGraph graph) {
    StringBuilder path = new StringBuilder();
    ActivityGraph inner = graph;
    while (true) {
      Activity activity = inner.activities().get(random.nextInt(inner.activities().size()));
      path.append(activity.code());
      if (activity.part().isEmpty() || random.nextBoolean()) {
        return ActivityPath.parse(path.toString());
      }
      path.append('/');
      inner = activity.part().get();
    }
  }
}
