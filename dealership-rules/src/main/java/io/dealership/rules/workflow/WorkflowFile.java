package io.dealership.rules.workflow;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import java.util.List;
import java.util.Optional;

/**
 * A file of the folder {@code workflows}: one workflow, or what a pack of a lower layer changes in
 * it.
 *
 * <p>A lower layer names the workflow by its id. An activity that is there already keeps all that
 * the lower layer does not name; a list that it names takes the place of the one before.
 *
 * @param id the id of the process
 * @param name what it is called; may be left out for a process of the roles, whose name it then has
 * @param activities the activities in their usual order
 * @param relations the relations that are more than a name at an activity: with a limit, or from or
 *     into parts
 * @param without the activities of higher layers that are not done, with all their relations
 * @param withoutRelations the relations of higher layers that do not hold
 * @param variants what changes where a question is decided in some way
 */
public record WorkflowFile(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String id,
    Optional<LocalText> name,
    List<ActivityEntry> activities,
    List<RelationEntry> relations,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) List<String> without,
    List<RelationKey> withoutRelations,
    List<VariantEntry> variants) {

  public WorkflowFile {
    activities = List.copyOf(activities);
    relations = List.copyOf(relations);
    without = List.copyOf(without);
    withoutRelations = List.copyOf(withoutRelations);
    variants = List.copyOf(variants);
  }

  /** What it says apart from the variants. */
  WorkflowChange change() {
    return new WorkflowChange(activities, relations, without, withoutRelations);
  }
}
