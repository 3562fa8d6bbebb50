package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.process.ActivityPath;
import java.time.Instant;
import java.util.Optional;

/**
 * One condition that an activity does not meet now.
 *
 * @param kind what kind of condition it is
 * @param by the activity that it is about: the other one that has to be done, or else the one that
 *     is off the table, has too many instances or is not there
 * @param from the first moment from which it is met, for {@link UnmetKind#TOO_EARLY}
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Unmet(UnmetKind kind, ActivityPath by, Optional<Instant> from) {

  /** Checks that all is there. */
  public Unmet {
    requireNonNull(kind, "kind");
    requireNonNull(by, "by");
    requireNonNull(from, "from");
  }
}
