package io.dealership.rules.pack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, so that nobody waits for what he never asks.
 *
 * <p>Safe to share between threads as long as what is made is immutable: two threads may make it
 * twice, and either is as good.
 *
 * @param <T> the value
 * @since 0.1
 */
public final class Later<T> {

  private final Supplier<T> maker;

  private volatile @Nullable T made;

  /** A value that {@code maker} will make; each call of it must give an equal one. */
  public Later(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value, made now if it was not made before. */
  public T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
