package io.dealership.rules.workflow;

import io.dealership.core.process.RelationKind;
import io.dealership.rules.document.TextForm;
import java.util.Optional;

/**
 * A relation between two activities; an end may lie in a part.
 *
 * @param from the activity whose relation it is
 * @param kind what it means
 * @param to the other activity
 * @param limit by when it is owed, or how long it has to wait, such as {@code 3 days}
 * @param calendar the calendar on which the limit is counted; the usual one of the store otherwise
 * @param keepsEarliest whether a deadline that runs already stays
 * @param rules the rules that it comes from, as a citation such as {@code CONTACT-01}
 */
public record RelationEntry(
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) String from,
    RelationKind kind,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) String to,
    @TextForm(value = Codes.LIMIT, says = Codes.LIMIT_SAYS) Optional<String> limit,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<String> calendar,
    boolean keepsEarliest,
    Optional<String> rules) {

  RelationKey key() {
    return new RelationKey(from, kind, to);
  }
}
