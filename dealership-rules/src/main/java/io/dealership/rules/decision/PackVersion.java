package io.dealership.rules.decision;

/**
 * The knowledge that an answer rests on.
 *
 * @param id the id of the knowledge pack
 * @param version its version
 */
public record PackVersion(String id, String version) {

  /** Id and version: {@code cn-household-car-warranty 2026.1}. */
  @Override
  public String toString() {
    return id + " " + version;
  }
}
