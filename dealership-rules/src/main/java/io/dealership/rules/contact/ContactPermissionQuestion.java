package io.dealership.rules.contact;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.ContactPurpose;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A contact that is planned, and what the customer has said of such contacts. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ContactPermissionQuestion extends WithContactPermissionQuestion {

  /** The purposes whose contacts warn of no danger, whatever they say. */
  Set<ContactPurpose> NEVER_ABOUT_SAFETY =
      Set.of(ContactPurpose.MARKETING, ContactPurpose.RENEWAL, ContactPurpose.SURVEY);

  /**
   * The question with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if marketing, a renewal or a survey is said to be about safety
   */
  @JsonCreator
  static ContactPermissionQuestion of(
      @JsonProperty("purpose") ContactPurpose purpose,
      @JsonProperty("channel") ContactChannel channel,
      @JsonProperty("permissions") Optional<ContactPermissions> permissions,
      @JsonProperty("request") Optional<ContactRequest> request,
      @JsonProperty("aboutSafety") boolean aboutSafety,
      @JsonProperty("aboutOwnVisit") Optional<Boolean> aboutOwnVisit) {
    return builder()
        .purpose(purpose)
        .channel(channel)
        .permissions(permissions.orElse(ContactPermissions.none()))
        .request(request.orElse(ContactRequest.NONE))
        .aboutSafety(aboutSafety)
        .aboutOwnVisit(aboutOwnVisit)
        .build();
  }

  /** A contact of a customer who has said nothing, for which nobody asked. */
  static ContactPermissionQuestion of(ContactPurpose purpose, ContactChannel channel) {
    return builder().purpose(purpose).channel(channel).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What for. */
  @JsonProperty
  ContactPurpose purpose();

  /** By which channel. */
  @JsonProperty
  ContactChannel channel();

  /** What the customer has said; nothing, if nobody says otherwise. */
  @Value.Default
  @JsonProperty
  default ContactPermissions permissions() {
    return ContactPermissions.none();
  }

  /** Whether the customer asked for the contact; no, if nobody says otherwise. */
  @Value.Default
  @JsonProperty
  default ContactRequest request() {
    return ContactRequest.NONE;
  }

  /**
   * Whether it warns of a danger to life, health or property, such as work on the brakes that was
   * refused; no, if nobody says otherwise. Marketing, renewals and surveys never do.
   */
  @Value.Default
  @JsonProperty
  default boolean aboutSafety() {
    return false;
  }

  /** Of a survey, whether it is about a visit of this customer; empty when it is not known. */
  @JsonProperty
  Optional<Boolean> aboutOwnVisit();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if marketing, a renewal or a survey is said to be about safety
   */
  @Value.Check
  default void check() {
    checkArgument(
        !aboutSafety() || !NEVER_ABOUT_SAFETY.contains(purpose()),
        "ContactPermissionQuestion.aboutSafety must be false for %s, but was true",
        purpose());
  }

  /** Builds {@link ContactPermissionQuestion}s. */
  final class Builder extends ImmutableContactPermissionQuestion.Builder {
    Builder() {}
  }
}
