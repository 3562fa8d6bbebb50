package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.KebabCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate that somebody has, with its term {@code [from, until)}.
 *
 * <p>For example, one that is valid until 2026-11-25 inclusive has {@code until} 2026-11-26.
 *
 * @param code what it certifies, as posts ask for it, such as {@code quality-inspector-certificate}
 * @param from the day of its issue or last renewal, which is the first of its term
 * @param until the day after the last one; empty if it has no end
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Certificate(String code, LocalDate from, Optional<LocalDate> until) {

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}, or the end is
   *     not after the begin
   */
  @JsonCreator
  public Certificate(
      @JsonProperty("code") String code,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("until") Optional<LocalDate> until) {
    KebabCode.check("Certificate.code", code);
    requireNonNull(from, "from");
    checkArgument(
        until.isEmpty() || until.get().isAfter(from),
        "Certificate.until must be after from %s, but was %s",
        from,
        until.map(LocalDate::toString).orElse(""));
    this.code = code;
    this.from = from;
    this.until = until;
  }

  /** Returns a certificate without end. */
  public static Certificate of(String code, LocalDate from) {
    return new Certificate(code, from, Optional.empty());
  }

  /**
   * Returns a certificate that ends.
   *
   * @param until the day after the last one
   * @throws IllegalArgumentException if the end is not after the begin
   */
  public static Certificate of(String code, LocalDate from, LocalDate until) {
    return new Certificate(code, from, Optional.of(until));
  }
}
