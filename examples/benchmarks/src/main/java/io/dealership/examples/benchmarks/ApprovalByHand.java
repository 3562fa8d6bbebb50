package io.dealership.examples.benchmarks;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalAnswer;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.examples.benchmarks.ApprovalStore.Act;
import io.dealership.examples.benchmarks.ApprovalStore.Want;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/**
 * Approval plans as one writes them by hand for {@link ApprovalStore}: each approval, in the order
 * of time, is put into the first slot that it fits; for a slot that is open, holders and delegates
 * are looked up. It gives no reasons, adds nothing up, knows no refusals, and does not look for
 * another way to count approvals where the first one gets stuck.
 */
final class ApprovalByHand {

  private final Map<ActionCode, Act> actions = new HashMap<>();
  private final Map<EmployeeNumber, List<Assignment>> posts = new HashMap<>();
  private final Map<RoleId, List<EmployeeNumber>> holders = new HashMap<>();
  private final Map<EmployeeNumber, List<Delegation>> given = new HashMap<>();
  private final LocalDate today = ApprovalStore.DAY;

  /** What is needed: the slots, which of them are filled by what, and who can fill the others. */
  record Plan(List<Approval> given, List<Open> needed) {}

  /** A slot that is open; the lists of people are there if it is its turn. */
  record Open(Want want, boolean isNow, List<Able> people) {}

  /** Somebody who can approve, and whose authority that is: one's own, or that of another one. */
  record Able(EmployeeNumber by, EmployeeNumber whose) {}

  ApprovalByHand(ApprovalStore store) {
    store.actions.forEach(action -> actions.put(action.code(), action));
    for (Assignment post : store.staff.assignments()) {
      posts.computeIfAbsent(post.employee(), who -> new ArrayList<>()).add(post);
      if (post.isHeldOn(today)) {
        holders.computeIfAbsent(post.role(), role -> new ArrayList<>()).add(post.employee());
      }
    }
    for (Delegation grant : store.delegations) {
      given.computeIfAbsent(grant.giver(), who -> new ArrayList<>()).add(grant);
    }
  }

  Plan plan(ApprovalRequest request, List<Approval> approvals, Instant now) {
    Act action = actions.get(request.action());
    if (action == null) {
      throw new IllegalArgumentException("There is no action " + request.action());
    }
    List<Want> wants = action.wants(request.amount().orElseThrow());
    List<Approval> sorted = new ArrayList<>(approvals);
    sorted.sort(Comparator.comparing(Approval::at));
    Set<EmployeeNumber> used = new HashSet<>();
    Approval[] filled = new Approval[wants.size()];
    for (Approval approval : sorted) {
      if (isSound(approval, request, action, now)) {
        fill(approval, request, action, wants, filled, used);
      }
    }
    List<Approval> counted = new ArrayList<>();
    List<Open> needed = new ArrayList<>();
    for (int i = 0; i < filled.length; i++) {
      if (filled[i] != null) {
        counted.add(filled[i]);
      } else {
        boolean isNow = isTurn(i, action, wants, filled);
        needed.add(
            new Open(
                wants.get(i),
                isNow,
                isNow ? able(wants.get(i), request, action, used) : List.of()));
      }
    }
    return new Plan(counted, needed);
  }

  private boolean isSound(Approval approval, ApprovalRequest request, Act action, Instant now) {
    return approval.request().equals(request.number())
        && approval.fingerprint().equals(request.fingerprint())
        && !approval.at().isBefore(request.requestedAt())
        && !approval.at().isAfter(now)
        && approval.answer() == ApprovalAnswer.GIVEN
        && (!action.signed() || approval.signed())
        && (!action.isBrief() || !day(approval).plusDays(5).isBefore(today))
        && approval.by().isPresent();
  }

  private static LocalDate day(Approval approval) {
    return LocalDate.ofInstant(approval.at(), ApprovalStore.ZONE);
  }

  private void fill(
      Approval approval,
      ApprovalRequest request,
      Act action,
      List<Want> wants,
      Approval[] filled,
      Set<EmployeeNumber> used) {
    EmployeeNumber by = approval.by().orElseThrow();
    EmployeeNumber whose = approval.onBehalfOf().orElse(by);
    LocalDate on = day(approval);
    if (isBarred(by, request)
        || used.contains(by)
        || used.contains(whose)
        || !whose.equals(by) && !mayActFor(whose, by, request, action, on)) {
      return;
    }
    for (int i = 0; i < filled.length; i++) {
      if (filled[i] == null
          && isTurn(i, action, wants, filled)
          && holds(whose, wants.get(i).roles(), on)) {
        filled[i] = approval;
        used.add(by);
        used.add(whose);
        return;
      }
    }
  }

  private static boolean isBarred(EmployeeNumber who, ApprovalRequest request) {
    return who.equals(request.requestedBy()) || request.doneBy().contains(who);
  }

  private static boolean isTurn(int slot, Act action, List<Want> wants, Approval[] filled) {
    if (action.inOrder()) {
      for (int i = 0; i < slot; i++) {
        if (filled[i] == null && wants.get(i).stage() < wants.get(slot).stage()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean holds(EmployeeNumber who, List<RoleId> roles, LocalDate on) {
    for (Assignment post : posts.getOrDefault(who, List.of())) {
      if (roles.contains(post.role()) && post.isHeldOn(on)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayActFor(
      EmployeeNumber whose, EmployeeNumber by, ApprovalRequest request, Act action, LocalDate on) {
    if (isBarred(whose, request)) {
      return false;
    }
    for (Delegation first : given.getOrDefault(whose, List.of())) {
      if (isGood(first, request, action, on)) {
        if (first.taker().equals(by)) {
          return true;
        }
        if (first.mayPassOn()) {
          for (Delegation second : given.getOrDefault(first.taker(), List.of())) {
            if (second.taker().equals(by) && isGood(second, request, action, on)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean isGood(
      Delegation grant, ApprovalRequest request, Act action, LocalDate on) {
    Money amount = request.amount().orElseThrow();
    return grant.holdsOn(on)
        && grant.isFor(action.code())
        && !isBarred(grant.taker(), request)
        && (grant.limit().isEmpty() || !amount.isGreaterThan(grant.limit().get()));
  }

  private List<Able> able(
      Want want, ApprovalRequest request, Act action, Set<EmployeeNumber> used) {
    List<Able> people = new ArrayList<>();
    for (RoleId role : want.roles()) {
      for (EmployeeNumber holder : holders.getOrDefault(role, List.of())) {
        if (!isBarred(holder, request) && !used.contains(holder)) {
          people.add(new Able(holder, holder));
          for (Delegation first : given.getOrDefault(holder, List.of())) {
            if (isGood(first, request, action, today)) {
              add(first.taker(), holder, used, people);
              if (first.mayPassOn()) {
                for (Delegation second : given.getOrDefault(first.taker(), List.of())) {
                  if (isGood(second, request, action, today)) {
                    add(second.taker(), holder, used, people);
                  }
                }
              }
            }
          }
        }
      }
    }
    return people;
  }

  private static void add(
      EmployeeNumber taker, EmployeeNumber holder, Set<EmployeeNumber> used, List<Able> people) {
    Able able = new Able(taker, holder);
    if (!used.contains(taker) && !taker.equals(holder) && !people.contains(able)) {
      people.add(able);
    }
  }
}
