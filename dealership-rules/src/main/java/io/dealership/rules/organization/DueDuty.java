package io.dealership.rules.organization;

import io.dealership.core.organization.Duty;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time at which a duty is due.
 *
 * @param duty the duty
 * @param nominalDay the day that its rhythm names, or on which a limit after an event ends, worked
 *     or not
 * @param dueDay the day on which it is due: the nominal one, unless that is a day of rest that
 *     moves it
 * @param dueAt the moment until which there is time: a time of day, which is in time itself, or the
 *     midnight that ends the due day, which is not
 * @param whyMoved why it is due on another day than the nominal one
 * @param provisional whether days that decide it are not announced yet, so that it may still move
 * @param byDefault whether the papers say only how often, so that the store's default names the day
 */
public record DueDuty(
    Duty duty,
    LocalDate nominalDay,
    LocalDate dueDay,
    Instant dueAt,
    Optional<LocalText> whyMoved,
    boolean provisional,
    boolean byDefault) {

  static DueDuty of(Duty duty, Occurrence due, boolean byDefault) {
    return new DueDuty(
        duty,
        due.nominalDay(),
        due.dueDay(),
        due.dueAt(),
        due.whyMoved(),
        due.provisional(),
        byDefault);
  }
}
