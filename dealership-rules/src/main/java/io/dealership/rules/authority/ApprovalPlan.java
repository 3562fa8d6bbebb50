package io.dealership.rules.authority;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.JointDecision;
import io.dealership.rules.decision.MissingFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a request for approval stands: what is decided and why, what has been given, what is still
 * needed and who can give it, and what was let pass and has to be looked at later.
 *
 * @since 0.1
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"request", "decision", "given", "needed", "reviews"})
public final class ApprovalPlan {

  private final Ask ask;

  /** The one of the band, or of the last one that is possible. */
  private final Course course;

  private final Decision<ApprovalState> decision;
  private final List<NeededApproval> needed;

  private ApprovalPlan(
      Ask ask, Course course, Decision<ApprovalState> decision, List<NeededApproval> needed) {
    this.ask = ask;
    this.course = course;
    this.decision = decision;
    this.needed = needed;
  }

  static ApprovalPlan of(Ask ask) {
    int last = ask.bands.size() - 1;
    Course course = new Course(ask, ask.bands.get(last));
    Set<ApprovalState> possible = EnumSet.of(ApprovalState.FORBIDDEN, course.state);
    for (int i = 0; i < last; i++) {
      possible.add(new Course(ask, ask.bands.get(i)).state);
    }
    // where bands ask for different things, it is not known what is needed
    boolean settled = last == 0 || possible.size() == 2 && course.state != ApprovalState.PENDING;
    List<PlanFacts> standings =
        settled
            ? standings(ask, course)
            : List.of(new PlanFacts(ask, false, null, null, course, null, null));
    List<PlanFacts> facts = withForbidden(ask, standings);
    List<Decision<ApprovalState>> parts = new ArrayList<>(facts.size());
    for (PlanFacts each : facts) {
      parts.add(cited(ask.desk.plans().decide(each, ask.desk.day()), each, possible));
    }
    Decision<ApprovalState> joint = JointDecision.weightiest(ApprovalState.class, parts);
    boolean open =
        settled
            && course.state == ApprovalState.PENDING
            && !joint.outcome().equals(Optional.of(ApprovalState.FORBIDDEN));
    List<NeededApproval> needed = open ? needed(course) : List.of();
    return new ApprovalPlan(
        ask,
        course,
        Decision.composed(
            joint.question(),
            joint.on(),
            joint.pack(),
            joint.outcome(),
            () -> whole(joint, course)),
        needed);
  }

  // ---- how it stands ----

  private static List<PlanFacts> standings(Ask ask, Course course) {
    List<PlanFacts> all = new ArrayList<>(2);
    switch (course.state) {
      case REFUSED ->
          course.refusals.forEach(
              refusal -> all.add(PlanFacts.of(ask, course, Standing.REFUSED).by(refusal)));
      case APPROVED -> {
        Heard override = course.best.override();
        all.add(
            PlanFacts.of(
                    ask,
                    course,
                    course.band.slots.isEmpty()
                        ? Standing.NOT_NEEDED
                        : override == null ? Standing.COMPLETE : Standing.OVERRIDDEN)
                .by(override));
      }
      default -> {
        int now = course.open();
        for (int i = 0; i < course.band.slots.size(); i++) {
          if ((course.best.filled() & 1 << i) == 0) {
            Slot slot = course.band.slots.get(i);
            Standing standing =
                (now & 1 << i) == 0
                    ? Standing.LATER
                    : slot.outside().isPresent()
                        ? Standing.OUTSIDE
                        : (course.canBeFilled & 1 << i) == 0 ? Standing.NOBODY : Standing.OPEN;
            all.add(PlanFacts.of(ask, course, standing).about(slot));
          }
        }
      }
    }
    return all;
  }

  /** What is forbidden goes before all else; what may be, stands beside it. */
  private static List<PlanFacts> withForbidden(Ask ask, List<PlanFacts> standings) {
    if (ask.action.forbidden().isEmpty()) {
      return standings;
    }
    List<PlanFacts> forbidden = new ArrayList<>(2);
    List<PlanFacts> all = new ArrayList<>(standings);
    for (Action.Forbidden each : ask.action.forbidden()) {
      Boolean so = ask.request.circumstances().get(each.circumstance());
      if (so == null) {
        all.add(standings.get(0).forbidden(each, null));
      } else if (so) {
        forbidden.add(standings.get(0).forbidden(each, true));
      }
    }
    return forbidden.isEmpty() ? all : forbidden;
  }

  private static List<NeededApproval> needed(Course course) {
    List<NeededApproval> all = new ArrayList<>(2);
    int now = course.open();
    for (int i = 0; i < course.band.slots.size(); i++) {
      if ((course.best.filled() & 1 << i) == 0) {
        all.add(new NeededApproval(course, course.band.slots.get(i), (now & 1 << i) != 0));
      }
    }
    return List.copyOf(all);
  }

  // ---- why ----

  /** The decision with the clauses of the action, and with what is missing by its own name. */
  private static Decision<ApprovalState> cited(
      Decision<ApprovalState> part, PlanFacts facts, Set<ApprovalState> possible) {
    return Decision.composed(
        part.question(),
        part.on(),
        part.pack(),
        part.outcome(),
        () -> {
          List<Citation> clauses =
              Boolean.TRUE.equals(facts.forbidden()) && facts.circumstance() != null
                  ? facts.circumstance().citations()
                  : facts.ask().action.citations();
          List<MissingFact> missing = new ArrayList<>();
          for (MissingFact fact : part.missing()) {
            missing.addAll(named(fact, facts));
          }
          return Decision.of(
              part.question(),
              part.on(),
              part.pack(),
              part.outcome(),
              part.outcomeIfEnforced(),
              part.possible().stream().filter(possible::contains).toList(),
              headline(part),
              part.findings().stream().map(each -> each.withCitations(clauses)).toList(),
              missing,
              List.of()); // "be approved" is no advice; the next steps say what to do
        });
  }

  private static LocalText headline(Decision<ApprovalState> of) {
    return new LocalText(of.headline(Locale.CHINESE), of.headline(Locale.ENGLISH));
  }

  private static List<MissingFact> named(MissingFact fact, PlanFacts facts) {
    if (fact.name().equals(PlanFacts.FORBIDDEN) && facts.circumstance() != null) {
      return List.of(
          new MissingFact(
              facts.circumstance().circumstance(), facts.circumstance().text(), Optional.empty()));
    }
    List<MissingFact> all = new ArrayList<>();
    for (Unknown unknown : facts.ask().unknown()) {
      all.add(
          new MissingFact(
              unknown.fact, facts.ask().desk.tables().label(unknown.fact), Optional.empty()));
    }
    return all;
  }

  /** The decision with a finding for each approval besides: what it counts for, or why not. */
  private static Decision<ApprovalState> whole(Decision<ApprovalState> joint, Course course) {
    Set<Finding> findings = new LinkedHashSet<>(joint.findings());
    for (Approval each : course.ask.approvals) {
      findings.addAll(about(each, course));
    }
    return Decision.of(
        joint.question(),
        joint.on(),
        joint.pack(),
        joint.outcome(),
        joint.outcomeIfEnforced(),
        joint.possible(),
        headline(joint),
        List.copyOf(findings),
        joint.missing(),
        List.of());
  }

  private static List<Finding> about(Approval approval, Course course) {
    Ask ask = course.ask;
    AuthorityRules.Tables tables = ask.desk.tables();
    Set<Flaw> flaws = ask.flaws(approval);
    if (!flaws.isEmpty()) {
      List<Finding> all = new ArrayList<>();
      for (Flaw flaw : flaws) {
        all.addAll(tables.findings(new FlawFacts(ask, approval, flaw, null)));
      }
      if (!flaws.contains(Flaw.OTHER_REQUEST)) {
        all.addAll(tables.findings(obstacles(approval, course)));
      }
      return all;
    }
    Heard heard = heard(approval, ask);
    if (course.best.has(heard)) {
      int slot = course.best.slotOf(heard);
      return slot < 0
          ? ofPlan(PlanFacts.of(ask, course, Standing.OVERRIDDEN).by(heard))
          : tables.findings(new FlawFacts(ask, approval, Flaw.NONE, course.band.slots.get(slot)));
    }
    if (course.refusals.contains(heard)) {
      return ofPlan(PlanFacts.of(ask, course, Standing.REFUSED).by(heard));
    }
    Flaw flaw = whyNot(heard, course);
    List<ApproverFacts> obstacles = flaw == Flaw.NONE ? obstacles(approval, course) : List.of();
    return flaw == Flaw.NONE
        ? tables.findings(obstacles)
        : tables.findings(new FlawFacts(ask, approval, flaw, null));
  }

  /** What the plan finds already, where it is known how much counts. */
  private static List<Finding> ofPlan(PlanFacts facts) {
    return facts.ask().desk.plans().decide(facts, facts.ask().desk.day()).findings().stream()
        .map(each -> each.withCitations(facts.ask().action.citations()))
        .toList();
  }

  private static List<ApproverFacts> obstacles(Approval approval, Course course) {
    return approval.override().isPresent() ? List.of() : new Obstacles(course).against(approval);
  }

  private static Heard heard(Approval approval, Ask ask) {
    for (Heard each : ask.sound) {
      if (each.approval == approval) {
        return each;
      }
    }
    throw new IllegalStateException("An approval without a flaw must have been heard");
  }

  /** Why an approval without a flaw counts for nothing; none where that lies with the person. */
  private static Flaw whyNot(Heard heard, Course course) {
    int mask = heard.isOverride() ? course.band.inStore : heard.mask(course.band);
    if (mask == 0) {
      return heard.approval.outside().isPresent()
          ? Flaw.OUTSIDER_NOT_ASKED
          : course.band.inStore == 0 ? Flaw.NOT_NEEDED : Flaw.NONE;
    }
    if (!heard.isYes()) {
      return Flaw.TAKEN_BACK;
    }
    if ((mask & ~course.best.filled()) == 0) {
      return Flaw.NOT_NEEDED;
    }
    return course.best.sharesPeopleWith(heard) ? Flaw.COUNTED_ALREADY : Flaw.BEFORE_ITS_TURN;
  }

  // ---- what a caller asks ----

  /** The number of the request. */
  @JsonProperty
  public RequestNumber request() {
    return ask.request.number();
  }

  /** How it stands, with all findings: also why an approval does not count. */
  @JsonProperty
  public Decision<ApprovalState> decision() {
    return decision;
  }

  /** The approvals that count, in the order of stages. */
  @JsonProperty
  public List<GivenApproval> given() {
    List<GivenApproval> all = new ArrayList<>();
    for (Course.Fill at = course.best; at != null; at = at.before()) {
      Heard heard = at.heard();
      if (heard != null && at.slot() >= 0) {
        Slot slot = course.band.slots.get(at.slot());
        all.add(
            new GivenApproval(
                slot.stage(), Optional.ofNullable(heard.role(slot.roles())), heard.approval));
      }
    }
    all.sort(
        Comparator.comparingInt(GivenApproval::stage).thenComparing(each -> each.approval().at()));
    return List.copyOf(all);
  }

  /**
   * The approvals that are still needed, in the order of stages; empty where it is refused or
   * forbidden, and where it is not known how much counts.
   */
  @JsonProperty
  public List<NeededApproval> needed() {
    return needed;
  }

  /** What has to be looked at later, for it was let pass without its usual approvals. */
  @JsonProperty
  public List<OwedReview> reviews() {
    Heard heard = course.best.override();
    Action.LetPass foreseen = ask.action.override();
    if (heard == null || foreseen == null) {
      return List.of();
    }
    ApprovalOverride override = heard.approval.override().orElseThrow();
    return List.of(
        new OwedReview(
            heard.approval,
            foreseen.reason(override.reason()).orElseThrow(),
            override.reviewer(),
            override.reviewBy()));
  }

  /** What was asked. */
  public ApprovalRequest asked() {
    return ask.request;
  }

  /** Everything for people, as lines, as {@link Decision#explain}. */
  public String explain(Locale locale) {
    return decision.explain(locale);
  }

  /** The request and how it stands. */
  @Override
  public String toString() {
    return request() + ": " + decision.outcome().map(Enum::name).orElse("undetermined");
  }
}
