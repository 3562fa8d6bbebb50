/**
 * Whether the cases of an event log kept the rules of a workflow.
 *
 * <p>A {@link io.dealership.rules.conformance.LogCheck} takes the events of a log one by one, cases
 * mixed or one after the other, and gives a {@link io.dealership.rules.conformance.CaseVerdict} for
 * each case: it fits, is incomplete, or deviates, with every {@link
 * io.dealership.rules.conformance.Deviation}. What a step may do is decided by the same conditions
 * as for a step to come. {@link io.dealership.rules.conformance.CaseRepair} explains a case by the
 * fewest steps left out and added, and a {@link io.dealership.rules.conformance.LogTally} counts
 * what happened.
 *
 * <pre>{@code
 * LogCheck check = LogCheck.of(desk, mapping, LogCheckOptions.standard(), verdicts::add);
 * EventLogs.read("visits.csv", in, LogFormat.CSV, mapping.layout(), LogLimits.standard(), check);
 * LogSummary summary = check.finish(drawnAt);
 * }</pre>
 *
 * <p>Values are immutable and safe to share; a check or a tally belongs to one thread.
 */
@NullMarked
package io.dealership.rules.conformance;

import org.jspecify.annotations.NullMarked;
