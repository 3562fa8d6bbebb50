package io.dealership.rules.conformance;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.process.CaseAspect;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a log is checked.
 *
 * @since 0.1
 */
@Value.Immutable
public interface LogCheckOptions extends WithLogCheckOptions {

  /** Returns the standard options. */
  static LogCheckOptions standard() {
    return builder().build();
  }

  /** Returns a builder with the standard options. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what is looked at besides order and time; empty for all that the mapping can see: hands
   * when the log says who did something; roles and certificates when it does and it is known who
   * holds which post, or roles as the log says them; documents, signatures and amounts when the
   * mapping proves them. Decisions are only asked when they are named here.
   */
  Optional<Set<CaseAspect>> aspects();

  /**
   * Returns whether the desk knows who holds which post; if not, the roles that the log says are
   * believed. True by standard.
   */
  @Value.Default
  default boolean holdersKnown() {
    return true;
  }

  /** Returns what becomes of documents of which the log never tells. */
  @Value.Default
  default UnseenDocuments unseenDocuments() {
    return UnseenDocuments.PASSED_OVER;
  }

  /**
   * Returns the moment as of which what is owed at the end of a case is judged; empty for the time
   * of its last event.
   */
  Optional<Instant> asOf();

  /** Returns how many cases may be open at a time; 1,000,000 by standard. */
  @Value.Default
  default int mostOpenCases() {
    return 1_000_000;
  }

  /**
   * Returns how many cases that have ended are remembered, to find events after the end; those that
   * end first are. 1,000,000 by standard.
   */
  @Value.Default
  default int mostEndedCases() {
    return 1_000_000;
  }

  /**
   * Returns how many deviations of a case are kept, the others being counted; 1,000 by standard.
   */
  @Value.Default
  default int mostDeviations() {
    return 1_000;
  }

  /**
   * Returns how many steps the smallest repair of a case that does not fit may have at most, for
   * which then all steps of open cases are kept; empty if no repairs are asked for.
   */
  OptionalInt mostRepairSteps();

  /** Returns how many states are looked at for each repair. */
  @Value.Default
  default int mostRepairStates() {
    return CaseRepair.MOST_STATES;
  }

  /** Returns what the log is called in problems. */
  @Value.Default
  default String logName() {
    return "log";
  }

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is not 1 or more
   */
  @Value.Check
  default void check() {
    checkArgument(
        mostOpenCases() >= 1,
        "LogCheckOptions.mostOpenCases must be 1 or more, but was %s",
        mostOpenCases());
    checkArgument(
        mostEndedCases() >= 0,
        "LogCheckOptions.mostEndedCases must be 0 or more, but was %s",
        mostEndedCases());
    checkArgument(
        mostDeviations() >= 1,
        "LogCheckOptions.mostDeviations must be 1 or more, but was %s",
        mostDeviations());
  }

  /** Builds options. */
  final class Builder extends ImmutableLogCheckOptions.Builder {
    Builder() {}
  }
}
