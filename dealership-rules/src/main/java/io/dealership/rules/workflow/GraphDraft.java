package io.dealership.rules.workflow;

import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRule;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.SignerCode;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A graph as the layers say it so far, the highest one first. */
final class GraphDraft {

  /** An activity, and the graph of its part. */
  private static final class ActivityDraft {
    ActivityEntry entry;
    @Nullable GraphDraft part;

    ActivityDraft(ActivityEntry entry) {
      this.entry = entry;
    }
  }

  private final Map<String, ActivityDraft> activities = new LinkedHashMap<>();
  private final Map<RelationKey, RelationEntry> relations = new LinkedHashMap<>();

  /** What a layer took out, so that nothing refers to it any more. */
  private final Set<String> gone = new HashSet<>();

  private final Set<RelationKey> goneRelations = new HashSet<>();

  /** Takes over what a layer or a variant says. */
  void apply(WorkflowChange change) {
    for (ActivityEntry entry : change.activities()) {
      ActivityDraft draft = activities.get(entry.code());
      if (draft == null) {
        draft = new ActivityDraft(entry);
        gone.remove(entry.code());
        put(entry, draft);
      } else {
        draft.entry = entry.over(draft.entry);
      }
      if (entry.part().isPresent()) {
        draft.part = draft.part == null ? new GraphDraft() : draft.part;
        draft.part.apply(entry.part().get().change());
      }
    }
    for (RelationEntry relation : change.relations()) {
      goneRelations.remove(relation.key());
      relations.put(relation.key(), relation);
    }
    change.without().forEach(this::remove);
    for (RelationKey key : change.withoutRelations()) {
      relations.remove(key);
      goneRelations.add(key);
    }
  }

  private void put(ActivityEntry entry, ActivityDraft draft) {
    Optional<String> after = entry.after().filter(activities::containsKey);
    activities.put(entry.code(), draft);
    if (after.isEmpty()) {
      return;
    }
    Map<String, ActivityDraft> inOrder = new LinkedHashMap<>();
    activities.forEach(
        (code, each) -> {
          if (!code.equals(entry.code())) {
            inOrder.put(code, each);
          }
          if (code.equals(after.get())) {
            inOrder.put(entry.code(), draft);
          }
        });
    activities.clear();
    activities.putAll(inOrder);
  }

  private void remove(String path) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      activities.remove(path);
    } else {
      ActivityDraft outer = activities.get(path.substring(0, slash));
      if (outer != null && outer.part != null) {
        outer.part.remove(path.substring(slash + 1));
      }
    }
    gone.add(path);
  }

  private boolean isGone(String path) {
    return gone.contains(path)
        || gone.stream().anyMatch(each -> path.startsWith(each + "/"))
        || partIsWithout(path);
  }

  private boolean partIsWithout(String path) {
    int slash = path.indexOf('/');
    ActivityDraft outer = slash < 0 ? null : activities.get(path.substring(0, slash));
    return outer != null && outer.part != null && outer.part.isGone(path.substring(slash + 1));
  }

  /** The activities with what the layers say of them, in their order, parts before what follows. */
  void each(String prefix, BiConsumer<String, ActivityEntry> to) {
    activities.forEach(
        (code, draft) -> {
          to.accept(prefix + code, draft.entry);
          if (draft.part != null) {
            draft.part.each(prefix + code + "/", to);
          }
        });
  }

  /**
   * The graph.
   *
   * @throws IllegalArgumentException if it does not fit together
   */
  ActivityGraph build(StepWords words) {
    List<Activity> built = new ArrayList<>();
    Map<RelationKey, Relation> named = new LinkedHashMap<>();
    activities.forEach(
        (code, draft) -> {
          built.add(activity(draft, words));
          ActivityEntry entry = draft.entry;
          names(entry, RelationKind.REQUIRES, entry.requires(), named);
          names(entry, RelationKind.DEMANDS, entry.demands(), named);
          names(entry, RelationKind.BLOCKS, entry.blocks(), named);
          names(entry, RelationKind.LOCKS, entry.locks(), named);
          names(entry, RelationKind.UNLOCKS, entry.unlocks(), named);
        });
    relations.forEach((key, entry) -> named.put(key, relation(entry)));
    List<Relation> all = new ArrayList<>();
    named.forEach(
        (key, relation) -> {
          if (!goneRelations.contains(key) && !isGone(key.from()) && !isGone(key.to())) {
            all.add(relation);
          }
        });
    return new ActivityGraph(built, all);
  }

  private static void names(
      ActivityEntry entry,
      RelationKind kind,
      Optional<List<String>> others,
      Map<RelationKey, Relation> to) {
    for (String other : others.orElse(List.of())) {
      to.put(new RelationKey(entry.code(), kind, other), Relation.of(entry.code(), kind, other));
    }
  }

  private static Relation relation(RelationEntry entry) {
    return new Relation(
        ActivityPath.parse(entry.from()),
        entry.kind(),
        ActivityPath.parse(entry.to()),
        entry.limit().map(TimeLimit::parse),
        entry.calendar(),
        entry.keepsEarliest());
  }

  private Activity activity(ActivityDraft draft, StepWords words) {
    ActivityEntry entry = draft.entry;
    Activity.Builder activity =
        Activity.builder()
            .code(entry.code())
            .name(words.name(entry))
            .initiallyOwed(entry.owed().orElse(false))
            .initiallyLocked(entry.locked().orElse(false));
    if (draft.part != null) {
      activity.part(draft.part.build(words));
    }
    entry.mostInstances().ifPresent(most -> activity.mostInstances(OptionalInt.of(most)));
    words.roles(entry).forEach(activity::addRoles);
    all(entry.needs()).forEach(code -> activity.addNeeds(DocumentCode.of(code)));
    all(entry.produces()).forEach(code -> activity.addProduces(DocumentCode.of(code)));
    all(entry.signers()).forEach(code -> activity.addSigners(SignerCode.of(code)));
    all(entry.guards()).forEach(code -> activity.addGuards(GuardCode.of(code)));
    all(entry.certificates()).forEach(activity::addCertificates);
    for (String path : all(entry.otherHandsThan())) {
      activity.addOtherHandsThan(ActivityPath.parse(path));
    }
    for (AmountEntry amount : entry.amounts().orElse(List.of())) {
      activity.addAmounts(
          new AmountRule(
              amount.kind(), amount.others().stream().map(ActivityPath::parse).toList()));
    }
    return activity.build();
  }

  private static List<String> all(Optional<List<String>> codes) {
    return codes.orElse(List.of());
  }

  /** The names and roles of activities. */
  interface StepWords {

    /**
     * What an activity is called.
     *
     * @throws IllegalArgumentException if nobody says
     */
    LocalText name(ActivityEntry entry);

    /**
     * The roles that may do it.
     *
     * @throws IllegalArgumentException if nobody says
     */
    List<RoleId> roles(ActivityEntry entry);
  }
}
