package io.dealership.core.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of thing a qualification is.
 *
 * @since 0.1
 */
public enum QualificationKind {
  /** A school or college. */
  @JsonProperty("education")
  EDUCATION,

  /** Time spent in a field of work. */
  @JsonProperty("experience")
  EXPERIENCE,

  /** A certificate of an authority, or of the maker. */
  @JsonProperty("certificate")
  CERTIFICATE,

  /** A skill that people judge. */
  @JsonProperty("skill")
  SKILL
}
