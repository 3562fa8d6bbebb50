package io.dealership.rules.organization;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.util.List;

/**
 * A step of a process with the parts of the roles in it (RACI).
 *
 * @param id the id within the process
 * @param name what is done
 * @param responsible the roles that do it, the usual one first
 * @param accountable the one role that answers for it
 * @param consulted the roles that are asked before or while it is done
 * @param informed the roles that are told after
 */
public record StepEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String id,
    LocalText name,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) @AtLeastOne List<String> responsible,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String accountable,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) List<String> consulted,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) List<String> informed) {

  public StepEntry {
    responsible = List.copyOf(responsible);
    consulted = List.copyOf(consulted);
    informed = List.copyOf(informed);
  }
}
