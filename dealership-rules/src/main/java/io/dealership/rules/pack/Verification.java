package io.dealership.rules.pack;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well a value is known. */
public enum Verification {
  /** Read in the full text of the act, or in the primary data itself; {@code T}. */
  @JsonProperty("T")
  FULL_TEXT,
  /** Two or more independent sources agree; {@code V2}. */
  @JsonProperty("V2")
  TWO_SOURCES,
  /** One source says so; {@code V1}. */
  @JsonProperty("V1")
  ONE_SOURCE,
  /** Drawn from verified text; {@code I}. */
  @JsonProperty("I")
  INTERPRETATION,
  /** Not law but what is usual, and for the store to set; {@code N}. */
  @JsonProperty("N")
  NORM,
  /** Not verified: decides nothing by default; {@code U}. */
  @JsonProperty("U")
  UNVERIFIED
}
