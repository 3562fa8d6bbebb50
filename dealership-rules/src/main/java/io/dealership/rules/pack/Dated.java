package io.dealership.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
   * @param from the first day; empty when open
   * @param until the day after the last one; empty when open
   * @param value the value
   * @param <T> the type of the value
   */
  public record Span<T>(Optional<LocalDate> from, Optional<LocalDate> until, T value) {

    /** Whether a day lies in the period. */
    public boolean contains(LocalDate on) {
      return Terms.contains(from, until, on);
    }

    /** The period and its value. */
    @Override
    public String toString() {
      return Terms.words(from, until) + " " + value;
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

  /** The periods for people: {@code [2013-10-01, 2022-01-01), [2022-01-01, open)}. */
  String periods() {
    StringBuilder to = new StringBuilder();
    for (Span<T> span : spans) {
      to.append(to.isEmpty() ? "" : ", ").append(Terms.words(span.from(), span.until()));
    }
    return to.toString();
  }
}
