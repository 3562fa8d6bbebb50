package io.dealership.rules.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened in the cases of a log, in numbers.
 *
 * @param cases how many cases ended
 * @param events how many events they had, those recorded a second time left out
 * @param byConformity how many cases fit, are incomplete and deviate; empty if nothing was checked
 * @param byDeviation how many deviations there are of each {@linkplain Deviation#code() kind}
 * @param byRule how many deviations break each rule of the definition
 * @param activities how often each activity was done, the most frequent first
 * @param pairs how often one activity directly followed another, the most frequent first
 * @param stages how long the stages took that were asked for
 * @param throughput from the first to the last event of each case
 * @param betweenRoles who hands to whom, by role as the log names it, the most frequent first
 * @param betweenEmployees who hands to whom, by person as the log names it, the most frequent first
 * @param uncounted how many activities, pairs or hand-overs were left out because there were more
 *     kinds of them than are kept
 * @since 0.1
 */
public record LogFigures(
    long cases,
    long events,
    Map<Conformity, Long> byConformity,
    Map<String, Long> byDeviation,
    Map<BrokenRule, Long> byRule,
    List<OfActivity> activities,
    List<OfPair> pairs,
    List<OfStage> stages,
    TimeFigures throughput,
    List<HandOvers> betweenRoles,
    List<HandOvers> betweenEmployees,
    long uncounted) {

  /** Copies the lists and maps. */
  public LogFigures {
    byConformity = Map.copyOf(byConformity);
    byDeviation = Map.copyOf(byDeviation);
    byRule = Map.copyOf(byRule);
    activities = List.copyOf(activities);
    pairs = List.copyOf(pairs);
    stages = List.copyOf(stages);
    betweenRoles = List.copyOf(betweenRoles);
    betweenEmployees = List.copyOf(betweenEmployees);
  }

  /**
   * An activity.
   *
   * @param activity its path without numbers, or its name in the log if the workflow has none
   * @param count how often it was done
   * @param cases in how many cases
   * @param casesWithRework in how many cases it was done more than once
   */
  public record OfActivity(String activity, long count, long cases, long casesWithRework) {

    /** How often it was done again in a case: what was done beyond the first time. */
    public long repeated() {
      return count - cases;
    }
  }

  /**
   * Two activities that followed each other directly.
   *
   * @param from the first
   * @param to the second
   * @param count how often
   * @param lying how long the case lay between them, by the clock on the wall
   * @param working how much of it the store was open; empty without opening hours
   */
  public record OfPair(
      String from, String to, long count, TimeFigures lying, Optional<TimeFigures> working) {}

  /**
   * A stage.
   *
   * @param stage which one
   * @param lying how long it took by the clock on the wall
   * @param working how much of it the store was open; empty without opening hours
   */
  public record OfStage(LogStage stage, TimeFigures lying, Optional<TimeFigures> working) {}

  /**
   * What one handed to another: an activity directly followed by one of somebody else.
   *
   * @param from who did the first
   * @param to who did the second
   * @param count how often
   */
  public record HandOvers(String from, String to, long count) {}

  /** The share of the cases that fit, from 0 to 1; empty if no case was judged. */
  public Optional<Double> shareFitting() {
    long judged = byConformity.values().stream().mapToLong(Long::longValue).sum();
    return judged == 0
        ? Optional.empty()
        : Optional.of(byConformity.getOrDefault(Conformity.FITS, 0L) / (double) judged);
  }

  /**
   * The share of the cases in which something never happened, such as rework or a failed
   * inspection, from 0 to 1: what was right the first time; empty without cases.
   *
   * @param activity the activity, as these figures name it
   */
  public Optional<Double> shareWithout(String activity) {
    if (cases == 0) {
      return Optional.empty();
    }
    long with =
        activities.stream()
            .filter(one -> one.activity().equals(activity))
            .mapToLong(OfActivity::cases)
            .sum();
    return Optional.of((cases - with) / (double) cases);
  }
}
