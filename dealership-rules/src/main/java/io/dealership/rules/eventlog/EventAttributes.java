package io.dealership.rules.eventlog;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one event in the order of the log: a map that is cheap to make, for every event
 * has one, and that searches its few names one by one.
 */
final class EventAttributes extends AbstractMap<String, String> {

  private static final EventAttributes NONE = new EventAttributes(new String[0]);

  /** Names and values in turn. */
  private final String[] pairs;

  private EventAttributes(String[] pairs) {
    this.pairs = pairs;
  }

  /**
   * @param pairs names, each once, and values in turn; handed over
   */
  static EventAttributes of(String[] pairs) {
    return pairs.length == 0 ? NONE : new EventAttributes(pairs);
  }

  static EventAttributes copyOf(Map<String, String> map) {
    if (map instanceof EventAttributes attributes) {
      return attributes;
    }
    String[] pairs = new String[2 * map.size()];
    int at = 0;
    for (Map.Entry<String, String> entry : map.entrySet()) {
      pairs[at++] = requireNonNull(entry.getKey(), "attributes.key");
      pairs[at++] = requireNonNull(entry.getValue(), "attributes.value");
    }
    return of(pairs);
  }

  @Override
  public int size() {
    return pairs.length / 2;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(name)) {
        return pairs[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return pairs.length / 2;
      }

      @Override
      public Iterator<Entry<String, String>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Entry<String, String>> {

    private int at;

    @Override
    public boolean hasNext() {
      return at < pairs.length;
    }

    @Override
    public Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      at += 2;
      return Map.entry(pairs[at - 2], pairs[at - 1]);
    }
  }
}
