package io.dealership.rules.organization;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.VisibleText;
import java.time.Instant;
import java.util.Optional;

/**
 * That a step of a process is reached, or something else happened, so that duties are owed.
 *
 * @param step the step; empty when something else happened
 * @param event the code of what happened; empty when a step is reached
 * @param at when
 * @param caseNumber the number of the case, such as that of a repair order, 1 to 40 visible
 *     characters
 * @param by who is in charge of it; empty when that is open
 */
public record DutyTrigger(
    Optional<StepId> step,
    Optional<String> event,
    Instant at,
    Optional<String> caseNumber,
    Optional<EmployeeNumber> by) {

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if it is neither a step nor an event, or both, or a code has
   *     not its form
   */
  public DutyTrigger {
    checkArgument(
        step.isPresent() != event.isPresent(),
        "DutyTrigger must be of a step or of an event, but was of %s and %s",
        step.map(StepId::toString).orElse("no step"),
        event.orElse("no event"));
    event.ifPresent(code -> KebabCode.check("DutyTrigger.event", code));
    caseNumber.ifPresent(number -> VisibleText.check("DutyTrigger.caseNumber", number, 40));
  }

  /** That a step is reached. */
  public static DutyTrigger of(StepId step, Instant at) {
    return new DutyTrigger(
        Optional.of(step), Optional.empty(), at, Optional.empty(), Optional.empty());
  }

  /**
   * That something else happened.
   *
   * @throws IllegalArgumentException if the code is not in {@code kebab-case}
   */
  public static DutyTrigger of(String event, Instant at) {
    return new DutyTrigger(
        Optional.empty(), Optional.of(event), at, Optional.empty(), Optional.empty());
  }

  /** A copy of a case. */
  public DutyTrigger inCase(String number) {
    return new DutyTrigger(step, event, at, Optional.of(number), by);
  }

  /** A copy that somebody is in charge of. */
  public DutyTrigger by(EmployeeNumber who) {
    return new DutyTrigger(step, event, at, caseNumber, Optional.of(who));
  }
}
