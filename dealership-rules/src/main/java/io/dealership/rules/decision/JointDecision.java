package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * <p>What is not known matters only where it could make the whole weightier.
 */
public final class JointDecision {

  private JointDecision() {}

  /**
   * The decision over several of the same table.
   *
   * @param outcomes the outcomes, the weightiest first, as the constants of their enum stand
   * @param parts the answers, at least one; all of one table
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
        first.question(),
        first.on(),
        first.pack(),
        outcome,
        () -> told(first.question(), first.on(), outcome, all));
  }

  /** The weightiest outcome, where none of those that are still possible is weightier. */
  private static <T extends Enum<T>> Optional<T> settled(
      List<Decision<T>> parts, Optional<T> worst) {
    for (Decision<T> part : parts) {
      if (part.outcome().isEmpty()) {
        for (T possible : part.possible()) {
          if (worst.isEmpty() || possible.compareTo(worst.get()) < 0) {
            return Optional.empty();
          }
        }
      }
    }
    return worst;
  }

  private static <T extends Enum<T>> Decision<T> told(
      String question, LocalDate on, Optional<T> outcome, List<Decision<T>> parts) {
    Set<T> possible = Set.of();
    Optional<T> enforced = Optional.empty();
    List<Decision<T>> openIfEnforced = new ArrayList<>();
    Set<Finding> findings = new LinkedHashSet<>();
    Set<Finding> presumptions = new LinkedHashSet<>();
    Set<MissingFact> missing = new LinkedHashSet<>();
    for (Decision<T> part : ordered(parts)) {
      possible = possible.isEmpty() ? Set.copyOf(part.possible()) : joined(possible, part);
      Optional<T> strict = part.outcomeIfEnforced();
      if (strict.isEmpty()) {
        openIfEnforced.add(part);
      }
      if (strict.isPresent()
          && (enforced.isEmpty() || strict.get().compareTo(enforced.get()) < 0)) {
        enforced = strict;
      }
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
    List<Decision<T>> open = parts.stream().filter(part -> !part.alternatives().isEmpty()).toList();
    return Decision.of(
        question,
        on,
        parts.get(0).pack(),
        outcome,
        settled(openIfEnforced, enforced),
        left,
        new LocalText(speaker.headline(Locale.CHINESE), speaker.headline(Locale.ENGLISH)),
        List.copyOf(findings),
        List.copyOf(missing),
        open.size() == 1 ? open.get(0).alternatives() : List.of());
  }

  /** The weightiest first; what is undetermined stands before what is in order. */
  private static <T extends Enum<T>> List<Decision<T>> ordered(List<Decision<T>> parts) {
    List<Decision<T>> ordered = new ArrayList<>(parts);
    ordered.sort(
        Comparator.comparing(
            part -> part.outcome().orElseGet(() -> part.possible().get(0)),
            Comparator.naturalOrder()));
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
