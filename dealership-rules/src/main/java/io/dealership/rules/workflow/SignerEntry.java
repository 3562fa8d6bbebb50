package io.dealership.rules.workflow;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;

/**
 * Somebody who signs.
 *
 * @param code the code
 * @param name who it is
 */
public record SignerEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String code, LocalText name) {}
