package io.dealership.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;
import org.jspecify.annotations.Nullable;

/**
 * The id of a step of a process, such as {@code aftersales-visit.final-inspection}.
 *
 * @param process the id of the process, lower-case words of letters and digits, joined by hyphens,
 *     at most 60 characters
 * @param step the id of the step within it, of the same form
 * @since 0.1
 */
public record StepId(String process, String step) implements Comparable<StepId> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if one of them is not in {@code kebab-case}
   */
  public StepId {
    KebabCode.check("StepId.process", process);
    KebabCode.check("StepId.step", step);
  }

  /**
   * Reads an id such as {@code aftersales-visit.final-inspection}.
   *
   * @throws IllegalArgumentException if {@code text} is not two codes with a point between them
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StepId parse(String text) {
    int point = text.indexOf('.');
    checkArgument(
        point >= 0,
        "StepId must be written like 'aftersales-visit.final-inspection', but was '%s'",
        text.length() > 60 ? text.substring(0, 60) + "…" : text);
    return new StepId(text.substring(0, point), text.substring(point + 1));
  }

  @Override
  public int compareTo(StepId other) {
    int order = process.compareTo(other.process);
    return order != 0 ? order : step.compareTo(other.step);
  }

  // written out: what the compiler generates is linked at run time, which makes a slow start
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StepId id && process.equals(id.process) && step.equals(id.step);
  }

  @Override
  public int hashCode() {
    return 31 * process.hashCode() + step.hashCode();
  }

  /** Returns the id as it is read. */
  @Override
  @JsonValue
  public String toString() {
    return process + "." + step;
  }
}
