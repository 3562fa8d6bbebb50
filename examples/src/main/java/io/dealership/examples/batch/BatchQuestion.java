package io.dealership.examples.batch;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.text.LocalText;
import io.dealership.rules.DealershipRules;
import java.time.LocalDate;

/**
 * A question that can be asked about each line of a file.
 *
 * <p>The fields of a line are the JSON properties of the input, and two of the door's own: {@code
 * id}, which comes back with the answer, and {@code on}, the day asked about.
 *
 * @param name the name on the command line, in kebab-case
 * @param description what it decides, in a few words
 * @param input the type that a line is read as
 * @param decider how it is decided
 * @param <Q> the input
 */
public record BatchQuestion<Q>(
    String name, LocalText description, Class<Q> input, Decider<Q> decider) {

  /** Decides one line, by one call into the library. */
  @FunctionalInterface
  public interface Decider<Q> {

    /**
     * The answer: a {@link io.dealership.rules.decision.Decision}, or another value with JSON
     * properties.
     *
     * @throws IllegalArgumentException when the question cannot be answered for the day
     */
    Object decide(DealershipRules rules, Q question, LocalDate on);
  }

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  public BatchQuestion {
    checkArgument(
        name.matches("[a-z]+(-[a-z]+)*"),
        "BatchQuestion.name must be kebab-case, but was '%s'",
        name);
  }
}
