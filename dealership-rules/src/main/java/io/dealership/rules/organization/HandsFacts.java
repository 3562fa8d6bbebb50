package io.dealership.rules.organization;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of the table of hands: by which post somebody would do a step, and what that person did
 * in the case already.
 *
 * @param employee who wants to do it
 * @param step the step
 * @param part the part of the post that counts most
 * @param post that post; empty if there is none
 * @param posts the posts that do the step, for people
 * @param conflict what keeps the step apart from one that the same person did
 * @param otherStep that one
 * @param on the day
 */
record HandsFacts(
    EmployeeNumber employee,
    StepRoles step,
    Part part,
    Optional<Role> post,
    LocalText posts,
    Optional<Conflict> conflict,
    Optional<StepRoles> otherStep,
    LocalDate on) {

  /** The part of a post in a step, the most first. */
  enum Part {
    RESPONSIBLE,
    ACCOUNTABLE,
    LOOKS_ON,
    NONE
  }

  static final FactType<HandsFacts> TYPE =
      FactType.builder(HandsFacts.class)
          .choice("part", Part.class, HandsFacts::part)
          .flag("sameHands", f -> f.conflict.isPresent())
          // for messages only
          .optionalText("employee", f -> Optional.of(f.employee.value()))
          .optionalWords("step", f -> Optional.of(f.step.name()))
          .optionalWords("post", f -> f.post.map(post -> post.names().first()))
          .optionalWords("posts", f -> Optional.of(f.posts))
          .optionalWords("conflict", f -> f.conflict.map(Conflict::text))
          .optionalWords("otherStep", f -> f.otherStep.map(StepRoles::name))
          .date("on", HandsFacts::on)
          .build();

  List<Citation> citations() {
    return conflict.map(Conflict::citations).orElse(List.of());
  }

  /** The facts for each step that is kept apart and was done by the same person; else once. */
  static List<HandsFacts> of(
      StepId step,
      EmployeeNumber who,
      List<StepDone> done,
      Staff staff,
      Organization organization,
      LocalDate on) {
    StepRoles asked = organization.raci().step(step);
    Part part = Part.NONE;
    Optional<Role> post = Optional.empty();
    for (Assignment each : staff.on(on)) {
      if (each.employee().equals(who)) {
        Part held = part(asked, each.role());
        if (held.compareTo(part) < 0) {
          part = held;
          post = Optional.of(organization.catalog().role(each.role()));
        }
      }
    }
    LocalText posts =
        OrganizationRules.names(
            asked.responsible().stream().map(organization.catalog()::role).toList());
    List<HandsFacts> all = new ArrayList<>();
    for (StepDone before : done) {
      if (before.by().equals(who)) {
        for (Conflict conflict : organization.conflicts()) {
          if (conflict.isBetween(step, before.step())) {
            all.add(
                new HandsFacts(
                    who,
                    asked,
                    part,
                    post,
                    posts,
                    Optional.of(conflict),
                    Optional.of(organization.raci().step(before.step())),
                    on));
          }
        }
      }
    }
    if (all.isEmpty()) {
      all.add(
          new HandsFacts(who, asked, part, post, posts, Optional.empty(), Optional.empty(), on));
    }
    return all;
  }

  private static Part part(StepRoles step, RoleId role) {
    if (step.responsible().contains(role)) {
      return Part.RESPONSIBLE;
    }
    if (step.accountable().equals(role)) {
      return Part.ACCOUNTABLE;
    }
    return step.part(role).isPresent() ? Part.LOOKS_ON : Part.NONE;
  }
}
