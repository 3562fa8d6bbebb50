package io.dealership.rules.authority;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.rules.decision.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An approval that is still needed, who can give it on the day, and why others cannot.
 *
 * <p>The lists are made when they are first asked for.
 *
 * @since 0.1
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"stage", "roles", "outside", "isNow", "canApprove", "cannotApprove"})
public final class NeededApproval {

  private final Course course;
  private final Slot slot;
  private final boolean now;

  // racy on purpose: what is made twice is the same
  private @Nullable List<Approver> can;
  private @Nullable List<NonApprover> cannot;

  NeededApproval(Course course, Slot slot, boolean isNow) {
    this.course = course;
    this.slot = slot;
    this.now = isNow;
  }

  /** The number of its stage, from 1. */
  @JsonProperty
  public int stage() {
    return slot.stage();
  }

  /** The roles of which a holder gives it; empty where it comes from outside. */
  @JsonProperty
  public List<RoleId> roles() {
    return slot.roles();
  }

  /** Who outside the store gives it; empty where somebody of the store does. */
  @JsonProperty
  public Optional<OutsideApprover> outside() {
    return slot.outside();
  }

  /** Whether it is its turn; else stages before it have to be done first. */
  @JsonProperty("isNow")
  public boolean isNow() {
    return now;
  }

  /** Who gives it, for people. */
  public String text(Locale locale) {
    return slot.name().in(locale);
  }

  /**
   * Those who can give it on the day, once it is its turn: holders of a post first, then those who
   * act for one. Empty where it comes from outside.
   */
  @JsonProperty
  public List<Approver> canApprove() {
    List<Approver> known = can;
    if (known == null) {
      known = List.copyOf(course.approvers(slot));
      can = known;
    }
    return known;
  }

  /**
   * Everybody else who has or had such a post, or a delegation that leads to it, with all that
   * stands against it.
   */
  @JsonProperty
  public List<NonApprover> cannotApprove() {
    List<NonApprover> known = cannot;
    if (known == null) {
      List<NonApprover> all = new ArrayList<>();
      if (slot.outside().isEmpty()) {
        new Obstacles(course)
            .against(slot)
            .forEach(
                (who, reasons) ->
                    all.add(new NonApprover(who, course.ask.desk.tables().findings(reasons))));
      }
      known = List.copyOf(all);
      cannot = known;
    }
    return known;
  }

  /**
   * Whether one person can give it on the day: all that stands against it, or by what authority.
   * Empty where it comes from outside.
   */
  public List<Finding> about(EmployeeNumber who) {
    if (slot.outside().isPresent()) {
      return List.of();
    }
    List<ApproverFacts> can = new ArrayList<>();
    for (Approver each : canApprove()) {
      if (each.employee().equals(who)) {
        can.add(
            ApproverFacts.of(
                    each.via().isEmpty() ? Obstacle.NONE : Obstacle.NONE_BY_DELEGATION,
                    course.ask,
                    who,
                    course.ask.desk.day())
                .giver(each.via().stream().findFirst())
                .build());
      }
    }
    if (!can.isEmpty()) {
      return course.ask.desk.tables().findings(can);
    }
    for (NonApprover each : cannotApprove()) {
      if (each.employee().equals(who)) {
        return each.reasons();
      }
    }
    return course.ask.desk.tables().findings(new Obstacles(course).ofStranger(who, slot));
  }

  /** The stage and who gives it. */
  @Override
  public String toString() {
    return slot.stage() + ": " + slot.name().en();
  }
}
