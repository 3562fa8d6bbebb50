package io.dealership.examples.calls;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateDue;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.dealership.core.organization.StoreCode;
import io.dealership.examples.command.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * Writes rows as to-dos of a calendar (iCalendar, RFC 5545); one that is blocked is canceled, so
 * that nobody does it, and says why.
 *
 * <p>The id of a to-do is made of store, event and contact, and its stamp is the moment of the
 * list: a later list replaces it.
 */
final class CalendarWriter implements DayWriter {

  private final OutputStream out;
  private final Labels labels;
  private final ICalendar calendar = new ICalendar();

  CalendarWriter(OutputStream out, Labels labels) {
    this.out = out;
    this.labels = labels;
    calendar.setProductId("-//Dealership//calls//EN");
    calendar.setVersion(ICalVersion.V2_0);
  }

  @Override
  public void write(StoreDay day, List<CallRow> rows) {
    for (CallRow row : rows) {
      calendar.addTodo(todo(row, day.list().store(), day.list().at()));
    }
  }

  private VTodo todo(CallRow row, StoreCode store, Instant at) {
    VTodo todo = new VTodo();
    todo.setUid(uid(row, store));
    todo.setDateTimeStamp(Date.from(at));
    todo.setSummary(
        labels.get("calendar." + row.list(), row.name(), row.customer().orElse(row.event())));
    todo.setDescription(description(row));
    row.role().ifPresent(role -> todo.addCategories(labels.getOrCode("role.", role)));
    todo.setStatus(row.list().equals(CallRow.BLOCKED) ? Status.cancelled() : Status.needsAction());
    row.state().ifPresent(state -> todo.setPriority(priority(state)));
    if (row.lastDay().isPresent()) {
      todo.setDateDue(new DateDue(day(row.lastDay().get()), false));
    } else if (row.endsAt().isPresent()) {
      OffsetDateTime end = row.endsAt().get();
      row.contactAt()
          .filter(from -> from.isBefore(end))
          .ifPresent(from -> todo.setDateStart(Date.from(from.toInstant()), true));
      todo.setDateDue(Date.from(end.toInstant()), true);
    }
    return todo;
  }

  private static String uid(CallRow row, StoreCode store) {
    String record = row.list().equals(CallRow.NO_EVENT) ? "." + row.contactAt().orElseThrow() : "";
    return row.contact() + "." + row.event() + record + "@" + store + ".calls.dealership";
  }

  /** 1 is the highest of iCalendar, 9 the lowest. */
  private static int priority(String state) {
    return switch (state) {
      case "OVERDUE" -> 1;
      case "DUE" -> 2;
      case "WARNING" -> 5;
      default -> 9;
    };
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private String description(CallRow row) {
    List<String> lines = new ArrayList<>();
    lines.add(row.reason());
    row.say().ifPresent(lines::add);
    row.consequence().ifPresent(text -> lines.add(labels.get("if-missed", text)));
    row.channel()
        .ifPresent(
            channel ->
                lines.add(
                    labels.get("channel." + channel)
                        + row.contactAt()
                            .map(from -> ", " + labels.get("from", Moments.minute(from)))
                            .orElse("")));
    lines.addAll(row.notes());
    lines.addAll(row.because());
    row.person().ifPresent(person -> lines.add(labels.get("by", person)));
    lines.add(labels.get("of-event", row.event()));
    row.sources().forEach(source -> lines.add(source.text()));
    return String.join("\n", lines);
  }

  @Override
  public void end() throws IOException {
    ICalWriter writer =
        new ICalWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), ICalVersion.V2_0);
    writer.write(calendar);
    writer.flush();
  }
}
