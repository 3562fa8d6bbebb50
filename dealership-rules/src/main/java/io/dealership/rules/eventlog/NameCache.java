package io.dealership.rules.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * Gives the same object for a name that comes again, as most do, so that its hash is known and many
 * events share it. Bounded: a name takes the place of another.
 */
final class NameCache {

  private static final int SIZE = 4096;
  private static final int LONGEST = 200;

  private final @Nullable String[] names = new @Nullable String[SIZE];

  String same(String name) {
    if (name.length() > LONGEST) {
      return name;
    }
    int hash = name.hashCode();
    int at = (hash ^ (hash >>> 12)) & (SIZE - 1);
    String known = names[at];
    if (known != null && known.equals(name)) {
      return known;
    }
    names[at] = name;
    return name;
  }
}
