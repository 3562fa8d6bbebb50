package io.dealership.rules.organization;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Post;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StepRoles;
import io.dealership.rules.decision.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A look at how the posts of a store are held on a day. */
final class StaffLook {

  private final Staff staff;
  private final Organization organization;
  private final int mostReports;

  private final Map<RoleId, Set<EmployeeNumber>> holders = new TreeMap<>();
  private final Map<EmployeeNumber, Set<RoleId>> postsOf = new TreeMap<>();
  private final List<Assignment> held;

  private final List<StaffFacts> facts = new ArrayList<>();
  private final Set<RoleId> vacant = new LinkedHashSet<>();
  private final List<Duty> uncovered = new ArrayList<>();
  private final List<StepId> uncoveredSteps = new ArrayList<>();
  private final Map<EmployeeNumber, Set<EmployeeNumber>> reports = new TreeMap<>();

  private StaffLook(Staff staff, Organization organization, int mostReports, LocalDate on) {
    this.staff = staff;
    this.organization = organization;
    this.mostReports = mostReports;
    this.held = staff.on(on);
  }

  static StaffLook at(Staff staff, Organization organization, int mostReports, LocalDate on) {
    StaffLook look = new StaffLook(staff, organization, mostReports, on);
    for (Assignment each : look.held) {
      look.organization.catalog().role(each.role()); // an unknown one is the caller's mistake
      look.holders.computeIfAbsent(each.role(), role -> new TreeSet<>()).add(each.employee());
      look.postsOf.computeIfAbsent(each.employee(), who -> new TreeSet<>()).add(each.role());
    }
    look.lines();
    look.circles();
    look.keptApart();
    look.posts();
    look.spans();
    look.steps();
    if (look.facts.isEmpty()) {
      look.facts.add(StaffFacts.of(StaffIssue.NONE).build());
    }
    return look;
  }

  List<StaffFacts> facts() {
    return facts;
  }

  StaffReview review(Decision<StaffState> decision) {
    return new StaffReview(decision, List.copyOf(vacant), uncovered, uncoveredSteps, reports);
  }

  private Set<EmployeeNumber> holders(RoleId role) {
    return holders.getOrDefault(role, Set.of());
  }

  private Role role(RoleId id) {
    return organization.catalog().role(id);
  }

  // ---- lines ----

  /** Who reports to whom: as an assignment says, else to those who hold the post above. */
  private void lines() {
    for (Assignment each : held) {
      if (each.reportsTo().isPresent()) {
        report(each.employee(), each.reportsTo().get());
        continue;
      }
      Optional<RoleId> above = role(each.role()).line().to();
      if (above.isEmpty()) {
        continue;
      }
      Set<EmployeeNumber> superiors = new TreeSet<>(holders(above.get()));
      superiors.remove(each.employee()); // who holds both posts reports as the higher one
      superiors.forEach(superior -> report(each.employee(), superior));
      if (holders(above.get()).isEmpty()) {
        facts.add(
            StaffFacts.of(StaffIssue.SUPERIOR_MISSING)
                .employee(each.employee())
                .post(role(each.role()))
                .otherPost(role(above.get()))
                .build());
      }
    }
  }

  private void report(EmployeeNumber who, EmployeeNumber superior) {
    reports.computeIfAbsent(superior, number -> new TreeSet<>()).add(who);
  }

  private void circles() {
    Set<EmployeeNumber> told = new HashSet<>();
    for (EmployeeNumber superior : reports.keySet()) {
      if (!told.contains(superior)) {
        List<EmployeeNumber> circle = new ArrayList<>();
        if (leadsTo(superior, superior, circle, new HashSet<>())) {
          told.addAll(circle);
          List<String> names =
              circle.stream().map(EmployeeNumber::value).collect(Collectors.toList());
          names.add(superior.value());
          facts.add(
              StaffFacts.of(StaffIssue.REPORTING_CIRCLE)
                  .people(String.join(" -> ", names))
                  .build());
        }
      }
    }
  }

  /** Whether a way down from a superior leads to a person, and which. */
  private boolean leadsTo(
      EmployeeNumber from,
      EmployeeNumber target,
      List<EmployeeNumber> way,
      Set<EmployeeNumber> seen) {
    way.add(from);
    for (EmployeeNumber below : reports.getOrDefault(from, Set.of())) {
      if (below.equals(target) || seen.add(below) && leadsTo(below, target, way, seen)) {
        return true;
      }
    }
    way.remove(way.size() - 1);
    return false;
  }

  // ---- posts ----

  private void keptApart() {
    for (Map.Entry<EmployeeNumber, Set<RoleId>> each : postsOf.entrySet()) {
      List<RoleId> posts = new ArrayList<>(each.getValue());
      for (int i = 0; i < posts.size(); i++) {
        for (int k = i + 1; k < posts.size(); k++) {
          for (Conflict conflict : organization.conflicts()) {
            if (conflict.isBetween(posts.get(i), posts.get(k))) {
              facts.add(
                  StaffFacts.of(StaffIssue.KEPT_APART_POSTS)
                      .employee(each.getKey())
                      .post(role(posts.get(i)))
                      .otherPost(role(posts.get(k)))
                      .conflict(conflict)
                      .build());
            }
          }
        }
      }
    }
  }

  private void posts() {
    Set<RoleId> planned = new HashSet<>();
    for (Post post : staff.posts()) {
      Role role = role(post.role());
      planned.add(role.id());
      int there = holders(role.id()).size();
      if (there == 0) {
        vacant.add(role.id());
        uncovered.addAll(role.duties());
      }
      if (there < post.holders()) {
        facts.add(
            StaffFacts.of(there == 0 ? StaffIssue.POST_VACANT : StaffIssue.POST_SHORT)
                .post(role)
                .wanted(post.holders())
                .held(there)
                .build());
      }
    }
    if (!planned.isEmpty()) {
      for (Assignment each : held) {
        if (!planned.contains(each.role())) {
          facts.add(
              StaffFacts.of(StaffIssue.POST_NOT_PLANNED)
                  .employee(each.employee())
                  .post(role(each.role()))
                  .build());
        }
      }
    }
  }

  private void spans() {
    reports.forEach(
        (superior, people) -> {
          if (people.size() > mostReports) {
            facts.add(
                StaffFacts.of(StaffIssue.SPAN_TOO_WIDE)
                    .employee(superior)
                    .reports(people.size())
                    .limit(mostReports)
                    .build());
          }
        });
  }

  // ---- steps ----

  /** Steps of processes that the store takes part in: some step of theirs has somebody. */
  private void steps() {
    organization
        .raci()
        .processes()
        .forEach(
            process -> {
              boolean lives = process.steps().stream().anyMatch(this::isDone);
              for (StepRoles step : process.steps()) {
                if (lives && !isDone(step)) {
                  uncoveredSteps.add(step.step());
                  facts.add(
                      StaffFacts.of(StaffIssue.STEP_UNCOVERED)
                          .step(step)
                          .posts(
                              OrganizationRules.names(
                                  step.responsible().stream().map(this::role).toList()))
                          .build());
                }
              }
            });
  }

  private boolean isDone(StepRoles step) {
    return step.responsible().stream().anyMatch(role -> !holders(role).isEmpty());
  }
}
