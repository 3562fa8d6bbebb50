package io.dealership.core.identity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * One thing that is wrong with an identifier, and how heavy it is.
 *
 * @param problem what is wrong
 * @param severity whether the identifier is taken all the same
 * @since 0.1
 */
public record IdentifierFinding(IdentifierProblem problem, Severity severity) {

  /** Holds both. */
  public IdentifierFinding {
    requireNonNull(problem);
    requireNonNull(severity);
  }

  /** Returns the finding of both. */
  @JsonCreator
  public static IdentifierFinding of(
      @JsonProperty("problem") IdentifierProblem problem,
      @JsonProperty("severity") Severity severity) {
    return new IdentifierFinding(problem, severity);
  }

  /** Returns the text in Chinese if the language is Chinese, else in English. */
  public String message(Locale locale) {
    return problem.message(locale);
  }
}
