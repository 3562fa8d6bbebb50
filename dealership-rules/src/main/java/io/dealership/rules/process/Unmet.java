package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Finding;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One condition that an activity does not meet now.
 *
 * @param kind what kind of condition it is
 * @param by the activity that it is about: another one that has to be done, or is in the way, or
 *     was done by the same person; else the activity itself or the part in which it lies
 * @param from the first moment from which it is met, for {@link UnmetKind#TOO_EARLY}
 * @param what the document, the signer, the roles or the decision that it is about
 * @param findings what stands against it, where a decision does not allow it
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Unmet(
    UnmetKind kind,
    ActivityPath by,
    Optional<Instant> from,
    Optional<String> what,
    List<Finding> findings) {

  /** Copies the findings. */
  public Unmet {
    requireNonNull(kind, "kind");
    requireNonNull(by, "by");
    requireNonNull(from, "from");
    requireNonNull(what, "what");
    findings = List.copyOf(findings);
  }

  private static final LocalText COMMA = new LocalText("、", ", ");

  /** What stands between codes, where {@link #what} has several of them. */
  static final String BETWEEN_CODES = ", ";

  static Unmet of(UnmetKind kind, ActivityPath by) {
    return new Unmet(kind, by, Optional.empty(), Optional.empty(), List.of());
  }

  static Unmet of(UnmetKind kind, ActivityPath by, String what) {
    return new Unmet(kind, by, Optional.empty(), Optional.of(what), List.of());
  }

  static Unmet tooEarly(ActivityPath by, Instant from) {
    return new Unmet(UnmetKind.TOO_EARLY, by, Optional.of(from), Optional.empty(), List.of());
  }

  /**
   * The condition in words, in Chinese for a Chinese locale, else in English; documents, signers,
   * roles and decisions stand as codes.
   */
  public String message(Workflow workflow, Locale locale) {
    return message(workflow, WorkflowWords.codes(), locale);
  }

  /**
   * The condition in words, in Chinese for a Chinese locale, else in English.
   *
   * @param words the names of documents, signers, roles, certificates and decisions
   */
  public String message(Workflow workflow, WorkflowWords words, Locale locale) {
    String name =
        workflow.graph().find(by).map(Activity::name).map(text -> text.in(locale)).orElse("");
    String numbered = by.isOfAnInstance() ? name + " (" + by + ")" : name;
    return kind.text()
        .in(locale)
        .replace("{activity}", numbered)
        .replace("{from}", from.map(Instant::toString).orElse(""))
        .replace("{what}", what.map(codes -> names(codes, words, locale)).orElse(""));
  }

  private String names(String codes, WorkflowWords words, Locale locale) {
    return kind.what()
        .map(
            what ->
                Arrays.stream(codes.split(BETWEEN_CODES, -1))
                    .map(code -> words.name(what, code).in(locale))
                    .collect(Collectors.joining(COMMA.in(locale))))
        .orElse(codes);
  }
}
