package io.dealership.core.service;

/** What was said. */
public enum ConsentAnswer {
  /** Yes. */
  GIVEN,
  /** No. */
  REFUSED
}
