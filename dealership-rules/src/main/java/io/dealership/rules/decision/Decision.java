package io.dealership.rules.decision;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question: what is decided, why, on whose authority, what is missing, and what
 * would change it.
 *
 * <p>The outcome is there at once; everything that explains it is made when it is first asked for.
 * Two decisions are equal when everything they say is equal. A decision is immutable and can be
 * shared.
 *
 * @param <T> the outcomes, a closed list
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"question", "on", "pack", "outcome"})
public final class Decision<T> {

  private final Asked<T> asked;
  private final @Nullable T outcome;

  // racy on purpose: explanations are immutable, and one made twice equals the first
  private @Nullable Explanation<T> explanation;

  /** The question behind a decision, which can explain it. */
  interface Asked<T> {
    Explanation<T> explain();

    String question();

    LocalDate on();

    PackVersion pack();
  }

  Decision(Asked<T> asked, @Nullable T outcome) {
    this.asked = asked;
    this.outcome = outcome;
  }

  /**
   * A decision that is explained already: read from JSON, or put together from others.
   *
   * @param question the id of the question
   * @param on the day that it was decided for
   * @param pack the knowledge it rests on
   * @param outcome what is decided; empty when it is undetermined
   * @param outcomeIfEnforced what would be decided if every rule counted
   * @param possible the outcomes that are possible as long as facts are missing
   * @param headline the outcome for people
   * @param findings all reasons, the weightiest first
   * @param missing the facts that were not given and could change the outcome
   * @param alternatives the nearest ways to another outcome
   */
  @JsonCreator
  public static <T> Decision<T> of(
      @JsonProperty("question") String question,
      @JsonProperty("on") LocalDate on,
      @JsonProperty("pack") PackVersion pack,
      @JsonProperty("outcome") Optional<T> outcome,
      @JsonProperty("outcomeIfEnforced") Optional<T> outcomeIfEnforced,
      @JsonProperty("possible") List<T> possible,
      @JsonProperty("headline") LocalText headline,
      @JsonProperty("findings") List<Finding> findings,
      @JsonProperty("missing") List<MissingFact> missing,
      @JsonProperty("alternatives") List<Alternative> alternatives) {
    Explanation<T> explanation =
        new Explanation<>(outcomeIfEnforced, possible, findings, missing, alternatives, headline);
    return new Decision<>(new Told<>(question, on, pack, explanation), outcome.orElse(null));
  }

  /**
   * A decision that is put together from others, but only when someone asks why.
   *
   * @param question the id of the question
   * @param on the day that it was decided for
   * @param pack the knowledge it rests on
   * @param outcome what is decided; empty when it is undetermined
   * @param whole makes the whole decision, always the same; its reasons become those of this one
   */
  public static <T> Decision<T> composed(
      String question,
      LocalDate on,
      PackVersion pack,
      Optional<T> outcome,
      Supplier<Decision<T>> whole) {
    return new Decision<>(new Composed<>(question, on, pack, whole), outcome.orElse(null));
  }

  private record Composed<T>(
      String question, LocalDate on, PackVersion pack, Supplier<Decision<T>> whole)
      implements Asked<T> {
    @Override
    public Explanation<T> explain() {
      return whole.get().explained();
    }
  }

  private record Told<T>(
      String question, LocalDate on, PackVersion pack, Explanation<T> explanation)
      implements Asked<T> {
    @Override
    public Explanation<T> explain() {
      return explanation;
    }
  }

  /**
   * What is decided; empty when it is undetermined, and then {@link #missing()} says which facts
   * would settle it.
   */
  @JsonProperty
  public Optional<T> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** The id of the question, which is that of its table. */
  @JsonProperty
  public String question() {
    return asked.question();
  }

  /** The day that the question was decided for. */
  @JsonProperty
  public LocalDate on() {
    return asked.on();
  }

  /** The knowledge that the answer rests on. */
  @JsonProperty
  public PackVersion pack() {
    return asked.pack();
  }

  /**
   * What would be decided if every rule counted; differs from the outcome only where rules observe
   * or warn.
   */
  @JsonProperty
  public Optional<T> outcomeIfEnforced() {
    return explained().outcomeIfEnforced();
  }

  /** The outcomes that are possible as long as facts are missing: the outcome alone, or several. */
  @JsonProperty
  public List<T> possible() {
    return explained().possible();
  }

  /** All reasons for and against, the weightiest first, and behind them the presumptions. */
  @JsonProperty
  public List<Finding> findings() {
    return explained().findings();
  }

  /** The facts that were not given and could change the outcome. */
  @JsonProperty
  public List<MissingFact> missing() {
    return explained().missing();
  }

  /**
   * The nearest ways to another outcome; empty when there is none near, or the outcome is
   * undetermined.
   */
  @JsonProperty
  public List<Alternative> alternatives() {
    return explained().alternatives();
  }

  @JsonProperty
  LocalText headline() {
    return explained().headline();
  }

  /** The outcome for people. */
  public String headline(Locale locale) {
    return headline().in(locale);
  }

  /**
   * Everything for people, as lines: outcome, reasons with sources and next steps, what is missing,
   * what would change it.
   */
  public String explain(Locale locale) {
    return Explainer.explain(this, locale);
  }

  private Explanation<T> explained() {
    Explanation<T> known = explanation;
    if (known == null) {
      known = asked.explain();
      explanation = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decision<?> decision
        && Objects.equals(outcome, decision.outcome)
        && question().equals(decision.question())
        && on().equals(decision.on())
        && pack().equals(decision.pack())
        && explained().equals(decision.explained());
  }

  @Override
  public int hashCode() {
    return Objects.hash(outcome, question(), on(), pack());
  }

  /** Question, day and outcome; no facts. */
  @Override
  public String toString() {
    return question() + " on " + on() + ": " + (outcome == null ? "undetermined" : outcome);
  }
}
