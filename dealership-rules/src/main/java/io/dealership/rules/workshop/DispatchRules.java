package io.dealership.rules.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Staff;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.workshop.TechnicianLoad;
import io.dealership.core.workshop.WaitingJob;
import io.dealership.core.workshop.WorkInHand;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives jobs to technicians, and tells which orders will not be done in time.
 *
 * <p>Jobs are given out by priority, then by the promised time, then by arrival, and last by
 * number; each goes to the technician with the least load who can take it, of equal ones to the
 * first by number. A priority counts only if it was set by who may set it; a job without one comes
 * after all that have one.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements WORKSHOP-01, WORKSHOP-03 to WORKSHOP-05, {@code policy:priority-setter}.
 *
 * @since 0.1
 */
public final class DispatchRules {

  /** The id of the pack. */
  public static final String PACK = AppointmentRules.PACK;

  /** The id of the table of job sheets. */
  public static final String SHEET = "job-sheet";

  /** The id of the table of priorities. */
  public static final String PRIORITY = "job-priority";

  /** The id of the table of technicians for a job. */
  public static final String CANDIDATE = "job-technician";

  /** The id of the table behind {@link #standing}. */
  public static final String WORK = "work-standing";

  /** The ids of the roles that set priorities. */
  public static final String PRIORITY_SETTERS = "priority.setters";

  /** From what load on a technician gets no more work, in whole minutes. */
  public static final String MOST_LOAD = "dispatch.mostLoadMinutes";

  /** How much opening time has to be left over, in whole minutes. */
  public static final String MARGIN = "work.marginMinutes";

  private static final int MOST_MINUTES = 10_000;

  private final LayeredPack parameters;
  private final Dated<Question<WaitingJob, Permit>> sheets;
  private final Dated<Question<PriorityFacts, Permit>> priorities;
  private final Dated<Question<CandidateFacts, Permit>> candidates;
  private final Dated<Question<WorkFacts, WorkStanding>> work;

  private DispatchRules(LayeredPack parameters) {
    this.parameters = parameters;
    KnowledgePack pack = parameters.pack();
    this.sheets = pack.questions(SHEET, () -> SheetFacts.TYPE, Permit.class);
    this.priorities = pack.questions(PRIORITY, () -> PriorityFacts.TYPE, Permit.class);
    this.candidates = pack.questions(CANDIDATE, () -> CandidateFacts.TYPE, Permit.class);
    this.work = pack.questions(WORK, () -> WorkFacts.TYPE, WorkStanding.class);
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   */
  public static DispatchRules of(KnowledgePacks packs) {
    return new DispatchRules(LayeredPack.of(packs, PACK));
  }

  // ---- who gets what ----

  /**
   * Which jobs go to whom now, in the order in which they are given out.
   *
   * <p>Source: requirements WORKSHOP-04, WORKSHOP-05.
   *
   * @param jobs the jobs that wait, in whatever order
   * @param technicians the technicians and what they have to do, in whatever order
   * @param staff who holds which post, for who may set a priority
   * @param on the day asked about
   * @throws IllegalArgumentException when a job or a technician is there twice, the pack is not in
   *     force on that day, or a parameter is out of range
   */
  public List<DispatchedJob> dispatch(
      Collection<WaitingJob> jobs,
      Collection<TechnicianLoad> technicians,
      Staff staff,
      LocalDate on) {
    Map<EmployeeNumber, TechnicianLoad> people = new TreeMap<>();
    Map<EmployeeNumber, Duration> loads = new HashMap<>();
    for (TechnicianLoad each : technicians) {
      checkArgument(
          people.put(each.employee(), each) == null,
          "DispatchRules.technicians must be different people, but had %s twice",
          each.employee());
      loads.put(each.employee(), each.load());
    }
    Map<WaitingJob, Optional<Decision<Permit>>> ordered = ordered(jobs, staff, on);
    Duration most = minutes(MOST_LOAD, on);
    List<DispatchedJob> dispatched = new ArrayList<>();
    ordered.forEach(
        (job, priority) -> {
          Decision<Permit> sheet = parameters.ask(sheets, on).decide(job, on);
          Map<EmployeeNumber, Decision<Permit>> asked = new LinkedHashMap<>();
          if (isAllowed(sheet)) {
            for (TechnicianLoad each : people.values()) {
              CandidateFacts facts =
                  new CandidateFacts(job, each, load(loads, each.employee()), most);
              asked.put(each.employee(), parameters.ask(candidates, on).decide(facts, on));
            }
          }
          Optional<EmployeeNumber> technician =
              asked.entrySet().stream()
                  .filter(each -> isAllowed(each.getValue()))
                  .map(Map.Entry::getKey)
                  .min(Comparator.comparing(each -> load(loads, each)));
          technician.ifPresent(each -> loads.merge(each, job.work(), Duration::plus));
          dispatched.add(
              new DispatchedJob(job, dispatched.size() + 1, sheet, priority, technician, asked));
        });
    return List.copyOf(dispatched);
  }

  private static Duration load(Map<EmployeeNumber, Duration> loads, EmployeeNumber employee) {
    return loads.getOrDefault(employee, Duration.ZERO);
  }

  private static boolean isAllowed(Decision<Permit> decision) {
    return decision.outcome().filter(Permit::isAllowed).isPresent();
  }

  /** The jobs in the order in which they are given out, each with what is said of its priority. */
  private Map<WaitingJob, Optional<Decision<Permit>>> ordered(
      Collection<WaitingJob> jobs, Staff staff, LocalDate on) {
    Map<String, WaitingJob> byKey = new TreeMap<>();
    Map<WaitingJob, Optional<Decision<Permit>>> decided = new HashMap<>();
    Set<String> posts = parameters.set(PRIORITY_SETTERS, on);
    for (WaitingJob job : jobs) {
      checkArgument(
          byKey.put(job.key(), job) == null,
          "DispatchRules.jobs must be different lines of orders, but had %s twice",
          job.key());
      decided.put(job, priority(job, staff, posts, on));
    }
    List<WaitingJob> sorted = new ArrayList<>(byKey.values());
    sorted.sort(
        Comparator.<WaitingJob>comparingInt(
                job ->
                    counts(decided, job) ? job.priority().orElseThrow().level() : Integer.MAX_VALUE)
            .thenComparing(job -> job.promisedAt().orElse(Instant.MAX))
            .thenComparing(WaitingJob::arrivedAt)
            .thenComparing(WaitingJob::order)
            .thenComparingInt(WaitingJob::line));
    Map<WaitingJob, Optional<Decision<Permit>>> ordered = new LinkedHashMap<>();
    sorted.forEach(job -> ordered.put(job, decided.getOrDefault(job, Optional.empty())));
    return ordered;
  }

  private static boolean counts(
      Map<WaitingJob, Optional<Decision<Permit>>> decided, WaitingJob job) {
    return decided.getOrDefault(job, Optional.empty()).filter(DispatchRules::isAllowed).isPresent();
  }

  private Optional<Decision<Permit>> priority(
      WaitingJob job, Staff staff, Set<String> posts, LocalDate on) {
    return job.priority()
        .map(
            priority -> {
              boolean held = false;
              for (Assignment each : staff.on(on)) {
                held |=
                    each.employee().equals(priority.setBy()) && posts.contains(each.role().code());
              }
              PriorityFacts facts = new PriorityFacts(job, priority.setBy().value(), held, posts);
              return parameters.ask(priorities, on).decide(facts, on);
            });
  }

  // ---- what is in time ----

  /**
   * Whether an order is done in time: by the promised time, and minor repairs and maintenance out
   * of the bay on the day of entry.
   *
   * <p>Work that is just done when its time is over is in time, but for the margin that the store
   * wants to be left over.
   *
   * <p>Source: requirements WORKSHOP-01, WORKSHOP-03.
   *
   * @param now the moment asked about
   * @param hours the hours of the workshop
   * @throws IllegalArgumentException when the pack is not in force on the day of the moment, or a
   *     parameter is out of range
   */
  public Decision<WorkStanding> standing(WorkInHand order, Instant now, OpeningHours hours) {
    LocalDate on = now.atZone(hours.zone()).toLocalDate();
    WorkFacts facts =
        new WorkFacts(
            order, now, hours, parameters.set(AppointmentRules.SAME_DAY, on), minutes(MARGIN, on));
    return parameters.ask(work, on).decide(facts, on);
  }

  /**
   * The orders that have to leave the bay today or should have left it before, and are still there,
   * each with its standing; the weightiest first, then by number. One whose class is not known is
   * among them.
   *
   * <p>Source: requirements WORKSHOP-01.
   *
   * @param now the moment asked about
   * @param hours the hours of the workshop
   * @throws IllegalArgumentException when the pack is not in force on the day of the moment, or a
   *     parameter is out of range
   */
  public List<WorkProgress> sameDay(
      Collection<WorkInHand> orders, Instant now, OpeningHours hours) {
    LocalDate on = now.atZone(hours.zone()).toLocalDate();
    Set<String> classes = parameters.set(AppointmentRules.SAME_DAY, on);
    List<WorkProgress> open = new ArrayList<>();
    for (WorkInHand each : orders) {
      boolean asked = each.repairClass().filter(one -> !classes.contains(one.code())).isEmpty();
      boolean there = each.finishedAt().isEmpty() || each.clearedAt().isEmpty();
      if (asked && there) {
        open.add(new WorkProgress(each, standing(each, now, hours)));
      }
    }
    open.sort(
        Comparator.comparing(DispatchRules::weight).thenComparing(each -> each.work().order()));
    return List.copyOf(open);
  }

  /** What nobody knows stands with what is at risk. */
  private static WorkStanding weight(WorkProgress progress) {
    return progress.standing().outcome().orElse(WorkStanding.AT_RISK);
  }

  private Duration minutes(String name, LocalDate on) {
    return Duration.ofMinutes(parameters.number(name, on, 0, MOST_MINUTES));
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    KnowledgePack pack = parameters.pack();
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(SHEET, Permit.class));
    failures.addAll(pack.runCases(PRIORITY, Permit.class));
    failures.addAll(pack.runCases(CANDIDATE, Permit.class));
    failures.addAll(pack.runCases(WORK, WorkStanding.class));
    return List.copyOf(failures);
  }
}
