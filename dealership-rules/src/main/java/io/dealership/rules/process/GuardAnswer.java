package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.Permit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a decision says about an activity.
 *
 * @param allows whether it allows it; empty where facts are missing
 * @param findings what it found
 * @since 0.1
 */
public record GuardAnswer(Optional<Boolean> allows, List<Finding> findings) {

  /** Copies the findings. */
  public GuardAnswer {
    requireNonNull(allows, "allows");
    findings = List.copyOf(findings);
  }

  /** It is allowed, without more. */
  public static GuardAnswer allowed() {
    return new GuardAnswer(Optional.of(true), List.of());
  }

  /** The answer of a gate. */
  public static GuardAnswer of(Decision<Permit> gate) {
    return new GuardAnswer(gate.outcome().map(Permit::isAllowed), gate.findings());
  }

  /**
   * The answer of a decision that is no gate, such as the state of an approval.
   *
   * @param allowing the outcomes that allow the activity
   */
  public static <T extends Enum<T>> GuardAnswer of(Decision<T> decision, Set<T> allowing) {
    return new GuardAnswer(decision.outcome().map(allowing::contains), decision.findings());
  }
}
