package io.dealership.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.time.LegalPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A customer's wish not to be contacted, by some channels or by none at all.
 *
 * <p>It holds from the day on which it was set, to the last day of its term or until the customer
 * revokes it. The day of the wish is not counted, so the last day of a term of six months from
 * 2026-03-01 is 2026-09-01; on 2026-09-02 it holds no more.
 *
 * <h2>Source</h2>
 *
 * <p>Consumer Rights Protection Law of China, article 29; R-604. The term is counted as the Civil
 * Code counts, articles 201 and 202.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"setOn", "term", "revokedOn", "channels"})
public interface DoNotContact extends WithDoNotContact {

  /**
   * Returns the one with these attributes; {@link #untilRevoked} and {@link #builder()} are better
   * ways to write one down.
   *
   * @throws IllegalArgumentException if the term is not positive or is over 1000 years, or it was
   *     revoked before it was set
   */
  @JsonCreator
  static DoNotContact of(
      @JsonProperty("setOn") LocalDate setOn,
      @JsonProperty("term") Optional<Period> term,
      @JsonProperty("revokedOn") Optional<LocalDate> revokedOn,
      @JsonProperty("channels") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<ContactChannel> channels) {
    return builder().setOn(setOn).term(term).revokedOn(revokedOn).addAllChannels(channels).build();
  }

  /**
   * Returns a wish without a term.
   *
   * @param channels the channels not to use; none for all
   */
  static DoNotContact untilRevoked(LocalDate setOn, ContactChannel... channels) {
    return builder().setOn(setOn).addChannels(channels).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the day on which the customer said so. */
  @JsonProperty
  LocalDate setOn();

  /** Returns how long it holds at least; empty until it is revoked. */
  @JsonProperty
  Optional<Period> term();

  /** Returns the day on which the customer took it back, from which it holds no more. */
  @JsonProperty
  Optional<LocalDate> revokedOn();

  /** Returns the channels not to use; empty for all. */
  @JsonProperty
  Set<ContactChannel> channels();

  /** Returns whether it is about this channel, on whatever day. */
  default boolean isFor(ContactChannel channel) {
    return channels().isEmpty() || channels().contains(channel);
  }

  /**
   * Returns the last day on which it holds unless it is revoked; empty if that is its only end.
   *
   * @param leastTerm the term that it has at least, if it has one
   * @throws IllegalArgumentException if the least term is zero or negative
   */
  default Optional<LocalDate> lastDay(Period leastTerm) {
    if (term().isEmpty()) {
      return Optional.empty();
    }
    LocalDate own = LegalPeriod.of(setOn(), term().get()).lastDay();
    LocalDate least = LegalPeriod.of(setOn(), leastTerm).lastDay();
    return Optional.of(own.isBefore(least) ? least : own);
  }

  /**
   * Returns whether it holds on a day.
   *
   * @param leastTerm the term that it has at least, if it has one
   * @throws IllegalArgumentException if the least term is zero or negative
   */
  default boolean isInForce(LocalDate on, Period leastTerm) {
    if (on.isBefore(setOn()) || (revokedOn().isPresent() && !on.isBefore(revokedOn().get()))) {
      return false;
    }
    Optional<LocalDate> last = lastDay(leastTerm);
    return last.isEmpty() || !on.isAfter(last.get());
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the term is not positive or is over 1000 years, or it was
   *     revoked before it was set
   */
  @Value.Check
  default void check() {
    checkArgument(
        term().isEmpty() || !(term().get().isZero() || term().get().isNegative()),
        "DoNotContact.term must be positive, but was %s",
        term().map(Period::toString).orElse(""));
    term().ifPresent(length -> LegalPeriod.of(setOn(), length));
    checkArgument(
        revokedOn().isEmpty() || !revokedOn().get().isBefore(setOn()),
        "DoNotContact.revokedOn must not be before setOn %s, but was %s",
        setOn(),
        revokedOn().map(LocalDate::toString).orElse(""));
  }

  /** Builds them. */
  final class Builder extends ImmutableDoNotContact.Builder {
    Builder() {}
  }
}
