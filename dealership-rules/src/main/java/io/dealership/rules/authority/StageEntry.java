package io.dealership.rules.authority;

import io.dealership.rules.document.TextForm;
import java.util.List;
import java.util.Optional;

/**
 * Who has to say yes: one of some roles, all of some roles, or somebody outside the store.
 *
 * @param oneOf roles of which one is enough
 * @param allOf roles of which each is needed, by different people
 * @param outside the code of somebody outside the store
 * @param choice the choice with which it is asked for; always when left out
 */
public record StageEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) List<String> oneOf,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) List<String> allOf,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<String> outside,
    Optional<ChoiceEntry> choice) {

  public StageEntry {
    oneOf = List.copyOf(oneOf);
    allOf = List.copyOf(allOf);
  }

  /** How many approvals it asks for. */
  int approvals() {
    return allOf.isEmpty() ? 1 : allOf.size();
  }
}
