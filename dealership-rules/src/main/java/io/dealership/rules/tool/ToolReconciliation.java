package io.dealership.rules.tool;

import io.dealership.core.tool.ToolLoan;
import java.util.List;

/**
 * The ledger of the tools against cards, goods and loans.
 *
 * @param lines one for each tool number, in their order
 * @param unlisted the open loans of tools that have no line, by tool and time: nobody knows them by
 *     the ledger
 * @since 0.1
 */
public record ToolReconciliation(List<ToolCountLine> lines, List<ToolLoan> unlisted) {

  /** Copies the lists. */
  public ToolReconciliation {
    lines = List.copyOf(lines);
    unlisted = List.copyOf(unlisted);
  }

  /** Whether all of it is known to agree. */
  public boolean agrees() {
    return unlisted.isEmpty() && differing().isEmpty();
  }

  /** The lines that differ, or of which too little is known. */
  public List<ToolCountLine> differing() {
    return lines.stream().filter(line -> !line.agrees()).toList();
  }
}
