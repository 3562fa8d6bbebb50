package io.dealership.rules.organization;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.EmployeeNumber;

/**
 * That somebody did a step of a case.
 *
 * @param step the step
 * @param by who did it
 */
public record StepDone(StepId step, EmployeeNumber by) {}
