package io.dealership.core.service;

/**
 * How a customer signed.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, INTAKE-09, INTAKE-10, which leave open whether an electronic signature counts.
 *
 * @since 0.1
 */
public enum SignatureForm {
  /** Not at all. */
  NONE,
  /** On paper. */
  PAPER,
  /** Electronically. */
  ELECTRONIC
}
