package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one decision of several answers to the same question, about one thing after another: the
 * weightiest outcome wins, and all reasons are named.
 *
 * <p>What is not known matters only where it could make the whole weightier; what a part misses is
 * told in any case, for it belongs to that part.
 */
public final class JointDecision {

  private JointDecision() {}

  /**
   * The decision over several with the same outcomes, mostly of the same table; the first one names
   * question and pack.
   *
   * @param outcomes the outcomes, the weightiest first, as the constants of their enum stand
   * @param parts the answers, at least one
   * @throws IllegalArgumentException when there is none
   */
  public static <T extends Enum<T>> Decision<T> weightiest(
      Class<T> outcomes, List<Decision<T>> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          "JointDecision.parts must be at least one, but were " + parts);
    }
    List<Decision<T>> all = List.copyOf(parts);
    Decision<T> first = all.get(0);
    if (all.size() == 1) {
      return first;
    }
    Optional<T> worst = Optional.empty();
    boolean known = true;
    for (Decision<T> part : all) {
      known &= part.outcome().isPresent();
      if (part.outcome().isPresent()
          && (worst.isEmpty() || part.outcome().get().compareTo(worst.get()) < 0)) {
        worst = part.outcome();
      }
    }
    Optional<T> outcome =
        known || worst.equals(Optional.of(outcomes.getEnumConstants()[0]))
            ? worst
            : settled(all, worst);
    return Decision.composed(
        first.question(), first.on(), first.pack(), outcome, () -> told(outcomes, outcome, all));
  }

  /** The weightiest outcome, where none of those that are still possible is weightier. */
  private static <T extends Enum<T>> Optional<T> settled(
      List<Decision<T>> parts, Optional<T> worst) {
    for (Decision<T> part : parts) {
      if (part.outcome().isEmpty()
          && (worst.isEmpty() || weightiest(part).compareTo(worst.get()) < 0)) {
        return Optional.empty();
      }
    }
    return worst;
  }

  private static <T extends Enum<T>> Decision<T> told(
      Class<T> outcomes, Optional<T> outcome, List<Decision<T>> parts) {
    Decision<T> first = parts.get(0);
    Set<T> possible = Set.of();
    Set<Finding> findings = new LinkedHashSet<>();
    Set<Finding> presumptions = new LinkedHashSet<>();
    Set<MissingFact> missing = new LinkedHashSet<>();
    for (Decision<T> part : ordered(parts)) {
      possible = possible.isEmpty() ? Set.copyOf(part.possible()) : joined(possible, part);
      for (Finding finding : part.findings()) {
        (finding.isPresumption() ? presumptions : findings).add(finding);
      }
      missing.addAll(part.missing());
    }
    findings.addAll(presumptions);
    List<T> left = new ArrayList<>(outcome.map(List::of).orElse(List.copyOf(possible)));
    left.sort(Comparator.naturalOrder());
    Decision<T> speaker =
        parts.stream().filter(part -> part.outcome().equals(outcome)).findFirst().orElseThrow();
    return Decision.of(
        first.question(),
        first.on(),
        first.pack(),
        outcome,
        enforced(outcomes.getEnumConstants()[0], parts),
        left,
        new LocalText(speaker.headline(Locale.CHINESE), speaker.headline(Locale.ENGLISH)),
        List.copyOf(findings),
        List.copyOf(missing),
        alternatives(outcome, parts));
  }

  /** What would be decided if every rule counted: as the outcome, of what each part would be. */
  private static <T extends Enum<T>> Optional<T> enforced(T weightiest, List<Decision<T>> parts) {
    Optional<T> worst = Optional.empty();
    for (Decision<T> part : parts) {
      Optional<T> strict = part.outcomeIfEnforced();
      if (strict.isPresent() && (worst.isEmpty() || strict.get().compareTo(worst.get()) < 0)) {
        worst = strict;
      }
    }
    if (worst.equals(Optional.of(weightiest))) {
      return worst;
    }
    for (Decision<T> part : parts) {
      if (part.outcomeIfEnforced().isEmpty()) {
        // what is decided only as long as a rule does not count may become anything
        if (worst.isEmpty()
            || part.outcome().isPresent()
            || weightiest(part).compareTo(worst.get()) < 0) {
          return Optional.empty();
        }
      }
    }
    return worst;
  }

  /**
   * The ways to another outcome of the only part that has any, as far as they are ways of the
   * whole: no other part may be weightier than what they lead to.
   */
  private static <T extends Enum<T>> List<Alternative> alternatives(
      Optional<T> outcome, List<Decision<T>> parts) {
    List<Alternative> ways = List.of();
    Optional<T> others = Optional.empty();
    for (Decision<T> part : parts) {
      if (part.alternatives().isEmpty()) {
        T weight = weightiest(part);
        others = others.filter(other -> other.compareTo(weight) < 0).or(() -> Optional.of(weight));
      } else if (ways.isEmpty()) {
        ways = part.alternatives();
      } else {
        return List.of(); // of which part they are could not be told
      }
    }
    List<Alternative> left = new ArrayList<>();
    for (Alternative way : ways) {
      boolean counts = others.filter(other -> isBefore(other, way.outcome())).isEmpty();
      if (counts && outcome.isPresent() && !outcome.get().name().equals(way.outcome())) {
        left.add(way);
      }
    }
    return left;
  }

  /** Whether an outcome is weightier than the one of this name. */
  private static <T extends Enum<T>> boolean isBefore(T outcome, String name) {
    return outcome.compareTo(Enum.valueOf(outcome.getDeclaringClass(), name)) < 0;
  }

  /** The weightiest that a part may turn out to be. */
  private static <T extends Enum<T>> T weightiest(Decision<T> part) {
    return part.outcome().orElseGet(() -> Collections.min(part.possible()));
  }

  /** The weightiest first; what is undetermined stands before what is in order. */
  private static <T extends Enum<T>> List<Decision<T>> ordered(List<Decision<T>> parts) {
    List<Decision<T>> ordered = new ArrayList<>(parts);
    ordered.sort(Comparator.comparing(JointDecision::weightiest));
    return ordered;
  }

  private static <T extends Enum<T>> Set<T> joined(Set<T> possible, Decision<T> part) {
    Set<T> joined = new LinkedHashSet<>();
    for (T one : possible) {
      for (T other : part.possible()) {
        joined.add(one.compareTo(other) < 0 ? one : other);
      }
    }
    return joined;
  }
}
