package com.example.vendor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/**
 * A visit as it was typed, not yet checked.
 *
 * @param order the number of the repair order
 * @param kilometers what the odometer showed
 */
public record VisitDraft(@NotBlank String order, @Positive int kilometers) {}
