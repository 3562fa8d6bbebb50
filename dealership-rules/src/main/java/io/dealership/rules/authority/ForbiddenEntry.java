package io.dealership.rules.authority;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;

/**
 * A circumstance with which an action is forbidden, whatever the approvals.
 *
 * @param circumstance its code; a request says whether it is so
 * @param text what it is
 * @param source the citation
 */
public record ForbiddenEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String circumstance,
    LocalText text,
    String source) {}
