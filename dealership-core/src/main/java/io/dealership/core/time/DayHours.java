package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * The hours of one day, with the breaks between them.
 *
 * <p>As text, and so in JSON: {@code 09:00-12:00, 13:00-18:00} or {@code closed}. Hours that go on
 * after midnight belong to the day on which they begin, and stand last.
 *
 * @param spans the hours, in the order of time and apart from each other; none if closed
 * @since 0.1
 */
public record DayHours(List<HourSpan> spans) {

  private static final String CLOSED_TEXT = "closed";
  private static final int LONGEST = 1_000;

  /** The whole day closed. */
  public static final DayHours CLOSED = new DayHours(List.of());

  /** Open from midnight to midnight. */
  public static final DayHours WHOLE_DAY =
      new DayHours(List.of(new HourSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));

  /**
   * Checks and copies the hours.
   *
   * @throws IllegalArgumentException if they overlap, or are not in the order of time
   */
  public DayHours {
    spans = List.copyOf(spans);
    for (int i = 1; i < spans.size(); i++) {
      HourSpan before = spans.get(i - 1);
      checkArgument(
          before.until().isAfter(before.from()) && spans.get(i).from().isAfter(before.until()),
          "DayHours.spans must be apart and in the order of time, but were %s",
          spans);
    }
  }

  /**
   * Returns the hours from one time to another.
   *
   * @param until when it closes; on the next day if it is not after {@code from}
   */
  public static DayHours of(LocalTime from, LocalTime until) {
    return new DayHours(List.of(new HourSpan(from, until)));
  }

  /**
   * Reads hours such as {@code 09:00-12:00, 13:00-18:00}, or {@code closed}.
   *
   * @throws IllegalArgumentException if {@code text} has another form, or the hours overlap
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DayHours parse(String text) {
    if (text.equals(CLOSED_TEXT)) {
      return CLOSED;
    }
    checkArgument(
        text.length() <= LONGEST,
        "DayHours must have at most 1000 characters, but had %s",
        text.length());
    List<HourSpan> spans = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String span = part.strip();
      int dash = span.indexOf('-');
      checkArgument(dash > 0, notHours(text));
      try {
        String until = span.substring(dash + 1);
        spans.add(
            new HourSpan(
                LocalTime.parse(span.substring(0, dash)),
                until.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(until)));
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(notHours(text), e);
      }
    }
    return new DayHours(spans);
  }

  private static String notHours(String text) {
    return "DayHours must be written like '09:00-12:00, 13:00-18:00' or 'closed', but was '"
        + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
        + "'";
  }

  /** Returns whether there is no hour at all. */
  public boolean isClosed() {
    return spans.isEmpty();
  }

  /** Returns the hours, such as {@code 09:00-12:00, 13:00-18:00}. */
  @Override
  @JsonValue
  public String toString() {
    if (spans.isEmpty()) {
      return CLOSED_TEXT;
    }
    StringBuilder text = new StringBuilder();
    for (HourSpan span : spans) {
      text.append(text.isEmpty() ? "" : ", ").append(span);
    }
    return text.toString();
  }
}
