package io.dealership.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Turns the fields of a draft into values, remembers what is wrong with each, and says all of it at
 * once.
 */
public final class DraftConversion {

  private static final int MAX_MONEY_LENGTH = 20;

  private final List<String> problems = new ArrayList<>();

  /** Makes one without problems. */
  public DraftConversion() {}

  /** Converts a field, or remembers that it is missing or wrong. */
  public <F, T> Optional<T> required(String path, @Nullable F field, Function<F, T> conversion) {
    if (field == null) {
      problems.add(path + " must be given");
    }
    return optional(path, field, conversion);
  }

  /** Converts a field that may be missing, or remembers that it is wrong. */
  public <F, T> Optional<T> optional(String path, @Nullable F field, Function<F, T> conversion) {
    return field == null ? Optional.empty() : build(path, () -> conversion.apply(field));
  }

  /** Returns what the step builds of the fields so far, or nothing if the step fails. */
  public <T> Optional<T> build(String path, Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (IllegalArgumentException e) {
      problems.add(path + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Returns how many problems it remembers. */
  public int problemCount() {
    return problems.size();
  }

  /** Returns what is wrong, each with its path, in the order in which it was found. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Returns the exception that says all of it. */
  public IllegalArgumentException failure(String draft) {
    return new IllegalArgumentException(
        draft + " must be valid, but was not: " + String.join("; ", problems));
  }

  /**
   * Reads money.
   *
   * @throws IllegalArgumentException if the text is no money of a known currency
   */
  public static Money money(String text) {
    if (text.length() > MAX_MONEY_LENGTH) {
      throw new IllegalArgumentException(
          "Money must have at most 20 characters, but had " + text.length());
    }
    try {
      return Money.parse(text);
    } catch (IllegalArgumentException | ArithmeticException e) {
      // no such form, no such currency, or more decimals than it has
      throw new IllegalArgumentException(
          "Money must be written like 'CNY 12.50', but was '" + text + "'", e);
    }
  }
}
