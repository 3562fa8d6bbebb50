package io.dealership.core.authority;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What somebody who was asked has said.
 *
 * @since 0.1
 */
public enum ApprovalAnswer {
  /** Yes. */
  @JsonProperty("given")
  GIVEN,

  /** No. */
  @JsonProperty("refused")
  REFUSED
}
