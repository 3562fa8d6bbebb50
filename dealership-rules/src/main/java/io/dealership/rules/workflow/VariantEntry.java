package io.dealership.rules.workflow;

import io.dealership.rules.document.TextForm;
import java.util.List;

/**
 * What changes in a workflow where a question is decided in some way; it is read as a layer below
 * that of its file.
 *
 * @param id the id of the variant, which stands in the version of the workflow where it holds
 * @param when where it holds
 * @param activities the activities that are added or change
 * @param relations the relations that are added or change
 * @param without the activities that are not done
 * @param withoutRelations the relations that do not hold
 */
public record VariantEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String id,
    WhenEntry when,
    List<ActivityEntry> activities,
    List<RelationEntry> relations,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) List<String> without,
    List<RelationKey> withoutRelations) {

  public VariantEntry {
    activities = List.copyOf(activities);
    relations = List.copyOf(relations);
    without = List.copyOf(without);
    withoutRelations = List.copyOf(withoutRelations);
  }

  WorkflowChange change() {
    return new WorkflowChange(activities, relations, without, withoutRelations);
  }
}
