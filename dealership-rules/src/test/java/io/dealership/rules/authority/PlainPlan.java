package io.dealership.rules.authority;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalAnswer;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * A second reading of an action with bands of amounts: it gives each approval to each slot in every
 * way, and takes the best. Terms are of two days.
 */
final class PlainPlan {

  private final ActionEntry action;
  private final Staff staff;
  private final List<Delegation> delegations;
  private final ApprovalRequest request;
  private final List<Approval> approvals;
  private final Instant now;
  private final int longestChain;

  /** A slot: its stage, and roles or the one outside. */
  private record Want(int stage, Set<String> roles, Optional<String> outside) {}

  PlainPlan(
      ActionEntry action,
      Staff staff,
      List<Delegation> delegations,
      ApprovalRequest request,
      List<Approval> approvals,
      Instant now,
      int longestChain) {
    this.action = action;
    this.staff = staff;
    this.delegations = delegations;
    this.request = request;
    this.approvals = approvals;
    this.now = now;
    this.longestChain = longestChain;
  }

  /** Empty where it depends on an amount that is not known. */
  Optional<ApprovalState> state() {
    Set<ApprovalState> states = new HashSet<>();
    Set<List<Object>> asks = new HashSet<>();
    for (BandEntry band : bands()) {
      states.add(state(band));
      asks.add(List.of(wants(band), wants(band).isEmpty() || band.inOrder()));
    }
    boolean one = asks.size() == 1 || states.size() == 1 && !states.contains(ApprovalState.PENDING);
    return one ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  private ApprovalState state(BandEntry band) {
    for (Approval each : approvals) {
      if (each.answer() == ApprovalAnswer.REFUSED && isSound(each) && fits(each, band)) {
        boolean takenBack = false;
        for (Approval later : approvals) {
          takenBack |=
              later.answer() == ApprovalAnswer.GIVEN
                  && later.by().equals(each.by())
                  && later.outside().equals(each.outside())
                  && later.at().isAfter(each.at())
                  && isSound(later)
                  && (later.override().isPresent() || fits(later, band));
        }
        if (!takenBack) {
          return ApprovalState.REFUSED;
        }
      }
    }
    return most(band, approvals) == wants(band).size()
        ? ApprovalState.APPROVED
        : ApprovalState.PENDING;
  }

  /** How many approvals are open; of the last band that is possible. */
  int open() {
    BandEntry band = last();
    return wants(band).size() - most(band, approvals);
  }

  /** How many are open when somebody gives one now. */
  int with(Approver approver) {
    List<Approval> more = new ArrayList<>(approvals);
    more.add(given(approver.employee(), approver.via().stream().findFirst()));
    return wants(last()).size() - most(last(), more);
  }

  private Approval given(EmployeeNumber by, Optional<EmployeeNumber> whose) {
    return Approval.given(request, by, now).withOnBehalfOf(whose);
  }

  /** Whoever would bring it on by a yes now, for himself or for anybody else. */
  Set<EmployeeNumber> whoCan() {
    Set<EmployeeNumber> all = new TreeSet<>();
    Set<EmployeeNumber> known = new TreeSet<>();
    staff.assignments().forEach(each -> known.add(each.employee()));
    delegations.forEach(each -> known.add(each.giver()));
    delegations.forEach(each -> known.add(each.taker()));
    int before = open();
    for (EmployeeNumber by : known) {
      List<Optional<EmployeeNumber>> whose = new ArrayList<>();
      whose.add(Optional.empty());
      known.stream().filter(each -> !each.equals(by)).forEach(each -> whose.add(Optional.of(each)));
      for (Optional<EmployeeNumber> each : whose) {
        List<Approval> more = new ArrayList<>(approvals);
        more.add(given(by, each));
        if (wants(last()).size() - most(last(), more) < before) {
          all.add(by);
        }
      }
    }
    return all;
  }

  /** Whether the approvals can be counted in one way only, so that nobody could change places. */
  boolean isOneWay() {
    Set<Set<Integer>> ways = new HashSet<>();
    BandEntry band = last();
    List<Approval> yes = sound(approvals);
    Set<String> users = new HashSet<>();
    int most = most(band, approvals);
    collect(band, yes, wants(band), new int[wants(band).size()], 0, most, ways, users);
    return ways.size() <= 1
        && users.size() <= 1
        && yes.stream().allMatch(a -> a.override().isEmpty());
  }

  private void collect(
      BandEntry band,
      List<Approval> yes,
      List<Want> wants,
      int[] by,
      int at,
      int most,
      Set<Set<Integer>> ways,
      Set<String> users) {
    if (at == wants.size()) {
      if (isAllowed(band, yes, wants, by)) {
        Set<Integer> filled = new HashSet<>();
        Set<String> used = new TreeSet<>();
        for (int i = 0; i < by.length; i++) {
          if (by[i] > 0) {
            filled.add(i);
            used.addAll(people(yes.get(by[i] - 1)));
          }
        }
        if (filled.size() == most) {
          ways.add(filled);
          users.add(used.toString());
        }
      }
      return;
    }
    for (int i = 0; i <= yes.size(); i++) {
      if (i > 0 && isHopeless(yes.get(i - 1), wants.get(at))) {
        continue;
      }
      by[at] = i;
      collect(band, yes, wants, by, at + 1, most, ways, users);
    }
  }

  // ---- bands ----

  private List<BandEntry> bands() {
    List<BandEntry> all = new ArrayList<>();
    for (BandEntry band : action.bands()) {
      if (band.amountUpTo().isEmpty()) {
        all.add(band);
        break;
      }
      if (request.amount().isEmpty()) {
        all.add(band);
      } else if (!request.amount().get().isGreaterThan(Money.parse(band.amountUpTo().get()))) {
        all.add(band);
        break;
      }
    }
    return all;
  }

  private BandEntry last() {
    List<BandEntry> all = bands();
    return all.get(all.size() - 1);
  }

  private static List<Want> wants(BandEntry band) {
    List<Want> all = new ArrayList<>();
    for (int i = 0; i < band.stages().size(); i++) {
      StageEntry stage = band.stages().get(i);
      if (!stage.allOf().isEmpty()) {
        for (String role : stage.allOf()) {
          all.add(new Want(i, Set.of(role), Optional.empty()));
        }
      } else {
        all.add(new Want(i, new HashSet<>(stage.oneOf()), stage.outside()));
      }
    }
    return all;
  }

  // ---- all ways ----

  private List<Approval> sound(List<Approval> of) {
    List<Approval> yes = new ArrayList<>();
    for (Approval each : of) {
      if (each.answer() == ApprovalAnswer.GIVEN && isSound(each)) {
        yes.add(each);
      }
    }
    return yes;
  }

  private int most(BandEntry band, List<Approval> of) {
    List<Approval> yes = sound(of);
    List<Want> wants = wants(band);
    return search(band, yes, wants, new int[wants.size()], 0);
  }

  /** By slot, the number of an approval, or none as 0. */
  private int search(BandEntry band, List<Approval> yes, List<Want> wants, int[] by, int at) {
    if (at == wants.size()) {
      if (!isAllowed(band, yes, wants, by)) {
        return 0;
      }
      int filled = 0;
      for (int each : by) {
        filled += each > 0 ? 1 : 0;
      }
      return filled;
    }
    int most = 0;
    for (int i = 0; i <= yes.size(); i++) {
      if (i > 0 && isHopeless(yes.get(i - 1), wants.get(at))) {
        continue;
      }
      by[at] = i;
      most = Math.max(most, search(band, yes, wants, by, at + 1));
    }
    return most;
  }

  /** Whatever else is chosen: what does not fit a slot, does not fit. */
  private boolean isHopeless(Approval one, Want want) {
    return one.override().isEmpty() && !fits(one, want);
  }

  private boolean isAllowed(BandEntry band, List<Approval> yes, List<Want> wants, int[] by) {
    int override = 0;
    for (int i = 0; i < by.length; i++) {
      if (by[i] == 0) {
        continue;
      }
      Approval one = yes.get(by[i] - 1);
      if (one.override().isPresent()) {
        if (wants.get(i).outside().isPresent() || override != 0 && override != by[i]) {
          return false;
        }
        override = by[i];
      } else if (!fits(one, wants.get(i))) {
        return false;
      }
    }
    for (int i = 0; i < by.length; i++) {
      for (int k = 0; k < by.length; k++) {
        if (i == k || by[k] == 0) {
          continue;
        }
        Approval later = yes.get(by[k] - 1);
        if (by[i] != 0) {
          Approval one = yes.get(by[i] - 1);
          boolean both = one.override().isEmpty() && later.override().isEmpty();
          if (both && (by[i] == by[k] || sharePeople(one, later))) {
            return false;
          }
        }
        // the stages before are done, and were so when a later one was given
        if (band.inOrder()
            && later.override().isEmpty()
            && wants.get(i).stage() < wants.get(k).stage()
            && (by[i] == 0 || yes.get(by[i] - 1).at().isAfter(later.at()))) {
          return false;
        }
      }
    }
    return override == 0 || isLetThrough(wants, by);
  }

  /** Who lets it pass fills all of the store that is open. */
  private static boolean isLetThrough(List<Want> wants, int[] by) {
    for (int i = 0; i < by.length; i++) {
      if (wants.get(i).outside().isEmpty() && by[i] == 0) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> people(Approval approval) {
    Set<String> people = new TreeSet<>();
    approval.by().ifPresent(each -> people.add(each.value()));
    approval.onBehalfOf().ifPresent(each -> people.add(each.value()));
    approval.outside().ifPresent(each -> people.add("outside " + each));
    return people;
  }

  private static boolean sharePeople(Approval one, Approval other) {
    Set<String> both = new HashSet<>(people(one));
    both.retainAll(people(other));
    return !both.isEmpty();
  }

  // ---- one approval ----

  private static LocalDate day(Instant at) {
    return at.atZone(Stores.SHANGHAI).toLocalDate();
  }

  private boolean isSound(Approval approval) {
    if (approval.at().isBefore(request.requestedAt()) || approval.at().isAfter(now)) {
      return false;
    }
    if (approval.answer() == ApprovalAnswer.REFUSED) {
      return true;
    }
    if (action.signed() && !approval.signed()) {
      return false;
    }
    if (action.validFor().isPresent()
        && ChronoUnit.DAYS.between(day(approval.at()), day(now)) > 2) {
      return false;
    }
    if (approval.override().isEmpty()) {
      return true;
    }
    ApprovalOverride override = approval.override().get();
    EmployeeNumber by = approval.by().orElseThrow();
    LocalDate on = day(approval.at());
    return action.override().isPresent()
        && approval.onBehalfOf().isEmpty()
        && !isBarred(by)
        && holds(by, new HashSet<>(action.override().get().by()), on)
        && !override.reviewer().equals(by)
        && !isBarred(override.reviewer())
        && holds(override.reviewer(), new HashSet<>(action.override().get().reviewedBy()), on)
        && !override.reviewBy().isBefore(on)
        && !override.reviewBy().isAfter(on.plusDays(2));
  }

  private boolean isBarred(EmployeeNumber who) {
    return who.equals(request.requestedBy()) || request.doneBy().contains(who);
  }

  private boolean holds(EmployeeNumber who, Set<String> roles, LocalDate on) {
    for (Assignment each : staff.assignments()) {
      if (each.employee().equals(who) && roles.contains(each.role().code()) && each.isHeldOn(on)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Approval approval, BandEntry band) {
    for (Want want : wants(band)) {
      if (fits(approval, want)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Approval approval, Want want) {
    if (approval.outside().isPresent()) {
      return want.outside().equals(Optional.of(approval.outside().get().code()));
    }
    EmployeeNumber by = approval.by().orElseThrow();
    LocalDate on = day(approval.at());
    if (isBarred(by)) {
      return false;
    }
    if (approval.onBehalfOf().isEmpty()) {
      return holds(by, want.roles(), on);
    }
    EmployeeNumber whose = approval.onBehalfOf().get();
    return holds(whose, want.roles(), on)
        && !isBarred(whose)
        && leads(whose, by, on, new ArrayList<>(List.of(whose)), true);
  }

  /** Whether delegations lead on from the last of a path. */
  private boolean leads(
      EmployeeNumber from,
      EmployeeNumber target,
      LocalDate on,
      List<EmployeeNumber> path,
      boolean may) {
    if (path.size() > longestChain || !may) {
      return false;
    }
    for (Delegation grant : delegations) {
      boolean holds =
          grant.giver().equals(from)
              && grant.holdsOn(on)
              && grant.isFor(request.action())
              && !isBarred(grant.taker())
              && !path.contains(grant.taker())
              && grant.limit().map(this::isWithin).orElse(true);
      if (holds) {
        if (grant.taker().equals(target)) {
          return true;
        }
        path.add(grant.taker());
        if (leads(grant.taker(), target, on, path, grant.mayPassOn())) {
          return true;
        }
        path.remove(path.size() - 1);
      }
    }
    return false;
  }

  private boolean isWithin(Money limit) {
    return request.amount().isPresent()
        && request.amount().get().isSameCurrency(limit)
        && !request.amount().get().isGreaterThan(limit);
  }
}
