package io.dealership.rules.eventlog;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What of an event proves something, such as a document: an attribute that is there, or that has
 * one value.
 *
 * @param attribute the name of the attribute
 * @param value the value that proves it; empty if any value does
 * @param proves the code of what it proves
 * @param <C> the kind of code
 * @since 0.1
 */
public record LogProof<C>(String attribute, Optional<String> value, C proves) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public LogProof {
    checkArgument(!attribute.isEmpty(), "LogProof.attribute must not be empty, but was ''");
    requireNonNull(value, "value");
    requireNonNull(proves, "proves");
  }

  /** Returns whether an event proves it. */
  public boolean isIn(LogEvent event) {
    String found = event.attributes().get(attribute);
    return found != null && (value.isEmpty() || value.get().equals(found));
  }
}
