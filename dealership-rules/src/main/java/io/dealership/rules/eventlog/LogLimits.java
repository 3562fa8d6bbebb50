package io.dealership.rules.eventlog;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * How large a log and its parts may be before it is refused, so that none costs much memory.
 *
 * <p>The limits are checked while the log is read. An event with too many attributes, or with a
 * name or a value that is too long, is passed over; beyond the other limits reading ends.
 *
 * @since 0.1
 */
@Value.Immutable
public interface LogLimits extends WithLogLimits {

  /** Returns the limits that a log of 100 million events passes and a line of 1 GB does not. */
  static LogLimits standard() {
    return builder().build();
  }

  /** Returns a builder with the standard limits. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the most characters of an event: of a record of CSV, a line of JSON, an event of XES
   * with its tags; 1,000,000 by standard. A reader may take in a buffer of 64 Ki more before it
   * stops.
   */
  @Value.Default
  default int maxEventLength() {
    return 1_000_000;
  }

  /** Returns the most characters of the value of an attribute; 100,000 by standard. */
  @Value.Default
  default int maxValueLength() {
    return 100_000;
  }

  /** Returns the most characters of the name of an attribute or column; 1,000 by standard. */
  @Value.Default
  default int maxNameLength() {
    return 1_000;
  }

  /**
   * Returns the most attributes of an event, with those in others, or columns; 1,000 by standard.
   */
  @Value.Default
  default int maxAttributes() {
    return 1_000;
  }

  /** Returns how deep attributes may be nested; 32 by standard, and at most 1,000. */
  @Value.Default
  default int maxDepth() {
    return 32;
  }

  /** Returns the most events, with those that are passed over; 1,000,000,000 by standard. */
  @Value.Default
  default long maxEvents() {
    return 1_000_000_000L;
  }

  /** Returns the most bytes of the log when it is unpacked; 1 TiB by standard. */
  @Value.Default
  default long maxBytes() {
    return 1L << 40;
  }

  /**
   * Returns how many times as large the log may be when it is unpacked; 250 by standard. The first
   * 16 MiB are free: a small log may be as uniform as it likes.
   */
  @Value.Default
  default int maxCompression() {
    return 250;
  }

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one of them is not positive, or the depth is over 1,000
   */
  @Value.Check
  default void check() {
    positive("maxEventLength", maxEventLength());
    positive("maxValueLength", maxValueLength());
    positive("maxNameLength", maxNameLength());
    positive("maxAttributes", maxAttributes());
    checkArgument(
        maxDepth() >= 1 && maxDepth() <= 1_000,
        "LogLimits.maxDepth must be from 1 to 1000, but was %s",
        maxDepth());
    positive("maxEvents", maxEvents());
    positive("maxBytes", maxBytes());
    positive("maxCompression", maxCompression());
  }

  private static void positive(String name, long value) {
    checkArgument(value > 0, "LogLimits.%s must be positive, but was %s", name, value);
  }

  /** Builds limits. */
  final class Builder extends ImmutableLogLimits.Builder {
    Builder() {}
  }
}
