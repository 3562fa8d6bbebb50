package io.dealership.rules.workflow;

import io.dealership.core.process.RelationKind;
import io.dealership.rules.document.TextForm;

/**
 * A relation by what makes it the one it is.
 *
 * @param from the activity whose relation it is
 * @param kind what it means
 * @param to the other activity
 */
public record RelationKey(
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) String from,
    RelationKind kind,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) String to) {}
