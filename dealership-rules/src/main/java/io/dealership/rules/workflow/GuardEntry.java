package io.dealership.rules.workflow;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;

/**
 * A decision that stands before activities.
 *
 * @param code the id of its table
 * @param name what it decides, such as {@code whether the car may be handed over}
 */
public record GuardEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String code, LocalText name) {}
