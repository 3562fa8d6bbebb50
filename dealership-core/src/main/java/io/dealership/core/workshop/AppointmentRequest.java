package io.dealership.core.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The work for which a customer wants to bring the car, and the customer's wishes.
 *
 * <p>The work takes a bay from its start to its end, and for each skill one technician who has it
 * for all of that time; one person may stand for several skills. Without a skill any technician
 * will do.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "repairClass",
  "bayKind",
  "skills",
  "work",
  "parts",
  "customerAgreed",
  "notBefore",
  "notAfter",
  "pickUpAt"
})
public interface AppointmentRequest extends WithAppointmentRequest {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the work takes no time or more than 1000 hours, or the
   *     wishes contradict each other
   */
  @JsonCreator
  static AppointmentRequest of(
      @JsonProperty("repairClass") RepairClass repairClass,
      @JsonProperty("bayKind") BayKind bayKind,
      @JsonProperty("skills") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Skill> skills,
      @JsonProperty("work") @JsonFormat(shape = JsonFormat.Shape.STRING) Duration work,
      @JsonProperty("parts") @JsonSetter(nulls = Nulls.AS_EMPTY) List<PartsArrival> parts,
      @JsonProperty("customerAgreed") Optional<Boolean> customerAgreed,
      @JsonProperty("notBefore") Optional<Instant> notBefore,
      @JsonProperty("notAfter") Optional<Instant> notAfter,
      @JsonProperty("pickUpAt") Optional<Instant> pickUpAt) {
    return builder()
        .repairClass(repairClass)
        .bayKind(bayKind)
        .addAllSkills(skills)
        .work(work)
        .addAllParts(parts)
        .customerAgreed(customerAgreed)
        .notBefore(notBefore)
        .notAfter(notAfter)
        .pickUpAt(pickUpAt)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the class of the order. */
  @JsonProperty
  RepairClass repairClass();

  /** Returns the kind of bay that is needed. */
  @JsonProperty
  BayKind bayKind();

  /** Returns the skills that are needed. */
  @JsonProperty
  Set<Skill> skills();

  /** Returns how long the work takes, in hours of work. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Duration work();

  /** Returns the parts that are needed and not in stock. */
  @JsonProperty
  List<PartsArrival> parts();

  /** Returns whether the customer agreed to the appointment. */
  @JsonProperty
  Optional<Boolean> customerAgreed();

  /** Returns before when the customer cannot bring the car; a car brought then is in time. */
  @JsonProperty
  Optional<Instant> notBefore();

  /** Returns after when the customer cannot bring the car; a car brought then is in time. */
  @JsonProperty
  Optional<Instant> notAfter();

  /** Returns when the customer wants to fetch the car; work done then is in time. */
  @JsonProperty
  Optional<Instant> pickUpAt();

  /** The most work of one appointment. */
  Duration LONGEST = Duration.ofHours(1000);

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the work takes no time or more than 1000 hours, or the
   *     wishes contradict each other
   */
  @Value.Check
  default void check() {
    checkArgument(
        work().compareTo(Duration.ZERO) > 0 && work().compareTo(LONGEST) <= 0,
        "AppointmentRequest.work must be more than nothing and at most 1000 hours, but was %s",
        work());
    checkArgument(
        notBefore().isEmpty()
            || notAfter().isEmpty()
            || !notAfter().get().isBefore(notBefore().get()),
        "AppointmentRequest.notAfter must not be before notBefore %s, but was %s",
        notBefore().map(Instant::toString).orElse(""),
        notAfter().map(Instant::toString).orElse(""));
  }

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableAppointmentRequest.Builder {
    Builder() {}
  }
}
