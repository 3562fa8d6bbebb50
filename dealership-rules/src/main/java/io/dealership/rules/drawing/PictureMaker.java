package io.dealership.rules.drawing;

import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.rules.drawing.Picture.Item;
import io.dealership.rules.drawing.Picture.Link;
import io.dealership.rules.process.WorkflowWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what a picture of a workflow shows; what it shows of cases and logs is put into it. */
final class PictureMaker {

  /** How an activity stands in what is drawn. */
  interface Looks {
    Tone tone(Activities.Entry entry);

    List<String> remarks(Activities.Entry entry);
  }

  private final Workflow workflow;
  private final WorkflowWords words;
  private final Phrases<DrawingPhrase> phrases;
  private final Activities activities;

  PictureMaker(Workflow workflow, WorkflowWords words, Phrases<DrawingPhrase> phrases) {
    this.workflow = workflow;
    this.words = words;
    this.phrases = phrases;
    this.activities = new Activities(workflow.graph());
  }

  Activities activities() {
    return activities;
  }

  /** The workflow as it is defined. */
  Picture workflow() {
    Looks looks =
        new Looks() {
          @Override
          public Tone tone(Activities.Entry entry) {
            Activity activity = entry.activity();
            return activity.initiallyLocked()
                ? Tone.OFF_AT_START
                : activity.initiallyOwed() ? Tone.OWED_AT_START : Tone.PLAIN;
          }

          @Override
          public List<String> remarks(Activities.Entry entry) {
            return start(entry.activity());
          }
        };
    return picture(DrawingPhrase.SUBTITLE, Map.of(), looks, relations(), List.of(), List.of());
  }

  private List<String> start(Activity activity) {
    List<String> remarks = new ArrayList<>();
    if (activity.initiallyOwed()) {
      remarks.add(phrases.get(DrawingPhrase.OWED_AT_START));
    }
    if (activity.initiallyLocked()) {
      remarks.add(phrases.get(DrawingPhrase.OFF_AT_START));
    }
    return remarks;
  }

  /** A case as it stands. */
  Picture ofCase(CaseStates states, String number, String moment) {
    Looks looks =
        new Looks() {
          @Override
          public Tone tone(Activities.Entry entry) {
            return states.tone(entry.path());
          }

          @Override
          public List<String> remarks(Activities.Entry entry) {
            return states.remarks(entry.path());
          }
        };
    return picture(
        DrawingPhrase.SUBTITLE_CASE,
        Map.of("case", CleanText.of(number), "at", moment),
        looks,
        relations(),
        List.of(),
        states.causes());
  }

  /** What a log says. */
  Picture ofLog(LogTraffic traffic) {
    Looks looks =
        new Looks() {
          @Override
          public Tone tone(Activities.Entry entry) {
            return Tone.shade(traffic.count(entry.path()), traffic.most());
          }

          @Override
          public List<String> remarks(Activities.Entry entry) {
            return List.of(traffic.times(traffic.count(entry.path())));
          }
        };
    return picture(
        DrawingPhrase.SUBTITLE_LOG,
        Map.of(),
        looks,
        traffic.links(),
        traffic.scale(),
        traffic.notes());
  }

  private Picture picture(
      DrawingPhrase subtitle,
      Map<String, String> more,
      Looks looks,
      List<Link> links,
      List<Picture.ScaleStep> scale,
      List<String> notes) {
    Map<String, String> values = new HashMap<>(more);
    values.put("id", workflow.id());
    values.put("version", CleanText.of(workflow.version()));
    MainLine line = MainLine.of(workflow.graph());
    String name = CleanText.of(workflow.name().in(phrases.locale()));
    boolean isLog = subtitle == DrawingPhrase.SUBTITLE_LOG;
    return new Picture(
        phrases.fill(DrawingPhrase.TITLE, "workflow", name),
        phrases.fill(subtitle, values),
        items(workflow.graph(), Optional.empty(), looks),
        line.members(),
        line.layers(),
        links,
        scale,
        phrases.get(isLog ? DrawingPhrase.NOTES : DrawingPhrase.CAUSES),
        notes);
  }

  private List<Item> items(ActivityGraph graph, Optional<ActivityPath> within, Looks looks) {
    List<Item> items = new ArrayList<>();
    for (Activity activity : graph.activities()) {
      ActivityPath path = Activities.path(within, ActivityPath.of(activity.code()));
      Activities.Entry entry = activities.get(path);
      List<String> remarks = new ArrayList<>(looks.remarks(entry));
      activity.part().ifPresent(part -> remarks.add(most(activity)));
      items.add(
          new Item(
              path,
              entry.number(),
              entry.name(phrases.locale()),
              roles(activity.roles()),
              remarks,
              looks.tone(entry),
              activity
                  .part()
                  .map(part -> items(part, Optional.of(path), looks))
                  .orElse(List.of())));
    }
    return items;
  }

  private String most(Activity activity) {
    return activity.mostInstances().isPresent()
        ? phrases.fill(
            DrawingPhrase.PART_MOST,
            "number",
            Integer.toString(activity.mostInstances().getAsInt()))
        : phrases.get(DrawingPhrase.PART_ANY);
  }

  private String roles(List<RoleId> roles) {
    List<String> names =
        roles.stream()
            .map(role -> words.name(WorkflowWords.Kind.ROLE, role.code()))
            .map(name -> CleanText.of(name.in(phrases.locale())))
            .toList();
    return String.join(phrases.joint(DrawingPhrase.ROLE_BETWEEN), names);
  }

  private List<Link> relations() {
    List<Link> links = new ArrayList<>();
    TransitiveRequires reduction = new TransitiveRequires(activities);
    activities.eachGraph(
        (within, graph) -> {
          Set<Relation> transitive = reduction.of(within, graph);
          for (Relation relation : graph.relations()) {
            if (!transitive.contains(relation)) {
              links.add(link(within, relation));
            }
          }
        });
    return links;
  }

  private Link link(Optional<ActivityPath> within, Relation relation) {
    ActivityPath from = Activities.path(within, relation.from());
    ActivityPath to = Activities.path(within, relation.to());
    // in the picture what comes first is where a line begins
    boolean turned = relation.kind() == RelationKind.REQUIRES;
    return new Link(
        LinkStyle.valueOf(relation.kind().name()),
        turned ? to : from,
        turned ? from : to,
        label(relation),
        1);
  }

  private String label(Relation relation) {
    if (relation.limit().isEmpty()) {
      return "";
    }
    DrawingPhrase phrase =
        relation.kind() == RelationKind.REQUIRES
            ? DrawingPhrase.LABEL_AFTER
            : relation.keepsEarliest() ? DrawingPhrase.LABEL_KEEPING : DrawingPhrase.LABEL_WITHIN;
    String limit = relation.limit().get().text(phrases.locale());
    String calendar =
        relation
            .calendar()
            .map(code -> words.name(WorkflowWords.Kind.CALENDAR, code).in(phrases.locale()))
            .map(name -> " (" + CleanText.of(name) + ")")
            .orElse("");
    return phrases.fill(phrase, "limit", limit + calendar);
  }
}
