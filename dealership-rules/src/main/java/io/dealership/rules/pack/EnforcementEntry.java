package io.dealership.rules.pack;

import static io.dealership.rules.pack.Forms.NAME;
import static io.dealership.rules.pack.Forms.NAME_SAYS;
import static io.dealership.rules.pack.Forms.TEXT;
import static io.dealership.rules.pack.Forms.TEXT_SAYS;

import io.dealership.rules.decision.Enforcement;
import io.dealership.rules.document.TextForm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a rule, or a whole table, is enforced in a period.
 *
 * @param rule the table and the rule with a point between them, or the table alone
 * @param level what the rule may do
 * @param from the first day
 * @param until the day from which this no longer holds; empty when that is open
 * @param reason why, for people
 */
public record EnforcementEntry(
    @TextForm(value = NAME, says = NAME_SAYS) String rule,
    Enforcement level,
    LocalDate from,
    Optional<LocalDate> until,
    @TextForm(value = TEXT, says = TEXT_SAYS) String reason) {

  public EnforcementEntry {
    Terms.check("EnforcementEntry", Optional.of(from), until);
  }
}
