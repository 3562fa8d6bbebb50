package io.dealership.rules.carstock;

import io.dealership.rules.decision.Decision;
import java.util.List;

/**
 * Whether the ledger of cars can be followed on a day.
 *
 * @param decision whether it can, with everything that is wrong
 * @param findings the same for programs: by car in the order of their numbers, then by time
 * @since 0.1
 */
public record CarLedgerReview(Decision<CarLedgerState> decision, List<CarLedgerFinding> findings) {

  /** Copies the list. */
  public CarLedgerReview {
    findings = List.copyOf(findings);
  }
}
