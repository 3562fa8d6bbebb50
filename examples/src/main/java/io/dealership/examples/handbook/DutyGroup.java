package io.dealership.examples.handbook;

import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.Frequency;
import io.dealership.rules.schedule.Schedule;

/** The parts into which a role page sorts the duties, in its order. */
enum DutyGroup {
  DAILY,
  WEEKLY,
  MONTHLY,
  QUARTERLY,
  HALF_YEARLY,
  YEARLY,
  /** As acts that no pack has on the day. */
  BY_SCHEDULE,
  AFTER_EVENT,
  CONTINUOUS;

  /** The group of a duty; of one that recurs in several ways, that of the most frequent. */
  static DutyGroup of(Duty duty, Handbook handbook) {
    DutyRhythm rhythm = duty.rhythm();
    if (rhythm instanceof DutyRhythm.Recurring recurring) {
      return of(recurring.frequency());
    }
    if (rhythm instanceof DutyRhythm.OnDays onDays) {
      return of(onDays.cadence().frequency());
    }
    if (rhythm instanceof DutyRhythm.Scheduled scheduled) {
      DutyGroup most = BY_SCHEDULE;
      boolean found = false;
      for (DutyId id : scheduled.acts()) {
        Schedule act = handbook.acts().get(id);
        if (act != null) {
          DutyGroup group =
              act.cadence().map(Cadence::frequency).map(DutyGroup::of).orElse(AFTER_EVENT);
          most = found && most.compareTo(group) < 0 ? most : group;
          found = true;
        }
      }
      return most;
    }
    return rhythm instanceof DutyRhythm.AfterEvent ? AFTER_EVENT : CONTINUOUS;
  }

  private static DutyGroup of(Frequency frequency) {
    return switch (frequency) {
      case DAILY -> DAILY;
      case WEEKLY -> WEEKLY;
      case MONTHLY -> MONTHLY;
      case QUARTERLY -> QUARTERLY;
      case HALF_YEARLY -> HALF_YEARLY;
      case YEARLY -> YEARLY;
    };
  }
}
