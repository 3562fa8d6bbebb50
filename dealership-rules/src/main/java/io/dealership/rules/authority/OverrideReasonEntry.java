package io.dealership.rules.authority;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;

/**
 * A reason for which a request may pass without its usual approvals.
 *
 * @param code its code
 * @param text what it is
 */
public record OverrideReasonEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String code, LocalText text) {}
