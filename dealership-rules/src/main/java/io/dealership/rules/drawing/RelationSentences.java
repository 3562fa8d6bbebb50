package io.dealership.rules.drawing;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.process.WorkflowWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts relations in sentences, each at the activity that it is about. */
final class RelationSentences {

  /** How activities are called in a sentence. */
  record Naming(Activities activities, Phrases<ReadingPhrase> phrases) {

    String plain(Activities.Entry entry) {
      return entry.name(phrases.locale());
    }

    String quoted(String name) {
      return phrases.fill(ReadingPhrase.QUOTED, "name", CleanText.of(name));
    }

    String quoted(ActivityPath path) {
      return quoted(plain(activities.get(path)));
    }

    /** The name as it is said at another activity: with the part unless both lie in it. */
    String from(Activities.Entry at, Activities.Entry other) {
      String name = quoted(plain(other));
      Optional<ActivityPath> part = other.within();
      if (part.isEmpty() || isAround(part.get(), at.path())) {
        return name;
      }
      return phrases.fill(
          ReadingPhrase.OF_PART,
          Map.of("activity", name, "part", from(at, activities.get(part.get()))));
    }

    private static boolean isAround(ActivityPath part, ActivityPath inner) {
      int depth = part.parts().size();
      return inner.parts().size() > depth && inner.parts().subList(0, depth).equals(part.parts());
    }

    String fill(ReadingPhrase phrase, Activities.Entry at, Map<String, String> values) {
      Map<String, String> all = new HashMap<>(values);
      all.put("activity", quoted(plain(at)));
      return phrases.fill(phrase, all);
    }
  }

  /** A relation in the graph that has it. */
  private record Placed(Optional<ActivityPath> within, Relation relation) {

    ActivityPath from() {
      return Activities.path(within, relation.from());
    }

    ActivityPath to() {
      return Activities.path(within, relation.to());
    }

    /** The activity whose paragraph says it. */
    ActivityPath teller() {
      return relation.kind() == RelationKind.BLOCKS ? to() : from();
    }

    Activities.Entry other(Activities activities) {
      return activities.get(relation.kind() == RelationKind.BLOCKS ? from() : to());
    }

    boolean isItself() {
      return relation.from().equals(relation.to());
    }
  }

  /** What the relations have in common that share a sentence. */
  private record Group(
      RelationKind kind,
      Optional<ActivityPath> within,
      Optional<TimeLimit> limit,
      Optional<String> calendar,
      boolean keepsEarliest,
      boolean isItself) {}

  private final Activities activities;
  private final Naming naming;
  private final Phrases<ReadingPhrase> phrases;
  private final WorkflowWords words;
  private final Map<ActivityPath, List<Placed>> byTeller = new HashMap<>();

  RelationSentences(
      Activities activities, Naming naming, Phrases<ReadingPhrase> phrases, WorkflowWords words) {
    this.activities = activities;
    this.naming = naming;
    this.phrases = phrases;
    this.words = words;
    activities.eachGraph(
        (within, graph) -> {
          for (Relation relation : graph.relations()) {
            Placed placed = new Placed(within, relation);
            byTeller.computeIfAbsent(placed.teller(), key -> new ArrayList<>()).add(placed);
          }
        });
  }

  /** What has to be before an activity. */
  List<ReadingSentence> before(Activities.Entry at) {
    return sentences(at, List.of(RelationKind.REQUIRES, RelationKind.BLOCKS));
  }

  /** What comes after an activity. */
  List<ReadingSentence> after(Activities.Entry at) {
    return sentences(at, List.of(RelationKind.DEMANDS, RelationKind.LOCKS, RelationKind.UNLOCKS));
  }

  private List<ReadingSentence> sentences(Activities.Entry at, List<RelationKind> kinds) {
    List<ReadingSentence> sentences = new ArrayList<>();
    for (RelationKind kind : kinds) {
      Map<Group, List<Placed>> groups = new LinkedHashMap<>();
      for (Placed placed : byTeller.getOrDefault(at.path(), List.of())) {
        if (placed.relation().kind() == kind) {
          groups.computeIfAbsent(group(placed), key -> new ArrayList<>()).add(placed);
        }
      }
      groups.forEach((group, all) -> sentences.add(sentence(at, group, all)));
    }
    return sentences;
  }

  private static Group group(Placed placed) {
    Relation relation = placed.relation();
    return new Group(
        relation.kind(),
        placed.within(),
        relation.limit(),
        relation.calendar(),
        relation.keepsEarliest(),
        relation.kind() == RelationKind.LOCKS && placed.isItself());
  }

  private ReadingSentence sentence(Activities.Entry at, Group group, List<Placed> all) {
    List<String> names =
        all.stream().map(placed -> naming.from(at, placed.other(activities))).toList();
    boolean one = names.size() == 1;
    Map<String, String> values = new HashMap<>();
    values.put(
        "others",
        group.kind() == RelationKind.BLOCKS
            ? phrases.list(names, ReadingPhrase.OR_BETWEEN, ReadingPhrase.OR_LAST)
            : phrases.list(names, ReadingPhrase.AND_BETWEEN, ReadingPhrase.AND_LAST));
    group.limit().ifPresent(limit -> values.put("limit", limit(limit, group.calendar())));
    ReadingPhrase phrase =
        switch (group.kind()) {
          case REQUIRES ->
              group.limit().isPresent() ? ReadingPhrase.REQUIRES_AFTER : ReadingPhrase.REQUIRES;
          case BLOCKS -> ReadingPhrase.BLOCKS;
          case DEMANDS -> demands(group, one);
          case LOCKS -> group.isItself() ? ReadingPhrase.LOCKS_ITSELF : ReadingPhrase.LOCKS;
          case UNLOCKS -> one ? ReadingPhrase.UNLOCKS_ONE : ReadingPhrase.UNLOCKS_MANY;
        };
    return new ReadingSentence(
        naming.fill(phrase, at, values),
        ReadingAspect.valueOf(group.kind().name()),
        group.within(),
        all.stream().map(Placed::relation).toList());
  }

  private String limit(TimeLimit limit, Optional<String> calendar) {
    String text =
        limit.isSameDay()
            ? phrases.fill(ReadingPhrase.SAME_DAY, Map.of())
            : limit.text(phrases.locale());
    if (calendar.isEmpty()) {
      return text;
    }
    String name = words.name(WorkflowWords.Kind.CALENDAR, calendar.get()).in(phrases.locale());
    return phrases.fill(
        ReadingPhrase.ON_CALENDAR, Map.of("limit", text, "calendar", CleanText.of(name)));
  }

  private static ReadingPhrase demands(Group group, boolean one) {
    if (group.limit().isEmpty()) {
      return one ? ReadingPhrase.DEMANDS_ONE : ReadingPhrase.DEMANDS_MANY;
    }
    if (group.keepsEarliest()) {
      return one ? ReadingPhrase.DEMANDS_KEEPING_ONE : ReadingPhrase.DEMANDS_KEEPING_MANY;
    }
    return one ? ReadingPhrase.DEMANDS_WITHIN_ONE : ReadingPhrase.DEMANDS_WITHIN_MANY;
  }
}
