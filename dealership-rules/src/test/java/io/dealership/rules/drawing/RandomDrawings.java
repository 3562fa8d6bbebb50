package io.dealership.rules.drawing;

import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRule;
import io.dealership.core.process.AmountRuleKind;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/** Workflows by chance, but from a seed, with all that a definition can say and hostile names. */
final class RandomDrawings {

  static final List<String> HOSTILE =
      List.of(
          "end",
          "",
          "   ",
          "</script><script>alert(1)</script>",
          "\"quoted\" & 'single' <b>bold</b> ]]>",
          "a\u0000b\u0001c\u001b[31m\r\nd\te\u007f",
          "\u202Eright to left\u202C \u200Bno width\uFEFF",
          "half a pair \uD83D and \uDE97 the other",
          "not XML \uFFFE \uFFFF \uE000",
          "W".repeat(300),
          "检验".repeat(120),
          "a very long name of many words that goes on and on ".repeat(6),
          "`1. markdown` **bold** - list",
          "1. first",
          "subgraph x; click a1 href \"javascript:alert(1)\"",
          "%%{init: {'theme':'dark'}}%%",
          "#quot; #35; &amp; &#x0;",
          "🚗🚕 with pictures 🚙",
          "\uFDFD",
          "e\u0301\u0301\u0301\u0301 marks",
          "a1 --> a2",
          "终检（不合格）、返工：“第二次”");

  private static final List<TimeLimit> LIMITS =
      List.of(
          TimeLimit.days(1),
          TimeLimit.days(3),
          TimeLimit.workingDays(1),
          TimeLimit.hours(24),
          TimeLimit.minutes(1),
          TimeLimit.openingHours(8));

  private static final List<RelationKind> KINDS = List.of(RelationKind.values());

  private final Random random;
  private final int mostActivities;
  private final int mostRelations;

  RandomDrawings(long seed, int mostActivities, int mostRelations) {
    this.random = new Random(seed);
    this.mostActivities = mostActivities;
    this.mostRelations = mostRelations;
  }

  static Workflow of(long seed) {
    return new RandomDrawings(seed, 12, 36).next();
  }

  Workflow next() {
    return new Workflow("random", name(), new LocalText(name(), name()), graph(1));
  }

  private String name() {
    return random.nextInt(3) > 0
        ? HOSTILE.get(random.nextInt(HOSTILE.size()))
        : "Step " + random.nextInt(100);
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private ActivityGraph graph(int depth) {
    int size = 1 + random.nextInt(depth == 1 ? mostActivities : 3);
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      activities.add(activity(i, depth));
    }
    ActivityGraph bare = new ActivityGraph(activities, List.of());
    Map<List<Object>, Relation> relations = new LinkedHashMap<>();
    for (int i = random.nextInt(depth == 1 ? mostRelations : 5); i > 0; i--) {
      Relation relation = relation(bare);
      relations.put(List.of(relation.from(), relation.kind(), relation.to()), relation);
    }
    return new ActivityGraph(activities, List.copyOf(relations.values()));
  }

  private Activity activity(int number, int depth) {
    Activity.Builder activity =
        Activity.builder()
            .code("a" + number)
            .name(new LocalText(name(), name()))
            .initiallyOwed(oneIn(4))
            .initiallyLocked(oneIn(4));
    for (int i = random.nextInt(3); i > 0; i--) {
      activity.addRoles(RoleId.of("role-" + i));
      activity.addNeeds(DocumentCode.of("needed-" + i));
      activity.addProduces(DocumentCode.of("produced-" + i));
      activity.addSigners(SignerCode.of("signer-" + i));
      activity.addGuards(GuardCode.of("guard-" + i));
      activity.addCertificates("certificate-" + i);
    }
    if (oneIn(3)) {
      activity.addOtherHandsThan(ActivityPath.of("a0"));
      activity.addAmounts(
          new AmountRule(
              oneIn(2) ? AmountRuleKind.EQUALS : AmountRuleKind.AT_MOST,
              List.of(ActivityPath.of("a0"))));
    }
    if (depth < 3 && oneIn(4)) {
      activity.part(graph(depth + 1));
      if (oneIn(2)) {
        activity.mostInstances(OptionalInt.of(1 + random.nextInt(3)));
      }
    }
    return activity.build();
  }

  private Relation relation(ActivityGraph graph) {
    RelationKind kind = KINDS.get(random.nextInt(KINDS.size()));
    Relation relation = Relation.of(end(graph), kind, end(graph));
    boolean mayHaveLimit = kind == RelationKind.REQUIRES || kind == RelationKind.DEMANDS;
    if (mayHaveLimit && oneIn(2)) {
      relation = relation.within(LIMITS.get(random.nextInt(LIMITS.size())));
      relation = oneIn(3) ? relation.on("bank-days") : relation;
      relation = kind == RelationKind.DEMANDS && oneIn(2) ? relation.keepingEarliest() : relation;
    }
    return relation;
  }

  private String end(ActivityGraph graph) {
    StringBuilder path = new StringBuilder();
    ActivityGraph inner = graph;
    while (true) {
      Activity activity = inner.activities().get(random.nextInt(inner.activities().size()));
      path.append(activity.code());
      if (activity.part().isEmpty() || oneIn(2)) {
        return path.toString();
      }
      path.append('/');
      inner = activity.part().get();
    }
  }
}
