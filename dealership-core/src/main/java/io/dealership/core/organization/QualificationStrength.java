package io.dealership.core.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How strongly a qualification is wanted.
 *
 * @since 0.1
 */
public enum QualificationStrength {
  /** Nobody may hold the post without it. */
  @JsonProperty("must")
  MUST,

  /** The post asks for it; whether it keeps somebody from the post is for the store to say. */
  @JsonProperty("should")
  SHOULD,

  /** It is an advantage. */
  @JsonProperty("preferred")
  PREFERRED
}
