package io.dealership.rules.insurance;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a discount for years without a claim rests on.
 *
 * @param insuredYears how many whole years the car has been insured; 0 for a new one
 * @param freeYears how many of the last years ended without a claim, one after the other
 * @param claimsInLastYear the claims in the last year
 * @param claimsInThreeYears the claims in the last three years, the last one among them
 */
public record ClaimHistory(
    int insuredYears, int freeYears, int claimsInLastYear, int claimsInThreeYears) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative, or two do not fit together
   */
  public ClaimHistory {
    checkArgument(
        freeYears >= 0 && freeYears <= insuredYears,
        "ClaimHistory.freeYears must be from 0 to insuredYears %s, but was %s",
        insuredYears,
        freeYears);
    checkArgument(
        claimsInLastYear >= 0 && claimsInLastYear <= claimsInThreeYears,
        "ClaimHistory.claimsInLastYear must be from 0 to claimsInThreeYears %s, but was %s",
        claimsInThreeYears,
        claimsInLastYear);
    checkArgument(
        freeYears == 0 || claimsInLastYear == 0,
        "ClaimHistory.claimsInLastYear must be 0 after %s years without a claim, but was %s",
        freeYears,
        claimsInLastYear);
    checkArgument(
        freeYears < 3 || claimsInThreeYears == 0,
        "ClaimHistory.claimsInThreeYears must be 0 after %s years without a claim, but was %s",
        freeYears,
        claimsInThreeYears);
  }

  /** Returns a history. */
  @JsonCreator
  public static ClaimHistory of(
      @JsonProperty("insuredYears") int insuredYears,
      @JsonProperty("freeYears") int freeYears,
      @JsonProperty("claimsInLastYear") int claimsInLastYear,
      @JsonProperty("claimsInThreeYears") int claimsInThreeYears) {
    return new ClaimHistory(insuredYears, freeYears, claimsInLastYear, claimsInThreeYears);
  }
}
