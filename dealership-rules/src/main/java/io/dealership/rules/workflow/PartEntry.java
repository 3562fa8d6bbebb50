package io.dealership.rules.workflow;

import io.dealership.rules.document.TextForm;
import java.util.List;

/**
 * The graph of a part of a workflow, of which an instance begins each time its activity is done.
 *
 * @param activities the activities in their usual order
 * @param relations the relations within one instance that are more than a name at an activity
 * @param without the activities of higher layers that are not done
 * @param withoutRelations the relations of higher layers that do not hold
 */
public record PartEntry(
    List<ActivityEntry> activities,
    List<RelationEntry> relations,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) List<String> without,
    List<RelationKey> withoutRelations) {

  public PartEntry {
    activities = List.copyOf(activities);
    relations = List.copyOf(relations);
    without = List.copyOf(without);
    withoutRelations = List.copyOf(withoutRelations);
  }

  WorkflowChange change() {
    return new WorkflowChange(activities, relations, without, withoutRelations);
  }
}
