package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When a place is open: hours of the week, breaks, days with hours of their own, and the holidays
 * of a calendar.
 *
 * <p>The hours of a day are, in this order: those of a dated override, which replaces the whole
 * day; on a holiday of the calendar those for holidays, which is closed unless said otherwise; on
 * an adjusted working day those of the weekday that such days follow, else of its own weekday; else
 * those of the weekday. Hours that go on after midnight belong to the day on which they begin.
 *
 * <p>It is open at a moment if the clock on the wall then shows one of its hours. Where the clock
 * is turned forward, the hours that it leaves out are no time at all; where it is turned back, the
 * hours that it shows twice count twice: the time between two moments is what really passes.
 *
 * <p>For example, open from 09:00 to 12:00 and from 13:00 to 18:00, four hours from 11:00 end at
 * 16:00 of the same day.
 *
 * <p>Counting takes a binary search among the days that depart from the week, whatever the length
 * of the span. Moments are those of the years 1970 to 2199.
 *
 * @since 0.1
 */
public final class OpeningHours {

  private static final Duration LONGEST = Duration.between(Timeline.FIRST, Timeline.END);

  private final ZoneId zone;
  private final Map<DayOfWeek, DayHours> week;
  private final Map<LocalDate, DayHours> overrides;
  private final Optional<BusinessCalendar> calendar;
  private final DayHours onHolidays;
  private final Optional<DayOfWeek> adjustedDaysAs;
  private final Timeline open;

  /** Written when a closing is first asked for; a race writes the same twice. */
  private @Nullable Timeline closed;

  private OpeningHours(Builder builder) {
    zone = builder.zone;
    week = new EnumMap<>(builder.week);
    overrides = Map.copyOf(builder.overrides);
    calendar = builder.calendar;
    onHolidays = builder.onHolidays;
    adjustedDaysAs = builder.adjustedDaysAs;
    open = timeline(true);
  }

  /** Returns a builder of hours by the clock of a zone, closed on all weekdays. */
  public static Builder builder(ZoneId zone) {
    return new Builder(zone);
  }

  /** Returns the hours of a place that never closes. */
  public static OpeningHours roundTheClock(ZoneId zone) {
    return builder(zone).on(DayHours.WHOLE_DAY, DayOfWeek.values()).build();
  }

  // ---- hours of a day ----

  /** Returns the zone of the clock on the wall. */
  public ZoneId zone() {
    return zone;
  }

  /** Returns the calendar whose holidays are kept, if there is one. */
  public Optional<BusinessCalendar> calendar() {
    return calendar;
  }

  /** Returns the hours that begin on a day. */
  public DayHours hoursOf(LocalDate day) {
    DayHours override = overrides.get(day);
    if (override != null) {
      return override;
    }
    DayOfWeek weekday = day.getDayOfWeek();
    if (calendar.isPresent()) {
      switch (calendar.get().day(day).kind()) {
        case HOLIDAY -> {
          return onHolidays;
        }
        case ADJUSTED_WORKING_DAY -> weekday = adjustedDaysAs.orElse(weekday);
        case WORKING_DAY, WEEKEND -> {
          // as the week has it
        }
      }
    }
    return ofWeekday(weekday);
  }

  private DayHours ofWeekday(DayOfWeek weekday) {
    return week.getOrDefault(weekday, DayHours.CLOSED);
  }

  /** Returns whether the hours of the day are those of a dated override. */
  public boolean isOverridden(LocalDate day) {
    return overrides.containsKey(day);
  }

  // ---- moments ----

  /**
   * Returns whether it is open at a moment. It is at the moment of opening, and no more at that of
   * closing.
   *
   * @throws IllegalArgumentException if the moment is not of the years 1970 to 2199
   */
  public boolean isOpen(Instant at) {
    return open.counts(nanos(at));
  }

  /**
   * Returns the moment itself if it is open then, else the next opening.
   *
   * @throws IllegalArgumentException if a moment is not of the years 1970 to 2199
   */
  public Instant nextOpening(Instant at) {
    long moment = nanos(at);
    return open.counts(moment) ? at : instant(open.latest(open.passed(moment)));
  }

  /**
   * Returns the next closing: of the hours that are open at the moment, else of the next ones.
   *
   * @return empty if it never closes again
   * @throws IllegalArgumentException if a moment is not of the years 1970 to 2199
   */
  public Optional<Instant> nextClosing(Instant at) {
    long from = nanos(nextOpening(at));
    long end = closed().latest(closed().passed(from));
    return end == Timeline.NEVER ? Optional.empty() : Optional.of(instant(end));
  }

  /**
   * Returns when the hours began that are open at the moment, else the last ones before it.
   *
   * @throws IllegalArgumentException if a moment is not of the years 1970 to 2199
   */
  public Instant lastOpening(Instant at) {
    long moment = nanos(at);
    long inside = open.counts(moment) ? moment : open.earliest(open.passed(moment));
    long begin = closed().earliest(closed().passed(inside));
    return begin == Timeline.NEVER ? Timeline.FIRST : instant(begin);
  }

  // ---- counting ----

  /**
   * Returns how much of the time between two moments it is open; negative if the second is the
   * earlier one.
   *
   * @throws IllegalArgumentException if a moment is not of the years 1970 to 2199
   */
  public Duration openTimeBetween(Instant one, Instant other) {
    return Duration.ofNanos(open.passed(nanos(other)) - open.passed(nanos(one)));
  }

  /**
   * Returns the first moment at which that much open time has passed. Where it ends with the hours
   * of a day, that is the moment of closing.
   *
   * @param openTime not negative; of none the result is the moment itself
   * @throws IllegalArgumentException if the time is negative, or a moment is not of the years 1970
   *     to 2199
   */
  public Instant plus(Instant start, Duration openTime) {
    long time = nanos(openTime);
    return time == 0 ? start : instant(open.earliest(open.passed(nanos(start)) + time));
  }

  /**
   * Returns the last moment from which that much open time is left until another. Where it begins
   * with the hours of a day, that is the moment of opening.
   *
   * @param openTime not negative; of none the result is the moment itself
   * @throws IllegalArgumentException if the time is negative, or a moment is not of the years 1970
   *     to 2199
   */
  public Instant minus(Instant end, Duration openTime) {
    long time = nanos(openTime);
    return time == 0 ? end : instant(open.latest(open.passed(nanos(end)) - time));
  }

  private static long nanos(Duration time) {
    checkArgument(
        !time.isNegative() && time.compareTo(LONGEST) <= 0,
        "OpeningHours.openTime must be from 0 to 230 years, but was %s",
        time);
    return time.toNanos();
  }

  private static long nanos(Instant moment) {
    if (moment.isBefore(Timeline.FIRST) || !moment.isBefore(Timeline.END)) {
      throw new IllegalArgumentException(
          "OpeningHours must be asked of the years 1970 to 2199, but was asked of " + moment);
    }
    return Timeline.nanos(moment);
  }

  private static Instant instant(long nanos) {
    Instant moment = Timeline.instant(nanos);
    nanos(moment);
    return moment;
  }

  // ---- the timeline ----

  private Timeline closed() {
    Timeline known = closed;
    if (known == null) {
      known = timeline(false);
      closed = known;
    }
    return known;
  }

  private Timeline timeline(boolean ofOpen) {
    long[][] weekdays = new long[7][];
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays[(day.getValue() - 1)] = spans(ofWeekday(day.minus(1)), ofWeekday(day), ofOpen);
    }
    TreeSet<LocalDate> departing = new TreeSet<>(overrides.keySet());
    if (calendar.isPresent()) {
      for (LocalDate day : calendar.get().namedDays()) {
        DayKind kind = calendar.get().day(day).kind();
        if (kind == DayKind.HOLIDAY || kind == DayKind.ADJUSTED_WORKING_DAY) {
          departing.add(day);
        }
      }
    }
    TreeMap<Long, long[]> others = new TreeMap<>();
    for (LocalDate day : departing) {
      // hours may go on after midnight, so the next day is another one as well
      for (LocalDate other : new LocalDate[] {day, day.plusDays(1)}) {
        others.put(other.toEpochDay(), spans(hoursOf(other.minusDays(1)), hoursOf(other), ofOpen));
      }
    }
    long[] days = new long[others.size()];
    long[][] spans = new long[days.length][];
    int at = 0;
    for (Map.Entry<Long, long[]> other : others.entrySet()) {
      days[at] = other.getKey();
      spans[at++] = other.getValue();
    }
    return new Timeline(zone, weekdays, days, spans);
  }

  /**
   * What is open, or closed, between the midnights of a day: begin and end of each span in turn.
   */
  private static long[] spans(DayHours dayBefore, DayHours day, boolean ofOpen) {
    long[] spans = new long[2 * day.spans().size() + 2];
    int count = 0;
    if (!dayBefore.isClosed()) {
      HourSpan last = dayBefore.spans().get(dayBefore.spans().size() - 1);
      if (last.isOverMidnight()) {
        spans[1] = last.until().toNanoOfDay();
        count = 2;
      }
    }
    for (HourSpan span : day.spans()) {
      long from = span.from().toNanoOfDay();
      long until = span.until().isAfter(span.from()) ? span.until().toNanoOfDay() : Timeline.DAY;
      if (count > 0 && from <= spans[count - 1]) {
        spans[count - 1] = Math.max(spans[count - 1], until);
      } else {
        spans[count++] = from;
        spans[count++] = until;
      }
    }
    return ofOpen ? Arrays.copyOf(spans, count) : rest(spans, count);
  }

  private static long[] rest(long[] spans, int count) {
    long[] rest = new long[count + 2];
    int size = 0;
    long from = 0;
    for (int i = 0; i < count; i += 2) {
      if (from < spans[i]) {
        rest[size++] = from;
        rest[size++] = spans[i];
      }
      from = spans[i + 1];
    }
    if (from < Timeline.DAY) {
      rest[size++] = from;
      rest[size++] = Timeline.DAY;
    }
    return Arrays.copyOf(rest, size);
  }

  // ---- values ----

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpeningHours hours
        && zone.equals(hours.zone)
        && week.equals(hours.week)
        && overrides.equals(hours.overrides)
        && calendar.equals(hours.calendar)
        && onHolidays.equals(hours.onHolidays)
        && adjustedDaysAs.equals(hours.adjustedDaysAs);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * zone.hashCode() + week.hashCode()) + overrides.hashCode();
  }

  /** Returns the hours of the week and the zone, such as {@code MONDAY 09:00-18:00, …}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    week.forEach(
        (day, hours) ->
            text.append(text.isEmpty() ? "" : "; ").append(day).append(' ').append(hours));
    return text.append(" (").append(zone).append(')').toString();
  }

  /** Builds opening hours; a weekday that is not named is closed. */
  public static final class Builder {

    private final ZoneId zone;
    private final Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, DayHours> overrides = new HashMap<>();
    private Optional<BusinessCalendar> calendar = Optional.empty();
    private DayHours onHolidays = DayHours.CLOSED;
    private Optional<DayOfWeek> adjustedDaysAs = Optional.empty();

    private Builder(ZoneId zone) {
      this.zone = requireNonNull(zone, "zone");
    }

    /** Sets the hours of some weekdays. */
    public Builder on(DayHours hours, DayOfWeek... days) {
      for (DayOfWeek day : days) {
        week.put(requireNonNull(day, "day"), requireNonNull(hours, "hours"));
      }
      return this;
    }

    /** Replaces the hours of one day. */
    public Builder override(LocalDate day, DayHours hours) {
      overrides.put(requireNonNull(day, "day"), requireNonNull(hours, "hours"));
      return this;
    }

    /** Keeps the holidays and adjusted working days of a calendar. */
    public Builder calendar(BusinessCalendar kept) {
      calendar = Optional.of(kept);
      return this;
    }

    /** Sets the hours on holidays of the calendar, which is closed unless said otherwise. */
    public Builder onHolidays(DayHours hours) {
      onHolidays = requireNonNull(hours, "hours");
      return this;
    }

    /** Sets the weekday whose hours adjusted working days have; else each has those of its own. */
    public Builder adjustedDaysAs(DayOfWeek day) {
      adjustedDaysAs = Optional.of(day);
      return this;
    }

    /**
     * Returns the hours.
     *
     * @throws IllegalArgumentException if no weekday is open
     */
    public OpeningHours build() {
      boolean opens = false;
      for (DayHours hours : week.values()) {
        opens |= !hours.isClosed();
      }
      checkArgument(
          opens, "OpeningHours.week must be open on one weekday at least, but was %s", week);
      return new OpeningHours(this);
    }
  }
}
