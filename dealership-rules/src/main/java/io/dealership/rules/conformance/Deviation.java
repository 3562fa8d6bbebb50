package io.dealership.rules.conformance;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.rules.process.Unmet;
import io.dealership.rules.process.WorkflowWords;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing in which a case deviates from its workflow.
 *
 * @param position which event of the log it is, as {@link
 *     io.dealership.rules.eventlog.LogEvent#position()} counts; empty for what did not happen
 * @param at when the event happened; for what did not happen, the moment as of which it is judged
 * @param activity what happened, as the log names it; for what did not happen its path
 * @param path the activity of the workflow, with the numbers of instances; empty if none is meant
 * @param kind in which way
 * @param unmet the condition that was not met, for {@link DeviationKind#UNMET}
 * @param due the deadline, for {@link DeviationKind#LATE} and {@link DeviationKind#OVERDUE}
 * @param rule what of the definition is broken; empty where it is about the log itself
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Deviation(
    OptionalLong position,
    Instant at,
    String activity,
    Optional<ActivityPath> path,
    DeviationKind kind,
    Optional<Unmet> unmet,
    Optional<Instant> due,
    Optional<BrokenRule> rule) {

  /** Checks that all is there. */
  public Deviation {
    requireNonNull(position, "position");
    requireNonNull(at, "at");
    requireNonNull(activity, "activity");
    requireNonNull(path, "path");
    requireNonNull(kind, "kind");
    requireNonNull(unmet, "unmet");
    requireNonNull(due, "due");
    requireNonNull(rule, "rule");
  }

  /**
   * The kind in one word, the condition included: such as {@code late} or {@code not-done-before}.
   */
  public String code() {
    String name = unmet.map(one -> one.kind().name()).orElse(kind.name());
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What deviates, why and where, in Chinese for a Chinese locale, else in English; documents,
   * signers, roles and decisions stand as codes.
   *
   * @param workflow the workflow that was checked against
   */
  public String message(Workflow workflow, Locale locale) {
    return message(workflow, WorkflowWords.codes(), locale);
  }

  /**
   * What deviates, why and where, in Chinese for a Chinese locale, else in English.
   *
   * @param workflow the workflow that was checked against
   * @param words the names of documents, signers, roles, certificates and decisions
   */
  public String message(Workflow workflow, WorkflowWords words, Locale locale) {
    String name =
        path.flatMap(one -> workflow.graph().find(one))
            .map(Activity::name)
            .map(text -> text.in(locale))
            .orElse(activity);
    String what =
        kind.text()
            .in(locale)
            .replace("{activity}", name)
            .replace("{due}", due.map(Instant::toString).orElse(""));
    String why = unmet.map(one -> one.message(workflow, words, locale)).orElse("");
    boolean zh = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    String where =
        position.isPresent()
            ? (zh ? "（第" + position.getAsLong() + "条，" : " (event " + position.getAsLong() + ", ")
            : (zh ? "（截至" : " (as of ");
    return what + why + where + at + (zh ? "）" : ")");
  }
}
