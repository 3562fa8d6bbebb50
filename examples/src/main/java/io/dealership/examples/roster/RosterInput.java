package io.dealership.examples.roster;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Staff;
import io.dealership.core.text.Spelling;
import io.dealership.examples.command.JsonLines;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.LineProblem;
import io.dealership.rules.organization.DutyLogEntry;
import io.dealership.rules.organization.DutyTrigger;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * What the files of a store say: who holds which post, what evidence was left, and what happened.
 *
 * <p>What is wrong with a line, a post or an assignment is collected; the others are used. An event
 * that stands there twice counts once.
 */
final class RosterInput {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate END = LocalDate.of(2150, 1, 1);

  private final Known known;
  private final Locale locale;
  private final Labels labels;
  private final LongConsumer progress;
  private final List<LineProblem> problems = new ArrayList<>();
  private final Set<String> employees = new TreeSet<>();
  private final List<DutyLogEntry> log = new ArrayList<>();
  private final Map<DutyTrigger, Long> events = new LinkedHashMap<>();
  private Optional<Staff> staff = Optional.empty();

  /**
   * An input without anything.
   *
   * @param known what the packs know
   * @param locale the language of what is wrong
   * @param progress is told the number of lines of a file that are read, every now and then
   */
  RosterInput(Known known, Locale locale, LongConsumer progress) {
    this.known = known;
    this.locale = locale;
    this.labels = Labels.of(RosterInput.class, locale);
    this.progress = progress;
  }

  /** Reads the posts and the assignments; the other files are checked against them. */
  void readStaff(String file, InputStream in) throws IOException {
    staff = new StaffDocument(known, locale, problems::add).read(file, in.readAllBytes());
    staff.stream()
        .flatMap(all -> all.assignments().stream())
        .map(Assignment::employee)
        .map(EmployeeNumber::value)
        .forEach(employees::add);
  }

  /** Reads the evidence that was left, one {@link DutyLogEntry} a line. */
  void readLog(String file, InputStream in) throws IOException {
    new JsonLines<>(DutyLogEntry.class, locale)
        .read(
            file,
            in,
            line -> {
              DutyLogEntry entry = line.value();
              int before = problems.size();
              check(line, "at", entry.at());
              check(line, "by", entry.by().value(), employees);
              entry.duty().ifPresent(duty -> check(line, "duty", duty.code(), known.duties()));
              entry
                  .evidence()
                  .ifPresent(
                      evidence -> check(line, "evidence", evidence.code(), known.evidence()));
              entry.forDay().ifPresent(day -> check(line, "forDay", day.toString(), day));
              if (problems.size() == before) {
                log.add(entry);
              }
            },
            problems::add,
            progress);
  }

  /** Reads the steps that were reached and what else happened, one {@link DutyTrigger} a line. */
  void readEvents(String file, InputStream in) throws IOException {
    new JsonLines<>(DutyTrigger.class, locale)
        .read(file, in, this::addEvent, problems::add, progress);
  }

  private void addEvent(JsonLines.Line<DutyTrigger> line) {
    DutyTrigger event = line.value();
    int before = problems.size();
    check(line, "at", event.at());
    event.by().ifPresent(who -> check(line, "by", who.value(), employees));
    event.step().ifPresent(step -> check(line, "step", step.toString(), known.steps()));
    event.event().ifPresent(code -> check(line, "event", code, known.events()));
    if (problems.size() > before) {
      return;
    }
    Long first = events.putIfAbsent(event, line.line());
    if (first != null) {
      problems.add(line.problem("", "", labels.get("event-twice", first)));
    }
  }

  private void check(JsonLines.Line<?> line, String field, String word, Set<String> words) {
    if (!words.contains(word)) {
      problems.add(line.problem(field, word, unknown(labels, field, word, words)));
    }
  }

  /** That a word is not known, and which one was perhaps meant. */
  static String unknown(Labels labels, String field, String word, Set<String> words) {
    return labels.get(
        "unknown." + field,
        word,
        // numbers of employees that are alike are those of different people
        Optional.of(words)
            .filter(all -> !field.equals("by"))
            .flatMap(all -> Spelling.nearest(word, all))
            .map(near -> labels.get("maybe", near))
            .orElse(""));
  }

  /** Calendars and hours do not reach further. */
  private void check(JsonLines.Line<?> line, String field, Instant moment) {
    LocalDate day;
    try {
      day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    } catch (DateTimeException e) {
      day = LocalDate.MAX;
    }
    check(line, field, moment.toString(), day);
  }

  private void check(JsonLines.Line<?> line, String field, String value, LocalDate day) {
    if (day.isBefore(FIRST) || !day.isBefore(END)) {
      problems.add(
          line.problem(
              field, value, labels.get("years", FIRST.getYear(), END.getYear() - 1, value)));
    }
  }

  /** The staff; empty when not even its store can be read. */
  Optional<Staff> staff() {
    return staff;
  }

  /** The evidence, in the order of the file. */
  List<DutyLogEntry> log() {
    return List.copyOf(log);
  }

  /** What happened, in the order of the file, each once. */
  List<DutyTrigger> events() {
    return List.copyOf(events.keySet());
  }

  /** What is wrong, in the order in which it was read. */
  List<LineProblem> problems() {
    return List.copyOf(problems);
  }
}
