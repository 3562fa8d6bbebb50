package io.dealership.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.text.VisibleText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A consent that a customer gave: to be contacted for a purpose by some channels, or to have data
 * given to a recipient. One consent is for one purpose or one recipient.
 *
 * <p>It holds from its first day until the day before {@code until}, or without end. From the day
 * of its withdrawal it holds no more; what was done before that day stays as it was.
 *
 * <p>For example, a consent from 2025-03-01 that was withdrawn on 2026-03-01 holds on 2026-02-28
 * and no more on 2026-03-01.
 *
 * <h2>Source</h2>
 *
 * <p>Personal Information Protection Law of China, articles 13 (consent), 15 and 16 (withdrawal)
 * and 23 (a consent of its own for each recipient), in force since 2021-11-01.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"purpose", "channels", "recipient", "from", "until", "withdrawnOn", "evidence"})
public interface Consent extends WithConsent {

  /**
   * Returns the one with these attributes; {@link #toContact}, {@link #toGiveData} and {@link
   * #builder()} are better ways to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static Consent of(
      @JsonProperty("purpose") Optional<ContactPurpose> purpose,
      @JsonProperty("channels") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<ContactChannel> channels,
      @JsonProperty("recipient") Optional<DataRecipient> recipient,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("until") Optional<LocalDate> until,
      @JsonProperty("withdrawnOn") Optional<LocalDate> withdrawnOn,
      @JsonProperty("evidence") Optional<String> evidence) {
    return builder()
        .purpose(purpose)
        .addAllChannels(channels)
        .recipient(recipient)
        .from(from)
        .until(until)
        .withdrawnOn(withdrawnOn)
        .evidence(evidence)
        .build();
  }

  /**
   * Returns a consent without end to be contacted.
   *
   * @throws IllegalArgumentException if no channel is named
   */
  static Consent toContact(ContactPurpose purpose, LocalDate from, ContactChannel... channels) {
    return builder().purpose(purpose).from(from).addChannels(channels).build();
  }

  /** Returns a consent without end to have data given to a recipient. */
  static Consent toGiveData(DataRecipient recipient, LocalDate from) {
    return builder().recipient(recipient).from(from).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns what the customer may be contacted for; empty if the consent is for data. */
  @JsonProperty
  Optional<ContactPurpose> purpose();

  /** Returns the channels that may be used; empty if and only if the consent is for data. */
  @JsonProperty
  Set<ContactChannel> channels();

  /** Returns to whom data may be given; empty if the consent is for contacts. */
  @JsonProperty
  Optional<DataRecipient> recipient();

  /** Returns the first day. */
  @JsonProperty
  LocalDate from();

  /** Returns the day after the last one; empty without end. */
  @JsonProperty
  Optional<LocalDate> until();

  /** Returns the day of the withdrawal, from which it holds no more; empty if there was none. */
  @JsonProperty
  Optional<LocalDate> withdrawnOn();

  /**
   * Returns where the proof is kept, such as the number of a form, 1 to 120 visible characters; no
   * name and no number of a person.
   */
  @JsonProperty
  Optional<String> evidence();

  /** Returns whether it is for contacts for this purpose by this channel, on whatever day. */
  default boolean isFor(ContactPurpose purpose, ContactChannel channel) {
    return purpose().filter(purpose::equals).isPresent() && channels().contains(channel);
  }

  /** Returns whether it is for data given to this recipient, on whatever day. */
  default boolean isFor(DataRecipient recipient) {
    return recipient().filter(recipient::equals).isPresent();
  }

  /** Returns what became of it by a day; never {@link ConsentState#NONE}. */
  default ConsentState state(LocalDate on) {
    if (withdrawnOn().isPresent() && !on.isBefore(withdrawnOn().get())) {
      return ConsentState.WITHDRAWN;
    }
    if (on.isBefore(from())) {
      return ConsentState.NOT_YET;
    }
    return until().isPresent() && !on.isBefore(until().get())
        ? ConsentState.EXPIRED
        : ConsentState.IN_FORCE;
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  @Value.Check
  default void check() {
    checkArgument(
        purpose().isPresent() != recipient().isPresent(),
        "Consent must be for a purpose or for a recipient, but was for %s and %s",
        purpose().map(Enum::name).orElse("no purpose"),
        recipient().map(Enum::name).orElse("no recipient"));
    checkArgument(
        purpose().isPresent() != channels().isEmpty(),
        "Consent.channels must be named for contacts and for nothing else, but were %s",
        channels());
    checkArgument(
        until().isEmpty() || until().get().isAfter(from()),
        "Consent.until must be after from %s, but was %s",
        from(),
        until().map(LocalDate::toString).orElse(""));
    evidence().ifPresent(text -> VisibleText.check("Consent.evidence", text, 120));
  }

  /** Builds consents. */
  final class Builder extends ImmutableConsent.Builder {
    Builder() {}
  }
}
