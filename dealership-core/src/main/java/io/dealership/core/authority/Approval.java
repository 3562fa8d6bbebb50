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
 * <p>It is of one request as that stood; {@link ApprovalRequest#fingerprint()} tells a changed one.
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
   * @throws IllegalArgumentException if nobody or two said it, somebody acts for themselves, a no
   *     lets something pass, or the fingerprint is none
   */
  @JsonCreator
  static Approval of(
      @JsonProperty("request") RequestNumber request,
      @JsonProperty("fingerprint") String fingerprint,
      @JsonProperty("by") Optional<EmployeeNumber> by,
      @JsonProperty("outside") Optional<OutsideApprover> outside,
      @JsonProperty("onBehalfOf") Optional<EmployeeNumber> onBehalfOf,
      @JsonProperty("at") Instant at,
      @JsonProperty("answer") ApprovalAnswer answer,
      @JsonProperty("signed") boolean signed,
      @JsonProperty("override") Optional<ApprovalOverride> override,
      @JsonProperty("reason") Optional<String> reason) {
    return builder()
        .request(request)
        .fingerprint(fingerprint)
        .by(by)
        .outside(outside)
        .onBehalfOf(onBehalfOf)
        .at(at)
        .answer(answer)
        .signed(signed)
        .override(override)
        .reason(reason)
        .build();
  }

  /** Returns a signed yes to a request as it stands. */
  static Approval given(ApprovalRequest request, EmployeeNumber by, Instant at) {
    return answer(request, at).by(by).build();
  }

  /** Returns a signed yes from outside the store to a request as it stands. */
  static Approval given(ApprovalRequest request, OutsideApprover outside, Instant at) {
    return answer(request, at).outside(outside).build();
  }

  /** Returns a signed no to a request as it stands. */
  static Approval refused(ApprovalRequest request, EmployeeNumber by, Instant at) {
    return given(request, by, at).withAnswer(ApprovalAnswer.REFUSED);
  }

  /** Returns a signed no from outside the store to a request as it stands. */
  static Approval refused(ApprovalRequest request, OutsideApprover outside, Instant at) {
    return given(request, outside, at).withAnswer(ApprovalAnswer.REFUSED);
  }

  private static Builder answer(ApprovalRequest request, Instant at) {
    Builder answer = builder();
    answer
        .request(request.number())
        .fingerprint(request.fingerprint())
        .at(at)
        .answer(ApprovalAnswer.GIVEN)
        .signed(true);
    return answer;
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

  /** Returns who of the store said it; empty where it came from outside. */
  @JsonProperty
  Optional<EmployeeNumber> by();

  /** Returns who outside the store said it; empty where somebody of the store did. */
  @JsonProperty
  Optional<OutsideApprover> outside();

  /**
   * Returns whose authority that person used, by a delegation: of a chain, the one at its
   * beginning; empty for nobody else's.
   */
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

  /**
   * Returns why it goes past the usual approvals, and who reviews that; empty where it does not.
   */
  @JsonProperty
  Optional<ApprovalOverride> override();

  /** Returns the reason that was given, for people. */
  @JsonProperty
  Optional<String> reason();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if nobody or two said it, somebody acts for themselves, a no
   *     lets something pass, or the fingerprint is none
   */
  @Value.Check
  default void check() {
    checkArgument(
        by().isPresent() != outside().isPresent(),
        "Approval must be by somebody of the store or from outside, and not both, but was by '%s'"
            + " and from '%s'",
        by().map(EmployeeNumber::value).orElse(""),
        outside().map(OutsideApprover::code).orElse(""));
    checkArgument(
        onBehalfOf().isEmpty() || by().isPresent() && !onBehalfOf().equals(by()),
        "Approval.onBehalfOf must be somebody else than who of the store says it, but was %s for"
            + " '%s'",
        onBehalfOf().map(EmployeeNumber::value).orElse(""),
        by().map(EmployeeNumber::value).orElse(""));
    checkArgument(
        override().isEmpty() || by().isPresent() && answer() == ApprovalAnswer.GIVEN,
        "Approval.override must come with a yes of somebody of the store, but the answer was %s",
        answer());
    checkArgument(
        isFingerprint(fingerprint()),
        "Approval.fingerprint must be 64 hexadecimal digits in small letters, but had %s"
            + " characters",
        fingerprint().length());
  }

  private static boolean isFingerprint(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789abcdef".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return text.length() == 64;
  }

  /** Builds approvals. */
  final class Builder extends ImmutableApproval.Builder {
    Builder() {}
  }
}
