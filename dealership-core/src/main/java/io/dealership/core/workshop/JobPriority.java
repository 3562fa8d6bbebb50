package io.dealership.core.workshop;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;

/**
 * How urgent a job is, and who said so. Whether that person may say so is for the rules.
 *
 * @param level from 1, the most urgent, to 9
 * @param setBy who set it
 * @since 0.1
 */
public record JobPriority(
    @JsonProperty("level") int level, @JsonProperty("setBy") EmployeeNumber setBy) {

  private static final int LEAST_URGENT = 9;

  /**
   * Checks the level.
   *
   * @throws IllegalArgumentException if {@code level} is not from 1 to 9
   */
  public JobPriority {
    requireNonNull(setBy, "setBy");
    checkArgument(
        level >= 1 && level <= LEAST_URGENT,
        "JobPriority.level must be from 1 to 9, but was %s",
        level);
  }

  /**
   * Returns the priority of this level.
   *
   * @throws IllegalArgumentException if {@code level} is not from 1 to 9
   */
  public static JobPriority of(int level, EmployeeNumber setBy) {
    return new JobPriority(level, setBy);
  }
}
