package io.dealership.rules.contact;

import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.Count;
import io.dealership.core.time.CountUnit;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.Deadline;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.Pause;
import io.dealership.core.time.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time of a contact, counted from its anchor. */
sealed interface ContactTime {

  /** The end of a time: the last day until midnight, or a moment. */
  record End(Instant moment, Optional<LocalDate> day, boolean isProvisional) {

    /** Whether a moment is in time: before the end of the day, or at the moment. */
    boolean isInTime(Instant at) {
      return day.isPresent() ? at.isBefore(moment) : !at.isAfter(moment);
    }
  }

  /** What is counted from: a moment, or a day. */
  record Anchor(Instant moment, LocalDate day, boolean isDay) {
    static Anchor of(Instant moment, BusinessTime time) {
      return new Anchor(moment, time.dateOf(moment), false);
    }

    static Anchor of(LocalDate day, BusinessTime time) {
      return new Anchor(time.startOf(day), day, true);
    }
  }

  /**
   * The day on which it begins and ends, before any roll-over, if that can be told from the day of
   * the anchor alone: to see quickly what is far away.
   */
  default @Nullable LocalDate day(LocalDate anchor) {
    return null;
  }

  /** When it begins: a moment, or the begin of a day. */
  Instant begin(Anchor anchor, BusinessTime time, CountingRules rules);

  /** When it ends; empty while the clock stands still before it. */
  Optional<End> end(Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses);

  /** The count that shows how the end is found; empty where nothing is counted. */
  default Optional<Count> count(
      Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
    return Optional.empty();
  }

  /** Whether no end is later than that of the other time, whatever the anchor; false if unknown. */
  boolean isNoLaterThan(ContactTime other);

  /** Reads the text of an entry, which has the form of {@link ContactEntry#TIME}. */
  static ContactTime parse(String text) {
    if (text.equals("at once")) {
      return new AtOnce();
    }
    if (text.equals("same day")) {
      return new DayOf(0);
    }
    if (text.startsWith("day ")) {
      String[] words = text.split(" ", -1);
      int months = words.length > 5 ? Integer.parseInt(words[5]) : 0;
      return new DayOfMonth(Integer.parseInt(words[1]), months);
    }
    boolean before = text.endsWith(" before");
    String length = before ? text.substring(0, text.length() - " before".length()) : text;
    String[] words = length.split(" ", -1);
    if (words[1].startsWith("month") || words[1].startsWith("year")) {
      int number = Integer.parseInt(words[0]);
      Period period =
          words[1].startsWith("month") ? Period.ofMonths(number) : Period.ofYears(number);
      return before ? new PeriodBefore(period) : new PeriodAfter(period);
    }
    TimeLimit limit = TimeLimit.parse(length);
    return before ? new Before(limit) : new After(limit);
  }

  private static End lastDay(LocalDate day, CountingRules rules, BusinessTime time) {
    LocalDate last = rules.rollOver() ? time.calendar().onOrAfter(day) : day;
    return new End(
        time.startOf(last.plusDays(1)),
        Optional.of(last),
        rules.rollOver() && time.calendar().isProvisional(last));
  }

  /** The anchor itself. */
  record AtOnce() implements ContactTime {
    @Override
    public Instant begin(Anchor anchor, BusinessTime time, CountingRules rules) {
      return anchor.moment();
    }

    @Override
    public Optional<End> end(
        Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
      return Optional.of(
          anchor.isDay()
              ? lastDay(anchor.day(), rules, time)
              : new End(anchor.moment(), Optional.empty(), false));
    }

    @Override
    public boolean isNoLaterThan(ContactTime other) {
      return !(other instanceof Before || other instanceof PeriodBefore);
    }
  }

  /** A day some days after that of the anchor; 0 is the same one. */
  record DayOf(int days) implements ContactTime {
    @Override
    public LocalDate day(LocalDate anchor) {
      return anchor.plusDays(days);
    }

    @Override
    public Instant begin(Anchor anchor, BusinessTime time, CountingRules rules) {
      return time.startOf(anchor.day().plusDays(days));
    }

    @Override
    public Optional<End> end(
        Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
      return Optional.of(lastDay(anchor.day().plusDays(days), rules, time));
    }

    @Override
    public boolean isNoLaterThan(ContactTime other) {
      return other instanceof DayOf
          || other instanceof After after && after.limit().unit().isDays();
    }
  }

  /** A day of the month of the anchor, or of one before it; a shorter month has its last day. */
  record DayOfMonth(int day, int monthsBefore) implements ContactTime {
    @Override
    public LocalDate day(LocalDate anchor) {
      YearMonth month = YearMonth.from(anchor).minusMonths(monthsBefore);
      return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    @Override
    public Instant begin(Anchor anchor, BusinessTime time, CountingRules rules) {
      return time.startOf(day(anchor.day()));
    }

    @Override
    public Optional<End> end(
        Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
      return Optional.of(lastDay(day(anchor.day()), rules, time));
    }

    @Override
    public boolean isNoLaterThan(ContactTime other) {
      return other instanceof DayOfMonth that
          && (monthsBefore > that.monthsBefore
              || monthsBefore == that.monthsBefore && day <= that.day);
    }
  }

  /** A limit after the anchor. */
  record After(TimeLimit limit) implements ContactTime {
    @Override
    public @Nullable LocalDate day(LocalDate anchor) {
      return limit.unit() == CountUnit.DAYS ? anchor.plusDays(limit.amount()) : null;
    }

    @Override
    public Instant begin(Anchor anchor, BusinessTime time, CountingRules rules) {
      Count count = time.count(anchor.moment(), limit, CountingRules.forCoverage());
      return count.day().isPresent() ? time.startOf(count.day().get()) : count.end();
    }

    @Override
    public Optional<End> end(
        Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
      return count(anchor, time, rules, pauses)
          .map(count -> new End(count.end(), count.day(), count.isProvisional()));
    }

    @Override
    public Optional<Count> count(
        Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
      return pauses.isEmpty()
          ? Optional.of(time.count(anchor.moment(), limit, rules))
          : new Deadline(anchor.moment(), limit, rules, List.of(), pauses, Optional.empty())
              .count(time);
    }

    @Override
    public boolean isNoLaterThan(ContactTime other) {
      if (!(other instanceof After after)) {
        return false;
      }
      boolean sameUnit = limit.unit() == after.limit.unit();
      boolean shorterUnit =
          limit.unit() == CountUnit.DAYS && after.limit.unit() == CountUnit.WORKING_DAYS;
      return (sameUnit || shorterUnit) && limit.amount() <= after.limit.amount();
    }
  }

  /** A limit before the anchor. */
  record Before(TimeLimit limit) implements ContactTime {
    @Override
    public @Nullable LocalDate day(LocalDate anchor) {
      return limit.unit() == CountUnit.DAYS ? anchor.minusDays(limit.amount()) : null;
    }

    @Override
    public Instant begin(Anchor anchor, BusinessTime time, CountingRules rules) {
      return time.subtract(anchor.moment(), limit, rules);
    }

    @Override
    public Optional<End> end(
        Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
      return count(anchor, time, rules, pauses)
          .map(
              count ->
                  new End(
                      count.day().isPresent()
                          ? time.startOf(count.day().get().plusDays(1))
                          : count.end(),
                      count.day(),
                      count.isProvisional()));
    }

    @Override
    public Optional<Count> count(
        Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
      return Optional.of(time.countBack(anchor.moment(), limit, rules));
    }

    @Override
    public boolean isNoLaterThan(ContactTime other) {
      return other instanceof Before before
          && limit.unit() == before.limit.unit()
          && limit.amount() >= before.limit.amount();
    }
  }

  /** Months or years after the anchor. */
  record PeriodAfter(Period period) implements ContactTime {
    @Override
    public Instant begin(Anchor anchor, BusinessTime time, CountingRules rules) {
      return time.startOf(LegalPeriod.of(anchor.day(), period).lastDay());
    }

    @Override
    public Optional<End> end(
        Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
      return Optional.of(lastDay(LegalPeriod.of(anchor.day(), period).lastDay(), rules, time));
    }

    @Override
    public boolean isNoLaterThan(ContactTime other) {
      return other instanceof PeriodAfter after
          && period.toTotalMonths() <= after.period.toTotalMonths();
    }
  }

  /** Months or years before the anchor; a month without its day has its last one. */
  record PeriodBefore(Period period) implements ContactTime {
    @Override
    public LocalDate day(LocalDate anchor) {
      return anchor.minus(period);
    }

    private LocalDate day(Anchor anchor, BusinessTime time, CountingRules rules) {
      LocalDate day = day(anchor.day());
      return rules.rollOver() ? time.calendar().onOrBefore(day) : day;
    }

    @Override
    public Instant begin(Anchor anchor, BusinessTime time, CountingRules rules) {
      return time.startOf(day(anchor, time, rules));
    }

    @Override
    public Optional<End> end(
        Anchor anchor, BusinessTime time, CountingRules rules, List<Pause> pauses) {
      LocalDate day = day(anchor, time, rules);
      return Optional.of(new End(time.startOf(day.plusDays(1)), Optional.of(day), false));
    }

    @Override
    public boolean isNoLaterThan(ContactTime other) {
      return other instanceof PeriodBefore before
          && period.toTotalMonths() >= before.period.toTotalMonths();
    }
  }
}
