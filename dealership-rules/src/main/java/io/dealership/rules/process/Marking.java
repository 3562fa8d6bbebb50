package io.dealership.rules.process;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is: what was done, what is owed and what is on the table, with the times.
 *
 * <p>A marking is a value of the {@link WorkflowEngine} that made it, and means nothing to another
 * one. It is immutable; two are equal when every activity stands alike in them.
 *
 * @since 0.1
 */
public final class Marking extends Standing {

  private static final Marking[] NONE = {};

  /** When it was last done; null for never. */
  final @Nullable Instant[] last;

  /** By when it is owed; null without a deadline. */
  final @Nullable Instant[] due;

  /** The instances of the part of each activity; null where it has none. */
  final Marking @Nullable [] @Nullable [] parts;

  /** Whether nothing is owed of what is on the table. */
  final boolean closable;

  Marking(
      long[] done,
      long[] owed,
      long[] onTable,
      @Nullable Instant[] last,
      @Nullable Instant[] due,
      Marking @Nullable [] @Nullable [] parts) {
    super(done, owed, onTable, open(parts, done.length));
    this.last = last;
    this.due = due;
    this.parts = parts;
    this.closable = isClosable();
  }

  private static long[] open(Marking @Nullable [] @Nullable [] parts, int words) {
    long[] open = new long[words];
    if (parts != null) {
      for (int i = 0; i < parts.length; i++) {
        Marking[] instances = parts[i];
        if (instances != null) {
          for (Marking instance : instances) {
            if (!instance.closable) {
              open[i >> 6] |= 1L << i;
            }
          }
        }
      }
    }
    return open;
  }

  /** The instances of the part of an activity, none if it has no part. */
  Marking[] instances(int activity) {
    Marking[] instances = parts == null ? null : parts[activity];
    return instances == null ? NONE : instances;
  }

  @Override
  @Nullable Instant last(int activity) {
    return last[activity];
  }

  @Override
  @Nullable Instant due(int activity) {
    return due[activity];
  }

  @Override
  int count(int activity) {
    return instances(activity).length;
  }

  @Override
  Marking instance(int activity, int number) {
    return instances(activity)[number];
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Marking other
        && Arrays.equals(done, other.done)
        && Arrays.equals(owed, other.owed)
        && Arrays.equals(onTable, other.onTable)
        && Arrays.equals(last, other.last)
        && Arrays.equals(due, other.due)
        && Arrays.deepEquals(parts, other.parts);
  }

  @Override
  public int hashCode() {
    int hash = Arrays.hashCode(done);
    hash = 31 * hash + Arrays.hashCode(owed);
    hash = 31 * hash + Arrays.hashCode(onTable);
    hash = 31 * hash + Arrays.hashCode(last);
    hash = 31 * hash + Arrays.hashCode(due);
    return 31 * hash + Arrays.deepHashCode(parts);
  }
}
