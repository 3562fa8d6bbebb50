package io.dealership.rules.schedule;

import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.RoleId;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.pack.SectionContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks the schedules of a pack: that each can be read, is due at some time, and is there once.
 */
final class ScheduleCheck {

  private final SectionContext context;

  private ScheduleCheck(SectionContext context) {
    this.context = context;
  }

  static void check(ScheduleFile file, SectionContext context) {
    ScheduleCheck check = new ScheduleCheck(context);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < file.schedules().size(); i++) {
      ScheduleEntry entry = file.schedules().get(i);
      String pointer = "/schedules/" + i;
      if (!ids.add(entry.id())) {
        context.problem(pointer + "/id", "an id that no other schedule of the file has");
      }
      check.entry(pointer, entry);
    }
  }

  private void entry(String pointer, ScheduleEntry entry) {
    context.checkCitation(pointer + "/source", entry.source());
    read(pointer + "/id", entry.id(), DutyId::of, ScheduleEntry.CODE_SAYS);
    if (entry.name().zh().isBlank() || entry.name().en().isBlank()) {
      context.problem(pointer + "/name", "names that are not blank");
    }
    read(pointer + "/role", entry.role(), RoleId::of, ScheduleEntry.CODE_SAYS);
    codes(pointer + "/recipients/", entry.recipients(), RoleId::of);
    codes(pointer + "/evidence/", entry.evidence(), DutyEvidence::of);
    if (entry.cadence().isPresent() == entry.event().isPresent()) {
      context.problem(pointer, "either a cadence or an event");
    }
    if (entry.event().isPresent() != entry.within().isPresent()) {
      context.problem(pointer, "an event and within what time, or neither of them");
    }
    entry.cadence().ifPresent(cadence -> cadence(pointer + "/cadence", cadence));
    entry
        .event()
        .ifPresent(
            event ->
                read(pointer + "/event", event, ContactEventKind::of, ScheduleEntry.CODE_SAYS));
    entry
        .within()
        .filter(within -> !within.equals(ScheduleEntry.SAME_DAY))
        .ifPresent(
            within ->
                read(
                    pointer + "/within",
                    within,
                    TimeLimit::parse,
                    "'same day' or a limit such as '7 days', '2 working days' or '48 hours'"));
  }

  private void codes(String pointer, List<String> codes, Consumer<String> reader) {
    Set<String> before = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      read(pointer + i, codes.get(i), reader, ScheduleEntry.CODE_SAYS);
      if (!before.add(codes.get(i))) {
        context.problem(pointer + i, "each of them once");
      }
    }
  }

  /** "Cadence must be written like x, but was y" is expected "a cadence to be written like x". */
  private void cadence(String pointer, String text) {
    try {
      Cadence.parse(text);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      int but = message.lastIndexOf(", but was ");
      context.problem(pointer, message.substring(0, but).replaceFirst(" must ", " to "));
    }
  }

  private void read(String pointer, String text, Consumer<String> reader, String expectation) {
    try {
      reader.accept(text);
    } catch (IllegalArgumentException e) {
      context.problem(pointer, expectation);
    }
  }
}
