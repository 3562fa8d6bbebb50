/**
 * Event logs from outside: what a dealer management system wrote, read event by event.
 *
 * <p>{@link io.dealership.rules.eventlog.EventLogs} reads XES, CSV and JSON Lines, packed with gzip
 * or not, and tells a {@link io.dealership.rules.eventlog.LogSink} each {@link
 * io.dealership.rules.eventlog.LogEvent} in the log's own names; a {@link
 * io.dealership.rules.eventlog.LogMapping} says what these names mean in a workflow. Broken events
 * are problems with their place and are passed over; no more than one event is ever held, whatever
 * the size of the log.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(path)) {
 *   LogReading reading =
 *       EventLogs.read("helpdesk.xes.gz", in, LogFormat.XES, LogLayout.xes(), LogLimits.standard(), sink);
 *   System.out.println(reading.events() + " events");
 * }
 * }</pre>
 *
 * <p>Values are immutable and safe to share; a reading belongs to one thread.
 */
@NullMarked
package io.dealership.rules.eventlog;

import org.jspecify.annotations.NullMarked;
