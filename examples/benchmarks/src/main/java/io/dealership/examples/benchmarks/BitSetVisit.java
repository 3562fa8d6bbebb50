package io.dealership.examples.benchmarks;

import io.dealership.core.process.Activity;
import io.dealership.core.process.Relation;
import io.dealership.core.process.Workflow;
import java.util.HashMap;
import java.util.Map;

/**
 * The least that a step of a condition–response graph can cost: at most 64 activities, no times, no
 * parts, no reasons.
 */
final class BitSetVisit {

  /** A marking in three words. */
  record Words(long done, long owed, long onTable) {}

  private final long[] requires;
  private final long[] blockedBy;
  private final long[] demands;
  private final long[] locks;
  private final long[] unlocks;
  private final Words start;
  private final Map<String, Integer> numbers = new HashMap<>();

  BitSetVisit(Workflow workflow) {
    int size = workflow.graph().activities().size();
    requires = new long[size];
    blockedBy = new long[size];
    demands = new long[size];
    locks = new long[size];
    unlocks = new long[size];
    long owed = 0;
    long onTable = 0;
    for (Activity activity : workflow.graph().activities()) {
      long bit = 1L << numbers.size();
      owed |= activity.initiallyOwed() ? bit : 0;
      onTable |= activity.initiallyLocked() ? 0 : bit;
      numbers.put(activity.code(), numbers.size());
    }
    start = new Words(0, owed, onTable);
    for (Relation relation : workflow.graph().relations()) {
      int from = number(relation.from().last());
      int to = number(relation.to().last());
      switch (relation.kind()) {
        case REQUIRES -> requires[from] |= 1L << to;
        case BLOCKS -> blockedBy[to] |= 1L << from;
        case DEMANDS -> demands[from] |= 1L << to;
        case LOCKS -> locks[from] |= 1L << to;
        case UNLOCKS -> unlocks[from] |= 1L << to;
      }
    }
  }

  int number(String activity) {
    Integer number = numbers.get(activity);
    if (number == null) {
      throw new IllegalArgumentException(activity);
    }
    return number;
  }

  Words start() {
    return start;
  }

  /** Whether an activity may happen. */
  boolean may(Words now, int activity) {
    return (now.onTable >> activity & 1) == 1
        && (requires[activity] & now.onTable & ~now.done) == 0
        && (blockedBy[activity] & now.onTable & now.owed) == 0;
  }

  /** The marking after an activity, or the same where it may not happen. */
  Words step(Words now, int activity) {
    if (!may(now, activity)) {
      return now;
    }
    long bit = 1L << activity;
    return new Words(
        now.done | bit,
        now.owed & ~bit | demands[activity],
        now.onTable & ~locks[activity] | unlocks[activity]);
  }
}
