package io.dealership.rules.authority;

import static java.util.Objects.requireNonNull;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessTime;
import io.dealership.rules.decision.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where requests for approval are looked at: in one store on one day, with its people, their posts
 * and their delegations, put together once for many requests.
 *
 * <p>What people could do on the day on which they said something counts for what they said; what
 * they can do on the day of the desk counts for what they may still say.
 *
 * @since 0.1
 */
public final class ApprovalDesk {

  private static final Holder[] NO_HOLDERS = {};
  private static final Chain[] NO_CHAINS = {};

  private final AuthorityRules.Tables tables;
  private final Matrix matrix;
  private final StoreCode store;
  private final LocalDate day;
  private final BusinessTime time;
  private final Instant from;
  private final Instant until;
  private final int longestChain;
  private final People people;
  private final Map<RoleId, Holder[]> holders = new HashMap<>();

  /** By person, the chains that begin with him or her; none of somebody without a post. */
  private final Chain[][] chains;

  private final Question<PlanFacts, ApprovalState> plans;

  // racy on purpose: what is found twice is the same
  private @Nullable List<List<EmployeeNumber>> circles;

  /**
   * Somebody who holds a role on the day.
   *
   * @param person who
   * @param alone as one who approves by that post
   * @param delegates those who may approve for that person, chain by chain
   * @param roles all roles that the person holds on the day
   */
  record Holder(int person, Approver alone, List<Approver> delegates, List<RoleId> roles) {

    /** Whether the person holds one of the first some roles. */
    boolean holdsOneOf(List<RoleId> some, int first) {
      if (roles.size() > 1) {
        for (int i = 0; i < first; i++) {
          if (roles.contains(some.get(i))) {
            return true;
          }
        }
      }
      return false;
    }
  }

  ApprovalDesk(
      AuthorityRules.Tables tables,
      Matrix matrix,
      Staff staff,
      Collection<Delegation> delegations,
      LocalDate day,
      BusinessTime time,
      int longestChain) {
    this.tables = tables;
    this.matrix = matrix;
    this.store = staff.store();
    this.day = day;
    this.time = time;
    this.from = time.startOf(day);
    this.until = time.startOf(day.plusDays(1));
    this.longestChain = longestChain;
    this.people = new People(staff, delegations);
    this.chains = new Chain[people.size()][];
    this.plans = tables.plans(day);
    Map<RoleId, List<Integer>> held = new LinkedHashMap<>();
    List<List<RoleId>> roles = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      roles.add(new ArrayList<>(1));
    }
    for (Assignment each : staff.on(day)) { // each post of a person once
      int person = people.id(each.employee());
      held.computeIfAbsent(each.role(), role -> new ArrayList<>()).add(person);
      roles.get(person).add(each.role());
      if (chains[person] == null) {
        chains[person] = chains(person);
      }
    }
    for (int i = 0; i < chains.length; i++) {
      chains[i] = chains[i] == null ? NO_CHAINS : chains[i];
    }
    held.forEach(
        (role, of) ->
            holders.put(
                role,
                of.stream()
                    .map(person -> holder(person, role, List.copyOf(roles.get(person))))
                    .toArray(Holder[]::new)));
  }

  private Holder holder(int person, RoleId role, List<RoleId> roles) {
    List<Approver> delegates = new ArrayList<>(0);
    for (Chain chain : chainsFrom(person)) {
      delegates.add(new Approver(people.number(chain.taker()), role, chain.givers(people)));
    }
    return new Holder(
        person,
        new Approver(people.number(person), role, List.of()),
        List.copyOf(delegates),
        roles);
  }

  private Chain[] chains(int root) {
    List<Chain> all = new ArrayList<>();
    List<Chain> ends = new ArrayList<>();
    if (longestChain > 0) {
      for (People.Grant grant : people.givenBy(root)) {
        if (grant.delegation().holdsOn(day)) {
          ends.add(Chain.of(grant));
        }
      }
    }
    for (int length = 1; !ends.isEmpty(); length++) {
      all.addAll(ends);
      List<Chain> longer = new ArrayList<>();
      if (length < longestChain) {
        for (Chain chain : ends) {
          if (chain.mayPassOn()) {
            for (People.Grant grant : people.givenBy(chain.taker())) {
              if (grant.delegation().holdsOn(day) && !chain.contains(grant.taker())) {
                longer.add(chain.with(grant));
              }
            }
          }
        }
      }
      ends = longer;
    }
    return all.toArray(NO_CHAINS);
  }

  // ---- what is asked ----

  /**
   * How a request stands: what has been given and what is still needed, by whom, and why others
   * cannot.
   *
   * @param request the request
   * @param earlier the requests of the store that count together with this one where amounts add
   *     up; those that were refused or taken back are left out. Others may be among them, and do
   *     not count
   * @param approvals what was said; also what was said to other requests, which does not count
   * @param now the moment of the question, on the day of the desk
   * @throws IllegalArgumentException when the request is of another store, younger than the moment,
   *     or for no action of the packs, when amounts are in different currencies, or when the moment
   *     is on another day
   */
  public ApprovalPlan plan(
      ApprovalRequest request,
      List<ApprovalRequest> earlier,
      List<Approval> approvals,
      Instant now) {
    if (!request.store().equals(store)) {
      throw new IllegalArgumentException(
          "ApprovalRequest.store must be "
              + store
              + ", that of the desk, but was "
              + request.store());
    }
    if (now.isBefore(from) || !now.isBefore(until)) {
      throw new IllegalArgumentException(
          "ApprovalDesk.now must be on " + day + ", the day of the desk, but was " + now);
    }
    if (request.requestedAt().isAfter(now)) {
      throw new IllegalArgumentException(
          "ApprovalRequest.requestedAt must not be after now, "
              + now
              + ", but was "
              + request.requestedAt());
    }
    return ApprovalPlan.of(
        new Ask(this, matrix.action(request.action()), request, earlier, approvals, now));
  }

  /**
   * The same without earlier requests.
   *
   * @throws IllegalArgumentException when the request is of another store, younger than the moment,
   *     or for no action of the packs, when amounts are in different currencies, or when the moment
   *     is on another day
   */
  public ApprovalPlan plan(ApprovalRequest request, List<Approval> approvals, Instant now) {
    return plan(request, List.of(), approvals, now);
  }

  /**
   * The circles in which delegations of the day come back to their giver. They are never followed.
   */
  public List<List<EmployeeNumber>> circles() {
    List<List<EmployeeNumber>> known = circles;
    if (known == null) {
      known = findCircles();
      circles = known;
    }
    return known;
  }

  private List<List<EmployeeNumber>> findCircles() {
    List<List<EmployeeNumber>> all = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (int person = 0; person < people.size(); person++) {
      if (!told.contains(person)) {
        List<Integer> way = new ArrayList<>();
        if (comesBack(person, person, way, new HashSet<>())) {
          told.addAll(way);
          all.add(way.stream().map(people::number).toList());
        }
      }
    }
    return List.copyOf(all);
  }

  private boolean comesBack(int from, int target, List<Integer> way, Set<Integer> seen) {
    way.add(from);
    for (People.Grant grant : people.givenBy(from)) {
      if (grant.delegation().holdsOn(day)
          && (grant.taker() == target
              || seen.add(grant.taker()) && comesBack(grant.taker(), target, way, seen))) {
        return true;
      }
    }
    way.remove(way.size() - 1);
    return false;
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** The store. */
  public StoreCode store() {
    return store;
  }

  // ---- what plans ask of it ----

  BusinessTime time() {
    return time;
  }

  Matrix matrix() {
    return matrix;
  }

  People people() {
    return people;
  }

  int longestChain() {
    return longestChain;
  }

  AuthorityRules.Tables tables() {
    return tables;
  }

  Question<PlanFacts, ApprovalState> plans() {
    return plans;
  }

  /** Those who hold a role on the day. */
  Holder[] holders(RoleId role) {
    return holders.getOrDefault(role, NO_HOLDERS);
  }

  /** The chains of delegations that hold on the day and begin with somebody who has a post. */
  Chain[] chainsFrom(int holder) {
    return requireNonNull(chains[holder], "chains");
  }

  /** A moment by the clock of the store, to the minute. */
  String words(Instant moment) {
    return moment
        .atZone(time.hours().zone())
        .toLocalDateTime()
        .truncatedTo(ChronoUnit.MINUTES)
        .toString()
        .replace('T', ' ');
  }

  /** Store and day. */
  @Override
  public String toString() {
    return store + " on " + day;
  }
}
