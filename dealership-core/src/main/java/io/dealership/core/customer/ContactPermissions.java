package io.dealership.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.time.DayHours;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that a customer has said of being contacted and of having data given away. It names no
 * person.
 *
 * <p>Grants are never taken out: one that was withdrawn, or a wish that was revoked, stays with its
 * day, so that what was allowed on an earlier day can be shown.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"consents", "doNotContacts", "preferredHours"})
public interface ContactPermissions extends WithContactPermissions {

  /**
   * Returns those with these attributes; {@link #builder()} is the better way to write them down.
   *
   * @throws IllegalArgumentException if the preferred hours are closed
   */
  @JsonCreator
  static ContactPermissions of(
      @JsonProperty("consents") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Consent> consents,
      @JsonProperty("doNotContacts") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<DoNotContact> doNotContacts,
      @JsonProperty("preferredHours") Optional<DayHours> preferredHours) {
    return builder()
        .addAllConsents(consents)
        .addAllDoNotContacts(doNotContacts)
        .preferredHours(preferredHours)
        .build();
  }

  /** Returns those of a customer who has said nothing. */
  static ContactPermissions none() {
    return builder().build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the consents, in whatever order. */
  @JsonProperty
  List<Consent> consents();

  /** Returns the wishes not to be contacted, in whatever order. */
  @JsonProperty
  List<DoNotContact> doNotContacts();

  /**
   * Returns the hours of each day in which the customer likes to be contacted, by the clock of the
   * customer; empty if the customer named none.
   */
  @JsonProperty
  Optional<DayHours> preferredHours();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the preferred hours are closed
   */
  @Value.Check
  default void check() {
    checkArgument(
        preferredHours().filter(DayHours::isClosed).isEmpty(),
        "ContactPermissions.preferredHours must have an hour, but were closed."
            + " Maybe the customer does not want to be contacted at all.");
  }

  /** Builds them. */
  final class Builder extends ImmutableContactPermissions.Builder {
    Builder() {}
  }
}
