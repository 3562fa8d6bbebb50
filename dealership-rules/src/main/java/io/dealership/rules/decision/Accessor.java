package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads one fact out of an object of facts. Callers write lambdas for the nested interfaces and
 * hand them to {@link FactType.Builder}.
 *
 * <p>Each of the nested interfaces translates its value to a code in a default method. That is what
 * keeps a decision fast: where the engine calls {@link #code}, the compiler of the Java virtual
 * machine sees the class of the lambda itself, and can inline both calls. A wrapping lambda would
 * hide it.
 *
 * @param <F> the type of the facts
 */
public interface Accessor<F> {

  /** The code of a fact that is not given. */
  long MISSING = Long.MIN_VALUE;

  /**
   * The fact as a whole number: the number itself, the ordinal of a choice, 0 or 1, the {@linkplain
   * #code(LocalDate) code of a date}; or {@link #MISSING}.
   */
  long code(F facts);

  /**
   * A date as a whole number: year, month and day side by side in its bits. Later dates have
   * greater codes, but those of neighbors are not always neighbors. (To count the days since 1970
   * takes longer than a whole decision.)
   */
  static long code(LocalDate date) {
    return (long) date.getYear() << 9 | date.getMonthValue() << 5 | date.getDayOfMonth();
  }

  /** Reads a whole number that is always given. */
  @FunctionalInterface
  interface OfInteger<F> extends Accessor<F> {
    /** The number; not {@link Long#MIN_VALUE}. */
    long get(F facts);

    @Override
    default long code(F facts) {
      return get(facts);
    }
  }

  /** Reads a whole number that may be missing. */
  @FunctionalInterface
  interface OfOptionalInteger<F> extends Accessor<F> {
    /** The number, or empty when it is not given. */
    OptionalLong get(F facts);

    @Override
    default long code(F facts) {
      OptionalLong value = get(facts);
      return value.isPresent() ? value.getAsLong() : MISSING;
    }
  }

  /** Reads a yes or no that is always given. */
  @FunctionalInterface
  interface OfFlag<F> extends Accessor<F> {
    /** The flag. */
    boolean get(F facts);

    @Override
    default long code(F facts) {
      return get(facts) ? 1 : 0;
    }
  }

  /** Reads a yes or no that may be missing. */
  @FunctionalInterface
  interface OfOptionalFlag<F> extends Accessor<F> {
    /** The flag, or empty when it is not given. */
    Optional<Boolean> get(F facts);

    @Override
    default long code(F facts) {
      Optional<Boolean> value = get(facts);
      return value.isPresent() ? (value.get() ? 1 : 0) : MISSING;
    }
  }

  /** Reads one of a list of choices that is always given. */
  @FunctionalInterface
  interface OfChoice<F, E extends Enum<E>> extends Accessor<F> {
    /** The choice. */
    E get(F facts);

    @Override
    @SuppressWarnings("EnumOrdinal") // an index within this run; it is never stored
    default long code(F facts) {
      return get(facts).ordinal();
    }
  }

  /** Reads one of a list of choices that may be missing. */
  @FunctionalInterface
  interface OfOptionalChoice<F, E extends Enum<E>> extends Accessor<F> {
    /** The choice, or empty when it is not given. */
    Optional<E> get(F facts);

    @Override
    @SuppressWarnings("EnumOrdinal") // an index within this run; it is never stored
    default long code(F facts) {
      Optional<E> value = get(facts);
      return value.isPresent() ? value.get().ordinal() : MISSING;
    }
  }

  /** Reads a date that is always given. */
  @FunctionalInterface
  interface OfDate<F> extends Accessor<F> {
    /** The date. */
    LocalDate get(F facts);

    @Override
    default long code(F facts) {
      return Accessor.code(get(facts));
    }
  }

  /** Reads a date that may be missing. */
  @FunctionalInterface
  interface OfOptionalDate<F> extends Accessor<F> {
    /** The date, or empty when it is not given. */
    Optional<LocalDate> get(F facts);

    @Override
    default long code(F facts) {
      Optional<LocalDate> value = get(facts);
      return value.isPresent() ? Accessor.code(value.get()) : MISSING;
    }
  }

  /**
   * Reads a value that may be missing and is searched among the cut points of its column: a {@link
   * String}, {@link BigDecimal}, {@link LocalDateTime}, {@link Duration} or {@link Period} of
   * months.
   */
  @FunctionalInterface
  interface OfValue<F, V> {
    /** The value, or empty when it is not given. */
    Optional<V> get(F facts);
  }
}
