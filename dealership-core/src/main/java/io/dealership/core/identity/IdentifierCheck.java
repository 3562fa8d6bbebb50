package io.dealership.core.identity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was read from an identifier as it was typed, and everything that was found out about it.
 *
 * <p>For example, the check of {@code LFV2A21K8G4123456} has the number and one error, its check
 * digit; that of {@code WAUZZZ8K9AA000001} has the number and one warning, for a car built for
 * Europe; that of a text of 16 characters has no number and one error, its form.
 *
 * @param identifier the identifier, accepted or not; empty if the text has not its form
 * @param findings what is wrong, errors first; without an identifier there is an error
 * @param <T> the identifier, such as {@link Vin}
 * @since 0.1
 */
public record IdentifierCheck<T>(Optional<T> identifier, List<IdentifierFinding> findings) {

  /**
   * Sorts the findings.
   *
   * @throws IllegalArgumentException if there is no identifier and no error that says why
   */
  public IdentifierCheck {
    requireNonNull(identifier);
    findings = findings.stream().sorted(Comparator.comparing(IdentifierFinding::severity)).toList();
    checkArgument(
        identifier.isPresent() || hasError(findings),
        "IdentifierCheck.findings must have an error if there is no identifier, but were %s",
        findings);
  }

  /**
   * Returns the check of both.
   *
   * @throws IllegalArgumentException if there is no identifier and no error that says why
   */
  @JsonCreator
  public static <T> IdentifierCheck<T> of(
      @JsonProperty("identifier") Optional<T> identifier,
      @JsonProperty("findings") List<IdentifierFinding> findings) {
    return new IdentifierCheck<>(identifier, findings);
  }

  static <T> IdentifierCheck<T> refused(IdentifierProblem problem) {
    return new IdentifierCheck<>(
        Optional.empty(), List.of(new IdentifierFinding(problem, Severity.ERROR)));
  }

  /** Returns the identifier, if there is one and none of the findings is an error. */
  public Optional<T> accepted() {
    return hasError(findings) ? Optional.empty() : identifier;
  }

  private static boolean hasError(List<IdentifierFinding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
