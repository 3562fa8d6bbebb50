package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * To whom a role reports, and how well that is known.
 *
 * @param to the role above; empty for the head of the store, and where it is not known
 * @param basis how well it is known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReportingLine(Optional<RoleId> to, LineBasis basis) {

  /**
   * Checks that they fit together.
   *
   * @throws IllegalArgumentException if a line that is not known leads somewhere
   */
  @JsonCreator
  public ReportingLine(
      @JsonProperty("to") Optional<RoleId> to, @JsonProperty("basis") LineBasis basis) {
    checkArgument(
        to.isEmpty() || basis != LineBasis.UNKNOWN,
        "ReportingLine.to must be empty where the line is not known, but was %s",
        to.isPresent() ? to.get() : "");
    this.to = to;
    this.basis = requireNonNull(basis, "basis");
  }

  /** Returns the line to a role that a source states. */
  public static ReportingLine stated(RoleId to) {
    return new ReportingLine(Optional.of(to), LineBasis.STATED);
  }

  /** Returns the line to a role that follows from what sources say of both. */
  public static ReportingLine inferred(RoleId to) {
    return new ReportingLine(Optional.of(to), LineBasis.INFERRED);
  }

  /** Returns the line of the head of the store, above whom are its owners. */
  public static ReportingLine ofHead() {
    return new ReportingLine(Optional.empty(), LineBasis.STATED);
  }

  /** Returns a line that is not known. */
  public static ReportingLine unknown() {
    return new ReportingLine(Optional.empty(), LineBasis.UNKNOWN);
  }

  /** Returns whether it is that of the head of the store. */
  @JsonIgnore
  public boolean isOfHead() {
    return to.isEmpty() && basis != LineBasis.UNKNOWN;
  }
}
