package io.dealership.rules.tool;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.tool.ToolStand;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;

/**
 * The count of one tool number against its ledger, its cards and its loans.
 *
 * @param stand what ledger, cards and shelf say
 * @param onLoan how many are out, from 0
 * @param decision whether the count may be closed, and else what differs
 * @since 0.1
 */
public record ToolCountLine(ToolStand stand, int onLoan, Decision<Permit> decision) {

  /**
   * Checks the quantity.
   *
   * @throws IllegalArgumentException if {@code onLoan} is negative
   */
  public ToolCountLine {
    requireNonNull(stand, "stand");
    requireNonNull(decision, "decision");
    checkArgument(onLoan >= 0, "ToolCountLine.onLoan must be at least 0, but was %s", onLoan);
  }

  /** Whether ledger, cards and goods are known to agree. */
  public boolean agrees() {
    return decision.outcome().filter(Permit::isAllowed).isPresent();
  }
}
