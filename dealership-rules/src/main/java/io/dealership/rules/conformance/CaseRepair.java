package io.dealership.rules.conformance;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.rules.process.WorkflowEngine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The fewest steps to drop from a case and to insert into it so that its order is allowed from the
 * first to the last and nothing is owed at the end: an optimal alignment.
 *
 * <p>Only order counts: delays are taken to have passed, and people, papers, amounts and decisions
 * are not looked at. Where several repairs are equally small, one of them is given.
 *
 * <h2>Source</h2>
 *
 * <p>Alignments: A. Adriansyah, B. van Dongen, W. van der Aalst: Conformance Checking using
 * Cost-Based Fitness Analysis, 2011; each step dropped or inserted costs 1.
 *
 * @param steps what to drop and to insert, in the order of the case; empty if it is not known
 * @param moreThan if no repair was found within the bounds: there is none of this many steps
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CaseRepair(Optional<List<RepairStep>> steps, OptionalInt moreThan) {

  /** How many states are looked at unless another number is given: 2^18. */
  public static final int MOST_STATES = 1 << 18;

  /**
   * Checks that it is one of both.
   *
   * @throws IllegalArgumentException if it has both or none
   */
  public CaseRepair {
    steps = steps.map(List::copyOf);
    checkArgument(
        steps.isPresent() == moreThan.isEmpty(),
        "CaseRepair must have either steps or moreThan, but had %s and %s",
        steps,
        moreThan);
  }

  /**
   * Finds the smallest repair of a case.
   *
   * @param happened what happened, in the order of the log, with the numbers of instances; what the
   *     workflow does not know has to be dropped by the caller
   * @param mostSteps how many steps a repair may have at most
   * @param mostStates how many states of case and log are looked at, at most
   * @throws IllegalArgumentException if an activity is none of the workflow, or a bound is negative
   */
  public static CaseRepair of(
      WorkflowEngine engine, List<ActivityPath> happened, int mostSteps, int mostStates) {
    checkArgument(mostSteps >= 0, "CaseRepair.mostSteps must be 0 or more, but was %s", mostSteps);
    checkArgument(
        mostStates >= 1, "CaseRepair.mostStates must be 1 or more, but was %s", mostStates);
    return new RepairSearch(engine, happened, mostSteps, mostStates).find();
  }

  /** Whether a repair was found. */
  public boolean isFound() {
    return steps.isPresent();
  }

  /** The repair in one sentence, in Chinese for a Chinese locale, else in English. */
  public String message(Workflow workflow, Locale locale) {
    boolean zh = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    if (steps.isEmpty()) {
      return zh
          ? "须改动超过" + moreThan.orElse(0) + "步。"
          : "It takes more than " + moreThan.orElse(0) + " steps.";
    }
    if (steps.get().isEmpty()) {
      return zh ? "顺序无须改动。" : "The order needs no repair.";
    }
    return steps.get().stream()
        .map(step -> words(step, workflow, locale, zh))
        .collect(Collectors.joining(zh ? "；" : "; ", "", zh ? "。" : "."));
  }

  private static String words(RepairStep step, Workflow workflow, Locale locale, boolean zh) {
    String name =
        workflow
            .graph()
            .find(step.activity())
            .map(Activity::name)
            .map(text -> text.in(locale))
            .orElse(step.activity().toString());
    if (step.isDropped()) {
      return zh
          ? "去除第" + (step.index() + 1) + "步“" + name + "”"
          : "drop step " + (step.index() + 1) + ", “" + name + "”";
    }
    return zh
        ? "在第" + (step.index() + 1) + "步之前补上“" + name + "”"
        : "insert “" + name + "” before step " + (step.index() + 1);
  }
}
