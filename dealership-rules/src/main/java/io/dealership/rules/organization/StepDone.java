package io.dealership.rules.organization;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.process.StepId;

/**
 * That somebody did a step of a case.
 *
 * @param step the step
 * @param by who did it
 */
public record StepDone(StepId step, EmployeeNumber by) {}
