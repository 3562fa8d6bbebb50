package io.dealership.core.warranty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ExcludedTime} as it comes from outside: with its two moments, or with its minutes.
 *
 * @param kind why it may not count
 * @param from when it started
 * @param until when it ended
 * @param minutes how long it was, where its moments are not known
 * @since 0.1
 */
// @Nullable is what a field may hold before it is validated, @NotNull is what the validator asks
// for
@SuppressWarnings("MultipleNullnessAnnotations")
public record ExcludedTimeDraft(
    @NotNull @Nullable ExcludedTimeKind kind,
    @Nullable Instant from,
    @Nullable Instant until,
    @Positive @Nullable Long minutes) {}
