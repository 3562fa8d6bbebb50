package io.dealership.rules.measure;

import io.dealership.core.organization.EmployeeNumber;

/**
 * A target that a consultant should have and has not.
 *
 * @param consultant the consultant
 * @param goal what of
 * @param span for how long
 * @since 0.1
 */
public record MissingTarget(EmployeeNumber consultant, TargetGoal goal, TargetSpan span) {}
