package io.dealership.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.contact.CaseNumber;
import io.dealership.core.contact.ContactId;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.time.DayRange;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.contact.ContactCoverage;
import io.dealership.rules.contact.RenewalRate;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreMeasuresTest {

  private static final StoreMeasures MEASURES = DealershipRules.standard().measures();
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final DayRange MARCH = new DayRange(LocalDate.of(2026, 3, 1), DAY);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  // ---- workshop ----

  private static WorkshopHours hours(String attended, String onJobs, String sold) {
    return WorkshopHours.builder()
        .attendedHours(number(attended))
        .jobHours(number(onJobs))
        .soldHours(number(sold))
        .build();
  }

  @ParameterizedTest(name = "{0} attended {1}, on jobs {2}, sold {3}: {4} %, {5} %, {6} %")
  @CsvSource({
    "K11, 160, 136, 163.2, 85.0, 120.0, 102.0, true",
    "K11 under the target, 160, 135.9, 163.2, 84.9, 120.1, 102.0, false",
    "K11 just under the target though rounded to it, 160, 135.95, 163.2, 85.0, 120.0, 102.0, false",
    "K11 nothing sold, 160, 136, 0, 85.0, 0.0, 0.0, true",
  })
  void technicians(
      String id,
      String attended,
      String onJobs,
      String sold,
      BigDecimal utilization,
      BigDecimal efficiency,
      BigDecimal proficiency,
      boolean met) {
    WorkshopHours hours = hours(attended, onJobs, sold);

    assertThat(MEASURES.technicianUtilization(hours, MARCH, DAY).value()).contains(utilization);
    assertThat(MEASURES.technicianEfficiency(hours, MARCH, DAY).value()).contains(efficiency);
    assertThat(MEASURES.technicianProficiency(hours, MARCH, DAY).value()).contains(proficiency);
    assertThat(MEASURES.technicianUtilization(hours, MARCH, DAY).met()).contains(met);
    assertThat(MEASURES.technicianEfficiency(hours, MARCH, DAY).met()).isEmpty();
  }

  @Test
  void K11_names_numerator_and_denominator_for_sources_swap_the_names() {
    assertThat(
            MEASURES
                .technicianEfficiency(hours("160", "136", "163.2"), MARCH, DAY)
                .explain(Locale.ENGLISH))
        .startsWith(
            "Technician efficiency (sold hours ÷ job hours) 2026-03-01 to 2026-03-31: 120.0 %. It is:"
                + " hours sold (163.2) ÷ hours clocked on jobs (136).");
  }

  @Test
  void hours_that_are_not_known_or_nothing_leave_it_undetermined() {
    WorkshopHours none = WorkshopHours.builder().soldHours(number("10")).build();

    assertThat(MEASURES.technicianEfficiency(none, MARCH, DAY).missing())
        .extracting(MissingFact::name)
        .containsExactly("jobHours");
    assertThat(MEASURES.technicianUtilization(none, MARCH, DAY).missing())
        .extracting(fact -> fact.label(Locale.CHINA))
        .containsExactly("作业打卡工时", "出勤可用工时");
    assertThat(MEASURES.technicianEfficiency(hours("160", "0", "10"), MARCH, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
  }

  @Property
  boolean proficiency_is_utilization_times_efficiency(
      @ForAll @IntRange(min = 1, max = 100_000) int attended,
      @ForAll @IntRange(min = 1, max = 100_000) int onJobs,
      @ForAll @IntRange(min = 0, max = 100_000) int sold) {
    WorkshopHours hours = hours(attended + "", onJobs + "", sold + "");
    Measured utilization = MEASURES.technicianUtilization(hours, MARCH, DAY);
    Measured efficiency = MEASURES.technicianEfficiency(hours, MARCH, DAY);
    Measured proficiency = MEASURES.technicianProficiency(hours, MARCH, DAY);

    // of exact ratios: a/b * c/a = c/b
    BigDecimal left =
        part(utilization.numerator())
            .multiply(part(efficiency.numerator()))
            .multiply(part(proficiency.denominator()));
    BigDecimal right =
        part(utilization.denominator())
            .multiply(part(efficiency.denominator()))
            .multiply(part(proficiency.numerator()));
    return left.compareTo(right) == 0;
  }

  private static BigDecimal part(Optional<BigDecimal> number) {
    return number.orElseThrow();
  }

  @Test
  void the_effective_labor_rate_is_an_amount_for_an_hour_sold() {
    WorkshopHours hours = hours("160", "136", "163.2").withLaborSales(Money.parse("CNY 52224.00"));
    Measured rate = MEASURES.effectiveLaborRate(hours, MARCH, DAY);

    assertThat(rate.value()).contains(number("320.00"));
    assertThat(rate.currency()).contains("CNY");
    assertThat(rate.text())
        .isEqualTo("effective-labor-rate CNY 320.00 in [2026-03-01, 2026-04-01)");
  }

  @ParameterizedTest(name = "{0} service {1}, parts {2}, overhead {3}: {4} %")
  @CsvSource({
    "K15, 400000, 250000, 800000, 81.25",
    "K15 all absorbed, 400000, 400000, 800000, 100.00",
    "K15 a loss in parts, 400000, -50000, 800000, 43.75",
  })
  void fixed_absorption_is_unverified(
      String id, String service, String parts, String overhead, BigDecimal rate) {
    Measured measured =
        MEASURES.fixedAbsorption(
            new FixedOperations(yuan(service), yuan(parts), yuan(overhead)), MARCH, DAY);

    assertThat(measured.value()).contains(rate);
    assertThat(measured.met()).isEmpty();
    assertThat(measured.explain(Locale.ENGLISH)).contains("Its definition is not verified");
  }

  private static Optional<Money> yuan(String amount) {
    return Optional.of(Money.parse("CNY " + amount));
  }

  @Test
  void without_overhead_nothing_is_absorbed_and_a_negative_one_is_refused() {
    assertThat(
            MEASURES
                .fixedAbsorption(new FixedOperations(yuan("1"), yuan("1"), yuan("0")), MARCH, DAY)
                .undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(
            MEASURES
                .fixedAbsorption(
                    new FixedOperations(yuan("1"), Optional.empty(), Optional.empty()), MARCH, DAY)
                .missing())
        .extracting(MissingFact::name)
        .containsExactly("partsGrossProfit", "overhead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FixedOperations(yuan("1"), yuan("1"), yuan("-1")))
        .withMessage("FixedOperations.overhead must not be negative, but was CNY -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hours("1", "-0.1", "1"))
        .withMessage("WorkshopHours must have nothing negative, but had -0.1");
  }

  // ---- first-time fix ----

  private static RepairOrderNumber order(int number) {
    return RepairOrderNumber.of("RO-" + number);
  }

  private static List<ClosedOrder> orders(int number, String closedOn) {
    List<ClosedOrder> orders = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      orders.add(new ClosedOrder(order(i), day(closedOn)));
    }
    return orders;
  }

  private static Comeback back(int order, String day, Boolean same) {
    return new Comeback(order(order), day(day), Optional.of(same));
  }

  @ParameterizedTest(name = "{0} {1} orders, {2} comebacks: {3} %, met {4}")
  @CsvSource({
    "K12, 200, 16, 92.0, true",
    "K12 on the target, 200, 20, 90.0, true",
    "K12 under the target, 200, 21, 89.5, false",
    "K12 none, 200, 0, 100.0, true",
    "K12 all, 200, 200, 0.0, false",
  })
  void first_time_fix(String id, int number, int comebacks, BigDecimal rate, boolean met) {
    List<Comeback> back = new ArrayList<>();
    for (int i = 0; i < comebacks; i++) {
      back.add(back(i, "2026-03-20", true));
    }
    FirstTimeFix fix =
        MEASURES.firstTimeFix(orders(number, "2026-03-10"), back, MARCH, day("2026-05-01"));

    assertThat(fix.fixed().value()).contains(rate);
    assertThat(fix.fixed().met()).contains(met);
    assertThat(fix.comebacks().value()).contains(number("100.0").subtract(rate));
    assertThat(fix.comebacks().met()).contains(comebacks < 20);
    assertThat(fix.notFixed()).hasSize(comebacks);
    assertThat(fix.running()).isEmpty();
  }

  @ParameterizedTest(name = "{0} closed 2026-03-10, back {1}, same complaint {2}: not fixed {3}")
  @CsvSource({
    "R-904 day 30, 2026-04-09, true, true",
    "R-904 day 31, 2026-04-10, true, false",
    "R-904 same day, 2026-03-10, true, true",
    "R-904 other complaint, 2026-03-11, false, false",
  })
  void a_comeback_counts_within_thirty_days_with_the_same_complaint(
      String id, String returned, boolean same, boolean counts) {
    FirstTimeFix fix =
        MEASURES.firstTimeFix(
            orders(1, "2026-03-10"), List.of(back(0, returned, same)), MARCH, day("2026-05-01"));

    assertThat(fix.notFixed().contains(order(0))).isEqualTo(counts);
    assertThat(fix.fixed().value()).contains(number(counts ? "0.0" : "100.0"));
  }

  @Test
  void R_904_each_order_counts_once_however_often_the_car_came_back() {
    FirstTimeFix fix =
        MEASURES.firstTimeFix(
            orders(4, "2026-03-10"),
            List.of(
                back(0, "2026-03-11", true),
                back(0, "2026-03-21", true),
                back(0, "2026-03-31", false)),
            MARCH,
            day("2026-05-01"));

    assertThat(fix.notFixed()).containsExactly(order(0));
    assertThat(fix.fixed().value()).contains(number("75.0"));
  }

  @Test
  void R_904_the_period_is_that_of_closing_and_the_comeback_may_follow_it() {
    List<ClosedOrder> orders = new ArrayList<>();
    orders.add(new ClosedOrder(order(1), day("2026-02-28")));
    orders.add(new ClosedOrder(order(2), day("2026-03-01")));
    orders.add(new ClosedOrder(order(3), day("2026-03-31")));
    orders.add(new ClosedOrder(order(4), day("2026-04-01")));
    FirstTimeFix fix =
        MEASURES.firstTimeFix(
            orders,
            List.of(
                back(1, "2026-03-05", true),
                back(3, "2026-04-30", true),
                back(9, "2026-03-05", true)),
            MARCH,
            day("2026-05-01"));

    assertThat(fix.fixed().denominator()).contains(number("2"));
    assertThat(fix.notFixed()).containsExactly(order(3));
  }

  @Test
  void what_happened_after_the_day_asked_about_is_not_known_and_windows_still_run() {
    List<ClosedOrder> orders =
        List.of(
            new ClosedOrder(order(1), day("2026-03-10")),
            new ClosedOrder(order(2), day("2026-03-11")),
            new ClosedOrder(order(3), day("2026-03-12")),
            new ClosedOrder(order(4), day("2026-04-10")));
    FirstTimeFix fix =
        MEASURES.firstTimeFix(
            orders,
            List.of(back(2, "2026-04-10", true), back(3, "2026-04-09", true)),
            new DayRange(day("2026-03-01"), day("2026-05-01")),
            day("2026-04-09"));

    // closed on the 10th: its window ends on the day asked about, and the day is not over yet
    assertThat(fix.running()).containsExactly(order(2));
    assertThat(fix.notFixed()).containsExactly(order(3));
    assertThat(fix.fixed().denominator()).contains(number("3"));
  }

  @Test
  void a_complaint_nobody_looked_at_leaves_it_open_only_where_it_matters() {
    Comeback unknown = new Comeback(order(0), day("2026-03-20"), Optional.empty());
    Comeback late = new Comeback(order(1), day("2026-04-10"), Optional.empty());
    FirstTimeFix open =
        MEASURES.firstTimeFix(
            orders(4, "2026-03-10"), List.of(unknown, late), MARCH, day("2026-05-01"));
    FirstTimeFix known =
        MEASURES.firstTimeFix(
            orders(4, "2026-03-10"),
            List.of(unknown, back(0, "2026-03-25", true)),
            MARCH,
            day("2026-05-01"));

    assertThat(open.unclear()).containsExactly(order(0));
    assertThat(open.fixed().undetermined()).contains(Undetermined.FACT_MISSING);
    assertThat(open.comebacks().missing())
        .extracting(fact -> fact.label(Locale.ENGLISH))
        .containsExactly("whether the car came back with the same complaint");
    assertThat(known.unclear()).isEmpty();
    assertThat(known.fixed().value()).contains(number("75.0"));
  }

  @Test
  void without_a_closed_order_the_share_is_undetermined() {
    assertThat(MEASURES.firstTimeFix(List.of(), List.of(), MARCH, DAY).fixed().undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
  }

  @Test
  void wrong_records_of_orders_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MEASURES.firstTimeFix(
                    orders(1, "2026-03-10"), List.of(back(0, "2026-03-09", true)), MARCH, DAY))
        .withMessage(
            "Comeback.returnedOn of RO-0 must not be before it was closed on 2026-03-10, but was"
                + " 2026-03-09");
    List<ClosedOrder> twice = new ArrayList<>(orders(1, "2026-03-10"));
    twice.addAll(orders(1, "2026-03-11"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEASURES.firstTimeFix(twice, List.of(), MARCH, DAY))
        .withMessage(
            "ClosedOrder.closedOn of RO-0 must be one day, but was 2026-03-10 and 2026-03-11");
  }

  /** A second algorithm: orders one by one, days counted. */
  @Property
  boolean R_904_comes_to_the_same_order_by_order(
      @ForAll List<@IntRange(min = 0, max = 30) Integer> closedAfter,
      @ForAll List<@IntRange(min = 0, max = 70) Integer> backAfter,
      @ForAll @IntRange(min = 0, max = 1) int sameOfEven) {
    LocalDate first = day("2026-03-01");
    List<ClosedOrder> orders = new ArrayList<>();
    List<Comeback> comebacks = new ArrayList<>();
    long fixed = closedAfter.size();
    for (int i = 0; i < closedAfter.size(); i++) {
      LocalDate closed = first.plusDays(closedAfter.get(i));
      orders.add(new ClosedOrder(order(i), closed));
      if (i < backAfter.size()) {
        boolean same = i % 2 == sameOfEven;
        comebacks.add(new Comeback(order(i), closed.plusDays(backAfter.get(i)), Optional.of(same)));
        fixed -= same && backAfter.get(i) < 31 ? 1 : 0;
      }
    }
    Measured measured = MEASURES.firstTimeFix(orders, comebacks, MARCH, day("2026-12-31")).fixed();

    return measured.numerator().orElseThrow().longValueExact() == fixed
        && measured.denominator().orElseThrow().longValueExact() == closedAfter.size();
  }

  // ---- customers ----

  @ParameterizedTest(name = "{0} {1} expiring, {2} renewed: {3} %")
  @CsvSource({"I06, 400, 252, 63.0", "I06 rounded half up, 3, 2, 66.7", "I06 none, 400, 0, 0.0"})
  void renewal_rate_is_by_count(String id, int expiring, int renewed, BigDecimal rate) {
    assertThat(MEASURES.renewalRate(new RenewalRate(expiring, renewed), MARCH, DAY).value())
        .contains(rate);
  }

  @Test
  void a_month_without_expiring_policies_has_no_renewal_rate() {
    assertThat(MEASURES.renewalRate(new RenewalRate(0, 0), MARCH, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
  }

  private static SalesLead lead(String received, String ordered) {
    return new SalesLead(
        CaseNumber.of("L-" + received + ordered),
        day(received),
        Optional.of(ordered).filter(text -> !text.isEmpty()).map(LocalDate::parse));
  }

  @Test
  void a_lead_counts_where_it_came_in_whenever_the_order_follows() {
    List<SalesLead> leads =
        List.of(
            lead("2026-02-28", "2026-03-02"),
            lead("2026-03-01", "2026-03-01"),
            lead("2026-03-31", "2026-05-20"),
            lead("2026-03-15", ""),
            lead("2026-03-16", ""),
            lead("2026-04-01", "2026-04-02"));

    assertThat(MEASURES.leadConversion(leads, MARCH, day("2026-06-01")).value())
        .contains(number("50.0"));
    // the order of May is not known in April
    assertThat(MEASURES.leadConversion(leads, MARCH, DAY).value()).contains(number("25.0"));
    assertThat(MEASURES.leadConversion(List.of(), MARCH, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lead("2026-03-02", "2026-03-01"))
        .withMessage(
            "SalesLead.orderedOn must not be before receivedOn 2026-03-02, but was 2026-03-01");
  }

  private static CustomerVisit visit(String customer, String day, String profit) {
    return new CustomerVisit(
        CustomerNumber.of(customer),
        day(day),
        Optional.of(profit)
            .filter(text -> !text.isEmpty())
            .map(text -> Money.parse("CNY " + text)));
  }

  @Test
  void RECORD_10_a_customer_is_lost_who_was_active_at_the_start_and_is_not_at_the_end() {
    List<CustomerVisit> visits =
        List.of(
            visit("stays", "2025-06-01", ""),
            visit("returns", "2025-03-01", ""), // the first day that counts at the start
            visit("returns", "2026-03-31", ""),
            visit("lost", "2025-03-31", ""), // the day before the first that counts at the end
            visit("just stays", "2025-04-01", ""),
            visit("never active", "2025-02-28", ""),
            visit("new", "2026-03-01", "")); // the day of the start is not counted yet

    Measured churn = MEASURES.customerChurn(visits, MARCH, DAY);

    assertThat(churn.numerator()).contains(number("1"));
    assertThat(churn.denominator()).contains(number("4"));
    assertThat(churn.value()).contains(number("25.0"));
    assertThat(MEASURES.customerChurn(List.of(), MARCH, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
  }

  @Test
  void RECORD_10_what_customers_contribute_is_the_profit_on_their_visits() {
    List<CustomerVisit> visits =
        List.of(
            visit("a", "2026-03-01", "300"),
            visit("a", "2026-03-31", "300"),
            visit("b", "2026-03-10", "200"),
            visit("c", "2026-02-28", "9000"),
            visit("c", "2026-04-01", "9000"));

    Measured each = MEASURES.contributionPerCustomer(visits, MARCH, DAY);
    assertThat(each.value()).contains(number("400.00"));
    assertThat(each.currency()).contains("CNY");
    assertThat(MEASURES.contributionShare(CustomerNumber.of("a"), visits, MARCH, DAY).value())
        .contains(number("75.0"));
    assertThat(MEASURES.contributionShare(CustomerNumber.of("c"), visits, MARCH, DAY).value())
        .contains(number("0.0"));
    assertThat(MEASURES.contributionPerCustomer(List.of(), MARCH, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(
            MEASURES
                .contributionPerCustomer(List.of(visit("a", "2026-03-01", "")), MARCH, DAY)
                .missing())
        .extracting(MissingFact::name)
        .containsExactly("grossProfit");
    assertThat(
            MEASURES
                .contributionShare(
                    CustomerNumber.of("a"), List.of(visit("a", "2026-03-01", "-5")), MARCH, DAY)
                .undetermined())
        .contains(Undetermined.DENOMINATOR_NEGATIVE);
  }

  // ---- contacts ----

  private static ContactCoverage coverage(int owed, int inTime, int running) {
    return new ContactCoverage(
        ContactId.of("high-value-follow-up"),
        100,
        owed,
        inTime,
        0,
        0,
        owed - inTime - running,
        running);
  }

  @Test
  void CONTACT_05_coverage_is_held_against_the_target_of_the_contact() {
    assertThat(MEASURES.contactCoverage(coverage(10, 8, 2), MARCH, DAY).value())
        .contains(number("100.0"));
    assertThat(MEASURES.contactCoverage(coverage(10, 8, 2), MARCH, DAY).met()).contains(true);
    assertThat(MEASURES.contactCoverage(coverage(10, 8, 1), MARCH, DAY).met()).contains(false);
    assertThat(MEASURES.contactCoverage(coverage(2, 0, 2), MARCH, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
  }

  private static final Set<String> FIELDS =
      Set.of("customer", "repair-order", "contacted-at", "contact-result", "satisfaction");

  private static FollowUpReturn returned(String number, String day, Set<String> filled) {
    return new FollowUpReturn(CaseNumber.of(number), day(day), filled);
  }

  @ParameterizedTest(name = "CONTACT-05 without {0}: 50 %, not met")
  @CsvSource({"customer", "repair-order", "contacted-at", "contact-result", "satisfaction"})
  void a_follow_up_passes_with_all_mandatory_fields(String left) {
    Set<String> fewer = new HashSet<>(FIELDS);
    fewer.remove(left);
    FollowUpReturn lacking = returned("2", "2026-03-31", fewer);
    Measured measured =
        MEASURES.followUpPassRate(
            List.of(
                returned("1", "2026-03-01", FIELDS), lacking, returned("3", "2026-04-01", FIELDS)),
            MARCH,
            DAY);

    assertThat(measured.value()).contains(number("50.0"));
    assertThat(measured.met()).contains(false);
    assertThat(MEASURES.lackingFields(lacking, DAY)).containsExactly(left);
  }

  @Test
  void CONTACT_05_all_hundred_percent_are_asked_for() {
    List<FollowUpReturn> returns = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      returns.add(returned("" + i, "2026-03-01", FIELDS));
    }
    assertThat(MEASURES.followUpPassRate(returns, MARCH, DAY).met()).contains(true);

    returns.set(7, returned("7", "2026-03-01", Set.of()));
    Measured measured = MEASURES.followUpPassRate(returns, MARCH, DAY);
    assertThat(measured.value()).contains(number("100.0")); // 99.95 rounded
    assertThat(measured.met()).contains(false);
    assertThat(MEASURES.followUpPassRate(List.of(), MARCH, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
  }

  // ---- training ----

  private static TrainingRecord training(String due, String taken, Boolean... passed) {
    return TrainingRecord.builder()
        .employee(EmployeeNumber.of("E-1"))
        .course("hybrid-safety")
        .dueOn(day(due))
        .takenOn(Optional.of(taken).filter(text -> !text.isEmpty()).map(LocalDate::parse))
        .passed(Optional.of(passed).filter(list -> list.length > 0).map(list -> list[0]))
        .build();
  }

  @Test
  void TRAIN_03_coverage_counts_what_had_to_be_taken_in_the_period_late_ones_too() {
    List<TrainingRecord> records =
        List.of(
            training("2026-03-01", "2026-02-01", true),
            training("2026-03-31", "2026-04-01", false),
            training("2026-03-15", "2026-04-02", true), // not known on the day asked about
            training("2026-03-15", ""),
            training("2026-02-28", "2026-02-01", true),
            training("2026-04-01", ""));

    assertThat(MEASURES.trainingCoverage(records, MARCH, DAY).value()).contains(number("50.0"));
    assertThat(MEASURES.trainingPassRate(records, MARCH, DAY).value()).contains(number("50.0"));
    assertThat(MEASURES.trainingCoverage(List.of(), MARCH, DAY).undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
  }

  @Test
  void TRAIN_03_a_course_that_was_not_assessed_leaves_the_pass_rate_open() {
    Measured measured =
        MEASURES.trainingPassRate(List.of(training("2026-03-01", "2026-03-01")), MARCH, DAY);

    assertThat(measured.missing()).extracting(MissingFact::name).containsExactly("passed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> training("2026-03-01", "", true))
        .withMessage(
            "TrainingRecord.passed must be empty for a course that was not taken, but was true");
  }

  // ---- targets ----

  private static final EmployeeNumber LI = EmployeeNumber.of("E-1");
  private static final EmployeeNumber WANG = EmployeeNumber.of("E-2");

  private static ConsultantTarget target(
      TargetGoal goal, TargetSpan span, String from, String what) {
    ConsultantTarget.Builder builder =
        ConsultantTarget.builder().consultant(LI).goal(goal).span(span).from(day(from));
    if (goal == TargetGoal.RENEWED_AMOUNT) {
      builder.amount(Money.parse("CNY " + what));
    } else {
      builder.number(number(what));
    }
    return builder.build();
  }

  private static final List<ConsultantDay> DAYS =
      List.of(
          renewals("2026-02-28", 9, 9),
          renewals("2026-03-01", 6, 3),
          renewals("2026-03-31", 4, 2),
          renewals("2026-04-01", 9, 9),
          renewals("2026-03-01", 9, 9).withConsultant(WANG));

  private static ConsultantDay renewals(String day, int expiring, int renewed) {
    return ConsultantDay.builder()
        .consultant(LI)
        .day(day(day))
        .carsSold(renewed)
        .policiesExpiring(expiring)
        .policiesRenewed(renewed)
        .renewedAmount(Money.parse("CNY " + renewed * 3000))
        .build();
  }

  @ParameterizedTest(name = "PLAN-02 {0} of {1} in the {2} from {3}: {4} %, met {5}")
  @CsvSource({
    "CARS_SOLD, 5, MONTH, 2026-03-01, 100.0, true",
    "CARS_SOLD, 6, MONTH, 2026-03-01, 83.3, false",
    "CARS_SOLD, 3, WEEK, 2026-03-01, 100.0, true",
    "CARS_SOLD, 3, WEEK, 2026-02-23, 400.0, true",
    "CARS_SOLD, 3, WEEK, 2026-03-02, 0.0, false",
    "CARS_SOLD, 28, YEAR, 2026-01-01, 82.1, false",
    "RENEWED_CARS, 10, MONTH, 2026-03-01, 50.0, false",
    "RENEWED_AMOUNT, 15000, MONTH, 2026-03-01, 100.0, true",
    "RENEWED_AMOUNT, 15000.01, MONTH, 2026-03-01, 100.0, false",
    "RENEWED_AMOUNT, 100, WEEK, 2026-03-02, 0.0, false",
    "RENEWAL_RATE, 50, MONTH, 2026-03-01, 50.0, true",
    "RENEWAL_RATE, 50.1, MONTH, 2026-03-01, 50.0, false",
  })
  void a_consultant_is_measured_against_the_target_of_the_period(
      TargetGoal goal, String what, TargetSpan span, String from, BigDecimal value, boolean met) {
    Measured measured = MEASURES.attainment(target(goal, span, from, what), DAYS, DAY);

    assertThat(measured.value()).contains(value);
    assertThat(measured.met()).contains(met);
    assertThat(measured.period()).isEqualTo(span.from(day(from)));
  }

  @Test
  void PLAN_02_a_target_of_nothing_and_a_renewal_without_a_policy_are_undetermined() {
    assertThat(
            MEASURES
                .attainment(
                    target(TargetGoal.CARS_SOLD, TargetSpan.MONTH, "2026-03-01", "0"), DAYS, DAY)
                .undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
    assertThat(
            MEASURES
                .attainment(
                    target(TargetGoal.RENEWAL_RATE, TargetSpan.WEEK, "2026-03-02", "50"), DAYS, DAY)
                .undetermined())
        .contains(Undetermined.DENOMINATOR_ZERO);
  }

  @Test
  void PLAN_02_an_amount_that_is_not_known_matters_only_where_something_was_renewed() {
    ConsultantTarget target =
        target(TargetGoal.RENEWED_AMOUNT, TargetSpan.MONTH, "2026-03-01", "100");
    ConsultantDay none =
        ConsultantDay.builder().consultant(LI).day(day("2026-03-02")).policiesExpiring(1).build();

    assertThat(MEASURES.attainment(target, List.of(none), DAY).value()).contains(number("0.0"));
    assertThat(MEASURES.attainment(target, List.of(none.withPoliciesRenewed(1)), DAY).missing())
        .extracting(MissingFact::name)
        .containsExactly("renewedAmount");
  }

  @Test
  void PLAN_02_the_days_after_the_one_asked_about_are_not_known_yet() {
    ConsultantTarget year = target(TargetGoal.CARS_SOLD, TargetSpan.YEAR, "2026-01-01", "100");

    assertThat(MEASURES.attainment(year, DAYS, day("2026-03-31")).numerator())
        .contains(number("14"));
    assertThat(MEASURES.attainment(year, DAYS, day("2026-03-30")).numerator())
        .contains(number("12"));
  }

  @Test
  void PLAN_02_consultants_have_targets_for_the_week_the_month_and_the_year() {
    Set<TargetGoal> goals = MEASURES.salesGoals(DAY);
    List<ConsultantTarget> targets =
        List.of(
            target(TargetGoal.CARS_SOLD, TargetSpan.YEAR, "2026-01-01", "100"),
            target(TargetGoal.CARS_SOLD, TargetSpan.MONTH, "2026-04-01", "8"),
            target(
                TargetGoal.CARS_SOLD, TargetSpan.WEEK, "2026-03-25", "2")); // ended the day before

    assertThat(goals).containsExactly(TargetGoal.CARS_SOLD);
    assertThat(MEASURES.renewalGoals(DAY))
        .containsExactly(
            TargetGoal.RENEWED_CARS, TargetGoal.RENEWED_AMOUNT, TargetGoal.RENEWAL_RATE);
    assertThat(MEASURES.spans(DAY))
        .containsExactly(TargetSpan.WEEK, TargetSpan.MONTH, TargetSpan.YEAR);
    assertThat(MEASURES.missingTargets(List.of(LI), goals, targets, DAY))
        .containsExactly(new MissingTarget(LI, TargetGoal.CARS_SOLD, TargetSpan.WEEK));
    assertThat(MEASURES.missingTargets(List.of(LI, WANG), goals, targets, DAY))
        .hasSize(4)
        .contains(new MissingTarget(WANG, TargetGoal.CARS_SOLD, TargetSpan.YEAR));
    assertThat(MEASURES.missingTargets(List.of(LI), MEASURES.renewalGoals(DAY), targets, DAY))
        .hasSize(9);
    assertThat(MEASURES.missingTargets(List.of(LI), goals, targets, day("2026-03-31")))
        .containsExactly(new MissingTarget(LI, TargetGoal.CARS_SOLD, TargetSpan.MONTH));
  }

  @Test
  void a_target_fits_its_goal() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                target(TargetGoal.CARS_SOLD, TargetSpan.WEEK, "2026-03-01", "1")
                    .withAmount(Money.parse("CNY 1")))
        .withMessage("ConsultantTarget of cars-sold must be a number, but was CNY 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                target(TargetGoal.RENEWED_AMOUNT, TargetSpan.WEEK, "2026-03-01", "1")
                    .withAmount(Optional.empty()))
        .withMessage("ConsultantTarget of renewed-amount must be an amount, but was empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> target(TargetGoal.CARS_SOLD, TargetSpan.WEEK, "2026-03-01", "-1"))
        .withMessage("ConsultantTarget must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> target(TargetGoal.RENEWAL_RATE, TargetSpan.WEEK, "2026-03-01", "100.1"))
        .withMessage("ConsultantTarget.number must be at most 100 percent, but was 100.1");
  }

  @Test
  void a_day_of_a_consultant_is_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renewals("2026-03-01", 1, 2))
        .withMessage("ConsultantDay.policiesRenewed must be at most policiesExpiring 1, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renewals("2026-03-01", 1, 1).withCarsSold(-1))
        .withMessage("ConsultantDay must have no negative number, but had -1, 1 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renewals("2026-03-01", 1, 1).withRenewedAmount(Money.parse("CNY -0.01")))
        .withMessage("ConsultantDay.renewedAmount must not be negative, but was CNY -0.01");
  }

  // ---- the pack ----

  @Test
  void each_measure_says_in_both_languages_over_whom_it_is_taken() {
    assertThat(MEASURES.book().definitions(DAY))
        .extracting(each -> each.id().code())
        .containsExactly(
            "technician-utilization",
            "technician-efficiency",
            "technician-proficiency",
            "effective-labor-rate",
            "fixed-absorption",
            "first-time-fix",
            "comeback-rate",
            "renewal-rate",
            "lead-conversion",
            "customer-churn",
            "contribution-per-customer",
            "contribution-share",
            "contact-coverage",
            "follow-up-pass-rate",
            "training-coverage",
            "training-pass-rate",
            "target-attainment",
            "consultant-renewal-rate");
    assertThat(MEASURES.book().definitions(DAY))
        .allSatisfy(each -> assertThat(each.citations()).isNotEmpty());
  }

  @Test
  void inputs_and_answers_survive_json() {
    JsonRoundTrip.assertSurvives(hours("160", "136", "163.2"), WorkshopHours.class);
    JsonRoundTrip.assertSurvives(
        new FixedOperations(yuan("1"), Optional.empty(), yuan("2")), FixedOperations.class);
    JsonRoundTrip.assertSurvives(new ClosedOrder(order(1), DAY), ClosedOrder.class);
    JsonRoundTrip.assertSurvives(back(1, "2026-03-01", true), Comeback.class);
    JsonRoundTrip.assertSurvives(lead("2026-03-01", ""), SalesLead.class);
    JsonRoundTrip.assertSurvives(visit("a", "2026-03-01", "5"), CustomerVisit.class);
    JsonRoundTrip.assertSurvives(returned("1", "2026-03-01", FIELDS), FollowUpReturn.class);
    JsonRoundTrip.assertSurvives(training("2026-03-01", "2026-03-01"), TrainingRecord.class);
    JsonRoundTrip.assertSurvives(
        target(TargetGoal.RENEWED_AMOUNT, TargetSpan.WEEK, "2026-03-01", "1"),
        ConsultantTarget.class);
    JsonRoundTrip.assertSurvives(DAYS.get(0), ConsultantDay.class);
    JsonRoundTrip.assertSurvives(
        new MissingTarget(LI, TargetGoal.CARS_SOLD, TargetSpan.WEEK), MissingTarget.class);
    JsonRoundTrip.assertSurvives(
        MEASURES.firstTimeFix(orders(2, "2026-03-10"), List.of(), MARCH, DAY), FirstTimeFix.class);
  }

  // ---- a store's own settings ----

  @TempDir Path folder;

  private StoreMeasures with(String parameters) throws IOException {
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id": "own", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
         "layer": "store", "from": "2026-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "own-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """);
    Files.writeString(folder.resolve("parameters.json"), "{\"parameters\": [" + parameters + "]}");
    PackSealer.seal(folder, DealershipRules.loader());
    return DealershipRules.using(PackSource.folder(folder)).measures();
  }

  private static String parameter(String name, String type, String value) {
    return """
        {"name": "%s", "type": "%s", "value": %s, "source": "own-rules 1", "verification": "N"}
        """
        .formatted(name, type, value);
  }

  @Test
  void a_store_sets_the_window_the_targets_and_the_fields() throws IOException {
    StoreMeasures own =
        with(
            String.join(
                ",",
                parameter("first-time-fix.window", "integer", "7"),
                parameter("technician.utilization.target", "number", "86"),
                parameter("customer.active.months", "integer", "6"),
                parameter("follow-up.mandatory-fields", "string-list", "[\"customer\"]"),
                parameter("plan.spans", "string-list", "[\"month\"]"),
                parameter("plan.sales-goals", "string-list", "[\"no-such-goal\"]")));

    assertThat(
            own.firstTimeFix(
                    orders(1, "2026-03-10"),
                    List.of(back(0, "2026-03-18", true)),
                    MARCH,
                    day("2026-05-01"))
                .notFixed())
        .isEmpty();
    assertThat(
            own.firstTimeFix(
                    orders(1, "2026-03-10"),
                    List.of(back(0, "2026-03-17", true)),
                    MARCH,
                    day("2026-05-01"))
                .notFixed())
        .containsExactly(order(0));
    assertThat(own.technicianUtilization(hours("160", "136", "1"), MARCH, DAY).met())
        .contains(false);
    assertThat(own.customerChurn(List.of(visit("a", "2025-09-30", "")), MARCH, DAY).numerator())
        .contains(number("1"));
    assertThat(
            own.followUpPassRate(
                    List.of(returned("1", "2026-03-01", Set.of("customer"))), MARCH, DAY)
                .met())
        .contains(true);
    assertThat(own.spans(DAY)).containsExactly(TargetSpan.MONTH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.salesGoals(DAY))
        .withMessage("There must be a target goal of code no-such-goal, but is none");
  }
}
