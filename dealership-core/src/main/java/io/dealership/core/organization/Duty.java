package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.StepId;
import io.dealership.core.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the holder of a role has to do: what, when, in which step of which process, and
 * what shows that it was done.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "role", "text", "rhythm", "kind", "step", "event", "evidence", "origins"})
public interface Duty extends WithDuty {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static Duty of(
      @JsonProperty("id") DutyId id,
      @JsonProperty("role") RoleId role,
      @JsonProperty("text") LocalText text,
      @JsonProperty("rhythm") DutyRhythm rhythm,
      @JsonProperty("kind") DutyKind kind,
      @JsonProperty("step") Optional<StepId> step,
      @JsonProperty("event") Optional<DutyEvent> event,
      @JsonProperty("evidence") List<DutyEvidence> evidence,
      @JsonProperty("origins") @JsonSetter(nulls = Nulls.AS_EMPTY) List<DutyOrigin> origins,
      @JsonProperty("clauses") @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> clauses) {
    return builder()
        .id(id)
        .role(role)
        .text(text)
        .rhythm(rhythm)
        .kind(kind)
        .step(step)
        .event(event)
        .addAllEvidence(evidence)
        .addAllOrigins(origins)
        .addAllClauses(clauses)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the id, which no other duty of the catalog has. */
  @JsonProperty
  DutyId id();

  /** Returns the role that has it. */
  @JsonProperty
  RoleId role();

  /** Returns what is to be done. */
  @JsonProperty
  LocalText text();

  /** Returns when it is to be done. */
  @JsonProperty
  DutyRhythm rhythm();

  /** Returns what it is about. */
  @JsonProperty
  DutyKind kind();

  /**
   * Returns the step of a process in which it is done, or which it leads or watches; empty if there
   * is none.
   */
  @JsonProperty
  Optional<StepId> step();

  /** Returns what makes it owed, if that is no step of a process. */
  @JsonProperty
  Optional<DutyEvent> event();

  /** Returns what shows that it was done, or is kept: all of it; never empty. */
  @JsonProperty
  List<DutyEvidence> evidence();

  /**
   * Returns where it was found; several where several documents state the same duty, none for one
   * of a store's own.
   */
  @JsonProperty
  List<DutyOrigin> origins();

  /** Returns the rules that it carries out, by their ids, such as {@code SAFETY-07}. */
  @JsonProperty
  List<String> clauses();

  /** Returns what is to be done, in Chinese for a Chinese locale, else in English. */
  default String text(Locale locale) {
    return text().in(locale);
  }

  /** Returns whether an event makes it owed. */
  @JsonIgnore
  default boolean isAfterEvent() {
    return rhythm() instanceof DutyRhythm.AfterEvent;
  }

  /** Returns whether it is a way of working, so that it is never due. */
  @JsonIgnore
  default boolean isContinuous() {
    return rhythm() instanceof DutyRhythm.Continuous;
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  @Value.Check
  default void check() {
    checkArgument(
        !text().zh().isBlank() && !text().en().isBlank(),
        "Duty.text must not be blank, but of %s was '%s' and '%s'",
        id(),
        text().zh(),
        text().en());
    checkArgument(!evidence().isEmpty(), "Duty.evidence must not be empty, but was for %s", id());
    checkArgument(
        !isAfterEvent() || step().isPresent() || event().isPresent(),
        "Duty.step or Duty.event must say what makes %s owed, but neither did",
        id());
    checkArgument(
        event().isEmpty() || isAfterEvent(),
        "Duty.event must be of a duty that an event makes owed, but %s is %s",
        id(),
        rhythm());
  }

  /** Builds duties. */
  final class Builder extends ImmutableDuty.Builder {
    Builder() {}
  }
}
