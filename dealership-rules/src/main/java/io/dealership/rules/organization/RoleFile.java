package io.dealership.rules.organization;

import io.dealership.rules.document.AtLeastOne;
import java.util.List;

/**
 * A file of the folder {@code roles/}: roles with their duties, or what a pack of a lower layer
 * changes of them.
 *
 * @param roles one entry for each role
 */
public record RoleFile(@AtLeastOne List<RoleEntry> roles) {

  public RoleFile {
    roles = List.copyOf(roles);
  }
}
