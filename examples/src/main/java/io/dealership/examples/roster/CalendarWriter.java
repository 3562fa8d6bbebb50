package io.dealership.examples.roster;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import io.dealership.examples.command.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what is due as to-dos of a calendar (iCalendar, RFC 5545), in UTC; what is done is
 * completed.
 *
 * <p>The id of a to-do is made of store, person, duty and nominal day, and, where these are not
 * one, of what made it owed or its time of day; its stamp is the moment at which the roster is
 * looked at: a later calendar replaces it, also where its due day has moved.
 */
final class CalendarWriter implements RosterWriter {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

  private final OutputStream out;
  private final Labels labels;

  /** How often an id was given, for two acts of one duty that nothing else tells apart. */
  private final Map<String, Integer> given = new HashMap<>();

  CalendarWriter(OutputStream out, Labels labels) {
    this.out = out;
    this.labels = labels;
  }

  @Override
  public void write(RosterView view, List<RosterRow> rows) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Dealership//roster//EN");
    calendar.setVersion(ICalVersion.V2_0);
    for (RosterRow row : rows) {
      if (row.list().equals(RosterRow.ENTRY)) {
        calendar.addTodo(todo(row, view));
      }
    }
    ICalWriter writer =
        new ICalWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), ICalVersion.V2_0);
    writer.write(calendar);
    writer.flush();
  }

  private VTodo todo(RosterRow row, RosterView view) {
    String state = row.state().orElseThrow();
    Instant due = row.dueAt().orElseThrow().toInstant();
    VTodo todo = new VTodo();
    todo.setUid(uid(row));
    todo.setDateTimeStamp(Date.from(view.at()));
    todo.setSummary(
        labels.get("calendar.summary", row.roleName().orElseThrow(), row.text().orElseThrow()));
    todo.setDescription(description(row));
    todo.addCategories(row.roleName().orElseThrow(), row.kind().orElseThrow());
    Instant start =
        row.causeAt()
            .map(OffsetDateTime::toInstant)
            .orElseGet(() -> view.time().startOf(row.dueDay().orElseThrow()));
    if (start.isBefore(due)) {
      todo.setDateStart(Date.from(start), true);
    }
    todo.setDateDue(Date.from(due), true);
    if (row.doneAt().isPresent()) {
      todo.setStatus(Status.completed());
      todo.setCompleted(Date.from(row.doneAt().get().toInstant()));
      todo.setPercentComplete(100);
    } else {
      todo.setStatus(Status.needsAction());
      todo.setPriority(state.equals("MISSED") ? 1 : 5); // 1 is the highest, 9 the lowest
    }
    return todo;
  }

  private String uid(RosterRow row) {
    StringBuilder id = new StringBuilder();
    id.append(row.duty().orElseThrow()).append('.').append(row.nominalDay().orElseThrow());
    if (row.cause().isPresent()) {
      id.append('.').append(MOMENT.format(row.causeAt().orElseThrow().toInstant()));
      row.caseNumber().ifPresent(number -> id.append('.').append(number));
    } else if (!row.endsWithDay()) {
      id.append('T').append(CLOCK.format(row.dueAt().orElseThrow()));
    }
    id.append('.').append(row.employee().orElse(row.role().orElseThrow()));
    int same = given.merge(id.toString(), 1, Integer::sum);
    return id + (same == 1 ? "" : "." + same) + "@" + row.store() + ".roster.dealership";
  }

  private String description(RosterRow row) {
    List<String> lines = new ArrayList<>();
    String state = row.state().orElseThrow();
    lines.add(
        labels.get(
            "calendar.state",
            labels.get("state." + state),
            row.employee().orElse(labels.get("any"))));
    lines.add(labels.get("calendar.when", row.when().orElseThrow()));
    if (row.cause().isPresent()) {
      lines.add(Moments.cause(row, labels));
    }
    row.whyMoved()
        .ifPresent(
            why -> lines.add(labels.get("calendar.moved", row.nominalDay().orElseThrow(), why)));
    if (row.provisional()) {
      lines.add(labels.get("provisional"));
    }
    if (row.byDefault()) {
      lines.add(labels.get("by-default"));
    }
    lines.add(
        labels.get(
            "calendar.evidence",
            String.join(
                labels.get("comma"),
                row.evidence().stream()
                    .map(
                        shows ->
                            row.missing().contains(shows.code())
                                ? shows.name()
                                : labels.get("calendar.there", shows.name()))
                    .toList())));
    if (!row.clauses().isEmpty()) {
      lines.add(labels.get("calendar.clauses", String.join(labels.get("comma"), row.clauses())));
    }
    return String.join("\n", lines);
  }
}
