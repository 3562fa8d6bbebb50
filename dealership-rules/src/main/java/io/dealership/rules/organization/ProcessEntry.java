package io.dealership.rules.organization;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.util.List;

/**
 * A process with its steps in their usual order.
 *
 * @param id the id
 * @param name what it is called
 * @param steps the steps
 */
public record ProcessEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String id,
    LocalText name,
    @AtLeastOne List<StepEntry> steps) {

  public ProcessEntry {
    steps = List.copyOf(steps);
  }
}
