package io.dealership.rules.service;

/** Whether what a customer said counts as evidence; the weightiest stands first. */
public enum EvidenceStanding {
  /** It proves nothing: something is wrong with it or lacking. */
  VOID,
  /** It expired or was withdrawn; it counts for what was done before. */
  ENDED,
  /** It counts. */
  COUNTS
}
