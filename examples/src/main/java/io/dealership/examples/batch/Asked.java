package io.dealership.examples.batch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that could be read.
 *
 * @param id what the caller knows it by, or null
 * @param on the day that it names, or null
 * @param question the question
 */
record Asked<Q>(@Nullable LineId id, @Nullable LocalDate on, Q question) {}
