package io.dealership.core.workshop;

import static java.util.Objects.requireNonNull;

import io.dealership.core.organization.EmployeeNumber;
import java.time.Instant;

/**
 * That a piece of work was done again after a check had failed; what was said of it before does not
 * count any more.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-07, QUALITY-16.
 *
 * @param item the piece of work
 * @param by who did it again
 * @param doneAt when it was done
 * @since 0.1
 */
public record Rework(InspectionItemCode item, EmployeeNumber by, Instant doneAt) {

  /** Refuses null. */
  public Rework {
    requireNonNull(item, "item");
    requireNonNull(by, "by");
    requireNonNull(doneAt, "doneAt");
  }
}
