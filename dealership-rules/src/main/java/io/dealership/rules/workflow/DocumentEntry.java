package io.dealership.rules.workflow;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;

/**
 * A document of workflows.
 *
 * @param code the code
 * @param name what it is called
 * @param fromOutside whether it comes from outside the store, as the papers of a customer do, so
 *     that no activity has to produce it
 */
public record DocumentEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String code,
    LocalText name,
    boolean fromOutside) {}
