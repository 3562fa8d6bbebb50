package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often something happened, or how many days it took, as far as that is known: a number, or a
 * range of numbers when not all workshops of a network were asked.
 *
 * <p>Both bounds are inclusive. As text, and so in JSON, it is {@code 4}, {@code 2..5}, or {@code
 * 2+} for at least two; a plain JSON number is read as well.
 *
 * <h2>Source</h2>
 *
 * <p>Interpretation R-505: the number of repairs in a whole network is often not known.
 *
 * @param least the least that it can be, 0 to 1,000,000
 * @param most the most that it can be, 0 to 1,000,000; empty when nobody knows
 * @since 0.1
 */
public record CountRange(int least, OptionalInt most) {

  private static final int MAX = 1_000_000;
  private static final Pattern FORM =
      Pattern.compile("(?<least>[0-9]{1,7}+)(?:(?<open>\\+)|\\.\\.(?<most>[0-9]{1,7}+))?");

  /** Known to be none. */
  public static final CountRange ZERO = of(0);

  /** Nothing is known: none, or any number. */
  public static final CountRange UNKNOWN = atLeast(0);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a bound is out of range, or the upper one is below the
   *     lower one
   */
  public CountRange {
    checkArgument(
        least >= 0 && least <= MAX,
        "CountRange.least must be from 0 to 1000000, but was %s",
        least);
    checkArgument(
        most.isEmpty() || (most.getAsInt() >= least && most.getAsInt() <= MAX),
        "CountRange.most must be from least %s to 1000000, but was %s",
        least,
        most.orElse(-1));
  }

  /**
   * Returns exactly this number.
   *
   * @throws IllegalArgumentException if {@code count} is not from 0 to 1,000,000
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CountRange of(int count) {
    return new CountRange(count, OptionalInt.of(count));
  }

  /**
   * Returns this number or any greater one.
   *
   * @throws IllegalArgumentException if {@code least} is not from 0 to 1,000,000
   */
  public static CountRange atLeast(int least) {
    return new CountRange(least, OptionalInt.empty());
  }

  /**
   * Returns a number between these two, both inclusive.
   *
   * @throws IllegalArgumentException if {@code least} is not from 0 to {@code most}, or {@code
   *     most} is over 1,000,000
   */
  public static CountRange between(int least, int most) {
    return new CountRange(least, OptionalInt.of(most));
  }

  /**
   * Reads a text such as {@code 4}, {@code 2..5} or {@code 2+}.
   *
   * @throws IllegalArgumentException if {@code text} is none, or its bounds are out of range
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CountRange parse(String text) {
    Matcher matcher = FORM.matcher(text);
    checkArgument(
        matcher.matches(),
        "CountRange must be written like '4', '2..5' or '2+', but was %s",
        text.length() <= 20 ? "'" + text + "'" : text.length() + " characters");
    int least = Integer.parseInt(matcher.group("least"));
    @Nullable String most = matcher.group("most");
    if (matcher.group("open") != null) {
      return atLeast(least);
    }
    return most == null ? of(least) : between(least, Integer.parseInt(most));
  }

  /** Returns whether the number itself is known. */
  public boolean isExact() {
    return most.isPresent() && most.getAsInt() == least;
  }

  /** Returns whether it can be this number. */
  public boolean contains(int count) {
    return count >= least && (most.isEmpty() || count <= most.getAsInt());
  }

  /** Returns a range of the same lower bound without an upper one. */
  public CountRange orMore() {
    return most.isEmpty() ? this : atLeast(least);
  }

  /**
   * Returns how many are missing until the number is reached: 0 when it is reached already.
   *
   * <p>For example, from 2 to 5 until 5: 0 to 3. A number that has no upper bound may have reached
   * it.
   *
   * @throws IllegalArgumentException if {@code count} is not from 0 to 1,000,000
   */
  public CountRange missingUntil(int count) {
    int mostMissing = Math.max(0, count - least);
    int leastMissing = most.isEmpty() ? 0 : Math.max(0, count - most.getAsInt());
    return between(leastMissing, mostMissing);
  }

  /** Returns the text, such as {@code 4}, {@code 2..5} or {@code 2+}. */
  @Override
  @JsonValue
  public String toString() {
    if (most.isEmpty()) {
      return least + "+";
    }
    return isExact() ? Integer.toString(least) : least + ".." + most.getAsInt();
  }
}
