package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One reason for or against, of one rule, with the values that led to it. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Finding extends WithFinding {

  /** The finding with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static Finding of(
      @JsonProperty("rule") RuleId rule,
      @JsonProperty("reason") Reason reason,
      @JsonProperty("isPresumption") boolean presumption,
      @JsonProperty("supports") Optional<String> supports,
      @JsonProperty("enforcement") Enforcement enforcement,
      @JsonProperty("citations") List<Citation> citations,
      @JsonProperty("values") Map<String, String> values,
      @JsonProperty("text") LocalText text,
      @JsonProperty("nextStep") Optional<NextStep> nextStep) {
    return builder()
        .rule(rule)
        .reason(reason)
        .isPresumption(presumption)
        .supports(supports)
        .enforcement(enforcement)
        .addAllCitations(citations)
        .putAllValues(values)
        .text(text)
        .nextStep(nextStep)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The rule that found it; for a presumption, the table and the name of the fact. */
  @JsonProperty
  RuleId rule();

  /** Why. */
  @JsonProperty
  Reason reason();

  /** Whether this is no rule but a value that was presumed for a fact that was not given. */
  @Value.Default
  @JsonProperty("isPresumption")
  default boolean isPresumption() {
    return false;
  }

  /** The name of the outcome that the rule speaks for; empty for a presumption. */
  @JsonProperty
  Optional<String> supports();

  /** How much the rule counts on the day of the decision. */
  @Value.Default
  @JsonProperty
  default Enforcement enforcement() {
    return Enforcement.BLOCK;
  }

  /** Where the rule comes from, the weightiest source first; never empty. */
  @JsonProperty
  List<Citation> citations();

  /**
   * The facts that the rule looked at, by name; personal data is masked, a fact not given is {@code
   * ?}.
   */
  @JsonProperty
  Map<String, String> values();

  /** The finding for people. */
  @JsonProperty
  LocalText text();

  /** What to do next; there is one wherever the rule says no. */
  @JsonProperty
  Optional<NextStep> nextStep();

  /** The finding for people, in Chinese for a Chinese locale, else in English. */
  default String message(Locale locale) {
    return text().in(locale);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if there is no citation, or a value is empty
   */
  @Value.Check
  default void check() {
    checkArgument(
        !citations().isEmpty(),
        "Finding.citations must not be empty for rule %s, but were []",
        rule());
    checkArgument(
        !values().containsValue(""),
        "Finding.values must not be empty texts, but were %s",
        values());
  }

  /** Builds {@link Finding}s. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
