package io.dealership.rules.conformance;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a case whose time is measured: from when one activity is first done to when another
 * one is next done, each time anew.
 *
 * @param name what it is called
 * @param from the activity with which it begins, as the figures name it
 * @param to the activity with which it ends
 * @since 0.1
 */
public record LogStage(String name, String from, String to) {

  /** Checks that all is there. */
  public LogStage {
    requireNonNull(name, "name");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }
}
