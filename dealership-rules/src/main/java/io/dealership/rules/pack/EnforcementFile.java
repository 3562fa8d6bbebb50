package io.dealership.rules.pack;

import java.util.List;

/**
 * The file {@code enforcement.json}.
 *
 * @param enforcement the levels; where none is said, a rule blocks
 */
public record EnforcementFile(List<EnforcementEntry> enforcement) {

  public EnforcementFile {
    enforcement = List.copyOf(enforcement);
  }
}
