package io.dealership.rules.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open cases by their ids.
 *
 * <p>In a log of many open cases most of the time goes into waiting for memory. So the hashes of
 * {@value #ROW} cases lie in a row, and only the case that is meant is looked at, where a map looks
 * at an entry and a key besides. A case whose row is full goes to an ordinary map: ids that were
 * chosen to have one hash cost no more than there.
 */
final class OpenCases {

  /** The places of a row. */
  private static final int ROW = 8;

  /** 0 for a free place. */
  private int[] hashes = new int[2 * ROW];

  private @Nullable OpenCase[] cases = new @Nullable OpenCase[2 * ROW];
  private final Map<String, OpenCase> others = new HashMap<>();
  private int size;

  int size() {
    return size;
  }

  /** The case of an id; null if it is not open. */
  @Nullable OpenCase get(String id) {
    int hash = hash(id);
    int from = row(hash);
    for (int i = from; i < from + ROW; i++) {
      if (hashes[i] == hash) {
        OpenCase one = cases[i];
        if (one != null && one.id.equals(id)) {
          return one;
        }
      }
    }
    return others.isEmpty() ? null : others.get(id);
  }

  /** Adds a case whose id is not that of another one. */
  void add(OpenCase one) {
    if (2 * (size + 1) > hashes.length) {
      grow();
    }
    put(one);
    size++;
  }

  private void put(OpenCase one) {
    int hash = hash(one.id);
    int from = row(hash);
    for (int i = from; i < from + ROW; i++) {
      if (hashes[i] == 0) {
        hashes[i] = hash;
        cases[i] = one;
        return;
      }
    }
    others.put(one.id, one);
  }

  private void grow() {
    List<OpenCase> all = all();
    hashes = new int[2 * hashes.length];
    cases = new @Nullable OpenCase[hashes.length];
    others.clear();
    all.forEach(this::put);
  }

  void remove(OpenCase one) {
    size--;
    int from = row(hash(one.id));
    for (int i = from; i < from + ROW; i++) {
      if (cases[i] == one) {
        hashes[i] = 0;
        cases[i] = null;
        return;
      }
    }
    others.remove(one.id);
  }

  /** All of them, as they were begun. */
  List<OpenCase> inOrder() {
    List<OpenCase> all = all();
    all.sort(Comparator.comparingLong(one -> one.number));
    return all;
  }

  private List<OpenCase> all() {
    List<OpenCase> all = new ArrayList<>(others.values());
    for (OpenCase one : cases) {
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }

  void clear() {
    hashes = new int[2 * ROW];
    cases = new @Nullable OpenCase[2 * ROW];
    others.clear();
    size = 0;
  }

  private static int hash(String id) {
    int hash = id.hashCode();
    return hash == 0 ? 1 : hash;
  }

  /** The first place of the row of a hash; the upper bits of the product are mixed best. */
  private int row(int hash) {
    int rows = hashes.length / ROW;
    return (hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(rows) + 1) * ROW;
  }
}
