package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.service.AdvisorDuty;
import io.dealership.core.service.AdvisorTerm;
import io.dealership.core.service.StandIn;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.HourSpan;
import io.dealership.core.workshop.BusyTime;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.JointDecision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.workshop.AppointmentRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says who answers for a customer, who helps at reception, and whether somebody can be reached.
 *
 * <p>A customer has one advisor for life: the first one. Another one takes over only when the one
 * before handed the customer over; a change without that does not count, whoever wrote it down.
 *
 * <p>Who helps at reception does so in the step {@code aftersales-visit.welcome} only. Whoever
 * inspects or settles the same visit is kept apart by {@link
 * io.dealership.rules.organization.OrganizationRules#hands}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements SERVICE-01 to SERVICE-03. The numbers are proposals; a pack of a lower layer may
 * set each of them.
 *
 * @since 0.1
 */
public final class AdvisorRules {

  /** The id of the pack. */
  public static final String PACK = AppointmentRules.PACK;

  /** The id of the table behind {@link #responsible}. */
  public static final String RESPONSIBLE = "responsible-advisor";

  /** The id of the table behind {@link #support}. */
  public static final String SUPPORT = "peak-support";

  /** The id of the table behind {@link #rota}. */
  public static final String ROTA = "advisor-rota";

  /** The ids of the roles whose holders advise customers. */
  public static final String ADVISORS = "advisor.roles";

  /** The id of the role that steps in where nobody is named. */
  public static final String DEPUTY = "advisor.deputy";

  /** The hours of each day in which an advisor can be reached, such as {@code 00:00-24:00}. */
  public static final String REACHABLE = "advisor.reachable";

  /** How many customers may wait for each advisor before others help. */
  public static final String THRESHOLD = "peak.waitingPerAdvisor";

  /** The ids of the roles that help at reception. */
  public static final String HELPERS = "peak.supportRoles";

  private static final int MOST_WAITING = 100;

  private final LayeredPack parameters;
  private final Dated<Question<AdvisorFacts, AdvisorStanding>> responsible;
  private final Dated<Question<PeakFacts, Permit>> support;
  private final Dated<Question<RotaFacts, Permit>> rota;

  private AdvisorRules(LayeredPack parameters) {
    this.parameters = parameters;
    KnowledgePack pack = parameters.pack();
    this.responsible = pack.questions(RESPONSIBLE, () -> AdvisorFacts.TYPE, AdvisorStanding.class);
    this.support = pack.questions(SUPPORT, () -> PeakFacts.TYPE, Permit.class);
    this.rota = pack.questions(ROTA, () -> RotaFacts.TYPE, Permit.class);
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   */
  public static AdvisorRules of(KnowledgePacks packs) {
    return new AdvisorRules(LayeredPack.of(packs, PACK));
  }

  // ---- one for life ----

  /**
   * Who answers for a customer on a day.
   *
   * <p>Of several stand-ins for the same advisor the first by number counts. A stand-in who is away
   * as well, or holds no such post, is not replaced by another one.
   *
   * <p>Source: requirements SERVICE-01; that a deputy stands in is its default.
   *
   * @param customer the customer
   * @param terms who answered for whom since when, in whatever order; those of other customers do
   *     not count
   * @param away the advisors who are away on the day
   * @param standIns who stands in for whom
   * @param staff who holds which post
   * @param on the day asked about
   * @throws IllegalArgumentException when two terms of the customer begin on the same day, or the
   *     pack is not in force on that day
   */
  public ResponsibleAdvisor responsible(
      CustomerNumber customer,
      Collection<AdvisorTerm> terms,
      Set<EmployeeNumber> away,
      Collection<StandIn> standIns,
      Staff staff,
      LocalDate on) {
    Optional<EmployeeNumber> advisor = Optional.empty();
    List<AdvisorTerm> refused = new ArrayList<>();
    for (AdvisorTerm term : until(on, customer, terms)) {
      if (advisor.isEmpty() || term.handedOverBy().equals(advisor)) {
        advisor = Optional.of(term.advisor());
      } else if (!term.advisor().equals(advisor.get())) {
        refused.add(term);
      }
    }
    boolean inPost = advisor.filter(each -> advises(each, staff, on)).isPresent();
    boolean gone = advisor.filter(away::contains).isPresent();
    Optional<EmployeeNumber> standIn =
        advisor.flatMap(each -> standIn(each, away, standIns, staff, on));
    String deputy = parameters.parameter(DEPUTY, on).text();
    List<Optional<AdvisorTerm>> each =
        refused.isEmpty() ? List.of(Optional.empty()) : refused.stream().map(Optional::of).toList();
    List<Decision<AdvisorStanding>> parts = new ArrayList<>();
    for (Optional<AdvisorTerm> one : each) {
      AdvisorFacts facts =
          new AdvisorFacts(customer.value(), advisor, inPost, gone, standIn, one, deputy, on);
      parts.add(parameters.ask(responsible, on).decide(facts, on));
    }
    return new ResponsibleAdvisor(
        JointDecision.weightiest(AdvisorStanding.class, parts),
        advisor,
        inPost && !gone ? advisor : standIn,
        RoleId.of(deputy),
        refused);
  }

  private static List<AdvisorTerm> until(
      LocalDate on, CustomerNumber customer, Collection<AdvisorTerm> terms) {
    List<AdvisorTerm> own = new ArrayList<>();
    for (AdvisorTerm each : terms) {
      if (each.customer().equals(customer) && !each.from().isAfter(on)) {
        own.add(each);
      }
    }
    own.sort(Comparator.comparing(AdvisorTerm::from));
    for (int i = 1; i < own.size(); i++) {
      checkArgument(
          own.get(i).from().isAfter(own.get(i - 1).from()),
          "AdvisorRules.terms of customer %s must begin on different days, but two began on %s",
          customer,
          own.get(i).from());
    }
    return own;
  }

  private Optional<EmployeeNumber> standIn(
      EmployeeNumber advisor,
      Set<EmployeeNumber> away,
      Collection<StandIn> standIns,
      Staff staff,
      LocalDate on) {
    return standIns.stream()
        .filter(each -> each.absent().equals(advisor) && each.isOn(on))
        .map(StandIn::deputy)
        .filter(each -> !away.contains(each) && advises(each, staff, on))
        .min(Comparator.naturalOrder());
  }

  private boolean advises(EmployeeNumber employee, Staff staff, LocalDate on) {
    return holds(employee, parameters.set(ADVISORS, on), staff, on);
  }

  private static boolean holds(
      EmployeeNumber employee, Set<String> roles, Staff staff, LocalDate on) {
    for (Assignment each : staff.on(on)) {
      if (each.employee().equals(employee) && roles.contains(each.role().code())) {
        return true;
      }
    }
    return false;
  }

  // ---- help at reception ----

  /**
   * Whether somebody of another post may help to receive customers now.
   *
   * <p>It is a peak when more customers wait than {@link #THRESHOLD} for each advisor; with 3 and
   * two advisors, when the seventh comes. Its outcomes are {@link Permit#NOT_YET} and {@link
   * Permit#ALLOWED}.
   *
   * <p>Source: requirements SERVICE-03.
   *
   * @param employee who would help
   * @param waiting how many customers wait, not negative
   * @param advisors how many advisors receive customers, not negative
   * @param staff who holds which post
   * @param on the day asked about
   * @throws IllegalArgumentException when a number is negative, or the pack is not in force on that
   *     day
   */
  public Decision<Permit> support(
      EmployeeNumber employee, int waiting, int advisors, Staff staff, LocalDate on) {
    checkArgument(
        waiting >= 0 && advisors >= 0,
        "AdvisorRules.waiting and advisors must not be negative, but were %s and %s",
        waiting,
        advisors);
    Set<String> helpers = parameters.set(HELPERS, on);
    PeakFacts facts =
        new PeakFacts(
            waiting,
            advisors,
            parameters.number(THRESHOLD, on, 0, MOST_WAITING),
            holds(employee, helpers, staff, on),
            helpers,
            employee.value());
    return parameters.ask(support, on).decide(facts, on);
  }

  // ---- somebody can be reached ----

  /**
   * Whether the rota of a day leaves nobody unreachable, and else when nobody can be reached.
   *
   * <p>Its outcomes are {@link Permit#NOT_YET} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements SERVICE-02; literal service round the clock is not required, so the
   * hours are a parameter.
   *
   * @param duties who can be reached when; those of other days do not matter
   * @param day the day, which is also the day asked about
   * @param zone the zone of the store
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> rota(Collection<AdvisorDuty> duties, LocalDate day, ZoneId zone) {
    Question<RotaFacts, Permit> question = parameters.ask(rota, day);
    List<Decision<Permit>> parts = new ArrayList<>();
    for (BusyTime gap : gaps(duties, day, zone)) {
      parts.add(question.decide(new RotaFacts(Optional.of(gap), zone), day));
    }
    if (parts.isEmpty()) {
      parts.add(question.decide(new RotaFacts(Optional.empty(), zone), day));
    }
    return JointDecision.weightiest(Permit.class, parts);
  }

  private List<BusyTime> gaps(Collection<AdvisorDuty> duties, LocalDate day, ZoneId zone) {
    List<AdvisorDuty> sorted = new ArrayList<>(duties);
    sorted.sort(Comparator.comparing(AdvisorDuty::from));
    List<BusyTime> gaps = new ArrayList<>();
    for (HourSpan span : DayHours.parse(parameters.parameter(REACHABLE, day).text()).spans()) {
      Instant open = day.atTime(span.from()).atZone(zone).toInstant();
      boolean sameDay = span.until().isAfter(span.from());
      Instant end = day.plusDays(sameDay ? 0 : 1).atTime(span.until()).atZone(zone).toInstant();
      for (AdvisorDuty duty : sorted) {
        if (duty.from().isBefore(end) && duty.until().isAfter(open)) {
          if (duty.from().isAfter(open)) {
            gaps.add(BusyTime.of(open, duty.from()));
          }
          open = duty.until();
        }
      }
      if (open.isBefore(end)) {
        gaps.add(BusyTime.of(open, end));
      }
    }
    return gaps;
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    KnowledgePack pack = parameters.pack();
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(RESPONSIBLE, AdvisorStanding.class));
    failures.addAll(pack.runCases(SUPPORT, Permit.class));
    failures.addAll(pack.runCases(ROTA, Permit.class));
    return List.copyOf(failures);
  }
}
