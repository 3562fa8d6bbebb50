package io.dealership.core.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody said to a request, as evidence: who, for whom, when, signed or not.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Approval extends WithApproval {

  /**
   * Returns the one with these attributes; {@link #given} and {@link #refused} are better ways to
   * write one down.
   *
   * @throws IllegalArgumentException if somebody acts for themselves, or the fingerprint is none
   */
  @JsonCreator
  static Approval of(
      @JsonProperty("request") RequestNumber request,
      @JsonProperty("fingerprint") String fingerprint,
      @JsonProperty("by") EmployeeNumber by,
      @JsonProperty("onBehalfOf") Optional<EmployeeNumber> onBehalfOf,
      @JsonProperty("at") Instant at,
      @JsonProperty("answer") ApprovalAnswer answer,
      @JsonProperty("signed") boolean signed,
      @JsonProperty("reason") Optional<String> reason) {
    return builder()
        .request(request)
        .fingerprint(fingerprint)
        .by(by)
        .onBehalfOf(onBehalfOf)
        .at(at)
        .answer(answer)
        .signed(signed)
        .reason(reason)
        .build();
  }

  /** Returns a signed yes to a request as it stands. */
  static Approval given(ApprovalRequest request, EmployeeNumber by, Instant at) {
    return builder()
        .request(request.number())
        .fingerprint(request.fingerprint())
        .by(by)
        .at(at)
        .answer(ApprovalAnswer.GIVEN)
        .signed(true)
        .build();
  }

  /** Returns a signed no to a request as it stands. */
  static Approval refused(ApprovalRequest request, EmployeeNumber by, Instant at) {
    return given(request, by, at).withAnswer(ApprovalAnswer.REFUSED);
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the request. */
  @JsonProperty
  RequestNumber request();

  /** Returns the fingerprint of the request as it was. */
  @JsonProperty
  String fingerprint();

  /** Returns who said it. */
  @JsonProperty
  EmployeeNumber by();

  /** Returns for whom that person acted, by a delegation; empty for nobody else. */
  @JsonProperty
  Optional<EmployeeNumber> onBehalfOf();

  /** Returns when. */
  @JsonProperty
  Instant at();

  /** Returns yes or no. */
  @JsonProperty
  ApprovalAnswer answer();

  /** Returns whether it was signed. */
  @JsonProperty
  boolean signed();

  /** Returns the reason that was given, for people. */
  @JsonProperty
  Optional<String> reason();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if somebody acts for themselves, or the fingerprint is none
   */
  @Value.Check
  default void check() {
    checkArgument(
        onBehalfOf().filter(by()::equals).isEmpty(),
        "Approval.onBehalfOf must be somebody else, but %s acts for themselves",
        by());
    checkArgument(
        fingerprint().length() == 64,
        "Approval.fingerprint must have 64 hexadecimal digits, but had %s characters",
        fingerprint().length());
  }

  /** Builds approvals. */
  final class Builder extends ImmutableApproval.Builder {
    Builder() {}
  }
}
