package io.dealership.rules.workflow;

import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.util.List;
import java.util.Optional;

/**
 * How a question has to be decided for a variant to hold: in a parameter of any pack, or in the
 * choices of the contact plan. Each question is decided in one place.
 *
 * @param parameter the parameter with the choice, of any type; a list has to contain one of them
 * @param policy the question of the contact plan; one of both is named
 * @param is the answers with which the variant holds; one of them is enough
 */
public record WhenEntry(
    @TextForm(value = Codes.PARAMETER, says = Codes.PARAMETER_SAYS) Optional<String> parameter,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<String> policy,
    @AtLeastOne List<String> is) {

  public WhenEntry {
    is = List.copyOf(is);
  }
}
