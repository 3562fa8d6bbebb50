package io.dealership.rules.eventlog;

import java.util.OptionalLong;

/**
 * How the reading of a log went.
 *
 * @param events how many events were read
 * @param cases how many traces ended; empty in CSV and JSON Lines, where the cases are mixed
 * @param problems how many problems there were
 * @param complete whether the log was read to its end; if not, the last problem says why
 * @since 0.1
 */
public record LogReading(long events, OptionalLong cases, long problems, boolean complete) {}
