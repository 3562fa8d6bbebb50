package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.time.DayRange;
import io.dealership.rules.contact.ContactCoverage;
import io.dealership.rules.contact.RenewalRate;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the store does: its technicians, its repairs, its renewals, its prospects and customers, its
 * follow-ups, its trainings, and its people against their targets.
 *
 * <p>Sources swap the names of productivity, efficiency and proficiency; here each measure is named
 * by its numerator and its denominator. One without a denominator is undetermined and says why; it
 * is never infinite, and never zero.
 *
 * <p>The day that is asked about does two things: definitions and targets are those of that day,
 * and what is on record of a later day is not known yet.
 *
 * <p>For example, 136 hours on jobs of 160 hours of attendance are a utilization of 85.0 %; with
 * 163.2 hours sold the efficiency is 120.0 % and the proficiency 102.0 %.
 *
 * <h2>Source</h2>
 *
 * <p>R-503, R-904; CONTACT-05, PLAN-02, RECORD-10, TRAIN-03; articles of the trade, as the pack
 * cites them. None is law. Fixed absorption is unverified: it has a value, and no target is judged
 * by it.
 *
 * @since 0.1
 */
public final class StoreMeasures {

  /** The id of the pack. */
  public static final String PACK = "store-measures";

  private final LayeredPack pack;
  private final MeasureBook book;

  private StoreMeasures(LayeredPack pack, MeasureBook book) {
    this.pack = pack;
    this.book = book;
  }

  /** The pack with the measures. */
  public static PackSource pack() {
    return PackSource.of(name -> StoreMeasures.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The measures of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   */
  public static StoreMeasures of(KnowledgePacks packs) {
    return new StoreMeasures(LayeredPack.of(packs, PACK), MeasureBook.of(packs, PACK));
  }

  /** What is measured, and against which targets. */
  public MeasureBook book() {
    return book;
  }

  // ---- workshop ----

  /** Hours on jobs ÷ hours of attendance. */
  public Measured technicianUtilization(WorkshopHours hours, DayRange period, LocalDate on) {
    return ratio("technician-utilization", onJobs(hours), attended(hours), period, on);
  }

  /** Hours sold ÷ hours on jobs. */
  public Measured technicianEfficiency(WorkshopHours hours, DayRange period, LocalDate on) {
    return ratio("technician-efficiency", sold(hours), onJobs(hours), period, on);
  }

  /** Hours sold ÷ hours of attendance, which is utilization times efficiency. */
  public Measured technicianProficiency(WorkshopHours hours, DayRange period, LocalDate on) {
    return ratio("technician-proficiency", sold(hours), attended(hours), period, on);
  }

  /** Labor sales ÷ hours sold: an amount for an hour. */
  public Measured effectiveLaborRate(WorkshopHours hours, DayRange period, LocalDate on) {
    Figure sales = Figure.money("laborSales", hours.laborSales());
    return ratio("effective-labor-rate", sales, sold(hours), period, on);
  }

  /** Gross profit of service and of parts ÷ overhead of the store; unverified. */
  public Measured fixedAbsorption(FixedOperations figures, DayRange period, LocalDate on) {
    Figure profit =
        Figure.money("serviceGrossProfit", figures.serviceGrossProfit())
            .plus(Figure.money("partsGrossProfit", figures.partsGrossProfit()));
    Figure overhead = Figure.money("overhead", figures.overhead());
    return ratio("fixed-absorption", profit, overhead, period, on);
  }

  /**
   * How many of the orders that were closed in a period were right the first time.
   *
   * <p>An order was not if its car came back with the same complaint within the window of 30 days
   * after the day of closing, the thirtieth included; each order counts once, however often the car
   * came back. Another complaint does not count. Where it matters and nobody knows whether the
   * complaint was the same, the share is undetermined.
   *
   * @param orders the closed orders; those closed outside the period are left out
   * @param comebacks the cars that came back; those after other orders are left out
   * @throws IllegalArgumentException when an order is there with two days of closing, or a car came
   *     back before its order was closed
   */
  public FirstTimeFix firstTimeFix(
      Collection<ClosedOrder> orders,
      Collection<Comeback> comebacks,
      DayRange period,
      LocalDate on) {
    int window = pack.number("first-time-fix.window", on, 0, 365);
    var count = ComebackCount.of(orders, comebacks, period, window, on);
    Figure total = Figure.of(count.orders());
    Figure back =
        count.unclear().isEmpty()
            ? Figure.of(count.notFixed().size())
            : Figure.missing("sameComplaint");
    return FirstTimeFix.builder()
        .fixed(ratio("first-time-fix", total.minus(back), total, period, on))
        .comebacks(ratio("comeback-rate", back, total, period, on))
        .addAllNotFixed(count.notFixed())
        .addAllUnclear(count.unclear())
        .addAllRunning(count.running())
        .build();
  }

  // ---- customers ----

  /** Policies renewed through the store ÷ policies that expire in the period, by count. */
  public Measured renewalRate(RenewalRate counted, DayRange period, LocalDate on) {
    return ratio(
        "renewal-rate", Figure.of(counted.renewed()), Figure.of(counted.expiring()), period, on);
  }

  /**
   * Leads that became orders ÷ leads, of those that came in during the period, whenever the order
   * followed.
   */
  public Measured leadConversion(Collection<SalesLead> leads, DayRange period, LocalDate on) {
    List<SalesLead> cohort =
        leads.stream()
            .filter(lead -> period.contains(lead.receivedOn()) && !lead.receivedOn().isAfter(on))
            .toList();
    long ordered =
        cohort.stream()
            .filter(lead -> lead.orderedOn().filter(day -> !day.isAfter(on)).isPresent())
            .count();
    return ratio("lead-conversion", Figure.of(ordered), Figure.of(cohort.size()), period, on);
  }

  /**
   * Customers lost in the period ÷ customers active at its start. Active on a day are those who
   * came within the twelve months before it, the day itself not counted; lost are those of them who
   * are no longer active on the day after the period.
   */
  public Measured customerChurn(Collection<CustomerVisit> visits, DayRange period, LocalDate on) {
    int months = pack.number("customer.active.months", on, 1, 120);
    Set<CustomerNumber> before = CustomerBase.active(visits, period.from(), months, on);
    Set<CustomerNumber> after = CustomerBase.active(visits, period.until(), months, on);
    long lost = before.stream().filter(customer -> !after.contains(customer)).count();
    return ratio("customer-churn", Figure.of(lost), Figure.of(before.size()), period, on);
  }

  /** Gross profit of the visits in the period ÷ the customers who came. */
  public Measured contributionPerCustomer(
      Collection<CustomerVisit> visits, DayRange period, LocalDate on) {
    List<CustomerVisit> known = CustomerBase.in(visits, period, on);
    long customers = known.stream().map(CustomerVisit::customer).distinct().count();
    return ratio(
        "contribution-per-customer",
        CustomerBase.grossProfit(known),
        Figure.of(customers),
        period,
        on);
  }

  /** Gross profit of the visits of one customer in the period ÷ that of all visits. */
  public Measured contributionShare(
      CustomerNumber customer, Collection<CustomerVisit> visits, DayRange period, LocalDate on) {
    List<CustomerVisit> known = CustomerBase.in(visits, period, on);
    List<CustomerVisit> own =
        known.stream().filter(visit -> visit.customer().equals(customer)).toList();
    return ratio(
        "contribution-share",
        CustomerBase.grossProfit(own),
        CustomerBase.grossProfit(known),
        period,
        on);
  }

  // ---- contacts ----

  /**
   * Contacts done in time ÷ contacts whose time has passed, against the target of the plan of
   * contacts.
   */
  public Measured contactCoverage(ContactCoverage counted, DayRange period, LocalDate on) {
    Measured measured =
        ratio(
            "contact-coverage",
            Figure.of(counted.inTime()),
            Figure.of(counted.owed() - counted.running()),
            period,
            on);
    return measured.withTarget(
        MeasureTarget.builder()
            .least(BigDecimal.valueOf(counted.target()))
            .mostIncluded(true)
            .proposal(false)
            .build());
  }

  /**
   * Returned follow-ups with all mandatory fields filled in ÷ follow-ups returned in the period. A
   * maker sets its own fields in a pack of its own.
   */
  public Measured followUpPassRate(
      Collection<FollowUpReturn> returns, DayRange period, LocalDate on) {
    Set<String> mandatory = pack.set("follow-up.mandatory-fields", on);
    List<FollowUpReturn> known =
        returns.stream()
            .filter(one -> period.contains(one.returnedOn()) && !one.returnedOn().isAfter(on))
            .toList();
    long passed = known.stream().filter(one -> one.lacking(mandatory).isEmpty()).count();
    return ratio("follow-up-pass-rate", Figure.of(passed), Figure.of(known.size()), period, on);
  }

  /** The mandatory fields that a returned follow-up lacks, sorted. */
  public Set<String> lackingFields(FollowUpReturn returned, LocalDate on) {
    return returned.lacking(pack.set("follow-up.mandatory-fields", on));
  }

  // ---- training ----

  /**
   * Courses taken ÷ courses that had to be taken in the period, each person and course once; one
   * that was taken late counts.
   */
  public Measured trainingCoverage(
      Collection<TrainingRecord> records, DayRange period, LocalDate on) {
    List<TrainingRecord> due = due(records, period);
    long taken = due.stream().filter(record -> isTaken(record, on)).count();
    return ratio("training-coverage", Figure.of(taken), Figure.of(due.size()), period, on);
  }

  /**
   * Courses passed ÷ courses taken, of those that had to be taken in the period. It is undetermined
   * as long as one was taken and not assessed.
   */
  public Measured trainingPassRate(
      Collection<TrainingRecord> records, DayRange period, LocalDate on) {
    List<TrainingRecord> taken =
        due(records, period).stream().filter(record -> isTaken(record, on)).toList();
    Figure passed =
        taken.stream().anyMatch(record -> record.passed().isEmpty())
            ? Figure.missing("passed")
            : Figure.of(
                taken.stream().filter(record -> record.passed().equals(Optional.of(true))).count());
    return ratio("training-pass-rate", passed, Figure.of(taken.size()), period, on);
  }

  private static List<TrainingRecord> due(Collection<TrainingRecord> records, DayRange period) {
    return records.stream().filter(record -> period.contains(record.dueOn())).toList();
  }

  private static boolean isTaken(TrainingRecord record, LocalDate on) {
    return record.takenOn().filter(day -> !day.isAfter(on)).isPresent();
  }

  // ---- targets ----

  /**
   * What a consultant reached of a target: in percent of it, or for a target that is a renewal
   * rate, the rate itself against it.
   *
   * <p>The period is that of the target. A target of nothing cannot be reached in part: it is
   * undetermined.
   *
   * @param days what is on record of consultants; those of others and of other days are left out
   */
  public Measured attainment(
      ConsultantTarget target, Collection<ConsultantDay> days, LocalDate on) {
    ConsultantTally tally = ConsultantTally.of(target, days, on);
    if (target.goal() == TargetGoal.RENEWAL_RATE) {
      Measured rate =
          ratio("consultant-renewal-rate", tally.renewed(), tally.expiring(), target.period(), on);
      return rate.withTarget(
          MeasureTarget.builder()
              .least(target.number().orElseThrow())
              .mostIncluded(true)
              .proposal(false)
              .build());
    }
    return ratio("target-attainment", tally.actual(), tally.planned(), target.period(), on);
  }

  /**
   * The targets that consultants should have on a day and have not: one for each goal, for the
   * week, the month and the year that the day is in.
   *
   * @param goals what they are to have targets of, such as {@link #salesGoals}
   * @return in the order of the consultants, then of goals and spans
   */
  public List<MissingTarget> missingTargets(
      Collection<EmployeeNumber> consultants,
      Set<TargetGoal> goals,
      Collection<ConsultantTarget> targets,
      LocalDate on) {
    return ConsultantTally.missing(consultants, goals, spans(on), targets, on);
  }

  /** What a sales consultant has targets of. */
  public Set<TargetGoal> salesGoals(LocalDate on) {
    return ConsultantTally.goals(pack.texts("plan.sales-goals", on));
  }

  /** What a renewal consultant has targets of: cars, amount and rate. */
  public Set<TargetGoal> renewalGoals(LocalDate on) {
    return ConsultantTally.goals(pack.texts("plan.renewal-goals", on));
  }

  /** For how long targets are set: a week, a month and a year. */
  public Set<TargetSpan> spans(LocalDate on) {
    return ConsultantTally.spans(pack.texts("plan.spans", on));
  }

  // ---- figures ----

  private Measured ratio(
      String id, Figure numerator, Figure denominator, DayRange period, LocalDate on) {
    checkArgument(!period.isEmpty(), "StoreMeasures.period must have a day, but was %s", period);
    return book.ratio(MeasureId.of(id), numerator, denominator, period, on);
  }

  private static Figure attended(WorkshopHours hours) {
    return Figure.number("attendedHours", hours.attendedHours());
  }

  private static Figure onJobs(WorkshopHours hours) {
    return Figure.number("jobHours", hours.jobHours());
  }

  private static Figure sold(WorkshopHours hours) {
    return Figure.number("soldHours", hours.soldHours());
  }
}
