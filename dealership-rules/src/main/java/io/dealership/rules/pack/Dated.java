package io.dealership.rules.pack;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that changes with the date: one per period, in the order of time, without overlap.
 *
 * @param spans the periods with their values
 * @param <T> the type of the value
 */
public record Dated<T>(List<Span<T>> spans) {

  /**
   * A value in a period.
   *
   * @param <T> the type of the value
   */
  public static final class Span<T> {

    private final Optional<LocalDate> from;
    private final Optional<LocalDate> until;
    private final @Nullable Supplier<T> maker;
    private volatile @Nullable T value;

    /**
     * A value in a period.
     *
     * @param from the first day; empty when open
     * @param until the day after the last one; empty when open
     */
    public Span(Optional<LocalDate> from, Optional<LocalDate> until, T value) {
      this(from, until, null, requireNonNull(value, "value"));
    }

    private Span(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        @Nullable Supplier<T> maker,
        @Nullable T value) {
      this.from = from;
      this.until = until;
      this.maker = maker;
      this.value = value;
    }

    /** A value that is made when it is first asked for. */
    static <T> Span<T> later(
        Optional<LocalDate> from, Optional<LocalDate> until, Supplier<T> maker) {
      return new Span<>(from, until, maker, null);
    }

    /** The first day; empty when open. */
    public Optional<LocalDate> from() {
      return from;
    }

    /** The day after the last one; empty when open. */
    public Optional<LocalDate> until() {
      return until;
    }

    /** The value. */
    public T value() {
      T known = value;
      return known != null ? known : made();
    }

    private synchronized T made() {
      T known = value;
      if (known == null) {
        known = requireNonNull(maker, "maker").get();
        value = known;
      }
      return known;
    }

    /** Whether a day lies in the period. */
    public boolean contains(LocalDate on) {
      return Terms.contains(from, until, on);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Span<?> span
          && from.equals(span.from)
          && until.equals(span.until)
          && value().equals(span.value());
    }

    @Override
    public int hashCode() {
      return Objects.hash(from, until, value());
    }

    /** The period and its value. */
    @Override
    public String toString() {
      return Terms.words(from, until) + " " + value();
    }
  }

  /** What is made of the value of a period when it is first asked for. */
  private record Mapped<S, T>(Span<S> span, Function<? super S, ? extends T> to)
      implements Supplier<T> {

    @Override
    public T get() {
      return to.apply(span.value());
    }
  }

  public Dated {
    spans = List.copyOf(spans);
  }

  /** The value on a day; empty when there is none. */
  public Optional<T> on(LocalDate day) {
    for (Span<T> span : spans) {
      if (span.contains(day)) {
        return Optional.of(span.value());
      }
    }
    return Optional.empty();
  }

  /** The values turned into others, each once. */
  public <R> Dated<R> map(Function<? super T, ? extends R> to) {
    List<Span<R>> mapped = new ArrayList<>();
    for (Span<T> span : spans) {
      mapped.add(new Span<>(span.from(), span.until(), to.apply(span.value())));
    }
    return new Dated<>(mapped);
  }

  /** The values turned into others, each once and not before it is asked for. */
  <R> Dated<R> mapLazily(Function<? super T, ? extends R> to) {
    List<Span<R>> mapped = new ArrayList<>();
    for (Span<T> span : spans) {
      mapped.add(Span.later(span.from(), span.until(), new Mapped<>(span, to)));
    }
    return new Dated<>(mapped);
  }

  /** The periods for people: {@code [2013-10-01, 2022-01-01), [2022-01-01, open)}. */
  String periods() {
    StringBuilder to = new StringBuilder();
    for (Span<T> span : spans) {
      to.append(to.isEmpty() ? "" : ", ").append(Terms.words(span.from(), span.until()));
    }
    return to.toString();
  }
}
