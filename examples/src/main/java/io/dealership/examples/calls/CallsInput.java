package io.dealership.examples.calls;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventId;
import io.dealership.core.contact.ContactRecord;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.Pause;
import io.dealership.examples.command.JsonLines;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.LineProblem;
import io.dealership.rules.contact.ContactHistory;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * What the files of a store or a group say: events, the contact log, and what customers have said.
 *
 * <p>What is wrong with a line is collected; the other lines are used. The first of two different
 * events of one id counts, and so does the first of two lines of one customer.
 */
public final class CallsInput {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate END = LocalDate.of(2150, 1, 1);

  private final Locale locale;
  private final Labels labels;
  private final LongConsumer progress;
  private final Map<StoreCode, Map<ContactEventId, ContactEvent>> events = new TreeMap<>();
  private final Map<StoreCode, List<ContactRecord>> records = new HashMap<>();
  private final Map<CustomerNumber, ContactPermissions> customers = new HashMap<>();
  private final List<LineProblem> problems = new ArrayList<>();

  /**
   * An input without anything.
   *
   * @param locale the language of what is wrong
   * @param progress is told the number of lines of a file that are read, every now and then
   */
  public CallsInput(Locale locale, LongConsumer progress) {
    this.locale = locale;
    this.labels = Labels.of(CallsInput.class, locale);
    this.progress = progress;
  }

  /** Reads events, one {@link ContactEvent} a line. */
  public void readEvents(String file, InputStream in) throws IOException {
    new JsonLines<>(ContactEvent.class, locale).read(file, in, this::add, problems::add, progress);
  }

  private void add(JsonLines.Line<ContactEvent> line) {
    ContactEvent event = line.value();
    int before = problems.size();
    check(line, "at", event.at());
    event.dueAt().ifPresent(moment -> check(line, "dueAt", moment));
    event.dueOn().ifPresent(day -> check(line, "dueOn", day));
    for (int i = 0; i < event.pauses().size(); i++) {
      Pause pause = event.pauses().get(i);
      String place = "pauses[" + i + "].";
      check(line, place + "from", pause.from());
      pause.until().ifPresent(moment -> check(line, place + "until", moment));
    }
    if (problems.size() > before) {
      return;
    }
    ContactEvent other =
        events
            .computeIfAbsent(event.store(), key -> new LinkedHashMap<>())
            .putIfAbsent(event.id(), event);
    if (other != null && !other.equals(event)) {
      problems.add(line.problem("id", event.id().value(), labels.get("event-twice", event.id())));
    }
  }

  /** Reads the contact log, one {@link ContactRecord} a line. */
  public void readLog(String file, InputStream in) throws IOException {
    new JsonLines<>(ContactRecord.class, locale)
        .read(
            file,
            in,
            line -> {
              int before = problems.size();
              check(line, "at", line.value().at());
              line.value().nextAt().ifPresent(moment -> check(line, "nextAt", moment));
              if (problems.size() == before) {
                records
                    .computeIfAbsent(line.value().store(), key -> new ArrayList<>())
                    .add(line.value());
              }
            },
            problems::add,
            progress);
  }

  /** Reads what customers have said, one {@link CustomerLine} a line. */
  public void readCustomers(String file, InputStream in) throws IOException {
    new JsonLines<>(CustomerLine.class, locale)
        .read(
            file,
            in,
            line -> {
              CustomerNumber number = line.value().customer();
              ContactPermissions said = line.value().permissions();
              ContactPermissions other = customers.putIfAbsent(number, said);
              if (other != null && !other.equals(said)) {
                problems.add(
                    line.problem("customer", number.value(), labels.get("customer-twice", number)));
              }
            },
            problems::add,
            progress);
  }

  /** Calendars and hours do not reach further. */
  private void check(JsonLines.Line<?> line, String field, Instant moment) {
    try {
      check(line, field, moment.toString(), LocalDate.ofInstant(moment, ZoneOffset.UTC));
    } catch (DateTimeException e) {
      check(line, field, moment.toString(), LocalDate.MAX);
    }
  }

  private void check(JsonLines.Line<?> line, String field, LocalDate day) {
    check(line, field, day.toString(), day);
  }

  private void check(JsonLines.Line<?> line, String field, String value, LocalDate day) {
    if (day.isBefore(FIRST) || !day.isBefore(END)) {
      problems.add(
          line.problem(
              field, value, labels.get("years", FIRST.getYear(), END.getYear() - 1, value)));
    }
  }

  /** The stores that have events or a log, sorted. */
  public Set<StoreCode> stores() {
    Set<StoreCode> all = new TreeSet<>(events.keySet());
    all.addAll(records.keySet());
    return all;
  }

  /** What happened in a store, and what was tried there. */
  public ContactHistory history(StoreCode store) {
    return ContactHistory.of(
        events.getOrDefault(store, Map.of()).values(), records.getOrDefault(store, List.of()));
  }

  /** What a customer has said; nothing, where no line tells of it. */
  public ContactPermissions permissions(CustomerNumber customer) {
    return customers.getOrDefault(customer, ContactPermissions.none());
  }

  /** What is wrong with lines, in the order in which they were read. */
  public List<LineProblem> problems() {
    return List.copyOf(problems);
  }
}
