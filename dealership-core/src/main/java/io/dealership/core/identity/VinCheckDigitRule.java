package io.dealership.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * For which vehicles a wrong check digit is an error; for all others it is a warning.
 *
 * <p>Vehicles are told apart by the first character of their number, which stands for the region of
 * their maker.
 *
 * <h2>Source</h2>
 *
 * <p>North America requires the check digit (49 CFR 565), and vehicles of China carry it. That GB
 * 16735-2019 requires it of every vehicle sold in China is unverified: {@link #EVERYWHERE} is that
 * reading.
 *
 * @param regions the first characters, each once and in order; empty if it is never an error
 * @since 0.1
 */
public record VinCheckDigitRule(@JsonValue String regions) {

  /** The first characters of China and North America. */
  static final String DEFAULT_REGIONS = "L12345";

  /** An error for vehicles of China (L) and North America (1 to 5): the rule unless said so. */
  public static final VinCheckDigitRule CHINA_AND_NORTH_AMERICA =
      new VinCheckDigitRule(DEFAULT_REGIONS);

  /** An error for every vehicle. */
  public static final VinCheckDigitRule EVERYWHERE = new VinCheckDigitRule(Vin.CHARACTERS);

  /** A warning for every vehicle. */
  public static final VinCheckDigitRule NOWHERE = new VinCheckDigitRule("");

  /**
   * Sorts the characters.
   *
   * @throws IllegalArgumentException if one of them is no character of a number
   */
  public VinCheckDigitRule {
    checkArgument(
        regions.chars().allMatch(c -> Vin.CHARACTERS.indexOf(c) >= 0),
        "VinCheckDigitRule.regions must be digits and letters without I, O and Q, but were '%s'",
        regions);
    regions =
        regions
            .chars()
            .sorted()
            .distinct()
            .collect(
                StringBuilder::new, (sorted, c) -> sorted.append((char) c), StringBuilder::append)
            .toString();
  }

  /**
   * Returns the rule of these first characters, such as {@code L12345}.
   *
   * @throws IllegalArgumentException if one of them is no character of a number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VinCheckDigitRule ofRegions(String regions) {
    return new VinCheckDigitRule(regions);
  }

  /** Returns what a wrong check digit of this vehicle is. */
  public Severity severity(Vin vin) {
    return regions.indexOf(vin.value().charAt(0)) >= 0 ? Severity.ERROR : Severity.WARNING;
  }

  /** Returns the first characters. */
  @Override
  public String toString() {
    return regions;
  }
}
