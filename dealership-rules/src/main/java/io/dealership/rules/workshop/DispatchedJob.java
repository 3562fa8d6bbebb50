package io.dealership.rules.workshop;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.workshop.WaitingJob;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What comes of a job that waits for a technician.
 *
 * @param job the job
 * @param rank its place in the order in which jobs are given out, from 1
 * @param sheet whether the job sheet is good enough to give it out
 * @param priority whether its priority counts; empty if it has none
 * @param technician who gets it; empty if it goes on waiting
 * @param candidates whether each technician can take it now, by number; none if the job sheet is
 *     not good enough
 * @since 0.1
 */
public record DispatchedJob(
    WaitingJob job,
    int rank,
    Decision<Permit> sheet,
    Optional<Decision<Permit>> priority,
    Optional<EmployeeNumber> technician,
    Map<EmployeeNumber, Decision<Permit>> candidates) {

  public DispatchedJob {
    candidates = Collections.unmodifiableMap(new LinkedHashMap<>(candidates));
  }
}
