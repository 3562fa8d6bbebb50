package io.dealership.rules.organization;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.text.VisibleText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody left evidence of a duty: a line of the store's log.
 *
 * @param by who
 * @param at when
 * @param duty the duty it is for; empty when the evidence tells
 * @param evidence what was left; empty for all that the duty asks for
 * @param forDay the nominal or due day it is for, where that is not the nearest one
 * @param caseNumber the case it is for
 */
public record DutyLogEntry(
    EmployeeNumber by,
    Instant at,
    Optional<DutyId> duty,
    Optional<DutyEvidence> evidence,
    Optional<LocalDate> forDay,
    Optional<String> caseNumber) {

  /**
   * Checks that it tells of something.
   *
   * @throws IllegalArgumentException if it names neither a duty nor evidence, or the number of its
   *     case is not of 1 to 40 visible characters
   */
  public DutyLogEntry {
    checkArgument(
        duty.isPresent() || evidence.isPresent(),
        "DutyLogEntry must name a duty or evidence, but of %s at %s named neither",
        by,
        at);
    caseNumber.ifPresent(number -> VisibleText.check("DutyLogEntry.caseNumber", number, 40));
  }

  /** That somebody did a duty whole. */
  public static DutyLogEntry of(EmployeeNumber by, Instant at, DutyId duty) {
    return new DutyLogEntry(
        by, at, Optional.of(duty), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** That somebody left evidence, of whatever duty asks for it. */
  public static DutyLogEntry of(EmployeeNumber by, Instant at, DutyEvidence evidence) {
    return new DutyLogEntry(
        by, at, Optional.empty(), Optional.of(evidence), Optional.empty(), Optional.empty());
  }

  /** A copy for a nominal or due day. */
  public DutyLogEntry forDay(LocalDate day) {
    return new DutyLogEntry(by, at, duty, evidence, Optional.of(day), caseNumber);
  }

  /** A copy for a case. */
  public DutyLogEntry inCase(String number) {
    return new DutyLogEntry(by, at, duty, evidence, forDay, Optional.of(number));
  }
}
