package io.dealership.rules.organization;

import io.dealership.rules.document.AtLeastOne;
import java.util.List;

/**
 * The file {@code processes.json}: who has what part in each step of each process.
 *
 * @param processes one entry for each process; a pack of a lower layer replaces one by its id
 */
public record ProcessFile(@AtLeastOne List<ProcessEntry> processes) {

  public ProcessFile {
    processes = List.copyOf(processes);
  }
}
