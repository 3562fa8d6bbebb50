package io.dealership.rules.workshop;

import io.dealership.core.workshop.Skill;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that holds up an appointment: were there more of it than is ever needed, the work could
 * begin earlier.
 *
 * @param kind what it is
 * @param skill the skill, where technicians with one are short
 * @param start when the work could begin then
 * @param gain how much earlier that is; empty if there is no appointment without it
 * @since 0.1
 */
public record Bottleneck(
    BottleneckKind kind, Optional<Skill> skill, Instant start, Optional<Duration> gain) {}
