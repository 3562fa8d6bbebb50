package io.dealership.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number of mainland China: 11 digits that begin with 13 to 19.
 *
 * <p>The number leads to a person, so {@link #toString()} and all messages mask it; {@link
 * #value()} is the explicit view. In JSON it is its whole text.
 *
 * <h2>Source</h2>
 *
 * <p>Common practice, found in one source; which of these numbers are given out changes and is not
 * looked at.
 *
 * @since 0.1
 */
public final class MobileNumber implements Comparable<MobileNumber> {

  private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern DIALED = Pattern.compile("(?:\\+?86|0)?(" + FORM + ")");

  private final String value;

  private MobileNumber(String value) {
    this.value = value;
  }

  /**
   * Returns the number with these 11 digits, as {@link #value()} gives it.
   *
   * @throws IllegalArgumentException if {@code value} has not 11 digits that begin with 13 to 19
   */
  public static MobileNumber of(String value) {
    checkArgument(
        FORM.matcher(value).matches(),
        "MobileNumber.value must be 11 digits that begin with 13 to 19, but was another text of %s"
            + " characters",
        value.length());
    return new MobileNumber(value);
  }

  /**
   * Reads a number as people type and dial it: full-width characters become plain ones; blanks,
   * hyphens and the marks of a copied number are dropped, and so is one {@code +86}, {@code 86} or
   * {@code 0} in front of the 11 digits.
   *
   * @throws IllegalArgumentException if what remains is no mobile number of mainland China
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MobileNumber parse(String text) {
    return of(withoutPrefix(text));
  }

  /** Reads a number as {@link #parse} does and says what is wrong with it; that is an error. */
  public static IdentifierCheck<MobileNumber> check(String text) {
    String digits = withoutPrefix(text);
    return FORM.matcher(digits).matches()
        ? new IdentifierCheck<>(Optional.of(new MobileNumber(digits)), List.of())
        : IdentifierCheck.refused(IdentifierProblem.MOBILE_NUMBER_FORM);
  }

  private static String withoutPrefix(String text) {
    String normal = TypedText.normalize(text, "");
    Matcher matcher = DIALED.matcher(normal);
    return matcher.matches() ? matcher.group(1) : normal;
  }

  /** Returns the 11 digits: the explicit view of a number that is masked everywhere else. */
  @JsonValue
  public String value() {
    return value;
  }

  @Override
  public int compareTo(MobileNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof MobileNumber other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the masked number: the first three and the last four digits. */
  @Override
  public String toString() {
    return value.substring(0, 3) + "****" + value.substring(7);
  }
}
