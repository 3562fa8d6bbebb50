package io.dealership.rules.authority;

import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.util.List;

/**
 * That something holds only where a store has chosen it: a question on which sources differ.
 *
 * @param parameter the parameter with the choice, a text or a list of texts
 * @param is the choices with which it holds; one of them is enough
 */
public record ChoiceEntry(
    @TextForm(value = Codes.PARAMETER, says = Codes.PARAMETER_SAYS) String parameter,
    @AtLeastOne List<String> is) {

  public ChoiceEntry {
    is = List.copyOf(is);
  }
}
