package io.dealership.rules.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time at which an act is due.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ScheduledAct extends WithScheduledAct {

  /** The one with these attributes; {@link ScheduleRules#acts} is the way to one. */
  @JsonCreator
  static ScheduledAct of(
      @JsonProperty("schedule") Schedule schedule,
      @JsonProperty("nominalDay") LocalDate nominalDay,
      @JsonProperty("dueDay") LocalDate dueDay,
      @JsonProperty("dueAt") Instant dueAt,
      @JsonProperty("whyMoved") Optional<LocalText> whyMoved,
      @JsonProperty("provisional") boolean provisional) {
    return builder()
        .schedule(schedule)
        .nominalDay(nominalDay)
        .dueDay(dueDay)
        .dueAt(dueAt)
        .whyMoved(whyMoved)
        .provisional(provisional)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What is to be done, by whom, for whom, and where that is written. */
  @JsonProperty
  Schedule schedule();

  /** The day that the cadence names, or on which the limit after an event ends, worked or not. */
  @JsonProperty
  LocalDate nominalDay();

  /** The day on which it is due: the nominal one, unless that is a day of rest that moves it. */
  @JsonProperty
  LocalDate dueDay();

  /**
   * The moment until which there is time: the time of day, which is in time itself, or the midnight
   * that ends the due day, which is not.
   */
  @JsonProperty
  Instant dueAt();

  /** Why it is due on another day than the nominal one; empty if it is not. */
  @JsonProperty
  Optional<LocalText> whyMoved();

  /** Whether days that decide it are not announced yet, so that it may still move. */
  @JsonProperty
  boolean provisional();

  /** Builds {@link ScheduledAct}s. */
  final class Builder extends ImmutableScheduledAct.Builder {
    Builder() {}
  }
}
