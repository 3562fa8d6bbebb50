package io.dealership.rules.authority;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalAnswer;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.Count;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.TimeLimit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One request that is asked about: how much counts, which bands it may be in, what was said. */
final class Ask {

  private static final int[] NONE = {};

  final ApprovalDesk desk;
  final Action action;
  final ApprovalRequest request;
  final Instant now;
  final List<Approval> approvals;
  final int requester;
  private final int[] doers;

  /** What counts as far as it is known: with earlier requests, if amounts add up; null for none. */
  final @Nullable Money amount;

  /** Whether that is all of it. */
  final boolean isAmountKnown;

  /** How many earlier requests were added. */
  final int together;

  /** Why the amount is not known. */
  private final Unknown amountLacks;

  /** What would tell the band; some of it several times. */
  private final List<Unknown> unknown = new ArrayList<>(0);

  /** The bands that are possible, each asking for something else. */
  final List<Band> bands = new ArrayList<>(1);

  /** What was said that has no flaw, in the order of time. */
  final List<Heard> sound;

  Ask(
      ApprovalDesk desk,
      Action action,
      ApprovalRequest request,
      List<ApprovalRequest> earlier,
      List<Approval> approvals,
      Instant now) {
    this.desk = desk;
    this.action = action;
    this.request = request;
    this.now = now;
    this.approvals = approvals;
    this.requester = desk.people().id(request.requestedBy());
    this.doers = doers(request, desk.people());
    Money sum = request.amount().orElse(null);
    boolean known = sum != null;
    Unknown lacks = Unknown.AMOUNT;
    int added = 0;
    if (sum != null) {
      checkCurrency(sum, action.currency(), request.number());
    }
    if (action.addUp() != null) {
      if (action.addUp() == AddUp.ORDER && request.order().isEmpty()) {
        known = false;
        lacks = Unknown.ORDER;
      } else if (action.addUp() == AddUp.CUSTOMER && request.customer().isEmpty()) {
        known = false;
        lacks = Unknown.CUSTOMER;
      } else {
        checkOnce(earlier);
        for (ApprovalRequest before : earlier) {
          if (countsTogether(before, action.addUp())) {
            Money more = before.amount().orElse(null);
            if (more == null) {
              known = false;
            } else {
              checkCurrency(
                  more, sum == null ? action.currency() : sum.getCurrencyUnit(), before.number());
              sum = sum == null ? more : sum.plus(more);
              added++;
            }
          }
        }
      }
    }
    this.amount = sum;
    this.isAmountKnown = known;
    this.amountLacks = lacks;
    this.together = added;
    findBands();
    this.sound = approvals.isEmpty() ? List.of() : listen();
  }

  private static int[] doers(ApprovalRequest request, People people) {
    if (request.doneBy().isEmpty()) {
      return NONE;
    }
    int[] doers = new int[request.doneBy().size()];
    int i = 0;
    for (EmployeeNumber each : request.doneBy()) {
      doers[i++] = people.id(each);
    }
    return doers;
  }

  // ---- what counts ----

  private void checkCurrency(Money money, @Nullable CurrencyUnit currency, RequestNumber number) {
    if (currency != null && !money.getCurrencyUnit().equals(currency)) {
      throw new IllegalArgumentException(
          "ApprovalRequest.amount of "
              + number
              + " must be in "
              + currency
              + ", as the other amounts of action '"
              + action.code()
              + "' are, but was "
              + money);
    }
  }

  private static void checkOnce(List<ApprovalRequest> earlier) {
    if (earlier.size() > 1) {
      Set<RequestNumber> seen = new HashSet<>();
      for (ApprovalRequest each : earlier) {
        checkArgument(
            seen.add(each.number()),
            "ApprovalDesk.earlier must have each request once, but had %s twice",
            each.number());
      }
    }
  }

  private boolean countsTogether(ApprovalRequest before, AddUp over) {
    return before.action().equals(request.action())
        && before.store().equals(request.store())
        && !before.number().equals(request.number())
        && !before.requestedAt().isAfter(request.requestedAt())
        && switch (over) {
          case ORDER -> before.order().equals(request.order());
          case CUSTOMER -> before.customer().equals(request.customer());
          case DAY -> day(before).equals(day(request));
          case MONTH -> day(before).withDayOfMonth(1).equals(day(request).withDayOfMonth(1));
        };
  }

  private LocalDate day(ApprovalRequest of) {
    return desk.time().dateOf(of.requestedAt());
  }

  /** The amount, where all of it is known. */
  @Nullable Money knownAmount() {
    return isAmountKnown ? amount : null;
  }

  /** The amount for people; empty where none is known. */
  Optional<LocalText> amountInWords() {
    if (amount == null) {
      return Optional.empty();
    }
    if (together == 0) {
      return Optional.of(LocalText.same(amount.toString()));
    }
    return Optional.of(
        new LocalText(
            amount + "（连同先前" + together + "笔）",
            amount + " with " + together + (together == 1 ? " earlier one" : " earlier ones")));
  }

  /** How much is at stake, for people: amount, discount and margin; empty where none is known. */
  Optional<LocalText> sizeInWords() {
    List<LocalText> parts = new ArrayList<>(3);
    amountInWords().ifPresent(parts::add);
    request
        .percent()
        .map(BigDecimal::toPlainString)
        .ifPresent(each -> parts.add(new LocalText("让价" + each + "%", each + "% off")));
    request
        .margin()
        .map(BigDecimal::toPlainString)
        .ifPresent(each -> parts.add(new LocalText("毛利率" + each + "%", each + "% margin")));
    return inOne(parts);
  }

  /** Who gave an approval, for people. */
  LocalText speaker(Approval approval) {
    if (approval.outside().isPresent()) {
      return desk.matrix().name(approval.outside().get());
    }
    String by = approval.by().orElseThrow().value();
    return approval.onBehalfOf().map(whose -> actingFor(by, whose)).orElse(LocalText.same(by));
  }

  /** Some texts as one; empty where there are none. */
  static Optional<LocalText> inOne(List<LocalText> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<String> zh = new ArrayList<>(parts.size());
    List<String> en = new ArrayList<>(parts.size());
    for (LocalText each : parts) {
      zh.add(each.zh());
      en.add(each.en());
    }
    return Optional.of(new LocalText(String.join("、", zh), String.join(", ", en)));
  }

  static LocalText actingFor(String by, EmployeeNumber whose) {
    return new LocalText(by + "（代" + whose + "）", by + " for " + whose);
  }

  // ---- bands ----

  private void findBands() {
    for (Band band : action.bands()) {
      int before = unknown.size();
      Boolean holds = holds(band);
      if (holds != null && !holds) {
        // what it lacks besides does not matter
        unknown.subList(before, unknown.size()).clear();
        continue;
      }
      if (asksForSomethingElse(band)) {
        bands.add(band);
      }
      if (holds != null) {
        return;
      }
    }
  }

  private boolean asksForSomethingElse(Band band) {
    for (Band known : bands) {
      if (known.asksAsMuchAs(band)) {
        return false;
      }
    }
    return true;
  }

  /** What would tell the band. */
  Set<Unknown> unknown() {
    return unknown.isEmpty() ? Set.of() : EnumSet.copyOf(unknown);
  }

  /** Whether the conditions of a band hold; null when that is not known. */
  private @Nullable Boolean holds(Band band) {
    boolean certain = true;
    if (band.amountUpTo != null) {
      if (amount != null && amount.isGreaterThan(band.amountUpTo)) {
        return false;
      }
      certain = isAmountKnown || lacks(amountLacks);
    }
    if (band.percentUpTo != null) {
      if (request.percent().isEmpty()) {
        certain = lacks(Unknown.PERCENT);
      } else if (request.percent().get().compareTo(band.percentUpTo) > 0) {
        return false;
      }
    }
    if (band.marginAtLeast != null) {
      if (request.margin().isEmpty()) {
        certain = lacks(Unknown.MARGIN);
      } else if (request.margin().get().compareTo(band.marginAtLeast) < 0) {
        return false;
      }
    }
    if (!band.payers.isEmpty()) {
      if (request.payer().isEmpty()) {
        certain = lacks(Unknown.PAYER);
      } else if (!band.payers.contains(request.payer().get())) {
        return false;
      }
    }
    if (!band.brands.isEmpty()) {
      if (request.brand().isEmpty()) {
        certain = lacks(Unknown.BRAND);
      } else if (!band.brands.contains(request.brand().get())) {
        return false;
      }
    }
    return certain ? Boolean.TRUE : null;
  }

  private boolean lacks(Unknown fact) {
    unknown.add(fact);
    return false;
  }

  // ---- who may ----

  boolean didTheWork(int person) {
    if (person != People.NOBODY) {
      for (int doer : doers) {
        if (doer == person) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether somebody asked for it or did it, and so approves nothing of it. */
  boolean isBarred(int person) {
    return person == requester && person != People.NOBODY || didTheWork(person);
  }

  /** Whether a chain that holds on the day of the desk gives authority for this request. */
  boolean allows(Chain chain) {
    for (int person : chain.path) {
      if (isBarred(person)) {
        return false;
      }
    }
    return chain.allows(action.code(), knownAmount());
  }

  /** Whether some chain of delegations leads on a day from one person to another. */
  boolean standsInFor(int taker, int holder, LocalDate on) {
    return taker != People.NOBODY
        && holder != People.NOBODY
        && leadsTo(new int[desk.longestChain() + 1], 0, taker, holder, on);
  }

  private boolean leadsTo(int[] way, int length, int taker, int holder, LocalDate on) {
    if (length == desk.longestChain()) {
      return false;
    }
    way[length] = taker;
    for (People.Grant grant : desk.people().takenBy(taker)) {
      Delegation part = grant.delegation();
      if ((length == 0 || part.mayPassOn())
          && part.holdsOn(on)
          && part.isFor(action.code())
          && Chain.allows(part, knownAmount())
          && !isBarred(grant.giver())
          && !isOn(way, length, grant.giver())
          && (grant.giver() == holder || leadsTo(way, length + 1, grant.giver(), holder, on))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOn(int[] way, int last, int person) {
    for (int i = 0; i <= last; i++) {
      if (way[i] == person) {
        return true;
      }
    }
    return false;
  }

  // ---- what was said ----

  private List<Heard> listen() {
    List<Heard> all = new ArrayList<>(approvals.size());
    for (Approval each : approvals) {
      if (each.request().equals(request.number()) && flaws(each).isEmpty()) {
        all.add(new Heard(each, this));
      }
    }
    if (all.size() > 1) { // at the same moment, what was listed first
      Collections.sort(all, Comparator.comparing(heard -> heard.approval.at()));
    }
    return all;
  }

  /** Why an approval does not count, whoever gave it. */
  Set<Flaw> flaws(Approval approval) {
    if (!approval.request().equals(request.number())) {
      return EnumSet.of(Flaw.OTHER_REQUEST);
    }
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    if (!approval.fingerprint().equals(request.fingerprint())) {
      flaws.add(Flaw.CHANGED_SINCE);
    }
    if (approval.at().isBefore(request.requestedAt())) {
      flaws.add(Flaw.BEFORE_REQUEST);
    }
    if (approval.at().isAfter(now)) {
      flaws.add(Flaw.AFTER_NOW);
    }
    if (approval.answer() == ApprovalAnswer.GIVEN) {
      if (action.signed() && !approval.signed()) {
        flaws.add(Flaw.NOT_SIGNED);
      }
      if (isExpired(approval)) {
        flaws.add(Flaw.EXPIRED);
      }
      if (approval.override().isPresent()) {
        override(approval, approval.override().get(), flaws);
      }
    }
    return flaws;
  }

  private boolean isExpired(Approval approval) {
    TimeLimit limit = action.validFor();
    if (limit == null) {
      return false;
    }
    if (limit.unit().isDays()) { // working days are no fewer than days: most need no calendar
      LocalDate last = desk.time().dateOf(approval.at()).plusDays(limit.amount());
      if (!last.isBefore(desk.day())) {
        return false;
      }
    }
    Count count = count(approval);
    return count != null && !count.isInTime(now);
  }

  /** How long an approval holds; null without end. */
  @Nullable Count count(Approval approval) {
    return action.validFor() == null
        ? null
        : desk.time().count(approval.at(), action.validFor(), CountingRules.forCoverage());
  }

  private void override(Approval approval, ApprovalOverride override, Set<Flaw> flaws) {
    Action.LetPass foreseen = action.override();
    if (foreseen == null) {
      flaws.add(Flaw.OVERRIDE_NOT_FORESEEN);
      return;
    }
    if (foreseen.reason(override.reason()).isEmpty()) {
      flaws.add(Flaw.OVERRIDE_REASON);
    }
    People people = desk.people();
    LocalDate on = desk.time().dateOf(approval.at());
    int by = people.id(approval.by().orElseThrow());
    int reviewer = people.id(override.reviewer());
    if (approval.onBehalfOf().isPresent()
        || isBarred(by)
        || people.held(by, foreseen.by(), on) == null) {
      flaws.add(Flaw.OVERRIDE_BY);
    }
    if (reviewer == by
        || isBarred(reviewer)
        || people.held(reviewer, foreseen.reviewedBy(), on) == null) {
      flaws.add(Flaw.OVERRIDE_REVIEWER);
    }
    if (override.reviewBy().isBefore(on) || override.reviewBy().isAfter(lastReviewDay(approval))) {
      flaws.add(Flaw.OVERRIDE_REVIEW_DATE);
    }
  }

  /** The last day on which what was let pass may be reviewed. */
  LocalDate lastReviewDay(Approval approval) {
    Action.LetPass foreseen = action.override();
    if (foreseen == null) {
      return desk.time().dateOf(approval.at());
    }
    Count count = desk.time().count(approval.at(), foreseen.within(), CountingRules.forCoverage());
    return count.day().orElse(desk.time().dateOf(count.end()));
  }

  /** The bits of the slots that somebody may fill on a day by a post of his own. */
  int mask(Band band, int person, LocalDate on) {
    int mask = 0;
    for (Assignment each : desk.people().assignments(person)) {
      int slots = band.of(each.role());
      if (slots != 0 && each.isHeldOn(on)) {
        mask |= slots;
      }
    }
    return mask;
  }
}
