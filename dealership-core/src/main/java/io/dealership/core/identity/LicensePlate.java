package io.dealership.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The number on the license plate of a vehicle of mainland China.
 *
 * <p>Its {@link #kind()} follows from its characters; there is no check digit. The second character
 * of most plates is the letter of the office that gave it, any from A to Z; a serial has digits and
 * letters, but never I and O.
 *
 * <table>
 * <caption>The forms</caption>
 * <tr><th>ordinary</th><td>province, letter, serial of 5</td><td>京A12345</td></tr>
 * <tr><th>small new-energy</th><td>province, letter; A to H, J or K, a digit or letter, 4
 *     digits</td><td>粤BD12345</td></tr>
 * <tr><th>large new-energy</th><td>province, letter; 5 digits; A to H, J or K</td><td>粤B12345D</td>
 *     </tr>
 * <tr><th>with a last sign</th><td>province, letter, serial of 4, sign</td><td>京A1234挂</td></tr>
 * <tr><th>embassy</th><td>6 digits beside the sign, or as with a last sign</td><td>224578使,
 *     使224578</td></tr>
 * <tr><th>consulate</th><td>province, 4 to 6 digits, sign, or as with a last sign</td><td>闽20401领</td>
 *     </tr>
 * </table>
 *
 * <p>Plates of the armed forces, of motorcycles under other rules and temporary ones are not read.
 *
 * <p>The plate leads to a person, so {@link #toString()} and all messages mask it; {@link #value()}
 * is the explicit view. In JSON it is its whole text.
 *
 * <h2>Source</h2>
 *
 * <p>GA 36-2018. That D stands for battery-electric and F for other new-energy vehicles is
 * verified; what the other letters stand for is not, so they are taken, but tell nothing. How many
 * letters a serial may have is unverified and left open, and so are the forms of embassies and
 * consulates.
 *
 * @since 0.1
 */
public final class LicensePlate implements Comparable<LicensePlate> {

  /** What is typed between the letter of the office and the serial. */
  private static final String MIDDLE_DOTS = "\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF65";

  private static final int LONGEST = 8;
  private static final int SERIAL_START = 2;

  private static final String PROVINCE =
      Arrays.stream(Province.values())
          .map(Province::sign)
          .collect(Collectors.joining("", "[", "]"));
  private static final String OFFICE = PROVINCE + "[A-Z]";
  private static final String SERIAL_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String SERIAL_CHARACTER = "[" + SERIAL_CHARACTERS + "]";
  private static final String ENERGY_LETTER = "[A-HJK]";

  private static final Pattern BEGINNING = Pattern.compile(OFFICE);
  private static final String SIGNS = "挂学警港澳使领";

  private static final List<Form> FORMS =
      List.of(
          new Form(LicensePlateKind.ORDINARY, OFFICE + SERIAL_CHARACTER + "{5}"),
          new Form(
              LicensePlateKind.NEW_ENERGY_SMALL,
              OFFICE + ENERGY_LETTER + SERIAL_CHARACTER + "[0-9]{4}"),
          new Form(LicensePlateKind.NEW_ENERGY_LARGE, OFFICE + "[0-9]{5}" + ENERGY_LETTER),
          new Form(LicensePlateKind.TRAILER, signed("挂")),
          new Form(LicensePlateKind.DRIVING_SCHOOL, signed("学")),
          new Form(LicensePlateKind.POLICE, signed("警")),
          new Form(LicensePlateKind.HONG_KONG, signed("港")),
          new Form(LicensePlateKind.MACAO, signed("澳")),
          new Form(LicensePlateKind.EMBASSY, "[0-9]{6}使|使[0-9]{6}|" + signed("使")),
          new Form(LicensePlateKind.CONSULATE, PROVINCE + "[0-9]{4,6}领|" + signed("领")));

  private final String value;
  private final LicensePlateKind kind;

  private LicensePlate(String value, LicensePlateKind kind) {
    this.value = value;
    this.kind = kind;
  }

  private record Form(LicensePlateKind kind, Pattern pattern) {
    Form(LicensePlateKind kind, String regex) {
      this(kind, Pattern.compile(regex));
    }
  }

  private static String signed(String sign) {
    return OFFICE + SERIAL_CHARACTER + "{4}" + sign;
  }

  /**
   * Returns the plate of which {@code value} is the normal form, as {@link #value()} gives it.
   *
   * @throws IllegalArgumentException if {@code value} has none of the forms
   */
  public static LicensePlate of(String value) {
    LicensePlateKind kind = kindOf(value);
    if (kind == null) {
      throw new IllegalArgumentException("LicensePlate.value " + explain(value));
    }
    return new LicensePlate(value, kind);
  }

  /**
   * Reads a plate as people type it: lower-case and full-width characters become their plain
   * upper-case ones; blanks, hyphens and middle dots are dropped.
   *
   * @throws IllegalArgumentException if what remains is no license plate
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LicensePlate parse(String text) {
    return of(normalize(text));
  }

  /** Reads a plate as {@link #parse} does and says what is wrong with it; that is an error. */
  public static IdentifierCheck<LicensePlate> check(String text) {
    String normal = normalize(text);
    LicensePlateKind kind = kindOf(normal);
    return kind == null
        ? IdentifierCheck.refused(problem(normal))
        : new IdentifierCheck<>(Optional.of(new LicensePlate(normal, kind)), List.of());
  }

  private static String normalize(String text) {
    return TypedText.normalize(text, MIDDLE_DOTS);
  }

  private static @Nullable LicensePlateKind kindOf(String text) {
    for (Form form : FORMS) {
      if (form.pattern().matcher(text).matches()) {
        return form.kind();
      }
    }
    return null;
  }

  /** Returns what is wrong with a text that has none of the forms. */
  private static IdentifierProblem problem(String text) {
    if (!hasLength(text) || !BEGINNING.matcher(text).lookingAt()) {
      return IdentifierProblem.LICENSE_PLATE_FORM;
    }
    return firstWrongCharacter(text) > 0
        ? IdentifierProblem.LICENSE_PLATE_SERIAL
        : IdentifierProblem.LICENSE_PLATE_NEW_ENERGY;
  }

  private static String explain(String text) {
    return switch (problem(text)) {
      case LICENSE_PLATE_SERIAL ->
          "must have only digits and letters without I and O in its serial, but had another"
              + " character at "
              + firstWrongCharacter(text);
      case LICENSE_PLATE_NEW_ENERGY ->
          "must have a serial of 5 characters, or of 6 like D12345 or 12345D with a letter from A"
              + " to H, J or K, but had another of 6";
      default ->
          hasLength(text)
              ? "must begin with the sign of a province and a letter, but did not"
              : "must have 7 characters, or 8 for a new-energy vehicle, but had " + text.length();
    };
  }

  private static boolean hasLength(String text) {
    return text.length() == LONGEST || text.length() == LONGEST - 1;
  }

  /** Returns the position, from 1, of the first character that is in no serial; 0 if all are. */
  private static int firstWrongCharacter(String text) {
    for (int i = SERIAL_START; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lastSign = i == LONGEST - 2 && text.length() == LONGEST - 1 && SIGNS.indexOf(c) >= 0;
      if (SERIAL_CHARACTERS.indexOf(c) < 0 && !lastSign) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Returns all characters: the explicit view of a plate that is masked everywhere else. */
  @JsonValue
  public String value() {
    return value;
  }

  /** Returns the kind that the characters tell. */
  public LicensePlateKind kind() {
    return kind;
  }

  /** Returns the province that gave the plate; empty for plates of embassies without one. */
  public Optional<Province> province() {
    return Province.ofSign(value.substring(0, 1));
  }

  /**
   * Returns the province and the letter of the office that gave the plate, such as 京A; empty for
   * plates of embassies and consulates without a letter.
   */
  public Optional<String> issuingOffice() {
    return BEGINNING.matcher(value).lookingAt()
        ? Optional.of(value.substring(0, SERIAL_START))
        : Optional.empty();
  }

  /** Returns whether the plate is one of a new-energy vehicle, small or large. */
  public boolean isNewEnergy() {
    return kind == LicensePlateKind.NEW_ENERGY_SMALL || kind == LicensePlateKind.NEW_ENERGY_LARGE;
  }

  /**
   * Returns what drives the new-energy vehicle; empty for other plates, and for letters other than
   * D and F, whose meaning is unverified.
   */
  public Optional<NewEnergyKind> newEnergyKind() {
    if (!isNewEnergy()) {
      return Optional.empty();
    }
    int position = kind == LicensePlateKind.NEW_ENERGY_SMALL ? SERIAL_START : LONGEST - 1;
    return switch (value.charAt(position)) {
      case 'D' -> Optional.of(NewEnergyKind.BATTERY_ELECTRIC);
      case 'F' -> Optional.of(NewEnergyKind.OTHER);
      default -> Optional.empty();
    };
  }

  @Override
  public int compareTo(LicensePlate other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof LicensePlate other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the masked plate: the first two and the last two characters. */
  @Override
  public String toString() {
    int end = value.length() - 2;
    return value.substring(0, 2) + "*".repeat(end - 2) + value.substring(end);
  }
}
