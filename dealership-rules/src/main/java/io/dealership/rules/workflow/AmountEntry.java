package io.dealership.rules.workflow;

import io.dealership.core.process.AmountRuleKind;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.util.List;

/**
 * How the amount of an activity has to stand to those of others, added up.
 *
 * @param kind how it has to stand
 * @param others the other activities
 */
public record AmountEntry(
    AmountRuleKind kind,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) @AtLeastOne List<String> others) {

  public AmountEntry {
    others = List.copyOf(others);
  }
}
