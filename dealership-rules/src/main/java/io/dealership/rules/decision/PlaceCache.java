package io.dealership.rules.decision;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found for {@linkplain Places places}: a bounded number of them, the others are
 * worked out again.
 *
 * <p>Racy on purpose: what it holds is immutable, and what two threads make of one place is equal.
 *
 * @param <V> what is found
 */
final class PlaceCache<V> {

  private static final int BITS = 13;
  private static final int SLOTS = 1 << BITS;
  private static final int PROBES = 4;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final @Nullable Entry<V>[] entries;

  private static final class Entry<V> {
    final long[] place;
    final V value;

    Entry(long[] place, V value) {
      this.place = place;
      this.value = value;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  PlaceCache() {
    this.entries = new Entry[SLOTS];
  }

  /** What was found for a place, or null. */
  @Nullable V find(long[] place) {
    int home = home(place);
    for (int probe = 0; probe < PROBES; probe++) {
      Entry<V> entry = entries[home + probe & SLOTS - 1];
      if (entry == null) {
        return null;
      }
      if (Arrays.equals(entry.place, place)) {
        return entry.value;
      }
    }
    return null;
  }

  /** Remembers, in the first free slot, else instead of what is in the first one. */
  void remember(long[] place, V value) {
    int home = home(place);
    int slot = home;
    for (int probe = PROBES - 1; probe >= 0; probe--) {
      int at = home + probe & SLOTS - 1;
      if (entries[at] == null) {
        slot = at;
      }
    }
    entries[slot] = new Entry<>(place, value);
  }

  private static int home(long[] place) {
    long hash = 0;
    for (long word : place) {
      hash = (hash ^ word) * SPREAD;
      hash ^= hash >>> 32;
    }
    return (int) (hash * SPREAD >>> 64 - BITS);
  }
}
