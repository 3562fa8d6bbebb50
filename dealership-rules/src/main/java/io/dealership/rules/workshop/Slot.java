package io.dealership.rules.workshop;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.workshop.BayNumber;
import java.time.Instant;
import java.util.List;

/**
 * A time for work, with a bay and technicians who are free for all of it.
 *
 * @param start when the work begins
 * @param end when it is done; breaks and nights in between count
 * @param bay the first bay that is free, by its number
 * @param technicians who does it: for each skill one who has it, the first by number, and as few as
 *     that allows from skill to skill
 * @since 0.1
 */
public record Slot(Instant start, Instant end, BayNumber bay, List<EmployeeNumber> technicians) {

  public Slot {
    technicians = List.copyOf(technicians);
  }
}
