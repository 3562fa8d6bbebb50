package io.dealership.rules.authority;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.Delegation;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds all that stands against somebody who wants to approve a request. It is asked only when
 * somebody wants to know, and goes its own way: it looks at every delegation, whether it holds or
 * not.
 */
final class Obstacles {

  private final Ask ask;
  private final Course course;
  private final People people;

  Obstacles(Course course) {
    this.ask = course.ask;
    this.course = course;
    this.people = ask.desk.people();
  }

  /**
   * Delegations one after the other, whether they hold or not.
   *
   * @param path the people, the first giver first
   * @param parts the delegations
   * @param isCircle whether the first giver stands in it a second time
   */
  private record Way(List<Integer> path, List<Delegation> parts, boolean isCircle) {

    int root() {
      return path.get(0);
    }
  }

  // ---- who cannot give an approval that is needed ----

  /** By person, all that stands against it, of those who have anything to do with a slot. */
  Map<EmployeeNumber, List<ApproverFacts>> against(Slot slot) {
    Set<EmployeeNumber> can = new LinkedHashSet<>();
    course.approvers(slot).forEach(each -> can.add(each.employee()));
    LocalDate on = ask.desk.day();
    Map<EmployeeNumber, List<ApproverFacts>> all = new LinkedHashMap<>();
    for (int person = 0; person < people.size(); person++) {
      EmployeeNumber number = people.number(person);
      if (can.contains(number)) {
        continue;
      }
      List<ApproverFacts> found = new ArrayList<>();
      if (people.everHeld(person, slot.roles())) {
        found.addAll(ofHolder(person, slot.roles(), slot.name(), on));
        found.addAll(counted(person, number, on));
      }
      Map<Integer, List<ApproverFacts>> least = new LinkedHashMap<>();
      for (Way way : ways(person)) {
        if (way.isCircle()
            ? way.path().stream().anyMatch(each -> people.everHeld(each, slot.roles()))
            : people.everHeld(way.root(), slot.roles())) {
          List<ApproverFacts> against = ofWay(way, slot.roles(), slot.name(), on);
          against.addAll(counted(person, way, on));
          List<ApproverFacts> before = least.get(way.root());
          if (before == null || against.size() < before.size()) {
            least.put(way.root(), against);
          }
        }
      }
      least.values().forEach(found::addAll);
      if (!found.isEmpty()) {
        all.put(number, List.copyOf(new LinkedHashSet<>(found)));
      }
    }
    return all;
  }

  /** What stands against somebody who has nothing to do with a slot. */
  List<ApproverFacts> ofStranger(EmployeeNumber who, Slot slot) {
    LocalDate on = ask.desk.day();
    List<ApproverFacts> found = new ArrayList<>(barred(who, on));
    found.add(ApproverFacts.of(Obstacle.NO_POST, ask, who, on).approver(slot.name()).build());
    return found;
  }

  private List<ApproverFacts> counted(int person, EmployeeNumber number, LocalDate on) {
    return course.best.isBy(person)
        ? List.of(ApproverFacts.of(Obstacle.COUNTED_ALREADY, ask, number, on).build())
        : List.of();
  }

  private List<ApproverFacts> counted(int person, Way way, LocalDate on) {
    List<ApproverFacts> found = new ArrayList<>(counted(person, people.number(person), on));
    if (course.best.isBy(way.root())) {
      found.add(
          ApproverFacts.of(Obstacle.GIVER_COUNTED_ALREADY, ask, people.number(person), on)
              .giver(people.number(way.root()))
              .build());
    }
    return found;
  }

  // ---- why an approval that has no flaw counts for nothing ----

  /** All that stands against who gave an approval; empty when nothing does. */
  List<ApproverFacts> against(Approval approval) {
    if (approval.by().isEmpty()) {
      return List.of();
    }
    EmployeeNumber number = approval.by().get();
    int person = people.id(number);
    LocalDate on = ask.desk.time().dateOf(approval.at());
    Set<RoleId> roles = new LinkedHashSet<>();
    for (Slot slot : course.band.slots) {
      roles.addAll(slot.roles());
    }
    if (roles.isEmpty()) {
      return List.of();
    }
    LocalText name = name(roles);
    if (approval.onBehalfOf().isEmpty()) {
      List<ApproverFacts> found = new ArrayList<>();
      if (person == People.NOBODY) {
        found.addAll(barred(number, on));
        found.add(ApproverFacts.of(Obstacle.NO_POST, ask, number, on).approver(name).build());
        return found;
      }
      found.addAll(ofHolder(person, roles, name, on));
      if (found.stream().anyMatch(each -> each.obstacle() == Obstacle.NO_POST)) {
        for (People.Grant grant : people.takenBy(person)) {
          if (grant.delegation().holdsOn(on)) {
            found.removeIf(each -> each.obstacle() == Obstacle.NO_POST);
            found.add(
                ApproverFacts.of(Obstacle.GIVER_NOT_NAMED, ask, number, on).approver(name).build());
            break;
          }
        }
      }
      return found;
    }
    EmployeeNumber whose = approval.onBehalfOf().get();
    int root = people.id(whose);
    List<ApproverFacts> least = null;
    if (person != People.NOBODY) {
      for (Way way : ways(person)) {
        if (way.root() == root) {
          List<ApproverFacts> against = ofWay(way, roles, name, on);
          if (least == null || against.size() < least.size()) {
            least = against;
          }
        }
      }
    }
    if (least != null) {
      return least;
    }
    List<ApproverFacts> found = new ArrayList<>(barred(number, on));
    found.add(ApproverFacts.of(Obstacle.NO_DELEGATION, ask, number, on).giver(whose).build());
    return found;
  }

  private LocalText name(Set<RoleId> roles) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (RoleId role : roles) {
      zh.add(ask.desk.matrix().name(role).zh());
      en.add(ask.desk.matrix().name(role).en());
    }
    return new LocalText(String.join(" / ", zh), String.join(" or ", en));
  }

  // ---- holders ----

  private List<ApproverFacts> barred(EmployeeNumber number, LocalDate on) {
    List<ApproverFacts> found = new ArrayList<>();
    if (number.equals(ask.request.requestedBy())) {
      found.add(ApproverFacts.of(Obstacle.OWN_REQUEST, ask, number, on).build());
    }
    if (ask.request.doneBy().contains(number)) {
      found.add(ApproverFacts.of(Obstacle.DID_THE_WORK, ask, number, on).build());
    }
    return found;
  }

  private List<ApproverFacts> ofHolder(
      int person, Collection<RoleId> roles, LocalText approver, LocalDate on) {
    EmployeeNumber number = people.number(person);
    List<ApproverFacts> found = new ArrayList<>(barred(number, on));
    if (people.held(person, roles, on) == null) {
      Assignment other = other(person, roles);
      found.add(
          other == null
              ? ApproverFacts.of(Obstacle.NO_POST, ask, number, on).approver(approver).build()
              : ApproverFacts.of(Obstacle.NOT_ON_DUTY, ask, number, on)
                  .post(ask.desk.matrix().name(other.role()))
                  .term(other)
                  .build());
    }
    return found;
  }

  private @Nullable Assignment other(int person, Collection<RoleId> roles) {
    for (Assignment each : people.assignments(person)) {
      if (roles.contains(each.role())) {
        return each;
      }
    }
    return null;
  }

  // ---- delegations ----

  /** All ways that lead to a person, up to one delegation longer than a chain may be. */
  private List<Way> ways(int taker) {
    List<Way> all = new ArrayList<>();
    add(new ArrayList<>(List.of(taker)), new ArrayList<>(), all);
    return all;
  }

  /** Goes back from the first person of a path, which is changed and put right again. */
  private void add(List<Integer> path, List<Delegation> parts, List<Way> all) {
    if (parts.size() > ask.desk.longestChain()) {
      return;
    }
    for (People.Grant grant : people.takenBy(path.get(0))) {
      boolean circle = path.contains(grant.giver());
      path.add(0, grant.giver());
      parts.add(0, grant.delegation());
      all.add(new Way(List.copyOf(path), List.copyOf(parts), circle));
      if (!circle) {
        add(path, parts, all);
      }
      path.remove(0);
      parts.remove(0);
    }
  }

  private List<ApproverFacts> ofWay(
      Way way, Collection<RoleId> roles, LocalText approver, LocalDate on) {
    EmployeeNumber number = people.number(way.path().get(way.path().size() - 1));
    EmployeeNumber root = people.number(way.root());
    List<String> names = new ArrayList<>();
    way.path().forEach(person -> names.add(people.number(person).value()));
    String chain = String.join(" -> ", names);
    List<ApproverFacts> found = new ArrayList<>(barred(number, on));
    if (way.isCircle()) {
      found.add(ApproverFacts.of(Obstacle.CHAIN_IN_A_CIRCLE, ask, number, on).chain(chain).build());
      return found;
    }
    for (int i = 0; i < way.path().size() - 1; i++) {
      EmployeeNumber giver = people.number(way.path().get(i));
      if (giver.equals(ask.request.requestedBy())) {
        found.add(
            ApproverFacts.of(Obstacle.FROM_REQUESTER, ask, number, on)
                .giver(giver)
                .chain(chain)
                .build());
      }
      if (ask.request.doneBy().contains(giver)) {
        found.add(
            ApproverFacts.of(Obstacle.FROM_DOER, ask, number, on)
                .giver(giver)
                .chain(chain)
                .build());
      }
    }
    if (people.held(way.root(), roles, on) == null) {
      found.add(
          ApproverFacts.of(Obstacle.GIVER_WITHOUT_POST, ask, number, on)
              .giver(root)
              .approver(approver)
              .build());
    }
    for (int i = 0; i < way.parts().size(); i++) {
      Delegation part = way.parts().get(i);
      boolean last = i == way.parts().size() - 1;
      for (Obstacle obstacle : of(part, last, on)) {
        found.add(
            ApproverFacts.of(obstacle, ask, number, on)
                .giver(part.giver())
                .delegation(part)
                .build());
      }
    }
    if (way.parts().size() > ask.desk.longestChain()) {
      found.add(ApproverFacts.of(Obstacle.CHAIN_TOO_LONG, ask, number, on).chain(chain).build());
    }
    return found;
  }

  private List<Obstacle> of(Delegation part, boolean isLast, LocalDate on) {
    List<Obstacle> found = new ArrayList<>();
    if (on.isBefore(part.from())) {
      found.add(Obstacle.DELEGATION_NOT_YET);
    }
    if (!on.isBefore(part.until())) {
      found.add(Obstacle.DELEGATION_OVER);
    }
    if (!part.isFor(ask.action.code())) {
      found.add(Obstacle.DELEGATION_OTHER_ACTION);
    }
    if (!Chain.allows(part, ask.knownAmount())) {
      var amount = Optional.ofNullable(ask.knownAmount());
      found.add(
          amount.isEmpty()
              ? Obstacle.DELEGATION_NO_AMOUNT
              : amount.get().isSameCurrency(part.limit().orElseThrow())
                  ? Obstacle.DELEGATION_TOO_SMALL
                  : Obstacle.DELEGATION_OTHER_CURRENCY);
    }
    if (!isLast && !part.mayPassOn()) {
      found.add(Obstacle.DELEGATION_NOT_PASSED_ON);
    }
    return found;
  }
}
