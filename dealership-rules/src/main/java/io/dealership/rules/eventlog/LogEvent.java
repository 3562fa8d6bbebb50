package io.dealership.rules.eventlog;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One event as the system that wrote the log says it, in its own names.
 *
 * @param caseId the case that it belongs to
 * @param id its own id, when the log has ids
 * @param activity what happened; where the layout joins several names, with {@code +} between them
 * @param at when it happened
 * @param resource who did it, when the log says so
 * @param role as what, when the log says so
 * @param attributes everything else that the log says of it, as text and in its order; empty values
 *     are left out
 * @param position which one it is: the number of the event in the log, from 1 (XES), or the line at
 *     which it begins, from 1 (CSV and JSON Lines)
 * @since 0.1
 */
public record LogEvent(
    String caseId,
    Optional<String> id,
    String activity,
    Instant at,
    Optional<String> resource,
    Optional<String> role,
    Map<String, String> attributes,
    long position) {

  /**
   * Copies the attributes.
   *
   * @throws IllegalArgumentException if the position is not 1 or more
   */
  public LogEvent {
    requireNonNull(caseId, "caseId");
    requireNonNull(id, "id");
    requireNonNull(activity, "activity");
    requireNonNull(at, "at");
    requireNonNull(resource, "resource");
    requireNonNull(role, "role");
    attributes = EventAttributes.copyOf(attributes);
    checkArgument(position >= 1, "LogEvent.position must be 1 or more, but was %s", position);
  }
}
