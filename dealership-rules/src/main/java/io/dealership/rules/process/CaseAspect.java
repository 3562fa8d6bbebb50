package io.dealership.rules.process;

/**
 * What is looked at in a step of a case besides its order and time.
 *
 * @since 0.1
 */
public enum CaseAspect {
  /** Whether who does it holds a post that may. */
  ROLES,
  /** Whether who does it has the certificates. */
  CERTIFICATES,
  /** Whether somebody else did what has to be done by other hands. */
  HANDS,
  /** Whether documents are there, and come of it. */
  DOCUMENTS,
  /** Whether everybody signed who has to. */
  SIGNATURES,
  /** Whether its amount fits those of others. */
  AMOUNTS,
  /** Whether decisions allow it. */
  GUARDS
}
