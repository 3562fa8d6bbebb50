package io.dealership.core.identity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle identification number: 17 digits and letters, without I, O and Q.
 *
 * <table>
 * <caption>The characters of {@code LFV2A21K2G4123456}, by position</caption>
 * <tr><th>1 to 3</th><td>{@code LFV}</td><td>{@link #worldManufacturerIdentifier()}</td></tr>
 * <tr><th>4 to 9</th><td>{@code 2A21K2}</td><td>{@link #vehicleDescriptorSection()}, the last of
 *     it the check digit</td></tr>
 * <tr><th>10 to 17</th><td>{@code G4123456}</td><td>{@link #vehicleIndicatorSection()}: model year,
 *     {@link #plant()} and {@link #serialNumber()}</td></tr>
 * </table>
 *
 * <p>Only the form is an invariant. The check digit is not, for cars built for Europe often carry
 * none; {@link #hasValidCheckDigit()} tells, and {@link #check(String, VinCheckDigitRule)} and
 * {@link ValidVin} say for whom it counts.
 *
 * <p>The number leads to a person, so {@link #toString()} and all messages mask it; {@link
 * #value()} is the explicit view. In JSON it is its whole text.
 *
 * <h2>Source</h2>
 *
 * <p>GB 16735-2019 and ISO 3779; model year and position 7 of North American vehicles: 49 CFR
 * 565.15.
 *
 * @since 0.1
 */
public final class Vin implements Comparable<Vin> {

  /** The characters of which numbers consist, in the order of their codes. */
  static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

  private static final int LENGTH = 17;
  private static final int CHECK_POSITION = 8;
  private static final int YEAR_POSITION = 9;

  /** Tells the two cycles of years apart for North American cars: a digit for the first. */
  private static final int CYCLE_POSITION = 6;

  /** The codes of the years of a cycle, in order; the first cycle begins in 1980. */
  private static final String YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";

  private static final int FIRST_YEAR = 1980;
  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

  /** The number that each letter from A to Z stands for; 0 for I, O and Q, which never occur. */
  private static final String LETTER_VALUES = "12345678012345070923456789";

  private final String value;

  private Vin(String value) {
    this.value = value;
  }

  /**
   * Returns the number of which {@code value} is the normal form, as {@link #value()} gives it.
   *
   * @throws IllegalArgumentException if {@code value} has not 17 characters, or one of them is not
   *     an upper-case letter or a digit, or is I, O or Q
   */
  public static Vin of(String value) {
    String problem = problem(value);
    checkArgument(problem == null, "Vin.value %s", problem);
    return new Vin(value);
  }

  /**
   * Reads a number as people type it: lower-case and full-width characters become their plain
   * upper-case ones; blanks and hyphens are dropped.
   *
   * @throws IllegalArgumentException if what remains is no vehicle identification number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Vin parse(String text) {
    return of(normalize(text));
  }

  /**
   * Reads a number as {@link #parse} does and says all that is wrong with it; a wrong check digit
   * is an error for vehicles of China and North America, and a warning for all others.
   */
  public static IdentifierCheck<Vin> check(String text) {
    return check(text, VinCheckDigitRule.CHINA_AND_NORTH_AMERICA);
  }

  /**
   * Reads a number as {@link #parse} does and says all that is wrong with it.
   *
   * <p>A wrong form is always an error, a wrong check digit what the rule says. A vehicle of China
   * or North America whose tenth character is not the code of a year is a warning.
   */
  public static IdentifierCheck<Vin> check(String text, VinCheckDigitRule rule) {
    requireNonNull(rule);
    String normal = normalize(text);
    if (problem(normal) != null) {
      return IdentifierCheck.refused(IdentifierProblem.VIN_FORM);
    }
    var vin = new Vin(normal);
    var findings = new ArrayList<IdentifierFinding>();
    if (!vin.hasValidCheckDigit()) {
      findings.add(new IdentifierFinding(IdentifierProblem.VIN_CHECK_DIGIT, rule.severity(vin)));
    }
    if ((vin.isOfChina() || vin.isOfNorthAmerica()) && vin.possibleModelYears().isEmpty()) {
      findings.add(new IdentifierFinding(IdentifierProblem.VIN_MODEL_YEAR, Severity.WARNING));
    }
    return new IdentifierCheck<>(Optional.of(vin), findings);
  }

  /** Returns what keeps {@code text} from being a number, or null if nothing does. */
  private static @Nullable String problem(String text) {
    if (text.length() != LENGTH) {
      return "must have 17 characters, but had " + text.length();
    }
    for (int i = 0; i < LENGTH; i++) {
      if (CHARACTERS.indexOf(text.charAt(i)) < 0) {
        return "must have only digits and letters without I, O and Q, but had another character at "
            + (i + 1);
      }
    }
    return null;
  }

  private static String normalize(String text) {
    return TypedText.normalize(text, "");
  }

  /** Returns all 17 characters: the explicit view of a number that is masked everywhere else. */
  @JsonValue
  public String value() {
    return value;
  }

  /** Returns the first three characters, which name the maker and the region it builds in. */
  public String worldManufacturerIdentifier() {
    return value.substring(0, 3);
  }

  /**
   * Returns characters 4 to 9, which describe the vehicle as its maker likes; the last of them is
   * the check digit.
   */
  public String vehicleDescriptorSection() {
    return value.substring(3, YEAR_POSITION);
  }

  /** Returns characters 10 to 17, which tell the vehicle from others of its maker. */
  public String vehicleIndicatorSection() {
    return value.substring(YEAR_POSITION);
  }

  /** Returns the eleventh character, by which the maker names the plant. */
  public char plant() {
    return value.charAt(10);
  }

  /**
   * Returns characters 12 to 17, the serial number.
   *
   * <p>Of a {@linkplain #isOfSmallMaker() small maker} the first three of them belong to the name
   * of the maker, and only the last three count vehicles.
   */
  public String serialNumber() {
    return value.substring(11);
  }

  /**
   * Returns whether the third character is 9: the maker builds few vehicles a year and shares its
   * world manufacturer identifier with others.
   */
  public boolean isOfSmallMaker() {
    return value.charAt(2) == '9';
  }

  /** Returns the region that the first character stands for, as far as that is certain. */
  public Optional<VinRegion> region() {
    return switch (value.charAt(0)) {
      case 'A', 'B', 'C' -> Optional.of(VinRegion.AFRICA);
      case 'J', 'K', 'L', 'M', 'N', 'P', 'R' -> Optional.of(VinRegion.ASIA);
      case 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z' -> Optional.of(VinRegion.EUROPE);
      case '1', '2', '3', '4', '5' -> Optional.of(VinRegion.NORTH_AMERICA);
      case '6' -> Optional.of(VinRegion.OCEANIA);
      case '8', '9' -> Optional.of(VinRegion.SOUTH_AMERICA);
      default -> Optional.empty();
    };
  }

  /** Returns whether the first character is L, for China. */
  public boolean isOfChina() {
    return value.charAt(0) == 'L';
  }

  private boolean isOfNorthAmerica() {
    return region().equals(Optional.of(VinRegion.NORTH_AMERICA));
  }

  /**
   * Returns the years from 1980 to 2039 that the tenth character can stand for, in order; none if
   * it is 0, U or Z, which stand for no year.
   *
   * <p>The codes come again after 30 years: A is 1980 and 2010, Y is 2000 and 2030, 1 is 2001 and
   * 2031. For numbers of North America the seventh character tells which: a digit for 1980 to 2009,
   * a letter for 2010 to 2039. That holds for cars and light trucks, not for trucks over 4536 kg,
   * buses and motorcycles. Makers elsewhere need not say the year there at all.
   *
   * <p>For example, {@code LFV2A21K2G4123456} can be of 1986 or 2016, and {@code
   * 19XFC1F7XGE028370}, of North America, is of 2016.
   */
  public List<Year> possibleModelYears() {
    int index = YEAR_CODES.indexOf(value.charAt(YEAR_POSITION));
    if (index < 0) {
      return List.of();
    }
    var first = Year.of(FIRST_YEAR + index);
    var second = first.plusYears(YEAR_CODES.length());
    if (!isOfNorthAmerica()) {
      return List.of(first, second);
    }
    return List.of(value.charAt(CYCLE_POSITION) <= '9' ? first : second);
  }

  /**
   * Returns the latest of the {@linkplain #possibleModelYears() possible model years} of a vehicle
   * that was there on a day; empty if there is none.
   *
   * <p>A model year can be at most the calendar year after that of the day, for new models come out
   * before it begins. The day of the first sale tells more than today: a car of 1988 seen in 2026
   * is taken for one of 2018.
   *
   * <p>For example, {@code LFV2A21K2G4123456} is of 2016 on 2015-01-01 and later, and of 1986 on
   * 2014-12-31.
   */
  public Optional<Year> modelYear(LocalDate existedOn) {
    int latest = existedOn.getYear() + 1;
    return possibleModelYears().stream()
        .filter(year -> year.getValue() <= latest)
        .reduce((earlier, later) -> later);
  }

  /**
   * Returns whether the ninth character is the check digit of the others.
   *
   * <p>Letters stand for numbers (A to H are 1 to 8, J to R are 1 to 9 with gaps, S to Z are 2 to
   * 9), each is multiplied with the weight of its position, and the sum modulo 11 is the check
   * digit, X for 10. For example, the sum of {@code LJCPCBLCX11000237} is 186, which leaves 10.
   */
  public boolean hasValidCheckDigit() {
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += WEIGHTS[i] * number(value.charAt(i));
    }
    int remainder = sum % 11;
    return value.charAt(CHECK_POSITION) == (remainder == 10 ? 'X' : (char) ('0' + remainder));
  }

  private static int number(char c) {
    return (c <= '9' ? c : LETTER_VALUES.charAt(c - 'A')) - '0';
  }

  @Override
  public int compareTo(Vin other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Vin other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the masked number: the first three and the last four characters. */
  @Override
  public String toString() {
    return worldManufacturerIdentifier() + "**********" + value.substring(13);
  }
}
