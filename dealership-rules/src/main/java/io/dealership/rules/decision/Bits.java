package io.dealership.rules.decision;

import java.util.Arrays;

/**
 * A small immutable set of whole numbers from 0, as the bits of words; two sets of one table have
 * equal lengths.
 */
final class Bits {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  final long[] words;

  Bits(long[] words) {
    this.words = words;
  }

  static Bits of(boolean[] members) {
    long[] words = new long[wordsFor(members.length)];
    for (int i = 0; i < members.length; i++) {
      if (members[i]) {
        words[i >> 6] |= 1L << i;
      }
    }
    return new Bits(words);
  }

  static int wordsFor(int size) {
    return Math.max(1, (size + 63) >> 6);
  }

  /** All numbers below {@code size}. */
  static Bits all(int size) {
    boolean[] members = new boolean[size];
    Arrays.fill(members, true);
    return of(members);
  }

  Bits and(Bits other) {
    long[] result = new long[words.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = words[i] & other.words[i];
    }
    return new Bits(result);
  }

  Bits without(int index) {
    long[] result = words.clone();
    result[index >> 6] &= ~(1L << index);
    return new Bits(result);
  }

  /** The members below {@code end}. */
  Bits below(int end) {
    long[] result = words.clone();
    for (int i = 0; i < result.length; i++) {
      int left = end - (i << 6);
      if (left <= 0) {
        result[i] = 0;
      } else if (left < 64) {
        result[i] &= (1L << left) - 1;
      }
    }
    return new Bits(result);
  }

  Bits or(Bits other) {
    long[] result = new long[words.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = words[i] | other.words[i];
    }
    return new Bits(result);
  }

  int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  boolean has(int index) {
    return (words[index >> 6] & 1L << index) != 0;
  }

  /** The least member that is at least {@code from}, or -1. */
  int next(int from) {
    int word = from >> 6;
    if (word >= words.length) {
      return -1;
    }
    long rest = words[word] & (-1L << from);
    while (rest == 0) {
      if (++word == words.length) {
        return -1;
      }
      rest = words[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  boolean isEmpty() {
    return next(0) < 0;
  }

  int[] members() {
    int[] members = new int[size()];
    int at = -1;
    for (int i = 0; i < members.length; i++) {
      at = next(at + 1);
      members[i] = at;
    }
    return members;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bits bits && Arrays.equals(words, bits.words);
  }

  /** Mixed, for sets that differ in few members are often neighbors in one map. */
  @Override
  public int hashCode() {
    long hash = 0;
    for (long word : words) {
      hash = (hash ^ word) * SPREAD;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(members());
  }
}
