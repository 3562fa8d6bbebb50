package io.dealership.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A limit counted from a moment: when it ends, and how that was counted, line by line.
 *
 * <p>The end takes no longer to find for a longer span. The lines are made when they are asked for,
 * one for each day or stretch of time.
 *
 * @since 0.1
 */
public final class Count {

  private final BusinessTime time;
  private final Instant start;
  private final TimeLimit limit;
  private final CountingRules rules;
  private final List<Pause> pauses;
  private final boolean backward;
  private final Instant end;
  private final Optional<LocalDate> day;

  Count(
      BusinessTime time,
      Instant runsFrom,
      TimeLimit limit,
      CountingRules rules,
      List<Pause> pauses,
      boolean backward,
      Instant result,
      Optional<LocalDate> day) {
    this.time = time;
    this.start = runsFrom;
    this.limit = limit;
    this.rules = rules;
    this.pauses = List.copyOf(pauses);
    this.backward = backward;
    this.end = result;
    this.day = day;
  }

  /** Returns the moment that the limit runs from. */
  public Instant start() {
    return start;
  }

  /** Returns the limit. */
  public TimeLimit limit() {
    return limit;
  }

  /**
   * Returns the end: of a limit of days the midnight that ends the last day, or counted backward
   * the midnight that begins the first one; of a limit of minutes the last moment in time.
   */
  public Instant end() {
    return end;
  }

  /**
   * Returns the last day of a limit of days, counted backward the first one; empty for a limit of
   * minutes.
   */
  public Optional<LocalDate> day() {
    return day;
  }

  /**
   * Returns whether a moment is in time. Of a limit of days it is until midnight, of a limit of
   * minutes at the last moment as well. Counted backward, it is from the end on.
   */
  public boolean isInTime(Instant moment) {
    if (backward) {
      return !moment.isBefore(end);
    }
    return day.isPresent() ? moment.isBefore(end) : !moment.isAfter(end);
  }

  /** Returns the pauses that moved the end, in the order of time. */
  public List<Pause> pauses() {
    return pauses;
  }

  /** Returns whether the end rests on a day that is not announced yet, so that it may change. */
  public boolean isProvisional() {
    if (limit.unit() == CountUnit.MINUTES
        || (limit.unit() == CountUnit.DAYS && !rules.rollOver())) {
      return false;
    }
    if (limit.unit() == CountUnit.DAYS) {
      LocalDate last = day.orElseThrow();
      LocalDate counted = lastCounted(last);
      for (LocalDate each = counted; !each.isAfter(last); each = each.plusDays(1)) {
        if (time.calendar().isProvisional(each)) {
          return true;
        }
      }
      return false;
    }
    LocalDate one = time.dateOf(start);
    LocalDate other = day.orElse(time.dateOf(end));
    return time.calendar()
        .isProvisionalWithin(backward ? other : one, backward ? one : other.plusDays(1));
  }

  /** The last counted day of a limit of natural days: the first of the rest days before its end. */
  private LocalDate lastCounted(LocalDate last) {
    return time.calendar().onOrBefore(last.minusDays(1)).plusDays(1);
  }

  // ---- lines ----

  /** Returns the lines in the order of counting. */
  public List<CountLine> lines() {
    return limit.unit().isDays() ? dayLines() : stretchLines();
  }

  private List<CountLine> dayLines() {
    List<CountLine> lines = new ArrayList<>();
    LocalDate last = day.orElseThrow();
    int step = backward ? -1 : 1;
    long total = 0;
    long whole = limit.isSameDay() ? 1 : limit.amount();
    LocalDate first = time.dateOf(start);
    for (LocalDate date = first; ; date = date.plusDays(step)) {
      CalendarDay known = time.calendar().day(date);
      Optional<PauseReason> pause = total == whole ? Optional.empty() : pausedOn(date);
      CountLine.Kind kind;
      if (date.equals(first) && !rules.countStartDay()) {
        kind = CountLine.Kind.START_DAY;
        pause = Optional.empty();
      } else if (total == whole) {
        kind = CountLine.Kind.ROLLED_OVER;
      } else if (limit.unit() == CountUnit.WORKING_DAYS && !known.isWorking()) {
        kind = CountLine.Kind.REST_DAY;
        pause = Optional.empty();
      } else if (pause.isPresent()) {
        kind = CountLine.Kind.PAUSED;
      } else {
        kind = CountLine.Kind.COUNTED;
        total++;
      }
      lines.add(
          new CountLine(
              kind, time.startOf(date), time.startOf(date.plusDays(1)), known, pause, total));
      if (date.equals(last)) {
        return List.copyOf(lines);
      }
    }
  }

  private Optional<PauseReason> pausedOn(LocalDate date) {
    for (Pause pause : pauses) {
      // the day on which the clock stops is not counted, that on which it goes on is
      if (!date.isBefore(time.dateOf(pause.from()))
          && date.isBefore(time.dateOf(pause.until().orElseThrow()))) {
        return Optional.of(pause.reason());
      }
    }
    return Optional.empty();
  }

  private record Stretch(
      Instant from, Instant until, CountLine.Kind kind, Optional<PauseReason> pause) {}

  private List<CountLine> stretchLines() {
    Instant from = backward ? end : start;
    Instant until = backward ? start : end;
    List<Stretch> stretches = new ArrayList<>();
    Instant at = from;
    for (Pause pause : pauses) {
      addCounted(stretches, at, pause.from());
      at = pause.until().orElseThrow();
      stretches.add(
          new Stretch(pause.from(), at, CountLine.Kind.PAUSED, Optional.of(pause.reason())));
    }
    addCounted(stretches, at, until);
    if (limit.unit() == CountUnit.OPENING_MINUTES) {
      addClosedDays(stretches, from, until);
    }
    stretches.sort(
        backward
            ? Comparator.comparing(Stretch::from).reversed()
            : Comparator.comparing(Stretch::from));
    List<CountLine> lines = new ArrayList<>();
    long nanos = 0;
    for (Stretch stretch : stretches) {
      if (stretch.kind == CountLine.Kind.COUNTED) {
        nanos += ChronoUnit.NANOS.between(stretch.from, stretch.until);
      }
      lines.add(
          new CountLine(
              stretch.kind,
              stretch.from,
              stretch.until,
              time.calendar().day(time.dateOf(stretch.from)),
              stretch.pause,
              nanos / ChronoUnit.MINUTES.getDuration().toNanos()));
    }
    return List.copyOf(lines);
  }

  private void addCounted(List<Stretch> stretches, Instant from, Instant until) {
    Instant at = from;
    while (at.isBefore(until)) {
      Instant begin = at;
      Instant stop = until;
      if (limit.unit() == CountUnit.OPENING_MINUTES) {
        begin = time.hours().nextOpening(at);
        stop = time.hours().nextClosing(begin).orElse(until);
      }
      if (begin.isBefore(until)) {
        Instant cut = stop.isBefore(until) ? stop : until;
        stretches.add(new Stretch(begin, cut, CountLine.Kind.COUNTED, Optional.empty()));
      }
      at = stop;
    }
  }

  private void addClosedDays(List<Stretch> stretches, Instant from, Instant until) {
    LocalDate last = time.dateOf(until);
    for (LocalDate date = time.dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
      Instant begin = time.startOf(date);
      Instant stop = time.startOf(date.plusDays(1));
      boolean closed =
          time.hours().hoursOf(date).isClosed()
              && time.hours().openTimeBetween(begin, stop).isZero();
      if (closed && pausedOn(date).isEmpty()) {
        stretches.add(new Stretch(begin, stop, CountLine.Kind.CLOSED, Optional.empty()));
      }
    }
  }

  // ---- words ----

  /** Returns the count in words, a line for each line and one for the end. */
  public String explain(Locale locale) {
    boolean zh = locale.getLanguage().equals("zh");
    StringBuilder text = new StringBuilder();
    for (CountLine line : lines()) {
      text.append(when(line))
          .append("  ")
          .append(line.day().reason(locale))
          .append(zh ? "：" : ": ")
          .append(words(line, locale, zh))
          .append('\n');
    }
    return text.append(toString(locale)).append('\n').toString();
  }

  private String when(CountLine line) {
    if (limit.unit().isDays() || line.kind() == CountLine.Kind.CLOSED) {
      return line.day().date().toString();
    }
    ZoneId zone = time.hours().zone();
    return local(line.from(), zone) + " – " + local(line.until(), zone);
  }

  private static String local(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDateTime().toString().replace('T', ' ');
  }

  private String words(CountLine line, Locale locale, boolean zh) {
    return switch (line.kind()) {
      case COUNTED ->
          (zh ? "计入，累计" : "counted, ") + TimeLimit.say(line.total(), limit.unit(), locale);
      case START_DAY -> zh ? "起算当日，不计入" : "the day it runs from, not counted";
      case REST_DAY -> zh ? "非工作日，不计入" : "no working day, not counted";
      case CLOSED -> zh ? "不营业，不计入" : "closed, not counted";
      case PAUSED -> {
        String reason = line.pause().map(PauseReason::code).orElseThrow();
        yield zh ? "暂停计时（" + reason + "）" : "paused, " + reason;
      }
      case ROLLED_OVER -> {
        boolean last = line.day().isWorking();
        yield zh
            ? last ? "顺延至当日" : "休息日，顺延"
            : last ? "the end moves to this day" : "a rest day, the end moves on";
      }
    };
  }

  private String toString(Locale locale) {
    boolean zh = locale.getLanguage().equals("zh");
    String moment = day.isPresent() ? day.get().toString() : local(end, time.hours().zone());
    String what = limit.text(locale);
    if (backward) {
      return zh ? what + "前：" + moment : what + " before: " + moment;
    }
    return zh
        ? what + "：截至" + moment + (day.isPresent() ? "（当日24时）" : "")
        : what + " end " + (day.isPresent() ? "with " : "at ") + moment;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Count count
        && time.equals(count.time)
        && start.equals(count.start)
        && limit.equals(count.limit)
        && rules.equals(count.rules)
        && pauses.equals(count.pauses)
        && backward == count.backward;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * start.hashCode() + limit.hashCode()) + end.hashCode();
  }

  /** Returns limit and end, such as {@code 10 working days end with 2026-02-28}. */
  @Override
  public String toString() {
    return toString(Locale.ENGLISH);
  }
}
