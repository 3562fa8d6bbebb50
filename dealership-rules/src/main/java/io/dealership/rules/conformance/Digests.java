package io.dealership.rules.conformance;

import java.time.Instant;
import java.util.Arrays;

/** A set of digests of 64 bits, in little memory. */
final class Digests {

  private static final long[] NONE = {};

  /** Up to so many stand one after the other, more by open addressing. */
  private static final int MOST_IN_ROW = 48;

  /** 0 is a free place. */
  private long[] places = NONE;

  private int size;

  /** Whether it was not there before. */
  boolean add(long digest) {
    long wanted = digest == 0 ? 1 : digest;
    if (isInRow()) {
      return addToRow(wanted);
    }
    if (4 * (size + 1) > 3 * places.length) {
      scatter(2 * places.length);
    }
    if (!put(places, wanted)) {
      return false;
    }
    size++;
    return true;
  }

  private boolean isInRow() {
    return places.length <= MOST_IN_ROW;
  }

  private boolean addToRow(long wanted) {
    if (isInRow(wanted)) {
      return false;
    }
    if (size == MOST_IN_ROW) {
      scatter(128);
      put(places, wanted);
    } else {
      if (size == places.length) {
        places = Arrays.copyOf(places, Math.min(MOST_IN_ROW, size + 4 + size / 4));
      }
      places[size] = wanted;
    }
    size++;
    return true;
  }

  private boolean isInRow(long wanted) {
    for (int i = 0; i < size; i++) {
      if (places[i] == wanted) {
        return true;
      }
    }
    return false;
  }

  boolean contains(long digest) {
    long wanted = digest == 0 ? 1 : digest;
    if (isInRow()) {
      return isInRow(wanted);
    }
    int mask = places.length - 1;
    for (int i = (int) wanted & mask; places[i] != 0; i = i + 1 & mask) {
      if (places[i] == wanted) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return size;
  }

  private void scatter(int length) {
    long[] larger = new long[length];
    for (long digest : places) {
      if (digest != 0) {
        put(larger, digest);
      }
    }
    places = larger;
  }

  private static boolean put(long[] to, long digest) {
    int mask = to.length - 1;
    int i = (int) digest & mask;
    while (to[i] != 0) {
      if (to[i] == digest) {
        return false;
      }
      i = i + 1 & mask;
    }
    to[i] = digest;
    return true;
  }

  static long of(String text) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return mix(hash);
  }

  static long of(long one, Instant at, long other) {
    long hash = mix(one ^ Long.rotateLeft(other, 32));
    return mix(mix(hash + at.getEpochSecond()) + at.getNano());
  }

  /** The finisher of SplitMix64. */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
