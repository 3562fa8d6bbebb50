package io.dealership.rules.organization;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.RaciMatrix;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.StepRoles;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of the table of combinations: what keeps two posts apart.
 *
 * @param post a post
 * @param other another one
 * @param conflict what keeps them apart; empty if nothing does
 * @param step a step of the post, where steps are kept apart
 * @param otherStep a step of the other one
 */
record CombinationFacts(
    Role post,
    Role other,
    Optional<Conflict> conflict,
    Optional<StepRoles> step,
    Optional<StepRoles> otherStep) {

  /** What is kept apart. */
  enum KeptApart {
    POSTS,
    STEPS,
    NOTHING
  }

  static final FactType<CombinationFacts> TYPE =
      FactType.builder(CombinationFacts.class)
          .choice("keptApart", KeptApart.class, CombinationFacts::keptApart)
          // for messages only
          .optionalWords("post", f -> Optional.of(f.post.names().first()))
          .optionalWords("otherPost", f -> Optional.of(f.other.names().first()))
          .optionalWords("conflict", f -> f.conflict.map(Conflict::text))
          .optionalWords("step", f -> f.step.map(StepRoles::name))
          .optionalWords("otherStep", f -> f.otherStep.map(StepRoles::name))
          .build();

  private KeptApart keptApart() {
    return conflict.isEmpty()
        ? KeptApart.NOTHING
        : conflict.get().scope() == ConflictScope.POSTS ? KeptApart.POSTS : KeptApart.STEPS;
  }

  List<Citation> citations() {
    return conflict.map(Conflict::citations).orElse(List.of());
  }

  /** What keeps posts apart, pair by pair; where nothing does, that. */
  static List<CombinationFacts> of(List<Role> posts, Organization organization) {
    List<CombinationFacts> all = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      for (int k = i + 1; k < posts.size(); k++) {
        for (Conflict conflict : organization.conflicts()) {
          pair(posts.get(i), posts.get(k), conflict, organization.raci()).ifPresent(all::add);
        }
      }
    }
    if (all.isEmpty()) {
      all.add(
          new CombinationFacts(
              posts.get(0),
              posts.get(posts.size() - 1),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return all;
  }

  private static Optional<CombinationFacts> pair(
      Role post, Role other, Conflict conflict, RaciMatrix raci) {
    if (conflict.isBetween(post.id(), other.id())) {
      return Optional.of(
          new CombinationFacts(
              post, other, Optional.of(conflict), Optional.empty(), Optional.empty()));
    }
    return steps(post, other, conflict, conflict.oneSteps(), conflict.otherSteps(), raci)
        .or(() -> steps(post, other, conflict, conflict.otherSteps(), conflict.oneSteps(), raci));
  }

  private static Optional<CombinationFacts> steps(
      Role post,
      Role other,
      Conflict conflict,
      Set<StepId> ofPost,
      Set<StepId> ofOther,
      RaciMatrix raci) {
    Optional<StepRoles> step = done(post.id(), ofPost, raci);
    Optional<StepRoles> otherStep = done(other.id(), ofOther, raci);
    return step.isPresent() && otherStep.isPresent()
        ? Optional.of(new CombinationFacts(post, other, Optional.of(conflict), step, otherStep))
        : Optional.empty();
  }

  /** The first of these steps that a role does. */
  private static Optional<StepRoles> done(RoleId role, Set<StepId> steps, RaciMatrix raci) {
    return steps.stream()
        .flatMap(step -> raci.find(step).stream())
        .filter(step -> step.responsible().contains(role))
        .findFirst();
  }
}
