package io.dealership.examples.benchmarks;

import io.dealership.core.vehicle.Odometer;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.time.LocalDate;

/** What {@link StartTime} starts: nothing, or the first decision of a process. */
public final class FirstDecision {

  private FirstDecision() {}

  /** Prints the milliseconds to load the shipped pack, and to decide after that. */
  public static void main(String[] args) {
    if (args[0].equals("empty")) {
      return;
    }
    long start = System.nanoTime();
    DealershipRules rules = DealershipRules.standard();
    long loaded = System.nanoTime();
    Decision<?> decision =
        rules
            .warranty()
            .coverage(
                WarrantyQuestion.builder()
                    .deliveredOn(LocalDate.of(2024, 3, 15))
                    .odometer(new Odometer(42_180))
                    .build(),
                LocalDate.of(2026, 3, 2));
    int length = decision.toString().length();
    long decided = System.nanoTime();
    System.out.println((loaded - start) / 1e6);
    System.out.println((decided - loaded) / 1e6);
    if (length == 0) {
      throw new IllegalStateException("A decision must have a text, but had none");
    }
  }
}
