package io.dealership.rules.carstock;

import io.dealership.core.identity.Vin;
import io.dealership.core.sales.CarLedger;
import io.dealership.core.sales.CarMovement;
import io.dealership.core.sales.CarMovementKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows the cars of a ledger one after another.
 *
 * @param ledger the ledger
 * @param writingDays within how many days after it happened something is written down
 * @param lendingDays within how many days a car that was lent has to be back
 * @param on the day up to which it is followed
 */
record CarLedgerLook(CarLedger ledger, int writingDays, int lendingDays, LocalDate on) {

  List<CarLedgerFinding> findings() {
    List<CarLedgerFinding> findings = new ArrayList<>();
    for (Vin vin : ledger.cars()) {
      follow(vin, findings);
    }
    return findings;
  }

  private void follow(Vin vin, List<CarLedgerFinding> findings) {
    CarMovement before = null;
    for (CarMovement each : ledger.movements(vin)) {
      if (each.at().toLocalDate().isAfter(on)) {
        break; // in the order of time: it has not happened yet
      }
      broken(before, each).ifPresent(issue -> findings.add(new CarLedgerFinding(each, issue)));
      writing(each).ifPresent(issue -> findings.add(new CarLedgerFinding(each, issue)));
      before = each;
    }
    if (before != null
        && before.kind() == CarMovementKind.LENT
        && daysAfter(before) > lendingDays) {
      findings.add(new CarLedgerFinding(before, CarLedgerIssue.STILL_LENT));
    }
  }

  private long daysAfter(CarMovement movement) {
    return ChronoUnit.DAYS.between(movement.at().toLocalDate(), on);
  }

  /** Why an entry does not fit to the one before. */
  private static Optional<CarLedgerIssue> broken(@Nullable CarMovement before, CarMovement each) {
    boolean comes = each.kind() == CarMovementKind.RECEIVED;
    if (before == null) {
      return comes ? Optional.empty() : Optional.of(CarLedgerIssue.NOT_RECEIVED);
    }
    boolean left = before.kind() == CarMovementKind.LEFT;
    if (comes) {
      return left ? Optional.empty() : Optional.of(CarLedgerIssue.RECEIVED_TWICE);
    }
    if (left) {
      return Optional.of(CarLedgerIssue.MOVED_AFTER_LEAVING);
    }
    boolean lent = before.kind() == CarMovementKind.LENT;
    if (each.kind() == CarMovementKind.RETURNED) {
      return lent ? Optional.empty() : Optional.of(CarLedgerIssue.NOT_LENT);
    }
    if (lent) {
      return Optional.of(CarLedgerIssue.RETURN_MISSING);
    }
    return each.from().equals(before.to())
        ? Optional.empty()
        : Optional.of(CarLedgerIssue.PLACE_GAP);
  }

  private Optional<CarLedgerIssue> writing(CarMovement each) {
    if (each.recordedAt().isBefore(each.at())) {
      return Optional.of(CarLedgerIssue.WRITTEN_AHEAD);
    }
    LocalDate last = each.at().toLocalDate().plusDays(writingDays);
    return each.recordedAt().toLocalDate().isAfter(last)
        ? Optional.of(CarLedgerIssue.WRITTEN_LATE)
        : Optional.empty();
  }
}
