package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.Frequency;
import io.dealership.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * When a duty is to be done.
 *
 * <p>As text, and so in JSON:
 *
 * <table>
 *   <caption>Forms of a rhythm</caption>
 *   <tr><th>text</th><th>when</th></tr>
 *   <tr><td>{@code daily}, {@code weekly}, {@code monthly}, {@code quarterly}, {@code half-yearly},
 *       {@code yearly}</td><td>so often; the store names the day</td></tr>
 *   <tr><td>{@code every Monday 10:00}, {@code monthly on day 5} …</td>
 *       <td>on the days of a {@link Cadence}</td></tr>
 *   <tr><td>{@code schedule sales-morning-meeting, sales-evening-meeting}</td>
 *       <td>as the recurring acts of these ids</td></tr>
 *   <tr><td>{@code event}, {@code event within 2 working days}</td>
 *       <td>after something happened: on the same day, or within a limit</td></tr>
 *   <tr><td>{@code continuous}</td><td>at all times; it is a way of working, no single act</td></tr>
 * </table>
 *
 * @since 0.1
 */
public sealed interface DutyRhythm {

  /**
   * Reads a rhythm such as {@code every Monday 10:00}.
   *
   * @throws IllegalArgumentException if {@code text} is none, or a number in it is out of range
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static DutyRhythm parse(String text) {
    if (text.equals(Continuous.TEXT)) {
      return new Continuous();
    }
    if (text.equals(AfterEvent.TEXT)) {
      return new AfterEvent(Optional.empty());
    }
    if (text.startsWith(AfterEvent.WITHIN)) {
      String limit = text.substring(AfterEvent.WITHIN.length());
      return new AfterEvent(Optional.of(TimeLimit.parse(limit)));
    }
    if (text.startsWith(Scheduled.TEXT)) {
      List<DutyId> acts = new ArrayList<>();
      int from = Scheduled.TEXT.length();
      for (int comma = text.indexOf(", ", from); comma >= 0; comma = text.indexOf(", ", from)) {
        acts.add(DutyId.of(text.substring(from, comma)));
        from = comma + 2;
      }
      acts.add(DutyId.of(text.substring(from)));
      return new Scheduled(acts);
    }
    for (Frequency frequency : Frequency.values()) {
      if (frequency.toString().equals(text)) {
        return new Recurring(frequency);
      }
    }
    return new OnDays(Cadence.parse(text));
  }

  /** Returns when it is to be done, in Chinese for a Chinese locale, else in English. */
  String text(Locale locale);

  /**
   * So often, on days that the store names.
   *
   * @param frequency how often
   */
  record Recurring(Frequency frequency) implements DutyRhythm {

    /** Checks that it is there. */
    public Recurring {
      requireNonNull(frequency, "frequency");
    }

    @Override
    public String text(Locale locale) {
      return frequency.text(locale);
    }

    /** Returns the rhythm as it is read. */
    @Override
    @JsonValue
    public String toString() {
      return frequency.toString();
    }
  }

  /**
   * On days that are named.
   *
   * @param cadence the days, and the time of the day
   */
  record OnDays(Cadence cadence) implements DutyRhythm {

    /** Checks that it is there. */
    public OnDays {
      requireNonNull(cadence, "cadence");
    }

    @Override
    public String text(Locale locale) {
      return cadence.text(locale);
    }

    /** Returns the rhythm as it is read. */
    @Override
    @JsonValue
    public String toString() {
      return cadence.toString();
    }
  }

  /**
   * As recurring acts say, whose days a maker or a store may change.
   *
   * @param acts the ids of the acts, at least one
   */
  record Scheduled(List<DutyId> acts) implements DutyRhythm {

    private static final String TEXT = "schedule ";

    /**
     * Checks the acts.
     *
     * @throws IllegalArgumentException if there is none, or one is there twice
     */
    public Scheduled {
      acts = List.copyOf(acts);
      checkArgument(
          !acts.isEmpty() && Set.copyOf(acts).size() == acts.size(),
          "DutyRhythm.acts must be at least one, and each once, but were %s",
          acts);
    }

    private String codes() {
      return String.join(", ", acts.stream().map(DutyId::code).toList());
    }

    @Override
    public String text(Locale locale) {
      return (locale.getLanguage().equals("zh") ? "按日程 " : TEXT) + codes();
    }

    /** Returns the rhythm as it is read. */
    @Override
    @JsonValue
    public String toString() {
      return TEXT + codes();
    }
  }

  /**
   * After something happened.
   *
   * @param within how long there is; empty for the day of the event
   */
  record AfterEvent(Optional<TimeLimit> within) implements DutyRhythm {

    private static final String TEXT = "event";
    private static final String WITHIN = "event within ";

    /** Checks that it is there. */
    public AfterEvent {
      requireNonNull(within, "within");
    }

    @Override
    public String text(Locale locale) {
      boolean zh = locale.getLanguage().equals("zh");
      return within
          .map(limit -> zh ? "事发后" + limit.text(locale) + "内" : "within " + limit.text(locale))
          .orElse(zh ? "事发当日" : "on the day of the event");
    }

    /** Returns the rhythm as it is read. */
    @Override
    @JsonValue
    public String toString() {
      return within.map(limit -> WITHIN + limit).orElse(TEXT);
    }
  }

  /** At all times. */
  record Continuous() implements DutyRhythm {

    private static final String TEXT = "continuous";

    @Override
    public String text(Locale locale) {
      return locale.getLanguage().equals("zh") ? "持续" : TEXT;
    }

    /** Returns the rhythm as it is read. */
    @Override
    @JsonValue
    public String toString() {
      return TEXT;
    }
  }
}
