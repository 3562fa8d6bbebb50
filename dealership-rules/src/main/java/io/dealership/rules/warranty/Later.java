package io.dealership.rules.warranty;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, so that nobody waits for what he never asks. */
final class Later<T> {

  private final Supplier<T> maker;

  // made twice at worst: what is made is immutable, and one made twice equals the first
  private volatile @Nullable T made;

  Later(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
