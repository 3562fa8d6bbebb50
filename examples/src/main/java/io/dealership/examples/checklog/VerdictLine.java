package io.dealership.examples.checklog;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.rules.conformance.BrokenRule;
import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.Deviation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The verdict of a case as a line of JSON.
 *
 * @param caseId the case as the log names it
 * @param conformity FITS, INCOMPLETE or DEVIATES
 * @param events how many events it has
 * @param deviations what deviates
 * @param furtherDeviations how many deviations more there were than are kept
 * @param owed what is owed and did not happen
 * @param asOf the moment as of which what is owed is judged
 * @param repair the fewest steps that would make the order right, in words; if asked for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record VerdictLine(
    String caseId,
    String conformity,
    long events,
    List<Line> deviations,
    long furtherDeviations,
    List<Owed> owed,
    Instant asOf,
    Optional<String> repair) {

  /**
   * A deviation.
   *
   * @param event which event of the log it is; empty for what did not happen
   * @param at when
   * @param activity what happened, as the log names it
   * @param path the activity of the workflow, if one is meant
   * @param code the kind
   * @param cause why, in words
   * @param due the deadline, where one was missed
   * @param rule what of the definition is broken
   * @param clauses the clauses of the sources from which the rule comes
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Line(
      Optional<Long> event,
      Instant at,
      String activity,
      Optional<String> path,
      String code,
      String cause,
      Optional<Instant> due,
      Optional<String> rule,
      List<String> clauses) {}

  /** What is owed, and by when. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Owed(String activity, Optional<Instant> due) {}

  static VerdictLine of(CaseVerdict verdict, CheckWords words) {
    return new VerdictLine(
        verdict.caseId(),
        verdict.conformity().name(),
        verdict.events(),
        verdict.deviations().stream().map(each -> line(each, words)).toList(),
        verdict.furtherDeviations(),
        verdict.owed().stream()
            .map(owed -> new Owed(owed.activity().toString(), owed.due()))
            .toList(),
        verdict.asOf(),
        verdict.repair().map(repair -> repair.message(words.workflow(), words.locale())));
  }

  private static Line line(Deviation deviation, CheckWords words) {
    return new Line(
        deviation.position().isPresent()
            ? Optional.of(deviation.position().getAsLong())
            : Optional.empty(),
        deviation.at(),
        deviation.activity(),
        deviation.path().map(Object::toString),
        deviation.code(),
        words.cause(deviation),
        deviation.due(),
        deviation.rule().map(BrokenRule::toString),
        deviation.rule().map(words::clauses).orElse(List.of()));
  }
}
