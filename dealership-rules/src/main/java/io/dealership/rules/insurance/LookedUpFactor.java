package io.dealership.rules.insurance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.pack.Verification;
import java.math.BigDecimal;
import java.util.List;

/**
 * A factor that was looked up, with what it rests on. It is data for people; no rule decides by it.
 *
 * @param factor the factor that a premium is multiplied by
 * @param verification how well it is known
 * @param citations what it rests on
 */
public record LookedUpFactor(
    BigDecimal factor, Verification verification, List<Citation> citations) {

  /** Copies the list. */
  public LookedUpFactor {
    citations = List.copyOf(citations);
  }

  /** Returns a factor. */
  @JsonCreator
  public static LookedUpFactor of(
      @JsonProperty("factor") BigDecimal factor,
      @JsonProperty("verification") Verification verification,
      @JsonProperty("citations") List<Citation> citations) {
    return new LookedUpFactor(factor, verification, citations);
  }
}
